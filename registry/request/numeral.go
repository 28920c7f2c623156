package request

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// A numeral is a number as it is written in a text.
type numeral struct {
	n    int
	id   string // set instead of n, where the word is a segment's id itself
	form form
	to   int // the word behind it
}

// A form is how a number is written.
type form uint8

const (
	roman   form = iota + 1
	digits       // 2, ٢
	inWords      // two, second
	ordinal      // 2nd, second, 第二: a number that may stand before its noun
	literal      // the id itself
)

// numeralAt reads the number that begins at a word.
func (r *Reader) numeralAt(t words.Text, i int) (numeral, bool) {
	if i >= len(t.Words) {
		return numeral{}, false
	}
	folded := t.Words[i].Folded
	if folded == "第" {
		if i+1 < len(t.Words) && t.Words[i+1].Folded == folded {
			return numeral{}, false
		}
		n, ok := r.numeralAt(t, i+1)
		n.form = ordinal
		return n, ok && n.id == "" && i+1 < len(t.Words) && t.Words[i+1].Gap <= words.Space
	}
	if n, to := chineseNumber(t, i); n > 0 {
		return numeral{n: n, form: inWords, to: to}, true
	}
	if n := figures(folded); n > 0 {
		return withSuffix(t, numeral{n: n, form: digits, to: i + 1}), true
	}
	if n := romanNumber(folded); n > 0 {
		return withSuffix(t, numeral{n: n, form: roman, to: i + 1}), true
	}
	if m, ok := tongues().numbers.At(t, i); ok {
		if isCompound(t, i, m.To) {
			return numeral{}, false
		}
		form := inWords
		if m.Values[0].ordinal {
			form = ordinal
		}
		return numeral{n: m.Values[0].n, form: form, to: m.To}, true
	}
	if id := r.literalID(t, i); id != "" {
		return numeral{id: id, form: literal, to: i + 1}, true
	}
	return numeral{}, false
}

// withSuffix makes a number in figures an ordinal, where the ending of one stands behind it.
func withSuffix(t words.Text, n numeral) numeral {
	if to := afterSuffix(t, n.to); to > n.to {
		n.form, n.to = ordinal, to
	}
	return n
}

// afterSuffix returns where the ending of an ordinal in figures ends: 1-й, 2-го, 1.º, II-e.
func afterSuffix(t words.Text, i int) int {
	if i < len(t.Words) && t.Words[i].Gap == words.Joined {
		switch t.Words[i].Folded {
		case "и", "го", "м", "ом", "ому", "ым", "ыи", "ои", "ая", "е", "o", "a", "er", "era", "ere", "eme", "do", "da", "ro", "ra", "de", "nde", "ую", "ых", "st", "nd", "rd", "th":
			return i + 1
		}
	}
	return i
}

// figures returns the value of a number of up to three figures; zero for any other word.
func figures(folded string) int {
	if len(folded) > 3 || folded[0] < '0' || folded[0] > '9' {
		return 0
	}
	n, err := strconv.Atoi(folded)
	if err != nil {
		return 0
	}
	return n
}

// romanNumber returns the value of a Roman number up to 20; zero for any other word.
func romanNumber(folded string) int {
	switch folded {
	case "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x":
	default:
		return 0
	}
	value := map[byte]int{'i': 1, 'v': 5, 'x': 10}
	n := 0
	for i := range len(folded) {
		digit := value[folded[i]]
		if i+1 < len(folded) && value[folded[i+1]] > digit {
			digit = -digit
		}
		n += digit
	}
	return n
}

// chineseNumber reads a run of Chinese digits up to 99, so that 二十二 is not read as two.
func chineseNumber(t words.Text, i int) (n, to int) {
	const digits = "〇一二三四五六七八九"
	if t.Words[i].Folded[0] < utf8.RuneSelf {
		return 0, i
	}
	const most = 3 // 二十二
	tens, ones := 0, 0
	for to = i; to < len(t.Words) && (to == i || t.Words[to].Gap == words.Joined); to++ {
		if to == i+most {
			return 0, i
		}
		folded := t.Words[to].Folded
		if folded == "十" {
			tens, ones = max(ones, 1), 0
			continue
		}
		at := strings.Index(digits, folded)
		if at < 0 || folded == "" || len(folded) != len("一") {
			break
		}
		ones = ones*10 + at/len("一")
	}
	return tens*10 + ones, to
}

// isCompound says whether a number in words is the ones of a greater number: 'twenty-second', 'vingt et unième',
// 'الثانية والعشرون'.
func isCompound(t words.Text, from, to int) bool {
	isTens := func(i int) bool {
		m, ok := tongues().parts.At(t, i)
		return ok && m.To == i+1 && slices.Contains(m.Values, partTens)
	}
	if isArabicWord(t.Words[from].Folded) {
		return to < len(t.Words) && t.Words[to].Gap <= words.Line && isTens(to)
	}
	before := from - 1
	if before > 0 && isAnd(t, before) && t.Words[from].Gap <= words.Space {
		before--
	}
	return before >= 0 && t.Words[before+1].Gap <= words.Line && isTens(before)
}

func isAnd(t words.Text, at int) bool {
	m, ok := tongues().parts.At(t, at)
	return ok && m.To == at+1 && slices.Contains(m.Values, partAnd)
}

// literalID returns the segment's id that a word is, as it is written.
func (r *Reader) literalID(t words.Text, i int) string {
	for n, s := range r.segments {
		if len(s.ID) > 1 && t.Words[i].Folded == r.folded[n] || len(s.ID) == 1 && t.Slice(i, i+1) == s.ID {
			return s.ID
		}
	}
	return ""
}

func (n numeral) isSpelt() bool { return n.form == inWords || n.form == ordinal }

// segment returns the id of the segment that a numeral means; empty where there is none such.
func (r *Reader) segment(n numeral) string {
	if n.id != "" {
		return n.id
	}
	numbered := false
	for i, value := range r.numbers {
		if value == n.n {
			return r.segments[i].ID
		}
		numbered = numbered || value > 0
	}
	if !numbered && n.n >= 1 && n.n <= len(r.segments) {
		return r.segments[n.n-1].ID
	}
	return ""
}

func idNumber(id string) int {
	if n, err := strconv.Atoi(id); err == nil {
		return n
	}
	return romanNumber(strings.ToLower(id))
}
