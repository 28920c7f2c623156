package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// arabicName reads the name at the beginning of a part of an Arabic sentence, behind titles and offices. Arabic has
// no capitals: a name ends where an office, a preposition or another word of requests follows.
func (s *sentence) arabicName(at, end int) (string, int) {
	if s.isNobody(at) {
		return "", at
	}
	at = s.overArabicTitles(s.firstArabicTitle(at, end), end)
	if at >= end {
		return "", at
	}
	state := at == s.from || !s.behindCourtesy(at) || s.text.Words[at-1].Folded == "دوله" // and no given name: 'السيدة هند'
	if state && s.delegationAt(at, end) > at {
		return "", at
	}
	to := at
	for to < end && to-at < longestName && isArabicWord(s.text.Words[to].Folded) && !s.endsArabicName(at, to) {
		to++
	}
	if to == at || to == at+1 && to < end && !s.endsArabicName(at, to) {
		return "", at
	}
	name := s.written(at, to)
	if s.isSecondArabicName(at) {
		name = strings.TrimPrefix(name, "و")
	}
	return name, to
}

// isSecondArabicName says whether the 'and' written onto a name joins it to another before it, by what stands between them
// and no title: '... للجزء الأول ونوف العلي للجزء الثاني'. Some given names begin with that letter.
func (s *sentence) isSecondArabicName(at int) bool {
	if at == s.from || s.behindCourtesy(at) || s.behindColon(at) || !s.namesAt(at-1) {
		return false
	}
	switch folded := s.text.Words[at].Folded; folded {
	case "وليد", "وفاء", "واءل", "وايل", "وسيم", "وسام", "وداد", "وجدي", "وجيه", "وحيد", "وحيده", "وهيب", "وهبه", "وضاح", "وصفي", "ولاء", "ورده", "ورد", "وسيله", "وعد", "وديع", "وهب", "ولي", "ولد", "وجدان", "وسن", "وصال", "وردان", "وهران":
		return false
	default:
		return strings.HasPrefix(folded, "و") && len(folded) > 2*len("و")
	}
}

// firstArabicTitle returns the first title of courtesy, or rank that bears the article, in the words behind a cue
// ('نيابة عن الوفد السيد ...'); at, where there is none.
func (s *sentence) firstArabicTitle(at, end int) int {
	last := min(end, at+2*reach)
	for i := at; i < last; i++ {
		if i > at && s.tellsOfOther(i) {
			last = i
			break
		}
		if s.titleAt(i, courtesyTitle) && (i == s.from || !s.titleAt(i-1, namePart)) {
			return i
		}
	}
	for i := at + 1; i < last; i++ {
		switch s.text.Words[i].Folded {
		case "السفير", "السفيره", "الوزير", "الوزيره", "المندوب", "المندوبه", "المدير", "المديره", "الممثل", "الممثله", "الوكيل", "الوكيله":
			return i
		}
	}
	return at
}

// tellsOfOther says whether somebody else than a speaker is named behind a word: 'ترافقه'.
func (s *sentence) tellsOfOther(i int) bool {
	m, ok := tongues().nameCues.At(s.text, i)
	return ok && slices.Contains(m.Values, otherBehind)
}

