package request

import (
	"iter"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// A subject is a segment's, as a phrase that a message may call it by.
type subject struct {
	segment string // its id
	plain   bool   // a single word of the segment's title: it tells only beside the noun it belongs to
	kin     bool   // what is akin to its subject: it tells where nothing else does
}

// subjects returns the phrases that tell an event's segments apart: their keywords and the words of their titles, and
// what says the same in the other languages. What two segments share tells nothing.
func subjects(segments []Segment) *words.Lexicon[subject] {
	phrases := map[string][]subject{}
	note := func(phrase string, s subject) {
		if known := phrases[phrase]; !slices.ContainsFunc(known, func(k subject) bool { return k.segment == s.segment }) {
			phrases[phrase] = append(known, s)
		}
	}
	known := newThesaurus()
	for _, s := range segments {
		for _, text := range slices.Concat(s.Names, s.Keywords) {
			for i := range known.in(text) {
				note(i.says, subject{segment: s.ID})
				note(i.kin, subject{segment: s.ID, kin: true})
				note(i.like, subject{segment: s.ID, kin: true, plain: true})
			}
		}
		for _, keyword := range s.Keywords {
			if !known.has(keyword) {
				note(words.Fold(keyword), subject{segment: s.ID})
			}
		}
		for _, name := range s.Names {
			for w := range strings.FieldsSeq(words.Fold(name)) {
				if utf8.RuneCountInString(w) > 3 && !isShared(w) && !known.has(w) {
					note(w, subject{segment: s.ID, plain: true})
				}
			}
		}
	}
	lexicon := &words.Lexicon[subject]{}
	for _, phrase := range slices.Sorted(maps.Keys(phrases)) {
		if known := phrases[phrase]; len(known) == 1 {
			add(lexicon, phrase, known[0])
		}
	}
	return lexicon
}

// A thesaurus finds ideas in texts, each by itself: what one of them says may be a part of what another does.
type thesaurus []*words.Lexicon[idea]

func newThesaurus() thesaurus {
	var t thesaurus
	for _, i := range ideas() {
		l := &words.Lexicon[idea]{}
		add(l, i.says, i)
		t = append(t, l)
	}
	return t
}

// in yields the ideas that a text has.
func (t thesaurus) in(text string) iter.Seq[idea] {
	return func(yield func(idea) bool) {
		cut := words.Cut(text)
		for _, l := range t {
			if found := l.Find(cut); len(found) > 0 && !yield(found[0].Values[0]) {
				return
			}
		}
	}
}

// has says whether a text has any of the ideas.
func (t thesaurus) has(text string) bool {
	for range t.in(text) {
		return true
	}
	return false
}

func isShared(word string) bool {
	l := &tongues().binding
	m, ok := l.At(words.Cut(word), 0)
	return ok && slices.Contains(m.Values, sharedWord)
}
