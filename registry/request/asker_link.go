package request

import "unicode/utf8"

// A linkKind says how a small word joins a name with what stands before it.
type linkKind int

const (
	noLink linkKind = iota
	article
	ofLink
)

// linkOf returns what a small word between a name and what stands before it is.
func linkOf(word string) linkKind {
	switch word {
	case "the", "la", "le", "les", "l", "el", "los", "las", "its", "our", "their", "his", "her", "notre", "nuestra", "nuestro", "su", "sa", "son",
		"al", "permanent", "national", "der", "die", "das", "il", "o", "دوله", "الدوله", "جمهوريه", "مملكه", "سلطنه", "also", "kindly", "please", "也",
		"country", "pays", "pais", "new", "own", "united":
		return article
	case "of", "de", "du", "des", "d", "del", "von", "di", "da", "do", "van",
		"republic", "kingdom", "state", "federal", "democratic", "islamic", "people", "s", "republique", "royaume", "etat", "republica", "reino", "estado",
		"республики", "республика", "королевства", "федеративной", "народной":
		return ofLink
	}
	return noLink
}

// isLatin says whether a folded word is written in Latin letters or digits.
func isLatin(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return r < utf8.RuneSelf
}
