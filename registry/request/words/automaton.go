package words

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

// An automaton reads phrases: each word of a text leads from one state to the next. Phrases that begin alike share the
// states of their beginnings, and those that end alike those of their ends. All of it lies in a few slices, which the
// garbage collector passes over.
type automaton struct {
	words    vocabulary
	stems    stems    // as symbols they are numbered behind the words
	sieve    sieve    // what phrases begin with
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
	if word >= len(t.Words) {
		return word, noOutput
	}
	w := &t.Words[word]
	passes, arabic := a.sieve.passes(w.Folded, w.hash), isArabic(w.Folded)
	if !passes && !arabic {
		return word, noOutput // as at most words
	}
	r := run{automaton: a, original: t.Original, text: t.Words, to: word}
	if passes {
		r.follow(start, a.lookUp(w.Folded, w.hash), word)
	}
	if arabic {
		r.beginBare(word)
	}
	return r.to, r.output
}

// A form is what an automaton knows of a form of a word.
type form struct {
	word uint32 // its symbol; noSymbol where no phrase has it
	stem int32  // the longest stem that it begins with
}

const noSymbol = math.MaxUint32

func (a *automaton) lookUp(word string, hash uint32) form {
	f := form{noSymbol, a.stems.longest(word)}
	if symbol, known := a.words.number(word, hash); known {
		f.word = symbol
	}
	return f
}

// next returns the state to which a symbol leads from another; start where to none.
func (a *automaton) next(state, symbol uint32) uint32 {
	if state == start {
		return a.openings[symbol]
	}
	arcs := a.arcs[a.first[state]:a.first[state+1]]
	at, found := slices.BinarySearchFunc(arcs, symbol, func(a arc, symbol uint32) int { return cmp.Compare(a.symbol, symbol) })
	if !found {
		return start
	}
	return arcs[at].to
}

// A run goes through an automaton from a word of a text on, along each of the ways that the text allows.
type run struct {
	*automaton
	original string
	text     []Word
	to       int // the word behind the longest phrase so far
	output   uint32
}

// enter goes on from a state, to which the words before one have led; nowhere from the start.
func (r *run) enter(state uint32, word int) {
	if state == start {
		return
	}
	if out := r.ends[state]; out != noOutput && (r.output == noOutput || word > r.to) {
		r.to, r.output = word, out
	}
	if r.first[state] < r.first[state+1] && word < len(r.text) && r.text[word].Gap < Sentence {
		w := &r.text[word]
		if w.Gap >= Comma && r.isParted(word) {
			return
		}
		r.follow(state, r.lookUp(w.Folded, w.hash), word)
		r.readBare(state, word)
	}
}

// isParted says whether a comma stands before a Chinese word. It is all that ends the one before: '发言，人选' holds no
// 发言人; brackets and dashes stand inside names.
func (r *run) isParted(word int) bool {
	first, _ := utf8.DecodeRuneInString(r.text[word].Folded)
	return isIdeograph(first) && strings.ContainsAny(r.original[r.text[word-1].End:r.text[word].Start], "，、,；;")
}

// follow goes where a word leads in one of its forms, and then where what it begins with does.
func (r *run) follow(state uint32, f form, word int) {
	if f.word != noSymbol {
		r.enter(r.next(state, f.word), word+1)
	}
	for stem := f.stem; stem != noStem; stem = r.stems.shorter[stem] {
		r.enter(r.next(state, r.words.size()+uint32(stem)), word+1)
	}
}

// beginBare begins at an Arabic word without its particles.
func (r *run) beginBare(word int) {
	for bare := range bareForms(r.text[word].Folded) {
		if h := hash(bare); r.sieve.passes(bare, h) {
			r.follow(start, r.lookUp(bare, h), word)
		}
	}
}

// readBare goes where an Arabic word leads without its particles.
func (r *run) readBare(state uint32, word int) {
	if w := r.text[word].Folded; isArabic(w) {
		for bare := range bareForms(w) {
			r.follow(state, r.lookUp(bare, hash(bare)), word)
		}
	}
}
