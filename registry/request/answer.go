package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// Somebody who was asked whether his delegation will speak may answer without asking for anything: 'You asked whether
// Malta would speak. Yes, in segment II; Ms Roe will read our statement'.

// findAnswers takes a yes to the question whether somebody will speak for what announces it.
func (g *interpretation) findAnswers() {
	for _, i := range g.inText(g.own) {
		if !slices.Contains([]act{doesNothing, doesInquire, isUndecided}, g.deeds[i].act) {
			continue
		}
		if yes, ok := g.sentences[i].saysYes(); ok && g.wasAsked(i, yes) && g.answersOfSpeech(i) {
			g.deeds[i] = newDeed(doesAnnounce, yes.From, yes.To, "says yes to the question whether somebody will speak")
		}
	}
}

// saysYes returns where the sentence answers yes: in a clause of its own, or in so many words.
func (s *sentence) saysYes() (words.Match[clauseSign], bool) {
	for _, m := range s.clausePhrases.all(&tongues().clauses, s) {
		if m.From < s.from || m.To > s.to || !slices.Contains(m.Values, isYes) || s.has(undecided) || s.isSupposed(mark{from: m.From}) {
			continue
		}
		if s.parts(m.To, s.to, partIf) && !s.namesAny() {
			continue // 'yes, if the Minister agrees'
		}
		begins := m.From == s.from || s.text.Words[m.From].Gap >= words.Comma
		ends := m.To == s.to || s.text.Words[m.To].Gap >= words.Comma
		if begins && ends || s.isOutright(m) {
			return m, true
		}
	}
	return words.Match[clauseSign]{}, false
}

// isOutright says whether a yes is a whole answer, 'the answer is yes', and no word that many a sentence begins with.
func (s *sentence) isOutright(yes words.Match[clauseSign]) bool {
	least := 3
	if isHan(s.text.Words[yes.From].Folded) {
		least *= 2
	}
	return yes.To-yes.From >= least
}

// wasAsked says whether the yes in a sentence answers a question: one that it repeats, or that the sentence before it
// repeats, or that the subject of an earlier message is; or one that needs no repeating.
func (g *interpretation) wasAsked(i int, yes words.Match[clauseSign]) bool {
	s := &g.sentences[i]
	return s.speaksOfQuestion() || s.isOutright(yes) || g.reply && g.subjectAsksWhoSpeaks() ||
		i > 0 && g.sentences[i-1].where == s.where && g.sentences[i-1].speaksOfQuestion()
}

// speaksOfQuestion says whether the sentence says that somebody was asked something, or that he answers.
func (s *sentence) speaksOfQuestion() bool {
	whole := span{s.from, s.to}
	return s.saysOfClause(whole, isAsked) || s.saysOfClause(whole, isAnswering)
}

// subjectAsksWhoSpeaks says whether the subject is the question whether somebody will speak.
func (g *interpretation) subjectAsksWhoSpeaks() bool {
	return slices.ContainsFunc(g.inSubject(), func(i int) bool {
		return g.sentences[i].question && g.sentences[i].has(speak, speaks, slot)
	})
}

// answersOfSpeech says whether a yes is about speaking in a segment: the sentences around it name both, and deny neither.
func (g *interpretation) answersOfSpeech(i int) bool {
	const behind = 3 // sentences that go on from the answer
	spoken, segment := g.reply && g.subjectAsksWhoSpeaks(), false
	for at := max(0, i-1); at < min(len(g.sentences), i+behind+1); at++ {
		s := &g.sentences[at]
		if s.where != g.sentences[i].where {
			continue
		}
		if s.has(logistics, record, paper, done) || at >= i && slices.Contains([]act{doesDecline, doesWithdraw, isPrevented, doesRelay}, g.deeds[at].act) {
			return false
		}
		spoken = spoken || s.has(speak, speaks, enlist) || s.has(slot, speech) && (s.has(us, wish) || s.namesDelegation()) || s.asksOfSpeech() || at == i && !s.has(thanks) && len(s.persons()) > 0
		segment = segment || slices.ContainsFunc(s.references, func(r reference) bool { return !r.denied && len(r.ids) > 0 })
	}
	return spoken && segment
}

// asksOfSpeech says whether what is open in the sentence is whether somebody speaks: '是否发言'.
func (s *sentence) asksOfSpeech() bool {
	m := s.first(undecided)
	return m != nil && s.holdsSign(m.from, m.to, speak)
}

// repeatsQuestion says whether all that the sentence tells is what somebody was asked: 'you asked whether we want the
// floor in segment II'.
func (s *sentence) repeatsQuestion() bool {
	if !s.saysWhether(span{s.from, s.to}) {
		return false
	}
	for _, m := range s.clausePhrases.all(&tongues().clauses, s) {
		if m.From < s.from || m.To > s.to || !slices.Contains(m.Values, isAsked) {
			continue
		}
		end := m.To + 1 // the comma of 'you asked, whether' parts nothing
		for end < s.to && s.text.Words[end].Gap < words.Comma {
			end++
		}
		return end >= s.to && s.saysWhether(span{m.To - 1, s.to})
	}
	return false
}

// saysWhether says whether a part of the sentence leaves it open which of two is so.
func (s *sentence) saysWhether(c span) bool {
	return slices.ContainsFunc(s.text.Words[c.from:min(c.to, len(s.text.Words))], func(w words.Word) bool {
		switch w.Folded {
		case "whether", "if", "si", "s", "se", "ob", "ли", "ان", "هل", "اذا", "否":
			return true
		}
		return false
	})
}

// isAccentedYes tells the Spanish and Italian 'yes' from the 'if' that it is without its accent.
func (s *sentence) isAccentedYes(i int) bool {
	if s.text.Words[i].Folded != "si" {
		return false
	}
	switch strings.ToLower(s.text.Slice(i, i+1)) {
	case "sí", "sì":
		return true
	}
	return false
}
