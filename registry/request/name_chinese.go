package request

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// chineseBehind reads the name behind a cue in a Chinese sentence.
func (s *sentence) chineseBehind(at, cue int) string {
	if s.isNobody(at) {
		return ""
	}
	end := s.chineseEnd(at)
	bound := s.text.Slice(cue, at)
	if (strings.HasSuffix(bound, "由") && len(bound) <= len("将由")) && !s.has(speak, speech, speaks) {
		return ""
	}
	return s.chineseName(at, end, !strings.HasSuffix(bound, "由"))
}

// chineseBefore reads the name before a cue: one that has a title, since nothing else tells it from other words.
func (s *sentence) chineseBefore(limit, cue int) string {
	if s.text.Words[cue].Gap >= words.Comma {
		return ""
	}
	start := cue - 1
	for start > limit && (s.text.Words[start].Gap < words.Comma || s.isMiddleDot(start)) && isHan(s.text.Words[start].Folded) && !isChineseParticle(s.text.Words[start].Folded) {
		start--
	}
	if isChineseParticle(s.text.Words[start].Folded) {
		return s.chineseName(start+1, min(cue, s.chineseEnd(start+1)), false)
	}
	if s.text.Words[start].Gap >= words.Comma && !s.isMiddleDot(start) && start > limit || isHan(s.text.Words[start].Folded) {
		return s.chineseName(start, cue, false)
	}
	return s.chineseName(start+1, cue, false)
}

// chineseEnd returns where a speaker's name and office end that begin at a word.
func (s *sentence) chineseEnd(at int) int {
	end := at
	for end < s.to && !s.endsChinese(end, at) {
		end++
	}
	return end
}

// isChineseParticle says whether a character leads on to whom something is done with.
func isChineseParticle(folded string) bool {
	switch folded {
	case "将", "將", "把", "由", "请", "請", "派":
		return true
	}
	return false
}

// endsChinese says whether what stands at a word is no longer a speaker's name and office.
func (s *sentence) endsChinese(i, from int) bool {
	if i > from && s.text.Words[i].Gap >= words.Comma && !s.isMiddleDot(i) || i > from && s.text.Words[i].Gap == words.Line {
		return true
	}
	switch s.text.Words[i].Folded {
	case "将", "將", "在", "就", "作", "做", "于", "於", "发", "發", "宣", "出", "并", "且", "不", "已", "拟", "擬", "担", "擔", "致", "讲", "講", "为", "為", "代":
		return s.text.Words[i].Folded != "代" || i > from && s.actsForOther(i)
	case "因": // for a reason, and not the 因 of a foreigner's name
		return i > from && i+1 < s.to && strings.Contains("病故公事日身行时時工另其有为為", s.text.Words[i+1].Folded)
	case "承", "进", "進", "负", "負", "主":
		return i > from && i+1 < s.to && strings.Contains("担擔行责責讲講", s.text.Words[i+1].Folded)
	case "接", "顶", "頂", "取":
		return i > from && i+1 < s.to && strings.Contains("替代任", s.text.Words[i+1].Folded)
	}
	return false
}

// actsForOther says whether 代 is the beginning of 'for' or 'in place of', and not of 代表团 or 代办.
func (s *sentence) actsForOther(i int) bool {
	if i+2 >= s.to {
		return false
	}
	next, after := s.text.Words[i+1].Folded, s.text.Words[i+2].Folded
	return next == "替" || next == "表" && (strings.Contains("我本贵貴該该其政国國", after) || s.delegationAt(i+2, s.to) > i+2)
}

func (s *sentence) isMiddleDot(i int) bool {
	if i <= s.from {
		return false
	}
	between := strings.TrimSpace(s.text.Original[s.text.Words[i-1].End:s.text.Words[i].Start])
	return between != "" && strings.Trim(between, middleDots) == ""
}

// middleDots part the names of a foreigner.
const middleDots = "·•・‧∙⋅･．"

