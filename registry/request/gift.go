package request

import "slices"

// findGift takes a place that is offered to somebody else for one that is given up, whatever the verb: 'our two minutes
// may go to another delegation'. One that is exchanged is not.
func (s *sentence) findGift() {
	n := slices.IndexFunc(s.marks, func(m mark) bool { return m.sign == ours })
	if n < 0 || !s.has(next) || s.has(alter, change, leave) {
		return
	}
	place := s.marks[n]
	s.marks = slices.Insert(s.marks, n, mark{sign: leave, from: place.from, to: place.to})
}
