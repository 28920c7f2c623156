package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// A speakerAt is a name of a speaker, with the segment that it stands beside.
type speakerAt struct {
	name     string
	sentence *sentence
	at       int
	segments []string // empty, where none is named beside it
	why      string
}

// speaker returns the speaker whose title and name, with what says that he speaks, stand between two words.
func (s *sentence) speaker(name string, from, to int) speakerAt {
	return speakerAt{name: name, sentence: s, at: from, why: s.slice(from, to)}
}

// findSpeakers tells who the letter says will speak.
func (g *interpretation) findSpeakers() {
	if g.kind == Withdrawal {
		return
	}
	found := g.speakersNamed()
	for _, f := range found {
		g.evidence = append(g.evidence, Evidence{Field: "speaker", Value: f.name, Where: f.sentence.where, Text: f.why})
	}
	g.speakers = g.assign(found)
}

func (g *interpretation) namesSpeaker() bool { return len(g.speakersNamed()) > 0 }

// speakersNamed finds the names that the letter's own sentences give, where they are said most plainly first.
func (g *interpretation) speakersNamed() []speakerAt {
	found := g.inSentences()
	if len(found) == 0 {
		found = g.inFragments()
	}
	if ordered := g.inOrder(); len(found) < len(ordered) {
		found = ordered
	}
	if len(found) == 0 {
		found = g.inClauses()
	}
	if len(found) == 0 {
		found = g.inAnswers()
	}
	if g.kind == Amendment {
		found = g.newNames(found)
	}
	return distinct(found)
}

// inSentences finds the names that sentences announce and, where several segments are asked for, those that only stand
// beside one; in sentences that announce nobody these count from two names on.
func (g *interpretation) inSentences() []speakerAt {
	var found, beside []speakerAt
	for _, i := range g.own {
		s := &g.sentences[i]
		if !g.maySaySpeaker(i) || s.has(others) {
			continue
		}
		named := g.speakersIn(s)
		if len(named) < len(g.segments) && len(g.segments) > 1 {
			all := s.withThoseBeside(named)
			if len(named) == 0 {
				beside = append(beside, all...)
				continue
			}
			named = all
		}
		found = append(found, named...)
	}
	if len(found)+len(beside) > 1 {
		found = append(found, beside...)
	}
	return found
}

// maySaySpeaker says whether a sentence may say who will speak, by what it does.
func (g *interpretation) maySaySpeaker(i int) bool {
	s := &g.sentences[i]
	switch g.deeds[i].act {
	case isUndecided:
		return false
	case doesInquire:
		return s.inquiresByRelative()
	case doesFile:
		return s.has(speaks, utters, given) || s.beginsWithNameCue() // 'the text will be read by Jane Roe'
	case doesDecline:
		return g.kind == Amendment && s.has(change, alter, instead) || s.deniedSelf() != nil
	}
	return true
}

// inquiresByRelative says whether all that seems to ask something is a 'who' behind the person whom it tells of: 'it is
// Jane Roe who will speak'.
func (s *sentence) inquiresByRelative() bool {
	return !s.question && !slices.ContainsFunc(s.marks, func(m mark) bool {
		if m.sign != inquire {
			return m.sign == aside
		}
		switch s.text.Words[m.from].Folded {
		case "who", "qui", "quien", "quem", "которая", "которыи", "кто":
			return m.to != m.from+1 || m.from == s.from || !s.breaks(m.from) && !s.isNameWord(m.from-1)
		}
		return true
	})
}

// beginsWithNameCue says whether a sentence begins by saying that a speaker's name follows.
func (s *sentence) beginsWithNameCue() bool {
	m, ok := s.nameCueAt(s.from)
	return ok && slices.Contains(m.Values, nameBehind)
}

// newNames keeps, of the names in a change, those in the sentences that make it, where there are any: others may be
// who was to speak before.
func (g *interpretation) newNames(found []speakerAt) []speakerAt {
	isNew := func(f speakerAt) bool {
		return slices.ContainsFunc(g.doing(doesAmend, doesReplace), func(i int) bool { return &g.sentences[i] == f.sentence })
	}
	if !slices.ContainsFunc(found, isNew) {
		return found
	}
	return slices.DeleteFunc(found, func(f speakerAt) bool { return !isNew(f) })
}

// distinct keeps each person once for each of his segments, by the longest name that he is given.
func distinct(found []speakerAt) []speakerAt {
	var once []speakerAt
	for _, f := range found {
		known := slices.IndexFunc(once, func(o speakerAt) bool {
			return samePerson(o.name, f.name) && (len(o.segments) == 0 || len(f.segments) == 0 || slices.Equal(o.segments, f.segments))
		})
		switch {
		case known < 0:
			once = append(once, f)
		case len(once[known].name) < len(f.name):
			once[known].name = f.name
		}
	}
	return once
}

// samePerson says whether one name is the other, or its end.
func samePerson(a, b string) bool {
	a, b = words.Fold(a), words.Fold(b)
	return a == b || strings.HasSuffix(a, " "+b) || strings.HasSuffix(b, " "+a)
}

// marked says whether a mark of one of the signs begins at a word.
func (s *sentence) marked(i int, signs ...sign) bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool { return m.from == i && slices.Contains(signs, m.sign) })
}
