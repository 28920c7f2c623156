package htmltext

import (
	"strconv"
	"strings"
)

// A look is what decides whether an element's text can be seen.
type look struct {
	gone       bool // not shown, whatever is within
	invisible  bool // visibility: hidden; an element within can undo it
	tiny       bool // in letters of no size; likewise
	color      rgb
	background rgb
	block      bool // displayed as a block though it is an inline element
	inline     bool // displayed in the line though it is a block
	preserved  bool // keeps its white space
	tight      bool // no margin parts it from other blocks
}

// shown says whether text in an element with that look can be seen. White letters count as hidden on a background that
// nothing, no style sheet either, has coloured.
func (l *look) shown(s *sheet) bool {
	if l.gone || l.invisible || l.tiny || l.color.kind == transparent {
		return false
	}
	if l.color.kind != known {
		return true
	}
	background := l.background
	if background.kind == unset && !s.backgrounds {
		background = white
	}
	return background.kind != known || !l.color.like(background)
}

// dress works out an element's look from that of the one around it, which it begins with.
func (l *look) dress(t tag, s *sheet) {
	l.block, l.inline, l.preserved = false, false, false
	l.tight = strings.Contains(t.class, "mso") // Word's paragraphs
	if t.hidden || isUnseen(t.name) || s.hides(t) {
		l.gone = true
	}
	if t.color != "" {
		l.color = parseColor(t.color)
	}
	if t.background != "" {
		l.background = parseColor(t.background)
	}
	if t.style != "" {
		l.style(t.style)
	}
}

// style applies the declarations of a style attribute.
func (l *look) style(style string) {
	var flat, clipped, away bool
	for declaration := range strings.SplitSeq(style, ";") {
		property, value, _ := strings.Cut(declaration, ":")
		property = strings.ToLower(strings.TrimSpace(property))
		value = strings.ToLower(strings.TrimSpace(strings.Replace(value, "!important", "", 1)))
		switch property {
		case "display":
			l.gone = l.gone || value == "none"
			l.block = value == "block" || value == "table" || value == "list-item" || value == "flex"
			l.inline = strings.HasPrefix(value, "inline")
		case "mso-hide":
			l.gone = l.gone || value == "all"
		case "visibility":
			l.invisible = value == "hidden" || value == "collapse"
		case "opacity":
			l.gone = l.gone || number(value) == 0
		case "font-size":
			l.tiny = isTiny(value)
		case "font":
			l.tiny = strings.HasPrefix(value, "0px") || strings.HasPrefix(value, "0/")
		case "max-height", "max-width":
			l.gone = l.gone || number(value) == 0
		case "height", "width":
			flat = flat || number(value) == 0
		case "overflow":
			clipped = value == "hidden"
		case "position":
			away = value == "absolute" || value == "fixed"
		case "left", "top", "text-indent", "margin-left":
			if n := number(value); n <= -900 && n != notNumber && (away || property == "text-indent") {
				l.gone = true
			}
		case "color":
			l.color = parseColor(value)
		case "background", "background-color":
			l.background = parseColor(value)
		case "background-image":
			l.background = rgb{kind: mixed}
		case "margin", "margin-bottom":
			l.tight = number(value) == 0
		case "white-space":
			l.preserved = strings.HasPrefix(value, "pre")
		}
	}
	l.gone = l.gone || flat && clipped
}

const notNumber = -1 << 40

// number returns the number that a value begins with.
func number(value string) float64 {
	end := strings.IndexFunc(value, func(r rune) bool { return (r < '0' || r > '9') && r != '.' && r != '-' })
	if end < 0 {
		end = len(value)
	}
	n, err := strconv.ParseFloat(value[:end], 64)
	if err != nil {
		return notNumber
	}
	return n
}

// isTiny says whether letters of that size cannot be seen.
func isTiny(size string) bool {
	n := number(size)
	if n == notNumber {
		return false
	}
	switch {
	case n == 0:
		return true
	case strings.HasSuffix(size, "px"), strings.HasSuffix(size, "pt"):
		return n <= 1
	case strings.HasSuffix(size, "em"):
		return n < 0.1
	case strings.HasSuffix(size, "%"):
		return n < 10
	}
	return false
}
