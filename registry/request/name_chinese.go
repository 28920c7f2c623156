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
	case "承", "进", "進", "负", "負", "主", "提", "自", "参", "參", "完", "陈", "陳", "阐", "闡", "介", "前", "应", "應", "亲", "親", "率", "表":
		return i > from && i+1 < s.to && isChineseVerb(s.text.Words[i].Folded+s.text.Words[i+1].Folded)
	case "接", "顶", "頂", "取":
		return i > from && i+1 < s.to && strings.Contains("替代任", s.text.Words[i+1].Folded)
	}
	return false
}

// doesOtherwise says whether the verb behind somebody is no speaker's: 由某人主持, 由某人发送.
func (s *sentence) doesOtherwise(end int) bool {
	if end+1 >= s.to {
		return false
	}
	switch s.text.Words[end].Folded + s.text.Words[end+1].Folded {
	case "主持", "发送", "發送", "发出", "發出", "发给", "發給", "作陪":
		return true
	}
	return false
}

// isChineseVerb says whether two characters are a verb that tells what a speaker does.
func isChineseVerb(pair string) bool {
	switch pair {
	case "承担", "承擔", "进行", "進行", "负责", "負責", "主讲", "主講", "主持", "提交", "提出", "自愿", "自願", "参加", "參加", "参与", "參與", "完成",
		"陈述", "陳述", "阐述", "闡述", "介绍", "介紹", "前往", "前来", "前來", "应邀", "應邀", "亲自", "親自", "率团", "率團", "率领", "表示", "表达", "表達":
		return true
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
	at, end = s.behindPossessive(s.overOurs(at, end), end), s.withoutSelf(at, end)
	if to := s.courtesyInside(at, end); to < end {
		end, titled = to, true
	}
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
			if s.isInsideTransliteration(i, m.To, end) {
				continue
			}
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
	return slices.ContainsFunc(s.references, func(m reference) bool { return m.from < end && m.to > at && m.how >= bare })
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

// overOurs returns the word behind 'our' and the like: '我常驻代表张明'.
func (s *sentence) overOurs(at, end int) int {
	for at+1 < end && strings.Contains("我本其贵貴", s.text.Words[at].Folded) {
		at++
		if strings.Contains("国國方团團会會", s.text.Words[at].Folded) && at+1 < end {
			at++
		}
	}
	return at
}

// courtesyInside returns where a title of courtesy begins that other words follow, as none stands before a name: '张薇女士自愿';
// end, where there is none.
func (s *sentence) courtesyInside(at, end int) int {
	for i := at + 2; i+2 < end; i++ {
		switch s.text.Words[i].Folded + s.text.Words[i+1].Folded {
		case "先生", "女士", "小姐", "阁下", "閣下", "夫人", "太太":
			if strings.ContainsAny(s.text.Slice(i+2, end), "不未没沒无無") {
				return end
			}
			return i
		}
	}
	return end
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

func isDeputy(folded string) bool {
	return folded == "副" || folded == "总" || folded == "總" || folded == "前"
}
