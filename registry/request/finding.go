package request

import "speakerlist/registry/request/words"

// A finding is what a lexicon finds at each word of a sentence. It is made once, with the first question: the same
// words are asked for with each clause and each name.
type finding[V comparable] struct {
	matches []words.Match[V] // by their first words; they may overlap
	made    bool
}

// usualDistance is how many words of a sentence, at the least, have one phrase of a lexicon among them as a rule.
const usualDistance = 6

// at returns the phrase of a lexicon that begins at a word of the sentence.
func (f *finding[V]) at(l *words.Lexicon[V], s *sentence, i int) (words.Match[V], bool) {
	for _, m := range f.all(l, s) {
		if m.From == i {
			return m, true
		}
	}
	return words.Match[V]{}, false
}

// all returns the phrases of a lexicon that begin in the sentence.
func (f *finding[V]) all(l *words.Lexicon[V], s *sentence) []words.Match[V] {
	if f.made {
		return f.matches
	}
	for i := s.from; i < s.to; i++ {
		if m, ok := l.At(s.text, i); ok {
			if f.matches == nil {
				f.matches = make([]words.Match[V], 0, (s.to-i)/usualDistance+1)
			}
			f.matches = append(f.matches, m)
		}
	}
	f.made = true
	return f.matches
}
