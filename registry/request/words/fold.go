package words

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A folder folds the words of one text. What it writes for them lies in one piece of memory.
type folder struct {
	written strings.Builder
	usual   int // how many bytes are to come as a rule: most words stand as they are compared
}

// fold returns a word as it is compared.
func (f *folder) fold(word string) string {
	if isFolded(word) {
		return word
	}
	if f.written.Cap() == 0 {
		f.written.Grow(f.usual)
	}
	from := f.written.Len()
	known := letters()
	for _, r := range word {
		switch {
		case r >= 'a' && r <= 'z':
			f.written.WriteByte(byte(r))
		case r >= 'A' && r <= 'Z':
			f.written.WriteByte(byte(r) + 'a' - 'A')
		case int(r) < len(known):
			f.written.WriteString(known[r])
		case isUnified(r):
			f.written.WriteRune(r)
		default:
			f.written.WriteString(foldRune(r))
		}
	}
	return f.written.String()[from:]
}

// isFolded says whether a word has only letters that stand for themselves: most small words in Latin letters, and most
// Russian, Arabic and Chinese ones. A few that do are not known here, and folded into themselves.
func isFolded(word string) bool {
	for _, r := range word {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
		case r >= 'а' && r <= 'я' && r != 'й':
		case r >= 'ا' && r <= 'غ' && r != 'ة', r >= 'ف' && r <= 'ي' && r != 'ى':
		case isUnified(r):
		default:
			return false
		}
	}
	return true
}

// isUnified says whether a character is in the block of the common Chinese ones.
func isUnified(r rune) bool { return r >= 0x4e00 && r <= 0x9fff }

// letters are the runes of the Latin, Greek, Cyrillic and Arabic blocks, each as it is compared.
var letters = sync.OnceValue(func() *[0x700]string {
	var all [0x700]string
	for r := range all {
		all[r] = foldRune(rune(r))
	}
	return &all
})

// foldRune returns what a rune of a word is compared as, whatever stands beside it: what Unicode takes for the same, in
// small letters and without marks.
func foldRune(r rune) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(string(unicode.ToLower(r))) {
		switch {
		case r < utf8.RuneSelf:
			if r >= 'A' && r <= 'Z' {
				r += 'a' - 'A'
			}
			if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
				b.WriteRune(r)
			}
		case r == tatweel:
		case unicode.IsDigit(r):
			b.WriteByte('0' + byte(digit(r)))
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			b.WriteString(plain(unicode.ToLower(r)))
		}
	}
	return b.String()
}

// digit returns the value of a decimal digit of any script: each stands in a run of ten that begins with its zero.
func digit(r rune) int {
	n := 0
	for n < 9 && unicode.IsDigit(r-1) {
		n++
		r--
	}
	return n
}

const tatweel = 'ـ'

// plain returns what a letter is taken for that Unicode does not decompose.
func plain(r rune) string {
	switch r {
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'ø':
		return "o"
	case 'ð', 'đ':
		return "d"
	case 'þ':
		return "th"
	case 'ł':
		return "l"
	case 'ı':
		return "i"
	case 'ħ':
		return "h"
	case 'ŋ':
		return "n"
	case 'ə':
		return "a"
	case 'ى', 'ی', 'ې': // the final ya without dots, and the Persian one
		return "ي"
	case 'ة', 'ۀ', 'ہ', 'ھ':
		return "ه"
	case 'ک':
		return "ك"
	case 'ٱ':
		return "ا"
	case 'і', 'ї':
		return "и"
	case 'є':
		return "е"
	}
	return string(r)
}
