package entity

import "bytes"

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
