package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// A clauseSign is what a phrase says of the clause that it stands in.
type clauseSign uint8

const (
	givesReason clauseSign = iota // because: what another clause asks for is not asked for here
	concludes                     // therefore: what was said before was the reason
	limits                        // only
	declines                      // the segment is not for us
	ponders                       // it was considered once
	ifSo                          // in that case: it goes on from the question before
	isBygone                      // it is over
	isPending                     // it is still being decided
	isPerhaps                     // it may be
	isAlone                       // by itself, and not in a joint statement
	isPresent                     // somebody is there
	isForUs                       // somebody else does it for the writer
	isBehalf                      // for whom somebody speaks
	isInOffice                    // it is an office that somebody holds, or held until he died
	isOnce                        // when something will have happened
	isWhether                     // an indirect question
	isAnybody                     // those of a kind, and not the writer
	isForNow                      // for the time being
	isTold                        // it was told to the secretariat before, or stands on its list
	isRest                        // all else stays as it is
	isAtFirst                     // it was so once
	isAsked                       // it is what one was asked
	isAnswering                   // it says that one answers
	isYes                         // it answers yes
	isStress                      // it stresses who does something
	isInAdvance                   // it thanks for what is still to be done
)

func (l *lexicons) addClauses(b phrasebook) {
	for value, field := range [...]string{
		givesReason: b.reason, concludes: b.hence, limits: b.only, declines: b.declined, ponders: b.pondered, ifSo: b.ifSo,
		isBygone: b.bygone, isPending: b.pending, isPerhaps: b.perhaps, isAlone: b.alone, isPresent: b.present, isForUs: b.forUs, isBehalf: b.behalf, isOnce: b.once, isInOffice: b.inOffice,
		isAtFirst: b.atFirst, isAsked: b.asked, isAnswering: b.answering, isYes: b.yes, isStress: b.stress, isInAdvance: b.inAdvance, isWhether: b.whether, isAnybody: b.anybody, isForNow: b.forNow, isTold: b.told, isRest: b.rest,
	} {
		add(&l.clauses, field, clauseSign(value))
	}
}

// statements returns the parts of a sentence that each say something of their own: the clauses between commas, parted
// before a 'but', a 'because' and an 'and' that goes on with another verb.
func (s *sentence) statements() []span {
	var all []span
	from := s.from
	for i := s.from + 1; i <= s.to; i++ {
		if i == s.to || s.text.Words[i].Gap >= words.Comma || s.beginsStatement(i) || s.endsAside(span{from, i}) {
			all = append(all, span{from, i})
			from = i
		}
	}
	return all
}

func (s *sentence) beginsStatement(i int) bool {
	if slices.ContainsFunc(s.marks, func(m mark) bool { return m.from == i && m.sign == but }) {
		return !s.clauseSignAt(i, limits) && !s.clauseSignAt(i, declines)
	}
	if s.clauseSignAt(i, concludes) || s.clauseSignAt(i, givesReason) && s.isConjunction(i) {
		return true
	}
	if m, ok := s.partAt(i); ok && slices.Contains(m.Values, partAnd) && m.To < s.to {
		return s.verbAt(m.To) || m.To+1 < s.to && isNow(s.text.Words[m.To].Folded) && s.verbAt(m.To+1)
	}
	return isArabicWord(s.text.Words[i].Folded) && (strings.HasPrefix(s.text.Words[i].Folded, "و") || strings.HasPrefix(s.text.Words[i].Folded, "ف")) && s.verbAt(i)
}

// endsAside says whether a wish begins right behind words that say of a segment that it is not asked for, with no comma
// between: 'Vanuatu which will only listen in segment I wishes to speak in segment II'.
func (s *sentence) endsAside(c span) bool {
	begins := slices.ContainsFunc(s.marks, func(m mark) bool { return m.from == c.to && (m.sign == wish || m.sign == please) })
	return begins && s.namesSegmentIn(c) && (s.saysOfClause(c, declines) || s.marksIn(c, done))
}

// isNow says whether a word goes on from what was said before to what is asked now.
func isNow(folded string) bool {
	switch folded {
	case "now", "therefore", "thus", "hence", "accordingly", "maintenant", "desormais", "ahora", "теперь", "сеичас", "поэтому", "الان", "jetzt", "nun", "agora", "ora", "adesso":
		return true
	}
	return false
}

// isConjunction tells 'because' from prepositions that give a reason too, and from 'as' in 'as our speaker': it is a
// phrase of more than one word, or a long one.
func (s *sentence) isConjunction(i int) bool {
	m, _ := s.clausePhrase(i)
	return m.To > i+1 || len(s.text.Words[i].Folded) > len("because")-1
}

// verbAt says whether what somebody wants, does or declines begins at a word.
func (s *sentence) verbAt(i int) bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool {
		return m.from == i && slices.Contains([]sign{wish, please, could, us, prefer, keep, leave, enlist, speaks, unable, not}, m.sign)
	}) || s.clauseSignAt(i, declines)
}

// clausePhrase returns the phrase about its clause that begins at a word of the sentence.
func (s *sentence) clausePhrase(i int) (words.Match[clauseSign], bool) {
	return s.clausePhrases.at(&tongues().clauses, s, i)
}

func (s *sentence) clauseSignAt(i int, wanted clauseSign) bool {
	m, ok := s.clausePhrase(i)
	return ok && m.To <= s.to && slices.Contains(m.Values, wanted)
}

// saysOfClause says whether such a phrase stands in a part of the sentence.
func (s *sentence) saysOfClause(c span, wanted clauseSign) bool {
	return slices.ContainsFunc(s.clausePhrases.all(&tongues().clauses, s), func(m words.Match[clauseSign]) bool {
		return m.From >= c.from && m.From < c.to && m.To <= s.to && slices.Contains(m.Values, wanted)
	})
}

// begins says whether a clause begins with such a phrase, an 'and' or a 'but' before it apart.
func (s *sentence) begins(c span, wanted clauseSign) bool {
	for i := c.from; i < min(c.to, c.from+3); i++ {
		if s.clauseSignAt(i, wanted) {
			return true
		}
		m, ok := s.partAt(i)
		joins := ok && slices.Contains(m.Values, partAnd)
		if !joins && !slices.ContainsFunc(s.marks, func(v mark) bool { return v.from == i && v.sign == but }) {
			return false
		}
	}
	return false
}
