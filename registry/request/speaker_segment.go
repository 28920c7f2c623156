package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// withThoseBeside adds to the names of a sentence those that stand beside segments without any cue: 'segment II: Ms
// Y', 'Mr X in segment I and Ms Y in segment II'.
func (s *sentence) withThoseBeside(named []speakerAt) []speakerAt {
	all := slices.Clone(named)
	for _, f := range s.titled() {
		if !slices.ContainsFunc(named, func(n speakerAt) bool { return samePerson(n.name, f.name) }) {
			all = append(all, f)
		}
	}
	slices.SortStableFunc(all, func(a, b speakerAt) int { return a.at - b.at })
	place(s, all)
	var kept []speakerAt
	for n, f := range all {
		joined := n+1 < len(all) && len(all[n+1].segments) == 1 && s.isJoined(f.at, all[n+1].at)
		if len(f.segments) == 1 || joined || slices.ContainsFunc(named, func(n speakerAt) bool { return n.name == f.name }) {
			kept = append(kept, f)
		}
	}
	return kept
}

// titled finds the names that stand behind a title, or right behind a segment.
func (s *sentence) titled() []speakerAt {
	var found []speakerAt
	for i := s.from; i < s.to; {
		name, to := "", i+1
		if s.titleAt(i, courtesyTitle, office) && !s.isListAt(i) || s.opensBehindSegment(i) {
			name, to = s.nameOf(i, s.chunkEnd(i))
		} else if s.isBehindSegment(i) {
			name, to = s.chineseName(i+1, s.chineseEnd(i+1), false), s.chineseEnd(i+1)
		}
		shouted := !strings.Contains(name, " ") && name == strings.ToUpper(name) && !isHan(name) && !isArabicWord(name)
		if name != "" && isPerson(name) && (!shouted || s.titleAt(i, courtesyTitle)) {
			found = append(found, speakerAt{name: name, sentence: s, at: i, why: s.slice(i, to)})
		}
		i = max(to, i+1)
	}
	return distinct(append(found, s.beforeBrackets()...))
}

// isBehindSegment says whether a Chinese 'is' or 'by' stands right behind a segment: '第一部分是宋敏大使'.
func (s *sentence) isBehindSegment(i int) bool {
	switch s.text.Words[i].Folded {
	case "是", "为", "為", "由":
		return i+1 < s.to && slices.ContainsFunc(s.mentions, func(m reference) bool { return m.to == i && m.how >= bare && len(m.ids) == 1 })
	}
	return false
}

// beforeBrackets finds the names that stand right before a segment in brackets: 'Jane Roe (segment I)'.
func (s *sentence) beforeBrackets() []speakerAt {
	var found []speakerAt
	for _, m := range s.mentions {
		end := m.from
		for end > s.from && s.text.Words[end].Gap < words.Comma && s.titleAt(end-1, preposition) {
			end--
		}
		if end <= s.from || m.how < bare || len(m.ids) != 1 || !s.inBrackets(end) {
			continue
		}
		start := end - 1
		for start > s.from && !s.breaks(start) {
			start--
		}
		if name := s.personAtEnd(start, end); strings.ContainsAny(name, " ") && isPerson(name) {
			found = append(found, speakerAt{name: name, sentence: s, at: start, why: s.slice(start, m.to)})
		}
	}
	return found
}

