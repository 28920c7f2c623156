package words

import (
	"cmp"
	"slices"
)

// An automaton reads phrases: each word of a text leads from one state to the next. Phrases that begin alike share the
// states of their beginnings, and those that end alike those of their ends. All of it lies in a few slices, which the
// garbage collector passes over.
type automaton struct {
	words    vocabulary
	stems    stems    // as symbols they are numbered behind the words
	openings []uint32 // for each symbol, the state to which it leads from the start; start where to none
	first    []uint32 // for each state, where its arcs begin; and where the last ones end
	arcs     []arc    // of each state but the start, by symbol
	ends     []uint32 // for each state, the output of the phrases that end there
}

// start is the state before the first word of a phrase. Nothing leads back to it.
const start = 0

// noOutput is the output of states at which no phrase ends.
const noOutput = 0

// An arc leads on from a state if the next word is, or begins with, what a symbol stands for.
type arc struct{ symbol, to uint32 }

// longest returns the end of the longest phrase that begins at a word, and its output. A word as it stands goes before
// one that only begins so.
func (a *automaton) longest(t Text, word int) (to int, output uint32) {
	if word >= len(t.Words) || !a.mayOpen(&t.Words[word]) {
		return word, noOutput // as at most words
	}
	r := run{automaton: a, text: t, from: word, to: word}
	r.visit(start, word)
	return r.to, r.output
}

// mayOpen says whether a phrase may begin with a word.
func (a *automaton) mayOpen(w *Word) bool {
	if a.stems.mayBegin(w.Folded) || isArabic(w.Folded) {
		return true
	}
	symbol, known := a.words.number(w.Folded, w.hash)
	return known && a.openings[symbol] != start
}

// next returns the state to which a symbol leads from another; start where to none.
func (a *automaton) next(state, symbol uint32) uint32 {
	if state == start {
		return a.openings[symbol]
	}
	arcs := a.arcsOf(state)
	at, found := slices.BinarySearchFunc(arcs, symbol, func(a arc, symbol uint32) int { return cmp.Compare(a.symbol, symbol) })
	if !found {
		return start
	}
	return arcs[at].to
}

func (a *automaton) arcsOf(state uint32) []arc { return a.arcs[a.first[state]:a.first[state+1]] }

// A run goes through an automaton from a word of a text on, along each of the ways that the text allows.
type run struct {
	*automaton
	text   Text
	from   int
	to     int // the word behind the longest phrase so far
	output uint32
}

// visit goes on from a state, to which the words before one have led.
func (r *run) visit(state uint32, word int) {
	if out := r.ends[state]; out != noOutput && (r.output == noOutput || word > r.to) {
		r.to, r.output = word, out
	}
	if word >= len(r.text.Words) || word > r.from && r.text.Words[word].Gap >= Sentence || state != start && len(r.arcsOf(state)) == 0 {
		return
	}
	w := &r.text.Words[word]
	r.follow(state, w.Folded, w.hash, word)
	if isArabic(w.Folded) {
		for form := range bareForms(w.Folded) {
			r.follow(state, form, hash(form), word)
		}
	}
}

// follow goes where a word leads, and what it begins with.
func (r *run) follow(state uint32, form string, hash uint32, word int) {
	if symbol, known := r.words.number(form, hash); known {
		r.along(state, symbol, word)
	}
	if !r.stems.mayBegin(form) {
		return
	}
	for stem := r.stems.longest(form); stem != noStem; stem = r.stems.shorter[stem] {
		r.along(state, r.words.size()+uint32(stem), word)
	}
}

func (r *run) along(state, symbol uint32, word int) {
	if next := r.next(state, symbol); next != start {
		r.visit(next, word+1)
	}
}
