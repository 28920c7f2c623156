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
	if s.doesOtherwise(end) {
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

// isChineseParticle says whether a character leads on to whom something is done with.
func isChineseParticle(folded string) bool {
	switch folded {
	case "将", "將", "把", "由", "请", "請", "派":
		return true
	}
	return false
}

// chineseName takes titles, offices and bodies away from both ends of what says who speaks. Plain says that a name
// may stand there without any title.
func (s *sentence) chineseName(at, end int, plain bool) string {
	at, end = s.behindPossessive(s.overOurs(at, end), end), s.withoutSelf(at, end)
	at = s.overChineseCue(at, end)
	to := s.beforeTitles(at, end)
	at, titled := s.behindOffice(at, to)
	titled = titled || to < end
	end = to
	for at < end {
		to := s.delegationAt(at, end)
		if to == at {
			break
		}
		at = to
	}
	if titled && end-at > 2 && isDeputy(s.text.Words[end-1].Folded) {
		end-- // of the office behind the name: '惠特科姆副书记官长'
	}
	if at >= end || !titled && !plain || s.text.Words[end-1].Folded == "的" {
		return ""
	}
	name := s.text.Slice(at, end)
	if strings.ContainsFunc(name, unicode.IsLower) {
		name, _ := s.person(at, end, true)
		return name
	}
	if !hasChineseLength(name, titled) && !(plain && s.isLabelledAlone(at, end)) || s.holdsSegment(at, end) || s.signAt(at) || s.isTitle(at, end) || s.isCueAlone(at, end) {
		return ""
	}
	return name
}

// overChineseCue returns the word behind what says that a speaker's name follows: '选定哈娜女士'.
func (s *sentence) overChineseCue(at, end int) int {
	if m, ok := s.nameCueAt(at); ok && slices.Contains(m.Values, nameBehind) && m.To > at+1 && m.To < end {
		return m.To
	}
	return at
}

// isCueAlone says whether all that stands there announces a speaker, and is none.
func (s *sentence) isCueAlone(at, end int) bool {
	m, ok := s.nameCueAt(at)
	return ok && m.To == end
}

// isLabelledAlone says whether a name without dots, as long as foreigners' are, is all that stands behind a label's colon.
func (s *sentence) isLabelledAlone(at, end int) bool {
	const longest = 8
	if end-at > longest || !s.behindColon(at) || end < s.to && !s.breaks(end) {
		return false
	}
	for i := at; i < end; i++ {
		_, binds := tongues().binding.At(s.text, i)
		_, cued := s.nameCueAt(i)
		if binds || cued || s.signAt(i) || s.titleAt(i, noName, preposition) || s.titleAt(i, office) || !isHan(s.text.Words[i].Folded) {
			return false
		}
	}
	return true
}

// hasChineseLength says whether a text has as many characters as a name may have.
func hasChineseLength(name string, titled bool) bool {
	letters := utf8.RuneCountInString(name)
	longest := 4
	switch {
	case strings.ContainsAny(name, middleDots):
		longest = 20
	case titled:
		longest = 6 // Japanese names: 長谷川健太郎
	}
	return letters >= 2 && letters <= longest
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

// overOurs returns the word behind 'our' and the like: '我常驻代表张明'.
func (s *sentence) overOurs(at, end int) int {
	for at+1 < end && strings.Contains("我本其贵貴", s.text.Words[at].Folded) {
		at++
		if strings.Contains("国國方团團会會们們", s.text.Words[at].Folded) && at+1 < end {
			at++
		}
	}
	return at
}

// holdsSegment says whether a segment is named between two words.
func (s *sentence) holdsSegment(at, end int) bool {
	return slices.ContainsFunc(s.references, func(m reference) bool { return m.from < end && m.to > at && m.how >= bare })
}

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

// middleDots part the names of a foreigner.
const middleDots = "·•・‧∙⋅･．"

// isMiddleDot says whether nothing but such a dot stands before a word.
func (s *sentence) isMiddleDot(i int) bool {
	if i <= s.from {
		return false
	}
	between := strings.TrimSpace(s.text.Original[s.text.Words[i-1].End:s.text.Words[i].Start])
	return between != "" && strings.Trim(between, middleDots) == ""
}

// isInsideTransliteration says whether one character that could be an office's or a body's stands inside a foreigner's name:
// the 科 of 惠特科姆.
func (s *sentence) isInsideTransliteration(i, to, end int) bool {
	return to == i+1 && to < end && i > s.from && isTransliterating(s.text.Words[i-1].Folded) && isTransliterating(s.text.Words[to].Folded)
}

// isTransliterating says whether a character is one of those that foreign names are written with, and is common in few
// other words.
func isTransliterating(folded string) bool {
	return strings.Contains("阿埃艾奥奧巴贝貝比彼波布达達德蒂迪杜顿頓尔爾菲芬弗福格哈赫霍吉加杰傑卡凯凱坎柯克库庫夸拉莱萊兰蘭劳勞勒雷里丽麗利林伦倫罗羅洛卢盧鲁魯马馬麦麥曼梅蒙米莫姆穆纳納奈尼诺諾努帕佩皮普奇切乔喬萨薩塞桑瑟沙舍斯苏蘇索塔泰坦特托瓦威韦韋维維温溫沃乌烏西希夏谢謝辛雅亚亞耶伊因兹茲扎佐惠娅婭琳娜妮莎", folded)
}
