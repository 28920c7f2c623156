package request

import (
	"slices"
	"strings"
)

// chooseSegments tells which segments the letter asks for; of a change, those that it leaves too; of a withdrawal,
// those given up.
func (g *interpretation) chooseSegments(r *Reader) {
	telling := g.telling()
	text, subject := g.gather(telling, false), g.gather(telling, true)
	ids, doubt := text.settle()
	if doubt == "" && g.kind == Ask {
		ids, doubt = reconcile(ids, text, subject, g.reply)
	} else if doubt == "" && len(ids) == 0 && !text.open {
		ids, doubt = subject.settle()
	}
	if g.kind == Withdrawal && len(ids) == 0 && len(text.kept) > 0 {
		ids = r.allBut(text.kept)
	}
	g.leaves = unique(append(text.left, subject.left...))
	if g.kind == Amendment {
		ids = slices.DeleteFunc(ids, func(id string) bool { return slices.Contains(g.leaves, id) })
	} else {
		g.leaves = nil
	}
	g.segments = r.inOrder(ids)
	if doubt != "" {
		g.segments, g.contradiction = nil, "segments: "+doubt
	}
	g.leaves = r.inOrder(g.leaves)
	if g.kind == Amendment && len(g.segments) == 0 && len(g.leaves) > 0 && doubt == "" {
		g.staysWhereItIs()
	}
}

// staysWhereItIs settles a change that names only where its delegation is now: it is about the speaker there or, where
// it names none, does not say where to go.
func (g *interpretation) staysWhereItIs() {
	if g.namesSpeaker() {
		g.segments, g.leaves = g.leaves, nil
		return
	}
	g.contradiction = "segments: it leaves " + strings.Join(g.leaves, ", ") + ", and does not say for which"
}

// gather goes through those of some sentences that stand in the subject, or through those that do not.
func (g *interpretation) gather(places []int, subject bool) choice {
	var c choice
	for _, i := range places {
		s := &g.sentences[i]
		if (s.where == "subject") != subject || subject && g.reply && g.kind != Ask {
			continue
		}
		g.gatherFrom(s, i, &c)
	}
	c.numbered, c.subjects, c.bare = unique(c.numbered), unique(c.subjects), unique(c.bare)
	c.loose, c.kin, c.hints, c.spare = unique(c.loose), unique(c.kin), unique(c.hints), unique(c.spare)
	return c
}

// telling returns the sentences whose segments count: those that do what the letter does; where they name none, the
// fragments and what else speaks of the request.
func (g *interpretation) telling() []int {
	acts := []act{doesAsk, doesAnnounce}
	switch g.kind {
	case Amendment:
		acts = []act{doesAmend, doesReplace, doesAsk, doesAnnounce, doesWithdraw, doesReport, isPrevented}
	case Withdrawal:
		acts = []act{doesWithdraw, isPrevented}
	}
	var places []int
	other := g.namesOther(g.doing(acts...))
	for i := range g.sentences {
		s := &g.sentences[i]
		switch {
		case g.kind == Ask && g.isOfOthers(i):
		case slices.Contains(acts, g.deeds[i].act), s.where == "subject" && g.deeds[i].act == doesNothing:
			places = append(places, i)
			if g.goesOnFromQuestion(i) {
				places = append(places, i-1)
			}
		case g.deeds[i].act == doesNothing && g.kind != Withdrawal && !other && g.isAbout(i):
			places = append(places, i)
		}
	}
	slices.Sort(places)
	if !g.namesSegments(g.inText(places)) && !g.namesOther(places) {
		for i := range g.sentences {
			if !slices.Contains(places, i) && (g.deeds[i].act == doesNothing || g.kind == Withdrawal && (g.deeds[i].act == doesReport || g.deeds[i].act == doesDecline)) {
				places = append(places, i)
			}
		}
		slices.Sort(places)
	}
	return places
}

// namesOther says whether sentences name 'the other' segment.
func (g *interpretation) namesOther(places []int) bool {
	return slices.ContainsFunc(places, func(i int) bool {
		return slices.ContainsFunc(g.sentences[i].references, func(m reference) bool { return m.other })
	})
}

