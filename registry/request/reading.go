package request

import (
	"slices"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

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
}

// read tells what a letter says.
func (r *Reader) readLetter(l letter, reply, document bool) interpretation {
	g := interpretation{letter: l, reply: reply, document: document, kind: Other}
	where := "text"
	if l.forwarded {
		where = "forward"
	}
	g.sentences = r.sentences(passage{"subject", l.subject})
	g.sentences = append(g.sentences, r.sentences(passage{where, l.text})...)
	for i := range g.sentences {
		g.deeds = append(g.deeds, g.sentences[i].act())
	}
	g.decideKind()
	g.findCompletion()
	if g.kind == Other {
		return g
	}
	g.chooseSegments(r)
	g.findSpeakers()
	return g
}

// own returns the places of the sentences that the sender wrote now: the text's, and the subject's where it is not an
// earlier message's, or where there is no text.
func (g *interpretation) own() []int {
	var own []int
	for i, s := range g.sentences {
		if s.where != "subject" || !g.reply || len(g.letter.text.Words) == 0 {
			own = append(own, i)
		}
	}
	return own
}

// doing returns the places of the sentences that do one of the acts.
func (g *interpretation) doing(acts ...act) []int {
	return slices.DeleteFunc(g.own(), func(i int) bool { return !slices.Contains(acts, g.deeds[i].act) })
}

