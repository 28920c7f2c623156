package request

import (
	"strings"

	"speakerlist/registry/request/words"
)

// chineseEnd returns where a speaker's name and office end that begin at a word.
func (s *sentence) chineseEnd(at int) int {
	end := at
	for end < s.to && !s.endsChinese(end, at) {
		end++
	}
	return end
}

// endsChinese says whether what stands at a word is no longer a speaker's name and office.
func (s *sentence) endsChinese(i, from int) bool {
	if i > from && s.text.Words[i].Gap >= words.Comma && !s.isMiddleDot(i) || i > from && s.text.Words[i].Gap == words.Line {
		return true
	}
	if i > from && s.isDotted(from, i) && s.isInsideTransliteration(i, i+1, s.to) {
		return false // 赫尔迪斯·西于尔扎多蒂尔
	}
	switch s.text.Words[i].Folded {
	case "将", "將", "在", "就", "作", "做", "于", "於", "发", "發", "宣", "出", "并", "且", "不", "已", "拟", "擬", "担", "擔", "致", "讲", "講", "为", "為", "代":
		return s.text.Words[i].Folded != "代" || i > from && s.actsForOther(i)
	case "因": // for a reason, and not the 因 of a foreigner's name
		return i > from && i+1 < s.to && strings.Contains("病故公事日身行时時工另其有为為", s.text.Words[i+1].Folded)
	case "承", "进", "進", "负", "負", "主", "提", "自", "参", "參", "完", "陈", "陳", "阐", "闡", "介", "前", "应", "應", "亲", "親", "率", "表":
		return i > from && i+1 < s.to && isChineseVerb(s.text.Words[i].Folded+s.text.Words[i+1].Folded) && !s.isAgent(i+2)
	case "接", "顶", "頂", "取":
		return i > from && i+1 < s.to && strings.Contains("替代任", s.text.Words[i+1].Folded)
	}
	return false
}

// isDotted says whether the middle dot of a foreigner's name stands between two words.
func (s *sentence) isDotted(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if s.isMiddleDot(i) {
			return true
		}
	}
	return false
}

// isAgent says whether a character makes an office of the verb before it: 负责人, 主持人, 参与者.
func (s *sentence) isAgent(i int) bool {
	return i < s.to && strings.Contains("人者员員方", s.text.Words[i].Folded)
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
