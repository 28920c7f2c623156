package delegations

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// A place is where a phrase stands in a text: from one word up to another.
type place struct {
	*reader
	from, to int
}

// isState says whether a State's name or adjective means the State here, by the words around it.
func (p place) isState(d Delegation, form Form) bool {
	if p.isStreet() || p.before("institution") {
		return false
	}
	if form == Adjective && p.isLanguage(d) {
		return false
	}
	return !p.isCommonWord() && !p.wantsArticle() && !p.isPerson() && !p.isUSState() && !p.isAnotherByMark(d)
}

// is says whether the phrase here is one of a kind of data/context.tsv.
func (p place) is(kind string) bool {
	match, _ := p.a.context.At(p.t, p.from)
	return match.To == p.to && slices.Contains(match.Values, kind)
}

// word returns the place of a single word; ok is false outside the text.
func (p place) word(at int) (place, bool) {
	return place{p.reader, at, at + 1}, at >= 0 && at < len(p.t.Words)
}

// before says whether a phrase of a kind ends where this one begins, in the same breath.
func (p place) before(kind string) bool {
	if p.from == 0 || p.t.Words[p.from].Gap > words.Line {
		return false
	}
	for n := 1; n <= 2 && n <= p.from; n++ {
		if (place{p.reader, p.from - n, p.from}).is(kind) {
			return true
		}
	}
	return false
}

// behind says whether a word of a kind follows in the same breath.
func (p place) behind(kind string) bool {
	next, ok := p.word(p.to)
	return ok && p.t.Words[p.to].Gap <= words.Line && next.is(kind)
}

// unlinked returns the place without the small words before it: of, de la.
func (p place) unlinked() place {
	for n := 0; n < 3 && p.before("link"); n++ {
		p.from--
	}
	return p
}

// isHad says whether what stands before has States: the delegation of, on behalf of, mission permanente de.
func (p place) isHad() bool {
	p = p.unlinked()
	if p.before("permanent") {
		p.from--
	}
	return p.before("has")
}

func (p place) isStreet() bool {
	u := p.unlinked()
	if u.before("street") && (p.t.Words[u.from-1].Folded != "place" || u.capital(u.from-1)) {
		return true
	}
	return p.behind("road") && p.capital(p.to) && p.t.Words[p.to].Gap == words.Space
}

// written returns the phrase as it stands in the text.
func (p place) written() string { return p.t.Slice(p.from, p.to) }

// first returns the first letter of a word as it was written.
func (p place) first(word int) rune {
	r, _ := utf8.DecodeRuneInString(p.t.Original[p.t.Words[word].Start:])
	return r
}

func (p place) capital(word int) bool { return unicode.IsUpper(p.first(word)) }

// isCommonWord says whether the phrase is rather the common word than the State's name: turkey, того, مالي.
func (p place) isCommonWord() bool {
	if !p.is("common") || p.isHad() || p.isAlone() {
		return false
	}
	stop := p.is("stop")
	switch first := p.first(p.from); {
	case unicode.IsLower(first):
		return stop || !p.small()
	case unicode.IsUpper(first):
		return stop && (p.t.Words[p.from].Gap == words.Sentence || p.inCapitals())
	}
	return stop
}

// wantsArticle says whether the phrase is a State's name with the Arabic article only: الهند and not هند, a woman's name.
func (p place) wantsArticle() bool {
	return p.is("articled") && !strings.Contains(p.written(), "ال") && !strings.Contains(p.written(), "لل")
}

// isAlone says whether the phrase is a sentence of its own or, with a capital, stands between commas.
func (p place) isAlone() bool {
	before, behind := p.t.Words[p.from].Gap, words.Sentence
	if p.to < len(p.t.Words) {
		behind = p.t.Words[p.to].Gap
	}
	switch first := p.first(p.from); {
	case unicode.IsLower(first):
		return false
	case unicode.IsUpper(first):
		return before >= words.Comma && behind >= words.Comma
	}
	return before == words.Sentence && behind == words.Sentence
}

// inCapitals says whether the sentence around is written in capitals, as far as it is looked at.
func (p place) inCapitals() bool {
	from, to := p.from, p.to
	for from > 0 && p.from-from < capitalWords && p.t.Words[from].Gap < words.Sentence {
		from--
	}
	for to < len(p.t.Words) && to-p.to < capitalWords && p.t.Words[to].Gap < words.Sentence {
		to++
	}
	return strings.IndexFunc(p.t.Slice(from, to), unicode.IsLower) < 0
}

// capitalWords is how many words before and behind a phrase tell whether it stands among capitals.
const capitalWords = 8

// isUSState tells Georgia, USA, by its postal code.
func (p place) isUSState() bool {
	if p.to >= len(p.t.Words) || p.t.Words[p.from].Folded != "georgia" {
		return false
	}
	code := p.t.Words[p.to].Folded
	return len(code) == 5 && strings.Trim(code, "0123456789") == ""
}

// isAnotherByMark tells by a sign that comparing drops: Amman has a doubled letter, Oman not; Cañada is no Canada.
func (p place) isAnotherByMark(d Delegation) bool {
	switch d.Code {
	case "OM":
		return strings.Contains(p.written(), "\u0651")
	case "CA":
		return strings.ContainsAny(p.written(), "ñÑ")
	}
	return false
}
