package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/delegations"
)

// relayOthers takes what is said of another State's place for what it is: 'that Cyprus, as one hears, gives up its place changes
// nothing for us'.
func (g *interpretation) relayOthers() {
	own := g.ownNamed()
	if len(own) == 0 {
		return
	}
	for _, i := range g.doing(doesWithdraw, isPrevented) {
		if g.sentences[i].tellsOfAnother(own) {
			g.deeds[i].act, g.deeds[i].why = doesRelay, "tells that another gives its place up"
		}
	}
}

// dropLeavesOfOthers takes another's place that was given up, where it is the reason for what a sentence asks, for no more than
// that: 'now that Cyprus has given up its place, could Malta have it?'.
func (s *sentence) dropLeavesOfOthers() {
	if !s.has(leave) {
		return
	}
	clauses := s.clauses()
	s.marks = slices.DeleteFunc(s.marks, func(m mark) bool {
		c := s.clauseAround(m)
		if m.sign != leave && m.sign != unable || !s.begins(c, givesReason) || s.marksIn(c, us) || !s.namesDelegationIn(c) {
			return false
		}
		return slices.ContainsFunc(clauses, func(b span) bool {
			return b != c && s.asksIn(b) && !s.marksIn(b, leave) && (s.marksIn(b, us) || s.namesDelegationIn(b))
		})
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
