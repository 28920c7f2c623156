// Package htmltext shows HTML as the lines that a person sees.
package htmltext

import (
	"strings"

	"golang.org/x/net/html"

	"speakerlist/registry/request/mail/visible"
)

// Lines returns what a mail client would show of a document: hidden elements, preheaders, comments, scripts and
// styles say nothing; blocks, list items, table cells and line breaks part what they part on the screen. It takes
// time and memory in proportion to the document, however it is nested, and stops after limit bytes of text, each line
// counting for some.
func Lines(document string, limit int) []visible.Line {
	r := renderer{open: make(map[string]int), stack: make([]element, 1, 8)}
	r.page.fresh = true
	r.page.lines = make([]visible.Line, 0, min(len(document)/bytesOfLine, 64))
	z := html.NewTokenizer(strings.NewReader(shortTags(document)))
	for r.page.size < limit {
		switch z.Next() {
		case html.ErrorToken:
			return r.page.end()
		case html.TextToken:
			r.text(z.Text())
		case html.StartTagToken, html.SelfClosingTagToken:
			r.start(readTag(z))
		case html.EndTagToken:
			name, _ := z.TagName()
			r.end(string(name))
		}
	}
	return r.page.end()
}

// bytesOfLine is how many bytes of simple HTML make a line.
const bytesOfLine = 64

// A tag is a start tag with those attributes that tell something.
type tag struct {
	name                                 string
	class, id, style, kind, cite         string
	color, background, start, value, alt string
	other                                string // name, data-marker, data-smartmail
	hidden, emoji                        bool
}

func readTag(z *html.Tokenizer) tag {
	name, more := z.TagName()
	t := tag{name: string(name)}
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch string(key) {
		case "class":
			t.class = strings.ToLower(string(value))
			t.emoji = t.emoji || strings.Contains(t.class, "emoji") || strings.Contains(t.class, "emoticon")
		case "id":
			t.id = strings.ToLower(string(value))
		case "style":
			t.style = string(value)
		case "type":
			t.kind = string(value)
		case "cite":
			t.cite = "cite"
		case "color":
			t.color = string(value)
		case "bgcolor", "background":
			t.background = string(value)
		case "start":
			t.start = string(value)
		case "value":
			t.value = string(value)
		case "alt":
			t.alt = string(value)
		case "hidden":
			t.hidden = true
		case "data-emoji", "goomoji":
			t.emoji = true
		case "name", "data-marker", "data-smartmail":
			t.other = strings.ToLower(string(value))
		}
	}
	return t
}

// longestTag bounds a tag, in bytes.
const longestTag = 64 << 10

// shortTags cuts tags of absurd length: a picture written into its own tag tells nothing, and each of a million
// attributes costs more memory than bytes.
func shortTags(document string) string {
	const kept = 4 << 10
	var out strings.Builder
	done, end := 0, -1 // what is written, and the next '>' that is known
	for at := 0; ; {
		start := strings.IndexByte(document[at:], '<')
		if start < 0 {
			break
		}
		start += at
		at = start + 1
		if end < start {
			end = len(document)
			if i := strings.IndexByte(document[start:], '>'); i >= 0 {
				end = start + i
			}
		}
		if end-start <= longestTag || strings.HasPrefix(document[start:], "<!") || strings.HasPrefix(document[start:], "<?") {
			continue
		}
		out.WriteString(document[done : start+kept])
		out.WriteString(openQuote(document[start:start+kept]) + ">")
		at = min(end+1, len(document))
		done = at
	}
	if done == 0 {
		return document
	}
	out.WriteString(document[done:])
	return out.String()
}

// openQuote returns the quotation mark of the attribute's value in which a tag breaks off; empty where it does in none.
func openQuote(tag string) string {
	quote, before := byte(0), byte(0)
	for i := range len(tag) {
		switch c := tag[i]; {
		case quote != 0 && c == quote:
			quote = 0
		case quote == 0 && (c == '"' || c == '\'') && before == '=':
			quote = c
		case c != ' ' && c != '\n':
			before = c
			continue
		}
	}
	if quote == 0 {
		return ""
	}
	return string(quote)
}
