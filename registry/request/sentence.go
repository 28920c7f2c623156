package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// A passage is a text of a message with the place that it stands in.
type passage struct {
	where string // text, subject or forward
	text  words.Text
}

// A sentence is a sentence of a passage with what tells something in it.
type sentence struct {
	passage
	from, to   int // its words, half-open
	marks      []mark
	references []reference
	question   bool
	deferred   []span // what only says that a name is still to come
	reasons    []span // what only says why
	inserted   []span // what parts a wish from what it is for

	// What several questions need is found once, with the first of them.
	named   []delegations.Mention
	sought  bool   // whether named is known
	strange []bool // for each word, whether nothing explains it; nil until somebody asks

	clausePhrases  finding[clauseSign]
	nameCues       finding[nameCue]
	partPhrases    finding[partSign]
	titlePhrases   finding[title]
	releasePhrases finding[releaseSign]
}

// A mark is a phrase that tells something.
type mark struct {
	sign     sign
	from, to int // the words it covers
	negated  bool
}

// reach is how many words behind a negation the word that it negates may stand.
const reach = 4

// reach returns how many words behind a negation the word that it negates may stand; Chinese has a word in every
// character.
func (s *sentence) reach(no mark) int {
	if isHan(s.text.Words[no.from].Folded) {
		return 3 * reach
	}
	return reach
}

// has says whether the sentence bears a sign that is not denied.
func (s *sentence) has(signs ...sign) bool { return s.first(signs...) != nil }

// first returns the first mark of one of the signs that is not denied; nil where there is none.
func (s *sentence) first(signs ...sign) *mark {
	for i := range s.marks {
		if m := &s.marks[i]; !m.negated && slices.Contains(signs, m.sign) {
			return m
		}
	}
	return nil
}

// between says whether a sign stands between two words.
func (s *sentence) between(from, to int, signs ...sign) bool {
	for _, m := range s.marks {
		if m.from >= from && m.to <= to && slices.Contains(signs, m.sign) {
			return true
		}
	}
	return false
}

// length returns how many words the sentence has.
func (s *sentence) length() int { return s.to - s.from }

// weight returns how much the sentence says, in words. Two Chinese characters count as one.
func (s *sentence) weight() int {
	han := 0
	for _, w := range s.text.Words[s.from:s.to] {
		if isHan(w.Folded) {
			han++
		}
	}
	return s.length() - han/2
}

// String returns the sentence as it was written, on one line.
func (s *sentence) String() string {
	return strings.Join(strings.Fields(s.text.Slice(s.from, s.to)), " ")
}
