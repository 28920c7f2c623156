package request

import (
	"slices"

	"speakerlist/registry/request/words"
)

// A span is a run of words, half-open.
type span struct{ from, to int }

// clauses returns the parts of a sentence between commas.
func (s *sentence) clauses() []span {
	var all []span
	from := s.from
	for i := s.from + 1; i <= s.to; i++ {
		if i == s.to || s.text.Words[i].Gap >= words.Comma {
			all = append(all, span{from, i})
			from = i
		}
	}
	return all
}

// deferName takes what a sentence says of a name that is still to come for nothing else: 'we confirm the speaker tomorrow'
// asks for no confirmation, and leaves nothing undecided.
func (s *sentence) deferName() {
	for _, c := range s.clauses() {
		if !s.between(c.from, c.to, who) || !s.between(c.from, c.to, later) || s.namesSegmentIn(c) {
			continue
		}
		s.deferred = append(s.deferred, c)
		s.marks = slices.DeleteFunc(s.marks, func(m mark) bool {
			return m.from >= c.from && m.from < c.to && (m.sign == inquire || m.sign == undecided || m.sign == change)
		})
	}
}
