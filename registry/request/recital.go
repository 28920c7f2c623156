package request

import "slices"

// leaveOutRecital takes the text of a speech that a letter hands in for nothing that the letter says: a speech begins with the
// chair, 'Madam President, my delegation takes the floor to …', behind words that say what it is.
func (g *interpretation) leaveOutRecital() {
	files := false
	for n, i := range g.own {
		s := &g.sentences[i]
		if files && s.where != "subject" && s.addressesChair() {
			g.own = g.own[:n]
			return
		}
		files = files || g.deeds[i].act == doesFile
	}
}

// addressesChair says whether a sentence begins with the chair of the meeting.
func (s *sentence) addressesChair() bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool { return m.sign == chair && m.from == s.from })
}
