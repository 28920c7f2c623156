package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// A numberList is a run of numbers: 'I and II', 'I or II', 'I to II'.
type numberList struct {
	numerals []numeral
	or       bool
	moving   bool
}

// mostNumbers is how many numbers a list has at most: what is longer is no list of segments.
const mostNumbers = 20

// list reads the numbers that begin at a word which stands no farther than nearest from the word before it.
func (f *finder) list(at int, nearest words.Gap) (numberList, int) {
	var l numberList
	w := f.text.Words
	first, ok := f.numeralAt(f.text, at)
	if !ok || w[at].Gap > nearest || nearest < words.Sentence && w[at].Gap > words.Line && first.isSpelt() && !f.endsLine(first.to) || f.isPronoun(at, nearest) {
		return l, at
	}
	l.numerals, at = append(l.numerals, first), first.to
	for at < len(w) && w[at].Gap < words.Sentence && len(l.numerals) < mostNumbers {
		next, joint := f.joint(at)
		n, ok := f.numeralAt(f.text, next)
		if !ok || next < len(w) && w[next].Gap >= words.Sentence || !alike(first, n) || f.segment(n) == "" || n.form == digits && !f.endsPhrase(n.to) || n.form == ordinal && isRank(f.text, next, n.to) {
			break
		}
		named := slices.ContainsFunc(l.numerals, func(other numeral) bool { return f.segment(other) == f.segment(n) })
		if joint == apart || named { // 'I or II: the II'
			return l, at
		}
		switch joint {
		case chosen:
			l.or = true
		case moved:
			l.moving = true
		}
		l.numerals, at = append(l.numerals, n), n.to
	}
	return l, at
}

// isRank says whether an ordinal belongs to the rank of a person: 'in the second, the Second Secretary'.
func isRank(t words.Text, from, to int) bool {
	m, ok := tongues().titles.At(t, from)
	if !ok || !slices.Contains(m.Values, office) {
		return false
	}
	next, ok := tongues().titles.At(t, to)
	return m.To > to || ok && t.Words[to].Gap <= words.Line && slices.Contains(next.Values, office)
}

// isPronoun tells the pronoun from the number in 'in which segment I should speak'.
func (f *finder) isPronoun(at int, nearest words.Gap) bool {
	if nearest == words.Sentence || f.text.Words[at].Folded != "i" || at < 2 {
		return false
	}
	switch f.text.Words[at-2].Folded {
	case "which", "what", "whichever", "whatever":
		return true
	}
	return false
}

// A joint is what stands between two numbers.
type joint uint8

const (
	apart joint = iota
	alongside
	chosen
	moved
)

// joint reads what stands between two numbers, and returns the word behind it.
func (f *finder) joint(at int) (int, joint) {
	w := f.text.Words
	found := apart
	if w[at].Gap == words.Joined || w[at].Gap == words.Comma || f.hasSign(at) || strings.HasPrefix(w[at].Folded, "و") {
		found = alongside
	}
	for i := at; i < len(w) && i < at+4 && w[i].Gap < words.Sentence; {
		m, ok := tongues().parts.At(f.text, i)
		switch {
		case ok && slices.Contains(m.Values, partAnd):
			found, i = alongside, m.To
		case ok && slices.Contains(m.Values, partOr):
			found, i = chosen, m.To
		case isTo(w[i].Folded):
			if found == apart || found == alongside && i == at {
				found = moved
			}
			i++ // 'in the first or in the second'
		case isArticle(w[i].Folded):
			i++
		default:
			return i, found
		}
	}
	return at, apart
}

// hasSign says whether a sign that joins stands before a word: 'I & II', 'I + II'.
func (f *finder) hasSign(at int) bool {
	return at > 0 && strings.ContainsAny(f.text.Original[f.text.Words[at-1].End:f.text.Words[at].Start], "&+/")
}

func isTo(folded string) bool {
	switch folded {
	case "to", "into", "au", "aux", "al", "ao", "в", "во", "на", "الي", "到", "至", "vers", "hacia", "a", "zu", "para", "auf":
		return true
	}
	return false
}

func isArticle(folded string) bool {
	switch folded {
	case "the", "le", "la", "el", "o", "der", "das", "les", "los", "il", "du", "de", "l", "en":
		return true
	}
	return false
}

// alike says whether two numbers are written in the same way, as those of one list are.
func alike(a, b numeral) bool {
	return a.form == b.form || a.isSpelt() && b.isSpelt()
}

// endsLine says whether a line or a part of a sentence ends before a word.
func (f *finder) endsLine(at int) bool {
	return at >= len(f.text.Words) || f.text.Words[at].Gap >= words.Line
}

// endsPhrase says whether the phrase ends here, so that a number before it counts nothing ('segment 1, 2 minutes').
func (f *finder) endsPhrase(at int) bool {
	if at >= len(f.text.Words) || f.text.Words[at].Gap >= words.Comma {
		return true
	}
	_, joins := tongues().parts.At(f.text, at)
	if !joins {
		_, joins = tongues().binding.At(f.text, at)
	}
	m, ok := tongues().signs.At(f.text, at)
	return joins || ok && slices.Contains(m.Values, please)
}

// reference makes a list of numbers a reference.
func (f *finder) reference(l numberList, from, to int, how naming) reference {
	m := reference{from: from, to: to, how: how, choice: l.or, moving: l.moving}
	for _, n := range l.numerals {
		if id := f.segment(n); id != "" && !slices.Contains(m.ids, id) {
			m.ids = append(m.ids, id)
		}
	}
	return m
}
