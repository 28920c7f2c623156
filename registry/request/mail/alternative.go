package mail

import (
	"strings"
	"unicode"

	"speakerlist/registry/request/mail/entity"
	"speakerlist/registry/request/mail/visible"
)

// alternative returns the body of a multipart/alternative, RFC 2046 section 5.1.4: of the plain text and the HTML, the
// one that holds the message.
func (r *reader) alternative(c *collection, e *entity.Entity) []visible.Line {
	var plain, html []visible.Line
	for _, child := range e.Children {
		lines := r.body(c, child, isText(child.Type))
		if child.Type == "text/plain" || child.Type == "text/enriched" {
			plain = append(plain, lines...)
		} else {
			html = append(html, lines...)
		}
	}
	if holds(plain, html) {
		return plain
	}
	return html
}

// holds says whether a text has nearly all the words of another.
func holds(text, other []visible.Line) bool {
	known := make(map[string]bool)
	for _, line := range text {
		for word := range words(line.Text) {
			known[word] = true
		}
	}
	all, missing := 0, 0
	for _, line := range other {
		for word := range words(line.Text) {
			all++
			if !known[word] {
				missing++
			}
		}
	}
	return missing*5 <= all
}

func words(text string) func(func(string) bool) {
	return strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
