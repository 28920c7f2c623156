package request

import (
	"slices"
	"strings"
)

// isRussianEpithet says whether the word before a noun is an adjective that begins a name, written with a capital.
func (r *reading) isRussianEpithet(from, noun int) bool {
	if from == noun || strings.HasPrefix(r.Words[from].Folded, "наш") || strings.HasPrefix(r.Words[from].Folded, "эт") || strings.HasPrefix(r.Words[from].Folded, "уважаем") {
		return false
	}
	return slices.ContainsFunc([]string{"ии", "ыи", "ои", "ая", "ое", "ую", "ого", "ому", "им", "ым", "ом", "еи", "яя", "юю", "ий", "ый", "ой", "ей"}, func(ending string) bool {
		return strings.HasSuffix(r.Words[from].Folded, ending)
	})
}

func isRussianStop(word string) bool {
	switch word {
	case "в", "на", "который", "которая", "которое", "не", "это", "от":
		return true
	}
	return false
}
