package request

import (
	"slices"

	"speakerlist/registry/request/words"
)

// An occasionSign is what a phrase says of the time at which a subject is spoken of.
type occasionSign uint8

const (
	atTime occasionSign = iota // when, lorsque, 时
	raised                     // comes up, is discussed
)

func (l *lexicons) addOccasions(b phrasebook) {
	add(&l.occasions, b.atTime, atTime)
	add(&l.occasions, b.raised, raised)
}

// onOccasion says whether a subject is that of which the time is told at which somebody wishes to speak: 'when arrests come
// up', 'lorsque sera abordée la question des arrestations', '讨论逮捕问题时'.
func (f *finder) onOccasion(from, to int) bool {
	start, when := from, -1
	for start > 0 && from-start < nearby && f.text.Words[start].Gap < words.Comma && when < 0 {
		start--
		if f.isOccasion(start, atTime) {
			when = start
		}
	}
	end := to
	for end < len(f.text.Words) && end-to < reach+1 && f.text.Words[end].Gap < words.Comma {
		if when < 0 && isHan(f.text.Words[end].Folded) && f.isOccasion(end, atTime) {
			when = end
		}
		end++
	}
	if when < 0 || f.isAsked(when) {
		return false
	}
	for i := start; i < end; i++ {
		if f.isOccasion(i, raised) {
			return true
		}
	}
	return false
}

func (f *finder) isOccasion(at int, wanted occasionSign) bool {
	m, ok := tongues().occasions.At(f.text, at)
	return ok && slices.Contains(m.Values, wanted)
}

// isAsked says whether a 'when' is what somebody wants to know: 'tell us when arrests are discussed'.
func (f *finder) isAsked(when int) bool {
	for i := max(0, when-reach); i < when; i++ {
		m, ok := tongues().signs.At(f.text, i)
		if ok && m.To >= when && slices.Contains(m.Values, inquire) {
			return true
		}
	}
	return false
}

// dropOccasions takes a 'when' that tells at which subject somebody wishes to speak for no question.
func (s *sentence) dropOccasions() {
	s.marks = slices.DeleteFunc(s.marks, func(m mark) bool {
		return m.sign == inquire && m.from > s.from && m.to == m.from+1 && s.tellsOccasion(m.from)
	})
}

// tellsOccasion says whether a clause begins at a word that tells when a segment's subject comes up, in a sentence that
// speaks of speaking outside of it.
func (s *sentence) tellsOccasion(at int) bool {
	m, ok := tongues().occasions.At(s.text, at)
	if !ok || !slices.Contains(m.Values, atTime) {
		return false
	}
	c := span{at, s.clauseEnd(at)}
	if !s.namesSegmentIn(c) || !slices.ContainsFunc(s.marks, func(v mark) bool { return v.to <= at && isGoalSign(v.sign) }) {
		return false
	}
	for i := m.To; i < c.to; i++ {
		if r, ok := tongues().occasions.At(s.text, i); ok && slices.Contains(r.Values, raised) {
			return true
		}
	}
	return false
}
