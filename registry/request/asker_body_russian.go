package request

import (
	"slices"
	"strings"
)

// russianBody returns the words of the name around a noun: up to the end of the quotation behind it or, where there is
// none, those that follow a noun or an adjective with a capital.
func (r *reading) russianBody(noun, behind int) (from, to int) {
	from = r.capitalsBefore(noun)
	if quoted := r.quotedEnd(behind); quoted > 0 {
		return from, quoted
	}
	if !r.isCapital(noun) && !r.isRussianEpithet(from, noun) {
		return noun, noun
	}
	return from, r.runOn(behind, isRussianStop)
}

// isRussianEpithet says whether the word before a noun is an adjective that begins a name, written with a capital.
func (r *reading) isRussianEpithet(from, noun int) bool {
	if from == noun || strings.HasPrefix(r.Words[from].Folded, "наш") || strings.HasPrefix(r.Words[from].Folded, "эт") || strings.HasPrefix(r.Words[from].Folded, "уважаем") {
		return false
	}
	return slices.ContainsFunc([]string{"ии", "ыи", "ои", "ая", "ое", "ую", "ого", "ому", "им", "ым", "ом", "еи", "яя", "юю"}, func(ending string) bool {
		return strings.HasSuffix(r.Words[from].Folded, ending)
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
