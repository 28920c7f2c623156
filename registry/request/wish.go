package request

import (
	"slices"

	"speakerlist/registry/request/words"
)

// asks tells whether a sentence asks for the floor: somebody wants, or is asked, to do what puts a speaker on the
// list, and nothing between the two turns it into something else.
func (s *sentence) asks() (deed, bool) {
	var first deed
	for i := range s.marks {
		if s.isGoal(i) && !s.isBadges() && !s.isOver(s.marks[i]) && !s.isUndecided(s.marks[i]) {
			d, ok := s.reached(i)
			if ok && !d.faint {
				return d, true
			}
			if ok && first.act == doesNothing {
				first = d
			}
		}
	}
	if first.act != doesNothing {
		return first, true
	}
	if d, ok := s.announces(); ok {
		return d, true
	}
	if d, ok := s.corrects(); ok {
		return d, true
	}
	return s.wantsSegment()
}

// blocking are the signs between a wish and what it is for that make it a wish for something else.
func blocking() []sign {
	return []sign{inquire, undecided, leave, change, record, paper, thanks, others, done, aside}
}

// reached says whether the goal at i is wished for.
func (s *sentence) reached(i int) (deed, bool) {
	goal := s.marks[i]
	if s.asksOfAnybody() || s.isJoining(goal) || s.isForRecord(goal) || s.isForSeats(goal) {
		return deed{}, false
	}
	place := newDeed(doesAsk, goal.from, goal.to, "asks for a place")
	if goal.sign == enlist {
		return place, s.isEnlisting(goal)
	}
	if s.isSomethingElse(goal) {
		return deed{}, false
	}
	if goal.sign == enter && s.isCommand(goal) || s.question && s.has(still) && !s.has(logistics) && goal.sign != list && s.namesDelegation() {
		return place, true
	}
	request := s.requestBefore(goal)
	if request == nil {
		request = s.requestBehind(goal)
	}
	if request == nil || s.between(s.from, goal.from, said) || s.isBeyond(goal) || !s.isWished(*request) || !s.isFor(*request, goal) {
		return deed{}, false
	}
	place.from, place.to = min(request.from, goal.from), max(request.to, goal.to)
	place.faint = !s.isPlain(*request, goal)
	return place, true
}

// isEnlisting says whether a whole request in itself, 'add us', is made, and not only spoken of.
func (s *sentence) isEnlisting(goal mark) bool {
	switch {
	case s.isForOthers(goal), s.isSupposedBefore(goal, goal), s.leavesOpen(goal) && !s.has(who):
		return false
	case s.between(s.beginsTurn(goal), goal.from, inquire, undecided, leave, change, record, done, aside, said):
		return false
	}
	return !s.question || s.has(could, please, wish, still)
}

// isSomethingElse says whether a goal puts nobody on this list, whoever wishes for it.
func (s *sentence) isSomethingElse(goal mark) bool {
	return s.isDroppedLater(goal) || s.isOfStrangers(goal) || s.isSaidElsewhere(goal) || s.isForNext(goal) || s.isVoiceOfOthers(goal) || s.recordsBehind(goal)
}

// isWished says whether somebody does wish here, and is not only supposed to or asked whether he does.
func (s *sentence) isWished(request mark) bool {
	switch {
	case s.isWishedIf(request), s.isWishedOrNot(request), s.isMused(request):
		return false
	case request.sign != wish && s.between(s.from, request.from, others), s.asksWhetherStill() && !s.has(please):
		return false
	}
	return !s.question || request.sign != wish || s.has(could, please)
}

// isFor says whether it is the goal that is wished for, and not something beside it.
func (s *sentence) isFor(request, goal mark) bool {
	switch {
	case s.between(min(request.to, goal.to), max(goal.from, request.from), blocking()...):
		return false
	case s.isSupposedBefore(goal, request), s.wishesElse(goal, request), s.isAwaited(request, goal), s.isForSeatsBehind(request, goal):
		return false
	}
	return goal.sign != list || s.joinsList(goal) && !s.isListItself(request, goal) && !s.between(request.to, goal.from, contact, logistics)
}

// requestBefore returns the nearest wish before a goal.
func (s *sentence) requestBefore(goal mark) *mark {
	for i := range slices.Backward(s.marks) {
		m := &s.marks[i]
		if m.to <= goal.from && !m.negated && (m.sign == wish || m.sign == please || m.sign == could) {
			return m
		}
	}
	return nil
}

