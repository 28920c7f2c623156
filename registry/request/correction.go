package request

import (
	"slices"

	"speakerlist/registry/request/words"
)

// isCorrection says whether a 'no' sets right what was denied of a segment before it, as people talk: 'not the first one no
// the second'.
func (s *sentence) isCorrection(no mark) bool {
	switch s.text.Words[no.from].Folded {
	case "no", "non", "nein", "nao", "нет", "لا":
	default:
		return false
	}
	behind := slices.IndexFunc(s.references, func(m reference) bool { return m.from >= no.to })
	if behind < 1 || !s.onlyJoins(no.to, s.references[behind].from) {
		return false
	}
	before := s.references[behind-1]
	return before.denied && no.from <= before.to+2*reach && !overlap(before.ids, s.references[behind].ids) &&
		!slices.ContainsFunc(s.marks, func(m mark) bool {
			return m.sign == not && m.from < before.from && s.text.Words[m.from].Folded == s.text.Words[no.from].Folded
		})
}

// isContrasted says whether an ordinal is denied, and another set against it, so that both can be nothing but segments: 'not
// in the first but in the second'.
func (f *finder) isContrasted(i int, n numeral) bool {
	at := i
	for at > max(0, i-3) && f.text.Words[at].Gap <= words.Line && f.leads(at-1) {
		at--
	}
	if !f.signAt(at-1, not) && !f.signAt(at, not) {
		return false
	}
	at = n.to
	if f.isOne(at) {
		at++
	}
	for range 4 {
		other, ok := f.numeralAt(f.text, at)
		if ok && other.form == ordinal {
			return f.segment(other) != "" && f.segment(other) != f.segment(n)
		}
		if at >= len(f.text.Words) || f.text.Words[at].Gap >= words.Sentence || !f.leads(at) && !f.signAt(at, but, not) {
			return false
		}
		at++
	}
	return false
}

// leads says whether a word may stand between a 'not' and an ordinal.
func (f *finder) leads(at int) bool {
	folded := f.text.Words[at].Folded
	return isArticle(folded) || isTo(folded) || f.leadsPronoun(folded) || isPlaced(folded)
}

// isOne says whether a word stands behind an ordinal for what it counts: 'the first one'.
func (f *finder) isOne(at int) bool {
	return at < len(f.text.Words) && f.text.Words[at].Folded == "one"
}
