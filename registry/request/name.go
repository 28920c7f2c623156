package request

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// nameBehind reads the name behind a cue, and returns the word behind it too.
func (s *sentence) nameBehind(at, cue int) (string, int) {
	if at >= s.to {
		return "", at
	}
	if isHan(s.text.Words[at].Folded) {
		return s.chineseBehind(at, cue), at
	}
	if at = s.overAdjuncts(s.overLabel(at)); at >= s.to || s.isDeniedAt(at) {
		return "", at
	}
	for range 6 {
		end := s.beforeHan(at, s.chunkEnd(at))
		if isArabicWord(s.text.Words[at].Folded) {
			if name, to := s.arabicName(at, end); name != "" {
				return name, to
			}
		} else if name, to := s.person(at, end, true); name != "" {
			return name, to
		}
		if !s.leadsOn(at, end) || end >= s.to {
			return "", at
		}
		at = end
	}
	return "", at
}

// overLabel returns the word behind the colon of an Arabic label that goes on behind its cue: 'اسم المتحدثة الكامل: ...'.
// Capitals tell that in other languages.
func (s *sentence) overLabel(at int) int {
	const longest = 3
	for i := at + 1; i < min(s.to, at+longest) && isArabicWord(s.text.Words[at].Folded) && !s.behindColon(at); i++ {
		if s.behindColon(i) {
			return i
		}
		if s.breaks(i) {
			break
		}
	}
	return at
}

// isDeniedAt says whether a negation begins at a word: 'our speaker is no longer Mr Roe'.
func (s *sentence) isDeniedAt(at int) bool {
	m, ok := tongues().signs.At(s.text, at)
	return ok && slices.Contains(m.Values, not)
}

// overAdjuncts returns the word behind what stands between a cue and a name and tells no more than where, when or for
// whom it is said: 'delivered on our behalf in segment II by'.
func (s *sentence) overAdjuncts(at int) int {
	for at < s.to {
		next := s.overSegment(at)
		if next < s.to && s.breaks(next) && isArabicWord(s.text.Words[next].Folded) && !s.titleAt(next, courtesyTitle, office) {
			next = at // what the segment is about: without capitals it looks like a name
		}
		if m, ok := s.titlePhrase(at); ok && m.To <= s.to && slices.Contains(m.Values, adjunct) {
			next = m.To
		}
		if next == at {
			break
		}
		if at = next; at < s.to-1 && s.isCopula(at) {
			at++
		}
	}
	return min(at, s.to)
}

// beforeAdjuncts returns where such words begin that end at a cue: 'Jane Roe in his place will speak'.
func (s *sentence) beforeAdjuncts(limit, cue int) int {
	for i := max(limit+1, cue-2*reach); i < cue; i++ {
		if m, ok := s.titlePhrase(i); ok && m.To == cue && slices.Contains(m.Values, adjunct) {
			return s.beforeAdjuncts(limit, i)
		}
	}
	return cue
}

// overSegment returns the word behind a segment that is named at a word: 'intervendrá en los dos el Embajador Juan Paz'.
func (s *sentence) overSegment(at int) int {
	for _, m := range s.references {
		if m.from == at && m.how >= bare {
			return m.to
		}
	}
	return at
}

// beforeHan returns where Latin letters end in a Chinese sentence: 'Jane Roe女士'.
func (s *sentence) beforeHan(at, end int) int {
	for i := at + 1; i < end; i++ {
		if isHan(s.text.Words[i].Folded) {
			return i
		}
	}
	return end
}

// nameBefore reads the name before a cue, no farther back than limit.
func (s *sentence) nameBefore(limit, cue int) string {
	if cue <= limit {
		return ""
	}
	if isHan(s.text.Words[cue-1].Folded) {
		return s.chineseBefore(limit, cue)
	}
	if isArabicWord(s.text.Words[cue-1].Folded) {
		return s.arabicBefore(limit, cue)
	}
	end := s.beforeAdjuncts(limit, cue)
	for range 4 {
		start := s.chunkStart(limit, end-1)
		if name := s.personAtEnd(start, end); name != "" && isPerson(name) {
			return name
		}
		honours := end == start+1 && s.isAllCapitals(start) // 'Jane Roe, OBE, will speak'
		if start <= limit || !s.isOffice(start, end) && !s.inBrackets(start) && !s.isRelativeClause(start, end) && !honours {
			return ""
		}
		end = start
	}
	return ""
}

// isRelativeClause says whether a part of a sentence says more of the person before it: 'Ms Roe, who leads the delegation, will
// speak'.
func (s *sentence) isRelativeClause(at, end int) bool {
	switch s.text.Words[at].Folded {
	case "who", "qui", "quien", "которая", "которыи":
		return s.text.Words[at].Gap == words.Comma && s.text.Words[end].Gap == words.Comma
	}
	return false
}

