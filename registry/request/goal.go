package request

import (
	"slices"

	"speakerlist/registry/request/words"
)

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
		if !s.parted(m.to, goal.from) {
			return true
		}
	}
	return false
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
	return kept >= 0 && !s.namesSegmentIn(span{goal.to, s.marks[kept].from}) && !s.between(goal.to, s.marks[kept].from, list, slot, speak)
}

// isJoining says whether the sentence joins what another says, so that what it asks to be put down on is that, and not the
// list of speakers.
func (s *sentence) isJoining(goal mark) bool {
	if goal.sign != enter && goal.sign != enlist || s.namesSegmentIn(span{goal.to, s.clauseEnd(goal.to - 1)}) {
		return false
	}
	joined := slices.IndexFunc(s.marks, func(m mark) bool {
		return m.from < goal.from && (m.sign == endorse || s.isBacking(m) || s.isSpeechOf(m))
	})
	return joined >= 0 && !s.between(s.clauseEnd(s.marks[joined].to-1), s.to, list, slot, speak)
}

// isBacking says whether a speech is what a mark backs: 'supports the Nordic statement'.
func (s *sentence) isBacking(m mark) bool {
	near := 2 * reach
	if isHan(s.text.Words[m.from].Folded) {
		near *= 2
	}
	if m.sign == backs && isHan(s.text.Words[m.from].Folded) && s.between(max(s.clauseAround(m).from, m.from-near), m.from, speech, speak, paper) {
		return true // '泰国的发言我国支持'
	}
	return m.sign == backs && s.between(m.to, min(s.to, m.to+near, s.clauseEnd(m.to-1)), speech, speak, paper)
}

// backsSpeech says whether the sentence backs what another says.
func (s *sentence) backsSpeech() bool { return slices.ContainsFunc(s.marks, s.isBacking) }

// isSpeechOf says whether a mark is a speech of which a relative clause tells whose it is: 'the statement that Sweden will make'.
func (s *sentence) isSpeechOf(m mark) bool {
	if m.sign != speech && m.sign != paper {
		return false
	}
	for i := m.to; i < min(s.to, m.to+2); i++ {
		if isRelative(s.text.Words[i].Folded) {
			return s.marksIn(span{i, min(s.to, i+2*reach)}, speaks)
		}
	}
	return false
}
