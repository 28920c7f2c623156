package request

import (
	"slices"
	"strings"
)

// dropSuccessions takes what a sentence says of somebody's predecessor in office for no change of the speaker: 'Ambassador Roe,
// who replaces the late Ambassador Doe, asks for the floor'.
func (s *sentence) dropSuccessions() {
	if !s.has(instead, change, alter) || !s.saysOfClause(span{s.from, s.to}, isInOffice) {
		return
	}
	s.marks = slices.DeleteFunc(s.marks, func(m mark) bool {
		return (m.sign == instead || m.sign == change || m.sign == alter) && s.isRelated(m) && s.saysOfClause(s.clauseAround(m), isInOffice)
	})
}

// isRelated says whether a mark is what is told of somebody in passing: behind a relative pronoun, as a Russian participle, or
// before the office in Chinese.
func (s *sentence) isRelated(m mark) bool {
	word := s.text.Words[m.from].Folded
	if isHan(word) || strings.Contains(word, "вш") || strings.Contains(word, "ющ") {
		return true
	}
	for i := max(s.from, m.from-reach+1); i <= m.from; i++ {
		if isRelative(s.text.Words[i].Folded) {
			return true
		}
	}
	return false
}