// breaks says whether a word begins a new part of the sentence, which no name reaches over.
func (s *sentence) breaks(i int) bool {
	gap := s.text.Words[i].Gap
	if gap == words.Comma && isHan(s.text.Words[i].Folded) && s.isMiddleDot(i) {
		return false // 马可·罗西
	}
	return gap >= words.Comma || gap == words.Line && !s.isWrapped(i)
}

// isWrapped says whether the line before a word is so long that it was broken for that.
func (s *sentence) isWrapped(i int) bool {
	end := s.text.Words[i-1].End
	start := strings.LastIndexByte(s.text.Original[:end], '\n') + 1
	const wide = 50
	return utf8.RuneCountInString(s.text.Original[start:end]) >= wide
}

// inBrackets says whether a bracket opens before a word.
func (s *sentence) inBrackets(i int) bool {
	return i > s.from && strings.ContainsAny(s.text.Original[s.text.Words[i-1].End:s.text.Words[i].Start], "(（")
}

// chunkEnd returns where the part of a sentence ends that a word begins.
func (s *sentence) chunkEnd(at int) int {
	end := at + 1
	for end < s.to && !s.breaks(end) {
		end++
	}
	return end
}

// chunkStart returns where the part of a sentence begins that a word belongs to, no farther back than limit.
func (s *sentence) chunkStart(limit, i int) int {
	for i > limit && !s.breaks(i) {
		i--
	}
	return i
}

// leadsOn says whether a part of a sentence holds nothing but an office or a segment, so that the name may follow.
func (s *sentence) leadsOn(at, end int) bool {
	if s.isNobody(at) {
		return false
	}
	return s.isOffice(at, end) || s.isReference(at, end) || isArabicWord(s.text.Words[at].Folded) && s.overArabicOffice(at, end) == end
}

// isReference says whether a part of a sentence only names segments: 'for Segment I'.
func (s *sentence) isReference(at, end int) bool {
	for _, m := range s.references {
		if m.from >= at && m.to <= end && m.from-at <= 3 && end-m.to <= 1 {
			return true
		}
	}
	return false
}

// person reads the name at the beginning of a part of a sentence, behind titles and offices. Labelled says that a
// cue stands right before the part, so that one word alone may be a name.
func (s *sentence) person(at, end int, labelled bool) (string, int) {
	if s.isNobody(at) || s.namesAt(at) {
		return "", at
	}
	titled, sure, start := s.withoutTitles(at, end)
	if sure {
		if name, to := s.run(start, end, titled, labelled); name != "" {
			return name, to
		}
	}
	for i := start; i < min(end, start+8); i++ {
		m, ok := s.titlePhrase(i)
		if s.isCopula(i) && i+1 < end {
			if titled, sure, start := s.withoutTitles(i+1, end); sure {
				if name, to := s.run(start, end, titled, false); name != "" {
					return name, to
				}
			}
		}
		if !ok || !slices.Contains(m.Values, courtesyTitle) && !slices.Contains(m.Values, office) || s.isSmall(i) && utf8.RuneCountInString(s.text.Words[i].Folded) < 2 {
			continue
		}
		titled, sure, start := s.withoutTitles(i, end)
		if !sure {
			continue
		}
		if name, to := s.run(start, end, titled, false); name != "" {
			return name, to
		}
	}
	return "", at
}

// personAtEnd reads the name at the end of a part of a sentence.
func (s *sentence) personAtEnd(start, end int) string {
	for i := end - 1; i >= start; i-- {
		if m, ok := s.titlePhrase(i); ok && m.To < end && slices.Contains(m.Values, courtesyTitle) && !s.isSmall(i) {
			if name, _ := s.person(i, end, false); name != "" {
				return name
			}
			break
		}
	}
	at := end
	for at > start {
		token := at - 1
		for token > start && s.text.Words[token].Gap == words.Joined {
			token--
		}
		if !s.isNameWord(token) && !(at < end && s.titleAt(token, namePart) && token > start) {
			break
		}
		at = token
	}
	for at < end && s.titleAt(at, namePart) && s.isSmall(at) {
		at++
	}
	if at == end {
		return ""
	}
	name, to := s.person(at, end, false)
	if to != end {
		return ""
	}
	return name
}

func isHan(folded string) bool {
	r, _ := utf8.DecodeRuneInString(folded)
	return unicode.Is(unicode.Han, r)
}

func isArabicWord(folded string) bool {
	r, _ := utf8.DecodeRuneInString(folded)
	return unicode.Is(unicode.Arabic, r)
}
