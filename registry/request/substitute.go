package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// deniedPerson returns the word behind the 'but' that sets one person in the place of another who is denied: 'it is no longer
// Mr Roe who will speak but Ms Doe'; zero, where there is none.
func (s *sentence) deniedPerson() int {
	for _, no := range s.marks {
		if no.sign != not && no.sign != leave && no.sign != change {
			continue
		}
		for i := no.to; i < min(s.to, no.to+s.farAway(no)); i++ {
			next := isContrast(s.text, i)
			if next == i || next >= s.to || !s.namesPersonIn(no.to, i) {
				continue
			}
			if s.personAt(s.overPrepositions(next)).name != "" {
				return next
			}
			break
		}
	}
	return 0
}

// deniesSecond says whether another than one who was named is denied right behind him: 'Jane Roe will speak, and not John Doe'.
func (s *sentence) deniesSecond() bool {
	for _, no := range s.marks {
		if no.sign == not && no.to < s.to && s.isAnd(no.from-2, no.from-1, no.from) && s.personAt(s.overPrepositions(no.to)).name != "" && s.namesPersonIn(s.from, no.from) {
			return true
		}
	}
	return false
}

// isAnd says whether one of some words is an 'and'.
func (s *sentence) isAnd(places ...int) bool {
	return slices.ContainsFunc(places, func(i int) bool {
		if i < s.from {
			return false
		}
		switch s.text.Words[i].Folded {
		case "and", "et", "y", "и", "а", "وليس", "ولا", "e", "und", "ed":
			return true
		}
		return false
	})
}

// farAway is how many words behind a negation the 'but' that belongs to it stands at most.
func (s *sentence) farAway(no mark) int { return 4 * s.reach(no) }

// namesPersonIn says whether somebody is named among some words.
func (s *sentence) namesPersonIn(from, to int) bool {
	for i := from; i < to; i++ {
		if p := s.personAt(i); p.name != "" && p.to <= to {
			return true
		}
	}
	return false
}

// substitute returns who is to speak where a sentence asks to replace one by another, and where it says so.
func (s *sentence) substitute() (string, int) {
	first := s.first(change, alter, leave)
	if next := s.deniedPerson(); next > 0 {
		name, _ := s.nameBehind(next, next)
		return name, next
	}
	if first == nil {
		return s.insteadOfSelf()
	}
	if p := s.substituted(*first); p.name != "" {
		return p.name, p.from
	}
	if name, at := s.successorBehind(); name != "" {
		return name, at
	}
	for i := first.to; i < s.to-1; i++ {
		if s.text.Words[i].Gap == words.Joined {
			continue
		}
		if strings.HasPrefix(s.text.Words[i].Folded, "بال") && s.titleAt(i, courtesyTitle, office) {
			if name, _ := s.arabicName(i, s.chunkEnd(i)); name != "" {
				return name, i
			}
		}
		switch s.text.Words[i].Folded {
		case "but", "mais", "sino", "а", "by", "with", "par", "por", "con", "на", "durch", "da", "pelo", "pela":
			if name, _ := s.person(i+1, s.chunkEnd(i+1), false); name != "" {
				return name, i
			}
		}
	}
	return "", s.to
}

// substituted returns whom a verb takes for its object that puts him in another's place: 'substituer Mme Roux à M. Petit',
// 'substitute Ms Roe for Mr Doe'.
func (s *sentence) substituted(m mark) person {
	switch s.text.Words[m.from].Folded {
	case "substitute", "substituting", "substituer", "substituez", "substituons":
	default:
		return person{}
	}
	if p := s.personAt(s.overPrepositions(m.to)); p.name != "" && p.to < s.to {
		switch s.text.Words[p.to].Folded {
		case "for", "a", "au":
			return p
		}
	}
	return person{}
}

// successorBehind returns who stands right behind a Chinese verb of changing: '改派王丽华女士', '把李明换为王丽华'.
func (s *sentence) successorBehind() (string, int) {
	for _, m := range s.marks {
		if m.sign != change && m.sign != alter || m.negated || s.endsClause(m.to) {
			continue
		}
		switch s.slice(m.from, m.to) {
		case "改派", "换成", "換成", "换为", "換為", "改为", "改為", "改由", "改成", "换作", "改请":
			if name, _ := s.nameBehind(m.to, m.from); isPerson(name) {
				return name, m.to
			}
		}
	}
	return "", s.to
}

// isReplaced says whether a name stands behind an 'instead of', so that its bearer speaks no more.
func (s *sentence) isReplaced(name string) bool {
	sought := words.Cut(name).Words
	for _, m := range s.marks {
		if s.yields(m) {
			if s.isNamedIn(sought, s.from, m.from) && s.namesPersonIn(m.to, s.to) {
				return true
			}
			continue
		}
		if m.sign != instead || len(sought) == 0 || s.saysRight(m) || s.replacesPronoun(m) {
			continue
		}
		for i := m.to; i < min(s.to, m.to+2*reach) && (i == m.to || !s.breaks(i)) && !s.marked(i, speaks, speak); i++ {
			if s.text.Words[i].Folded == sought[0].Folded {
				return true
			}
			if !s.isSmall(i) && !s.titleAt(i, courtesyTitle, office, portfolio, preposition) && !isArabicWord(s.text.Words[i].Folded) {
				break
			}
		}
	}
	return false
}

