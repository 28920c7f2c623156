package request

import (
	"slices"

	"speakerlist/registry/request/words"
)

// A fragment is short: what is written in a hurry, or as a form.
const fragment = 14

// isFragment says whether the letter asks in the fewest words: 'Senegal, segment 2'.
func (g *interpretation) isFragment() bool {
	if len(g.doing(doesNothing)) != len(slices.DeleteFunc(slices.Clone(g.own), func(i int) bool { return g.sentences[i].length() == 0 })) {
		return false
	}
	named, inText, more := false, false, false
	for _, i := range g.own {
		s := &g.sentences[i]
		if s.length() > 4*fragment || s.has(others, record, logistics, keep) {
			return false
		}
		if s.thanksForSegment() || s.saysFull() || slices.ContainsFunc(s.marks, s.isWishedIf) {
			return false
		}
		names := s.isForm() || s.weight() <= fragment && (s.namesSegment(bare) || s.namesOpen()) && s.unexplained() <= fewWords
		named = named || names
		inText = inText || names && s.where != "subject"
		more = more || s.isSetting() || s.saysMore() && len(g.speakersIn(s)) == 0
	}
	return named && (inText || !more)
}

// saysMore says whether a sentence of the text says something of its own, and not of a speech, so that a segment in the
// subject tells only what it is about.
func (s *sentence) saysMore() bool {
	return s.where != "subject" && !s.isForm() && !s.hasNameCue() && s.weight() > fragment/2 && s.unexplained() >= manyWords && !s.has(speaks, utters, given, speech)
}

// isSetting says whether a sentence of the text tells of an earlier year, of what is being decided, or of who will be present.
func (s *sentence) isSetting() bool {
	return s.where != "subject" && slices.ContainsFunc([]clauseSign{isBygone, isPending, isPresent}, func(c clauseSign) bool {
		return s.saysOfClause(span{s.from, s.to}, c)
	})
}

// isForm says whether a sentence is a form filled in: a line of its own for the segment, and one for the speaker.
func (s *sentence) isForm() bool {
	own := map[string]bool{}
	for _, m := range s.references {
		if m.how < bare || m.denied || len(m.ids) != 1 {
			continue
		}
		begins := m.from == s.from || s.text.Words[m.from].Gap >= words.Line
		ends := m.to == s.to || s.text.Words[m.to].Gap >= words.Line
		if begins && ends {
			own[m.ids[0]] = true
		}
	}
	return len(own) == 1 && s.hasNameCue()
}

// hasNameCue says whether a line or a part of the sentence begins by saying that a speaker's name follows.
func (s *sentence) hasNameCue() bool {
	for i := s.from; i < s.to; i++ {
		m, ok := s.nameCueAt(i)
		if ok && slices.Contains(m.Values, nameBehind) && (s.text.Words[i].Gap >= words.Line || isHan(s.text.Words[i].Folded) && s.parted(max(s.from, i-reach), i)) {
			return true
		}
	}
	return false
}

// fewWords is how many words of a fragment may say something else: an adverb, a slip.
const fewWords = 1

// unexplained returns how many words of a sentence are no part of a request in a hurry: neither a segment, a name, a
// delegation nor any of the phrases of requests. It counts them only up to manyWords.
func (s *sentence) unexplained() int { return s.unexplainedIn(span{s.from, s.to}) }

// manyWords is how many words that nothing explains are too many, whoever asks.
const manyWords = fewWords + 2

// unexplainedIn counts, up to manyWords, those that stand in a part of the sentence.
func (s *sentence) unexplainedIn(part span) int {
	if s.strange == nil {
		s.findStrange()
	}
	count := 0
	for i := max(part.from, s.from); i < min(part.to, s.to) && count < manyWords; i++ {
		if s.strange[i-s.from] {
			count++
		}
	}
	return count
}