// firstPart returns where the first part of a foreigner's name ends: no title stands behind it. A name without dots
// is one part.
func (s *sentence) firstPart(at, end int) int {
	for i := at + 1; i < end; i++ {
		if s.isMiddleDot(i) {
			return i
		}
	}
	return end
}

// behindPossessive returns the word behind the last 的: of 'A's deputy B', B is meant.
func (s *sentence) behindPossessive(at, end int) int {
	for i := end - 2; i > at; i-- {
		if s.text.Words[i].Folded == "的" {
			return i + 1
		}
	}
	return at
}

// withoutSelf returns where a name ends behind which 'in person' stands.
func (s *sentence) withoutSelf(at, end int) int {
	switch last := s.text.Slice(max(at, end-2), end); last {
	case "本人", "亲自", "親自":
		return end - 2
	}
	return end
}

// chineseName takes titles, offices and bodies away from both ends of what says who speaks. Plain says that a name
// may stand there without any title.
func (s *sentence) chineseName(at, end int, plain bool) string {
	titled := false
	at, end = s.behindPossessive(at, end), s.withoutSelf(at, end)
	if to := s.officeBehindBlank(at, end); to < end {
		end, titled = to, true
	}
	for end > at {
		from := s.titleEndingAt(at, end)
		if from == end {
			break
		}
		end, titled = from, true
	}
	for i := s.firstPart(at, end) - 1; i >= at; i-- {
		if i == at && s.isSurname(i) {
			break
		}
		if m, ok := tongues().titles.At(s.text, i); ok && m.To <= end && slices.ContainsFunc(m.Values, func(t title) bool { return t == office || t == courtesyTitle || t == portfolio }) {
			if m.To < end {
				at, titled = m.To, titled || !slices.Contains(m.Values, portfolio)
			}
			break
		}
	}
	for at < end {
		to := s.delegationAt(at, end)
		if to == at {
			break
		}
		at = to
	}
	if at >= end || !titled && !plain {
		return ""
	}
	name := s.text.Slice(at, end)
	if strings.ContainsFunc(name, unicode.IsLower) {
		name, _ := s.person(at, end, true)
		return name
	}
	letters := utf8.RuneCountInString(name)
	longest := 4
	switch {
	case strings.ContainsAny(name, middleDots):
		longest = 20
	case titled:
		longest = 6 // Japanese names: 長谷川健太郎
	}
	if letters < 2 || letters > longest || s.holdsSegment(at, end) || s.signAt(at) || s.isTitle(at, end) {
		return ""
	}
	return name
}

// officeBehindBlank returns where a name ends behind which a blank and an office stand: '朴正宇 国际法局局长'; end, where
// none does.
func (s *sentence) officeBehindBlank(at, end int) int {
	if s.titleEndingAt(at, end) == end {
		return end
	}
	for i := at + 2; i < end; i++ {
		if s.text.Words[i].Gap == words.Space && !s.isMiddleDot(i) && isHan(s.text.Words[i-1].Folded) && isHan(s.text.Words[i].Folded) {
			return i
		}
	}
	return end
}

// holdsSegment says whether a segment is named between two words.
func (s *sentence) holdsSegment(at, end int) bool {
	return slices.ContainsFunc(s.mentions, func(m reference) bool { return m.from < end && m.to > at && m.how >= bare })
}

// isSurname says whether a character that stands first is rather a name's than an office's: 司, 部, 处.
func (s *sentence) isSurname(i int) bool {
	m, ok := tongues().titles.At(s.text, i)
	return ok && m.To == i+1
}

// isTitle says whether a title or the name of a body is all that stands there.
func (s *sentence) isTitle(at, end int) bool {
	m, ok := tongues().titles.At(s.text, at)
	return ok && m.To == end
}

// titleEndingAt returns where the title begins that ends at a word; end, where none does.
func (s *sentence) titleEndingAt(at, end int) int {
	const longestTitle = 7
	for from := max(at, end-longestTitle); from < end; from++ {
		if m, ok := tongues().titles.At(s.text, from); ok && m.To == end && slices.ContainsFunc(m.Values, func(t title) bool { return t == office || t == courtesyTitle }) {
			return from
		}
	}
	return end
}
