package request

import "slices"

// negate marks what the sentence denies: what stands close behind a negation and, where that is a wish or an act, all
// that follows it up to the next 'but' or to the next thing wished for.
func (s *sentence) negate() {
	for _, no := range s.marks {
		if no.sign != not || s.beforeNumber(no) || s.isConditional(no) {
			continue
		}
		last, denied := s.endOfReach(no), false
		for i := range s.marks {
			m := &s.marks[i]
			if m.from >= no.to && m.from < last && (denied || m.from < no.to+s.reach(no)) && deniable(m.sign) {
				m.negated, denied = true, true
			}
		}
		for i := range s.mentions {
			m := &s.mentions[i]
			if m.from >= no.to && m.from < last && (denied || s.onlyJoins(no.to, m.from)) {
				m.denied = true
			}
		}
	}
}

// isConditional says whether a mark stands in a clause that begins with 'if': 'if there is no place in segment II' denies
// nothing.
func (s *sentence) isConditional(m mark) bool {
	for _, c := range s.clauses() {
		if c.from > m.from || m.from >= c.to {
			continue
		}
		begin, ok := tongues().parts.At(s.text, c.from)
		for ok && slices.ContainsFunc(begin.Values, func(p partSign) bool { return p == partOr || p == partAnd }) && begin.To < m.from {
			begin, ok = tongues().parts.At(s.text, begin.To)
		}
		return ok && begin.To <= m.from && slices.ContainsFunc(begin.Values, func(p partSign) bool { return p == partIf || p == partFailing })
	}
	return false
}

// onlyJoins says whether nothing but prepositions and articles stands between two words.
func (s *sentence) onlyJoins(from, to int) bool {
	if to > from+reach {
		return false
	}
	for i := from; i < to; i++ {
		if !s.titleAt(i, preposition) && !isTo(s.text.Words[i].Folded) && !isArticle(s.text.Words[i].Folded) {
			return false
		}
	}
	return true
}

// deniable says whether a negation in front of a phrase says that it is not so.
func deniable(s sign) bool {
	switch s {
	case wish, speak, speaks, enter, enlist, slot, leave, could:
		return true
	}
	return false
}

// beforeNumber tells 'no. 12' from 'no'.
func (s *sentence) beforeNumber(m mark) bool {
	if m.to >= s.to {
		return false
	}
	next := s.text.Words[m.to].Folded
	return next != "" && next[0] >= '0' && next[0] <= '9'
}

// endOfReach returns the word at which what a negation says ends.
func (s *sentence) endOfReach(no mark) int {
	for _, m := range s.marks {
		if m.from >= no.to && (m.sign == but || m.sign == please) {
			return m.from
		}
	}
	return s.to
}
