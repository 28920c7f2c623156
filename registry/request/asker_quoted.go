package request

import (
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// quotedBehind returns the body whose name stands in quotation marks behind a noun that only says what sort it is:
// 'организации «X»', 'the association "X"'. A noun written as the first word of the name belongs to it: 'Фонд «X»'.
func (r *reading) quotedBehind(noun words.Match[delegations.Type]) (body, bool) {
	at := r.quotationBehind(noun)
	if at == 0 || !r.isGeneric(noun) {
		return body{}, false
	}
	to := r.quotedEnd(at)
	if first, _ := utf8.DecodeRuneInString(r.Original[r.Words[noun.From].Start:]); unicode.Is(unicode.Latin, first) {
		before, _, _ := r.before(noun.From)
		if !is(before, behalf|enlists|represents|holds|ourselves) && !r.introduces(noun.From) {
			return body{}, false // anything may have a title in quotation marks
		}
	}
	return body{noun.From, to, r.nameOf(at, to), noun.Values[0]}, true
}

// quotationBehind returns where a quotation begins right behind a noun, or behind what else says what sort of body it
// is: 'asociación civil «X»', 'организации по защите прав «X»'. It returns zero where none does.
func (r *reading) quotationBehind(noun words.Match[delegations.Type]) int {
	at := noun.To
	if m, found := descriptions().At(r.Text, noun.From); found {
		at = max(at, m.To)
	}
	const far = 3
	for last := min(len(r.Words)-1, at+far); at <= last && r.Words[at].Gap < words.Sentence; at++ {
		if r.quotedEnd(at) > 0 {
			return at
		}
		if c, ok := r.cueAt(at); r.isCapital(at) || r.Words[at].Gap >= words.Comma || ok && !is(c, link) {
			return 0
		}
	}
	return 0
}

// isGeneric says whether a noun is none of a name's own words: it is an abbreviation, or written without capitals, as
// are the adjectives before it.
func (r *reading) isGeneric(noun words.Match[delegations.Type]) bool {
	switch r.Words[noun.From].Folded {
	case "ngo", "ong", "osc", "нпо", "нко", "оо":
		return true
	}
	return !r.isCapital(noun.From) && r.capitalsBefore(noun.From) == noun.From
}
