package language

import (
	"unicode"
	"unicode/utf8"
)

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
	scripts int = iota // how many there are
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
	case r < utf8.RuneSelf, unicode.Is(unicode.Latin, r):
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

// A tell is what a letter gives away that only some languages of its script have.
type tell uint8

const (
	nothing       tell = iota
	persian                   // and Urdu
	urdu                      // and its neighbours
	russian                   // and its nearest kin
	otherCyrillic             // Ukrainian, Serbian, Kazakh and others, and not Russian
	tells         int  = iota // how many there are
)

// telltale returns what a letter gives away among the languages of its script.
func telltale(r rune) tell {
	switch r {
	case 'پ', 'چ', 'ژ', 'گ', 'ک', 'ی':
		return persian
	case 'ٹ', 'ڈ', 'ڑ', 'ں', 'ے', 'ہ', 'ھ', 'ۓ', 'ې', 'ټ', 'ډ', 'ړ', 'ښ', 'ځ', 'څ', 'ڵ', 'ڕ', 'ۆ', 'ێ':
		return urdu
	case 'ы', 'э', 'ё', 'Ы', 'Э', 'Ё':
		return russian
	}
	if unicode.Is(unicode.Cyrillic, r) && !(r >= 'А' && r <= 'я') {
		return otherCyrillic
	}
	return nothing
}
