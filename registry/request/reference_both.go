package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// allOrAny reads what names all segments, or leaves the choice among them: 'both segments', 'either'. It returns the word to
// read on from, or i.
func (f *finder) allOrAny(i int, m words.Match[partSign]) int {
	both, either := slices.Contains(m.Values, partBoth), slices.Contains(m.Values, partEither)
	switch {
	case both && f.eitherBehind(m.To) > 0:
		return f.addAny(i, f.eitherBehind(m.To))
	case both && f.isWhole(i, m.To):
		f.addNoun(i, m.To)
		return m.To
	case both && f.isTimeAt(m.To):
		return m.To
	case both && len(f.segments) == 2, slices.Contains(m.Values, partEvery):
		f.add(reference{from: i, to: m.To, ids: f.ids(), how: byNumber})
		return m.To
	case either && f.isThatIs(i, m.To):
		return i + 1
	case either && f.isOneOfSeveral(m.To):
		return m.To
	case either:
		return f.addAny(i, f.overBoth(m.To))
	}
	return i
}

// addAny adds the choice among all segments, and returns its end.
func (f *finder) addAny(from, to int) int {
	f.add(reference{from: from, to: to, ids: f.ids(), how: open, choice: true})
	return to
}

// eitherBehind returns the end of what turns both into either where it stands behind them: '两个部分均可'; zero where
// there is no such thing.
func (f *finder) eitherBehind(at int) int {
	for i := at; i < min(at+3, len(f.text.Words)) && f.text.Words[i].Gap < words.Sentence; i++ {
		if m, ok := tongues().parts.At(f.text, i); ok && slices.Contains(m.Values, partEither) {
			return m.To
		}
	}
	return 0
}

// overBoth goes over the segments of which a phrase before them chooses: 'в любом из двух сегментов'.
func (f *finder) overBoth(at int) int {
	for i := at; i < min(at+4, len(f.text.Words)) && f.text.Words[i].Gap <= words.Line; i++ {
		m, ok := tongues().parts.At(f.text, i)
		if ok && slices.ContainsFunc(m.Values, func(p partSign) bool { return p == partBoth || p == partNoun }) {
			if _, numbered := f.numeralAt(f.text, m.To); numbered {
				return at
			}
			return m.To
		}
		if !isPartitive(f.text.Words[i].Folded) {
			break
		}
	}
	return at
}

// isThatIs tells the Arabic 'that is' from 'any', which stands before a noun without the article: 'أي الجزء الثاني'.
func (f *finder) isThatIs(from, to int) bool {
	if to != from+2 || f.text.Words[from].Folded != "اي" || !strings.HasPrefix(f.text.Words[from+1].Folded, "ال") {
		return false
	}
	n, ok := f.numeralAt(f.text, to)
	return ok && n.form == ordinal && f.segment(n) != ""
}

// isOneOfSeveral says whether a phrase that may leave the choice tells where one of several is, and where the other: 'أحدهما في
// الجزء الأول والآخر في الجزء الثاني'.
func (f *finder) isOneOfSeveral(at int) bool {
	_, end := f.text.SentenceAt(at - 1)
	numbered := false
	for i := at; i < end; i++ {
		m, ok := tongues().parts.At(f.text, i)
		switch {
		case !ok:
		case slices.Contains(m.Values, partNoun):
			_, numbered = f.numeralAt(f.text, m.To)
		case numbered && slices.Contains(m.Values, partOther):
			return true
		}
	}
	return false
}

// isWhole says whether both segments are named as the whole that one of them is taken from: 'of the two segments, we
// choose the second', '两个部分中的第二个'.
func (f *finder) isWhole(from, to int) bool {
	before := from
	for before > 0 && f.text.Words[before].Gap <= words.Line && isPartitive(f.text.Words[before-1].Folded) && !isOutOf(f.text.Words[before-1].Folded) {
		before--
	}
	partitive := before > 0 && f.text.Words[before].Gap <= words.Line && isOutOf(f.text.Words[before-1].Folded) || isOutOf(f.text.Words[from].Folded)
	if !partitive && (to >= len(f.text.Words) || !isWithin(f.text.Words[to].Folded)) {
		return false
	}
	for i := to; i < min(to+2*nearby, len(f.text.Words)) && f.text.Words[i].Gap < words.Sentence; i++ {
		if _, named := f.topics.At(f.text, i); named {
			return true
		}
		if n, ok := f.numeralAt(f.text, i); ok && (n.form == ordinal || n.form == roman && f.isCapital(i)) && f.segment(n) != "" {
			return true
		}
	}
	return false
}

// isOutOf says whether a preposition takes one of several.
func isOutOf(folded string) bool {
	switch folded {
	case "of", "among", "between", "des", "de", "entre", "parmi", "из", "من", "بين":
		return true
	}
	return false
}

// isWithin says whether a Chinese word behind a whole says that something of it follows.
func isWithin(folded string) bool {
	return folded == "中" || folded == "里" || folded == "之" || folded == "内"
}

// isTimeAt says whether two of something are minutes: 'los dos minutos'.
func (f *finder) isTimeAt(at int) bool {
	if at >= len(f.text.Words) || f.text.Words[at].Gap > words.Line {
		return false
	}
	return strings.HasPrefix(f.text.Words[at].Folded, "minut") || strings.HasPrefix(f.text.Words[at].Folded, "минут")
}
