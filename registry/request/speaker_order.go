package request

import (
	"slices"
	"strings"
)

// inOrder finds as many names as segments are asked for, each with the number of its segment beside it and no more:
// 'Ms Roe will take the first; Mr Doe, the second'.
func (g *interpretation) inOrder() []speakerAt {
	if len(g.segments) < 2 {
		return nil
	}
	var found []speakerAt
	var numbered []int
	for _, i := range g.own {
		s := &g.sentences[i]
		if s.where == "subject" || !g.maySaySpeaker(i) {
			continue
		}
		persons, numbers := s.persons(), s.loneNumbers()
		if len(persons) == 0 || len(persons) != len(numbers) {
			continue
		}
		for n, p := range persons {
			if s.isBystander(p.name) || s.isReplaced(p.name) {
				return nil
			}
			found = append(found, s.speaker(p.name, p.from, p.to))
			numbered = append(numbered, numbers[n])
		}
	}
	if len(found) != len(g.segments) {
		return nil
	}
	for n := range found {
		at := slices.Index(numbered, n+1)
		if at < 0 {
			return nil
		}
		found[at].segments = g.segments[n : n+1]
	}
	return found
}

// loneNumbers returns the numbers of a sentence that count neither minutes nor days nor the ranks of offices.
func (s *sentence) loneNumbers() []int {
	var all []int
	for i := s.from; i < s.to; i++ {
		m, ok := tongues().numbers.At(s.text, i)
		n := 0
		switch {
		case ok && len(m.Values) > 0:
			n = m.Values[0].n
		default:
			n = romanNumber(s.text.Words[i].Folded)
		}
		if n == 0 || s.isCountOfSegments(i) || isRank(s.text, i, max(i+1, m.To)) || s.titleAt(i, office, courtesyTitle) && !ok {
			continue
		}
		all = append(all, n)
		i = max(i, m.To-1)
	}
	return all
}

// isCountOfSegments says whether a number only says how many segments there are: 'los dos segmentos'.
func (s *sentence) isCountOfSegments(i int) bool {
	return slices.ContainsFunc(s.references, func(m reference) bool {
		if len(m.ids) < 2 || i < m.from || i >= m.to {
			return false
		}
		numbers := 0
		for at := m.from; at < m.to; at++ {
			if _, ok := tongues().numbers.At(s.text, at); ok || romanNumber(s.text.Words[at].Folded) > 0 {
				numbers++
			}
		}
		return numbers == 1
	})
}

// inAnswers finds the name that is a paragraph by itself, with its title: an answer to 'who will speak?', where the question
// was cut away. Who signs stands so too, and is nobody's answer.
func (g *interpretation) inAnswers() []speakerAt {
	if !g.reply {
		return nil
	}
	signer := g.signer()
	for n, i := range g.own {
		s := &g.sentences[i]
		if s.where == "subject" || n == len(g.own)-1 || s.has(greeting, thanks) || !s.titleAt(s.from, courtesyTitle) {
			continue
		}
		persons := s.persons()
		if len(persons) == 1 && persons[0].from == s.from && strings.Contains(persons[0].name, " ") && !samePerson(persons[0].name, signer) && !s.has(speaks, wish, please) {
			return []speakerAt{s.speaker(persons[0].name, s.from, persons[0].to)}
		}
	}
	return nil
}