// nameOf reads the name in a part of a sentence, in whatever script it is.
func (s *sentence) nameOf(at, end int) (string, int) {
	switch first := s.text.Words[at].Folded; {
	case isHan(first):
		if name := s.chineseName(at, s.chineseEnd(at), true); name != "" {
			return name, s.chineseEnd(at)
		}
		return "", at
	case isArabicWord(first):
		return s.arabicName(at, end)
	}
	return s.person(at, end, false)
}

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
		for i := s.from + 1; i < s.to; i++ {
			if name, to := s.chinesePerson(i); name != "" {
				found = append(found, speakerAt{name: name, sentence: s, at: i, why: s.slice(i, to)})
				continue
			}
			bare := s.overPrepositions(i)
			titled := (s.titleAt(i, courtesyTitle) || bare > i && s.titleAt(bare, office)) && s.opensPart(i) || s.isLabelled(i)
			if !titled && !(s.isHeadedBy(i) && s.opensBehindSegment(i)) && !((s.opensBehindSlash(i) || s.opensBehindSegment(i) && !s.beginsLine(i)) && s.bearsOffice(i)) {
				continue
			}
			if name, to := s.nameOf(i, s.chunkEnd(i)); strings.ContainsAny(name, " ") && (titled || isPerson(name) && !s.tells(i, to)) {
				found = append(found, speakerAt{name: name, sentence: s, at: i, why: s.slice(i, to)})
			}
		}
	}
	return found
}

