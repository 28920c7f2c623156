package request

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// behindNoun reads the numbers behind a noun: 'segment II', 'segments I and II', 'сегмент № 2', 'segment (II)'.
func (f *finder) behindNoun(from, to int, weak bool) int {
	at := to
	for at < len(f.text.Words) && f.text.Words[at].Gap < words.Sentence && isNumberSign(f.text.Words[at].Folded) {
		at++
	}
	if at == to && at+1 < len(f.text.Words) && f.text.Words[at].Gap <= words.Line && f.text.Words[at+1].Folded == "第" {
		switch f.text.Words[at].Folded {
		case "是", "为", "為":
			at++
		}
	}
	nearest := words.Comma
	if weak {
		nearest = words.Space
	}
	list, end := f.list(at, nearest)
	if len(list.numerals) == 0 || f.isOfText(end) || weak && (f.isOfDayOrPaper(end) || f.isBehindText(from)) {
		if !weak {
			f.addNoun(from, to)
		}
		return to
	}
	f.addNoun(from, to)
	f.add(f.reference(list, from, end, byNumber))
	return end
}

// isNumberSign says whether a word may stand between a noun and its number: 'segment no. 2'.
func isNumberSign(folded string) bool {
	switch folded {
	case "no", "n", "nr", "num", "number", "numero", "nbr", "номер", "رقم", "号", "roman", "#":
		return true
	}
	return false
}

// beforeNoun reads numbers that stand before their noun: 'the first segment', '第一和第二部分', 'II сегмент'.
func (f *finder) beforeNoun(i int) int {
	list, end := f.list(i, words.Sentence)
	if len(list.numerals) == 0 {
		return i
	}
	last := list.numerals[len(list.numerals)-1]
	if first := list.numerals[0]; first.form == ordinal && last.isSpelt() {
		last.form = ordinal // 第一、二部分
	}
	at := end
	for at < len(f.text.Words) && at < end+4 && f.text.Words[at].Gap <= words.Line && isPartitive(f.text.Words[at].Folded) {
		at++
	}
	if at >= len(f.text.Words) || f.text.Words[at].Gap > words.Line {
		return i
	}
	m, ok := f.nounFor(last, at)
	if !ok {
		return i
	}
	if last.form != ordinal && !f.mayPrecede(last, m.From) || slices.Contains(m.Values, partWeak) && (f.isOfText(m.To) || f.isOfDayOrPaper(m.To)) || f.isPartOfChineseText(i, m.From) {
		return i
	}
	f.addNoun(m.From, m.To)
	to := m.To
	if last.form == ordinal {
		to = f.secondOrdinal(&list, m.To)
	}
	f.add(f.reference(list, i, to, byNumber))
	return to
}

// nounFor returns the noun at a word that belongs to a number before it. Behind an ordinal a part is one too, and a
// subject may stand between: 'the first technical segment'.
func (f *finder) nounFor(n numeral, at int) (words.Match[partSign], bool) {
	m, ok := tongues().parts.At(f.text, at)
	if ok && slices.Contains(m.Values, partNoun) {
		return m, true
	}
	if n.form != ordinal {
		return m, false
	}
	if ok && (slices.Contains(m.Values, partWeak) || slices.Contains(m.Values, partBoth)) {
		return m, true
	}
	subject, ok := f.topics.At(f.text, at)
	if !ok || subject.To >= len(f.text.Words) {
		return m, false
	}
	m, ok = tongues().parts.At(f.text, subject.To)
	return m, ok && slices.Contains(m.Values, partNoun)
}

// secondOrdinal reads the other ordinal in 'the first segment and the second'.
func (f *finder) secondOrdinal(l *numberList, at int) int {
	if at >= len(f.text.Words) || f.text.Words[at].Gap >= words.Sentence {
		return at
	}
	next, joint := f.joint(at)
	n, ok := f.numeralAt(f.text, next)
	if !ok || joint == apart || n.form != ordinal || f.segment(n) == "" || !f.endsPhrase(n.to) {
		return at
	}
	if p, own := tongues().parts.At(f.text, n.to); joint == alongside && next == at && own && slices.Contains(p.Values, partNoun) && isHan(f.text.Words[at].Folded) {
		return at // 第一部分，第二部分亦可
	}
	l.or, l.moving = l.or || joint == chosen, l.moving || joint == moved
	l.numerals = append(l.numerals, n)
	return n.to
}

// mayPrecede says whether a number that is no ordinal may stand before its noun, as it does in Russian and Chinese.
func (f *finder) mayPrecede(n numeral, noun int) bool {
	r, _ := utf8.DecodeRuneInString(f.text.Words[noun].Folded)
	switch {
	case unicode.Is(unicode.Cyrillic, r):
		return n.form == roman || n.form == digits
	case unicode.Is(unicode.Han, r):
		return n.form == roman || n.form == digits && f.text.Words[noun].Gap <= words.Space
	}
	return n.form == roman && f.isCapital(noun-1) && f.text.Words[noun].Gap == words.Space
}

// isPartitive says whether a word may stand between a number and its noun, or before a whole.
func isPartitive(folded string) bool {
	switch folded {
	case "of", "the", "two", "your", "these", "those", "our", "des", "deux", "vos", "ces", "de", "los", "dos", "las", "sus", "estos", "estas", "из", "двух", "ваших", "этих", "обоих", "من", "那", "这", "這", "一", "之", "both", "thematic", "thematique", "тематического", "тематическом", "个", "個":
		return true
	}
	return false
}
