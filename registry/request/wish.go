package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// asks tells whether a sentence asks for the floor: somebody wants, or is asked, to do what puts a speaker on the
// list, and nothing between the two turns it into something else.
func (s *sentence) asks() (deed, bool) {
	for i := range s.marks {
		if s.isGoal(i) && !s.isBadges() && !s.isOver(s.marks[i]) && !s.isUndecided(s.marks[i]) {
			if d, ok := s.reached(i); ok {
				return d, true
			}
		}
	}
	if d, ok := s.announces(); ok {
		return d, true
	}
	if d, ok := s.corrects(); ok {
		return d, true
	}
	return s.wantsSegment()
}

// isGoal says whether a mark is something that puts a speaker on the list.
func (s *sentence) isGoal(i int) bool {
	m := s.marks[i]
	if m.negated {
		return false
	}
	switch m.sign {
	case speak, speaks, enter, enlist, slot, list:
		return true
	case speech:
		return slices.ContainsFunc(s.marks[:i], func(v mark) bool { return v.sign == utter && v.to <= m.from })
	}
	return false
}

// blocking are the signs between a wish and what it is for that make it a wish for something else.
func blocking() []sign {
	return []sign{inquire, undecided, leave, change, record, paper, thanks, others, done, aside}
}

// reached says whether the goal at i is wished for.
func (s *sentence) reached(i int) (deed, bool) {
	goal := s.marks[i]
	if goal.sign == enlist {
		if s.isNothingForUs(goal) || s.isForOthers(goal) || s.isForRecord(goal) || s.isForSeats(goal) || s.between(s.from, goal.from, inquire, undecided, leave, change, record, done, aside, said) || s.question && !s.has(could, please, wish, still) {
			return deed{}, false
		}
		return deed{doesAsk, goal.from, goal.to, "asks for a place"}, true
	}
	if s.isForNext(goal) || s.recordsBehind(goal) || s.isForRecord(goal) || s.isForSeats(goal) {
		return deed{}, false
	}
	if goal.sign == enter && s.isCommand(goal) || s.question && s.has(still) && goal.sign != list && s.namesDelegation() {
		return deed{doesAsk, goal.from, goal.to, "asks for a place"}, true
	}
	request := s.requestBefore(goal)
	if request == nil {
		request = s.requestBehind(goal)
	}
	if s.between(s.from, goal.from, said) || s.isBeyond(goal) {
		return deed{}, false
	}
	if request == nil || s.isOfText(*request) || s.isWishedIf(*request) || request.sign != wish && s.between(s.from, request.from, others) || s.between(min(request.to, goal.to), max(goal.from, request.from), blocking()...) {
		return deed{}, false
	}
	if s.isAwaited(*request, goal) || s.isForSeatsBehind(*request, goal) || s.isMused(*request) || goal.sign == list && !s.joinsList(goal) {
		return deed{}, false
	}
	if goal.sign == list && s.between(request.to, goal.from, contact) || s.asksWhetherStill() && !s.has(please) {
		return deed{}, false
	}
	if s.question && request.sign == wish && !s.has(could, please) {
		return deed{}, false
	}
	return deed{doesAsk, min(request.from, goal.from), max(request.to, goal.to), "asks for a place"}, true
}

// isCommand says whether a sentence begins by telling to put a delegation on the list: 'Add Malta to segment I'.
func (s *sentence) isCommand(goal mark) bool {
	if s.question || s.where == "subject" || goal.from > s.from && s.text.Words[goal.from].Gap < words.Comma {
		return false
	}
	switch s.text.Words[goal.from].Folded {
	case "register", "add", "inscribe", "include", "put", "enrol", "enroll", "enlist", "inscrire", "ajouter", "incluir", "inscribir", "anotar":
		return s.namesDelegation()
	}
	return false
}

// isElsewhere says whether the sentence is about another meeting, and about no segment of this.
func (s *sentence) isElsewhere() bool { return s.has(beyond) && !s.namesSegment(loose) }

// isBeyond says whether a goal is what somebody is unable to do.
func (s *sentence) isBeyond(goal mark) bool {
	for _, m := range slices.Backward(s.marks) {
		if m.to > goal.from {
			continue
		}
		switch m.sign {
		case unable:
			return true
		case wish, please, could:
			return false
		}
	}
	return false
}

// isForOthers says whether a goal is that of those whom an invitation speaks of: 'participants who wish to speak are
// asked to sign up'.
func (s *sentence) isForOthers(goal mark) bool {
	for _, m := range s.marks {
		if m.sign != others || m.to > goal.from {
			continue
		}
		parted := false
		for i := m.to; i <= goal.from; i++ {
			parted = parted || s.text.Words[i].Gap >= words.Comma
		}
		if !parted {
			return true
		}
	}
	return false
}

