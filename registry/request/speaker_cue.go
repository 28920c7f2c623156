package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// speakersIn finds the names that a sentence announces.
func (g *interpretation) speakersIn(s *sentence) []speakerAt {
	if name, at := s.substitute(); name != "" {
		return []speakerAt{s.speaker(name, at, s.to)}
	}
	if name, at := s.successor(); name != "" && g.kind == Amendment {
		return []speakerAt{s.speaker(name, at, s.to)}
	}
	if name, at := s.correctedName(); name != "" {
		return []speakerAt{s.speaker(name, at, s.to)}
	}
	found := slices.DeleteFunc(g.announcedIn(s), func(f speakerAt) bool {
		return !isPerson(f.name) || s.isReplaced(f.name) || s.isBystander(f.name)
	})
	if len(found) == 0 && g.kind == Amendment && s.has(instead) {
		found = slices.DeleteFunc(s.titled(), func(f speakerAt) bool { return s.isReplaced(f.name) })
	}
	if len(found) == 0 && g.kind == Amendment && s.has(instead) && !s.has(leave) {
		found = s.successors()
	}
	found = distinct(found)
	slices.SortStableFunc(found, func(a, b speakerAt) int { return a.at - b.at })
	place(s, found)
	return found
}

// announcedIn goes through a sentence from cue to cue, and from one who is to be put on the list to the next.
func (g *interpretation) announcedIn(s *sentence) []speakerAt {
	var found []speakerAt
	behind := s.from // the names read so far
	for i := s.from; i < s.to; {
		if name, to := s.entered(i); name != "" {
			found = append(found, s.speaker(name, i, to))
			behind, i = to, to
			continue
		}
		m, ok := s.nameCueAt(i)
		if !ok || s.isListAt(i) || s.openBefore(behind, i) || slices.Contains(m.Values, otherBehind) {
			i++
			continue
		}
		named, to := g.announcedBy(s, m, behind)
		if len(named) > 0 {
			found = append(found, named...)
			behind = max(to, m.To)
		}
		i = to
	}
	return found
}

// announcedBy reads the name that a cue announces, no farther back than limit, with those that an 'and' joins to it. It
// returns the word to read on from, too.
func (g *interpretation) announcedBy(s *sentence, cue words.Match[nameCue], limit int) ([]speakerAt, int) {
	var joined []speakerAt
	to := cue.From + 1
	for _, c := range s.readingOrder(cue, limit) {
		name, at := "", 0
		switch c {
		case nameBehind:
			if self := s.signerBehind(cue.To); self > 0 {
				name, at = g.signerUnlessDenied(s, cue.From), self
				break
			}
			name, at = s.nameBehind(cue.To, cue.From)
			joined = s.othersBehind(at)
		case nameBefore:
			name = s.nameBefore(limit, cue.From)
			joined = s.othersBefore(name, limit, cue.From)
		case nameBehindAgent:
			name, at = s.nameBehindAgent(cue.To)
		case signerName:
			if !s.isOfOffice(cue) {
				name = g.signerUnlessDenied(s, cue.From)
			}
		}
		to = max(to, at)
		if name != "" {
			return append([]speakerAt{s.speaker(name, cue.From, to)}, joined...), to
		}
	}
	return nil, to
}

// isOfOffice says whether what seems to say that the one who signs speaks says it of somebody else: 'our deputy', which
// Chinese says with the word for 'I', or 'it will be our deputy to present', which Italian says like 'I shall present' in Spanish.
func (s *sentence) isOfOffice(cue words.Match[nameCue]) bool {
	if isHan(s.text.Words[cue.From].Folded) {
		return cue.To < s.to && s.text.Words[cue.To].Gap < words.Comma && s.titleAt(cue.To, office)
	}
	return cue.From > s.from && s.text.Words[cue.From-1].Folded == "a" && s.isStressed(mark{from: cue.From})
}

