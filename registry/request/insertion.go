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
	if !slices.ContainsFunc(s.marks, func(m mark) bool { return isGoalSign(m.sign) }) {
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
		if s.marksIn(c, enter) {
			return false // it ends the wish: '烦请将中国代表团（观察员）列入，发言时间两分钟'
		}
		longest *= 2
	}
	if c.to-c.from > longest || s.marksIn(c, wish, please, could, enlist, undecided, unable, leave, change, said, because) || s.namesSegmentIn(c) || s.joinsOn(c.from) || s.marksIn(c, speak, speaks, enter, slot, list, speech) && !s.tellsWhen(c) {
		return false
	}
	if s.placesOn(before, behind) {
		return true
	}
	goal := slices.IndexFunc(s.marks, func(m mark) bool { return m.from >= behind.from && m.from < behind.to && isGoalSign(m.sign) })
	if goal < 0 || s.between(behind.from, s.marks[goal].from, wish, please, could, not, leave, but) {
		return false
	}
	return s.wishesOn(before) || s.wishesAcross(before, behind)
}

// placesOn says whether a clause that names no more than a segment goes on from one that asks: 'we ask for the floor, once the
// time comes, in segment II'.
func (s *sentence) placesOn(before, behind span) bool {
	asked := slices.IndexFunc(s.marks, func(m mark) bool { return m.from >= before.from && m.from < before.to && isGoalSign(m.sign) })
	return asked >= 0 && s.between(before.from, before.to, wish, please, could) && s.namesSegmentIn(behind) && s.unexplainedIn(behind) == 0
}

// wishesAcross finds the wish that an insertion parts: 'Malta asks, with your leave, for two minutes'.
func (s *sentence) wishesAcross(before, behind span) bool {
	const longest = 3 // words of a phrase on either side
	from, to := max(before.from, before.to-longest), min(behind.to, behind.from+longest)
	if isHan(s.text.Words[behind.from].Folded) {
		return false
	}
	joined := words.Text{Original: s.text.Original, Words: slices.Concat(s.text.Words[from:before.to], s.text.Words[behind.from:to])}
	for i := range before.to - from {
		m, ok := tongues().signs.At(joined, i)
		if !ok || m.To <= before.to-from || !slices.ContainsFunc(m.Values, func(v sign) bool { return v == wish || v == please || v == enlist }) {
			continue
		}
		at := slices.IndexFunc(s.marks, func(v mark) bool { return v.from >= before.to })
		s.marks = slices.Insert(s.marks, at, mark{sign: wish, from: from + i, to: before.to})
		return true
	}
	return false
}

// tellsWhen says whether a clause begins with an 'if' or a 'when', so that what it speaks of is none of what is asked for.
func (s *sentence) tellsWhen(c span) bool {
	p, ok := s.partAt(c.from)
	o, timed := tongues().occasions.At(s.text, c.from)
	return ok && slices.Contains(p.Values, partIf) || timed && slices.Contains(o.Values, atTime) || s.begins(c, isOnce) ||
		!isHan(s.text.Words[c.from].Folded) && s.marksIn(span{c.from, c.from + 1}, inquire, later)
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
		if s.isInInsertion(i) || s.isInInsertion(i-1) || isPlaced(s.text.Words[i-1].Folded) && s.isSmall(i-1) {
			continue // 'asks for, and hopes to be granted, two minutes'
		}
		gap := s.text.Original[s.text.Words[i-1].End:s.text.Words[i].Start]
		if s.text.Words[i].Gap >= words.Comma && strings.Trim(gap, " \n()[]（）［］«»“”„\"《》「」") != "" {
			return true
		}
	}
	return false
}
