package imapwatch

import (
	"bytes"
	"slices"
	"strings"
)

// A sieve lets through what a server says that is of use here, and drops the rest ahead of the client. The client gives
// the connection up over a response that it does not know, an empty line, or a keyword with a bracket among the flags of
// a folder: and over another, and the next, so that the folder could never be read. The first two are allowed (RFC 9051
// section 2.2.2 has clients accept any response at any time), and flags are not looked at here.
type sieve struct {
	head    []byte // of a line, until it can be told whether it is dropped
	told    bool
	drop    bool
	literal int64 // how much is to come of a literal (RFC 9051 section 4.3)

	// The size of a literal, read as it comes: {123} at the end of a line, or {123+}.
	size          int64
	inSize, sized bool

	out []byte
}

// sift returns what of b is let through. It is valid until the next call.
func (s *sieve) sift(b []byte) []byte {
	if s.literal >= int64(len(b)) && !s.drop { // most of what comes, and not worth a copy
		s.literal -= int64(len(b))
		return b
	}
	s.out = s.out[:0]
	for len(b) > 0 {
		if s.literal > 0 {
			n := min(int64(len(b)), s.literal)
			s.let(b[:n])
			s.literal -= n
			b = b[n:]
			continue
		}
		s.take(b[0])
		b = b[1:]
	}
	return s.out
}

func (s *sieve) let(b []byte) {
	if !s.drop {
		s.out = append(s.out, b...)
	}
}

// take takes a byte that is in no literal.
func (s *sieve) take(char byte) {
	if s.told {
		s.let([]byte{char})
	} else {
		s.head = append(s.head, char)
		if s.drop, s.told = useless(s.head); s.told {
			s.let(s.head)
			s.head = s.head[:0]
		}
	}
	if char == '\n' {
		if s.literal = 0; s.sized {
			s.literal = s.size
		} else {
			s.told, s.drop = false, false // the next line begins
		}
	}
	s.measure(char)
}

// measure looks for the size of a literal.
func (s *sieve) measure(char byte) {
	const absurd = 1 << 50
	switch {
	case char == '{':
		s.inSize, s.sized, s.size = true, false, 0
	case s.inSize && '0' <= char && char <= '9' && s.size < absurd:
		s.size = 10*s.size + int64(char-'0')
	case s.inSize && char == '+':
	case s.inSize && char == '}':
		s.inSize, s.sized = false, true
	case s.sized && char == '\r':
	default:
		s.inSize, s.sized = false, false
	}
}

// useless says whether a line that begins like this is dropped, if that can be told yet.
func useless(head []byte) (drop, told bool) {
	const longest = 64
	if line := bytes.TrimRight(head, "\r\n"); len(line) == 0 {
		return true, head[len(head)-1] == '\n'
	}
	if head[0] != '*' || len(head) > longest {
		return false, true
	}
	// The last word has come to its end only with what follows it.
	words := strings.FieldsFunc(strings.ToUpper(string(head[1:])), func(r rune) bool { return r == ' ' || r == '\r' || r == '\n' })
	if last := head[len(head)-1]; last != ' ' && last != '\n' {
		words = words[:max(0, len(words)-1)]
	}
	if len(words) == 0 {
		return false, head[len(head)-1] == '\n'
	}
	if '0' <= words[0][0] && words[0][0] <= '9' {
		if len(words) == 1 {
			return false, head[len(head)-1] == '\n'
		}
		return !slices.Contains([]string{"EXISTS", "EXPUNGE", "FETCH"}, words[1]), true
	}
	switch words[0] {
	case "OK":
		if len(words) == 1 {
			return false, head[len(head)-1] == '\n'
		}
		return words[1] == "[PERMANENTFLAGS", true
	case "NO", "BAD", "BYE", "PREAUTH", "CAPABILITY", "LIST", "SEARCH", "ESEARCH", "ID":
		return false, true
	default:
		return true, true
	}
}
