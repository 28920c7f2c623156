package request

import (
	"slices"
	"strings"
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
	if m == nil || s.has(us, ours) || s.names(own) || slices.ContainsFunc(s.marks, func(v mark) bool { return v.sign == leave && s.isFirstPerson(v) }) {
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
