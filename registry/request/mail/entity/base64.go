package entity

import (
	"bytes"
	"encoding/base64"
)

// decodeBase64 decodes base64, RFC 2045 section 6.8. Characters outside the alphabet are passed over, each padding
// ends a run and another may follow, and lines with spaces between words are text that a list or a scanner appended.
// Where most lines are such, and the first is too short to be told from a word, nothing was encoded, and the bytes are
// returned as they are.
func decodeBase64(raw []byte) []byte {
	const longWord = 20
	d := base64Decoder{out: make([]byte, 0, len(raw)/4*3+3)}
	lines, foreign, encoded := 0, 0, false
	for rest := raw; len(rest) > 0; {
		var line []byte
		line, rest = cutLine(rest)
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		lines++
		if bytes.IndexByte(line, ' ') > 0 && !spacedBase64(line) {
			foreign++
			continue
		}
		encoded = encoded || lines == 1 && len(line) >= longWord
		d.line(line)
	}
	d.flush()
	if foreign*2 > lines && !encoded {
		return raw
	}
	return d.out
}

type base64Decoder struct {
	out   []byte
	bits  uint32 // of the characters of a group that have come
	count int    // how many
}

func (d *base64Decoder) line(line []byte) {
	if d.count == 0 {
		// Nearly every line is one that the standard library decodes, several times faster.
		if out, err := base64.StdEncoding.AppendDecode(d.out, line); err == nil {
			d.out = out
			return
		}
	}
	for _, c := range line {
		v := base64Value(c)
		switch {
		case c == '=':
			d.flush()
		case v >= 0:
			d.bits = d.bits<<6 | uint32(v)
			if d.count++; d.count == 4 {
				d.out = append(d.out, byte(d.bits>>16), byte(d.bits>>8), byte(d.bits))
				d.bits, d.count = 0, 0
			}
		}
	}
}

// flush ends a group, whole or not.
func (d *base64Decoder) flush() {
	switch d.count {
	case 2:
		d.out = append(d.out, byte(d.bits>>4))
	case 3:
		d.out = append(d.out, byte(d.bits>>10), byte(d.bits>>2))
	}
	d.bits, d.count = 0, 0
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
