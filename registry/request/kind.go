package request

import (
	"slices"

	"speakerlist/registry/request/delegations"
)

// decideKind tells what the letter is by what its sentences do.
func (g *interpretation) decideKind() {
	g.chooseByKeeping()
	g.relayOthers()
	asking, leaving, amending := g.doing(doesAsk), g.doing(doesWithdraw), g.doing(doesAmend)
	if !g.isAboutMeeting() || g.onlyWonders(asking) || g.asksNotToBeAdded() && !g.namesSegments(asking) || g.defersAll(asking) {
		asking = nil
	}
	told := g.inText(g.own)
	switch {
	case len(leaving) > 0 && len(g.inText(asking)) > 0 && g.asksElsewhere(asking, leaving):
		g.settle(Amendment, leaving)
	case len(leaving) > 0 && len(g.inText(amending)) > 0 && g.asksElsewhere(amending, leaving):
		g.settle(Amendment, append(amending, leaving...))
	case len(leaving) > 0 && (len(amending) == 0 || g.sentences[leaving[0]].where != "subject"):
		g.settle(Withdrawal, leaving)
	case len(amending) > 0:
		g.settle(Amendment, amending)
	case len(g.inText(asking)) > 0 && g.prefersAnother(asking):
		g.settle(Amendment, asking)
	case len(g.inText(asking)) > 0:
		g.settle(Ask, g.inText(asking))
	case g.leavesToAnother(), len(g.doing(doesAnnounce)) > 0 && g.speaksNowhere():
		g.settle(Other, g.doing(doesAnnounce))
	case len(g.doing(doesReplace)) > 0 && !g.standsIn() && (g.namesSpeaker() || g.namesSegments(told)):
		g.settle(Amendment, g.doing(doesReplace))
	case len(g.doing(doesReport)) > 0 && g.addsToRegistration():
		g.settle(Amendment, g.doing(doesReport))
	case len(g.doing(doesAnnounce)) > 0 && g.onlyReplaces(g.doing(doesAnnounce)):
		g.settle(Amendment, g.doing(doesAnnounce))
	case len(g.doing(doesAnnounce)) > 0 && g.doesElse(doesDecline, isUndecided, doesRelay):
		g.settle(Other, g.doing(doesAnnounce))
	case len(g.doing(doesAnnounce)) > 0:
		g.settle(Ask, g.doing(doesAnnounce))
	case len(g.doing(isPrevented)) > 0:
		g.settle(Withdrawal, g.doing(isPrevented))
	case g.refersToAttachment():
		g.settle(Ask, g.doing(doesNothing))
		g.inAttachment = true
	case len(g.doing(doesInquire, isUndecided, doesFile, doesDecline, doesRelay)) > 0:
		g.settle(Other, g.doing(doesInquire, isUndecided, doesFile, doesDecline, doesRelay))
	case len(asking) > 0 && !g.onlyThanks():
		g.settle(Ask, asking)
	case g.isFragment():
		g.settle(Ask, nil)
	}
	if g.kind == Ask && !g.inAttachment {
		g.inAttachment = g.mentionsAttachment()
	}
}

// chooseByKeeping takes a segment that is kept, and another that is not, for the choice of a letter that asks besides:
// 'having discarded the first, we keep to the second; put us down there'.
func (g *interpretation) chooseByKeeping() {
	if len(g.inText(g.doing(doesAsk))) == 0 {
		return
	}
	for _, i := range g.doing(doesWithdraw) {
		if s := &g.sentences[i]; !s.has(leave) && s.keepsOne() {
			g.deeds[i].act = doesAnnounce
		}
	}
}

// onlyWonders says whether all that seems to ask is a question of somebody who does not: who has not decided yet, or who
// asks what delegations may do, and more besides.
func (g *interpretation) onlyWonders(asking []int) bool {
	if len(asking) == 0 {
		return false
	}
	asking = g.inText(asking)
	general := len(g.inText(g.doing(doesInquire))) > 0
	for _, i := range asking {
		s := &g.sentences[i]
		if !s.question {
			return false
		}
		general = general && !s.has(us, enlist, wish) && !s.namesDelegation()
	}
	general = general && !g.namesState()
	return len(asking) > 0 && (general || len(g.inText(g.doing(isUndecided))) > 0)
}

// speaksNowhere says whether the text says of the writer that he will not speak, and names no segment in which.
func (g *interpretation) speaksNowhere() bool {
	return slices.ContainsFunc(g.inText(g.doing(doesDecline)), func(i int) bool {
		s := &g.sentences[i]
		silent := slices.ContainsFunc(s.marks, func(m mark) bool { return m.negated && (m.sign == speak || m.sign == speaks || m.sign == slot) })
		return silent && s.has(us) && !s.namesAny()
	})
}

// asksNotToBeAdded says whether the text asks that nobody be put on the list.
func (g *interpretation) asksNotToBeAdded() bool {
	return slices.ContainsFunc(g.inText(g.doing(doesDecline)), func(i int) bool {
		return g.sentences[i].refusesEntry()
	})
}

