package request

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// letterS reads 'S2'.
func (f *finder) letterS(i int) int {
	w := f.text.Words
	if f.text.Slice(i, i+1) != "S" || i+1 >= len(w) || w[i+1].Gap > words.Space || i > 0 && w[i].Gap == words.Joined {
		return i
	}
	n, ok := f.numeralAt(f.text, i+1)
	if !ok || f.segment(n) == "" || n.form == inWords || n.form == ordinal || n.form == digits && w[i+1].Gap > words.Joined {
		return i
	}
	f.add(reference{from: i, to: n.to, ids: []string{f.segment(n)}, how: byNumber})
	return n.to
}

// alone reads numbers without a noun: Roman ones, since other numbers say too many other things. 'I' is a pronoun
// more often than not, and counts only beside another number, at an end, or between marks.
func (f *finder) alone(i int) int {
	list, end := f.list(i, words.Sentence)
	if len(list.numerals) == 0 {
		return i
	}
	if list.numerals[0].form == ordinal && f.isPart(end) { // the second half of the day
		return i
	}
	if list.moving && list.numerals[0].form == ordinal && f.nounBefore(i) && f.endsPhrase(end) {
		f.add(f.reference(list, i, end, byNumber))
		return end
	}
	if len(list.numerals) == 1 && (list.numerals[0].form == ordinal || f.isBehindArticle(i)) && f.goesOn(i, end) {
		f.add(f.reference(list, i, end, byNumber))
		return end
	}
	if list.numerals[0].form == ordinal && f.standsFor(i, end) {
		f.add(f.reference(list, i, end, bare))
		return end
	}
	for _, n := range list.numerals {
		if n.form != roman && n.form != literal || f.segment(n) == "" {
			return i
		}
	}
	if !f.isCapital(i) || f.isOfReference(i, end) || !f.standsAlone(i, end, len(list.numerals)) {
		return i
	}
	f.add(f.reference(list, i, end, bare))
	return end
}

// isOfReference says whether a number is a part of a paper's reference or goes with another number: 'note 114/II/2023',
// 'item 19 (II)'.
func (f *finder) isOfReference(from, to int) bool {
	w := f.text.Words
	if from > 0 && isFigures(w[from-1].Folded) && strings.ContainsAny(f.text.Original[w[from-1].End:w[from].Start], "/-–.(") {
		return true
	}
	return to < len(w) && w[to].Gap <= words.Comma && isFigures(w[to].Folded) && strings.Trim(f.text.Original[w[to-1].End:w[to].Start], "/-–.") == ""
}

// isFigures says whether a word begins with a figure.
func isFigures(folded string) bool { return folded[0] >= '0' && folded[0] <= '9' }

// nounBefore says whether the noun of a segment stands close before a word: 'تغيير الجزء من الأول إلى الثاني'.
func (f *finder) nounBefore(i int) bool {
	for at := i - 1; at >= max(0, i-3) && f.text.Words[at+1].Gap <= words.Line; at-- {
		if f.nouns[at] {
			return true
		}
	}
	return false
}

// standsFor says whether an ordinal without a noun stands for a segment: what somebody is to be put on or to speak in,
// and no more is said of it: 'запишите нас во 2-й', 'en el 1ro, por favor'.
func (f *finder) standsFor(i, end int) bool {
	if i > 0 && end < len(f.text.Words) && (f.text.Words[end].Folded == "个" || f.text.Words[end].Folded == "個") {
		return f.wholeBefore(i)
	}
	if i == 0 || !f.endsPhrase(end) || f.text.Words[i].Gap > words.Line || end < len(f.text.Words) && f.text.Words[end].Gap == words.Joined {
		return false
	}
	at := i - 1
	for at > 0 && isArticle(f.text.Words[at].Folded) && f.text.Words[at].Folded != "en" {
		at--
	}
	switch f.text.Words[at].Folded {
	case "in", "to", "for", "into", "au", "dans", "pour", "en", "al", "para", "в", "во", "на", "في", "ل", "الي":
	default:
		return f.wholeBefore(i)
	}
	from, to := f.text.SentenceAt(i)
	for j := max(from, i-2*nearby); j < min(to, i+nearby); j++ {
		if f.signAt(j, enlist, enter, speak, speaks, list, slot, please) {
			return true
		}
	}
	return false
}

