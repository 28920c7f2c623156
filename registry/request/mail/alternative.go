package mail

import (
	"iter"
	"strings"
	"unicode"

	"speakerlist/registry/request/mail/entity"
	"speakerlist/registry/request/mail/visible"
)

// alternative returns the body of a multipart/alternative, RFC 2046 section 5.1.4: of the plain text and the HTML, the
// one that holds the message. Where both do, it is the plain text, which its sender's program made without layout;
// but where only the HTML tells what is quoted, the HTML.
func (r *reader) alternative(c *collection, e *entity.Entity) []visible.Line {
	var plain, rich []visible.Line
	for _, child := range e.Children {
		lines := r.body(c, child, isShown(child.Type))
		switch child.Type {
		case "text/plain", "text/enriched", "text/richtext":
			plain = append(plain, lines...)
		default:
			rich = append(rich, lines...)
		}
	}
	if !holds(plain, rich) || holds(rich, plain) && tellsQuotes(rich) && !marksQuotes(plain) {
		return rich
	}
	return plain
}

// holds says whether a text has nearly all the words of another.
func holds(text, other []visible.Line) bool {
	known := make(map[string]bool)
	for word := range words(text) {
		known[word] = true
	}
	all, missing := 0, 0
	for word := range words(other) {
		all++
		if !known[word] {
			missing++
		}
	}
	return missing*5 <= all
}

func words(lines []visible.Line) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, line := range lines {
			for word := range strings.FieldsFuncSeq(line.Text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
				if !yield(word) {
					return
				}
			}
		}
	}
}

// tellsQuotes says whether the structure of HTML tells what is quoted.
func tellsQuotes(lines []visible.Line) bool {
	for _, line := range lines {
		if line.Quote > 0 || line.Mark == visible.Quote {
			return true
		}
	}
	return false
}

// marksQuotes says whether lines of plain text are marked as quoted.
func marksQuotes(lines []visible.Line) bool {
	for _, line := range lines {
		if strings.HasPrefix(line.Text, ">") {
			return true
		}
	}
	return false
}