// requestBehind returns the nearest wish behind a goal: 'a slot in segment II please'.
func (s *sentence) requestBehind(goal mark) *mark {
	for i := range s.marks {
		m := &s.marks[i]
		if m.from >= goal.to && !m.negated && (m.sign == wish || m.sign == please) && !s.between(m.to, min(s.to, m.to+reach), fills) {
			return m
		}
	}
	return nil
}

// isWishedIf says whether a wish is only supposed: 'our embassy will write to you should we want a slot'.
func (s *sentence) isWishedIf(m mark) bool {
	if m.sign != wish {
		return false
	}
	near := 2
	if isHan(s.text.Words[m.from].Folded) {
		near = reach
	}
	for i := m.from - 1; i >= max(s.from, m.from-near-2) && s.text.Words[i+1].Gap < words.Comma; i-- {
		if p, ok := s.partAt(i); ok && slices.Contains(p.Values, partIf) && p.To <= m.from && p.To >= m.from-near && (p.To < m.from || s.text.Words[i].Folded != "should") {
			return !s.between(s.from, i, please, wish) && !s.between(i, m.from, could, please)
		}
	}
	return false
}

// isWishedOrNot says whether a wish is only what it is open whether somebody has: 'whether Malta wants two minutes is for the
// Minister to say'.
func (s *sentence) isWishedOrNot(m mark) bool {
	if m.sign != wish {
		return false
	}
	c := s.clauseAround(m)
	for i := c.from; i < m.from; i++ {
		switch s.text.Words[i].Folded {
		case "whether", "ob":
			return !s.between(s.from, i, wish, please)
		case "se": // Portuguese and Italian; in Spanish the verb follows
			if i == s.from && m.from > i+1 {
				return true
			}
		}
	}
	return false
}

// asksWhetherStill says whether the sentence asks if it is not too late, and does not only say 'if it is not too late'.
func (s *sentence) asksWhetherStill() bool {
	return s.question && slices.ContainsFunc(s.marks, func(m mark) bool { return m.sign == still && !s.isConditional(m) })
}

// wantsSegment says whether a segment itself is what is wished for: 'Belize for segment I please'.
func (s *sentence) wantsSegment() (deed, bool) {
	if !s.namesSegment(bySubject) && !s.bareWish() || s.unexplained() > fewWords+1 || s.has(others, aside, said) || s.has(inquire, undecided, record, leave, thanks, done, logistics, unable) || s.question && s.has(still) || s.question && !s.has(please, could) {
		return deed{}, false
	}
	m := s.first(please, wish, could)
	if m == nil || s.has(paper) || s.isWishedIf(*m) || s.isWishedOrNot(*m) || s.onlyPresent() || s.isToCome(*m) {
		return deed{}, false
	}
	d := newDeed(doesAsk, m.from, m.to, "asks for a segment")
	d.faint = s.unexplained() > fewWords && !s.question && !s.has(us) && !s.namesDelegation()
	return d, true
}

// corrects says whether the sentence wishes for one segment by denying another: 'not in segment I but in segment II'.
func (s *sentence) corrects() (deed, bool) {
	m := s.first(but)
	if m == nil || !s.denies() || s.question || s.has(leave, undecided, record) {
		return deed{}, false
	}
	chosen := slices.ContainsFunc(s.references, func(r reference) bool {
		return r.from >= m.to && r.from < m.to+reach && r.how > loose && len(r.ids) > 0 && !r.denied
	})
	denied := slices.ContainsFunc(s.references, func(r reference) bool { return r.denied })
	return newDeed(doesAsk, m.from, m.to, "asks for one segment and not for another"), chosen && denied
}

// bareWish says whether a segment is named by its number alone, or left open, so that a wish beside it is for that.
func (s *sentence) bareWish() bool { return s.namesSegment(bare) || s.namesOpen() }

// isElsewhere says whether the sentence is about another meeting, and about no segment of this.
func (s *sentence) isElsewhere() bool { return s.has(beyond) && !s.namesSegment(loose) }

// isBadges says whether the sentence is about the meeting's logistics, and of the list of speakers says nothing.
func (s *sentence) isBadges() bool {
	return s.has(logistics) && !s.has(list, slot, enlist, speech) && !s.has(speak, speaks) && !s.namesSegment(bySubject)
}
