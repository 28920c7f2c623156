package request

import "slices"

// An interpretation is what a letter says and asks for, before it is known who asks.
type interpretation struct {
	kind          Kind
	segments      []string
	leaves        []string
	speakers      []string
	contradiction string
	completes     bool
	inAttachment  bool
	evidence      []Evidence

	letter    letter
	reply     bool // its subject is an earlier message's
	document  bool // something is attached that may hold a request
	sentences []sentence
	deeds     []deed // one for each sentence
	own       []int  // the places of the sentences that the sender wrote now; see findOwn
}

// readLetter tells what a letter says. Reply says that its subject is an earlier message's; document, that one is
// attached to it.
func (r *Reader) readLetter(l letter, reply, document bool) interpretation {
	g := interpretation{letter: l, reply: reply, document: document, kind: Other}
	where := "text"
	if l.forwarded {
		where = "forward"
	}
	g.sentences = r.sentences(passage{"subject", l.subject}, passage{where, l.text})
	g.resolveOthers(r)
	g.deeds = make([]deed, len(g.sentences))
	for i := range g.sentences {
		g.deeds[i] = g.sentences[i].act()
	}
	g.findOwn()
	g.leaveOutRecital()
	g.weighFaint()
	g.findAnswers()
	g.findVoices()
	g.findHandovers()
	g.findOffers()
	g.findReversals()
	g.decideKind()
	g.findCompletion()
	if g.kind == Other {
		return g
	}
	g.chooseSegments(r)
	g.findSpeakers()
	return g
}

// findOwn finds the sentences that the sender wrote now: the text's, and the subject's where it is not an earlier
// message's, or where there is no text.
func (g *interpretation) findOwn() {
	g.own = make([]int, 0, len(g.sentences))
	for i := range g.sentences {
		if g.sentences[i].where != "subject" || !g.reply || len(g.letter.text.Words) == 0 {
			g.own = append(g.own, i)
		}
	}
}

// doing returns the places of the sentences that do one of the acts.
func (g *interpretation) doing(acts ...act) []int {
	var places []int
	for _, i := range g.own {
		if slices.Contains(acts, g.deeds[i].act) {
			places = append(places, i)
		}
	}
	return places
}

// inText keeps of places those outside the subject.
func (g *interpretation) inText(places []int) []int {
	var kept []int
	for _, i := range places {
		if g.sentences[i].where != "subject" {
			kept = append(kept, i)
		}
	}
	return kept
}

// inSubject returns the places of the subject's sentences.
func (g *interpretation) inSubject() []int {
	var places []int
	for i := range g.sentences {
		if g.sentences[i].where == "subject" {
			places = append(places, i)
		}
	}
	return places
}

// slice returns the text of some words of the sentence's passage, for evidence.
func (s *sentence) slice(from, to int) string { return s.text.Slice(from, min(to, len(s.text.Words))) }
