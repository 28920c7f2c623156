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
