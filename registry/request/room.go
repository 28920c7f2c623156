package request

import (
	"slices"

	"speakerlist/registry/request/delegations"
)

// findOffers takes the question whether there is still room for a request, where the sentence behind it says for whom and
// nothing else: 'Is there still a place in segment II? It is for Malta'.
func (g *interpretation) findOffers() {
	for _, i := range g.inText(g.own) {
		s := &g.sentences[i]
		if g.deeds[i].act != doesInquire || !s.question || !s.has(still) || !s.namesAny() || !s.has(slot, enter, speak) || s.has(logistics, others) {
			continue
		}
		if i+1 < len(g.sentences) && g.sentences[i+1].where == s.where && g.deeds[i+1].act == doesNothing && g.sentences[i+1].onlySaysForWhom() {
			g.deeds[i] = s.deed(doesAsk, "asks whether there is room for somebody", still)
		}
	}
}

// onlySaysForWhom says whether the sentence names a State in few words: 'it is for Malta'.
func (s *sentence) onlySaysForWhom() bool {
	const least = 6 // words that say more than that
	return s.weight() <= least && !s.has(not, thanks, leave, greeting) && slices.ContainsFunc(s.delegationsNamed(), func(m delegations.Mention) bool {
		return m.Delegation.Type == delegations.State
	})
}
