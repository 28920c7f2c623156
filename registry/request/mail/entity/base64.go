package entity

import (
	"bytes"
	"encoding/base64"
	"iter"
)

// decodeBase64 decodes base64, RFC 2045 section 6.8. Characters outside the alphabet are passed over, each padding
// ends a run and another may follow, and lines with spaces between words are text that a list or a scanner appended.
// Where most lines are such, and the first is too short to be told from a word, nothing was encoded, and the bytes are
// returned as they are.
func decodeBase64(raw []byte) []byte {
	if !isBase64(raw) {
		return raw
	}
	d := base64Decoder{out: make([]byte, 0, len(raw)/4*3+3)}
	for lines := range someLines(raw) {
		d.lines(lines)
	}
	d.flush()
	return d.out
}

// base64Pieces yields what decodeBase64 returns, a piece at a time, each in the place of the one before.
func base64Pieces(raw []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		if !isBase64(raw) {
			yield(raw)
			return
		}
		d := base64Decoder{out: make([]byte, 0, pieceSize)}
		for lines := range someLines(raw) {
			d.lines(lines)
			if !yield(d.out) {
				return
			}
			d.out = d.out[:0]
		}
		d.flush()
		yield(d.out)
	}
}

// pieceSize is about how many bytes of base64 are decoded at a time.
const pieceSize = 8 << 10

// someLines yields whole lines, pieceSize and the rest of a line at a time.
func someLines(raw []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for len(raw) > pieceSize {
			end := bytes.IndexByte(raw[pieceSize:], '\n') + 1
			if end == 0 {
				break
			}
			if !yield(raw[:pieceSize+end]) {
				return
			}
			raw = raw[pieceSize+end:]
		}
		yield(raw)
	}
}

// isBase64 says whether base64 stands in text that is said to be in it.
func isBase64(raw []byte) bool {
	const longWord = 20
	if bytes.IndexByte(raw, ' ') < 0 {
		return true
	}
	lines, foreign := 0, 0
	for rest := raw; len(rest) > 0; {
		var line []byte
		line, rest = cutLine(rest)
		line = bytes.TrimSpace(line)
		switch {
		case len(line) == 0:
			continue
		case isForeign(line):
			foreign++
		case lines == 0 && len(line) >= longWord:
			return true
		}
		lines++
	}
	return foreign*2 <= lines
}

// isForeign says whether a line is words rather than base64.
func isForeign(line []byte) bool {
	return bytes.IndexByte(line, ' ') > 0 && !spacedBase64(line)
}

type base64Decoder struct {
	out   []byte
	bits  uint32 // of the characters of a group that have come
	count int    // how many
}

// lines decodes whole lines.
func (d *base64Decoder) lines(lines []byte) {
	if d.append(lines) {
		return
	}
	for rest := lines; len(rest) > 0; {
		var line []byte
		line, rest = cutLine(rest)
		if line = bytes.TrimSpace(line); !isForeign(line) && !d.append(line) {
			d.odd(line)
		}
	}
}

// append decodes what the standard library decodes, several times faster than odd does; nearly everything is such.
func (d *base64Decoder) append(b []byte) bool {
	if d.count > 0 {
		return false
	}
	out, err := base64.StdEncoding.AppendDecode(d.out, b)
	if err == nil {
		d.out = out
	}
	return err == nil
}

// odd decodes a line that is broken, or begins within a group.
func (d *base64Decoder) odd(line []byte) {
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
