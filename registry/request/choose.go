package request

import (
	"fmt"
	"slices"
	"strings"
)

// A choice gathers what a letter's mentions of segments come to.
type choice struct {
	numbered []string // by their numbers
	subjects []string // by their subjects
	bare     []string
	loose    []string
	spare    []string // as a second choice
	hints    []string // by subjects that stand for themselves
	left     []string
	open     bool
}

// chooseSegments tells which segments the letter asks for; of a change, those that it leaves too; of a withdrawal,
// those given up.
func (g *interpretation) chooseSegments(r *Reader) {
	text, subject := g.gather(false), g.gather(true)
	ids, doubt := text.settle()
	if doubt == "" && g.kind == Ask {
		ids, doubt = reconcile(ids, text, subject, g.reply)
	} else if doubt == "" && len(ids) == 0 && !text.open {
		ids, doubt = subject.settle()
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

// reconcile settles what the text and the subject say, each by itself.
func reconcile(ids []string, text, subject choice, reply bool) ([]string, string) {
	if text.open && len(ids) == 0 {
		return nil, ""
	}
	headed, doubt := subject.settle()
	switch {
	case len(ids) == 0:
		return headed, doubt
	case reply: // the subject is that of an earlier message
		return ids, ""
	case len(subject.numbered) > 0 && !overlap(ids, subject.numbered):
		return nil, fmt.Sprintf("the text says %s, the subject %s", strings.Join(ids, ", "), strings.Join(subject.numbered, ", "))
	case len(subject.subjects) > 0 && !overlap(ids, subject.subjects):
		return nil, fmt.Sprintf("the text says %s, the subject speaks of %s", strings.Join(ids, ", "), strings.Join(subject.subjects, ", "))
	}
	return ids, ""
}

func overlap(a, b []string) bool {
	return slices.ContainsFunc(a, func(id string) bool { return slices.Contains(b, id) })
}

// settle tells the segments that a choice comes to, or why it contradicts itself.
func (c choice) settle() (ids []string, doubt string) {
	named := c.numbered
	if len(named) == 0 {
		named = c.bare
	}
	switch {
	case len(named) > 0:
		for _, id := range slices.Concat(c.subjects, c.loose) {
			if !slices.Contains(named, id) {
				return nil, fmt.Sprintf("the number says %s, the subject is that of %s", strings.Join(named, ", "), id)
			}
		}
		return named, ""
	case len(c.subjects) > 0:
		return c.subjects, ""
	}
	for _, named := range [][]string{c.loose, c.hints, c.spare} {
		if len(named) > 0 {
			return named, ""
		}
	}
	return nil, ""
}

// gather goes through the sentences that say where to speak.
func (g *interpretation) gather(subject bool) choice {
	var c choice
	for _, i := range g.telling() {
		s := &g.sentences[i]
		if (s.where == "subject") != subject || subject && g.reply && g.kind != Ask {
			continue
		}
		g.gatherFrom(s, i, &c)
	}
	c.numbered, c.subjects, c.bare = unique(c.numbered), unique(c.subjects), unique(c.bare)
	c.loose, c.hints, c.spare = unique(c.loose), unique(c.hints), unique(c.spare)
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
		acts = []act{doesWithdraw, isPrevented, doesDecline}
	}
	var places []int
	for i := range g.sentences {
		s := &g.sentences[i]
		switch {
		case g.kind == Ask && g.isOfOthers(i):
		case slices.Contains(acts, g.deeds[i].act), s.where == "subject" && g.deeds[i].act == doesNothing:
			places = append(places, i)
		case g.deeds[i].act == doesNothing && g.kind != Withdrawal && g.isAbout(i):
			places = append(places, i)
		}
	}
	if !g.namesSegments(g.inText(places)) {
		for i := range g.sentences {
			if !slices.Contains(places, i) && (g.deeds[i].act == doesNothing || g.kind == Withdrawal && g.deeds[i].act == doesReport) {
				places = append(places, i)
			}
		}
		slices.Sort(places)
	}
	return places
}

// isAbout says whether a sentence that asks for nothing goes on from one that does: a line of a form, 'for us, that
// will be segment I', an item of a list.
func (g *interpretation) isAbout(i int) bool {
	s := &g.sentences[i]
	if s.length() > fragment || s.has(thanks, others, done) || s.question {
		return false
	}
	return s.has(us) || s.unexplained() <= fewWords || s.hasCue()
}

// isOfOthers says whether a sentence that announces a speaker does so for a delegation that those which ask do not
// name.
func (g *interpretation) isOfOthers(i int) bool {
	asking := g.doing(doesAsk)
	if g.deeds[i].act != doesAnnounce || !g.namesSegments(asking) {
		return false
	}
	theirs := g.sentences[i].delegations()
	for _, a := range append(asking, g.inSubject()...) {
		for key := range g.sentences[a].delegations() {
			if theirs[key] {
				return false
			}
		}
	}
	return len(theirs) > 0
}

// gatherFrom adds the mentions of one sentence.
func (g *interpretation) gatherFrom(s *sentence, place int, c *choice) {
	mentions := linked(s)
	for n, m := range mentions {
		e := Evidence{Field: "segments", Value: strings.Join(m.ids, ", "), Where: s.where, Text: s.slice(m.from, m.to)}
		switch {
		case m.how == 0:
			if s.where == "subject" || s.length() <= fragment {
				c.hints = append(c.hints, m.ids...)
			}
			continue
		case m.how == open:
			c.open = true
			e.Lost = "it leaves the choice"
		case len(m.ids) == 0:
			e.Lost = "there is no such segment"
		case m.full:
			e.Lost = "the text says that it is full"
		case g.kind == Ask && s.ofOthers(m):
			e.Lost = "others speak there"
		case m.spare && !m.denied:
			c.spare = append(c.spare, m.ids...)
			e.Lost = "it is a second choice"
		case m.choice && len(m.ids) > 1:
			c.open = true
			e.Lost = "it leaves the choice"
		case g.kind == Amendment && g.isLeft(s, mentions, n):
			c.left = append(c.left, m.ids...)
			e.Lost = "it is the one that is left"
		case g.kind == Amendment && m.moving && len(m.ids) > 1:
			c.left = append(c.left, m.ids[0])
			c.add(m, m.ids[1:])
		case m.denied && g.kind != Withdrawal:
			e.Lost = "the text says that it is not this one"
		case g.kind == Ask && len(mentions) > 1 && (alreadyHeld(s, m) || s.isBeside(m)):
			e.Lost = "it is held already"
		case g.kind == Withdrawal && isKept(s, mentions, n):
			e.Lost = "it is kept"
		default:
			c.add(m, m.ids)
		}
		g.evidence = append(g.evidence, e)
	}
}

func (c *choice) add(m reference, ids []string) {
	switch m.how {
	case byNumber:
		c.numbered = append(c.numbered, ids...)
	case bySubject:
		c.subjects = append(c.subjects, ids...)
	case bare:
		c.bare = append(c.bare, ids...)
	case loose:
		c.loose = append(c.loose, ids...)
	}
}

// linked returns a sentence's mentions with what joins them: 'the first segment or the second', 'I or, if it is full,
// II'.
func linked(s *sentence) []reference {
	mentions := slices.Clone(s.mentions)
	for n := range mentions {
		m := &mentions[n]
		start := s.from
		if n > 0 {
			start = mentions[n-1].to
		}
		m.spare = s.parts(start, m.from, partFailing) || n > 0 && mentions[n-1].full && s.parts(s.from, m.from, partIf)
		m.full = s.isFull(*m)
		if m.choice && s.parts(m.from, s.to, partFailing) && len(m.ids) > 1 {
			m.ids, m.choice = m.ids[:1], false
		}
		if n > 0 && !m.spare && m.from-start <= reach && s.parts(start, m.from, partOr) && m.how >= bySubject && mentions[n-1].how >= bySubject {
			if s.parts(m.to, s.to, partFailing) {
				m.spare = true
				continue
			}
			m.choice, mentions[n-1].choice = true, true
			all := unique(slices.Concat(mentions[n-1].ids, m.ids))
			m.ids, mentions[n-1].ids = all, all
		}
	}
	return mentions
}

// isFull says whether a sentence says of a segment that it is full: not that it is wanted if another is.
func (s *sentence) isFull(m reference) bool {
	for i := m.to; i < min(s.to, m.to+reach); i++ {
		p, ok := tongues().parts.At(s.text, i)
		switch {
		case ok && slices.Contains(p.Values, partFull):
			return true
		case ok && (slices.Contains(p.Values, partIf) || slices.Contains(p.Values, partFailing)):
			return false
		}
	}
	return false
}

// parts says whether a phrase about parts of the meeting stands between two words.
func (s *sentence) parts(from, to int, wanted partSign) bool {
	for i := from; i < to; i++ {
		if m, ok := tongues().parts.At(s.text, i); ok && m.To <= to && slices.Contains(m.Values, wanted) {
			return true
		}
	}
	return false
}

// isLeft says whether a change moves away from the nth mention.
func (g *interpretation) isLeft(s *sentence, mentions []reference, n int) bool {
	m := mentions[n]
	start := s.from
	if n > 0 {
		start = mentions[n-1].to
	}
	if m.moving || m.how == open {
		return false
	}
	if m.denied {
		return true
	}
	for i := max(start, m.from-reach); i < m.from; i++ {
		if p, ok := tongues().parts.At(s.text, i); ok && slices.Contains(p.Values, partFrom) && p.To >= m.from-2 && !s.toBetween(p.To, m.from) {
			return true
		}
	}
	return s.between(start, m.from, done, leave) && !s.between(start, m.from, keep, wish, please)
}

func (s *sentence) toBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if isTo(s.text.Words[i].Folded) && s.text.Words[i].Folded != "a" && s.text.Words[i].Folded != "в" && s.text.Words[i].Folded != "на" && s.text.Words[i].Folded != "au" {
			return true
		}
	}
	return false
}

