package request

import (
	"slices"

	"speakerlist/registry/request/words"
)

// stressedSpeech returns where a sentence says by stressing who does it that somebody will speak: 'it will be our deputy who
// presents the statement'; nil where it does not.
func (s *sentence) stressedSpeech() *mark {
	for i := range s.marks {
		m := &s.marks[i]
		if m.negated || m.sign != speak && (m.sign != utter && m.sign != utters || !s.has(speech)) {
			continue
		}
		if s.isStressed(*m) && (s.has(us) || len(s.persons()) > 0) {
			return m
		}
	}
	return nil
}

// isStressed says whether a mark is what the one does whom a sentence stresses: behind the pronoun that goes on from 'it is'.
func (s *sentence) isStressed(m mark) bool {
	if m.from <= s.from || !goesOnFromStress(s.text.Words[m.from-1].Folded) && !goesOnFromStress(s.text.Words[s.clauseAround(m).from].Folded) {
		return false
	}
	for i := s.from; i < m.from; i++ {
		if s.clauseSignAt(i, isStress) && s.opensStress(i) {
			return true
		}
	}
	return false
}

// opensStress says whether a word stands where a stressed statement begins: at the start, behind an adverb, or behind a comma.
func (s *sentence) opensStress(i int) bool {
	const adverbs = 2
	return i <= s.from+adverbs || s.text.Words[i].Gap >= words.Comma
}

// goesOnFromStress says whether a word may stand between who is stressed and what that one does.
func goesOnFromStress(folded string) bool {
	return isRelative(folded) || slices.Contains([]string{"quien", "quem", "che", "a", "die", "der", "من"}, folded)
}
