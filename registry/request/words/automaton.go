package words

import (
	"slices"
	"strings"
)

// An automaton reads phrases: each word of a text leads from one state to the next. Phrases that begin alike share the
// states of their beginnings, and those that end alike those of their ends. All of it lies in a few slices, which the
// garbage collector passes over.
type automaton struct {
	words   vocabulary
	stems   []string  // sorted; as symbols they are numbered behind the words
	shorter []int32   // for each stem, the longest other one that it begins with; noStem where there is none
	heads   [4]uint64 // the bytes that stems begin with, a bit each

	start uint32
	first []uint32 // for each state, where its arcs begin; and where the last ones end
	arcs  []arc    // of each state, by symbol
	ends  []uint32 // for each state, the output of the phrases that end there
}

const noStem = -1

// noOutput is the output of states at which no phrase ends.
const noOutput = 0

// An arc leads on from a state if the next word is, or begins with, what a symbol stands for.
type arc struct{ symbol, to uint32 }

// A run goes through an automaton from a word of a text on, along each of the ways that the text allows.
type run struct {
	*automaton
	text   Text
	from   int
	to     int // the word behind the longest phrase so far
	output uint32
}

// longest returns the end of the longest phrase that begins at a word, and its output. A word as it stands goes before
// one that only begins so.
func (a *automaton) longest(t Text, word int) (to int, output uint32) {
	r := run{automaton: a, text: t, from: word, to: word}
	r.visit(a.start, word)
	return r.to, r.output
}

// visit goes on from a state, to which the words before one have led.
func (r *run) visit(state uint32, word int) {
	if out := r.ends[state]; out != noOutput && (r.output == noOutput || word > r.to) {
		r.to, r.output = word, out
	}
	if word >= len(r.text.Words) || word > r.from && r.text.Words[word].Gap >= Sentence {
		return
	}
	arcs := r.arcs[r.first[state]:r.first[state+1]]
	if len(arcs) == 0 {
		return
	}
	w := &r.text.Words[word]
	r.follow(arcs, w.Folded, w.hash, word)
	if isArabic(w.Folded) {
		for form := range bareForms(w.Folded) {
			r.follow(arcs, form, hash(form), word)
		}
	}
}

// follow goes along the arcs of a word, and of what it begins with.
func (r *run) follow(arcs []arc, form string, hash uint32, word int) {
	firstStem := r.words.size()
	if arcs[0].symbol < firstStem {
		if symbol, known := r.words.number(form, hash); known {
			r.along(arcs, symbol, word)
		}
	}
	if arcs[len(arcs)-1].symbol < firstStem || r.heads[form[0]/64]&(1<<(form[0]%64)) == 0 {
		return
	}
	for stem := r.longestStem(form); stem != noStem; stem = int(r.shorter[stem]) {
		r.along(arcs, firstStem+uint32(stem), word)
	}
}

func (r *run) along(arcs []arc, symbol uint32, word int) {
	at, found := slices.BinarySearchFunc(arcs, symbol, func(a arc, symbol uint32) int { return int(a.symbol) - int(symbol) })
	if found {
		r.visit(arcs[at].to, word+1)
	}
}

// longestStem returns the longest stem that a word begins with.
func (a *automaton) longestStem(word string) int {
	at, found := slices.BinarySearch(a.stems, word)
	if found {
		return at
	}
	for at--; at != noStem && !strings.HasPrefix(word, a.stems[at]); {
		at = int(a.shorter[at])
	}
	return at
}