// labelled finds the name behind a label in a sentence that names no segment, which is not the writer's own: 'Name: Jane
// Roe'.
func (g *interpretation) labelled(s *sentence) []speakerAt {
	for i := s.from + 1; i < s.to; i++ {
		if !s.isLabelled(i) {
			continue
		}
		if name, to := s.nameOf(i, s.chunkEnd(i)); strings.ContainsAny(name, " ") && isPerson(name) && !s.tells(i, to) && !samePerson(name, g.signer()) {
			return []speakerAt{{name: name, sentence: s, at: i, why: s.slice(i, to)}}
		}
	}
	return nil
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

// isLabelled says whether a line of a form says that a name follows, and nothing more: 'Name: Jane Roe'.
func (s *sentence) isLabelled(i int) bool {
	return s.behindColon(i) && slices.ContainsFunc(s.marks, func(m mark) bool {
		return m.sign == who && m.to == i && (m.from == s.from || s.text.Words[m.from].Gap >= words.Line)
	})
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

// opensBehindSegment says whether a segment is named right before a word, with a colon or the like between them; by its
// subject alone only with a colon or a dash: 'arrests: Jane Roe'.
func (s *sentence) opensBehindSegment(i int) bool {
	if i == s.from || s.text.Words[i].Gap != words.Comma {
		return false
	}
	return slices.ContainsFunc(s.mentions, func(m reference) bool { return m.to == i && (m.how >= bare || s.isHeadedBy(i)) })
}

// isHeadedBy says whether a colon or a dash stands before a word.
func (s *sentence) isHeadedBy(i int) bool {
	return i > s.from && strings.ContainsAny(s.text.Original[s.text.Words[i-1].End:s.text.Words[i].Start], ":：–—-")
}

// tells says whether words of requests or of segments' subjects stand in a part of a sentence, which names are not made of.
func (s *sentence) tells(from, to int) bool {
	for i := from; i < to; i++ {
		if _, binds := tongues().binding.At(s.text, i); binds || s.signAt(i) {
			return true
		}
	}
	return slices.ContainsFunc(s.mentions, func(m reference) bool { return m.from < to && m.to > from })
}

// place tells beside which segment each name of a sentence stands. As many segments as names belong to them in their
// order; else it is the last one before a name or, where there is none, the next behind it.
func place(s *sentence, found []speakerAt) {
	if alone := s.singleSegments(); len(found) > 1 && len(alone) == len(found) {
		for n := range found {
			found[n].segments = alone[n]
		}
		return
	} else if both := s.mentionOf(len(found)); len(found) > 1 && len(alone) == 0 && both != nil {
		for n := range found {
			found[n].segments = both[n : n+1]
		}
		return
	}
	least := s.surestNaming()
	for n := range found {
		start, end := s.from, s.to
		if n > 0 {
			start = found[n-1].at
		}
		if n+1 < len(found) {
			end = found[n+1].at
		}
		var before, behind []string
		for _, m := range s.mentions {
			switch {
			case len(m.ids) == 0 || m.denied || m.how < least:
			case m.from >= start && m.from <= found[n].at:
				before = m.ids
			case m.from > found[n].at && m.from < end && behind == nil && (end == s.to || !s.isApart(found[n].at, m.from)):
				behind = m.ids
			}
		}
		if head := s.headOf(found[n].at); head != nil {
			before, behind = head, nil
		}
		found[n].segments = before
		if before == nil || len(before) > len(behind) && behind != nil || n > 0 && behind != nil && slices.Equal(before, found[n-1].segments) {
			found[n].segments = behind
		}
	}
}

// headOf returns the one segment that stands right before a name, with a colon or a dash between them.
func (s *sentence) headOf(at int) []string {
	if !s.opensBehindSegment(at) {
		return nil
	}
	for _, m := range s.mentions {
		if m.to == at && len(m.ids) == 1 && !m.denied {
			return m.ids
		}
	}
	return nil
}

// singleSegments returns the segments that a sentence names one by one, each beside the last different; those that it
// names by their subjects alone, where it names none otherwise.
func (s *sentence) singleSegments() [][]string {
	least := s.surestNaming()
	var found [][]string
	for _, m := range s.mentions {
		if len(m.ids) == 1 && !m.denied && m.how >= least && (len(found) == 0 || !slices.Equal(found[len(found)-1], m.ids)) {
			found = append(found, m.ids)
		}
	}
	return found
}

// surestNaming returns how the segments beside names are named in a sentence at the least: a subject by itself counts
// only where nothing surer stands there.
func (s *sentence) surestNaming() naming {
	for _, least := range []naming{bare, loose} {
		if s.namesSegment(least) {
			return least
		}
	}
	return 0
}

// mentionOf returns the segments of the one mention that names so many: 'in segments I and II respectively'.
func (s *sentence) mentionOf(many int) []string {
	for _, m := range s.mentions {
		if len(m.ids) == many && !m.denied && !m.choice && m.how >= bare {
			return m.ids
		}
	}
	return nil
}

// isApart says whether a comma or an 'and' parts two words.
func (s *sentence) isApart(from, to int) bool {
	for i := from + 1; i <= to; i++ {
		if s.breaks(i) {
			return true
		}
	}
	return s.isJoined(from, to)
}

// isJoined says whether an 'and' or a 'while' stands between two words.
func (s *sentence) isJoined(from, to int) bool {
	for i := from; i < to; i++ {
		switch s.text.Words[i].Folded {
		case "а", "while", "whereas", "tandis", "mientras", "بينما", "اما", "而", "während", "enquanto", "mentre":
			return true
		}
		if m, ok := tongues().parts.At(s.text, i); ok && slices.Contains(m.Values, partAnd) {
			return true
		}
	}
	return false
}

// assign gives the names to the segments asked for: one name for all, or one for each in their order, empty where it
// is not known who speaks in one of them.
func (g *interpretation) assign(found []speakerAt) []string {
	if len(found) == 0 {
		return nil
	}
	if len(g.segments) < 2 {
		return []string{found[0].name}
	}
	names := make([]string, len(g.segments))
	surest := slices.SortedStableFunc(slices.Values(found), func(a, b speakerAt) int { return len(a.segments) - len(b.segments) })
	for _, f := range surest {
		for i, id := range g.segments {
			if names[i] == "" && slices.Contains(f.segments, id) {
				names[i] = f.name
			}
		}
	}
	switch {
	case !slices.ContainsFunc(names, func(name string) bool { return name != "" }) && len(found) == len(names):
		for i, f := range found {
			names[i] = f.name
		}
	case !slices.ContainsFunc(names, func(name string) bool { return name != "" }):
		return []string{found[0].name}
	default:
		fillGap(names, found)
	}
	if !slices.ContainsFunc(names, func(name string) bool { return name != names[0] }) {
		return names[:1]
	}
	return names
}

// fillGap gives the one segment that nobody stands beside to the one person who stands beside none.
func fillGap(names []string, found []speakerAt) {
	gap := slices.Index(names, "")
	if gap < 0 {
		return
	}
	free := slices.IndexFunc(found, func(f speakerAt) bool {
		return !slices.ContainsFunc(names, func(name string) bool { return samePerson(name, f.name) })
	})
	if free >= 0 {
		names[gap] = found[free].name
	}
}
