package notify

import (
	"fmt"
	"net/mail"
	"strings"
	"unicode"
)

// How much of a text that somebody else wrote goes into a letter, in characters. Names are longer than any real one,
// so that only mischief is cut.
const (
	longestName    = 120
	longestSubject = 160
	longestText    = 1000
)

// clean makes a text from outside harmless on one line of a header, a body or a calendar: it has no line breaks, no
// control characters, none that turn the direction of what follows, no invisible ones, and at most so many characters.
// Escaping for HTML is left to the template.
func clean(s string, most int) string {
	if harmless(s, most) {
		return s
	}
	var b strings.Builder
	b.Grow(min(len(s), 4*most))
	left, gap := most, false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			gap = b.Len() > 0
			continue
		case r == unicode.ReplacementChar, !joins(r) && !unicode.IsGraphic(r):
			continue
		}
		if left == 0 {
			b.WriteRune('…')
			break
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(r)
		left--
	}
	// What looks like an encoded word (RFC 2047) would be decoded by the reader's program, to who knows what.
	return strings.ReplaceAll(b.String(), "=?", "= ?")
}

// harmless says at a glance that a text needs no cleaning: it is ASCII, and as most texts are.
func harmless(s string, most int) bool {
	last := byte(' ')
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == ' ' && last == ' ' || c == '?' && last == '=' {
			return false
		}
		last = s[i]
	}
	return len(s) <= most && (s == "" || last != ' ')
}

// joins says whether an invisible character belongs to the spelling of words: the joiners of Persian and of Indian
// scripts.
func joins(r rune) bool { return r == '\u200c' || r == '\u200d' }

// mailbox returns an address in angle brackets as it goes into an envelope, its local part in quotes where it needs
// them.
func mailbox(address string) (string, error) {
	local, domain, found := cutLast(address, "@")
	unfit := func(r rune) bool { return !unicode.IsGraphic(r) }
	if !found || local == "" || domain == "" || strings.ContainsFunc(address, unfit) || strings.ContainsAny(domain, " <>(),;\\\"") {
		return "", fmt.Errorf("%q is no mail address", address)
	}
	return (&mail.Address{Address: local + "@" + domain}).String(), nil
}

func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}
