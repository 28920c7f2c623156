package visible

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

var (
	numericDate = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`\d{1,4}\s?[./\-年년]\s?\d{1,2}\s?[./\-月월]\s?\d{1,4}|(?:^|\D)(?:19|20)\d\d(?:$|\D)|\d{1,2}[./]\d{1,2}[./]\d\d`)
	})
	clockTime = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`\d{1,2}\s?[:.h時点시]\s?\d{2}(?:$|\D)`)
	})
	mailAddress = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`[^\s<>()\[\]"',;:]+@[\pL\d](?:[\pL\d.-]*[\pL\d])?`)
	})
)

// hasDate says whether a text has a date with its year in it.
func hasDate(text string) bool {
	text = asciiDigits(text)
	return strings.ContainsAny(text, "0123456789") && numericDate().MatchString(text)
}

// hasTime says whether a text has an hour of the day in it.
func hasTime(text string) bool {
	text = asciiDigits(text)
	return strings.ContainsAny(text, "0123456789") && clockTime().MatchString(text)
}

func hasAddress(text string) bool {
	return strings.Contains(text, "@") && mailAddress().MatchString(text)
}

// author returns the name and address that an attribution gives.
func author(text string) string {
	found := mailAddress().FindStringIndex(text)
	if found == nil {
		return ""
	}
	address := text[found[0]:found[1]]
	name := strings.TrimRight(text[:found[0]], ` <([*"`)
	if i := strings.LastIndexAny(name, ",，،"); i >= 0 {
		_, size := utf8.DecodeRuneInString(name[i:])
		name = name[i+size:]
	}
	name = strings.Trim(name, ` "'*`)
	if name == "" || strings.ContainsAny(name, "0123456789") {
		return address
	}
	return name + " <" + address + ">"
}

// asciiDigits writes the decimal digits of any script as ASCII.
func asciiDigits(text string) string {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return strings.Map(func(r rune) rune {
				switch {
				case r >= '٠' && r <= '٩':
					return '0' + r - '٠'
				case r >= '۰' && r <= '۹':
					return '0' + r - '۰'
				case r >= '०' && r <= '९':
					return '0' + r - '०'
				case r >= '０' && r <= '９':
					return '0' + r - '０'
				}
				return r
			}, text)
		}
	}
	return text
}

// endsSentence says whether a text ends as a sentence does.
func endsSentence(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, ` "'”’»)`))
	switch r {
	case '.', '!', '?', '。', '！', '？', '؟', '…':
		return true
	}
	return false
}

func startsLower(text string) bool { return unicode.IsLower(firstRune(text)) }

func firstRune(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}