// inText keeps of places those outside the subject.
func (g *interpretation) inText(places []int) []int {
	return slices.DeleteFunc(slices.Clone(places), func(i int) bool { return g.sentences[i].where == "subject" })
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

// decideKind tells what the letter is by what its sentences do.
func (g *interpretation) decideKind() {
	asking, leaving, amending := g.doing(doesAsk), g.doing(doesWithdraw), g.doing(doesAmend)
	told := g.inText(g.own())
	switch {
	case len(leaving) > 0 && len(g.inText(asking)) > 0 && g.asksElsewhere(asking, leaving):
		g.settle(Amendment, leaving)
	case len(leaving) > 0 && (len(amending) == 0 || g.sentences[leaving[0]].where != "subject"):
		g.settle(Withdrawal, leaving)
	case len(amending) > 0:
		g.settle(Amendment, amending)
	case len(g.inText(asking)) > 0:
		g.settle(Ask, g.inText(asking))
	case len(g.doing(doesReplace)) > 0 && (g.namesSpeaker() || g.namesSegments(told)):
		g.settle(Amendment, g.doing(doesReplace))
	case len(g.doing(doesReport)) > 0 && g.addsToRegistration():
		g.settle(Amendment, g.doing(doesReport))
	case len(g.doing(doesAnnounce)) > 0:
		g.settle(Ask, g.doing(doesAnnounce))
	case len(g.doing(isPrevented)) > 0:
		g.settle(Withdrawal, g.doing(isPrevented))
	case g.refersToAttachment():
		g.settle(Ask, g.doing(doesNothing))
		g.inAttachment = true
	case len(g.doing(doesInquire, isUndecided, doesFile, doesDecline)) > 0:
		g.note(g.doing(doesInquire, isUndecided, doesFile, doesDecline))
	case len(asking) > 0 && !g.onlyThanks():
		g.settle(Ask, asking)
	case g.isFragment():
		g.settle(Ask, nil)
	}
	if g.kind == Ask && !g.inAttachment {
		g.inAttachment = g.mentionsAttachment()
	}
}

// settle decides for a kind, by the deeds that show it.
func (g *interpretation) settle(kind Kind, shown []int) {
	g.kind = kind
	g.note(shown)
}

// note records deeds as evidence for the kind.
func (g *interpretation) note(shown []int) {
	for _, i := range shown {
		d, s := g.deeds[i], &g.sentences[i]
		if d.to > d.from {
			g.evidence = append(g.evidence, Evidence{Field: "kind", Value: string(g.kind), Where: s.where, Text: s.text.Slice(d.from, d.to)})
		}
	}
}

// asksElsewhere says whether what is asked for is another segment than the one given up.
func (g *interpretation) asksElsewhere(asking, leaving []int) bool {
	left := g.idsIn(leaving)
	for _, i := range asking {
		if slices.Contains(leaving, i) {
			continue
		}
		for _, m := range g.sentences[i].mentions {
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

func (g *interpretation) idsIn(places []int) []string {
	var ids []string
	for _, i := range places {
		for _, m := range g.sentences[i].mentions {
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
	for _, i := range g.inText(g.own()) {
		s := &g.sentences[i]
		thankful = thankful || s.has(thanks, done)
		if s.has(session, list, speech) && !s.has(thanks) || s.namesAny() {
			return false
		}
	}
	return thankful
}

// A fragment is short: what is written in a hurry, or as a form.
const fragment = 14

// isForm says whether a sentence is a form filled in: a line of its own for the segment, and one for the speaker.
func (s *sentence) isForm() bool {
	own := 0
	for _, m := range s.mentions {
		if m.how < bare || m.denied || len(m.ids) != 1 {
			continue
		}
		begins := m.from == s.from || s.text.Words[m.from].Gap >= words.Line
		ends := m.to == s.to || s.text.Words[m.to].Gap >= words.Line
		if begins && ends {
			own++
		}
	}
	return own == 1 && s.hasCue()
}

// hasCue says whether a line or a part of the sentence begins by saying that a speaker's name follows.
func (s *sentence) hasCue() bool {
	for i := s.from; i < s.to; i++ {
		m, ok := tongues().cues.At(s.text, i)
		if ok && slices.Contains(m.Values, nameBehind) && s.text.Words[i].Gap >= words.Line {
			return true
		}
	}
	return false
}

// fewWords is how many words of a fragment may say something else: an adverb, a slip.
const fewWords = 1

// unexplained counts the words of a sentence that are no part of a request in a hurry: neither a segment, a name, a
// delegation nor any of the phrases of requests.
func (s *sentence) unexplained() int {
	explained := make([]bool, s.length())
	explain := func(from, to int) {
		for i := max(from, s.from); i < min(to, s.to); i++ {
			explained[i-s.from] = true
		}
	}
	for _, m := range s.marks {
		explain(m.from, m.to)
	}
	for _, m := range s.mentions {
		explain(m.from, m.to)
	}
	for _, m := range delegations.Find(words.Text{Original: s.text.Original, Words: s.text.Words[s.from:s.to]}) {
		for i := s.from; i < s.to; i++ {
			explained[i-s.from] = explained[i-s.from] || s.text.Words[i].Start >= m.Start && s.text.Words[i].End <= m.End
		}
	}
	count := 0
	for i := s.from; i < s.to; i++ {
		if m, ok := tongues().titles.At(s.text, i); ok {
			explain(i, m.To)
		}
		if m, ok := tongues().binding.At(s.text, i); ok {
			explain(i, m.To)
		}
		if !explained[i-s.from] && (s.isSmall(i) || isHan(s.text.Words[i].Folded) || isArabicWord(s.text.Words[i].Folded)) {
			count++
		}
	}
	return count
}

// thanksForSegment says whether a segment is what the sentence thanks for.
func (s *sentence) thanksForSegment() bool {
	thanked := s.first(thanks)
	return thanked != nil && s.namesAny() && slices.ContainsFunc(s.mentions, func(m reference) bool { return m.from > thanked.from })
}

// isFragment says whether the letter asks in the fewest words: 'Senegal, segment 2'.
func (g *interpretation) isFragment() bool {
	if len(g.doing(doesNothing)) != len(slices.DeleteFunc(g.own(), func(i int) bool { return g.sentences[i].length() == 0 })) {
		return false
	}
	named := false
	for _, i := range g.own() {
		s := &g.sentences[i]
		if s.length() > 4*fragment || s.has(others, record, logistics) {
			return false
		}
		if s.thanksForSegment() {
			return false
		}
		named = named || s.isForm() || s.length() <= fragment && (s.namesSegment(bare) || s.namesOpen()) && s.unexplained() <= fewWords
	}
	return named
}

// refersToAttachment says whether the letter itself is only the cover of one that is attached.
func (g *interpretation) refersToAttachment() bool {
	if len(g.letter.text.Words) == 0 {
		return g.document && len(g.doing(doesInquire, doesFile, doesWithdraw)) == 0 && g.isAboutList()
	}
	for _, i := range g.inText(g.doing(doesNothing, doesReport, doesInquire)) {
		s := &g.sentences[i]
		if s.has(attached) && s.has(note) && !s.has(record, logistics, others) && !s.question {
			return true
		}
	}
	return false
}

// isAboutList says whether the letter says anything that has to do with a request.
func (g *interpretation) isAboutList() bool {
	return slices.ContainsFunc(g.sentences, func(s sentence) bool {
		return s.has(list, enter, enlist, speak, speech, session, note, slot) || s.namesAny()
	})
}

// mentionsAttachment says whether a request refers to an attachment for its content.
func (g *interpretation) mentionsAttachment() bool {
	for _, i := range g.inText(g.own()) {
		s := &g.sentences[i]
		if s.has(attached) && s.has(note, enter, enlist, list, wish) && !s.has(record) {
			return true
		}
	}
	return false
}

// findCompletion tells whether the letter reads as the completion of an earlier one: it says that something was
// missing, or answers with a segment alone.
func (g *interpretation) findCompletion() {
	for _, i := range g.inText(g.own()) {
		s := &g.sentences[i]
		if s.has(completes) && g.deeds[i].act != doesWithdraw && g.deeds[i].act != doesFile {
			g.completes = true
		}
	}
	if g.reply && g.kind == Ask && len(g.doing(doesAsk, doesAnnounce)) == 0 {
		g.completes = true
	}
	if g.kind == Withdrawal || len(g.doing(doesDecline)) > 0 {
		g.completes = false
	}
}

// firstWords returns the text of a passage's words, for evidence.
func (s *sentence) slice(from, to int) string { return s.text.Slice(from, min(to, len(s.text.Words))) }

// refuses says whether the letter says itself that it asks for nothing, so that what it passes on does not ask either.
func (g *interpretation) refuses() bool { return len(g.doing(doesDecline)) > 0 }

// invites says whether the letter is an invitation to register.
func (g *interpretation) invites() bool {
	return slices.ContainsFunc(g.sentences, func(s sentence) bool { return s.has(others) })
}
