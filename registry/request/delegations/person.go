package delegations

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// isPerson says whether the name is a person's: Mr Jordan, Georgia Adams, Tom Holland.
func (p place) isPerson() bool {
	if p.to != p.from+1 || p.isHad() {
		return false
	}
	if unicode.IsLower(p.first(p.from)) {
		return false
	}
	if p.isTitled() {
		return true
	}
	if !p.is("person") || p.before("article") {
		return false
	}
	return !p.isTitleCase() && (p.hasSurname() || p.isSurname()) || p.isInverted() || p.isSigned()
}

// isTitleCase says whether the name stands behind a word of business in a run of capitals, where a capital makes no name:
// 'Inscription Liste Orateurs Mali Segment II'.
func (p place) isTitleCase() bool {
	if p.before("speaker") {
		return false
	}
	length, business := 1, false
	for w, ok := p.word(p.from - 1); ok && length < longestRun && p.t.Words[w.to].Gap <= words.Space && w.capital(w.from); w, ok = w.word(w.from - 1) {
		length++
		business = business || w.is("noun")
	}
	for w, ok := p.word(p.to); ok && length < longestRun && p.t.Words[w.from].Gap <= words.Space && w.capital(w.from); w, ok = w.word(w.to) {
		length++
	}
	return business && length == longestRun
}

// longestRun is how many capitals in a row are more than a name.
const longestRun = 4

// isTitled says whether a courtesy title stands before, or before the one or two names between.
func (p place) isTitled() bool {
	for n := 0; n < 3 && p.from > 0 && p.t.Words[p.from].Gap <= words.Space; n++ {
		if p.before("title") {
			return true
		}
		p, _ = p.word(p.from - 1)
		if !p.isName() {
			return false
		}
	}
	return false
}

// isName says whether a word may be a name: it has a capital, where its script has such, and is no known other word.
func (p place) isName() bool {
	first := p.first(p.from)
	if !unicode.IsUpper(first) && !unicode.Is(unicode.Arabic, first) || utf8.RuneCountInString(p.written()) < 2 {
		return false
	}
	if p.is("noun") || p.is("has") || p.is("title") || p.is("link") || p.is("join") || p.is("in") {
		return false
	}
	_, known := p.a.names.At(p.t, p.from)
	return !known
}

// hasSurname says whether a surname follows, with an initial before it or none.
func (p place) hasSurname() bool {
	next, ok := p.word(p.to)
	if ok && next.isInitial() {
		next, ok = p.word(p.to + 1)
	}
	return ok && p.t.Words[next.from].Gap <= words.Space && next.isName() && next.isLikeCased(p)
}

// isSurname says whether a given name stands before.
func (p place) isSurname() bool {
	if p.from == 0 || p.t.Words[p.from].Gap > words.Space {
		return false
	}
	given, _ := p.word(p.from - 1)
	return given.isInitial() || given.isName() && given.isLikeCased(p)
}

// isInitial says whether a word is one letter with a stop.
func (p place) isInitial() bool {
	w := p.t.Words[p.from]
	return utf8.RuneCountInString(w.Folded) == 1 && p.capital(p.from) && strings.HasPrefix(p.t.Original[w.End:], ".")
}

// isLikeCased says whether two words have small letters or both have none: an abbreviation is no name.
func (p place) isLikeCased(other place) bool {
	small := strings.IndexFunc(p.written(), unicode.IsLower) >= 0
	return small == (strings.IndexFunc(other.written(), unicode.IsLower) >= 0)
}

// isInverted says whether a surname stands before with a comma, as in address books: Mackenzie, Chad.
func (p place) isInverted() bool {
	surname, ok := p.word(p.from - 1)
	if !ok || p.t.Words[p.from].Gap != words.Comma || !surname.isName() {
		return false
	}
	before, ok := p.word(surname.from - 1)
	return !ok || strings.ContainsAny(before.written(), "0123456789")
}

// isSigned says whether the name ends its line behind a word of farewell, or stands before itself with a surname.
func (p place) isSigned() bool {
	next, ok := p.word(p.to)
	if ok && p.t.Words[p.to].Gap < words.Line || p.before("in") {
		return false
	}
	if ok && p.t.Words[p.from].Gap >= words.Line && p.t.Words[p.to].Folded == p.t.Words[p.from].Folded && next.hasSurname() {
		return true
	}
	for n := 1; n <= farewellWords; n++ {
		if word, ok := p.word(p.from - n); ok && word.is("farewell") {
			return true
		}
	}
	return false
}

// farewellWords is how far before a name a word of farewell is looked for: 'with best regards from'.
const farewellWords = 3
