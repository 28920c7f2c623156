package entity

import (
	"strings"
	"unicode/utf8"
)

// DecodeWords decodes a header value: the encoded words of RFC 2047 wherever they stand, quoted strings included, and
// raw characters beyond ASCII by the charset that is said to be the message's, which may be empty. Neighbouring words
// of one charset are decoded as one, since many programs cut them within a character. A word may lack its end, hold
// spaces, or stick to its neighbours. The space between two words belongs to neither, RFC 2047 section 6.2.
func DecodeWords(value, hint string) string {
	if !strings.Contains(value, "=?") {
		return rawText(value, hint)
	}
	var out strings.Builder
	var run wordRun
	for value != "" {
		i := strings.Index(value, "=?")
		if i < 0 {
			break
		}
		word, rest, ok := cutWord(value[i:])
		if !ok {
			out.WriteString(run.flush())
			out.WriteString(rawText(value[:i+2], hint))
			value = value[i+2:]
			continue
		}
		if between := value[:i]; strings.Trim(between, " \t\r\n") != "" || run.words == 0 {
			out.WriteString(run.flush())
			out.WriteString(rawText(between, hint))
		}
		if !run.takes(word) {
			out.WriteString(run.flush())
		}
		run.add(word)
		value = rest
	}
	out.WriteString(run.flush())
	out.WriteString(rawText(value, hint))
	return out.String()
}

func rawText(s, hint string) string {
	if utf8.ValidString(s) && !strings.Contains(s, "\x1b") {
		return s
	}
	text, _ := Decode([]byte(s), hint)
	return text
}

// An encodedWord is one word, not yet decoded.
type encodedWord struct {
	charset string
	base64  bool
	text    string
}

// cutWord cuts the encoded word off that s begins with.
func cutWord(s string) (word encodedWord, rest string, ok bool) {
	charset, after, ok := strings.Cut(s[2:], "?")
	if !ok || charset == "" || len(charset) > 60 || strings.ContainsAny(charset, " \t\"<>,;=") || len(after) < 2 || after[1] != '?' {
		return encodedWord{}, s, false
	}
	switch after[0] {
	case 'B', 'b':
		word.base64 = true
	case 'Q', 'q':
	default:
		return encodedWord{}, s, false
	}
	word.charset = canonical(charset)
	text := after[2:]
	// Not looked for further than any program writes, so that time stays in proportion to the value.
	text = text[:min(len(text), maxWord)]
	end := strings.Index(text, "?=")
	// "=?utf-8?Q?=41?=" ends at the second "?=": the first would leave the word empty before an escape.
	if end == 0 && !word.base64 && len(text) > 3 && hexDigit(text[2]) >= 0 && hexDigit(text[3]) >= 0 {
		if again := strings.Index(text[2:], "?="); again >= 0 {
			end = again + 2
		}
	}
	next := strings.Index(text, "=?")
	if end < 0 || next >= 0 && next < end && isWordStart(text[next:]) {
		// The end is missing: the word goes to the next space or word.
		end = len(text)
		if i := strings.IndexAny(text, " \t\",<>"); i >= 0 {
			end = i
		}
		if next >= 0 && isWordStart(text[next:]) {
			end = min(end, next)
		}
		word.text = strings.TrimSuffix(text[:end], "?")
		return word, after[2+end:], true
	}
	word.text = text[:end]
	return word, after[2+end+2:], true
}

// maxWord bounds an encoded word, in bytes.
const maxWord = 4096

func isWordStart(s string) bool {
	charset, after, ok := strings.Cut(s[2:min(len(s), 64)], "?")
	return ok && charset != "" && len(after) > 1 && after[1] == '?' && strings.ContainsRune("BbQq", rune(after[0])) &&
		!strings.ContainsAny(charset, " \t=")
}

// A wordRun gathers neighbouring words of one charset.
type wordRun struct {
	words   int
	charset string
	bytes   []byte
	quantum string // base64 that ended within a group of four
}

func (r *wordRun) takes(w encodedWord) bool {
	return r.words == 0 || r.charset == w.charset
}

func (r *wordRun) add(w encodedWord) {
	r.words++
	r.charset = w.charset
	if !w.base64 {
		r.settle()
		r.bytes = append(r.bytes, decodeQ(w.text)...)
		return
	}
	text := r.quantum + strings.Map(func(c rune) rune {
		if c == '=' || c < utf8.RuneSelf && base64Value(byte(c)) >= 0 {
			return c
		}
		return -1
	}, w.text)
	r.quantum = ""
	if whole := len(text) &^ 3; !strings.Contains(text, "=") && whole != len(text) {
		text, r.quantum = text[:whole], text[whole:]
	}
	r.bytes = append(r.bytes, decodeBase64([]byte(text))...)
}

// settle decodes a group of base64 that no other word completed.
func (r *wordRun) settle() {
	if r.quantum != "" {
		r.bytes = append(r.bytes, decodeBase64([]byte(r.quantum))...)
		r.quantum = ""
	}
}

func (r *wordRun) flush() string {
	if r.words == 0 {
		return ""
	}
	r.settle()
	text, _ := Decode(r.bytes, r.charset)
	*r = wordRun{}
	return text
}

// decodeQ decodes the Q encoding, RFC 2047 section 4.2.
func decodeQ(text string) []byte {
	return appendQuoted(nil, []byte(strings.ReplaceAll(text, "_", " ")))
}
