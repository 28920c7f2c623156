package document

import "strings"

// Enriched returns the text of a text/enriched part, RFC 1896: commands in angle brackets, a line break that is a
// space, and more of them that are one less.
func Enriched(text string) string {
	var out strings.Builder
	silent := 0 // depth of parameters, which are no text
	for len(text) > 0 {
		i := strings.IndexAny(text, "<\n")
		if i < 0 {
			i = len(text)
		}
		if silent == 0 {
			out.WriteString(text[:i])
		}
		text = text[i:]
		switch {
		case text == "":
		case strings.HasPrefix(text, "<<"):
			out.WriteByte('<')
			text = text[2:]
		case text[0] == '<':
			var command string
			command, text, _ = strings.Cut(text[1:], ">")
			switch strings.ToLower(command) {
			case "param":
				silent++
			case "/param":
				silent = max(0, silent-1)
			}
		default:
			n := len(text) - len(strings.TrimLeft(text, "\n"))
			text = text[n:]
			if n == 1 {
				out.WriteByte(' ')
			} else {
				out.WriteString(strings.Repeat("\n", n-1))
			}
		}
	}
	return out.String()
}