// namesDelegation says whether the sentence says for whom.
func (s *sentence) namesDelegation() bool { return len(s.delegationsNamed()) > 0 }

// delegationsNamed returns the places in the sentence where delegations are named.
func (s *sentence) delegationsNamed() []delegations.Mention {
	if !s.sought {
		s.named, s.sought = delegations.Find(words.Text{Original: s.text.Original, Words: s.text.Words[s.from:s.to]}), true
	}
	return s.named
}

// delegations returns the keys of the delegations that the sentence names.
func (s *sentence) delegations() map[string]bool {
	named := map[string]bool{}
	for _, m := range s.delegationsNamed() {
		named[m.Delegation.Key()] = true
	}
	return named
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
		if m.from >= goal.to && !m.negated && (m.sign == wish || m.sign == please) {
			return m
		}
	}
	return nil
}

// isForNext says whether a goal is that of whoever is next, and of nobody who is named: 'please grant it to the next
// delegation'.
func (s *sentence) isForNext(goal mark) bool {
	return goal.sign == enter && s.between(goal.to, min(s.to, goal.to+reach), next) && !s.has(us) && !s.namesDelegation() && !s.namesAny()
}

// recordsBehind says whether a goal is spoken of as a text to be filed: 'to make a statement in writing'.
func (s *sentence) recordsBehind(goal mark) bool {
	return s.between(goal.to, min(s.to, goal.to+3*reach), record) && !s.has(list, slot, enlist)
}

// isForRecord says whether what is to be put somewhere is a text in the records: 'to include our statement in the minutes'.
func (s *sentence) isForRecord(goal mark) bool {
	return s.between(goal.from, min(s.to, goal.to+2*reach), record) && !s.between(goal.to, s.to, list, slot)
}

// isForSeats says whether what is to be put down or kept for somebody is of the meeting's logistics: 'to reserve two seats'.
func (s *sentence) isForSeats(goal mark) bool {
	if goal.sign != enter && goal.sign != enlist {
		return false
	}
	near, han := reach+2, isHan(s.text.Words[goal.from].Folded)
	if han {
		near = 3 * reach // characters
	}
	kept := slices.IndexFunc(s.marks, func(m mark) bool {
		known := han || goal.sign == enter || m.sign == contact || s.holdsSign(m.from+1, m.to, list)
		return known && (m.sign == logistics || m.sign == contact) && m.from >= goal.to && m.to <= goal.to+near
	})
	return kept >= 0 && !s.mentionsIn(span{goal.to, s.marks[kept].from}) && !s.between(goal.to, s.marks[kept].from, list, slot, speak)
}

// asksWhetherStill says whether the sentence asks if it is not too late, and does not only say 'if it is not too late'.
func (s *sentence) asksWhetherStill() bool {
	return s.question && slices.ContainsFunc(s.marks, func(m mark) bool { return m.sign == still && !s.isConditional(m) })
}

// isBadges says whether the sentence is about the meeting's logistics, and of the list of speakers says nothing.
func (s *sentence) isBadges() bool {
	return s.has(logistics) && !s.has(list, slot, enlist, speech) && !s.hasSpeak() && !s.namesSegment(bySubject)
}

func (s *sentence) hasSpeak() bool { return s.has(speak, speaks) }

// namesSegment says whether a segment is named, and not denied, at least as surely as so.
func (s *sentence) namesSegment(surely naming) bool {
	return slices.ContainsFunc(s.mentions, func(m reference) bool { return m.how >= surely && !m.denied && len(m.ids) > 0 })
}

// announces says whether the sentence states that somebody will speak in a segment or at the meeting.
func (s *sentence) announces() (deed, bool) {
	m := s.firstSaid(speaks)
	if m == nil {
		m = s.statesSpeech()
	}
	if m == nil && s.has(speech, slot) {
		m = s.first(utters)
	}
	if m == nil && s.has(speech) && !s.has(attached) && (s.namesDelegation() || s.has(us)) {
		m = s.first(given)
	}
	if m == nil || s.question || s.has(record, undecided, done, said) || s.between(s.from, m.from, inquire) || s.isSupposed(*m) || s.isText(*m) || !s.namesSegment(loose) && !s.has(session, list) || s.onlyAttends(*m) {
		return deed{}, false
	}
	return deed{doesAnnounce, m.from, m.to, "announces a speaker"}, true
}

// isText says whether what somebody will say is spoken of as a text: 'here is the text that our Minister will deliver'.
func (s *sentence) isText(m mark) bool {
	return s.between(s.from, m.from, paper) || s.between(s.from, m.from, attached) && !s.has(note, wish)
}

