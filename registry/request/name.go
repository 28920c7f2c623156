package request

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// longestName is how many words a name has at most.
const longestName = 7

// nameBehind reads the name behind a cue, and returns the word behind it too.
func (s *sentence) nameBehind(at, cue int) (string, int) {
	if at >= s.to {
		return "", at
	}
	if isHan(s.text.Words[at].Folded) {
		return s.chineseBehind(at, cue), at
	}
	for range 6 {
		end := s.chunkEnd(at)
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

// nameBefore reads the name before a cue, no farther back than limit.
func (s *sentence) nameBefore(limit, cue int) string {
	if cue <= limit {
		return ""
	}
	if isHan(s.text.Words[cue-1].Folded) {
		return s.chineseBefore(limit, cue)
	}
	end := cue
	for range 4 {
		start := end - 1
		for start > limit && !s.breaks(start) {
			start--
		}
		if isArabicWord(s.text.Words[end-1].Folded) {
			return ""
		}
		if name := s.personAtEnd(start, end); name != "" {
			return name
		}
		if start <= limit || !s.isOffice(start, end) && !s.inBrackets(start) {
			return ""
		}
		end = start
	}
	return ""
}

// breaks says whether a word begins a new part of the sentence, which no name reaches over.
func (s *sentence) breaks(i int) bool {
	gap := s.text.Words[i].Gap
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

func (s *sentence) chunkEnd(at int) int {
	end := at + 1
	for end < s.to && !s.breaks(end) {
		end++
	}
	return end
}

// leadsOn says whether a part of a sentence holds nothing but an office or a segment, so that the name may follow.
func (s *sentence) leadsOn(at, end int) bool {
	if s.isNobody(at) {
		return false
	}
	return s.isOffice(at, end) || s.isMentions(at, end)
}

func (s *sentence) isNobody(at int) bool {
	m, ok := tongues().titles.At(s.text, at)
	return ok && slices.Contains(m.Values, noName)
}

// isMentions says whether a part of a sentence only names segments: 'for Segment I'.
func (s *sentence) isMentions(at, end int) bool {
	for _, m := range s.mentions {
		if m.from >= at && m.to <= end && m.from-at <= 3 && end-m.to <= 1 {
			return true
		}
	}
	return false
}

// isOffice says whether a part of a sentence is an office, without a name.
func (s *sentence) isOffice(at, end int) bool {
	_, _, to := s.withoutTitles(at, end)
	return to >= end || s.titleAt(at, office, courtesyTitle, preposition) && s.holdsOffice(at, end)
}

func (s *sentence) holdsOffice(at, end int) bool {
	for i := at; i < end; i++ {
		if s.titleAt(i, office) {
			return true
		}
	}
	return false
}

func (s *sentence) titleAt(i int, wanted ...title) bool {
	m, ok := tongues().titles.At(s.text, i)
	return ok && slices.ContainsFunc(m.Values, func(t title) bool { return slices.Contains(wanted, t) })
}

// withoutTitles goes over the titles and offices at the beginning of a part. Titled says that one was a title of
// courtesy or a rank right before what follows; sure is false where what follows may belong to the office.
func (s *sentence) withoutTitles(at, end int) (titled, sure bool, to int) {
	inOffice := false
	sure = true
	for at < end {
		m, ok := tongues().titles.At(s.text, at)
		if ok && m.To > end {
			ok = false
		}
		switch {
		case ok && slices.Contains(m.Values, courtesyTitle) && !s.isInitialOfName(at, m.To) && !s.isSmallWord(at, m.To):
			titled, inOffice, sure, at = true, false, true, m.To
		case ok && slices.Contains(m.Values, office):
			titled, inOffice, sure, at = true, true, true, m.To
		case ok && slices.Contains(m.Values, portfolio) && (inOffice || s.isSmall(at)):
			titled, sure, at = inOffice, true, m.To
		case ok && slices.Contains(m.Values, preposition) && (s.isSmall(at) || s.isArticleAt(at)):
			titled, sure, at = titled && !inOffice, !inOffice, m.To
		case inOffice && s.isSmall(at):
			titled, sure, at = false, false, at+1
		case inOffice && s.delegationAt(at, end) > at:
			titled, sure, at = false, true, s.delegationAt(at, end)
		default:
			return titled, sure, at
		}
	}
	return titled, sure, at
}

// isInitialOfName tells the initial of a name ('D. A. Boyarin') from a title of one letter ('D. Esteban').
func (s *sentence) isInitialOfName(at, to int) bool {
	return to == at+1 && to < s.to && utf8.RuneCountInString(s.text.Words[at].Folded) == 1 &&
		utf8.RuneCountInString(s.text.Words[to].Folded) == 1
}

// isSmallWord tells a short word of the language from the abbreviation that is written with a capital: 'me' from
// 'Me', 'd' from 'D.'.
func (s *sentence) isSmallWord(at, to int) bool {
	if to != at+1 || !s.isSmall(at) {
		return false
	}
	folded := s.text.Words[at].Folded
	return utf8.RuneCountInString(folded) == 1 || folded == "me" || folded == "se"
}

func (s *sentence) isArticleAt(at int) bool {
	return at == s.from || s.text.Words[at].Gap >= words.Comma || s.isAllCapitals(at)
}

func (s *sentence) isSmall(i int) bool {
	r, _ := utf8.DecodeRuneInString(s.text.Original[s.text.Words[i].Start:])
	return unicode.IsLower(r)
}

func (s *sentence) isAllCapitals(i int) bool {
	w := s.text.Words[i]
	written := s.text.Original[w.Start:w.End]
	return utf8.RuneCountInString(written) > 1 && written == strings.ToUpper(written)
}

// delegationAt returns where the name of a delegation ends that begins at a word; the word itself, where none does.
func (s *sentence) delegationAt(at, end int) int {
	cut := words.Text{Original: s.text.Original, Words: s.text.Words[at:end]}
	named := delegations.Find(cut)
	if len(named) == 0 || named[0].Start != s.text.Words[at].Start {
		return at
	}
	for at < end && s.text.Words[at].End <= named[0].End {
		at++
	}
	return at
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
		m, ok := tongues().titles.At(s.text, i)
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

// isCopula says whether a word says that what follows is who was spoken of: 'the speaker for Malta will be Jane Roe'.
func (s *sentence) isCopula(i int) bool {
	switch s.text.Words[i].Folded {
	case "is", "be", "sera", "est", "es", "будет", "ist", "e", "being":
		return s.isSmall(i)
	}
	return false
}

// run reads a run of words that are written as names are.
func (s *sentence) run(at, end int, titled, labelled bool) (string, int) {
	small := (titled || labelled && end > at+1 && s.text.Words[at].Gap == words.Comma) && s.allSmall(at, end)
	to, capitals := at, 0
	for i := at; i < end && capitals < longestName; {
		next := s.tokenEnd(i, end)
		switch {
		case i > at && s.endsName(i):
			next = end + 1
		case s.isNameWord(i) || small && s.isLetters(i):
			capitals++
			to = next
		case s.isJoinedParticle(i, next):
			capitals++
			to = next
		case i > at && s.titleAt(i, namePart) && next < end:
		case i == at && s.titleAt(i, namePart) && next < end && s.isNameWord(next):
		default:
			next = end + 1
		}
		if next > end {
			break
		}
		i = next
	}
	if capitals == 0 || capitals == 1 && !titled && !(labelled && (to == end || s.overFirstName(at, to) > to)) {
		return "", at
	}
	to = s.overFirstName(at, to)
	name := s.written(at, to)
	if !titled && (s.isBody(at, to) || s.delegationAt(at, to) == to) || capitals == 1 && s.delegationAt(at, to) == to {
		return "", at
	}
	return name, to
}

// overFirstName returns where a name ends whose family name stands before a comma in capitals: 'ROE, Jane'.
func (s *sentence) overFirstName(at, to int) int {
	if to != at+1 || to >= s.to || !s.isAllCapitals(at) || s.text.Words[to].Gap != words.Comma || !s.isNameWord(to) || s.titleAt(to, office, courtesyTitle) {
		return to
	}
	if s.text.Original[s.text.Words[at].End] != ',' {
		return to
	}
	next := s.tokenEnd(to, s.to)
	if next < s.to && s.text.Words[next].Gap < words.Line {
		return to
	}
	return next
}

// written returns a name as it stands in the text, on one line, with the stop of an initial at its end.
func (s *sentence) written(at, to int) string {
	name := strings.Join(strings.Fields(s.text.Slice(at, to)), " ")
	last := s.text.Words[to-1]
	if utf8.RuneCountInString(s.text.Original[last.Start:last.End]) == 1 && strings.HasPrefix(s.text.Original[last.End:], ".") {
		name += "."
	}
	return name
}

// tokenEnd returns where the word ends that a hyphen or an apostrophe joins to others.
func (s *sentence) tokenEnd(i, end int) int {
	to := i + 1
	for to < end && s.text.Words[to].Gap == words.Joined && !strings.ContainsAny(s.text.Original[s.text.Words[to-1].End:s.text.Words[to].Start], "/&_") {
		to++
	}
	return to
}

func (s *sentence) isNameWord(i int) bool {
	r, _ := utf8.DecodeRuneInString(s.text.Original[s.text.Words[i].Start:])
	return unicode.IsUpper(r) || unicode.IsTitle(r) || unicode.Is(unicode.Lo, r) && !isHan(string(r))
}

// isJoinedParticle says whether a small particle and a name stand joined: d'Almeida, al-Masri.
func (s *sentence) isJoinedParticle(i, next int) bool {
	return next > i+1 && s.isSmall(i) && s.titleAt(i, namePart) && s.isNameWord(i+1)
}

func (s *sentence) isLetters(i int) bool {
	return !strings.ContainsFunc(s.text.Words[i].Folded, func(r rune) bool { return !unicode.IsLetter(r) })
}

// allSmall says whether a part is written without any capital, as from a phone.
func (s *sentence) allSmall(at, end int) bool {
	if end-at > 4 {
		return false
	}
	for i := at; i < end; i++ {
		if !s.isSmall(i) || s.titleAt(i, preposition, noName) || s.signAt(i) {
			return false
		}
	}
	return end > at
}

// endsName says whether a word behind a name's first does not belong to it.
func (s *sentence) endsName(i int) bool {
	if s.titleAt(i, office, courtesyTitle) && !s.titleAt(i, namePart) {
		return !s.isInitial(i)
	}
	return s.signAt(i) && s.tokenEnd(i, s.to) == i+1 || s.namesAt(i) ||
		s.isAllCapitals(i) && s.titleAt(i, preposition) && !s.titleAt(i, namePart)
}

// namesAt says whether a segment is named from a word on.
func (s *sentence) namesAt(i int) bool {
	return slices.ContainsFunc(s.mentions, func(m reference) bool { return m.from == i })
}

func (s *sentence) isInitial(i int) bool {
	return utf8.RuneCountInString(s.text.Words[i].Folded) == 1
}

func (s *sentence) signAt(i int) bool {
	_, ok := tongues().signs.At(s.text, i)
	return ok
}

// isBody says whether a name is that of an organisation or office, by a word in it.
func (s *sentence) isBody(at, to int) bool {
	for i := at; i < to; i++ {
		if s.titleAt(i, portfolio) && !s.titleAt(i, namePart) {
			return true
		}
	}
	return false
}

// personAtEnd reads the name at the end of a part of a sentence.
func (s *sentence) personAtEnd(start, end int) string {
	for i := end - 1; i >= start; i-- {
		if m, ok := tongues().titles.At(s.text, i); ok && m.To < end && slices.Contains(m.Values, courtesyTitle) && !s.isSmall(i) {
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
