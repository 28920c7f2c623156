package request

import (
	"slices"
	"strings"
	"unicode"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// A person is somebody whom a sentence names.
type person struct {
	name     string
	from, to int // the words of title and name
}

// inClauses finds who speaks where no cue stands beside a name: the only person in a sentence who may be meant by what
// it says of a speech.
func (g *interpretation) inClauses() []speakerAt {
	var found []speakerAt
	for _, i := range g.own {
		s := &g.sentences[i]
		switch g.deeds[i].act {
		case doesDecline, doesRelay, doesWithdraw, isPrevented:
			continue
		}
		if s.where == "subject" || !g.maySaySpeaker(i) || s.has(others, thanks, undecided) {
			continue
		}
		if p := s.onlySpeaker(); p != nil {
			found = append(found, s.speaker(p.name, p.from, p.to))
		}
	}
	return found
}

// onlySpeaker returns the one person of a sentence who takes the floor in it; nil, where there is none or are several.
func (s *sentence) onlySpeaker() *person {
	persons := slices.DeleteFunc(s.persons(), func(p person) bool {
		return s.isBystander(p.name) || s.isReplaced(p.name) || s.doesOtherwise(p.to) || s.isCompanion(p)
	})
	if len(persons) != 1 {
		return nil
	}
	p := persons[0]
	for _, m := range s.marks {
		if !m.negated && s.tellsOfSpeech(m) && (s.belongs(p, span{m.from, m.to}) || p.to <= m.from && s.isStressed(m)) {
			return &p
		}
	}
	for i := s.from; i < s.to; i++ {
		m, ok := s.nameCueAt(i)
		if ok && slices.ContainsFunc(m.Values, func(c nameCue) bool { return c == nameBefore || c == nameBehind }) && s.belongs(p, span{i, m.To}) {
			return &p
		}
	}
	return nil
}

// isCompanion says whether a person stands behind the 'with' of a clause that says who comes with him: 'will travel with Ms Roe'.
func (s *sentence) isCompanion(p person) bool {
	if p.from == s.from || s.breaks(p.from-1) || s.breaks(p.from) {
		return false
	}
	switch s.text.Words[p.from-1].Folded {
	case "with", "avec", "con", "с", "со", "مع", "mit", "com":
		return true
	}
	return false
}

// tellsOfSpeech says whether a mark says that somebody speaks or, in a sentence that does nothing else, is a word for the
// floor: 'Mr Roe has the floor for us'.
func (s *sentence) tellsOfSpeech(m mark) bool {
	switch m.sign {
	case speaks, utters, given, speak:
		return true
	case utter:
		return s.has(speech)
	case slot:
		return !s.has(wish, please, could, enter, enlist, attached, logistics, done, change, alter)
	}
	return false
}

// belongs says whether a person stands as near to what is done as the one who does it: nobody else is named as its
// subject between them.
func (s *sentence) belongs(p person, done span) bool {
	from, to := p.to, done.from
	if done.from < p.from {
		from, to = done.to, p.from
	}
	const far = 3 * reach
	if to-from > far || from > to {
		return false
	}
	for _, other := range s.marks {
		if other.from < from || other.to > to {
			continue
		}
		switch other.sign {
		case but, wish, please, could:
			return false
		case us:
			if !s.titleAt(other.from, preposition) {
				return false
			}
		}
	}
	return !slices.ContainsFunc(s.delegationsNamed(), func(d delegations.Mention) bool {
		return done.from > p.from && d.Start >= s.text.Words[p.to-1].End && d.End <= s.text.Words[done.from].Start
	})
}

// persons finds those whom a sentence names by a title and a name or, in letters that have capitals, by two names or
// more.
func (s *sentence) persons() []person {
	var found []person
	for i := s.from; i < s.to; {
		if i+1 < s.to && strings.Contains("是由请請让讓", s.text.Words[i].Folded) && s.personAt(i+1).name != "" {
			i++ // a surname too
		}
		p := s.personAt(i)
		if p.name == "" || !isPerson(p.name) || s.isAddressed(i) {
			i++
			continue
		}
		if !slices.ContainsFunc(found, func(q person) bool { return samePerson(q.name, p.name) }) {
			found = append(found, p)
		}
		i = max(p.to, i+1)
	}
	return found
}

// isAddressed says whether a part of a sentence greets whom it names: 'Dear Ms Roe, ...'.
func (s *sentence) isAddressed(i int) bool {
	start := s.chunkStart(s.from, i)
	return slices.ContainsFunc(s.marks, func(m mark) bool {
		return m.sign == greeting && m.from >= start && m.to <= i+1 && !s.titleAt(m.from, courtesyTitle)
	})
}

// personAt returns the person whose title or name begins at a word; none, where capitals and titles mark none.
func (s *sentence) personAt(i int) person {
	word := s.text.Words[i].Folded
	titled := s.titleAt(i, courtesyTitle) || s.titleAt(i, office) && !s.isListAt(i) && !isArabicWord(word) && !s.isShouted()
	inName := i > s.from && s.text.Words[i].Gap <= words.Space && s.isNameWord(i-1) && !s.titleAt(i-1, preposition) && romanNumber(s.text.Words[i-1].Folded) == 0
	switch {
	case word == "我":
		return person{}
	case isHan(word):
		if i > s.from && strings.Contains("是由请請", s.text.Words[i-1].Folded) {
			if i-2 >= s.from && s.text.Words[i-2].Folded == "我" {
				return person{} // who writes
			}
			return person{s.chineseName(i, s.chineseEnd(i), false), i, s.chineseEnd(i)}
		}
		name, to := s.chinesePerson(i)
		return person{name, i, to}
	case titled:
		name, to := s.nameOf(i, s.chunkEnd(i))
		if !s.titleAt(i, courtesyTitle) && !strings.Contains(name, " ") {
			return person{}
		}
		return person{name, i, to}
	case isArabicWord(word) || !s.isNameWord(i) || inName || s.isShouted() || s.delegationAt(i, s.to) > i:
		return person{}
	}
	name, to := s.person(i, s.chunkEnd(i), false)
	if !strings.Contains(name, " ") || s.tells(i, to) || s.isBody(i, to) {
		return person{}
	}
	return person{name, i, to}
}

// isShouted says whether a sentence has no small letters, so that capitals mark no names in it.
func (s *sentence) isShouted() bool {
	return !strings.ContainsFunc(s.text.Slice(s.from, s.to), unicode.IsLower) && s.length() > 2*reach
}

// isJoinedTo says whether somebody is named with an 'and' behind a name that ends at a word, and is not said to speak himself.
func (s *sentence) isJoinedTo(to int, name string) bool {
	if !slices.ContainsFunc(s.othersBehind(to), func(f speakerAt) bool { return samePerson(f.name, name) }) {
		return false
	}
	for i := to; i < s.to; i++ {
		m, ok := s.nameCueAt(i)
		if ok && slices.Contains(m.Values, nameBefore) && samePerson(s.nameBefore(to, i), name) {
			return false
		}
	}
	return true
}

// subjectBehind returns the person behind an Arabic verb, its object left out, where no other verb of speakers follows:
// 'سيحضر الجلسة السيد ...'.
func (s *sentence) subjectBehind(at, end int) string {
	if at >= end || !isArabicWord(s.text.Words[at].Folded) {
		return ""
	}
	title := s.firstArabicTitle(at, end)
	for i := at; i < title; i++ {
		if _, cued := s.nameCueAt(i); cued {
			return ""
		}
	}
	name, _ := s.arabicName(title, end)
	return name
}

// isBystander says whether somebody is named for something else than a speech: as a companion, a contact, or in copy.
func (s *sentence) isBystander(name string) bool {
	for i := s.from; i < s.to; i++ {
		m, ok := s.nameCueAt(i)
		switch {
		case ok && slices.Contains(m.Values, otherBehind):
			other, to := s.nameBehind(m.To, i)
			if other != "" && (samePerson(other, name) || s.isJoinedTo(to, name)) {
				return true
			}
		case ok && slices.Contains(m.Values, otherBefore):
			if other := s.nameBefore(s.from, i); other != "" && samePerson(other, name) {
				return true
			}
			if other := s.subjectBehind(m.To, s.chunkEnd(i)); other != "" && samePerson(other, name) {
				return true
			}
		}
	}
	return false
}
