package request

import (
	"slices"

	"speakerlist/registry/request/words"
)

// linked returns a sentence's references with what joins them: 'the first segment or the second', 'I or, if it is full,
// II'.
func linked(s *sentence) []reference {
	references := slices.Clone(s.references)
	for n := range references {
		m := &references[n]
		start := s.from
		if n > 0 {
			start = references[n-1].to
		}
		condition := s.isCondition(references, n)
		if n+1 < len(references) && s.isUnderIf(*m) && s.between(m.to, s.to, keep) {
			m.denied = true // 'if II has more room, keep us in I'
			continue
		}
		m.spare = !condition && (n > 0 && !references[n-1].denied && s.isCondition(references, n-1) && !slices.Equal(m.ids, references[n-1].ids)) || !condition && s.parts(start, m.from, partFailing) || n > 0 && references[n-1].full && s.parts(s.from, m.from, partIf)
		m.full = s.isFull(*m) && !condition && !s.hasRoomOtherwise(*m)
		m.spare = m.spare || len(references) > 1 && m.how >= bySubject && s.parts(m.to, min(s.to, m.to+reach), partBearable)
		if m.choice && s.parts(m.from, s.to, partFailing) && len(m.ids) > 1 {
			m.ids, m.choice = m.ids[:1], false
		}
		if n > 0 && !m.spare && m.from-start <= reach && s.parts(start, m.from, partOr) && m.how >= bySubject && references[n-1].how >= bySubject {
			if s.parts(m.to, s.to, partFailing) {
				m.spare = true
				continue
			}
			m.choice, references[n-1].choice = true, true
			all := unique(slices.Concat(references[n-1].ids, m.ids))
			m.ids, references[n-1].ids = all, all
		}
	}
	s.favour(references)
	s.leaveOpen(references)
	return references
}

// leaveOpen makes a choice of segments that are named each by itself in a sentence which says that it is all the same:
// 'хоть в первом, хоть во втором'.
func (s *sentence) leaveOpen(references []reference) {
	if !slices.ContainsFunc(references, func(m reference) bool { return m.how == open }) {
		return
	}
	for n := range references[1:] {
		a, b := &references[n], &references[n+1]
		if a.how >= bare && b.how >= bare && a.how < open && b.how < open && !overlap(a.ids, b.ids) && !a.spare && !b.spare && !s.joined(a.to, b.from) {
			all := unique(slices.Concat(a.ids, b.ids))
			a.ids, b.ids, a.choice, b.choice = all, all, true, true
		}
	}
}

// isCondition says whether the nth reference is what may have no room, for which another is named as a second choice:
// 'should there be no room in segment II, segment I will do'.
func (s *sentence) isCondition(references []reference, n int) bool {
	m := references[n]
	if n+1 == len(references) || m.how < bare || s.saysOfClause(clauseOf(s.statements(), m), declines) || !s.parted(m.to, references[n+1].from) {
		return false
	}
	for i := m.from - 1; i >= max(s.from, m.from-3*reach) && s.text.Words[i+1].Gap < words.Comma; i-- {
		p, ok := s.partAt(i)
		if ok && (slices.Contains(p.Values, partIf) && (p.To == m.from || s.lacks(m.to, references[n+1].from)) || p.To < m.from && slices.Contains(p.Values, partFailing)) {
			return true
		}
	}
	return false
}

// isUnderIf says whether an 'if' stands before a segment in its clause.
func (s *sentence) isUnderIf(m reference) bool {
	for i := m.from - 1; i >= max(s.from, m.from-reach) && s.text.Words[i+1].Gap < words.Comma; i-- {
		if p, ok := s.partAt(i); ok && slices.Contains(p.Values, partIf) {
			return true
		}
	}
	return false
}

// lacks says whether something is said not to be there between two words: 'если в сегменте II нет мест'.
func (s *sentence) lacks(from, to int) bool {
	return s.between(from, to, not, unable) || s.parts(from, to, partFull)
}

// parted says whether a comma stands between a word and another, or before that.
func (s *sentence) parted(from, to int) bool {
	for i := from; i <= to && i < s.to; i++ {
		if s.text.Words[i].Gap >= words.Comma {
			return true
		}
	}
	return false
}

// favour makes second choices of the other segments, where one is called the first choice.
func (s *sentence) favour(references []reference) {
	favoured := slices.IndexFunc(references, func(m reference) bool {
		before := max(s.from, m.from-reach-1)
		for _, other := range references { // 'segment I is our first choice, segment II the second'
			if other.to <= m.from && s.isFavoured(other) {
				before = max(before, min(m.from, other.to+reach))
			}
		}
		return m.how >= bySubject && m.how != open && len(m.ids) == 1 && !m.denied && (s.isFavoured(m) || s.parts(before, m.from, partFavoured) || s.between(before, m.from, prefer))
	})
	if favoured < 0 {
		return
	}
	chosen := references[favoured]
	for n := range references {
		m := &references[n]
		if n != favoured && m.how >= bare && m.how != open && !s.parts(chosen.to, m.from, partFrom) && !s.between(s.from, m.from, done) && !slices.Equal(m.ids, chosen.ids) && !s.joined(min(m.to, chosen.to), max(m.from, chosen.from)) {
			m.spare = true
		}
	}
	references[favoured].spare, references[favoured].choice = false, false
}

// isFavoured says whether it is said right behind a segment that it is the first choice.
func (s *sentence) isFavoured(m reference) bool {
	to := m.to
	for to < min(s.to, m.to+reach) && !s.breaks(to) {
		to++
	}
	return s.parts(m.to, to, partFavoured)
}

// joined says whether two segments between which these words stand are named as one wish: 'I and II'.
func (s *sentence) joined(from, to int) bool {
	return to-from <= reach && s.parts(from, to, partAnd) && !s.between(from, to, but, wish)
}

// isFull says whether a sentence says of a segment that it is full: not that it is wanted if another is.
func (s *sentence) isFull(m reference) bool {
	for i := m.to; i < min(s.to, m.to+reach); i++ {
		p, ok := s.partAt(i)
		switch {
		case slices.ContainsFunc(s.references, func(next reference) bool { return next.from == i && next.how >= bare }):
			return false
		case ok && slices.Contains(p.Values, partFull):
			return true
		case ok && (slices.Contains(p.Values, partIf) || slices.Contains(p.Values, partFailing)):
			return false
		}
	}
	return false
}

// hasRoomOtherwise says whether a segment is said to be full only as what would prevent the wish: 'unless segment II is closed,
// we would take two minutes there'.
func (s *sentence) hasRoomOtherwise(m reference) bool {
	for _, c := range s.clauses() {
		if c.from <= m.from && m.from < c.to {
			return s.parts(c.from, m.from, partUnless) || s.parts(c.from, m.from, partIf) && s.between(c.from, c.to, not, harmless)
		}
	}
	return false
}

// parts says whether a phrase about parts of the meeting stands between two words.
func (s *sentence) parts(from, to int, wanted partSign) bool {
	return slices.ContainsFunc(s.partPhrases.all(&tongues().parts, s), func(m words.Match[partSign]) bool {
		return m.From >= from && m.To <= to && slices.Contains(m.Values, wanted)
	})
}