// namesState says whether the text or its signature names a State, for which a question may be asked.
func (g *interpretation) namesState() bool {
	isState := func(m delegations.Mention) bool { return m.Delegation.Type == delegations.State }
	return slices.ContainsFunc(delegations.Find(g.letter.text), isState) || slices.ContainsFunc(delegations.Find(g.letter.signature), isState)
}

// onlyReplaces says whether each sentence that announces a speaker says whose place that speaker takes.
func (g *interpretation) onlyReplaces(announcing []int) bool {
	return g.namesSpeaker() && !slices.ContainsFunc(announcing, func(i int) bool { return !g.sentences[i].has(instead) })
}

// standsIn says whether a speaker takes the place of somebody who cannot come in a letter that announces the speech
// itself: 'Malta will speak in segment I. As the Minister cannot come, Ms Roe will speak in his stead'.
func (g *interpretation) standsIn() bool {
	return g.namesSegments(g.doing(doesAnnounce)) && len(g.doing(doesReport)) == 0 &&
		!slices.ContainsFunc(g.doing(doesReplace), func(i int) bool { return !g.sentences[i].explainsStandIn() })
}

// settle decides for a kind, by the deeds that show it.
func (g *interpretation) settle(kind Kind, shown []int) {
	g.kind = kind
	g.note(shown)
}

// note records deeds as evidence for the kind, and the others as what was considered and lost.
func (g *interpretation) note(shown []int) {
	for _, i := range g.own {
		d, s := g.deeds[i], &g.sentences[i]
		if d.to == d.from {
			continue
		}
		e := Evidence{Field: "kind", Value: string(g.kind), Where: s.where, Text: s.text.Slice(d.from, d.to)}
		if !slices.Contains(shown, i) {
			e.Value, e.Lost = string(d.act.kind()), "it "+d.why+", and the rest decides otherwise"
		}
		g.evidence = append(g.evidence, e)
	}
}

// asksElsewhere says whether what is asked for is another segment than the one given up.
func (g *interpretation) asksElsewhere(asking, leaving []int) bool {
	left := g.idsIn(leaving)
	earlier := slices.ContainsFunc(leaving, func(i int) bool { return g.sentences[i].has(done) })
	for _, i := range asking {
		if slices.Contains(leaving, i) || len(left) == 0 && i < leaving[0] && !earlier {
			continue // what is given up there may be what is named here
		}
		for _, m := range g.sentences[i].references {
			if m.denied {
				continue
			}
			if len(left) == 0 || slices.ContainsFunc(m.ids, func(id string) bool { return !slices.Contains(left, id) }) {
				return true
			}
		}
	}
	return false
}

// prefersAnother says whether a delegation that is on the list in one segment would rather be in another.
func (g *interpretation) prefersAnother(asking []int) bool {
	reported := g.doing(doesReport)
	return g.namesSegments(reported) && g.asksElsewhere(asking, reported) &&
		slices.ContainsFunc(asking, func(i int) bool { return g.sentences[i].has(prefer) })
}

func (g *interpretation) idsIn(places []int) []string {
	var ids []string
	for _, i := range places {
		for _, m := range g.sentences[i].references {
			if !m.denied && m.how > loose {
				ids = append(ids, m.ids...)
			}
		}
	}
	return ids
}

func (g *interpretation) namesSegments(places []int) bool { return len(g.idsIn(places)) > 0 }

// addsToRegistration says whether a letter that speaks of an earlier request adds a speaker's name to it.
func (g *interpretation) addsToRegistration() bool {
	return g.namesSpeaker() && len(g.inText(g.doing(doesInquire))) == 0
}

// onlyThanks says whether the text thanks, and does nothing else.
func (g *interpretation) onlyThanks() bool {
	thankful := false
	for _, i := range g.inText(g.own) {
		s := &g.sentences[i]
		thankful = thankful || s.has(thanks, done) && !s.saysOfClause(span{s.from, s.to}, isInAdvance)
		if s.has(session, list, speech) && !s.has(thanks) || s.namesAny() {
			return false
		}
	}
	return thankful
}

// findCompletion tells whether the letter reads as the completion of an earlier one: it says that something was
// missing, or answers with a segment alone.
func (g *interpretation) findCompletion() {
	for _, i := range g.inText(g.own) {
		s := &g.sentences[i]
		if s.has(completes) && !slices.Contains([]act{doesWithdraw, doesFile, doesRelay}, g.deeds[i].act) {
			g.completes = true
		}
	}
	if g.reply && g.kind == Ask && len(g.doing(doesAsk, doesAnnounce)) == 0 {
		g.completes = true
	}
	if g.kind == Withdrawal || g.kind == Amendment || len(g.doing(doesDecline)) > 0 {
		g.completes = false
	}
}

// refuses says whether the letter says itself that it asks for nothing, so that what it passes on does not ask either.
func (g *interpretation) refuses() bool { return len(g.doing(doesDecline)) > 0 }

// invites says whether the letter is an invitation to register.
func (g *interpretation) invites() bool {
	return slices.ContainsFunc(g.sentences, func(s sentence) bool { return s.has(others) })
}
