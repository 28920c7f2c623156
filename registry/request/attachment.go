package request

import "slices"

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

// isAboutMeeting says whether the letter speaks of a meeting at all, so that what is to be registered is a speaker.
func (g *interpretation) isAboutMeeting() bool {
	return slices.ContainsFunc(g.sentences, func(s sentence) bool {
		return s.has(list, enlist, speak, speaks, speech, session, slot) || s.namesAny() || s.parts(s.from, s.to, partNoun)
	})
}

// mentionsAttachment says whether a request refers to an attachment for its content.
func (g *interpretation) mentionsAttachment() bool {
	for _, i := range g.inText(g.own) {
		s := &g.sentences[i]
		if s.has(attached) && !s.has(record) && (s.has(note, enter, enlist, list, wish) || (s.has(who) || s.parts(s.from, s.to, partNoun)) && !s.has(paper, speech, logistics)) {
			return true
		}
	}
	return false
}
