package mail

import (
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
			plain = add(plain, lines)
		default:
			rich = add(rich, lines)
		}
	}
	if !holds(plain, rich) || tellsQuotes(rich) && !marksQuotes(plain) && holds(rich, plain) {
		return rich
	}
	return plain
}

// add adds lines to others, which are hardly ever there.
func add(lines, more []visible.Line) []visible.Line {
	if len(lines) == 0 {
		return more
	}
	return append(lines, more...)
}

// holds says whether a text has nearly all the words of another.
func holds(text, other []visible.Line) bool {
	all, missing := 0, make(map[string]int)
	// Most programs write the same words in both: what stands alike at the beginning need not be looked up.
	mine, alike := wordReader{lines: text}, true
	for others := (wordReader{lines: other}); others.next(); all++ {
		alike = alike && mine.next() && mine.word == others.word
		if !alike {
			missing[others.word]++
		}
	}
	if len(missing) > 0 {
		for mine := (wordReader{lines: text}); mine.next(); {
			delete(missing, mine.word)
		}
	}
	times := 0
	for _, n := range missing {
		times += n
	}
	return times*5 <= all
}

// A wordReader reads the words of lines, one after the other.
type wordReader struct {
	word  string
	line  string // what is left of the line at hand
	lines []visible.Line
}

// next reads the next word, and says whether there was one.
func (w *wordReader) next() bool {
	for !w.nextOnLine() {
		if len(w.lines) == 0 {
			return false
		}
		w.line, w.lines = w.lines[0].Text, w.lines[1:]
	}
	return true
}

func (w *wordReader) nextOnLine() bool {
	start := -1
	for i, r := range w.line {
		switch inside := unicode.IsLetter(r) || unicode.IsDigit(r); {
		case inside && start < 0:
			start = i
		case !inside && start >= 0:
			w.word, w.line = w.line[start:i], w.line[i:]
			return true
		}
	}
	if start < 0 {
		return false
	}
	w.word, w.line = w.line[start:], ""
	return true
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
