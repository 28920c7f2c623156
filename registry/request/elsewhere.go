package request

import "slices"

// A delegation that has one segment may rather have another, and say so in many ways.

// wouldRather says whether a delegation that has one segment would rather have another: 'we are in segment I but would
// prefer segment II'.
func (s *sentence) wouldRather() bool {
	held, rather := s.first(done), s.first(prefer)
	return held != nil && rather != nil && held.to <= rather.from &&
		s.namesSegmentIn(span{held.from, rather.from}) && s.namesSegmentIn(span{rather.to, s.to})
}

// turnsElsewhere says whether a delegation that has one segment asks for another behind a 'but', and not for that too: 'we
// signed up for the second segment, but the minister is coming, and we would like to speak in the first'.
func (s *sentence) turnsElsewhere() bool {
	if !s.has(done) || !namesSeveral(s.references) {
		return false
	}
	clauses := s.statements()
	var held []string
	turned := false
	for _, c := range clauses {
		turned = turned || s.turns(c)
		for _, m := range s.references {
			switch {
			case m.from < c.from || m.from >= c.to || m.how <= loose || len(m.ids) != 1:
			case held == nil && !turned && s.marksIn(c, done):
				held = m.ids
			case held != nil && turned && !overlap(held, m.ids) && !m.denied && s.marksIn(c, wish, please, could):
				return !s.saysAlso(c.from)
			}
		}
	}
	return false
}

// prefersOver says whether one segment is preferred in one clause, and another given up in the next: 'we would rather speak in
// segment I; our place in segment II may go to others'.
func (s *sentence) prefersOver() bool {
	if !s.has(prefer) || !namesSeveral(s.references) {
		return false
	}
	clauses := s.statements()
	for _, m := range s.references {
		c := clauseOf(clauses, m)
		if len(m.ids) != 1 || m.denied || !s.marksIn(c, prefer) || s.marksIn(c, leave) {
			continue
		}
		if slices.ContainsFunc(s.references, func(r reference) bool {
			b := clauseOf(clauses, r)
			return len(r.ids) == 1 && !overlap(r.ids, m.ids) && b != c && s.marksIn(b, leave)
		}) {
			return true
		}
	}
	return false
}

// isLeftFor says whether a segment is the one that is given up for another that is preferred.
func (s *sentence) isLeftFor(m reference) bool {
	return s.prefersOver() && s.marksIn(clauseOf(s.statements(), m), leave)
}

// isUnwanted says whether a change is what somebody does not wish for: 'we would not want to be moved to segment I'.
func (s *sentence) isUnwanted(m mark) bool {
	c := s.clauseAround(m)
	return slices.ContainsFunc(s.marks, func(v mark) bool {
		return v.negated && (v.sign == wish || v.sign == could) && v.from >= c.from && v.from < c.to && !s.between(min(v.to, m.to), max(v.from, m.from), but)
	})
}
