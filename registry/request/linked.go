package request

import "slices"

// linked returns a sentence's mentions with what joins them: 'the first segment or the second', 'I or, if it is full,
// II'.
func linked(s *sentence) []reference {
	mentions := slices.Clone(s.mentions)
	for n := range mentions {
		m := &mentions[n]
		start := s.from
		if n > 0 {
			start = mentions[n-1].to
		}
		m.spare = s.parts(start, m.from, partFailing) || n > 0 && mentions[n-1].full && s.parts(s.from, m.from, partIf)
		m.full = s.isFull(*m)
		if m.choice && s.parts(m.from, s.to, partFailing) && len(m.ids) > 1 {
			m.ids, m.choice = m.ids[:1], false
		}
		if n > 0 && !m.spare && m.from-start <= reach && s.parts(start, m.from, partOr) && m.how >= bySubject && mentions[n-1].how >= bySubject {
			if s.parts(m.to, s.to, partFailing) {
				m.spare = true
				continue
			}
			m.choice, mentions[n-1].choice = true, true
			all := unique(slices.Concat(mentions[n-1].ids, m.ids))
			m.ids, mentions[n-1].ids = all, all
		}
	}
	return mentions
}

// isFull says whether a sentence says of a segment that it is full: not that it is wanted if another is.
func (s *sentence) isFull(m reference) bool {
	for i := m.to; i < min(s.to, m.to+reach); i++ {
		p, ok := tongues().parts.At(s.text, i)
		switch {
		case ok && slices.Contains(p.Values, partFull):
			return true
		case ok && (slices.Contains(p.Values, partIf) || slices.Contains(p.Values, partFailing)):
			return false
		}
	}
	return false
}

// parts says whether a phrase about parts of the meeting stands between two words.
func (s *sentence) parts(from, to int, wanted partSign) bool {
	for i := from; i < to; i++ {
		if m, ok := tongues().parts.At(s.text, i); ok && m.To <= to && slices.Contains(m.Values, wanted) {
			return true
		}
	}
	return false
}
