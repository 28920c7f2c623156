package request

import (
	"strings"
	"unicode/utf8"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// chineseBodies returns the names that end in a noun of such bodies: Chinese has it at the end.
func (r *reading) chineseBodies() []body {
	var found []body
	for at := range r.Words {
		suffix := chineseNoun(r.Words, at)
		if suffix == 0 {
			continue
		}
		from, to := at, at+suffix
		for from > 0 && to-from < 24 && r.Words[from].Gap == words.Joined && !isChineseStop(r.Words, from-1) {
			from--
		}
		if to < len(r.Words) && r.Words[to].Folded == "的" && r.Words[to].Gap == words.Joined && !r.introduces(from) {
			continue // what is the body's, and not the body
		}
		if end := r.quotedEnd(to); end > 0 && r.isDescribed(from, to) {
			found = append(found, body{from: from, to: end, name: r.nameOf(to, end), kind: delegations.CivilSociety})
			continue
		}
		if to-from <= suffix+1 || r.isDescribed(from, to) {
			continue
		}
		if last := len(found) - 1; last >= 0 && from <= found[last].from && found[last].to < to {
			found = found[:last] // the institute of a university, and not the university
		}
		if len(found) == 0 || from >= found[len(found)-1].to {
			found = append(found, body{from: from, to: to, name: r.nameOf(from, to), kind: delegations.CivilSociety})
		}
	}
	return found
}

// chineseNoun returns how many characters long the noun is that begins at a word; zero for none.
func chineseNoun(list []words.Word, at int) int {
	if !isHan(list[at].Folded) {
		return 0
	}
	for _, noun := range []string{
		"协会", "協會", "基金会", "基金會", "联盟", "聯盟", "中心", "网络", "網絡", "学会", "學會", "委员会", "研究所", "研究院", "联合会", "聯合會", "促进会", "大学", "大學", "事务所", "组织", "組織", "研究会", "研究會", "观察站", "观察所", "觀察站", "协作网", "公会", "公會", "商会", "工会", "红十字会", "紅十字會", "红新月会", "学院", "法学院", "同盟", "总会", "监察站", "委員會",
	} {
		if !strings.HasPrefix(noun, list[at].Folded) {
			continue // as most
		}
		n := utf8.RuneCountInString(noun)
		if at+n > len(list) || !spells(list[at:at+n], noun) {
			continue
		}
		if at+n < len(list) && strings.Contains("者方员", list[at+n].Folded) && list[at+n].Gap == words.Joined {
			continue // who organises, and not what
		}
		return n
	}
	return 0
}

// spells says whether words make a text, one behind the other.
func spells(list []words.Word, text string) bool {
	for _, w := range list {
		rest, ok := strings.CutPrefix(text, w.Folded)
		if !ok {
			return false
		}
		text = rest
	}
	return text == ""
}

// isChineseStop says whether a character before a noun belongs to no name, but to what is said of its bearer.
func isChineseStop(list []words.Word, at int) bool {
	switch list[at].Folded {
	case "是", "为", "由", "和", "与", "在", "向", "将", "请", "我", "们", "本", "会", "的", "了", "就", "及", "作", "自", "叫":
		return true
	}
	return at > 0 && spells(list[at-1:at+1], "代表")
}
