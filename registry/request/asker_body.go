package request

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// A body is an organisation that no table knows, found by how it names itself.
type body struct {
	from, to int // words, half-open
	name     string
	kind     delegations.Type
	labelled bool // a form's label says that it asks
}

// findBodies returns the unknown organisations named in a text, from left to right.
func (r *reading) findBodies() []body {
	found := r.labelledBodies()
	end := 0
	for _, m := range bodyNouns().Find(r.Text) {
		if m.From < end || isTaken(found, m.From) || r.isState(m.From) || r.isOffice(m.From) {
			continue
		}
		if b, ok := r.bodyAt(m); ok {
			found = append(found, b)
			end = b.to
		}
	}
	for _, b := range append(r.chineseBodies(), r.quotedBodies()...) {
		if !isTaken(found, b.from) {
			found = append(found, b)
		}
	}
	return found
}

// isTaken says whether a word belongs to one of several names.
func isTaken(bodies []body, word int) bool {
	return slices.ContainsFunc(bodies, func(b body) bool { return b.from <= word && word < b.to })
}

// isState says whether a word belongs to a State's name: a federation is one, and a union.
func (r *reading) isState(word int) bool {
	return slices.ContainsFunc(r.mentions, func(m mention) bool { return m.from <= word && word < m.to })
}

// isOffice says whether a noun belongs to words for what speaks for a State: a high commission is no commission.
func (r *reading) isOffice(word int) bool {
	for at := max(0, word-3); at <= word; at++ {
		if c, ok := r.cueAt(at); ok && c.To > word && is(c, represents) {
			return true
		}
	}
	return false
}

// bodyAt returns the name around a noun, as its language forms such names.
func (r *reading) bodyAt(noun words.Match[delegations.Type]) (body, bool) {
	if b, quoted := r.quotedBehind(noun); quoted {
		return b, true
	}
	first, _ := utf8.DecodeRuneInString(r.Original[r.Words[noun.From].Start:])
	var from, to int
	switch {
	case unicode.Is(unicode.Arabic, first):
		from, to = r.arabicBody(noun.From, noun.To)
	case unicode.Is(unicode.Cyrillic, first):
		from, to = r.russianBody(noun.From, noun.To)
	default:
		from, to = r.latinBody(noun.From, noun.To)
	}
	if to-from < 2 {
		return body{}, false // a noun alone is no name
	}
	if from = r.behindDescription(from, to); to-from < 2 {
		return body{}, false
	}
	to = r.overQuotation(to)
	return body{from: from, to: to, name: r.nameOf(from, to), kind: noun.Values[0]}, true
}

// runOn returns where a name ends that goes on until a word or mark stops it.
func (r *reading) runOn(word int, stops func(string) bool) int {
	const most = 8
	to := word
	for to < min(len(r.Words), word+most) && r.Words[to].Gap <= r.widestGap() && !r.isLabel(to) && !stops(r.Words[to].Folded) && !isNumber(r.Words[to].Folded) {
		if m, ok := r.cueAt(to); ok && is(m, asks) {
			break
		}
		to++
	}
	for to > word && isConjunction(r.Words[to-1].Folded) {
		to--
	}
	return to
}

// widestGap returns the widest gap between two words of one name: each line of a signature says something else.
func (r *reading) widestGap() words.Gap {
	if r.where == inSignature {
		return words.Space
	}
	return words.Line
}

func isNumber(word string) bool { return word[0] >= '0' && word[0] <= '9' }

// isDescribed says whether words end in a description, such as 'a registered non-governmental organisation'.
func (r *reading) isDescribed(from, to int) bool {
	for at := from; at < to; at++ {
		if m, found := descriptions().At(r.Text, at); found && m.To == to {
			return true
		}
	}
	return false
}

// behindDescription returns where a name begins that has a description before it.
func (r *reading) behindDescription(from, to int) int {
	if m, found := descriptions().At(r.Text, from); found && m.To <= to {
		return m.To
	}
	return from
}

// nameOf returns words as they are written, on one line, with the quotation marks that belong to them.
func (r *reading) nameOf(from, to int) string {
	start, end := r.Words[from].Start, r.Words[to-1].End
	name := r.Original[start:end]
	for _, marks := range [...][2]string{{"«", "»"}, {"“", "”"}, {"„", "“"}, {"「", "」"}, {"《", "》"}} {
		if strings.Count(name, marks[0]) > strings.Count(name, marks[1]) && strings.HasPrefix(r.Original[end:], marks[1]) {
			name += marks[1]
		}
	}
	if strings.Count(name, `"`) == 1 && strings.HasPrefix(r.Original[end:], `"`) {
		name += `"`
	}
	return strings.Join(strings.Fields(name), " ")
}
