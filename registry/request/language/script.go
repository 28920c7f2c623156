package language

import "unicode"

// A script is a system of writing, as far as it tells languages apart.
type script int

const (
	none script = iota
	latin
	arabic
	cyrillic
	han
	kana
	hangul
	other
)

// weight makes up for how much a letter of a script says: a Han character is a word or half of one.
func (s script) weight() int {
	switch s {
	case han, kana:
		return 4
	case hangul:
		return 2
	}
	return 1
}

func scriptOf(r rune) script {
	switch {
	case !unicode.IsLetter(r):
		return none
	case unicode.Is(unicode.Latin, r):
		return latin
	case unicode.Is(unicode.Arabic, r):
		return arabic
	case unicode.Is(unicode.Cyrillic, r):
		return cyrillic
	case unicode.Is(unicode.Han, r):
		return han
	case unicode.In(r, unicode.Hiragana, unicode.Katakana):
		return kana
	case unicode.Is(unicode.Hangul, r):
		return hangul
	}
	return other
}

// telltale returns the language that a letter gives away among those of its script.
func telltale(r rune) string {
	switch r {
	case 'پ', 'چ', 'ژ', 'گ', 'ک', 'ی':
		return "fa"
	case 'ٹ', 'ڈ', 'ڑ', 'ں', 'ے', 'ہ', 'ھ', 'ۓ', 'ې', 'ټ', 'ډ', 'ړ', 'ښ', 'ځ', 'څ', 'ڵ', 'ڕ', 'ۆ', 'ێ':
		return "ur"
	case 'ы', 'э', 'ё', 'Ы', 'Э', 'Ё':
		return "ru"
	}
	if unicode.Is(unicode.Cyrillic, r) && !(r >= 'А' && r <= 'я') {
		return "cyrillic" // of Ukrainian, Serbian, Kazakh and others, and not of Russian
	}
	return ""
}
