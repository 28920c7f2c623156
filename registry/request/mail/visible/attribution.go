package visible

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// attribution finds the sentence that clients write above a message they quote: 'On Monday Jane Doe wrote:', in any
// language, over one to four lines.
//
// It is told by what it is made of rather than by its wording: a verb of writing, a date, an hour, an address, a colon
// at its end. What it is made of decides whether it stands alone or must have lines marked as quoted below it.
func (b *body) attribution(i int) (opener, bool) {
	for n := 1; n <= maxAttribution && i+n <= len(b.lines); n++ {
		end := i + n
		if b.lines[end-1].blank() || b.lines[end-1].depth != b.lines[i].depth || len(b.lines[end-1].text) > 400 {
			break
		}
		if !b.mayEnd(end - 1) {
			continue
		}
		quoted, found := b.attributes(i, end)
		if !found {
			continue
		}
		if b.startsLater(i, end) {
			return opener{}, false
		}
		why := b.joinedText(i, end)
		return opener{from: i, to: end, cause: b.attributedCause(i), why: why, header: header{from: author(why)}, quoted: quoted}, true
	}
	return opener{}, false
}

// maxAttribution is over how many lines an attribution may be wrapped.
const maxAttribution = 4

// attributedCause says what an attribution introduces: an answered message, but for one that the subject says is
// passed on.
func (b *body) attributedCause(i int) Cause {
	if prefix(b.subject) == passedOn && b.lines[i].depth == 0 {
		return ""
	}
	return Quote
}

// mayEnd says whether an attribution may end with a line: with a colon, or around its verb.
func (b *body) mayEnd(i int) bool {
	text := strings.TrimRight(b.lines[i].text, ` *_"'”»>-–‐`)
	if strings.HasSuffix(text, ":") || strings.HasSuffix(text, "：") || strings.HasSuffix(text, ":-") {
		return true
	}
	if strings.HasSuffix(b.lines[i].text, ">") && hasAddress(text) || isMomentOfSomeone(b.lines[i].text) {
		return true
	}
	cut := b.words(i)
	verb, found := lastVerb(cut)
	return found && len(cut.Words)-verb <= 3
}

// isMomentOfSomeone says whether a line begins with a date and an hour and goes on with a name: '2016-03-03 17:21
// GMT+01:00 Some One'.
func isMomentOfSomeone(text string) bool {
	return len(text) < 100 && unicode.IsDigit(firstRune(text)) && hasDate(clip(text, 20)) && hasTime(clip(text, 30)) && !endsSentence(text)
}

// startsLater says whether the attribution that ends here begins on a later line, so that this one is the sender's.
func (b *body) startsLater(i, end int) bool {
	for k := i + 1; k < end; k++ {
		_, found := b.attributes(k, end)
		begins := b.opens(k) && !startsLower(b.lines[k].text) || endsSentence(b.lines[k-1].text) && !hasDate(b.lines[k-1].text)
		if found && (begins || !b.opens(i)) {
			return true
		}
	}
	return end > i+1 && !b.opens(i)
}

// opens says whether a line looks like the beginning of an attribution.
func (b *body) opens(i int) bool {
	cut := b.words(i)
	if len(cut.Words) == 0 {
		return false
	}
	if _, found := phrases().opens.At(cut, 0); found {
		return true
	}
	if i+1 < len(b.lines) && (strings.HasPrefix(b.lines[i+1].text, "<") || strings.HasPrefix(b.lines[i+1].text, "[mailto")) {
		return true
	}
	return hasDate(b.lines[i].text) || hasTime(b.lines[i].text)
}

// attributes says whether lines are an attribution, and whether only because quoted lines follow.
func (b *body) attributes(from, to int) (quoted, found bool) {
	next := b.next(to)
	follows := next < len(b.lines) && next-to <= 2 && b.lines[next].depth > b.lines[from].depth
	if !follows && !slices.ContainsFunc(b.lines[from:to], line.exact) {
		return false, false
	}
	text := b.joinedText(from, to)
	if len(text) > 500 {
		return false, false
	}
	f := b.features(text)
	if f.asks && !(f.date && (f.time || f.address)) {
		return false, false
	}
	if f.strong() && f.begins && !f.pronoun {
		return false, true
	}
	return true, follows && (f.strong() || f.weak())
}

func (b *body) joinedText(from, to int) string {
	if to == from+1 {
		return b.lines[from].text
	}
	parts := make([]string, 0, to-from)
	for _, l := range b.lines[from:to] {
		parts = append(parts, l.text)
	}
	return strings.Join(parts, " ")
}

