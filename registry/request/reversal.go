package request

import "slices"

// findReversals takes what was declined or given up at first for told, where the letter asks behind it: 'At first we
// declined. Now the Minister is coming, and we would like two minutes'.
func (g *interpretation) findReversals() {
	asking := g.inText(g.doing(doesAsk, doesAnnounce))
	if len(asking) == 0 {
		return
	}
	for _, i := range g.inText(g.doing(doesWithdraw, doesDecline, isPrevented)) {
		s := &g.sentences[i]
		if i < slices.Max(asking) && s.saysOfClause(span{s.from, s.to}, isAtFirst) {
			g.deeds[i].act, g.deeds[i].why = doesRelay, "tells what was so at first"
		}
	}
}