// findStrange finds the words that nothing explains.
func (s *sentence) findStrange() {
	explained := make([]bool, s.length())
	explain := func(from, to int) {
		for i := max(from, s.from); i < min(to, s.to); i++ {
			explained[i-s.from] = true
		}
	}
	for _, m := range s.marks {
		if m.sign.isOfRequests() {
			explain(m.from, m.to)
		}
	}
	for _, m := range s.references {
		explain(m.from, m.to)
	}
	for _, c := range slices.Concat(s.deferred, s.reasons, s.inserted) {
		explain(c.from, c.to)
	}
	for _, m := range s.delegationsNamed() {
		for i := s.from; i < s.to; i++ {
			explained[i-s.from] = explained[i-s.from] || s.text.Words[i].Start >= m.Start && s.text.Words[i].End <= m.End
		}
	}
	s.strange = make([]bool, s.length())
	for i := s.from; i < s.to; i++ {
		explain(i, s.overKnown(i))
		s.strange[i-s.from] = !explained[i-s.from] && (s.isSmall(i) || isHan(s.text.Words[i].Folded) || isArabicWord(s.text.Words[i].Folded))
	}
}

// overKnown goes over the longest that begins at a word of a title, a name, or a phrase that says how segments are chosen.
func (s *sentence) overKnown(i int) int {
	end := i
	if m, ok := s.titlePhrase(i); ok {
		end = m.To
	}
	if isArabicWord(s.text.Words[i].Folded) {
		end = max(end, s.overArabicSpeaker(i))
	}
	if m, ok := tongues().binding.At(s.text, i); ok {
		end = max(end, m.To)
	}
	if name, to := s.chinesePerson(i); name != "" {
		end = max(end, to)
	}
	if m, ok := s.partAt(i); ok && slices.ContainsFunc(m.Values, isChoosing) {
		end = max(end, m.To)
	}
	return end
}

// isOfRequests says whether a sign is one of what requests say.
func (s sign) isOfRequests() bool {
	switch s {
	case harmless, who, later, beyond, inform, paper, ours, next, hearsay, because, contact, endorse, backs, chair:
		return false
	}
	return true
}

// overArabicSpeaker goes over a name, which Arabic writes without capitals, behind a title or what says who speaks.
func (s *sentence) overArabicSpeaker(i int) int {
	if s.titleAt(i, courtesyTitle) {
		_, to := s.arabicName(i, s.chunkEnd(i))
		return to
	}
	m, ok := tongues().nameCues.At(s.text, i)
	if !ok || !slices.Contains(m.Values, nameBehind) {
		return i
	}
	_, to := s.nameBehind(m.To, i)
	return max(m.To, to)
}

// chinesePerson returns the person that a part of a sentence is in Chinese, by name and title, and where it ends.
func (s *sentence) chinesePerson(at int) (string, int) {
	if !isHan(s.text.Words[at].Folded) || at > s.from && !s.opensPart(at) {
		return "", at
	}
	end := s.chineseEnd(at)
	plain := end < s.to && s.inBrackets(end) && s.holdsOffice(end, s.chunkEnd(end)) // 周莉（检察官）
	return s.chineseName(at, end, plain), end
}

// isChoosing says whether a phrase about segments says which of them.
func isChoosing(p partSign) bool {
	switch p {
	case partAnd, partOr, partEither, partFailing, partFavoured, partBearable, partFull, partIf:
		return true
	}
	return false
}

// saysFull says whether all that the sentence says of a segment is that it is full.
func (s *sentence) saysFull() bool {
	references := linked(s)
	return len(references) > 0 && !slices.ContainsFunc(references, func(m reference) bool { return !m.full })
}

// thanksForSegment says whether a segment is what the sentence thanks for.
func (s *sentence) thanksForSegment() bool {
	thanked := s.first(thanks)
	return thanked != nil && s.namesAny() && slices.ContainsFunc(s.references, func(m reference) bool { return m.from > thanked.from })
}
