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
	denied := slices.IndexFunc(s.references[:behind], func(m reference) bool {
		return m.denied && no.from <= m.to+2*reach && !overlap(m.ids, s.references[behind].ids)
	})
	return denied >= 0 && !slices.ContainsFunc(s.marks, func(m mark) bool {
		return m.sign == not && m.from < s.references[denied].from && s.text.Words[m.from].Folded == s.text.Words[no.from].Folded
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
	for at = n.to; at < min(len(f.text.Words), n.to+2*reach) && f.text.Words[at].Gap < words.Sentence; at++ {
		if f.signAt(at, but, not) {
			return f.isOtherOrdinal(at+1, n)
		}
	}
	return false
}

// isOtherOrdinal says whether nothing but small words stands between a word and an ordinal of another segment.
func (f *finder) isOtherOrdinal(at int, n numeral) bool {
	for range 4 {
		other, ok := f.numeralAt(f.text, at)
		if ok && other.form == ordinal {
			return f.segment(other) != "" && f.segment(other) != f.segment(n)
		}
		if at >= len(f.text.Words) || f.text.Words[at].Gap >= words.Sentence || !f.leads(at) {
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
