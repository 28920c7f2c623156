package request

import (
	"slices"

	"speakerlist/registry/request/words"
)

// leavesSpeechOpen says whether a sentence holds an indirect question about speaking that nobody asks to be granted: whatever
// its verb is, it is not decided. 'We turn over in our minds whether to take the floor.'
func (s *sentence) leavesSpeechOpen() bool {
	if !s.has(speak, speaks, slot, enter, enlist, speech) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if s.isWhether(i) && s.between(i, s.clauseEnd(i), speak, speaks, slot, enter, enlist, speech) && !s.asksFor(i) {
			return true
		}
	}
	return false
}

// isAlternative says whether a word begins a condition that is as open as an indirect question: 'si pedimos o no la palabra'.
func (s *sentence) isAlternative(at int) bool {
	end := s.clauseEnd(at)
	for i := at + 1; i+1 < end; i++ {
		switch s.text.Slice(i, i+2) {
		case "or not", "ou non", "ou pas", "o no", "oder nicht", "или нет", "أم لا", "o meno", "ou não":
			return true
		}
	}
	return false
}

// asksOfAnybody says whether a question is what those of a kind may do, and not the writer: 'may an observer ask for the floor?'.
func (s *sentence) asksOfAnybody() bool {
	if !s.question || s.has(us, please) || !s.saysOfClause(span{s.from, s.to}, isAnybody) || s.namesDelegation() {
		return false
	}
	for _, m := range s.clausePhrases.all(&tongues().clauses, s) {
		if !slices.Contains(m.Values, isAnybody) {
			continue
		}
		near := 2
		if isHan(s.text.Words[m.From].Folded) {
			near *= reach
		}
		if slices.ContainsFunc(s.marks, func(v mark) bool {
			return v.sign == could && v.from <= m.To+near && v.to >= m.From-near
		}) {
			return true
		}
	}
	return false
}

// isToCome says whether a request is spoken of as one that may come: 'Malta's request for segment II will reach you, if need be,
// as soon as the Minister has decided'.
func (s *sentence) isToCome(request mark) bool {
	return request.sign == wish && !s.has(please, could) && s.between(request.to, s.to, later) && !s.has(who) && s.saysOfClause(span{s.from, s.to}, isPerhaps)
}

// isBarePlea says whether what is to be put down is only a pronoun, or nothing at all: 'we ask you to note this'.
func (s *sentence) isBarePlea(goal mark) bool {
	return goal.sign == enter && !isHan(s.text.Words[goal.from].Folded) && !s.has(us, list, slot, speak, speaks, speech) && !s.namesAny() && !s.namesDelegation() && !s.namesPersonIn(goal.to, s.to)
}

// refusesEntry says whether a mark of putting somebody on the list is denied.
func (s *sentence) refusesEntry() bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool { return m.negated && (m.sign == enter || m.sign == enlist) })
}

// defersEntry says whether a sentence asks not to be put on the list now: 'please do not list us for the time being'.
func (s *sentence) defersEntry() bool {
	return s.refusesEntry() && s.saysOfClause(span{s.from, s.to}, isForNow)
}

// defersAll says whether the text asks not to be put on the list now, and what else it seems to ask is for no other segment.
func (g *interpretation) defersAll(asking []int) bool {
	for _, i := range g.inText(g.doing(doesDecline, isUndecided)) {
		s := &g.sentences[i]
		if !s.defersEntry() {
			continue
		}
		ids := g.idsNamed(s)
		if len(ids) == 0 || !slices.ContainsFunc(g.idsIn(asking), func(id string) bool { return !slices.Contains(ids, id) }) {
			return true
		}
	}
	return false
}

// idsNamed returns the segments that a sentence names, denied ones too.
func (g *interpretation) idsNamed(s *sentence) []string {
	var ids []string
	for _, m := range s.references {
		if m.how > loose {
			ids = append(ids, m.ids...)
		}
	}
	return ids
}

// beginsTurn returns the word from which a clause behind a 'but' goes on to a goal: what stands before it is granted, and no
// part of the wish. 'The text is still being cleared, but please put us on the list.'
func (s *sentence) beginsTurn(goal mark) int {
	for _, m := range slices.Backward(s.marks) {
		if m.sign == but && m.to <= goal.from && (m.from == s.from || s.text.Words[m.from].Gap >= words.Comma) && s.between(m.to, goal.to, please, wish, could) {
			return m.from
		}
	}
	return s.from
}
