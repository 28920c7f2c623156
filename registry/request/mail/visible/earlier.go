package visible

import "strings"

// An opener is the lines that introduce an earlier message.
type opener struct {
	from, to int // half-open
	cause    Cause
	why      string
	header   header // what a header block says of the message
	quoted   bool   // it introduces only lines that are marked as quoted
}

// maxLines is how many lines are compared with what clients write above a quotation: more than people write.
const maxLines = 20_000

const whyMarked = "lines marked as quoted"

// cutEarlier labels earlier messages, answered or passed on, and returns those passed on.
func (b *body) cutEarlier() []Forward {
	var forwards []Forward
	for i := 0; i < len(b.lines); {
		if b.lines[i].void() {
			i++
			continue
		}
		var o opener
		found := false
		if i < maxLines && !b.lines[i].blank() {
			o, found = b.opener(i)
		}
		if !found && b.lines[i].depth == 0 {
			i++
			continue
		}
		if !found {
			o = opener{from: i, to: i, cause: Quote, why: whyMarked}
		}
		end := b.regionEnd(&o)
		if o.cause == "" {
			o.cause = b.answeredOrPassedOn(i)
		}
		b.set(i, end, o.cause, o.why)
		if o.cause == Forwarded {
			forwards = append(forwards, b.forward(o, end)...)
		}
		i = end
	}
	return forwards
}

// answeredOrPassedOn tells by the subject what the header block at a line stands above. Where the subject is silent, a
// message with nothing of its sender's above the block is one passed on.
func (b *body) answeredOrPassedOn(at int) Cause {
	switch prefix(b.subject) {
	case passedOn:
		return Forwarded
	case answer:
		return Quote
	}
	for i := range at {
		if !b.lines[i].blank() && b.label[i] == "" {
			return Quote
		}
	}
	return Forwarded
}

// opener returns what introduces an earlier message at a line.
func (b *body) opener(i int) (opener, bool) {
	for _, look := range []func(int) (opener, bool){
		b.replyLine, b.separator, b.headerBlock, b.notesLine, b.notesBlock, b.groupWise, b.attribution,
	} {
		if o, found := look(i); found {
			return o, true
		}
	}
	return opener{}, false
}

// regionEnd returns where an earlier message ends that an opener introduces: with the lines that are marked as quoted,
// and where none are, with the body, since an answer below an unmarked message cannot be told from it.
func (b *body) regionEnd(o *opener) int {
	depth := b.lines[o.from].depth
	next := b.next(o.to)
	for range maxOpeners {
		if next == len(b.lines) || o.cause == Forwarded && o.header.fields != 0 {
			break
		}
		inner, found := b.opener(next)
		if !found || b.lines[next].depth != depth || inner.quoted && depth > 0 {
			break
		}
		o.to = inner.to
		if o.header.fields == 0 {
			o.header = inner.header
		}
		if o.cause == "" {
			o.cause = inner.cause
		}
		o.quoted = o.quoted || inner.quoted
		next = b.next(o.to)
	}
	switch {
	case next == len(b.lines):
		return next
	case depth > 0:
		return b.runEnd(o.from)
	case b.lines[next].depth > 0:
		return b.runEnd(next)
	case barred(b.lines[next].text):
		return b.barredEnd(next)
	}
	return len(b.lines)
}

// maxOpeners is how many openers are read as one: a separator, a header block and an attribution, say.
const maxOpeners = 4

// runEnd returns where lines that are marked as quoted end. A line that was broken off a quoted one belongs to it.
func (b *body) runEnd(i int) int {
	end := i
	for j := i; j < len(b.lines); j++ {
		l := b.lines[j]
		switch {
		case l.depth > 0:
			end = j + 1
		case l.blank():
		case end == j && b.brokenOff(j):
		default:
			return end
		}
	}
	return end
}

// brokenOff says whether a line is the end of the quoted line above, wrapped by a program on the way: the line above
// is as long as they get and ends in the middle of a sentence, and quoted lines go on below.
func (b *body) brokenOff(i int) bool {
	if i == 0 || i+1 >= len(b.lines) || b.lines[i+1].depth == 0 || b.lines[i].html {
		return false
	}
	above, here := b.lines[i-1].text, b.lines[i].text
	if link := strings.TrimLeft(here, "<([ "); strings.HasPrefix(link, "http://") || strings.HasPrefix(link, "https://") {
		return true
	}
	return len(above) >= 68 && len(here) <= 30 && !endsSentence(above) && startsLower(here)
}

// barred says whether a line is quoted with another mark than '>': with a bar or a colon.
func barred(text string) bool {
	return len(text) > 1 && (text[0] == '|' || text[0] == ':' || text[0] == '%') && text[1] == ' '
}

func (b *body) barredEnd(i int) int {
	end := i
	for i < len(b.lines) && (b.lines[i].blank() || barred(b.lines[i].text) || b.lines[i].text == "|" || b.lines[i].text == ":") {
		if !b.lines[i].blank() {
			end = i + 1
		}
		i++
	}
	return end
}