// readingOrder returns the ways in which a cue announces a name, the surest first; where a title stands before the cue
// and no name behind it, the other way round.
func (s *sentence) readingOrder(cue words.Match[nameCue], limit int) []nameCue {
	order := slices.Clone(cue.Values)
	rank := func(c nameCue) int {
		return slices.Index([]nameCue{signerName, nameBehind, nameBehindAgent, nameBefore}, c)
	}
	slices.SortFunc(order, func(a, b nameCue) int { return rank(a) - rank(b) })
	order = slices.Compact(order)
	if isArabicWord(s.text.Words[cue.From].Folded) && !slices.Contains(order, signerName) && !slices.Contains(order, nameBefore) {
		order = append(order, nameBefore) // the subject may stand before its verb or behind it
	}
	if len(order) > 1 && !s.opensName(cue.To) && s.titledBetween(limit, cue.From) {
		slices.Reverse(order)
	}
	return order
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

// othersBehind returns the names that are joined by 'and' to one that ends at a word: 'Ms X (segment I) and Mr Y (segment
// II)'.
func (s *sentence) othersBehind(at int) []speakerAt {
	for i := at; i < min(s.to-1, at+farthest) && at > s.from; i++ {
		if s.joinsArabicName(i) {
			if name, to := s.arabicName(i, s.chunkEnd(i)); name != "" {
				return append([]speakerAt{s.speaker(name, i, to)}, s.othersBehind(to)...)
			}
		}
		m, ok := s.partAt(i)
		if !ok || !slices.Contains(m.Values, partAnd) || m.To >= s.to {
			continue
		}
		if name, to := s.person(m.To, s.chunkEnd(m.To), false); name != "" {
			return append([]speakerAt{s.speaker(name, m.To, to)}, s.othersBehind(to)...)
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
	for i := at; i < s.to-1; i++ {
		switch s.text.Words[i].Folded {
		case "by", "par", "por", "pelo", "pela", "von", "durch", "da", "dal", "dalla", "dall":
			if i > at && isParticiple(s.text.Words[i-1].Folded) && s.isSmall(i-1) {
				return "", at // who did something else: 'at the reception hosted by Mr Roe'
			}
			if s.isSmall(i) {
				return s.person(i+1, s.chunkEnd(i+1), false)
			}
		}
		if m, ok := tongues().nameCues.At(s.text, i); ok && i > at && (slices.Contains(m.Values, nameBefore) || slices.Contains(m.Values, otherBehind)) {
			break
		}
	}
	return "", at
}

// signerBehind returns where a word for the writer ends that stands where a name would: 'will be delivered by the undersigned';
// zero, where none does.
func (s *sentence) signerBehind(at int) int {
	if at >= s.to {
		return 0
	}
	for _, at := range [...]int{at, s.overPrepositions(at)} {
		if m, ok := s.nameCueAt(at); ok && slices.Contains(m.Values, signerName) && !s.breaks(at) {
			return m.To
		}
	}
	return 0
}

// isParticiple says whether a word looks like a participle in English, French, Spanish and their like.
func isParticiple(word string) bool {
	return len(word) > 4 && slices.ContainsFunc([]string{"ed", "ee", "ees", "ado", "ada", "ido", "ida", "ato", "ata", "ito", "ita"}, func(ending string) bool {
		return strings.HasSuffix(word, ending)
	})
}

// signerUnlessDenied returns who signs, where a cue says that he speaks, and not that he does not.
func (g *interpretation) signerUnlessDenied(s *sentence, cue int) string {
	if s.deniedSelf() != nil {
		return ""
	}
	return g.signer()
}

// overPrepositions returns the word behind the small words that may stand before a title.
func (s *sentence) overPrepositions(i int) int {
	for i < s.to-1 && s.isSmall(i) && s.titleAt(i, preposition) && !s.titleAt(i, office, courtesyTitle) {
		i++
	}
	return i
}
