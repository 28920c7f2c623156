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
		} else if family, end := s.familyName(i); family != "" {
			name, to = family, end
		}
		shouted := !strings.Contains(name, " ") && name == strings.ToUpper(name) && !isHan(name) && !isArabicWord(name)
		if name != "" && isPerson(name) && (!shouted || s.titleAt(i, courtesyTitle)) {
			found = append(found, s.speaker(name, i, to))
		}
		i = max(to, i+1)
	}
	return distinct(append(found, s.beforeBrackets()...))
}

// isBehindSegment says whether a Chinese 'is' or 'by' stands right behind a segment: '第一部分是宋敏大使'.
func (s *sentence) isBehindSegment(i int) bool {
	switch s.text.Words[i].Folded {
	case "是", "为", "為", "由":
		return i+1 < s.to && slices.ContainsFunc(s.references, func(m reference) bool { return m.to == i && m.how >= bare && len(m.ids) == 1 })
	}
	return false
}

// beforeBrackets finds the names that stand right before a segment in brackets: 'Jane Roe (segment I)'.
func (s *sentence) beforeBrackets() []speakerAt {
	var found []speakerAt
	for _, m := range s.references {
		end := m.from
		for end > s.from && s.text.Words[end].Gap < words.Comma && s.titleAt(end-1, preposition) {
			end--
		}
		if end <= s.from || m.how < bare || len(m.ids) != 1 || !s.inBrackets(end) {
			continue
		}
		start := s.chunkStart(s.from, end-1)
		if name := s.personAtEnd(start, end); strings.Contains(name, " ") && isPerson(name) {
			found = append(found, s.speaker(name, start, m.to))
		}
	}
	return found
}

// opensBehindSegment says whether a segment is named right before a word, with a colon or the like between them; by its
// subject alone only with a colon or a dash: 'arrests: Jane Roe'.
func (s *sentence) opensBehindSegment(i int) bool {
	if i == s.from || s.text.Words[i].Gap != words.Comma {
		return false
	}
	return slices.ContainsFunc(s.references, func(m reference) bool { return m.to == i && (m.how >= bare || s.isHeadedBy(i)) })
}

// isHeadedBy says whether a colon, a dash or a row of dots stands before a word.
func (s *sentence) isHeadedBy(i int) bool {
	if i == s.from {
		return false
	}
	between := s.text.Original[s.text.Words[i-1].End:s.text.Words[i].Start]
	return strings.ContainsAny(between, ":：–—-") || words.IsLeader(between)
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
