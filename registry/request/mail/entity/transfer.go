package entity

import (
	"bytes"
	"encoding/base64"
	"iter"
	"slices"
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

// Bytes returns the content without its transfer encoding; of what is broken, as much as decodes. It is decoded once,
// and not to be changed.
func (e *Entity) Bytes() []byte {
	if e.decoded == nil {
		e.decoded = e.decode()
	}
	return e.decoded
}

// Pieces yields what Bytes returns without keeping it: base64 is decoded a piece at a time. A piece is good until the
// next one comes.
func (e *Entity) Pieces() iter.Seq[[]byte] {
	if !e.streams() {
		return slices.Values([][]byte{e.Bytes()})
	}
	return base64Pieces(e.raw)
}

// streams says whether the content need not be in memory as a whole to be gone through.
func (e *Entity) streams() bool { return e.encoding == base64Encoding && e.decoded == nil }

// Size returns how many bytes the content has without its transfer encoding: of base64, if nothing in it is broken.
func (e *Entity) Size() int {
	if !e.streams() || !isBase64(e.raw) {
		return len(e.Bytes())
	}
	count := func(c byte) int { return bytes.Count(e.raw, []byte{c}) }
	return base64.StdEncoding.DecodedLen(len(e.raw)-count('\n')-count('\r')-count(' ')-count('\t')) - count('=')
}

func (e *Entity) decode() []byte {
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

// A reading is content read as text.
type reading struct {
	text    string
	defects []string
}

// Text returns the content as text, its lines ended by LF alone, and what was wrong with it. It stops after limit
// bytes. A text that is no longer than that is read once.
func (e *Entity) Text(limit int) (string, []string) {
	if len(e.Bytes()) > limit {
		return e.readText(limit)
	}
	if e.reading == nil {
		text, defects := e.readText(limit)
		e.reading = &reading{text, defects}
	}
	return e.reading.text, e.reading.defects
}

func (e *Entity) readText(limit int) (string, []string) {
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
		for _, end := range []string{"\r\r\n", "\r\n", "\r"} {
			text = strings.ReplaceAll(text, end, "\n")
		}
	}
	return strings.ReplaceAll(text, "\x00", "")
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