// alreadyHeld says whether a request only says that its delegation has this segment: 'we are registered in segment I
// and would also like to speak in II'.
func alreadyHeld(s *sentence, m reference) bool {
	for _, d := range s.marks {
		if d.sign == done && d.to <= m.from && !s.between(d.to, m.from, wish, please, could, speak, enlist, slot) {
			return true
		}
	}
	return s.between(m.to, min(s.to, m.to+2*reach), done) && !s.between(m.to, min(s.to, m.to+2*reach), wish, please, could, enlist)
}

// isBeside says whether a segment is one that is held beside that asked for: 'in addition to segment I'.
func (s *sentence) isBeside(m reference) bool {
	for i := max(s.from, m.from-reach); i < m.from; i++ {
		if p, ok := tongues().parts.At(s.text, i); ok && p.To <= m.from && p.To >= m.from-1 && slices.Contains(p.Values, partBeside) {
			return true
		}
	}
	return false
}

// ofOthers says whether a segment is that in which somebody else speaks: 'our neighbours, who will speak in segment I'.
func (s *sentence) ofOthers(m reference) bool {
	for _, v := range s.marks {
		if v.sign == speaks && v.to <= m.from && v.from > s.from && isRelative(s.text.Words[v.from-1].Folded) && s.between(m.to, s.to, wish, please) {
			return true
		}
	}
	return false
}

func isRelative(folded string) bool {
	switch folded {
	case "who", "which", "that", "qui", "que", "quienes", "которые", "которая", "الذين", "التي":
		return true
	}
	return false
}

// isKept says whether a withdrawal keeps the nth mention.
func isKept(s *sentence, mentions []reference, n int) bool {
	start := s.from
	if n > 0 {
		start = mentions[n-1].to
	}
	return s.between(start, mentions[n].from, keep)
}

func unique(ids []string) []string {
	var once []string
	for _, id := range ids {
		if !slices.Contains(once, id) {
			once = append(once, id)
		}
	}
	return once
}

// inOrder returns ids in the order of the event's segments.
func (r *Reader) inOrder(ids []string) []string {
	var ordered []string
	for _, s := range r.segments {
		if slices.Contains(ids, s.ID) {
			ordered = append(ordered, s.ID)
		}
	}
	return ordered
}
