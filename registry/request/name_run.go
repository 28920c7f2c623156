package request

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// longestName is how many words a name has at most.
const longestName = 7

// run reads a run of words that are written as names are.
func (s *sentence) run(at, end int, titled, labelled bool) (string, int) {
	if s.namesAt(at) {
		return "", at
	}
	small := (titled || labelled && end > at+1 && s.behindColon(at)) && s.allSmall(at, end)
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
		case i > at && isPatronymicEnd(s.text.Words[i].Folded):
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
	if capitals == 1 && s.isBehindArticle(at) {
		return "", at // 'el GRULAC', 'the Fund'
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

// isBehindArticle says whether an article stands right before a word, as none stands before a person's name alone.
func (s *sentence) isBehindArticle(at int) bool {
	if at == s.from || s.text.Words[at].Gap > words.Line || !s.isSmall(at-1) {
		return false
	}
	switch s.text.Words[at-1].Folded {
	case "the", "el", "la", "los", "las", "del", "al", "le", "les", "l", "du", "au", "aux", "des", "il", "lo", "gli", "dello", "della", "o", "do", "os", "der", "die", "das", "den", "dem":
		return true
	}
	return false
}

// isPatronymicEnd says whether a word, often written small, ends a patronymic: Рауф кызы, Heydar oglu.
func isPatronymicEnd(folded string) bool {
	switch folded {
	case "оглы", "оглу", "улы", "уулу", "угли", "огли", "кызы", "гызы", "кизи", "қызы", "заде", "зода", "бек", "хан", "бей", "ага",
		"oglu", "ogly", "ogli", "ugli", "uly", "uulu", "qizi", "kyzy", "kizi", "gizi", "gyzy", "zade", "zoda", "bey", "jr", "filho", "junior":
		return true
	}
	return false
}

// behindColon says whether a colon stands before a word.
func (s *sentence) behindColon(i int) bool {
	return i > s.from && strings.ContainsAny(s.text.Original[s.text.Words[i-1].End:s.text.Words[i].Start], ":：")
}

// overFirstName returns where a name ends whose family name stands before a comma: 'ROE, Jane', 'Roe, Jane
// (Ms)'.
func (s *sentence) overFirstName(at, to int) int {
	if to >= s.to || s.text.Words[to].Gap != words.Comma || !s.isNameWord(to) || s.titleAt(to, office, courtesyTitle) {
		return to
	}
	shouted := s.allShouted(at, to)
	if to != at+1 && !shouted || s.text.Original[s.text.Words[to-1].End] != ',' {
		return to
	}
	next := s.tokenEnd(to, s.to)
	if shouted && (next >= s.to || s.text.Words[next].Gap >= words.Line) || next < s.to && s.inBrackets(next) && s.titleAt(next, courtesyTitle) {
		return next
	}
	return to
}

// allShouted says whether all words of a name but its particles are in capitals, as family names are in lists.
func (s *sentence) allShouted(at, to int) bool {
	for i := at; i < to; i++ {
		if !s.isAllCapitals(i) && !s.titleAt(i, namePart) {
			return false
		}
	}
	return true
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

// isJoinedParticle says whether a small particle and a name stand joined: d'Almeida, al-Masri, p'Bitek.
func (s *sentence) isJoinedParticle(i, next int) bool {
	return next > i+1 && s.isSmall(i) && (s.titleAt(i, namePart) || s.isInitial(i)) && s.isNameWord(i+1)
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
		_, number := tongues().numbers.At(s.text, i)
		if !s.isSmall(i) || s.titleAt(i, preposition, noName) || s.signAt(i) || number && !s.titleAt(i, namePart) {
			return false
		}
	}
	return end > at
}

// endsName says whether a word behind a name's first does not belong to it.
func (s *sentence) endsName(i int) bool {
	if s.titleAt(i, office, courtesyTitle) && !s.titleAt(i, namePart) {
		return !s.isInitial(i) && !s.isRankAsSurname(i)
	}
	if s.isPointed(i) {
		return s.namesAt(i)
	}
	return s.signAt(i) && s.tokenEnd(i, s.to) == i+1 && !s.isWithinName(i) || s.namesAt(i) ||
		s.isAllCapitals(i) && s.titleAt(i, preposition) && !s.titleAt(i, namePart)
}

// isWithinName says whether a word is a name's, although some language has a word of requests that is written so, by the
// two of a name beside it: 'Fatma Nur Yıldırım'.
func (s *sentence) isWithinName(i int) bool {
	next := i + 1
	return !s.isAllCapitals(i) && next < s.to && s.text.Words[i].Gap == words.Space && s.text.Words[next].Gap == words.Space &&
		isLatin(s.text.Words[i].Folded) && s.isPlainName(i-1) && s.isPlainName(next)
}

// isPlainName says whether a word is written as a name, and is no other word that is known.
func (s *sentence) isPlainName(i int) bool {
	if !s.isNameWord(i) || s.isAllCapitals(i) || s.signAt(i) || s.titleAt(i, office, courtesyTitle, preposition, portfolio) || s.namesAt(i) {
		return false
	}
	_, binds := tongues().binding.At(s.text, i)
	_, part := s.partAt(i)
	return !binds && !part && s.delegationAt(i, s.to) == i
}

// isPointed says whether a word is an initial with its full stop, or a given name's beginning with raised last letter: Mª.
func (s *sentence) isPointed(i int) bool {
	w := s.text.Words[i]
	written := s.text.Original[w.Start:w.End]
	raised := strings.HasSuffix(written, "ª") || strings.HasSuffix(written, "º")
	return !s.isSmall(i) && (raised || s.isInitial(i) && strings.HasPrefix(s.text.Original[w.End:], "."))
}

// isRankAsSurname tells the last word of a name from a title behind it: 'Ms. Kate Bishop', not 'Jane Roe, PhD'. A
// courtesy title stands before names.
func (s *sentence) isRankAsSurname(i int) bool {
	r, _ := utf8.DecodeRuneInString(s.text.Original[s.text.Words[i].Start:])
	last := i+1 >= s.to || s.breaks(i+1) || s.isSmall(i+1)
	return last && unicode.IsUpper(r) && !s.isAllCapitals(i) && !s.titleAt(i, office) && utf8.RuneCountInString(s.text.Words[i].Folded) > 3 &&
		s.isNameWord(i-1) && !s.titleAt(i-1, courtesyTitle, office) && s.text.Words[i].Gap <= words.Space
}

// namesAt says whether a segment is named from a word on.
func (s *sentence) namesAt(i int) bool {
	return slices.ContainsFunc(s.references, func(m reference) bool { return m.from <= i && i < m.to && m.how >= bare })
}

func (s *sentence) isInitial(i int) bool {
	return utf8.RuneCountInString(s.text.Words[i].Folded) == 1
}

func (s *sentence) signAt(i int) bool {
	_, ok := tongues().signs.At(s.text, i)
	return ok
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