// sendsText says whether the sentence is about the text of what somebody will say.
func (s *sentence) sendsText() bool {
	m := s.first(speaks)
	return m != nil && s.isText(*m)
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
		if p, ok := tongues().parts.At(s.text, i); ok && slices.Contains(p.Values, partIf) && p.To <= m.from && p.To >= m.from-near && (p.To < m.from || s.text.Words[i].Folded != "should") {
			return !s.between(s.from, i, please, wish) && !s.between(i, m.from, could, please)
		}
	}
	return false
}

// isOfText says whether a wish is what is said of a text: 'the text that we intend to read'.
func (s *sentence) isOfText(m mark) bool {
	for i := m.from - 1; i > max(s.from, m.from-reach); i-- {
		if isRelative(s.text.Words[i].Folded) && s.between(max(s.from, i-reach), i, paper) {
			return true
		}
	}
	return false
}

// isSupposed says whether an 'if' stands before a mark in the same part of the sentence: 'we will tell you if Malta
// speaks in segment I'.
func (s *sentence) isSupposed(m mark) bool {
	for i := m.from - 1; i >= s.from && s.text.Words[i+1].Gap < words.Comma; i-- {
		if p, ok := tongues().parts.At(s.text, i); ok && slices.Contains(p.Values, partIf) {
			return !s.between(i, m.from, please)
		}
	}
	return false
}

// statesSpeech returns where a sentence says in Chinese, whose verbs know no future, that a delegation speaks on a
// segment's subject or in it; nil where it does not.
func (s *sentence) statesSpeech() *mark {
	m := s.first(speak)
	if m == nil || !isHan(s.text.Words[m.from].Folded) || s.saysOfClause(span{m.to, s.to}, declines) && !s.mentionsIn(span{m.to, s.to}) || s.isAttribute(*m) || s.has(inquire, thanks, others, logistics, leave, unable, change, not) && !s.denies() || !s.namesSegment(loose) || !s.namesDelegation() && !s.weDo(*m) {
		return nil
	}
	return m
}

// onlyAttends says whether a sentence says in Chinese that somebody will be at the meeting, and not that he will speak:
// '将出席第一部分的会议', '将参加会议，但不要求发言'.
func (s *sentence) onlyAttends(m mark) bool {
	if !isHan(s.text.Words[m.from].Folded) {
		return false
	}
	refuses, attends := false, false
	for _, v := range s.marks {
		talks := v.sign == speak || v.sign == speech || v.sign == list || v.sign == slot
		attending := strings.HasPrefix(s.slice(v.from, v.to), "参") || strings.HasPrefix(s.slice(v.from, v.to), "參")
		switch {
		case talks && !v.negated && !attending:
			return false
		case talks && v.negated && v.from >= m.to && !slices.ContainsFunc(s.mentions, func(r reference) bool { return r.denied }):
			refuses = true
		case v.sign == session && slices.ContainsFunc(s.mentions, func(r reference) bool { return r.to <= v.from && v.from <= r.to+1 }):
			attends = true
		}
	}
	return refuses || attends
}

// weDo says whether 'we' stand right before what is done: '我团参加第二部分发言'.
func (s *sentence) weDo(m mark) bool {
	return slices.ContainsFunc(s.marks, func(v mark) bool { return v.sign == us && v.to == m.from })
}

// wantsSegment says whether a segment itself is what is wished for: 'Belize for segment I please'.
func (s *sentence) wantsSegment() (deed, bool) {
	if !s.namesSegment(bySubject) && !s.bareWish() || s.unexplained() > fewWords+1 || s.has(others, aside, said) || s.has(inquire, undecided, record, leave, thanks, done, logistics, unable) || s.question && s.has(still) || s.question && !s.has(please, could) {
		return deed{}, false
	}
	m := s.first(please, wish, could)
	if m == nil || s.isWishedIf(*m) || s.onlyPresent() {
		return deed{}, false
	}
	return deed{doesAsk, m.from, m.to, "asks for a segment"}, true
}

// corrects says whether the sentence wishes for one segment by denying another: 'not in segment I but in segment II'.
func (s *sentence) corrects() (deed, bool) {
	m := s.first(but)
	if m == nil || !s.denies() || s.question || s.has(leave, undecided, record) {
		return deed{}, false
	}
	chosen := slices.ContainsFunc(s.mentions, func(r reference) bool {
		return r.from >= m.to && r.from < m.to+reach && r.how > loose && len(r.ids) > 0 && !r.denied
	})
	denied := slices.ContainsFunc(s.mentions, func(r reference) bool { return r.denied })
	return deed{doesAsk, m.from, m.to, "asks for one segment and not for another"}, chosen && denied
}

func (s *sentence) bareWish() bool { return s.namesSegment(bare) || s.namesOpen() }

func (s *sentence) namesOpen() bool {
	return slices.ContainsFunc(s.mentions, func(m reference) bool { return m.how == open })
}