// wholeBefore says whether both segments were named as a whole in the same sentence.
func (f *finder) wholeBefore(i int) bool {
	for at := i - 1; at >= max(0, i-2*nearby) && f.text.Words[at+1].Gap < words.Sentence; at-- {
		if m, ok := tongues().parts.At(f.text, at); ok && slices.Contains(m.Values, partBoth) && f.isWhole(at, m.To) {
			return true
		}
	}
	return false
}

// goesOn says whether an ordinal without its noun means a segment because one was named before it in the sentence:
// 'not in the first segment but in the second'.
func (f *finder) goesOn(i, end int) bool {
	if len(f.found) == 0 || f.found[len(f.found)-1].how != byNumber || i-f.found[len(f.found)-1].to > 2*nearby || !f.endsPhrase(end) {
		return false
	}
	for at := f.found[len(f.found)-1].to; at <= i; at++ {
		if f.text.Words[at].Gap >= words.Sentence && !f.behindSemicolon(at) {
			return false
		}
	}
	before := f.text.Words[i-1].Folded
	return isTo(before) || isArticle(before) || before == "in" || before == "dans" || before == "el" || before == "le"
}

// isBehindArticle says whether a Roman number stands where its noun is left out: 'en el segmento I … y en el II'.
func (f *finder) isBehindArticle(i int) bool {
	n, ok := f.numeralAt(f.text, i)
	return ok && n.form == roman && f.segment(n) != "" && f.isCapital(i) && i > 0 && isArticle(f.text.Words[i-1].Folded)
}

// behindSemicolon says whether a semicolon stands before a word.
func (f *finder) behindSemicolon(i int) bool {
	return i > 0 && strings.Contains(f.text.Original[f.text.Words[i-1].End:f.text.Words[i].Start], ";")
}

func (f *finder) isCapital(i int) bool {
	r, _ := utf8.DecodeRuneInString(f.text.Original[f.text.Words[i].Start:])
	return unicode.IsUpper(r) || unicode.IsNumber(r) && !unicode.IsDigit(r)
}

// standsAlone tells a segment's number from the number of something else that stands before it ('phase II', 'Annex I')
// and from the pronoun.
func (f *finder) standsAlone(i, end, count int) bool {
	w := f.text.Words
	after := end == len(w) || w[end].Gap >= words.Comma
	if !after {
		if m, ok := tongues().signs.At(f.text, end); ok && slices.ContainsFunc(m.Values, func(s sign) bool { return s == please || s == instead || s == completes || s == but }) {
			after = true
		}
		if f.connects(end) {
			after = true
		}
	}
	if count == 1 && w[i].Folded == "i" && !after {
		return false
	}
	if i == 0 || w[i].Gap >= words.Comma {
		return after
	}
	if w[i].Gap > words.Line {
		return after
	}
	switch w[i-1].Folded {
	case "for", "in", "to", "at", "on", "from", "of", "not", "only", "take", "want", "choose", "prefer", "both", "and", "or", "au", "aux", "le", "du", "dans", "pour", "en", "el", "al", "del", "para", "no",
		"в", "для", "на", "во", "из", "с", "and also", "please", "pls", "than", "von", "im", "für", "fur", "do", "في", "من", "الي", "到", "在", "为", "从", "選", "选", "is", "instead", "de", "que", "a", "par", "sur", "per":
		return count > 1 || after || w[i].Folded != "i"
	}
	return f.behindName(i) && after
}

// behindName says whether the word before is the end of a delegation's name.
func (f *finder) behindName(i int) bool {
	before := words.Text{Original: f.text.Original, Words: f.text.Words[max(0, i-6):i]}
	return slices.ContainsFunc(delegations.Find(before), func(m delegations.Mention) bool { return m.End == f.text.Words[i-1].End })
}

func (f *finder) connects(at int) bool {
	m, ok := tongues().parts.At(f.text, at)
	return ok && slices.ContainsFunc(m.Values, func(p partSign) bool { return p == partAnd || p == partOr || p == partFrom || p == partFailing })
}
