package request

import "strings"

// withoutMarks returns a subject without the marks of replies and forwards before it: 'Re:', 'FW:', '答复：'.
func withoutMarks(subject string) string {
	return subject[marks(subject):]
}

// marks returns how many bytes of a subject are such marks.
func marks(subject string) int {
	at := 0
	for {
		rest := strings.TrimLeft(subject[at:], " \t\u00a0")
		end := strings.IndexAny(rest, ":：")
		if end < 0 || !isReplyMark(rest[:end]) {
			return at
		}
		_, after, _ := strings.Cut(rest[end:], rest[end:end+colonLength(rest[end:])])
		at = len(subject) - len(strings.TrimLeft(after, " \t\u00a0"))
	}
}

func colonLength(s string) int {
	if strings.HasPrefix(s, ":") {
		return 1
	}
	return len("：")
}

// isReplyMark says whether a word stands before the subjects of replies and forwards, in any client's language.
func isReplyMark(word string) bool {
	word, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(word)), "[")
	switch strings.TrimSpace(word) {
	case "re", "fw", "fwd", "aw", "wg", "tr", "rv", "ref", "réf", "rép", "rep", "res", "enc", "rif", "r", "i", "i:", "sv", "vs", "vb", "vl", "odp", "pd", "ynt", "ilt", "antw", "doorst", "bls", "trs", "továbbítás", "vá", "σχετ", "πρθ", "отв", "ответ", "ha", "на",
		"пересл", "fs", "回复", "回覆", "答复", "答覆", "转发", "轉寄", "转寄", "轉發", "رد", "إعادة توجيه", "re(2)", "re2", "fyi":
		return true
	}
	return false
}