// goesOnFromQuestion says whether a sentence asks for what the question before it named: 'Is there room in segment II? If
// so, please add us', 'Is there still room in segment II? We would like to speak'.
func (g *interpretation) goesOnFromQuestion(i int) bool {
	s := &g.sentences[i]
	if i == 0 || s.namesAny() || s.where != g.sentences[i-1].where {
		return false
	}
	if _, yes := s.saysYes(); yes && g.sentences[i-1].repeatsQuestion() {
		return true
	}
	if !g.sentences[i-1].question {
		return false
	}
	return s.saysOfClause(span{s.from, min(s.to, s.from+reach)}, ifSo) || g.deeds[i].act == doesAsk && g.sentences[i-1].has(still)
}

// hintsAt says whether a sentence of the text is so short that a subject which stands for itself in it can mean a
// segment. One that asks for nothing must say little else, and is no congratulation.
func (g *interpretation) hintsAt(place int) bool {
	s := &g.sentences[place]
	if s.weight() > fragment || s.has(greeting, thanks) {
		return false
	}
	return g.deeds[place].act != doesNothing || s.unexplained() <= fewWords+1
}

// isAbout says whether a sentence that asks for nothing goes on from one that does: a line of a form, 'for us, that
// will be segment I', an item of a list.
func (g *interpretation) isAbout(i int) bool {
	s := &g.sentences[i]
	if s.weight() > fragment || s.has(thanks, others, done) || s.question {
		return false
	}
	if no := s.first(not); no != nil && !s.namesSegmentIn(span{no.to, s.to}) {
		return false
	}
	return s.has(us) || s.hasNameCue() || s.unexplained() <= fewWords
}

// isOfOthers says whether a sentence that announces a speaker does so for a delegation that those which ask do not
// name.
func (g *interpretation) isOfOthers(i int) bool {
	asking := g.doing(doesAsk)
	if g.deeds[i].act != doesAnnounce {
		return false
	}
	theirs := g.sentences[i].delegations()
	named := false
	for _, a := range append(asking, g.inSubject()...) {
		for key := range g.sentences[a].delegations() {
			if theirs[key] {
				return false
			}
			named = named || slices.Contains(asking, a)
		}
	}
	return len(theirs) > 0 && (named || g.namesSegments(asking))
}

// gatherFrom adds the references of one sentence.
func (g *interpretation) gatherFrom(s *sentence, place int, c *choice) {
	references := linked(s)
	stances := g.stances(s, place, references)
	for n, m := range references {
		e := Evidence{Field: "segments", Value: strings.Join(m.ids, ", "), Where: s.where, Text: s.slice(m.from, m.to)}
		switch {
		case m.how == 0:
			if stances[n] != spared && (s.where == "subject" || g.hintsAt(place)) {
				c.hints = append(c.hints, m.ids...)
			}
			continue
		case m.how == open:
			c.open = true
			e.Lost = "it leaves the choice"
		case len(m.ids) == 0:
			e.Lost = "there is no such segment"
		case m.full && g.kind != Withdrawal:
			e.Lost = "the text says that it is full"
		case g.kind == Ask && s.ofOthers(m):
			e.Lost = "others speak there"
		case m.spare && !m.denied && !(g.kind == Amendment && s.isLeftFor(m)):
			c.spare = append(c.spare, m.ids...)
			e.Lost = "it is a second choice"
		case m.choice && len(m.ids) > 1:
			c.open = true
			e.Lost = "it leaves the choice"
		case g.kind == Amendment && (g.isLeft(s, references, n) || g.isWhereItIs(s, place, references, n) || stances[n] == spared && g.speaksOfPlace(s, references, n) || s.isLeftFor(m)):
			c.left = append(c.left, m.ids...)
			e.Lost = "it is the one that is left"
		case g.kind == Amendment && m.moving && len(m.ids) > 1:
			c.left = append(c.left, m.ids[0])
			c.add(m, m.ids[1:])
		case m.denied && g.kind != Withdrawal:
			e.Lost = "the text says that it is not this one"
		case g.kind == Ask && len(references) > 1 && (alreadyHeld(s, m) || s.isBeside(m)):
			e.Lost = "it is held already"
		case g.kind == Ask && stances[n] == spared && m.how > 0:
			e.Lost = "it is named, and not asked for"
		case g.kind == Ask && stances[n] == unclear:
			c.unsure = append(c.unsure, m.ids...)
			e.Lost = "it is not clear that it is asked for"
		case g.kind == Ask && stances[n] == considered:
			c.considered = append(c.considered, m.ids...)
			e.Lost = "it was considered"
		case g.kind == Withdrawal && isKept(s, references, n):
			c.kept = append(c.kept, m.ids...)
			e.Lost = "it is kept"
		default:
			c.add(m, m.ids)
		}
		g.evidence = append(g.evidence, e)
	}
}
