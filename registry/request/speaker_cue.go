package request

import (
	"slices"
	"strings"
)

// speakersIn finds the names in a sentence.
func (g *interpretation) speakersIn(s *sentence) []speakerAt {
	if name, at := s.substitute(); name != "" {
		return []speakerAt{{name: name, sentence: s, at: at, why: s.slice(at, s.to)}}
	}
	var found []speakerAt
	behind := s.from
	for i := s.from; i < s.to; {
		if name, to := s.entered(i); name != "" {
			found = append(found, speakerAt{name: name, sentence: s, at: i, why: s.slice(i, to)})
			behind, i = to, to
			continue
		}
		m, ok := s.cueAt(i)
		if !ok || s.isListAt(i) || s.openBefore(behind, i) || slices.Contains(m.Values, otherBehind) {
			i++
			continue
		}
		name, to, more := "", i+1, []speakerAt(nil)
		order := inPlainOrder(m.Values)
		if isArabicWord(s.text.Words[i].Folded) && !slices.Contains(order, signerName) && !slices.Contains(order, nameBefore) {
			order = append(order, nameBefore) // the subject may stand before its verb or behind it
		}
		if len(order) > 1 && !s.opensName(m.To) && s.titledBetween(behind, i) {
			slices.Reverse(order)
		}
		for _, c := range order {
			var at int
			switch c {
			case nameBehind:
				name, at = s.nameBehind(m.To, i)
				to = max(to, at)
				more = s.others(at)
			case nameBefore:
				name = s.nameBefore(behind, i)
				more = s.othersBefore(name, behind, i)
			case nameBehindAgent:
				name, at = s.nameBehindAgent(m.To)
				to = max(to, at)
			case signerName:
				name = g.signerUnlessDenied(s, i)
			}
			if name != "" {
				break
			}
		}
		if name != "" {
			found = append(found, speakerAt{name: name, sentence: s, at: i, why: s.slice(i, to)})
			found = append(found, more...)
			behind = max(to, m.To)
		}
		i = max(to, i+1)
	}
	found = slices.DeleteFunc(found, func(f speakerAt) bool {
		return !isPerson(f.name) || s.isReplaced(f.name) || s.isBystander(f.name)
	})
	if len(found) == 0 && g.kind == Amendment && s.has(instead) {
		found = slices.DeleteFunc(s.titled(), func(f speakerAt) bool { return s.isReplaced(f.name) })
	}
	found = distinct(found)
	slices.SortStableFunc(found, func(a, b speakerAt) int { return a.at - b.at })
	place(s, found)
	return found
}

// inPlainOrder returns the cues of a phrase with the surest first.
func inPlainOrder(cues []nameCue) []nameCue {
	ordered := slices.Clone(cues)
	rank := func(c nameCue) int {
		return slices.Index([]nameCue{signerName, nameBehind, nameBehindAgent, nameBefore}, c)
	}
	slices.SortFunc(ordered, func(a, b nameCue) int { return rank(a) - rank(b) })
	return slices.Compact(ordered)
}

// entered returns the person who is to be put on the list, by name and title: 'register Ambassador Jane Roe'.
func (s *sentence) entered(i int) (string, int) {
	for _, m := range s.marks {
		if m.sign == enter && m.to == i && !m.negated && (s.titleAt(s.overPrepositions(i), courtesyTitle, office) || i < s.to && s.bearsOffice(i)) {
			switch {
			case isHan(s.text.Words[i].Folded):
				return s.nameBehind(i, m.from)
			case isArabicWord(s.text.Words[i].Folded):
				return s.arabicName(i, s.chunkEnd(i))
			}
			return s.person(i, s.chunkEnd(i), false)
		}
	}
	return "", i
}