// yields says whether a mark tells that the one named before it gives way to the one named behind it: 'cède la parole à'.
func (s *sentence) yields(m mark) bool {
	if m.sign != instead {
		return false
	}
	switch s.text.Words[m.from].Folded {
	case "hands", "hand", "handing", "passes", "passing", "gives", "give", "giving", "makes", "make", "cede", "cedera", "passe", "passera", "laisse", "laissera", "pasa", "pasara", "deja", "dejara", "уступает", "уступит", "передает", "передаст", "ويترك", "وتترك", "يترك", "تترك", "passa", "باحلال", "احلال", "داحلال":
		return true
	}
	return false
}

// isNamedIn says whether the first word of a name stands among some words.
func (s *sentence) isNamedIn(name []words.Word, from, to int) bool {
	return len(name) > 0 && slices.ContainsFunc(s.text.Words[from:to], func(w words.Word) bool { return w.Folded == name[0].Folded })
}

// replacesPronoun says whether it is a pronoun beside the verb that is replaced: 'ее заменит Анна Петрова', 'lo sustituirá
// Ana Paz'.
func (s *sentence) replacesPronoun(m mark) bool {
	for i := max(s.from, m.from-1); i < min(s.to, m.to+1); i++ {
		switch s.text.Words[i].Folded {
		case "lo", "le", "la", "les", "l": // elsewhere an article
			if i <= m.from {
				return true
			}
		case "его", "ее", "их", "него", "нее", "них", "ему", "еи", "меня", "нас", "которого", "которую", "su", "sa", "him", "her", "them", "محله", "محلها", "منه", "منها", "عنه", "عنها", "مكانه", "مكانها",
			"ihn", "gli":
			return true
		case "his", "its", "son", "leur", "ses", "seinen", "ihren", "seiner", "ihrer", "dessen", "deren", "suo", "loro", "seu", "sua", "دوره", "دورها":
			if i >= m.from && i < m.to {
				return true
			}
		}
	}
	return false
}

// saysRight tells 'should be', behind which the right name stands, from 'instead of'.
func (s *sentence) saysRight(m mark) bool {
	for _, w := range s.text.Words[m.from:m.to] {
		switch w.Folded {
		case "be", "read", "etre", "ser", "decir", "leerse", "figurar", "lease", "correccion", "errata", "erratas", "rectificamos", "быть", "应", "應", "正", "يكون", "الصحيح", "والصحيح", "essere", "sein":
			return true
		}
	}
	return false
}

// insteadOfSelf returns whom the writer names for himself: 'not I but my deputy, Jane Roe'.
func (s *sentence) insteadOfSelf() (string, int) {
	no := s.deniedSelf()
	if no == nil {
		return "", s.to
	}
	for i := no.to; i < s.to; i++ {
		if next := isContrast(s.text, i); next > i && next < s.to {
			if name, _ := s.nameBehind(next, next); name != "" {
				return name, i
			}
		}
	}
	return "", s.to
}

// deniedSelf returns the negation of who writes, or of an office, where another is named for him: 'not I but my deputy, Jane
// Roe', 'not the Minister but Ambassador Roe'.
func (s *sentence) deniedSelf() *mark {
	for n := range s.marks {
		no := &s.marks[n]
		if no.sign != not {
			continue
		}
		for i := no.from; i < min(s.to, no.to+reach); i++ {
			if (isSelf(s.text.Words[i].Folded) || i >= no.to && s.titleAt(i, office)) && s.contrasts(i) {
				return no
			}
		}
	}
	return nil
}

func isSelf(folded string) bool {
	switch folded {
	case "i", "me", "myself", "moi", "je", "yo", "я", "сам", "сама", "انا", "我", "本人", "ich", "eu", "io":
		return true
	}
	return false
}

// contrasts says whether another follows behind who is denied.
func (s *sentence) contrasts(from int) bool {
	for i := from; i < s.to; i++ {
		if isContrast(s.text, i) > i {
			return true
		}
	}
	return false
}

// isContrast returns the word behind a 'but' that sets one in the place of another; the word itself, where none stands
// there.
func isContrast(t words.Text, i int) int {
	switch t.Words[i].Folded {
	case "but", "mais", "sino", "а", "но", "بل", "sondern", "mas", "ma", "bensi":
		return i + 1
	case "而":
		if i+1 < len(t.Words) && t.Words[i+1].Folded == "是" {
			return i + 2
		}
	}
	return i
}
