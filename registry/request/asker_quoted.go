package request

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// quotedBodies returns the names in quotation marks that somebody says to be or to speak for, whatever nouns are in them.
func (r *reading) quotedBodies() []body {
	var found []body
	for at := range r.Words {
		if at == 0 || r.Words[at].Gap != words.Comma {
			continue
		}
		end := r.quotedEnd(at)
		if m, _ := r.cueBefore(at); end > 0 && (is(m, behalf|ourselves) || r.introduces(at)) {
			found = append(found, body{from: at, to: end, name: r.nameOf(at, end), kind: delegations.CivilSociety})
		}
	}
	return found
}

// quotedEnd returns where a name in quotation marks ends that begins at a word; zero where none does.
func (r *reading) quotedEnd(word int) int {
	if word >= len(r.Words) || word == 0 {
		return 0
	}
	between := r.Original[r.Words[word-1].End:r.Words[word].Start]
	if !strings.ContainsAny(between, "«\"“„「《") {
		return 0
	}
	for to := word + 1; to <= min(len(r.Words), word+24); to++ {
		end := len(r.Original)
		if to < len(r.Words) {
			end = r.Words[to].Start
		}
		if strings.ContainsAny(r.Original[r.Words[to-1].End:end], "»\"”“」》") {
			return to
		}
	}
	return 0
}

// overQuotation returns where a name ends that goes on with one in quotation marks: 'Фонд помощи «Надежда»'.
func (r *reading) overQuotation(to int) int {
	const longest = 6
	end := r.quotedEnd(to)
	if end == 0 || end-to > longest || strings.Contains(r.gapBefore(to), "\n") || len([]rune(strings.TrimSpace(r.gapBefore(to)))) != 1 || isLatin(r.Words[to].Folded) && !r.isCapital(to) {
		return to
	}
	return end
}

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
	return body{from: noun.From, to: to, name: r.nameOf(at, to), kind: noun.Values[0]}, true
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
