package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/delegations"
)

// relayOthers takes what is said of another State's place for what it is: 'that Cyprus, as one hears, gives up its place changes
// nothing for us'.
func (g *interpretation) relayOthers() {
	leaving := g.doing(doesWithdraw, isPrevented)
	if len(leaving) == 0 {
		return
	}
	own := g.ownNamed()
	if len(own) == 0 {
		return
	}
	for _, i := range leaving {
		if g.sentences[i].tellsOfAnother(own) {
			g.deeds[i].act, g.deeds[i].why = doesRelay, "tells that another gives its place up"
		}
	}
}

// dropLeavesOfOthers takes a place that another gave up or may give up, where that is the reason or the condition for what a
// sentence asks, for no more than that: 'now that Cyprus has given up its place, could Malta have it?'.
func (s *sentence) dropLeavesOfOthers() {
	if !s.has(leave) {
		return
	}
	marks := slices.Clone(s.marks)
	s.marks = slices.DeleteFunc(s.marks, func(m mark) bool {
		return (m.sign == leave || m.sign == unable) && !s.isFirstPerson(m) && (s.isReasonOfOthers(m, marks) || s.isPlaceOfOthers(m, marks))
	})
}

// isReasonOfOthers says whether a mark stands in a clause of a reason that names a delegation, or of a condition, that does not
// speak of the writer, and something is asked for besides.
func (s *sentence) isReasonOfOthers(m mark, marks []mark) bool {
	c := s.clauseAround(m)
	reason := s.begins(c, givesReason) && s.namesDelegationIn(span{c.from, m.from + 1}) || s.isConditional(m)
	if !reason || signIn(marks, span{c.from, m.to}, us) {
		return false
	}
	return slices.ContainsFunc(append(s.clauses(), span{m.to, c.to}), func(b span) bool {
		return b != c && b.from < b.to && signIn(marks, b, wish, please, could, enlist) && !signIn(marks, b, leave) && (signIn(marks, b, us) || s.namesDelegationIn(b))
	})
}

// isPlaceOfOthers says whether a mark only tells whose place is wished for: 'the slot that Cyprus leaves'.
func (s *sentence) isPlaceOfOthers(m mark, marks []mark) bool {
	for i := m.from - 1; i > s.from && i >= m.from-reach+1; i-- {
		if isRelative(s.text.Words[i].Folded) {
			return signIn(marks, span{s.from, i}, wish, please, could) && (signIn(marks, span{s.from, i}, slot) || s.says(span{s.from, i}, aPlace)) && !signIn(marks, span{i, min(s.to, m.to+reach)}, us)
		}
	}
	return false
}

// signIn says whether one of some signs stands, not denied, among marks of a part of the sentence.
func signIn(marks []mark, c span, signs ...sign) bool {
	return slices.ContainsFunc(marks, func(m mark) bool {
		return m.from >= c.from && m.to <= c.to && !m.negated && slices.Contains(signs, m.sign)
	})
}

// namesDelegationIn says whether a part of the sentence names a delegation.
func (s *sentence) namesDelegationIn(c span) bool {
	start, end := s.text.Words[c.from].Start, s.text.Words[c.to-1].End
	return slices.ContainsFunc(s.delegationsNamed(), func(d delegations.Mention) bool { return d.Start >= start && d.End <= end })
}

// ownNamed returns the keys of the delegations that may be the writer's: those of the signature and the sender's domain and,
// of the letter, those that ask or stand in the subject.
func (g *interpretation) ownNamed() map[string]bool {
	own := g.ownStates()
	for _, i := range append(g.doing(doesAsk), g.inSubject()...) {
		for key := range g.sentences[i].delegations() {
			own[key] = true
		}
	}
	return own
}

// tellsOfAnother says whether a delegation that is not the writer's own stands before what gives a place up, and the writer
// nowhere.
func (s *sentence) tellsOfAnother(own map[string]bool) bool {
	m := s.first(leave, unable)
	if m == nil || s.has(us) || s.names(own) || slices.ContainsFunc(s.marks, func(v mark) bool { return v.sign == leave && s.isFirstPerson(v) }) {
		return false
	}
	for _, d := range s.delegationsNamed() {
		if d.Start < s.text.Words[m.from].Start {
			return true
		}
	}
	return false
}

// isFirstPerson says whether a verb says by its form that it is the writer who does it.
func (s *sentence) isFirstPerson(m mark) bool {
	for _, w := range s.text.Words[m.from:m.to] {
		for _, ending := range []string{"mos", "ons", "iamo", "ем", "им", "ю"} {
			if strings.HasSuffix(w.Folded, ending) && len(w.Folded) > len(ending) {
				return true
			}
		}
		if isArabicWord(w.Folded) && (strings.HasPrefix(w.Folded, "ن") || strings.HasSuffix(w.Folded, "نا")) {
			return true
		}
	}
	return false
}
