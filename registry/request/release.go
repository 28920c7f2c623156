package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// A releaseSign is what a phrase says of a place on the list that is given up.
type releaseSign uint8

const (
	frees    releaseSign = iota // to give up, where it is a place that is given up: to free, to hand back
	aPlace                      // a place on the list, or what is to be said there
	unsaid                      // what a speech that is not held is not: delivered, needed
	aSpeech                     // the writer's own speech: 'our statement', 'neither of the two statements'
	noSpeech                    // one that is denied by itself: 'none of our statements'
)

func (l *lexicons) addReleases(b phrasebook) {
	for value, field := range [...]string{frees: b.frees, aPlace: b.place, unsaid: b.unsaid, aSpeech: b.ownSpeech, noSpeech: b.noSpeech} {
		add(&l.releases, field, releaseSign(value))
	}
}

// releasePhrase returns the phrase about a place that is given up that begins at a word of the sentence.
func (s *sentence) releasePhrase(i int) (words.Match[releaseSign], bool) {
	return s.releasePhrases.at(&tongues().releases, s, i)
}

// findRelease takes for given up what a verb of giving up has for its object, or what is denied of the writer's own speech:
// 'please free both slots', 'our statement will not be delivered'.
func (s *sentence) findRelease() {
	if s.question && !s.has(could, please) || len(s.releasePhrases.all(&tongues().releases, s)) == 0 {
		return
	}
	for _, c := range s.clauses() {
		if s.parts(c.from, c.to, partIf) || s.parts(c.from, c.to, partFailing) {
			continue
		}
		for i := c.from; i < c.to; i++ {
			m, ok := s.releasePhrase(i)
			if !ok || m.To > c.to {
				continue
			}
			if slices.Contains(m.Values, frees) && !s.isNegatedAt(i) && s.hasPlaceNear(c, m) || slices.Contains(m.Values, noSpeech) && s.says(span{m.To, s.to}, unsaid) || slices.Contains(m.Values, unsaid) && s.deniesOwnSpeech(c, m) {
				s.addMark(mark{sign: leave, from: m.From, to: m.To})
			}
			i = m.To - 1
		}
	}
}

// addMark inserts a mark where it stands.
func (s *sentence) addMark(m mark) {
	n := slices.IndexFunc(s.marks, func(v mark) bool { return v.from >= m.from })
	if n < 0 {
		n = len(s.marks)
	}
	s.marks = slices.Insert(s.marks, n, m)
}

// says whether a phrase about places that are given up stands in a part of the sentence.
func (s *sentence) says(c span, wanted releaseSign) bool {
	for i := c.from; i < c.to; i++ {
		if m, ok := s.releasePhrase(i); ok && m.To <= c.to && slices.Contains(m.Values, wanted) {
			return true
		}
	}
	return false
}

// hasPlaceNear says whether a place stands in the clause near a verb that gives it up, and is not wanted from others: 'free us a
// place', 'free a place for us'.
func (s *sentence) hasPlaceNear(c span, verb words.Match[releaseSign]) bool {
	near := 2 * s.reach(mark{from: verb.From})
	for i := max(c.from, verb.From-near); i < min(c.to, verb.To+near); i++ {
		m, ok := s.releasePhrase(i)
		if ok && m.To <= c.to && slices.Contains(m.Values, aPlace) && !s.isIndefinite(i) && !s.isGivenUs(verb, m) && !s.isAttributive(verb, m) {
			return true
		}
	}
	return false
}

// isIndefinite says whether 'a' or 'any' stands before a noun.
func (s *sentence) isIndefinite(i int) bool {
	if i == s.from {
		return false
	}
	switch s.text.Words[i-1].Folded {
	case "a", "an", "any", "some", "another", "one", "more", "un", "une", "des", "quelque", "autre", "una", "algun", "alguna", "otro", "otra", "какое", "какои", "какую", "любое", "ein", "eine", "einen", "um", "uma", "uno":
		return true
	}
	return false
}

// isAttributive says whether a verb only tells which place it is: 'the slot that has become available', 'le créneau libéré'.
func (s *sentence) isAttributive(verb, place words.Match[releaseSign]) bool {
	if isHan(s.text.Words[verb.From].Folded) {
		return verb.To < s.to && s.text.Words[verb.To].Folded == "的"
	}
	switch {
	case verb.From < place.To:
		return false
	case isRelative(s.text.Words[place.To].Folded):
		return verb.From < place.To+reach
	}
	if verb.From > place.To || verb.To > verb.From+1 {
		return false
	}
	return slices.ContainsFunc([]string{"e", "ee", "es", "ees", "ado", "ada", "ados", "adas", "ed", "ato", "ati", "ata"}, func(ending string) bool {
		return strings.HasSuffix(s.text.Words[verb.From].Folded, ending)
	})
}

// isGivenUs says whether the place is to be given to the writer.
func (s *sentence) isGivenUs(verb, place words.Match[releaseSign]) bool {
	if w := s.text.Words[place.From].Folded; w == "von" || w == "aus" {
		return false // 'nehmen Sie uns von der Liste'
	}
	first, last := min(verb.To, place.To), max(verb.To, place.To)
	for i := first; i < min(s.to, last+2) && s.text.Words[i].Gap < words.Comma; i++ {
		switch s.text.Words[i].Folded {
		case "us", "me", "nous", "нам", "мне", "لنا", "uns", "ci":
			return i <= last && (verb.From < place.From || i == verb.From-1) || i >= last && s.titleAt(i-1, preposition) || i == last // and not 'the place reserved for us'
		}
	}
	return false
}

// isNegatedAt says whether a negation stands close before a word, and no 'and' between.
func (s *sentence) isNegatedAt(i int) bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool {
		return m.sign == not && m.to <= i && m.to >= i-reach && !s.parted(m.to, i) && !s.parts(m.to, i, partAnd)
	})
}

// deniesOwnSpeech says whether a clause says of the writer's own speech, before a verb or right behind it, that it is not held.
func (s *sentence) deniesOwnSpeech(c span, verb words.Match[releaseSign]) bool {
	n := slices.IndexFunc(s.marks, func(m mark) bool {
		return m.sign == not && m.from >= c.from && m.to <= verb.From && verb.From-m.to <= s.reach(m)
	})
	if n < 0 {
		return false
	}
	no := s.marks[n]
	if s.says(span{c.from, no.from}, aSpeech) {
		return s.endsSaying(verb.To, c)
	}
	for i := no.from; i < min(c.to, verb.To+s.reach(no)); i++ {
		m, ok := s.releasePhrase(i)
		if ok && slices.Contains(m.Values, aSpeech) {
			return s.endsSaying(max(m.To, verb.To), c)
		}
	}
	return false
}

// endsSaying says whether nothing follows that would be denied instead: 'our statement will not be delivered in English' is
// delivered.
func (s *sentence) endsSaying(at int, c span) bool {
	if at >= c.to || !isHan(s.text.Words[at].Folded) && s.parts(at, min(c.to, at+1), partAnd) || s.between(at, min(c.to, at+reach), afterAll, done, ours) {
		return true
	}
	return s.namesSegmentIn(span{at, min(c.to, at+2*reach)}) && !s.hasNameIn(at)
}
