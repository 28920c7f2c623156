package request

import "slices"

// declinesAll says whether a sentence asks for nothing, and says of every segment in it that it is not for us.
func (s *sentence) declinesAll() bool {
	if s.denies() || s.has(unable, afterAll) || !s.has(us, wish, not, speak) {
		return false // a withdrawal, or a line of a form
	}
	if len(s.references) == 0 || !s.saysOfClause(span{s.from, s.to}, declines) {
		return false
	}
	clauses := s.statements()
	named := false
	for _, m := range s.references {
		if m.how == 0 {
			continue
		}
		if !s.saysOfClause(s.withPredicate(clauses, clauseOf(clauses, m)), declines) {
			return false
		}
		named = true
	}
	return named && !s.asksIn(span{s.from, s.to})
}

// isRatherThan says whether a segment is that in place of which another is asked for: 'rather than in segment I'.
func (s *sentence) isRatherThan(m reference) bool {
	for i := max(s.from, m.from-2*reach); i < m.from; i++ {
		p, ok := s.partAt(i)
		if !ok || !slices.Contains(p.Values, partFrom) || p.To > m.from || m.from > p.To+reach+1 || s.parted(i+1, m.from) {
			continue
		}
		switch s.text.Words[i].Folded {
		case "rather", "instead", "plutot", "au", "en", "вместо", "взамен", "بدلا", "بدل", "عوضا", "عوض", "statt", "anstelle", "invece", "anziche":
			return p.To > i+1 || isCyrillic(s.text.Words[i].Folded)
		}
	}
	return false
}

// isRefused says whether no more than 'no' is said of a segment: 'Segment I: no'.
func (s *sentence) isRefused(clauses []span, c span, m reference) bool {
	if c.to > m.to+1 || m.from > c.from+2 {
		return false
	}
	next := slices.IndexFunc(clauses, func(n span) bool { return n.from >= c.to })
	if next < 0 {
		return false
	}
	n := clauses[next]
	if n.to == n.from+1 && s.text.Words[n.from].Folded == "pass" {
		return true
	}
	return slices.ContainsFunc(s.marks, func(v mark) bool { return v.sign == not && v.from == n.from && v.to == n.to })
}

// isDroppedLater says whether what was thought of is denied behind a 'but': 'we had thought of asking for the floor but have
// decided not to'.
func (s *sentence) isDroppedLater(goal mark) bool {
	if !s.saysOfClause(span{s.from, goal.to}, ponders) {
		return false
	}
	return slices.ContainsFunc(s.statements(), func(c span) bool {
		return c.from >= goal.to && s.turns(c) && s.between(c.from, c.to, not, unable, leave) && !s.asksIn(c) && !s.namesSegmentIn(c)
	})
}