// others returns the names that are joined by 'and' to one that ends at a word: 'Ms X (segment I) and Mr Y (segment
// II)'.
func (s *sentence) others(at int) []speakerAt {
	for i := at; i < min(s.to-1, at+farthest) && at > s.from; i++ {
		if s.joinsArabicName(i) {
			if name, to := s.arabicName(i, s.chunkEnd(i)); name != "" {
				return append([]speakerAt{{name: name, sentence: s, at: i, why: s.slice(i, to)}}, s.others(to)...)
			}
		}
		m, ok := tongues().parts.At(s.text, i)
		if !ok || !slices.Contains(m.Values, partAnd) || m.To >= s.to {
			continue
		}
		if name, to := s.person(m.To, s.chunkEnd(m.To), false); name != "" {
			return append([]speakerAt{{name: name, sentence: s, at: m.To, why: s.slice(m.To, to)}}, s.others(to)...)
		}
	}
	return nil
}

// othersBefore returns the names that are joined by 'and' to one before a cue: 'Ms X and Mr Y will speak'.
func (s *sentence) othersBefore(name string, from, cue int) []speakerAt {
	if name == "" || !s.isJoined(from, cue) {
		return nil
	}
	return slices.DeleteFunc(s.titled(), func(f speakerAt) bool {
		aside := s.between(f.at, cue, harmless, wish, please, us) || !strings.Contains(f.name, " ") && !s.titleAt(f.at, courtesyTitle)
		return f.at < from || f.at >= cue || samePerson(f.name, name) || aside || !s.isJoined(f.at, cue)
	})
}

// opensName says whether a title or a name stands at a word, or right behind a preposition there.
func (s *sentence) opensName(at int) bool {
	if at >= s.to {
		return false
	}
	at = s.overPrepositions(s.overAdjuncts(at))
	if at >= s.to {
		return false
	}
	return s.titleAt(at, courtesyTitle, office) || s.isNameWord(at) && !isArabicWord(s.text.Words[at].Folded)
}

// titledBetween says whether a title stands between two words.
func (s *sentence) titledBetween(from, to int) bool {
	for i := max(from, to-2*reach); i < to; i++ {
		if s.titleAt(i, courtesyTitle, office) && !s.isSmallWord(i, i+1) {
			return true
		}
	}
	return false
}

// isListAt says whether a word belongs to the name of the list: 'list of speakers' announces none.
func (s *sentence) isListAt(i int) bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool { return m.sign == list && m.from <= i && i < m.to && m.to > m.from+1 })
}

// openBefore says whether the words before a cue leave the name open: 'not yet decided who will speak'.
func (s *sentence) openBefore(from, cue int) bool {
	for i := max(from, cue-reach); i < cue; i++ {
		if s.isNobody(i) {
			return true
		}
	}
	return s.between(max(from, cue-2), cue, not)
}

// nameBehindAgent reads the name behind the 'by' that belongs to a participle: 'the floor will be taken, on behalf of our
// delegation, by Jane Roe'.
func (s *sentence) nameBehindAgent(at int) (string, int) {
	for i := at; i < min(s.to-1, at+3*reach); i++ {
		switch s.text.Words[i].Folded {
		case "by", "par", "por", "pelo", "pela", "von", "durch", "da", "dal", "dalla", "dall":
			if s.isSmall(i) {
				return s.person(i+1, s.chunkEnd(i+1), false)
			}
		}
		if m, ok := tongues().cues.At(s.text, i); ok && i > at && (slices.Contains(m.Values, nameBefore) || slices.Contains(m.Values, otherBehind)) {
			break
		}
	}
	return "", at
}

// signerUnlessDenied returns who signs, where a cue says that he speaks, and not that he does not.
func (g *interpretation) signerUnlessDenied(s *sentence, cue int) string {
	if s.deniedSelf() != nil {
		return ""
	}
	return g.signer()
}

func (s *sentence) overPrepositions(i int) int {
	for i < s.to-1 && s.isSmall(i) && s.titleAt(i, preposition) && !s.titleAt(i, office, courtesyTitle) {
		i++
	}
	return i
}
