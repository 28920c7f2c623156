package request

import (
	"slices"

	"speakerlist/registry/request/words"
)

// withdraws says whether the sentence gives up a place on the list, and not something else.
func (s *sentence) withdraws() bool {
	m := s.first(leave)
	if m == nil || s.tellsOfPast() || s.between(s.from, m.from, hearsay) || s.isToldByOthers(*m) || s.question && (s.has(inquire) || !s.has(please, could)) || s.isGivenUpIf() && !s.has(please, wish) {
		return false
	}
	if !s.has(enter, enlist, list, slot, ours, next, speak, speaks, speech, session, keep) && !s.namesAny() && !s.says(span{s.from, s.to}, aPlace) && s.length() > 2*reach && !s.leavesOutright() {
		return false
	}
	return !s.isBadges() && !s.leavesItToOthers()
}

// leavesItToOthers says whether somebody will not speak by himself, and not that he no longer will: in Chinese, the
// phrases for both are the same.
func (s *sentence) leavesItToOthers() bool {
	m := s.first(leave)
	if m == nil || !s.speaksNotAlone() {
		return false
	}
	return s.isSpokenForByAnother() || !s.has(afterAll, done, slot, list) && !isHan(s.text.Words[m.from].Folded)
}

// isSpokenForByAnother says whether another speaks for the writer too, or for a group.
func (s *sentence) isSpokenForByAnother() bool {
	whole := span{s.from, s.to}
	return s.saysOfClause(whole, isForUs) || s.saysOfClause(whole, isBehalf) && s.has(speaks)
}

// isToldByOthers says whether it is others who told of it, and not the writer's own: 'the delegation of Cyprus tells us that it
// withdraws'.
func (s *sentence) isToldByOthers(m mark) bool {
	told := s.first(said)
	return told != nil && told.to <= m.from && !s.between(s.from, told.from, us) && !s.between(told.to, m.from, us)
}

// isGivenUpIf says whether the sentence sets a condition: 'if we cannot use our slot'.
func (s *sentence) isGivenUpIf() bool {
	begin, ok := s.partAt(s.from)
	return s.parts(s.from, s.to, partIf) || ok && slices.Contains(begin.Values, partFailing)
}

// keepsOne says whether one segment is kept, and another declined: 'we keep our place in segment I, that in segment II can
// go to others'.
func (s *sentence) keepsOne() bool {
	if s.question || !s.has(keep) || !s.has(us, ours, slot, speak, speech) || s.has(wish, please, enlist) || !namesSeveral(s.references) {
		return false
	}
	clauses := s.statements()
	has := func(says func(span) bool) bool {
		return slices.ContainsFunc(s.references, func(m reference) bool { return m.how > loose && says(clauseOf(clauses, m)) })
	}
	return has(func(c span) bool { return s.marksIn(c, keep) && !s.saysOfClause(c, declines) }) &&
		has(func(c span) bool { return !s.marksIn(c, keep) && s.saysOfClause(c, declines) })
}

// keepsOnly says whether one of several places is all that is kept: 'of our two slots we keep only the one in segment I'.
func (s *sentence) keepsOnly() bool {
	m := s.first(keep)
	if m == nil || s.question || !s.has(us, ours) || s.has(wish, enlist) || !s.saysOfClause(span{s.from, s.to}, limits) {
		return false
	}
	places := s.says(span{s.from, s.to}, aPlace) || s.has(ours, slot)
	return places && s.namesAny() && !namesSeveral(s.references)
}

// leavesOutright says whether a phrase that gives something up says by itself what: 'let others have our turn'.
func (s *sentence) leavesOutright() bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool {
		long := m.to-m.from >= reach || m.to-m.from == reach-1 && !s.holdsSign(m.from, m.to, not)
		return m.sign == leave && !m.negated && long
	})
}

