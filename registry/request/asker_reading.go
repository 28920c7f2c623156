package request

import (
	"slices"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// A reading is a text with everything in it by which a mention is judged.
type reading struct {
	words.Text
	where    string
	mentions []mention
	cues     []words.Match[cue]
	begins   []int32 // for each word, the number of the cue that begins there, from one on; zero where none does
	ends     []int32 // the same for the word behind a cue's last one
	bodies   []body
}

func newReading(t words.Text, where string) *reading {
	places := len(t.Words) + 1
	numbers := make([]int32, 2*places)
	c := &reading{Text: t, where: where, cues: cues().Find(t), begins: numbers[:places], ends: numbers[places:]}
	for i, m := range c.cues {
		c.begins[m.From], c.ends[m.To] = int32(i)+1, int32(i)+1
	}
	for _, m := range delegations.Find(t) {
		c.mentions = append(c.mentions, c.locate(m))
	}
	c.bodies = c.findBodies()
	return c
}

// A mention is a place where a known delegation is named, by its words.
type mention struct {
	delegations.Mention
	from, to int // words, half-open
}

// locate returns a mention with the words that it covers.
func (r *reading) locate(m delegations.Mention) mention {
	compare := func(w words.Word, offset int) int { return w.Start - offset }
	from, _ := slices.BinarySearchFunc(r.Words, m.Start, compare)
	to, _ := slices.BinarySearchFunc(r.Words, m.End, compare)
	return mention{m, from, to}
}

// mentionFrom returns the number of the mention that begins at a word.
func (r *reading) mentionFrom(word int) (int, bool) {
	return slices.BinarySearchFunc(r.mentions, word, func(m mention, word int) int { return m.from - word })
}

// cueAt returns the cue that begins at a word.
func (r *reading) cueAt(word int) (words.Match[cue], bool) { return r.cue(r.begins[word]) }

// cueBefore returns the cue that ends before a word.
func (r *reading) cueBefore(word int) (words.Match[cue], bool) { return r.cue(r.ends[word]) }

func (r *reading) cue(number int32) (words.Match[cue], bool) {
	if number == 0 {
		return words.Match[cue]{}, false
	}
	return r.cues[number-1], true
}

// hasBetween says whether a cue of one of the kinds begins at one of some words.
func (r *reading) hasBetween(from, to int, wanted cue) bool {
	for at := from; at < to; at++ {
		if m, ok := r.cueAt(at); ok && is(m, wanted) {
			return true
		}
	}
	return false
}

// before returns the cue that stands before a word, articles and the like left out, where it begins, and whether an
// 'of' stands between.
func (r *reading) before(word int) (found words.Match[cue], at int, of bool) {
	at = word
	for at > 0 && word-at < 6 && r.Words[at].Gap < words.Comma {
		if m, ok := r.cueBefore(at); ok && !is(m, link) {
			return m, m.From, of
		}
		kind := linkOf(r.Words[at-1].Folded)
		if kind == noLink {
			break
		}
		of = of || kind == ofLink
		at--
	}
	return words.Match[cue]{}, at, of
}

// first drops whether a cue was found: one that was not is of no kind.
func first(m words.Match[cue], _ bool) words.Match[cue] { return m }
