package request

import "slices"

// arabicName reads the name at the beginning of a part of an Arabic sentence, behind titles and offices. Arabic has
// no capitals: a name ends where an office, a preposition or another word of requests follows.
func (s *sentence) arabicName(at, end int) (string, int) {
	if s.isNobody(at) {
		return "", at
	}
	at = s.overArabicTitles(s.firstArabicTitle(at, end), end)
	to := at
	for to < end && to-at < longestName && isArabicWord(s.text.Words[to].Folded) && !s.endsArabicName(at, to) {
		to++
	}
	if to == at || to == at+1 && to < end && !s.endsArabicName(at, to) {
		return "", at
	}
	return s.written(at, to), to
}

// firstArabicTitle returns the first title of courtesy in the words behind a cue ('نيابة عن الوفد السيد ...'); at,
// where there is none.
func (s *sentence) firstArabicTitle(at, end int) int {
	for i := at; i < min(end, at+2*reach); i++ {
		if slices.ContainsFunc(s.marks, func(m mark) bool { return m.from == i && m.sign == instead }) {
			break
		}
		if s.titleAt(i, courtesyTitle) {
			return i
		}
	}
	return at
}

func (s *sentence) overArabicTitles(at, end int) int {
	inOffice := false
	for at < end {
		m, ok := tongues().titles.At(s.text, at)
		switch {
		case ok && slices.Contains(m.Values, courtesyTitle):
		case ok && slices.Contains(m.Values, office):
			inOffice = true
		case ok && inOffice && (slices.Contains(m.Values, portfolio) || slices.Contains(m.Values, preposition)):
		case inOffice && s.delegationAt(at, end) > at:
			at = s.delegationAt(at, end)
			continue
		default:
			return at
		}
		at = m.To
	}
	return at
}

func (s *sentence) endsArabicName(from, at int) bool {
	if at == from {
		return s.signAt(at) || s.titleAt(at, preposition, noName)
	}
	switch s.text.Words[at].Folded {
	case "الامين", "الرءيس", "الرييس", "الشيخ", "السيد", "القاضي", "العام", "العربي", "المهندس":
		return false
	}
	if s.titleAt(at-1, namePart) {
		return false
	}
	phrase := slices.ContainsFunc(s.marks, func(m mark) bool { return m.from == at && m.sign != greeting })
	return phrase || s.titleAt(at, office, preposition, noName) || s.namesAt(at)
}