// asksBehind says whether a segment is asked for behind the sentence's first mark of a kind, in words of its own.
func (s *sentence) asksBehind(sign sign) bool {
	first := s.first(sign)
	for _, m := range s.marks {
		if m.from < first.to || m.negated || m.sign != enlist && m.sign != enter && m.sign != wish && m.sign != please && m.sign != speak {
			continue
		}
		before := slices.ContainsFunc(s.references, func(r reference) bool { return r.from < m.from && len(r.ids) > 0 })
		behind := slices.ContainsFunc(s.references, func(r reference) bool { return r.from >= m.to && len(r.ids) > 0 && !r.denied })
		if before && behind && !s.between(m.to, s.to, keep, leave) && !s.between(first.to, m.from, keep) {
			return true
		}
	}
	return false
}

// movesAway says whether a sentence that gives one segment up moves to another in a clause of its own: 'we move to segment II,
// and no longer need our place in segment I'.
func (s *sentence) movesAway() bool {
	clauses := s.statements()
	for _, m := range s.references {
		c := clauseOf(clauses, m)
		moved := s.movesInto(m) || s.movesBetween(c.from, m.from) && !s.marksIn(c, leave)
		if moved && len(m.ids) > 0 && slices.ContainsFunc(s.references, func(r reference) bool {
			return r.from != m.from && len(r.ids) > 0 && !overlap(r.ids, m.ids)
		}) {
			return true
		}
	}
	return false
}

// choosesBehind says whether one segment is given up for another that is named right behind 'but': 'we no longer wish to
// speak in segment II, but in segment I'.
func (s *sentence) choosesBehind() bool {
	left, other := s.first(leave), s.first(but)
	if other == nil || other.from < left.to || s.has(keep) || !s.namesSegmentIn(span{left.to, other.from}) {
		return false
	}
	return slices.ContainsFunc(s.references, func(r reference) bool {
		return r.from >= other.to && r.how > loose && len(r.ids) > 0 && !r.denied && s.onlyJoins(other.to, r.from)
	})
}

// replacesSpeaker says whether it is a speaker that gives way: 'our speaker is no longer Mr X but Ms Y'.
func (s *sentence) replacesSpeaker() bool {
	left := s.first(leave)
	if s.between(left.to, s.to, instead, change, alter) && s.namesSuccessor(left.to) {
		return true
	}
	if s.correctsSpeaker() {
		return true
	}
	if !s.has(but) {
		return false
	}
	if next := s.overPrepositions(left.to); next < s.to && (s.titleAt(next, courtesyTitle) || s.titleAt(next, office) && !isHan(s.text.Words[next].Folded)) {
		return true
	}
	for i := s.from; i < left.from; i++ {
		if m, ok := tongues().nameCues.At(s.text, i); ok && slices.Contains(m.Values, nameBehind) {
			return true
		}
	}
	return false
}

// namesSuccessor says whether it is said who will speak behind the word at which somebody gives way: '不再发言，由王丽华女士接替'.
func (s *sentence) namesSuccessor(from int) bool {
	for i := from; i < s.to; i++ {
		m, ok := tongues().nameCues.At(s.text, i)
		if ok && slices.Contains(m.Values, nameBehind) && s.personBehind(m.To, i) != "" {
			return true
		}
	}
	return false
}

// amends says whether the sentence changes a registration.
func (s *sentence) amends() bool {
	if s.question && !s.has(could, please) {
		return false
	}
	if s.correctsSpeaker() || s.correctsName() {
		return true
	}
	if s.has(inquire) && (!s.has(change) || s.question && s.has(could) && !s.has(please, us) && !s.namesDelegation() && !s.namesAny()) {
		return false
	}
	if s.has(paper) && !s.namesAny() && !s.has(who) {
		return false // a text replaces another
	}
	if s.movesSeats() {
		return false
	}
	if s.changesOutright() || s.swaps() || s.wouldRather() || s.turnsElsewhere() {
		return true
	}
	if namesSeveral(s.references) && (s.has(mistake) && s.has(done, meant) || s.has(done) && s.has(meant)) {
		return true
	}
	if s.has(mistake) && s.has(done) && s.namesAny() && !s.has(wish, please, could) {
		return true
	}
	m := s.first(alter)
	return m != nil && !s.isUnwanted(*m) && (s.moves() || s.goesThere() || s.has(session, list, speech, enter, speaks, speak) || (s.namesAny() || m.to < s.to && s.personAt(m.to).name != "") && s.has(wish, please, could, done))
}

