package request

import "slices"

// isPlain says whether what a wish is for is said plainly: the goal stands in the wish's own clause, behind it, and
// nothing that this program does not know stands between the two. Where it does, the wish may be for something else: 'asks
// to be named among those who support the statement that Sweden will make in segment I'.
func (s *sentence) isPlain(request, goal mark) bool {
	if request.to > goal.from {
		return s.isPlainBefore(goal, request)
	}
	if s.leavesOpen(goal) || s.isBarePlea(goal) {
		return false
	}
	few := fewWords
	if s.saysAlso(request.to) {
		few++
	}
	return !s.halts(request.to, goal.from) && s.unexplainedIn(span{request.from, goal.to}) <= few
}

// leavesOpen says whether it is said of a goal that it is not decided, and not behind a 'but' of its circumstances.
func (s *sentence) leavesOpen(goal mark) bool {
	c := span{goal.to, s.clauseEnd(goal.to - 1)}
	return s.marksIn(c, undecided) && !slices.ContainsFunc(s.marks, func(m mark) bool { return m.sign == but && m.from >= c.from && m.from < c.to })
}

// isPlainBefore says whether a goal stands right before the wish for it: 'a slot in segment II please'.
func (s *sentence) isPlainBefore(goal, request mark) bool {
	return request.sign == please && s.unexplainedIn(span{goal.from, request.from}) <= fewWords && s.unexplainedIn(s.clauseAround(request)) <= fewWords
}

// wishesElse says whether a wish in another clause than the goal before it is for something of its own: 'before we decide
// whether to speak, we would like to see the programme'.
func (s *sentence) wishesElse(goal, request mark) bool {
	if request.from < goal.to || !s.parted(goal.to, request.from) {
		return false
	}
	c := s.clauseAround(request)
	own := span{request.to, c.to}
	return s.unexplainedIn(own) > fewWords && !s.marksIn(own, speak, slot, enlist, enter) && !s.namesSegmentIn(own)
}

// isOfStrangers says whether what is to be put down is nothing that belongs on a list of speakers: 'to register two
// further members'.
func (s *sentence) isOfStrangers(goal mark) bool {
	if goal.sign != enter {
		return false
	}
	end := goal.to
	for end < s.to && !s.endsClause(end) && !s.isListed(end) {
		end++
	}
	return s.marksIn(span{goal.to, end}, aside, logistics, record, inquire) || s.unexplainedIn(span{goal.to, min(end, goal.to+2*reach)}) >= manyWords
}

// isSaidElsewhere says whether somebody wishes to speak, but neither in a segment nor at this meeting: 'I should be glad to
// say a few words at an interview'.
func (s *sentence) isSaidElsewhere(goal mark) bool {
	return goal.sign == speak && s.between(goal.to, s.clauseEnd(goal.to-1), aside, beyond) && !s.namesOne()
}

// isListed says whether what belongs on a list of speakers begins at a word, a delegation, a segment, a slot, or what says no more
// of what is put there.
func (s *sentence) isListed(at int) bool {
	return s.marksIn(span{at, at + 1}, us, list, slot, speech, speak, speaks, but) || s.delegationAt(at, s.to) > at ||
		slices.ContainsFunc(s.references, func(m reference) bool { return m.from == at && len(m.ids) > 0 })
}

// weighFaint takes a sentence that asks, but not plainly, for what else it does, where the sender does something else too.
func (g *interpretation) weighFaint() {
	asking := g.doing(doesAsk)
	if slices.ContainsFunc(asking, func(i int) bool { return !g.deeds[i].faint }) {
		return
	}
	otherwise := g.doesElse(doesDecline, doesInquire, isUndecided, doesFile, doesRelay, doesReport, isPrevented)
	for _, i := range asking {
		if s := &g.sentences[i]; otherwise || s.doesElse() {
			g.deeds[i] = s.actBesides()
		}
	}
}

// doesElse says whether a sentence of the text does something else than asking for the floor, of some acts. One that declines a segment
// may leave another to be asked for, as one that was declined before may be, and who asks whether there is room goes on to
// ask for it.
func (g *interpretation) doesElse(acts ...act) bool {
	return slices.ContainsFunc(g.inText(g.doing(acts...)), func(i int) bool {
		s := &g.sentences[i]
		switch g.deeds[i].act {
		case doesDecline:
			return !s.has(done) && !s.namesOne() || s.has(endorse)
		case doesRelay:
			return !s.tellsOfPast()
		case doesInquire:
			return !s.has(still) && !s.parts(s.from, s.to, partFull)
		}
		return true
	})
}

// doesElse says whether a sentence bears a sign of something else than asking for the floor.
func (s *sentence) doesElse() bool {
	return s.has(done, inquire, aside, record, logistics, undecided, said, others, beyond, paper) || s.denies() || s.backsSpeech()
}
