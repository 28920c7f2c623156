package request

import (
	"slices"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// findVoices takes what another State says for the writer too for no request of the writer's: 'it is France that will take
// the floor on our behalf'. Where the State is the writer's own it is one, and where a person is named it may be.
func (g *interpretation) findVoices() {
	for _, i := range g.inText(g.doing(doesAnnounce, doesNothing)) {
		s := &g.sentences[i]
		if !s.has(speak, speaks, utters, slot, speech) || !s.saysOfClause(span{s.from, s.to}, isForUs) || s.has(wish, please) {
			continue
		}
		if others := g.statesBeside(s); len(others) > 0 && !s.namesNoState(others) {
			g.deeds[i] = newDeed(doesRelay, s.from, s.to, "tells that another speaks for the writer")
		}
	}
}

// statesBeside returns the States other than the writer's own that are named close to what is said of speaking.
func (g *interpretation) statesBeside(s *sentence) []delegations.Mention {
	own := g.ownStates()
	named := slices.Clone(s.delegationsNamed())
	if m, ok := s.clausePhrase(s.from); ok && slices.Contains(m.Values, isStress) && m.To < s.to {
		named = delegations.Find(words.Text{Original: s.text.Original, Words: s.text.Words[m.To:s.to]}) // 'Será España' is no name
	}
	return slices.DeleteFunc(named, func(d delegations.Mention) bool {
		return d.Delegation.Type != delegations.State || own[d.Delegation.Key()] || !s.isSubjectOfSpeech(d)
	})
}

// namesNoState says whether somebody is named in a sentence whose name holds none of some States.
func (s *sentence) namesNoState(states []delegations.Mention) bool {
	return slices.ContainsFunc(s.persons(), func(p person) bool {
		start, end := s.text.Words[p.from].Start, s.text.Words[p.to-1].End
		return !slices.ContainsFunc(states, func(d delegations.Mention) bool { return d.Start < end && d.End > start })
	})
}

// isSubjectOfSpeech says whether a delegation is named right before or behind a word of speaking.
func (s *sentence) isSubjectOfSpeech(d delegations.Mention) bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool {
		if m.sign != speak && m.sign != speaks && m.sign != utters && m.sign != slot {
			return false
		}
		near := reach
		if isHan(s.text.Words[m.from].Folded) {
			near *= 2
		}
		from, to := max(s.from, m.from-near), min(s.to, m.to+near)
		return d.Start >= s.text.Words[from].Start && d.End <= s.text.Words[to-1].End
	})
}
