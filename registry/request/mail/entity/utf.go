package entity

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// decodeUTF7 decodes UTF-7, RFC 2152, which go-message's charsets leave out.
func decodeUTF7(b []byte) (string, bool) {
	if !isASCII(b) {
		return "", false
	}
	var out strings.Builder
	for len(b) > 0 {
		i := bytes.IndexByte(b, '+')
		if i < 0 {
			out.Write(b)
			break
		}
		out.Write(b[:i])
		b = b[i+1:]
		n := 0
		for n < len(b) && base64Value(b[n]) >= 0 {
			n++
		}
		switch {
		case n == 0:
			out.WriteByte('+')
		default:
			units := make([]byte, base64.RawStdEncoding.DecodedLen(n))
			n2, _ := base64.RawStdEncoding.Decode(units, b[:n])
			text, _ := decodeUTF16(units[:n2&^1], "utf-16be")
			out.WriteString(text)
		}
		b = bytes.TrimPrefix(b[n:], []byte("-"))
	}
	return out.String(), true
}

// decodeUTF16 decodes UTF-16. Without a byte order mark, the order is that in which the zero bytes of spaces and line
// ends stand. Text that holds neither zeros nor a mark is something else that bears the label.
func decodeUTF16(b []byte, label string) (string, bool) {
	var order binary.ByteOrder = binary.BigEndian
	switch {
	case bytes.HasPrefix(b, []byte("\xff\xfe")):
		order, b = binary.LittleEndian, b[2:]
	case bytes.HasPrefix(b, []byte("\xfe\xff")):
		b = b[2:]
	case label == "utf-16le":
		order = binary.LittleEndian
	case label == "utf-16":
		even, odd := 0, 0
		for i, c := range b {
			if c == 0 && i%2 == 0 {
				even++
			} else if c == 0 {
				odd++
			}
		}
		if odd > even {
			order = binary.LittleEndian
		}
		if odd+even == 0 && utf8.Valid(b) {
			return "", false
		}
	}
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = order.Uint16(b[2*i:])
	}
	text := string(utf16.Decode(units))
	return text, plausible(text)
}

// shiftOut turns the seven-bit codes between shift out and shift in (RFC 1557, RFC 1922) into the eight-bit codes of
// the same character set.
func shiftOut(b []byte, designation string) []byte {
	b = bytes.ReplaceAll(b, []byte("\x1b"+designation), nil)
	out := make([]byte, 0, len(b))
	shifted := false
	for _, c := range b {
		switch {
		case c == 0x0e, c == 0x0f:
			shifted = c == 0x0e
		case shifted && c > ' ':
			out = append(out, c|0x80)
		default:
			out = append(out, c)
		}
	}
	return out
}
