package mail

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"speakerlist/registry/request/mail/visible"
)

// tidy returns a line of text as it looks: composed (NFC), with every sort of space a space, and without the
// characters that nobody sees.
func tidy(line string) string {
	if isTidy(line) {
		return trimEnd(line)
	}
	line = norm.NFC.String(line)
	if !strings.ContainsFunc(line, changes) {
		return trimEnd(line)
	}
	var out strings.Builder
	out.Grow(len(line))
	before := ' '
	for i, r := range line {
		if joins(r) {
			// Joiners are part of the spelling in scripts that join, and of emoji; elsewhere they are filling.
			if after, _ := utf8.DecodeRuneInString(line[i+3:]); before < 0x600 || after < 0x600 || unicode.IsSpace(after) {
				continue
			}
		} else if r = shown(r); r < 0 {
			continue
		}
		before = r
		out.WriteRune(r)
	}
	return trimEnd(out.String())
}

// isTidy says whether a line needs no closer look.
func isTidy(line string) bool {
	for i := range len(line) {
		if c := line[i]; c < ' ' && c != '\t' || c >= 0x7f {
			return false
		}
	}
	return true
}

// changes says whether a rune may be written otherwise than it stands there; RuneError is what broken bytes read as.
func changes(r rune) bool { return joins(r) || r == utf8.RuneError || shown(r) != r }

// joins says whether a rune joins others or keeps them apart.
func joins(r rune) bool { return r == '\u200c' || r == '\u200d' }

// shown returns what a rune shows: itself, or a space; -1 where it shows nothing.
func shown(r rune) rune {
	switch {
	case r == '\t':
		return r
	case invisible(r):
		return -1
	case unicode.IsSpace(r), r == '\u2800', r == '\u3164':
		return ' '
	}
	return r
}

// invisible says whether a rune shows nothing: controls, soft hyphens, the marks of direction, fillers, byte order
// marks, tags and the private use of mail clients.
func invisible(r rune) bool {
	switch {
	case r < ' ', r >= 0x7f && r < 0xa0 && r != 0x85:
		return true
	case r == '\u00ad', r == '\u034f', r == '\u061c', r == '\u180e', r == '\ufeff':
		return true
	case r >= '\u200b' && r <= '\u200f', r >= '\u202a' && r <= '\u202e', r >= '\u2060' && r <= '\u206f':
		return true
	}
	return r >= 0xe0000 && r <= 0xe007f
}

// trimEnd trims the spaces at the end of a line, but for the one of a signature's separator, RFC 3676 section 4.3.
func trimEnd(line string) string {
	trimmed := strings.TrimRight(line, " \t")
	if trimmed == "--" && trimmed != line {
		return "-- "
	}
	return trimmed
}

// oneLine returns a header's text on one line, tidied.
func oneLine(s string) string {
	s = strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' || r == '\t' {
			return ' '
		}
		return r
	}, s)
	return strings.TrimSpace(tidy(s))
}

// join returns the text of lines, up to limit bytes.
func join(lines []visible.Line, limit int) string {
	size := 0
	for i, line := range lines {
		if size+len(line.Text) >= limit {
			lines = lines[:i]
			break
		}
		size += len(line.Text) + 1
	}
	var out strings.Builder
	out.Grow(size)
	for _, line := range lines {
		out.WriteString(line.Text)
		out.WriteByte('\n')
	}
	return out.String()
}
