package htmltext

import (
	"strconv"
	"strings"
)

// rule stands for a horizontal rule, as mail programs write one in plain text.
const rule = "________________________________"

// lay parts an element from what stands before it.
func (r *renderer) lay(e *element, t tag, parent *element) {
	p := &r.page
	switch t.name {
	case "br":
		p.newLine()
	case "hr":
		p.block(false)
		p.flow([]byte(rule), e.quote, e.mark)
		p.block(false)
	case "q":
		p.flow([]byte("“"), e.quote, e.mark)
	case "img":
		if t.emoji {
			p.flow([]byte(t.alt), e.quote, e.mark)
		}
	case "td", "th":
		e.lines = p.cell(parent.cells == 0, parent.tall)
		parent.cells++
	case "li":
		p.block(false)
		p.marker(parent.list.next(t.value))
	case "ul", "ol", "menu", "dir":
		p.block(!e.tight && parent.name != "li")
		e.list = newCounter(t)
	case "pre", "listing", "xmp", "textarea":
		p.block(true)
		e.pre = true
		p.opening = true
	case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "dl":
		p.block(!e.tight)
	default:
		if !isInline(t.name) && !e.inline || e.block {
			p.block(false)
		}
	}
	if e.preserved {
		e.pre = true
	}
}

// leave parts an element from what stands behind it.
func (r *renderer) leave(e, parent *element) {
	p := &r.page
	p.context(parent.quote, parent.mark)
	switch e.name {
	case "q":
		p.flow([]byte("”"), e.quote, e.mark)
	case "td", "th":
		parent.tall = parent.tall || len(p.lines) > e.lines
		p.fresh = false
	case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table", "dl", "pre":
		p.block(!e.tight && parent.name != "li")
		if e.name == "blockquote" {
			leaveQuotation(e, parent)
		}
	default:
		if !isInline(e.name) && !e.inline || e.block {
			p.block(false)
		}
	}
}

// isInline says whether an element stands within a line. What is not known does.
func isInline(name string) bool {
	switch name {
	case "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "menu", "dir", "dl", "dt", "dd", "table", "tbody", "thead",
		"tfoot", "tr", "td", "th", "caption", "blockquote", "pre", "listing", "xmp", "center", "address", "article", "aside", "section",
		"header", "footer", "nav", "main", "hr", "form", "fieldset", "legend", "figure", "figcaption", "details", "summary", "body",
		"html", "hgroup", "textarea", "noscript", "includetail":
		return false
	}
	return true
}

func isVoid(name string) bool {
	switch name {
	case "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "param", "frame",
		"basefont", "bgsound", "keygen":
		return true
	}
	return false
}

// isRaw says whether an element's content is one text that is never shown.
func isRaw(name string) bool {
	switch name {
	case "script", "style", "title", "iframe", "noembed", "noframes":
		return true
	}
	return false
}

// isUnseen says whether what stands in an element is shown in some other way than as text, or not at all.
func isUnseen(name string) bool {
	switch name {
	case "svg", "template", "object", "applet", "video", "audio", "canvas", "select", "datalist", "xml", "map":
		return true
	}
	return false
}

func isCell(name string) bool { return name == "td" || name == "th" }

func isTablePart(name string) bool {
	switch name {
	case "td", "th", "tr", "tbody", "thead", "tfoot", "table", "body", "html":
		return true
	}
	return false
}

// A counter numbers the items of a list.
type counter struct {
	kind string // "1", "a", "A", "i" or "I"; empty for a list without numbers
	last int
}

func newCounter(t tag) counter {
	if t.name != "ol" {
		return counter{}
	}
	c := counter{kind: "1"}
	if t.kind != "" && strings.Contains("1aAiI", t.kind[:1]) {
		c.kind = t.kind[:1]
	}
	switch style := strings.ToLower(t.style); {
	case style == "":
	case strings.Contains(style, "upper-roman"):
		c.kind = "I"
	case strings.Contains(style, "lower-roman"):
		c.kind = "i"
	case strings.Contains(style, "upper-alpha"), strings.Contains(style, "upper-latin"):
		c.kind = "A"
	case strings.Contains(style, "lower-alpha"), strings.Contains(style, "lower-latin"):
		c.kind = "a"
	}
	if n, err := strconv.Atoi(t.start); err == nil && n > -1000 && n < 1_000_000 {
		c.last = n - 1
	}
	return c
}

// next returns the marker of the next item.
func (c *counter) next(value string) string {
	if n, err := strconv.Atoi(value); err == nil && n > -1000 && n < 1_000_000 {
		c.last = n - 1
	}
	c.last++
	switch {
	case c.kind == "":
		return "- "
	case (c.kind == "i" || c.kind == "I") && c.last > 0 && c.last < 4000:
		if c.kind == "i" {
			return strings.ToLower(roman(c.last)) + ". "
		}
		return roman(c.last) + ". "
	case (c.kind == "a" || c.kind == "A") && c.last > 0 && c.last <= 26:
		return string(rune(c.kind[0])+rune(c.last)-1) + ". "
	}
	return strconv.Itoa(c.last) + ". "
}

func roman(n int) string {
	values := []int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}
	digits := []string{"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}
	var out strings.Builder
	for i, v := range values {
		for n >= v {
			out.WriteString(digits[i])
			n -= v
		}
	}
	return out.String()
}
