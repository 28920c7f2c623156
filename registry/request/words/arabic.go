package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bareForms yields an Arabic word without the particles that are written onto its beginning: and, so, in, like, for, the.
func bareForms(word string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for _, conjunction := range [...]string{"", "و", "ف"} {
			rest, ok := strings.CutPrefix(word, conjunction)
			if !ok {
				continue
			}
			for _, particle := range [...]string{"", "لل", "ب", "ك", "ل", "ال", "بال", "كال"} {
				form, ok := strings.CutPrefix(rest, particle)
				if ok && len(form) < len(word) && utf8.RuneCountInString(form) >= 2 && !yield(form) {
					return
				}
			}
		}
	}
}

// withoutArticle returns an Arabic word without the article, so that phrases with and without it are the same.
func withoutArticle(word string) string {
	form, found := strings.CutPrefix(word, "ال")
	if found && utf8.RuneCountInString(form) >= 2 {
		return form
	}
	return word
}

// isArabic says whether a word begins with an Arabic letter.
func isArabic(word string) bool {
	if first := word[0]; first < 0xd8 || first > 0xe0 && first < 0xef {
		return false // no Arabic letter's encoding begins so
	}
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.Is(unicode.Arabic, r)
}
