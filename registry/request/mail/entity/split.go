package entity

import "bytes"

// split parts the body of a multipart at its boundary, RFC 2046 section 5.1. A closing delimiter may be missing, and
// parts that follow one are parts too; what stands before the first delimiter and after the last is nothing that a
// mail client shows.
func split(body []byte, boundary string) [][]byte {
	if boundary == "" {
		return nil
	}
	delimiter := []byte("--" + boundary)
	var parts [][]byte
	start := -1 // where the part begins, once one does
	for at := 0; at < len(body) && len(parts) <= maxParts; {
		i := bytes.Index(body[at:], delimiter)
		if i < 0 {
			break
		}
		i += at
		at = i + len(delimiter)
		if i > 0 && body[i-1] != '\n' {
			continue
		}
		line, rest := cutLine(body[i:])
		tail := line[len(delimiter):]
		closing := bytes.HasPrefix(tail, []byte("--"))
		if !closing && !blank(tail) || closing && !blank(tail[2:]) {
			continue
		}
		if start >= 0 {
			parts = append(parts, trimLineEnd(body[start:i]))
		}
		at = len(body) - len(rest)
		start = at
		if closing {
			start = -1
		}
	}
	if start >= 0 && !blank(body[start:]) {
		parts = append(parts, body[start:])
	}
	return parts
}

// trimLineEnd takes away the line end that belongs to the delimiter after it.
func trimLineEnd(part []byte) []byte {
	part = bytes.TrimSuffix(part, []byte("\n"))
	return bytes.TrimRight(part, "\r")
}

// guessBoundary returns the boundary that a body evidently has: the first line of two hyphens and more that a MIME
// field follows. It returns the empty string where there is none.
func guessBoundary(body []byte) string {
	for rest := body; len(rest) > 0; {
		line, next := cutLine(rest)
		if len(line) > 2 && len(line) <= 202 && bytes.HasPrefix(line, []byte("--")) &&
			bytes.HasPrefix(bytes.ToLower(next[:min(len(next), 8)]), []byte("content-")) {
			return string(bytes.TrimRight(line[2:], " \t"))
		}
		rest = next
	}
	return ""
}
