package words

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Lexicon finds phrases in texts, each of which stands for a value. The zero Lexicon is empty. Once every phrase is
// added it may be used from several goroutines at once.
type Lexicon[V any] struct {
	root node[V]
}

// A Match is a phrase that was found.
type Match[V any] struct {
	From, To int // the words of the text that it covers, half-open
	Values   []V // of every phrase that reads so, in the order in which they were added
}

type node[V any] struct {
	words  map[string]*node[V]
	stems  map[string]*node[V]
	values []V

	minStem, maxStem int // bytes of the shortest and the longest stem
}

// Add adds a phrase. A word that ends in an asterisk stands for every word that begins so; (one|other) stands for
// either, and either may be left empty, or hold such a choice itself.
func (l *Lexicon[V]) Add(phrase string, value V) {
	for _, plain := range alternatives(phrase) {
		n := &l.root
		for field := range strings.FieldsSeq(plain) {
			cut := Cut(field)
			for i, w := range cut.Words {
				stem := i == len(cut.Words)-1 && strings.HasSuffix(field, "*")
				folded := w.Folded
				if strings.HasPrefix(field[w.Start:], "ال") { // and not ألبانيا, which has none
					folded = withoutArticle(folded)
				}
				n = n.child(folded, stem)
			}
		}
		if n != &l.root {
			n.values = append(n.values, value)
		}
	}
}

func (n *node[V]) child(word string, stem bool) *node[V] {
	children := &n.words
	if stem {
		if n.stems == nil || len(word) < n.minStem {
			n.minStem = len(word)
		}
		n.maxStem = max(n.maxStem, len(word))
		children = &n.stems
	}
	if *children == nil {
		*children = map[string]*node[V]{}
	}
	if (*children)[word] == nil {
		(*children)[word] = &node[V]{}
	}
	return (*children)[word]
}

// alternatives writes a phrase out, once, for every choice in its brackets, which may stand in one another.
func alternatives(phrase string) []string {
	open := strings.LastIndexByte(phrase, '(')
	if open < 0 {
		return []string{phrase}
	}
	choices, after, closed := strings.Cut(phrase[open+1:], ")")
	if !closed {
		return []string{phrase}
	}
	var all []string
	for choice := range strings.SplitSeq(choices, "|") {
		all = append(all, alternatives(phrase[:open]+choice+after)...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Find returns the phrases in a text, from left to right, the longest at each place; none overlaps another, and none
// reaches from one sentence into the next.
func (l *Lexicon[V]) Find(t Text) []Match[V] {
	var found []Match[V]
	for i := 0; i < len(t.Words); i++ {
		if m, ok := l.At(t, i); ok {
			found = append(found, m)
			i = m.To - 1
		}
	}
	return found
}

// At returns the longest phrase that begins at a word.
func (l *Lexicon[V]) At(t Text, word int) (Match[V], bool) {
	to, values := l.root.longest(t, word, word)
	return Match[V]{word, to, values}, values != nil
}

// longest follows the words from at on. A word as it stands goes before one that only begins so.
func (n *node[V]) longest(t Text, first, at int) (to int, values []V) {
	to, values = at, n.values
	if at >= len(t.Words) || at > first && t.Words[at].Gap >= Sentence {
		return to, values
	}
	follow := func(next *node[V]) {
		if next == nil {
			return
		}
		if t, v := next.longest(t, first, at+1); v != nil && (values == nil || t > to) {
			to, values = t, v
		}
	}
	for form := range forms(t.Words[at].Folded) {
		follow(n.words[form])
		if n.stems == nil {
			continue
		}
		for end := min(len(form), n.maxStem); end > 0 && end >= n.minStem; end-- {
			if end == len(form) || utf8.RuneStart(form[end]) {
				follow(n.stems[form[:end]])
			}
		}
	}
	return to, values
}

// forms yields a word as it stands and, of an Arabic one, without the particles that are written onto its beginning:
// and, so, in, like, for, the.
func forms(word string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		if !yield(word) || !isArabic(word) {
			return
		}
		for _, conjunction := range []string{"", "و", "ف"} {
			rest, ok := strings.CutPrefix(word, conjunction)
			if !ok {
				continue
			}
			for _, particle := range []string{"", "لل", "ب", "ك", "ل", "ال", "بال", "كال"} {
				form, ok := strings.CutPrefix(rest, particle)
				if ok && form != word && utf8.RuneCountInString(form) >= 2 && !yield(form) {
					return
				}
			}
		}
	}
}

// withoutArticle returns an Arabic word without the article, so that phrases with and without it are the same.
func withoutArticle(word string) string {
	form, found := strings.CutPrefix(word, "ال")
	if found && utf8.RuneCountInString(form) >= 2 {
		return form
	}
	return word
}

func isArabic(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.Is(unicode.Arabic, r)
}
