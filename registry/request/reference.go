package request

import (
	"slices"

	"speakerlist/registry/request/words"
)

// A reference is a place at which a text names segments.
type reference struct {
	from, to int      // the words it covers
	ids      []string // none, where it names a segment that the event does not have
	how      naming
	choice   bool // either of ids: 'I or II'
	kin      bool // by what is akin to a subject
	moving   bool // from the first of ids to the last
	spare    bool // a second choice
	denied   bool // 'not in segment I'
	full     bool // 'segment I is full'
	picked   bool // one of those named before it: 'the latter'
	other    bool // 'the other one': which that is, is known from what was named before
}

// A naming is how a reference names a segment; the surer, the greater.
type naming uint8

const (
	loose     naming = iota + 1 // by the subject of what is to be said: 'a statement on arrests'
	bare                        // by a number alone: 'Czechia, II'
	bySubject                   // by its subject: 'the segment on arrests'
	byNumber                    // by its number: 'segment II'
	open                        // either: 'whichever has room'
)

// references finds the segments that a text names, from left to right.
func (r *Reader) references(t words.Text) []reference {
	f := finder{Reader: r, text: t, nouns: make([]bool, len(t.Words)), named: make([]bool, len(t.Words))}
	for i := 0; i < len(t.Words); {
		i = f.next(i)
	}
	f.subjects()
	slices.SortStableFunc(f.found, func(a, b reference) int { return a.from - b.from })
	return f.found
}

// A finder goes through a text once.
type finder struct {
	*Reader
	text  words.Text
	found []reference
	nouns []bool // for each word, whether it is one of a noun of segments
	named []bool // for each word, whether it is one of a reference by number
}

// next reads what begins at a word, and returns the word to read on from.
func (f *finder) next(i int) int {
	m, ok := tongues().parts.At(f.text, i)
	if to := f.allOrAny(i, m); to > i {
		return to
	}
	if ok && slices.Contains(m.Values, partNoun) {
		return f.behindNoun(i, m.To, false)
	}
	n, number := f.numeralAt(f.text, i)
	if number {
		if to := f.beforeNoun(i); to > i {
			return to
		}
	}
	if to := f.pronoun(i, m, n, number); to > i {
		return to
	}
	if ok && slices.Contains(m.Values, partWeak) {
		return f.behindNoun(i, m.To, true)
	}
	if to := f.letterS(i); to > i {
		return to
	}
	if number {
		return max(i+1, f.alone(i))
	}
	return i + 1
}

// add adds a reference, and remembers which words it covers.
func (f *finder) add(m reference) {
	f.found = append(f.found, m)
	for i := m.from; i < m.to; i++ {
		f.named[i] = true
	}
}

// addNoun remembers which words are a segment's noun: a subject beside them is bound to it.
func (f *finder) addNoun(from, to int) {
	for i := from; i < to; i++ {
		f.nouns[i] = true
	}
}
