package request

import (
	"slices"
	"strings"
	"unicode/utf8"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// titlePhrase returns the title, or what else stands with names, that begins at a word.
func (s *sentence) titlePhrase(i int) (words.Match[title], bool) {
	if i < s.from || i >= s.to {
		return tongues().titles.At(s.text, i)
	}
	return s.titlePhrases.at(&tongues().titles, s, i)
}

func (s *sentence) isNobody(at int) bool {
	m, ok := s.titlePhrase(at)
	return ok && slices.Contains(m.Values, noName)
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
	m, ok := s.titlePhrase(i)
	return ok && slices.ContainsFunc(m.Values, func(t title) bool { return slices.Contains(wanted, t) })
}

// withoutTitles goes over the titles and offices at the beginning of a part. Titled says that one was a title of
// courtesy or a rank right before what follows; sure is false where what follows may belong to the office.
func (s *sentence) withoutTitles(at, end int) (titled, sure bool, to int) {
	inOffice := false
	sure = true
	for at < end {
		m, ok := s.titlePhrase(at)
		if ok && m.To > end {
			ok = false
		}
		switch {
		case ok && slices.Contains(m.Values, adjunct):
			titled, sure, at = false, true, m.To
		case ok && s.isTitleAsGivenName(at):
			return titled, sure, at
		case ok && slices.Contains(m.Values, courtesyTitle) && !s.isInitialOfName(at, m.To) && !s.isSmallWord(at, m.To):
			titled, inOffice, sure, at = true, false, true, m.To
		case ok && slices.Contains(m.Values, office):
			titled, inOffice, sure, at = true, true, true, m.To
		case ok && slices.Contains(m.Values, portfolio) && (inOffice || s.isSmall(at)):
			titled, sure, at = inOffice, true, m.To
		case ok && slices.Contains(m.Values, preposition) && (s.isSmall(at) || s.isArticleAt(at)) && !s.isPointed(at):
			titled, sure, at = titled && !inOffice, !inOffice, m.To
		case inOffice && s.isSmall(at):
			titled, sure, at = false, false, at+1
		case inOffice && s.delegationAt(at, end) > at && !s.isGivenNameOfState(at, end):
			titled, sure, at = false, true, s.delegationAt(at, end)
		default:
			return titled, sure, at
		}
	}
	return titled, sure, at
}

// isGivenNameOfState says whether a given name that a State, or its people, has too stands right behind an office and before the
// rest of the name: 'Ministra Thaís Nogueira', 'Ambassador Chad Brown'.
func (s *sentence) isGivenNameOfState(at, end int) bool {
	next := s.delegationAt(at, end)
	return next == at+1 && next < end && isLatin(s.text.Words[at].Folded) && !s.isSmall(at) && s.titleAt(at-1, office) &&
		s.isPlainName(next) && s.text.Words[next].Gap == words.Space
}

// isTitleAsGivenName tells the given name from the title of a sheikh: 'l'Ambassadeur Cheikh Sarr', but 'Cheikh Khaled'.
func (s *sentence) isTitleAsGivenName(at int) bool {
	switch s.text.Words[at].Folded {
	case "cheikh", "cheick", "chekh":
	default:
		return false
	}
	if at == s.from || s.text.Words[at].Gap > words.Space {
		return false
	}
	switch s.text.Words[at-1].Folded {
	case "m", "mr", "monsieur", "mme":
		return true
	}
	return s.titleAt(at-1, office)
}

// isInitialOfName tells the initial of a name ('D. A. Boyarin') from a title of one letter ('D. Esteban').
func (s *sentence) isInitialOfName(at, to int) bool {
	if s.text.Words[at].Folded == "m" && to < s.to && strings.HasPrefix(s.text.Original[s.text.Words[to].End:], ".-") {
		return false // 'M. J.-P. Lambert'
	}
	return to == at+1 && to < s.to && utf8.RuneCountInString(s.text.Words[at].Folded) == 1 &&
		utf8.RuneCountInString(s.text.Words[to].Folded) == 1 && !s.isSmall(to)
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

// delegationAt returns where the name of a delegation ends that begins at a word; the word itself, where none does.
func (s *sentence) delegationAt(at, end int) int {
	cut := words.Text{Original: s.text.Original, Words: s.text.Words[at:end]}
	named, ok := delegations.Leading(cut)
	if !ok {
		return at
	}
	for at < end && s.text.Words[at].End <= named.End {
		at++
	}
	return at
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

// isCopula says whether a word says that what follows is who was spoken of: 'the speaker for Malta will be Jane Roe'.
func (s *sentence) isCopula(i int) bool {
	switch s.text.Words[i].Folded {
	case "is", "be", "sera", "est", "es", "будет", "ist", "e", "being":
		return s.isSmall(i)
	case "هو", "هي", "是":
		return true
	}
	return false
}
