package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// longestInsertion is how many words an insertion has at most; Chinese has a word in every character.
const longestInsertion = 14

// dropInsertions takes what stands between commas behind a wish, before what the wish is for, for no more than a
// circumstance: 'we should be grateful, once the list opens, to be put down for segment II' asks when nothing. What says
// there that something is wished for, undecided or given up, or names a segment, keeps its weight.
func (s *sentence) dropInsertions() {
	if !s.has(wish, please, could) {
		return
	}
	clauses := s.clauses()
	for n := 1; n+1 < len(clauses); n++ {
		if s.isInserted(clauses[n-1], clauses[n], clauses[n+1]) {
			s.inserted = append(s.inserted, clauses[n])
		}
	}
	if s.inserted == nil {
		return
	}
	s.marks = slices.DeleteFunc(s.marks, func(m mark) bool { return s.isInInsertion(m.from) })
}

// isInserted says whether a clause parts a wish in the clause before it from what the clause behind it goes on with.
func (s *sentence) isInserted(before, c, behind span) bool {
	longest := longestInsertion
	if isHan(s.text.Words[c.from].Folded) {
		longest *= 2
	}
	if c.to-c.from > longest || s.marksIn(c, wish, please, could, enlist, undecided, unable, leave, change, said, because) || s.namesSegmentIn(c) || s.joinsOn(c.from) || !s.wishesOn(before) {
		return false
	}
	goal := slices.IndexFunc(s.marks, func(m mark) bool { return m.from >= behind.from && m.from < behind.to && isGoalSign(m.sign) })
	return goal >= 0 && !s.between(behind.from, s.marks[goal].from, wish, please, could, not, leave, but)
}

// joinsOn says whether an 'and', an 'or' or a 'but' begins at a word, so that what follows goes on as what stands before it.
func (s *sentence) joinsOn(at int) bool {
	p, ok := s.partAt(at)
	return ok && slices.ContainsFunc(p.Values, func(v partSign) bool { return v == partAnd || v == partOr }) ||
		slices.ContainsFunc(s.marks, func(m mark) bool { return m.from == at && (m.sign == but || m.sign == not) })
}

// wishesOn says whether a clause ends in a wish that says not yet what it is for.
func (s *sentence) wishesOn(c span) bool {
	if s.isInInsertion(c.from) {
		return true
	}
	for _, m := range slices.Backward(s.marks) {
		if m.from < c.from || m.to > c.to {
			continue
		}
		if isGoalSign(m.sign) {
			return false
		}
		if m.sign == wish || m.sign == please || m.sign == could {
			return true
		}
	}
	return false
}

// isGoalSign says whether a sign is one of what puts a speaker on the list.
func isGoalSign(v sign) bool {
	switch v {
	case speak, speaks, enter, enlist, slot, list, speech, utter:
		return true
	}
	return false
}

// isInInsertion says whether a word stands in an insertion.
func (s *sentence) isInInsertion(i int) bool {
	return slices.ContainsFunc(s.inserted, func(c span) bool { return c.from <= i && i < c.to })
}

// halts says whether a mark of punctuation stands between two words that ends a clause, as brackets, quotation marks and the
// commas around an insertion do not.
func (s *sentence) halts(from, to int) bool {
	for i := max(from, s.from+1); i <= to && i < s.to; i++ {
		if s.isInInsertion(i) || s.isInInsertion(i-1) {
			continue
		}
		gap := s.text.Original[s.text.Words[i-1].End:s.text.Words[i].Start]
		if s.text.Words[i].Gap >= words.Comma && strings.Trim(gap, " \n()[]（）［］«»“”„\"《》「」") != "" {
			return true
		}
	}
	return false
}
