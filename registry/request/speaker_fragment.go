package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// inFragments finds names that stand by themselves, with a title or right behind the segment, in the fragments that name
// one: 'Malawi / seg II / Mr Thoko Banda', 'Malawi, segment II: Thoko Banda'.
func (g *interpretation) inFragments() []speakerAt {
	var found []speakerAt
	for _, p := range g.own {
		s := &g.sentences[p]
		if s.weight() > fragment || s.has(greeting) {
			continue
		}
		if !s.namesSegment(bare) {
			found = append(found, g.labelled(s)...)
			continue
		}
		found = append(found, s.loneNames()...)
	}
	return found
}

// loneNames finds the names that stand by themselves in a fragment: behind a title or a label, or right behind a segment
// and, where only a slash or a comma parts them from it, with an office behind them.
func (s *sentence) loneNames() []speakerAt {
	var found []speakerAt
	for i := s.from + 1; i < s.to; i++ {
		if name, to := s.chinesePerson(i); name != "" {
			found = append(found, s.speaker(name, i, to))
			continue
		}
		title := s.overPrepositions(i)
		titled := (s.titleAt(i, courtesyTitle) || title > i && s.titleAt(title, office) || s.isOfficeOfName(i)) && s.opensPart(i) || s.isLabelled(i)
		if !titled && !(s.isHeadedBy(i) && s.opensBehindSegment(i)) && !((s.opensBehindSlash(i) || s.opensBehindSegment(i) && !s.beginsLine(i)) && s.bearsOffice(i)) {
			continue
		}
		if name, to := s.nameOf(i, s.chunkEnd(i)); strings.Contains(name, " ") && (titled || isPerson(name) && !s.tells(i, to)) {
			found = append(found, s.speaker(name, i, to))
		}
	}
	return found
}

// isOfficeOfName says whether an office stands at a word with a name of two words or more right behind it, and nothing else in
// its part: 'Embajadora Ana Ruiz'.
func (s *sentence) isOfficeOfName(i int) bool {
	m, ok := s.titlePhrase(i)
	if !ok || !slices.Contains(m.Values, office) || m.To >= s.to || isHan(s.text.Words[i].Folded) || isArabicWord(s.text.Words[i].Folded) {
		return false
	}
	_, sure, start := s.withoutTitles(i, s.chunkEnd(i))
	if !sure || start >= s.to || s.isSmall(i) {
		return false
	}
	name, to := s.run(start, s.chunkEnd(i), true, false)
	return strings.Contains(name, " ") && (to == s.to || s.opensPart(to))
}

// labelled finds the name behind a label in a sentence that names no segment, which is not the writer's own: 'Name: Jane
// Roe'.
func (g *interpretation) labelled(s *sentence) []speakerAt {
	for i := s.from + 1; i < s.to; i++ {
		if !s.isLabelled(i) {
			continue
		}
		if name, to := s.nameOf(i, s.chunkEnd(i)); strings.Contains(name, " ") && isPerson(name) && !s.tells(i, to) && !samePerson(name, g.signer()) {
			return []speakerAt{s.speaker(name, i, to)}
		}
	}
	return nil
}

// isLabelled says whether a line of a form says that a name follows, and nothing more: 'Name: Jane Roe'.
func (s *sentence) isLabelled(i int) bool {
	return s.behindColon(i) && slices.ContainsFunc(s.marks, func(m mark) bool {
		return m.sign == who && m.to == i && (m.from == s.from || s.text.Words[m.from].Gap >= words.Line)
	})
}

// bearsOffice says whether a name of two words or more stands at a word, with nothing but an office behind it: 'Jane Roe,
// Legal Adviser'.
func (s *sentence) bearsOffice(i int) bool {
	if !s.isNameWord(i) {
		return false
	}
	name, to := s.person(i, s.chunkEnd(i), false)
	return strings.Contains(name, " ") && to < s.to && s.breaks(to) && s.holdsOffice(to, s.chunkEnd(to)) && s.isOffice(to, s.chunkEnd(to))
}

// tells says whether words of requests or of segments' subjects stand in a part of a sentence, which names are not made of.
func (s *sentence) tells(from, to int) bool {
	for i := from; i < to; i++ {
		if _, binds := tongues().binding.At(s.text, i); binds || s.signAt(i) {
			return true
		}
	}
	return slices.ContainsFunc(s.references, func(m reference) bool { return m.from < to && m.to > from })
}

// beginsLine says whether a word is the first of its line.
func (s *sentence) beginsLine(i int) bool {
	return i == 0 || strings.Contains(s.text.Original[s.text.Words[i-1].End:s.text.Words[i].Start], "\n")
}

// opensPart says whether a part of a fragment begins with a word.
func (s *sentence) opensPart(i int) bool {
	return s.breaks(i) || s.opensBehindSlash(i)
}

// opensBehindSlash says whether a slash or a dash parts a word from that before it; behind a line's end a name is as
// often the sender's.
func (s *sentence) opensBehindSlash(i int) bool {
	between := s.text.Original[s.text.Words[i-1].End:s.text.Words[i].Start]
	return strings.ContainsAny(between, "/–—") || strings.Contains(between, " - ")
}
