package visible

import (
	"strings"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// A relation is what the first mark of a subject says of an earlier message.
type relation int

const (
	unsaid relation = iota
	answer
	passedOn
)

// prefix returns what a subject's first mark says: 'RE:' or 'FW:' in any language.
func prefix(subject string) relation {
	head, _, found := cutColon(strings.TrimLeft(strings.TrimSpace(subject), "["))
	if !found || len(head) > 40 {
		return unsaid
	}
	switch words.Fold(head) {
	case "re", "aw", "sv", "vs", "antw", "odp", "ynt", "res", "rif", "r", "ref", "bls", "atb", "atsp", "на", "ответ", "отв", "回复", "回 复", "回覆", "回 覆", "答复",
		"答 复", "答覆", "答 覆", "re 2", "re 3", "re 4", "رد", "הב", "תגובה", "απ", "σχετ", "vá", "va", "доп", "返信", "返 信", "회신", "답장", "pd re", "відп", "одг":
		return answer
	case "fw", "fwd", "tr", "rv", "wg", "enc", "doorst", "i", "fs", "vb", "vl", "pd", "redir", "fyi", "пер", "fwd 2", "转发", "转 发", "轉寄", "轉 寄", "轉發", "轉 發", "تحويل",
		"إعادة توجيه", "اعاده توجيه", "הועבר", "πρθ", "iletim", "ilt", "továbbitas", "tovabbitas", "továbbítás", "転送", "転 送", "전달", "reenv", "przek", "pred", "prosl", "перен", "lb", "trans":
		return passedOn
	}
	return unsaid
}

// cutColon cuts a text at its first colon of any width.
func cutColon(text string) (before, after string, found bool) {
	for i, r := range text {
		switch r {
		case ':', '：', '﹕', '︰':
			return text[:i], text[i+utf8.RuneLen(r):], true
		}
	}
	return text, "", false
}
