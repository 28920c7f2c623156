package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// findHandovers takes for a change what puts one person in another's place, in a letter that says that somebody is on the list
// already, or that all else stays as it is: 'You have Mr Doe on your list. Kindly put Ms Roe in his place'. What was told before
// is not asked for again.
func (g *interpretation) findHandovers() {
	if !g.someSentence((*sentence).tellsOfRegistration) || g.asksAfresh() {
		return
	}
	handing := g.handing()
	if len(handing) == 0 && len(g.inText(g.doing(doesAmend))) == 0 {
		return
	}
	for _, i := range handing {
		g.deeds[i] = g.sentences[i].deed(doesAmend, "puts one in another's place", instead, change, alter)
	}
	for _, i := range g.doing(doesAnnounce, doesAsk, doesInquire) {
		if g.sentences[i].saysTold() {
			g.deeds[i].act, g.deeds[i].why = doesReport, "tells what was said before"
		}
	}
}

// handing returns the places of the sentences that put one in another's place or, where none does and all else stays as it is,
// of those that name one speaker.
func (g *interpretation) handing() []int {
	places := g.inText(g.doing(doesNothing, doesAsk, doesAnnounce, doesReplace, doesInquire, doesFile, isPrevented, doesWithdraw))
	var found, naming []int
	for _, i := range places {
		s := &g.sentences[i]
		switch {
		case g.deeds[i].act == doesWithdraw && s.namesPlaceGiven() && s.standsIn() == nil:
		case s.handsOver():
			found = append(found, i)
		case !s.saysTold() && len(g.speakersIn(s)) == 1:
			naming = append(naming, i)
		}
	}
	if len(found) == 0 && g.someSentence((*sentence).saysRest) {
		return naming
	}
	return found
}

// someSentence says whether something is true of one of the sentences of the text that the sender wrote now.
func (g *interpretation) someSentence(is func(*sentence) bool) bool {
	return slices.ContainsFunc(g.inText(g.own), func(i int) bool { return is(&g.sentences[i]) })
}

// saysTold says whether a sentence tells of what was said to the secretariat before.
func (s *sentence) saysTold() bool { return s.saysOfClause(span{s.from, s.to}, isTold) }

// saysRest says whether a sentence says that all else stays as it is.
func (s *sentence) saysRest() bool { return s.saysOfClause(span{s.from, s.to}, isRest) }

// asksAfresh says whether the text asks for the floor in a sentence that neither puts one in another's place nor tells what was
// said before.
func (g *interpretation) asksAfresh() bool {
	return slices.ContainsFunc(g.inText(g.doing(doesAsk, doesAnnounce)), func(i int) bool {
		s := &g.sentences[i]
		if g.deeds[i].act == doesAnnounce && !s.namesAny() {
			return false
		}
		return !s.saysTold() && (!s.handsOver() || s.namesAny() && g.deeds[i].act == doesAsk && !s.has(change, alter))
	})
}

// tellsOfRegistration says whether a sentence says that somebody is on the list already.
func (s *sentence) tellsOfRegistration() bool {
	return s.saysTold() || s.saysRest() || s.has(keep) && (s.has(ours, slot) || s.says(span{s.from, s.to}, aPlace) || s.saysPlaceOf())
}

// saysPlaceOf says whether a place is spoken of as somebody's: 'his place'.
func (s *sentence) saysPlaceOf() bool {
	for i := s.from; i+1 < s.to; i++ {
		switch s.text.Slice(i, i+2) {
		case "His place", "his place", "Her place", "her place", "Sa place", "sa place", "Son créneau", "Su lugar", "su lugar", "Su turno", "su turno", "Его место", "его место", "Ее место", "ее место", "Её место", "Sein Platz", "Ihr Platz", "O seu", "Il suo":
			return true
		}
	}
	return slices.ContainsFunc(s.text.Words[s.from:s.to], func(w words.Word) bool {
		return w.Folded == "مكانه" || w.Folded == "مكانها" || w.Folded == "دوره"
	})
}

// handsOver says whether a sentence puts somebody whom it names in another's place.
func (s *sentence) handsOver() bool {
	if s.question && !s.has(could, please) || !s.has(instead, change, alter) || s.has(attached, others) {
		return false
	}
	return len(s.successors()) > 0
}

// namesPlaceGiven says whether a sentence that gives something up names a place or a segment.
func (s *sentence) namesPlaceGiven() bool {
	return s.namesAny() || s.says(span{s.from, s.to}, aPlace)
}

// isReadInStead says whether a text is read by somebody else than was to read it, whom the sentence names: 'the text will be read in
// his stead by Ms Roe'.
func (s *sentence) isReadInStead() bool {
	m := s.first(instead)
	return m != nil && s.replacesPronoun(*m) && s.has(paper) && !s.has(attached, please, wish) && len(s.successors()) > 0
}

// successors returns those whom a sentence names and does not say to be replaced.
func (s *sentence) successors() []speakerAt {
	var found []speakerAt
	for _, p := range s.persons() {
		if !s.isReplaced(p.name) && !s.isBystander(p.name) {
			found = append(found, s.speaker(p.name, p.from, p.to))
		}
	}
	if len(found) == 0 {
		found = slices.DeleteFunc(s.titled(), func(f speakerAt) bool { return s.isReplaced(f.name) || !strings.Contains(f.name, " ") })
	}
	return found
}

// standsIn returns where a sentence says of somebody that he takes the place of one for whom a pronoun stands; nil where it does
// not.
func (s *sentence) standsIn() *mark {
	n := slices.IndexFunc(s.marks, func(m mark) bool { return m.sign == instead && s.replacesPronoun(m) })
	if n < 0 {
		return nil
	}
	return &s.marks[n]
}

// successor returns who takes that place, of several whom a sentence names: the one right behind what says so or, where nobody
// stands there, right before it. 'Mr Doe drops out and Ms Roe takes his place.'
func (s *sentence) successor() (string, int) {
	m := s.standsIn()
	if m == nil {
		return "", s.to
	}
	persons := s.persons()
	if len(persons) < 2 {
		return "", s.to
	}
	for _, p := range persons {
		if p.from >= m.to && p.from <= s.overPrepositions(m.to) {
			return p.name, p.from
		}
	}
	for _, p := range slices.Backward(persons) {
		if p.to == m.from && !s.endsClause(p.to) {
			return p.name, p.from
		}
	}
	return "", s.to
}
