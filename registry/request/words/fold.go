package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold returns a word as it is compared.
func fold(word string) string {
	if isLowerASCII(word) {
		return word
	}
	var b strings.Builder
	b.Grow(len(word))
	word = strings.ToLower(word)
	if isPlain(word) {
		return word
	}
	for _, r := range norm.NFKD.String(word) {
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

// isPlain says whether a word in small letters has only such as stand for themselves: most Russian, Arabic and Chinese
// words, which it spares the costlier look into Unicode's tables.
func isPlain(word string) bool {
	for _, r := range word {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
		case r >= 'а' && r <= 'я' && r != 'й':
		case r >= 'ا' && r <= 'غ' && r != 'ة', r >= 'ف' && r <= 'ي' && r != 'ى':
		case r >= 0x4e00 && r <= 0x9fff:
		default:
			return false
		}
	}
	return true
}

func isLowerASCII(word string) bool {
	for i := range len(word) {
		if b := word[i]; b >= utf8.RuneSelf || b >= 'A' && b <= 'Z' {
			return false
		}
	}
	return true
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
