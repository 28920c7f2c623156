package htmltext

import (
	"strings"

	"speakerlist/registry/request/mail/visible"
)

// A gap is what stands between two words; the greatest that was asked for is what counts.
type gap int

const (
	none   gap = iota
	space      // between words
	tab        // between the cells of a row
	ended      // between blocks
	spaced     // between paragraphs
)

// lineCost is what a line counts beside its text, in bytes: even an empty one takes memory.
const lineCost = 48

// A page collects lines. What parts words is kept back until the next word comes.
type page struct {
	lines []visible.Line
	size  int // bytes of text, and what its lines count
	line  visible.Line
	text  []byte // of the line
	gap   gap
	fresh bool   // a cell or an item began, and shows nothing yet: a block in it begins on the same line
	mark  string // of the list item that begins

	quote   int           // of the blank lines to come
	cause   visible.Cause // likewise
	opening bool          // preformatted text began: a line break right there does not count
}

// context says where the line breaks to come stand.
func (p *page) context(quote int, mark visible.Cause) { p.quote, p.cause = quote, mark }

// part asks for a gap before the next word.
func (p *page) part(g gap) { p.gap = max(p.gap, g) }

// block begins or ends a block.
func (p *page) block(paragraph bool) {
	switch {
	case p.fresh:
	case paragraph:
		p.part(spaced)
	default:
		p.part(ended)
	}
}

// newLine breaks the line.
func (p *page) newLine() {
	if p.gap >= ended {
		p.settle(p.quote, p.cause)
	}
	p.gap = none
	if len(p.text) == 0 {
		p.line.Quote, p.line.Mark = p.quote, p.cause
	}
	p.push()
	p.fresh = false
}

// marker begins a list item.
func (p *page) marker(mark string) {
	p.mark = mark
	p.fresh = true
}

// cell begins a table's cell and returns how many lines there are. In a row with cells of several lines, each cell has
// lines of its own.
func (p *page) cell(first, tall bool) int {
	switch {
	case first:
		if p.gap >= ended {
			p.settle(p.quote, p.cause)
		}
	case tall:
		p.part(ended)
		p.settle(p.quote, p.cause)
	default:
		p.gap = tab
	}
	p.fresh = true
	return len(p.lines)
}

// flow adds text in which all white space is one.
func (p *page) flow(text []byte, quote int, mark visible.Cause) {
	start := 0 // of the word at hand
	for i, c := range text {
		switch c {
		case ' ', '\t', '\n', '\r', '\f':
			if start < i {
				p.word(text[start:i], quote, mark)
			}
			p.part(space)
			start = i + 1
		}
	}
	if start < len(text) {
		p.word(text[start:], quote, mark)
	}
}

// preformatted adds text as it stands.
func (p *page) preformatted(text string, quote int, mark visible.Cause) {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	if p.opening {
		text = strings.TrimPrefix(text, "\n")
		p.opening = false
	}
	p.context(quote, mark)
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			p.newLine()
		}
		if line != "" {
			p.word([]byte(line), quote, mark)
		}
	}
}

func (p *page) word(word []byte, quote int, mark visible.Cause) {
	p.settle(quote, mark)
	if len(p.text) == 0 {
		p.line.Quote, p.line.Mark = quote, mark
		p.text = append(p.text, p.mark...)
		p.mark = ""
	}
	p.text = append(p.text, word...)
	p.size += len(word) + 1
	p.fresh, p.opening = false, false
}

// settle writes the gap that was kept back. A blank line belongs to what the lines around it have in common.
func (p *page) settle(quote int, mark visible.Cause) {
	g := p.gap
	p.gap = none
	switch {
	case g < ended:
		if len(p.text) > 0 {
			p.text = append(p.text, [...]string{none: "", space: " ", tab: "\t"}[g]...)
		}
		return
	case len(p.text) > 0:
		p.push()
	}
	if n := len(p.lines); g == spaced && n > 0 && p.lines[n-1].Text != "" {
		before := p.lines[n-1]
		p.line.Quote = min(before.Quote, quote)
		if before.Mark == mark {
			p.line.Mark = mark
		}
		p.push()
	}
}

// push ends the line.
func (p *page) push() {
	p.line.Text = string(p.text)
	p.lines = append(p.lines, p.line)
	p.size += lineCost
	p.line = visible.Line{}
	p.text = p.text[:0]
}

// last returns the last line that shows something.
func (p *page) last() string {
	if len(p.text) > 0 {
		return string(p.text)
	}
	for i := len(p.lines) - 1; i >= 0 && i > len(p.lines)-4; i-- {
		if s := strings.TrimSpace(p.lines[i].Text); s != "" {
			return s
		}
	}
	return ""
}

func (p *page) end() []visible.Line {
	if len(p.text) > 0 {
		p.push()
	}
	return p.lines
}
