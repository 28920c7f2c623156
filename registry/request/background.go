package request

import "speakerlist/registry/request/words"

// firstSaid returns the sentence's first mark of a kind that is not denied and that the sentence says, and does not only
// tell of somebody of whom it says something else: 'Ms X, who will speak in segment I, will arrive late'.
func (s *sentence) firstSaid(wanted sign) *mark {
	for i := range s.marks {
		if m := &s.marks[i]; m.sign == wanted && !m.negated && !s.isBackground(*m) {
			return m
		}
	}
	return nil
}

// isBackground says whether a mark stands in a relative clause, and what the sentence says is something else.
func (s *sentence) isBackground(m mark) bool {
	if isHan(s.text.Words[m.from].Folded) {
		return s.isAttribute(m)
	}
	if m.from <= s.from || !isRelative(s.text.Words[m.from-1].Folded) || s.isStressed(m) {
		return false
	}
	if s.between(s.from, m.from, logistics) {
		return true
	}
	end := m.to
	for end < s.to && s.text.Words[end].Gap < words.Comma {
		end++
	}
	const rest = 3 // words that a main clause has at least
	return s.to-end >= rest && s.text.Words[m.from-1].Gap >= words.Comma && !s.between(end, s.to, speaks, speak, wish, please) && !s.hasNameIn(end)
}

// isAttribute says whether what somebody does is said in Chinese before what it tells of: '将在第一部分发言的王女士'.
func (s *sentence) isAttribute(m mark) bool {
	for i := m.to; i+1 < s.to && s.text.Words[i].Gap < words.Comma; i++ {
		if s.text.Words[i].Folded != "的" {
			continue
		}
		next := s.text.Words[i+1].Folded
		return next != "是" && next != "为" && s.text.Words[i+1].Gap < words.Comma && (m.sign != speak || i == m.to) && s.endsInSpeech(i)
	}
	return false
}

// endsInSpeech says whether a word of speaking ends before a word.
func (s *sentence) endsInSpeech(at int) bool {
	for _, m := range s.marks {
		if m.to == at && (m.sign == speak || m.sign == speaks) {
			return true
		}
	}
	return false
}

// hasNameIn says whether a person's name begins a clause from a word on: an apposition, 'our Minister, who will speak, Ms X'.
func (s *sentence) hasNameIn(from int) bool {
	name, _ := s.person(from, s.chunkEnd(from), false)
	return isPerson(name)
}
