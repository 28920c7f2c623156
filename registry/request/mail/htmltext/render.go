package htmltext

import (
	"bytes"
	"slices"

	"speakerlist/registry/request/mail/visible"
)

// A renderer goes through a document once. It keeps the elements that are open.
type renderer struct {
	page   page
	stack  []element      // the first stands for the document and is never closed
	open   map[string]int // how many elements of that name are open
	sheet  sheet
	raw    string // the element whose text is none: script, style, title; empty outside of one
	header bool   // a block that looks like the header of a quoted message has begun, and shown nothing yet
	bare   int    // likewise a blockquote that nothing tells to be a quotation: where it stands in stack; 0 where none has
}

const (
	// maxStack bounds the elements kept open; what is nested deeper counts as part of the element around it.
	maxStack = 10_000
	// maxSearch bounds how far among them one is looked for, so that time stays in proportion to the document.
	maxSearch = 64
)

// An element is an open one, with what it hands down to those within it.
type element struct {
	name string
	look
	pre   bool // white space is kept
	quote int
	mark  visible.Cause
	outer visible.Cause // the mark of what stands around it
	reply bool          // a client's container of an attribution and the quotation below it

	list  counter // of a list
	cells int     // of a row
	tall  bool    // of a row: a cell took several lines
	lines int     // of a cell: how many lines there were when it began
}

func (r *renderer) top() *element { return &r.stack[len(r.stack)-1] }

// text takes a text between tags, which is good until the next tag is read.
func (r *renderer) text(text []byte) {
	if r.raw != "" {
		if r.raw == "style" {
			r.sheet.add(string(text))
		}
		return
	}
	if !r.top().shown(&r.sheet) {
		return
	}
	if (r.header || r.bare > 0) && len(bytes.TrimSpace(text)) > 0 {
		r.first(string(text))
	}
	t := r.top()
	if t.pre {
		r.page.preformatted(string(text), t.quote, t.mark)
	} else {
		r.page.flow(text, t.quote, t.mark)
	}
}

// first looks at the first text of a block that may turn out to be somebody else's.
func (r *renderer) first(text string) {
	if r.header && labels(text) {
		r.markRest()
	}
	if r.bare > 0 && r.bare < len(r.stack) && attributes(text) {
		for i := range r.stack[r.bare:] {
			r.stack[r.bare+i].quote++
		}
	}
	r.header, r.bare = false, 0
}

func (r *renderer) start(t tag) {
	if isRaw(t.name) {
		r.raw = t.name
		return
	}
	r.raw = ""
	r.closeImplied(t.name)
	parent := r.top()
	e := element{name: t.name, look: parent.look, pre: parent.pre, quote: parent.quote, mark: parent.mark, outer: parent.mark}
	e.dress(t, &r.sheet)
	if e.gone {
		r.push(e)
		return
	}
	r.page.context(parent.quote, parent.mark)
	r.mark(&e, t)
	r.lay(&e, t, parent)
	r.push(e)
}

func (r *renderer) push(e element) {
	if isVoid(e.name) || len(r.stack) >= maxStack {
		return
	}
	r.stack = append(r.stack, e)
	r.open[e.name]++
}

// end closes the element of that name that was opened last. An end tag does not reach out of a table's cell, and one
// of an inline element not out of a block.
func (r *renderer) end(name string) {
	r.raw = ""
	if r.open[name] == 0 {
		if name == "br" || name == "p" {
			r.start(tag{name: "br"})
		}
		return
	}
	inline := isInline(name)
	for i := len(r.stack) - 1; i > 0 && i > len(r.stack)-1-maxSearch; i-- {
		e := &r.stack[i]
		if e.name == name {
			r.popTo(i)
			return
		}
		if isCell(e.name) && !isTablePart(name) || e.name == "table" && !isTablePart(name) || inline && !isInline(e.name) {
			return
		}
	}
}

// popTo closes all elements from the i-th on.
func (r *renderer) popTo(i int) {
	for len(r.stack) > i {
		e := *r.top()
		r.stack = r.stack[:len(r.stack)-1]
		r.open[e.name]--
		if !e.gone {
			r.leave(&e, r.top())
		}
	}
	if len(r.stack) <= r.bare {
		r.bare = 0
	}
}

// closeImplied closes the elements whose end tags may be left out.
func (r *renderer) closeImplied(name string) {
	var ends, stops []string
	switch name {
	case "li":
		ends, stops = []string{"li"}, []string{"ul", "ol", "table"}
	case "dt", "dd":
		ends, stops = []string{"dt", "dd"}, []string{"dl", "table"}
	case "td", "th":
		ends, stops = []string{"td", "th"}, []string{"tr", "table"}
	case "tr":
		ends, stops = []string{"tr"}, []string{"table"}
	case "body", "html":
		return
	default:
		if isInline(name) || r.open["p"] == 0 {
			return
		}
		ends, stops = []string{"p"}, []string{"td", "th", "table", "div", "blockquote", "li"}
	}
	for i := len(r.stack) - 1; i > 0 && i > len(r.stack)-1-maxSearch; i-- {
		if slices.Contains(ends, r.stack[i].name) {
			r.popTo(i)
			return
		}
		if slices.Contains(stops, r.stack[i].name) {
			return
		}
	}
}
