package mail

import (
	"iter"
	"slices"
	"strings"

	"speakerlist/registry/request/mail/visible"
)

// plainLines returns the lines of a text/plain part, its flowing undone where it is flowed, RFC 3676.
func plainLines(text string, params map[string]string) []visible.Line {
	text = strings.TrimRight(text, " \t\n")
	count, texts := strings.Count(text, "\n")+1, strings.SplitSeq(text, "\n")
	if strings.EqualFold(params["format"], "flowed") {
		flowing := unflow(texts, strings.EqualFold(params["delsp"], "yes"))
		count, texts = len(flowing), slices.Values(flowing)
	}
	lines := make([]visible.Line, 0, min(count, maxLines))
	for line := range texts {
		if len(lines) == maxLines {
			break
		}
		lines = append(lines, visible.Line{Text: tidy(line)})
	}
	return lines
}

// maxLines bounds the lines of one text: even empty ones take memory, and time wherever they are looked at.
const maxLines = 20_000

// unflow joins the lines that end in a space with those after them at the same depth of quotation, and undoes
// space-stuffing. The marks of quotation are put back, one for each level.
func unflow(lines iter.Seq[string], delSp bool) []string {
	var out []string
	var paragraph strings.Builder
	open, depth := false, 0 // whether the paragraph goes on, and how deep it is quoted
	flush := func() {
		if paragraph.Len() > 0 || open {
			out = append(out, paragraph.String())
		}
		paragraph.Reset()
		open = false
	}
	for line := range lines {
		level := len(line) - len(strings.TrimLeft(line, ">"))
		content := strings.TrimPrefix(line[level:], " ")
		separator := content == "-- "
		if open && (level != depth || separator) {
			flush()
		}
		if !open && level > 0 {
			paragraph.WriteString(strings.Repeat(">", level) + " ")
		}
		depth = level
		open = strings.HasSuffix(content, " ") && !separator
		if open && delSp {
			content = content[:len(content)-1]
		}
		paragraph.WriteString(content)
		if !open {
			out = append(out, paragraph.String())
			paragraph.Reset()
		}
	}
	flush()
	return out
}
