package entity

import (
	"bytes"
	"strings"
)

// The transfer encodings that are decoded; any other is none, or is taken for none.
const (
	base64Encoding = "base64"
	quotedEncoding = "quoted-printable"
	uuEncoding     = "uuencode"
	unknown        = "unknown"
)

// encodingOf reads a Content-Transfer-Encoding, RFC 2045 section 6, by whatever name it goes.
func encodingOf(field string) string {
	name := strings.Map(func(r rune) rune {
		if r < 'a' || r > 'z' {
			return -1
		}
		return r
	}, strings.ToLower(field))
	switch {
	case strings.HasPrefix(name, "base"), name == "b":
		return base64Encoding
	case strings.HasPrefix(name, "quot"), name == "qp", name == "q":
		return quotedEncoding
	case strings.Contains(name, "uue"), strings.HasPrefix(name, "xuu"):
		return uuEncoding
	case name == "", strings.HasPrefix(name, "bit"), strings.HasPrefix(name, "binary"), strings.HasPrefix(name, "eightbit"):
		return ""
	}
	return unknown
}

// Bytes returns the content without its transfer encoding; of what is broken, as much as decodes.
func (e *Entity) Bytes() []byte {
	switch e.encoding {
	case base64Encoding:
		return decodeBase64(e.raw)
	case quotedEncoding:
		return decodeQuoted(e.raw)
	case uuEncoding:
		return DecodeUU(e.raw)
	}
	return e.raw
}

// Text returns the content as text, its lines ended by LF alone, and what was wrong with it. It stops after limit
// bytes.
func (e *Entity) Text(limit int) (string, []string) {
	var defects Defects
	b := e.Bytes()
	switch {
	case e.encoding == unknown:
		defects.Add("an unknown transfer encoding")
	case e.encoding == base64Encoding && len(b) == 0 && len(e.raw) > 0:
		defects.Add("text that is not in base64 as it says")
	}
	if len(b) > limit {
		b = b[:limit]
		defects.Add("a text beyond all bounds; the rest of it was left out")
	}
	label := e.Params["charset"]
	if label == "" && e.Type == "text/html" {
		label = metaCharset(b)
	}
	text, defect := Decode(b, label)
	defects.Add(defect)
	return normalLines(text), defects.list
}

// normalLines ends every line in LF alone, and takes out what no text holds.
func normalLines(text string) string {
	if strings.IndexByte(text, '\r') >= 0 {
		text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.ReplaceAll(text, "\r\r\n", "\n"))
	}
	return strings.ReplaceAll(text, "\x00", "")
}

// decodeBase64 decodes base64, RFC 2045 section 6.8. Characters outside the alphabet are passed over, each padding
// ends a run and another may follow, and lines with spaces between words are text that a list or a scanner appended.
// Where most lines are such, and the first is too short to be told from a word, nothing was encoded, and the bytes are
// returned as they are.
func decodeBase64(raw []byte) []byte {
	out := make([]byte, 0, len(raw)/4*3+3)
	var bits uint32
	count, foreign, lines, first := 0, 0, 0, 0
	flush := func() {
		if count == 2 {
			out = append(out, byte(bits>>4))
		} else if count == 3 {
			out = append(out, byte(bits>>10), byte(bits>>2))
		}
		bits, count = 0, 0
	}
	for rest := raw; len(rest) > 0; {
		var line []byte
		line, rest = cutLine(rest)
		line = bytes.TrimSpace(line)
		if len(line) == 0 {
			continue
		}
		if lines++; lines == 1 {
			first = len(line)
		}
		if bytes.IndexByte(line, ' ') > 0 && !spacedBase64(line) {
			foreign++
			if lines == 1 {
				first = 0
			}
			continue
		}
		for _, c := range line {
			v := base64Value(c)
			if c == '=' {
				flush()
			}
			if v < 0 {
				continue
			}
			bits = bits<<6 | uint32(v)
			if count++; count == 4 {
				out = append(out, byte(bits>>16), byte(bits>>8), byte(bits))
				bits, count = 0, 0
			}
		}
	}
	flush()
	const longWord = 20
	if foreign*2 > lines && first < longWord {
		return raw
	}
	return out
}

// spacedBase64 says whether a line with spaces is base64 all the same: in pieces longer than words are.
func spacedBase64(line []byte) bool {
	for piece := range bytes.FieldsSeq(line) {
		for _, c := range piece {
			if base64Value(c) < 0 && c != '=' {
				return false
			}
		}
	}
	return bytes.Count(line, []byte{' '})*20 < len(line)
}

func base64Value(c byte) int {
	switch {
	case c >= 'A' && c <= 'Z':
		return int(c - 'A')
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 26
	case c >= '0' && c <= '9':
		return int(c-'0') + 52
	case c == '+':
		return 62
	case c == '/':
		return 63
	}
	return -1
}

// decodeQuoted decodes quoted-printable, RFC 2045 section 6.7. What is no escape stands for itself.
func decodeQuoted(raw []byte) []byte {
	out := make([]byte, 0, len(raw))
	for rest := raw; len(rest) > 0; {
		end := bytes.IndexByte(rest, '\n')
		line := rest
		if end >= 0 {
			line = rest[:end]
		}
		rest = rest[min(len(line)+1, len(rest)):]
		line = bytes.TrimRight(line, " \t\r")
		soft := bytes.HasSuffix(line, []byte("="))
		out = appendQuoted(out, bytes.TrimSuffix(line, []byte("=")))
		if !soft && end >= 0 {
			out = append(out, '\n')
		}
	}
	return out
}

func appendQuoted(out, line []byte) []byte {
	for len(line) > 0 {
		i := bytes.IndexByte(line, '=')
		if i < 0 {
			return append(out, line...)
		}
		out = append(out, line[:i]...)
		line = line[i:]
		if c, ok := hexByte(line); ok {
			out, line = append(out, c), line[3:]
		} else {
			out, line = append(out, '='), line[1:]
		}
	}
	return out
}

// hexByte reads "=XX".
func hexByte(s []byte) (byte, bool) {
	if len(s) < 3 {
		return 0, false
	}
	high, low := hexDigit(s[1]), hexDigit(s[2])
	return byte(high<<4 | low), high >= 0 && low >= 0
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	}
	return -1
}

// DecodeUU decodes a file in uuencode: what stands between "begin" and "end".
func DecodeUU(raw []byte) []byte {
	var out []byte
	begun := false
	for rest := raw; len(rest) > 0; {
		var line []byte
		line, rest = cutLine(rest)
		switch {
		case !begun:
			begun = bytes.HasPrefix(line, []byte("begin "))
		case bytes.Equal(line, []byte("end")):
			return out
		case len(line) > 0:
			out = appendUU(out, line)
		}
	}
	return out
}

func appendUU(out, line []byte) []byte {
	n := int(line[0]-' ') & 63
	for line = line[1:]; n > 0 && len(line) > 0; line = line[min(4, len(line)):] {
		var quad [4]byte
		copy(quad[:], line)
		for i := range quad {
			quad[i] = (quad[i] - ' ') & 63
		}
		three := []byte{quad[0]<<2 | quad[1]>>4, quad[1]<<4 | quad[2]>>2, quad[2]<<6 | quad[3]}
		out = append(out, three[:min(n, 3)]...)
		n -= 3
	}
	return out
}