func (s *sentence) overArabicTitles(at, end int) int {
	inOffice := false
	for at < end {
		m, ok := s.titlePhrase(at)
		switch {
		case s.isGivenName(at, end):
			return at
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
		word := s.text.Words[at].Folded
		common := s.signAt(at) || isShared(word) && !(word == "علي" && s.behindColon(at)) // 'high', and a given name
		return common && !s.behindCourtesy(at) || s.titleAt(at, preposition, noName) || isArabicLink(word)
	}
	if isArabicLink(s.text.Words[at].Folded) || s.joinsArabicName(at) || s.tellsOfOther(at) {
		return true
	}
	if s.isGivenName(at, s.to) {
		return false
	}
	switch s.text.Words[at].Folded {
	case "الامين", "الرءيس", "الرييس", "الشيخ", "السيد", "القاضي", "العام", "العربي", "المهندس", "يوسف":
		return false
	}
	if s.titleAt(at-1, namePart) {
		return false
	}
	phrase := slices.ContainsFunc(s.marks, func(m mark) bool { return m.from == at && m.sign != greeting })
	return phrase || s.titleAt(at, office, preposition, noName) || s.namesAt(at)
}

// joinsArabicName says whether an 'and', which is written onto its word, joins a title to what stands before it.
func (s *sentence) joinsArabicName(i int) bool {
	folded := s.text.Words[i].Folded
	return isArabicWord(folded) && strings.HasPrefix(folded, "وال") && s.titleAt(i, courtesyTitle)
}

// isGivenName tells a given name that means an office too from the office, which bears the article or stands before
// what it is of: 'السيد أمين قاسم', but 'السيد أمين عام الوزارة'.
func (s *sentence) isGivenName(at, end int) bool {
	switch s.text.Words[at].Folded {
	case "امين", "امينه", "عماد", "رائد", "شريف", "شريفه", "امير", "اميره", "فاضل", "فاضله", "امام", "حاكم", "عميد", "سلام", "ملك", "شيخه", "كريم", "فريق":
	default:
		return false
	}
	if at == s.from || !s.behindCourtesy(at) && (s.titleAt(at-1, office, courtesyTitle) || s.text.Words[at].Gap > words.Space) {
		return false
	}
	next := at + 1
	return next >= end || s.text.Words[next].Gap > words.Space || !s.titleAt(next, office, portfolio) && s.delegationAt(next, end) == next
}

// behindCourtesy says whether a title of courtesy stands right before a word.
func (s *sentence) behindCourtesy(at int) bool {
	return at > s.from && s.text.Words[at].Gap <= words.Line && s.titleAt(at-1, courtesyTitle)
}

// isArabicLink says whether a word joins clauses or tells as what or for what somebody speaks, so that no name has it.
func isArabicLink(folded string) bool {
	switch folded {
	case "الي", "ان", "انه", "بان", "انها", "التي", "الذي", "هو", "هي", "قد", "سوف", "كما", "وذلك", "وقد", "حيث", "عند", "خلال", "ضمن", "حول", "بشان",
		"بصفته", "بصفتها", "ممثلا", "ممثله", "متحدثا", "متحدثه", "كمتحدث", "كمتحدثه", "لكن", "بل", "اما", "وسوف", "ويرافقه", "ويرافقها", "وترافقه", "وترافقها", "لالقاء", "لتمثيل", "ليمثل", "لتمثل", "ليتحدث", "لتتحدث", "ليلقي", "لتلقي",
		"اليوم", "يوم", "نظرا", "اذا", "فقط", "ايضا", "بعد", "قبل", "مع", "عبر", "وهو", "وهي", "بدلا", "بدل", "عوضا", "لتعذر", "بسبب", "ليكون", "لتكون", "ليصبح", "لتصبح", "شخصيا", "بنفسه", "بنفسها",
		"سفيرا", "مندوبا", "وزيرا", "رءيسا", "رييسا", "مديرا", "قاضيا", "مستشارا", "خبيرا", "عضوا", "ناطقا", "ناءبا":
		return true
	}
	return false
}

// arabicBefore reads the name, behind a title, that stands right before a cue, or parted from it by offices alone:
// 'السيد علي حسن، المستشار القانوني، سيلقي الكلمة'.
func (s *sentence) arabicBefore(limit, cue int) string {
	if s.breaks(cue) && strings.HasPrefix(s.text.Words[cue].Folded, "و") {
		return "" // 'and Ms Y will speak': the clause before tells of somebody else
	}
	for i := limit; i < cue; i++ {
		if !s.titleAt(i, courtesyTitle, office) {
			continue
		}
		if name, to := s.arabicName(i, min(cue, s.chunkEnd(i))); to <= cue && strings.Contains(name, " ") && s.leadsToCue(to, cue) {
			return name
		}
	}
	if first := s.text.Words[cue].Folded; first != "هو" && first != "هي" {
		return ""
	}
	start := s.chunkStart(limit, cue-1)
	if name, to := s.arabicName(start, cue); to == cue && strings.Contains(name, " ") {
		return name // 'علي حسن هو المتحدث'
	}
	return ""
}

// leadsToCue says whether nothing but offices, in parts of their own, and pronouns stand between a name and its cue.
func (s *sentence) leadsToCue(at, cue int) bool {
	for at < cue {
		switch s.text.Words[at].Folded {
		case "هو", "هي", "من", "الذي", "التي", "سوف":
			at++
			continue
		}
		end := min(s.chunkEnd(at), cue)
		if !s.breaks(at) && !s.titleAt(at, office) || s.overArabicOffice(at, end) < end {
			return false
		}
		at = end
	}
	return true
}

// overArabicOffice goes over an office and what it is of.
func (s *sentence) overArabicOffice(at, end int) int {
	for at < end {
		m, ok := s.titlePhrase(at)
		switch {
		case ok && !slices.Contains(m.Values, noName) && !slices.Contains(m.Values, namePart):
			at = m.To
		case s.delegationAt(at, end) > at:
			at = s.delegationAt(at, end)
		default:
			return at
		}
	}
	return at
}