// movesSeats says whether what is to be moved or changed is of the meeting's logistics: 'could you move the nameplates'.
func (s *sentence) movesSeats() bool {
	m := s.first(change, alter)
	return m != nil && s.between(m.to, min(s.to, m.to+reach), logistics, aside) && !s.between(m.from, min(s.to, m.to+reach), us, who, session)
}

// changesOutright says whether a change is asked for, and not named as what to do should the place that the sentence
// asks for be taken: 'please add us to segment I; if it is full, move us to segment II'.
func (s *sentence) changesOutright() bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool {
		asked := s.between(s.from, m.from, wish, please, enlist, enter, speak, speaks, slot)
		return m.sign == change && !m.negated && !s.isUnwanted(m) && !(asked && s.parts(s.from, m.from, partFailing) && s.namesSegment(bare))
	})
}

// saysAlso says whether what is asked for behind a word is asked for besides what is held.
func (s *sentence) saysAlso(from int) bool {
	for i := from; i < s.to; i++ {
		switch s.text.Words[i].Folded {
		case "also", "too", "well", "both", "second", "additionally", "addition", "aussi", "egalement", "tambien", "asimismo", "ademas", "также", "тоже", "еще", "дополнительно", "ايضا", "كذلك", "اضافه", "也", "还", "還", "亦", "auch", "zusätzlich", "tambem", "anche":
			return true
		}
	}
	return false
}

// correctsSpeaker says whether one name is denied for another: 'the speaker will be not Jane Roe but John Doe'.
func (s *sentence) correctsSpeaker() bool {
	next := s.deniedPerson()
	if next == 0 {
		return s.deniesSecond()
	}
	name, _ := s.nameBehind(next, next)
	return isPerson(name)
}

// explainsStandIn says whether a sentence tells that somebody cannot come, and that another speaks in his place.
func (s *sentence) explainsStandIn() bool {
	m := s.first(instead)
	if m == nil || !s.has(unable) {
		return false
	}
	return slices.ContainsFunc(s.text.Words[m.from:m.to], func(w words.Word) bool {
		switch w.Folded {
		case "his", "her", "their", "sa", "son", "su", "seiner", "ihrer", "seu", "sua", "suo":
			return true
		}
		return false
	})
}

// goesThere says whether somebody is asked to move a place to where another sentence said: 'could you move us there?'.
func (s *sentence) goesThere() bool {
	if !s.has(please, could, wish) {
		return false
	}
	return slices.ContainsFunc(s.text.Words[s.from:s.to], func(w words.Word) bool {
		switch w.Folded {
		case "there", "across", "alli", "alla", "туда", "هناك", "اليه", "اليها", "dorthin", "dahin":
			return true
		}
		return false
	})
}

// swaps says whether one segment is asked for in place of another: 'in segment II instead of segment I'.
func (s *sentence) swaps() bool {
	in := s.first(instead)
	if in == nil {
		return false
	}
	after := func(m reference) bool { return m.from >= in.to && m.from <= in.to+2 && m.how > loose }
	return slices.ContainsFunc(s.references, after) && slices.ContainsFunc(s.references, func(m reference) bool { return m.how > loose && !after(m) })
}

// moves says whether segments are named as from and to.
func (s *sentence) moves() bool {
	return slices.ContainsFunc(s.references, func(m reference) bool { return m.moving })
}
