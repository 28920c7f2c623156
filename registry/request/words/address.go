package words

import (
	"strings"
	"unicode/utf8"
)

// addresses finds the mail addresses and URLs of a text, from left to right.
type addresses struct{ at, scheme nextMark }

// A nextMark is where a mark stands next in a text.
type nextMark struct {
	known bool
	place int
}

// from returns where a mark stands next from a place on; the end of the text where it does not. Places must not go back.
func (n *nextMark) from(text, mark string, place int) int {
	if !n.known || n.place < place {
		n.known, n.place = true, len(text)
		if i := strings.Index(text[place:], mark); i >= 0 {
			n.place = place + i
		}
	}
	return n.place
}

// longestRun is how many bytes without a blank are looked through for what makes an address of them.
const longestRun = 128

// addressEnd returns where a mail address or URL ends whose first word is that from start to end; end, where it is none.
func (a *addresses) addressEnd(text string, start, end int) int {
	www := text[start]|' ' == 'w' && strings.EqualFold(text[start:min(start+4, len(text))], "www.")
	farthest := max(end, start+longestRun)
	if !www && a.at.from(text, "@", start) > farthest && a.scheme.from(text, "://", start) > farthest {
		return end // as of most words
	}
	stop := start
	at, scheme := false, false
	for stop < len(text) && !endsAddress(text[stop]) {
		b := text[stop]
		at = at || b == '@' && stop > start
		scheme = scheme || b == ':' && strings.HasPrefix(text[stop:], "://")
		stop++
		if stop > end && !at && !scheme && stop-start > longestRun {
			return end
		}
	}
	if at || scheme || www {
		return max(stop, end)
	}
	return end
}

// endsAddress says whether a byte cannot stand in an address.
func endsAddress(b byte) bool {
	switch b {
	case '<', '>', '(', ')', '[', ']', '"', ',', ';', '\'':
		return true
	}
	return b <= ' ' || b >= utf8.RuneSelf
}
