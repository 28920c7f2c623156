package request

import (
	"slices"
	"strings"
)

// isLeft says whether a change moves away from the nth reference.
func (g *interpretation) isLeft(s *sentence, references []reference, n int) bool {
	m := references[n]
	start := s.from
	if n > 0 {
		start = references[n-1].to
	}
	if m.moving || m.how == open {
		return false
	}
	if m.denied || n+1 < len(references) && s.between(m.to, references[n+1].from, meant) && !slices.Equal(m.ids, references[n+1].ids) {
		return true
	}
	if s.behindFrom(start, m) {
		return true
	}
	if n+1 < len(references) && s.movesInto(references[n+1]) && !slices.Equal(m.ids, references[n+1].ids) && !s.movesInto(m) {
		return true
	}
	if n+1 < len(references) && s.goesInto(references[n+1]) && !s.behindFrom(m.to, references[n+1]) && !s.goesInto(m) && s.has(change, alter) && !slices.Equal(m.ids, references[n+1].ids) && !s.parted(m.to, references[n+1].from) {
		return true
	}
	if n+1 < len(references) && !slices.Equal(m.ids, references[n+1].ids) && !s.parted(m.to, references[n+1].from) && s.movesBetween(m.to, references[n+1].from) {
		return true
	}
	if n > 0 && references[n-1].how > loose && !slices.Equal(m.ids, references[n-1].ids) && s.movesBetween(s.from, references[n-1].from) && s.between(start, m.from, enter) {
		return true
	}
	return s.between(start, m.from, done, leave, mistake) && !s.between(start, m.from, keep, wish, please, meant)
}

// behindFrom says whether what is left is named by a reference: 'rather than in the one on arrests'.
func (s *sentence) behindFrom(start int, m reference) bool {
	for i := max(start, m.from-2*reach); i < m.from; i++ {
		p, ok := s.partAt(i)
		if ok && slices.Contains(p.Values, partFrom) && p.To <= m.from && (p.To >= m.from-2 && i >= m.from-reach-1 || s.onlyPoints(p.To, m.from)) && !s.toBetween(p.To, m.from) {
			return true
		}
	}
	return false
}

// onlyPoints says whether nothing but what points to a segment stands between two words: 'the one on'.
func (s *sentence) onlyPoints(from, to int) bool {
	for i := from; i < to; i++ {
		switch s.text.Words[i].Folded {
		case "one", "that", "celui", "celle", "ce", "sur", "on", "about", "sobre", "que", "qu", "than", "relatif", "consacre", "dedicado", "relativo", "о", "об", "über", "zu", "sul", "sui", "sulla":
			continue
		}
		if !s.onlyJoins(i, i+1) && !s.onlyLeads(i, i+1) {
			return false
		}
	}
	return true
}

// isWhereItIs says whether a sentence that changes nothing names the nth reference as where the delegation is now: 'We are
// in segment I. Could you move us to segment II?'.
func (g *interpretation) isWhereItIs(s *sentence, place int, references []reference, n int) bool {
	m := references[n]
	if m.how <= loose {
		return false
	}
	switch g.deeds[place].act {
	case doesWithdraw:
		return true
	case doesReport:
		return !s.isChosenOver(m) && (!namesSeveral(references) || s.marksIn(clauseOf(s.statements(), m), done))
	case doesNothing, doesAnnounce:
		return slices.ContainsFunc(g.doing(doesAmend), func(i int) bool { return g.sentences[i].movesElsewhere(m.ids) })
	}
	return false
}

// speaksOfPlace says whether a clause that asks for nothing speaks of a registration in the nth of several segments: 'with
// reference to our inscription in segment II, kindly transfer it to segment I'.
func (g *interpretation) speaksOfPlace(s *sentence, references []reference, n int) bool {
	if n > 0 && s.between(references[n-1].to, references[n].from, meant) {
		return false
	}
	c := clauseOf(s.statements(), references[n])
	return namesSeveral(references) && references[n].how > loose && s.marksIn(c, done, enter) && !s.asksIn(c)
}

// movesBetween says whether a verb of moving stands between two words.
func (s *sentence) movesBetween(from, to int) bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool {
		return m.from >= from && m.to <= to && !m.negated && (m.sign == change || m.sign == alter) && isMoving(s.text.Words[m.from].Folded)
	})
}

