package mail

import (
	"strings"

	"speakerlist/registry/request/mail/visible"
)

// plainLines returns the lines of a text/plain part, its flowing undone where it is flowed, RFC 3676.
func plainLines(text string, params map[string]string) []visible.Line {
	texts := strings.Split(strings.TrimRight(text, " \t\n"), "\n")
	if strings.EqualFold(params["format"], "flowed") {
		texts = unflow(texts, strings.EqualFold(params["delsp"], "yes"))
	}
	lines := make([]visible.Line, 0, min(len(texts), maxLines))
	for _, line := range texts[:min(len(texts), maxLines)] {
		lines = append(lines, visible.Line{Text: tidy(line)})
	}
	return lines
}

// maxLines bounds the lines of one text: even empty ones take memory, and time wherever they are looked at.
const maxLines = 20_000

// unflow joins the lines that end in a space with those after them at the same depth of quotation, and undoes
// space-stuffing. The marks of quotation are put back, one for each level.
func unflow(lines []string, delSp bool) []string {
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
	for _, line := range lines {
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
