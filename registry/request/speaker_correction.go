package request

import "strings"

// correctedName returns the name that a sentence says is the right one, and where: 'the name of our speaker is misspelt; it
// should read Jane Roe'.
func (s *sentence) correctedName() (string, int) {
	if !s.has(meant) || !s.has(who, session, speaks, speak, change) && !s.namesPersonIn(s.from, s.to) {
		return "", s.to
	}
	for _, m := range s.marks {
		if m.sign != meant || m.negated || m.to >= s.to {
			continue
		}
		name, _ := s.nameBehind(m.to, m.from)
		if isHan(s.text.Words[m.to].Folded) && name != "" || strings.Contains(name, " ") {
			return name, m.from
		}
	}
	return "", s.to
}

// personBehind returns the person who is named right behind a cue that ends before a word.
func (s *sentence) personBehind(at, cue int) string {
	if at >= s.to {
		return ""
	}
	if isHan(s.text.Words[at].Folded) {
		return s.chineseName(at, s.chineseEnd(at), false)
	}
	if name, _ := s.nameBehind(at, cue); isPerson(name) {
		return name
	}
	return ""
}

// correctsName says whether the sentence gives the right name of somebody.
func (s *sentence) correctsName() bool {
	name, _ := s.correctedName()
	return name != ""
}
