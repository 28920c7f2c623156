package words

import "sync"

// A Lexicon finds phrases in texts, each of which stands for a value. The zero Lexicon is empty. The first search makes
// its table: from then on it may be used from several goroutines at once, and nothing is to be added.
type Lexicon[V comparable] struct {
	phrases []phrase
	kinds   []V          // the values of the phrases, each once
	numbers map[V]uint32 // and where it is among them

	made   sync.Once
	table  automaton
	values [][]V // by the output of the table
}

// A phrase is one as it was added.
type phrase struct {
	notation string
	kind     uint32 // the number of its value
}

// A Match is a phrase that was found.
type Match[V comparable] struct {
	From, To int // the words of the text that it covers, half-open
	Values   []V // of every phrase that reads so, in the order in which they were added
}

// Add adds a phrase. A word that ends in an asterisk stands for every word that begins so; (one|other) stands for
// either, and either may be left empty, or hold such a choice itself.
func (l *Lexicon[V]) Add(notation string, value V) {
	kind, known := l.numbers[value]
	if !known {
		if l.numbers == nil {
			l.numbers = map[V]uint32{}
		}
		kind = uint32(len(l.kinds))
		l.kinds, l.numbers[value] = append(l.kinds, value), kind
	}
	l.phrases = append(l.phrases, phrase{notation, kind})
}

// Find returns the phrases in a text, from left to right, the longest at each place; none overlaps another, and none
// reaches from one sentence into the next.
func (l *Lexicon[V]) Find(t Text) []Match[V] {
	var found []Match[V]
	for i := 0; i < len(t.Words); i++ {
		if m, ok := l.At(t, i); ok {
			if found == nil {
				found = make([]Match[V], 0, (len(t.Words)-i)/usualDistance+1)
			}
			found = append(found, m)
			i = m.To - 1
		}
	}
	return found
}

// usualDistance is how many words of a text, at the least, have one phrase among them as a rule.
const usualDistance = 8

// At returns the longest phrase that begins at a word.
func (l *Lexicon[V]) At(t Text, word int) (Match[V], bool) {
	l.made.Do(l.compile)
	to, out := l.table.longest(t, word)
	if out == noOutput {
		return Match[V]{From: word, To: word}, false
	}
	return Match[V]{word, to, l.values[out]}, true
}

// compile makes the table of the phrases, and lets go of them.
func (l *Lexicon[V]) compile() {
	g := newGraph()
	for _, p := range l.phrases {
		g.add(p.notation, p.kind)
	}
	var outputs [][]uint32
	l.table, outputs = g.automaton()
	l.values = make([][]V, len(outputs))
	for i, output := range outputs {
		for _, kind := range output {
			l.values[i] = append(l.values[i], l.kinds[kind])
		}
	}
	l.phrases, l.kinds, l.numbers = nil, nil, nil
}