// features are what an attribution is made of.
type features struct {
	verb, colon, date, time, address bool
	moment                           bool // it begins with a date and an hour
	via                              bool // a list's name stands between the sender's and the verb
	opens                            bool // its first word is one of those
	begins                           bool // as attributions do: with an opening word, a date or a name
	pronoun                          bool // a person is spoken of, as clients do not
	asks, sentences                  bool
	words, behind                    int  // in all, and behind the verb
	named                            bool // a name stands beside the verb
}

func (b *body) features(text string) features {
	cut := words.Cut(text)
	trimmed := strings.TrimRight(text, ` *_"'”»>-–‐`)
	f := features{
		colon: strings.HasSuffix(trimmed, ":") || strings.HasSuffix(trimmed, "："),
		date:  hasDate(text), time: hasTime(text), address: hasAddress(text),
		words:  len(cut.Words),
		moment: isMomentOfSomeone(text),
		via:    strings.Contains(text, " via "),
		begins: beginsAttribution(cut),
	}
	if at, found := lastVerb(cut); found {
		f.verb, f.behind = true, len(cut.Words)-at
		f.named = named(cut, at)
	}
	_, f.opens = phrases().opens.At(cut, 0)
	for i, w := range cut.Words {
		f.sentences = f.sentences || i > 0 && w.Gap == words.Sentence
		if _, found := phrases().pronouns.At(cut, i); found {
			// Written large it may be a name, as Han and My are, unless a small word follows: 'Our reply'.
			f.pronoun = f.pronoun || !unicode.IsUpper(firstRune(text[w.Start:])) ||
				i == 0 && !f.opens && len(cut.Words) > 1 && startsLower(text[cut.Words[1].Start:])
		}
	}
	_, f.asks = findIn(&phrases().asks, cut)
	return f
}

// strong says whether an attribution needs nothing below it to be one.
func (f features) strong() bool {
	switch {
	case f.words > 45:
		return false
	case f.date && f.time && f.address && f.colon:
		return true
	case f.verb && f.date && (f.time || f.address) && (f.colon || f.behind <= 3):
		return true
	case f.verb && f.colon && (f.address || f.via && f.named) && f.words <= 12:
		return true
	}
	return f.verb && f.colon && f.date && f.named && f.words <= 20
}

// weak says whether an attribution is one where lines marked as quoted follow.
func (f features) weak() bool {
	switch {
	case f.address && f.colon, f.date && f.time && f.colon, f.date && f.address, f.verb && f.date:
		return f.words <= 45
	case f.moment:
		return f.words <= 14
	case f.verb && f.colon:
		return f.words <= 12 && !f.sentences
	}
	return f.verb && f.behind <= 1 && f.words <= 6
}

// lastVerb returns the last word of the last verb of writing.
func lastVerb(cut words.Text) (at int, found bool) {
	for i := len(cut.Words) - 1; i >= 0 && len(cut.Words)-i <= 14; i-- {
		if m, ok := phrases().wrote.At(cut, i); ok {
			return m.To, true
		}
	}
	return 0, false
}

// named says whether the verb that ends before a word has a name beside it.
func named(cut words.Text, verbEnd int) bool {
	for i := max(0, verbEnd-4); i <= min(verbEnd, len(cut.Words)-1); i++ {
		if r := firstRune(cut.Original[cut.Words[i].Start:]); unicode.IsLetter(r) && !unicode.IsLower(r) {
			return true
		}
	}
	return false
}

// beginsAttribution says whether a text begins as attributions do: with an opening word such as 'On', with a number,
// or with a name of a few words, which are written large but for 'de', 'von' and their like.
func beginsAttribution(cut words.Text) bool {
	if _, found := phrases().opens.At(cut, 0); found {
		return true
	}
	small := 0
	for i, w := range cut.Words {
		r := firstRune(cut.Original[w.Start:])
		switch {
		case unicode.IsDigit(r):
			return i == 0 || small <= 1
		case unicode.IsLower(r) && utf8.RuneCountInString(w.Folded) > 3:
			small++
		}
		if w.Gap >= words.Sentence && i > 0 || small > 1 || i > 0 && strings.ContainsRune(cut.Original[cut.Words[i-1].End:w.Start], ':') {
			return i > 3 // the name is over
		}
		if i >= 5 {
			break
		}
	}
	return small <= 1
}
