package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// russianBody returns the words of the name around a noun: up to the end of the quotation behind it or, where there is
// none, those that follow a noun or an adjective with a capital.
func (r *reading) russianBody(noun, behind int) (from, to int) {
	from = r.epithetsBefore(noun)
	if quoted := r.quotedEnd(behind); quoted > 0 {
		return from, quoted
	}
	if !r.isCapital(noun) && !r.isRussianEpithet(from, noun) {
		return noun, noun
	}
	return from, r.runOn(behind, isRussianStop)
}

// epithetsBefore returns where the adjectives before a noun begin, the first of which has a capital: 'Уральский
// федеральный университет'; the noun itself, where there is none.
func (r *reading) epithetsBefore(noun int) int {
	at := noun
	for at > 0 && noun-at < 4 && r.Words[at].Gap <= words.Space && !r.isCapital(at-1) && isRussianAdjective(r.Words[at-1].Folded) {
		at--
	}
	if from := r.capitalsBefore(at); from < at && r.isRussianEpithet(from, noun) {
		return from
	}
	return r.capitalsBefore(noun)
}

// isRussianEpithet says whether the word before a noun is an adjective that begins a name, written with a capital.
func (r *reading) isRussianEpithet(from, noun int) bool {
	if from == noun || strings.HasPrefix(r.Words[from].Folded, "наш") || strings.HasPrefix(r.Words[from].Folded, "эт") || strings.HasPrefix(r.Words[from].Folded, "уважаем") {
		return false
	}
	for from+1 < noun && r.Words[from+1].Gap == words.Joined { // 'Центрально-Азиатская'
		from++
	}
	return isRussianAdjective(r.Words[from].Folded)
}

// isRussianAdjective says whether a word ends as adjectives do.
func isRussianAdjective(word string) bool {
	return slices.ContainsFunc([]string{"ии", "ыи", "ои", "ая", "ое", "ую", "ого", "ому", "им", "ым", "ом", "еи", "яя", "юю"}, func(ending string) bool {
		return strings.HasSuffix(word, ending)
	})
}

// isRussianStop says whether a word ends a name that commas do not.
func isRussianStop(word string) bool {
	switch word {
	case "в", "на", "которая", "которое", "не", "это", "от":
		return true
	}
	return false
}
