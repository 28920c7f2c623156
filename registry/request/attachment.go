package request

import (
	"slices"
)

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