// movesElsewhere says whether the sentence asks to be moved, and names another segment alone.
func (s *sentence) movesElsewhere(from []string) bool {
	moves := s.movesBetween(s.from, s.to)
	named := false
	for _, m := range s.references {
		if m.how > loose && overlap(m.ids, from) {
			return false
		}
		named = named || m.how > loose && len(m.ids) > 0 && !m.denied
	}
	return moves && named
}

// isMoving says whether a word is a form of a verb of moving.
func isMoving(folded string) bool {
	return slices.ContainsFunc([]string{
		"mov", "transf", "switch", "swap", "shift", "exchang", "bascul", "pass", "deplac", "pasa", "traslad", "muev", "mud", "cambi", "perm", "spost", "verleg", "wechsel",
		"report", "перен", "перев", "перем", "перез", "переоф", "переп", "نقل", "بنقل", "لنقل", "تنقل", "تحويل", "转", "轉", "改", "调", "調", "换", "換", "移", "挪",
	}, func(stem string) bool { return strings.HasPrefix(folded, stem) })
}

// goesInto says whether a word that cannot mean anything but 'to' stands before a segment: 'the inscription in segment I to
// segment II'.
func (s *sentence) goesInto(m reference) bool {
	at := m.from - 1
	for at > s.from && isArticle(s.text.Words[at].Folded) {
		at--
	}
	if at < s.from {
		return false
	}
	switch s.text.Words[at].Folded {
	case "to", "into", "hacia", "vers", "sur", "الي", "到", "至":
		return true
	}
	return false
}

// movesInto says whether a Chinese verb of moving stands right before a segment: '第一部分的登记请转到第二部分'.
func (s *sentence) movesInto(m reference) bool {
	return slices.ContainsFunc(s.marks, func(v mark) bool {
		return v.sign == change && !v.negated && v.to <= m.from && v.to >= m.from-1 && isHan(s.text.Words[v.from].Folded)
	})
}

func (s *sentence) toBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if isTo(s.text.Words[i].Folded) && s.text.Words[i].Folded != "a" && s.text.Words[i].Folded != "в" && s.text.Words[i].Folded != "на" && s.text.Words[i].Folded != "au" {
			return true
		}
	}
	return false
}

// alreadyHeld says whether a request only says that its delegation has this segment: 'we are registered in segment I
// and would also like to speak in II'.
func alreadyHeld(s *sentence, m reference) bool {
	for _, d := range s.marks {
		if d.sign == done && d.to <= m.from && !s.between(d.to, m.from, wish, please, could, speak, enlist, slot) {
			return true
		}
	}
	return s.between(m.to, min(s.to, m.to+2*reach), done) && !s.between(m.to, min(s.to, m.to+2*reach), wish, please, could, enlist)
}

// isChosenOver says whether a segment is set against the one that is held: 'we have a place in segment I, but segment II
// would suit us better'.
func (s *sentence) isChosenOver(m reference) bool {
	held := s.first(done)
	return held != nil && s.between(held.to, m.from, but, prefer)
}

// isBeside says whether a segment is one that is held beside that asked for: 'in addition to segment I'.
func (s *sentence) isBeside(m reference) bool {
	for i := max(s.from, m.from-reach); i < m.from; i++ {
		if p, ok := s.partAt(i); ok && p.To <= m.from && p.To >= m.from-1 && slices.Contains(p.Values, partBeside) {
			return true
		}
	}
	return false
}

// ofOthers says whether a segment is that in which somebody else speaks: 'our neighbours, who will speak in segment I'.
func (s *sentence) ofOthers(m reference) bool {
	for _, v := range s.marks {
		if v.sign == speaks && v.to <= m.from && v.from > s.from && isRelative(s.text.Words[v.from-1].Folded) && s.between(m.to, s.to, wish, please) {
			return true
		}
	}
	return false
}

func isRelative(folded string) bool {
	switch folded {
	case "who", "which", "that", "qui", "que", "quienes", "которые", "которая", "которыи", "которое", "которую", "الذين", "التي", "الذي":
		return true
	}
	return false
}

// isKept says whether a withdrawal keeps the nth reference.
func isKept(s *sentence, references []reference, n int) bool {
	start := s.from
	if n > 0 {
		start = references[n-1].to
	}
	clauses := s.statements()
	c := s.withPredicate(clauses, clauseOf(clauses, references[n]))
	return s.between(max(start, c.from), references[n].from, keep) || s.marksIn(c, keep) && !s.marksIn(c, leave)
}
