package visible

// forward reads the message passed on that an opener introduces, and those that it passes on itself.
func (b *body) forward(o opener, end int) []Forward {
	if b.nested == 0 {
		return nil
	}
	start, h := b.forwardHeader(o, end)
	depth := b.lines[o.from].depth
	if start < end {
		if i := b.next(start); i < end {
			depth = b.lines[i].depth
		}
	}
	inner := b.inside(start, end, depth)
	parted := part(inner, h.subject, b.nested-1)
	f := Forward{From: h.from, To: h.to, Cc: h.cc, Subject: h.subject, Text: parted.Text, Cut: parted.Cut}
	return append([]Forward{f}, parted.Forwards...)
}

// forwardHeader finds the header of a message passed on: behind the separator, or within the lines marked as quoted
// that follow it. It returns where the text begins.
func (b *body) forwardHeader(o opener, end int) (start int, h header) {
	start, h = o.to, o.header
	for range maxOpeners {
		i := b.next(start)
		if i >= end {
			break
		}
		if h.fields == 0 {
			if read, after := b.readHeader(i); read.fields&fieldFrom != 0 && count(read.fields&^fieldOther) >= 2 {
				return after, read
			}
		}
		inner, found := b.separator(i)
		if !found || h.fields != 0 {
			break
		}
		start = inner.to
	}
	return start, h
}

// inside returns lines as a body of its own, without the marks of quotation that all of them bear.
func (b *body) inside(start, end, depth int) []line {
	inner := make([]line, 0, end-start)
	for _, l := range b.lines[start:end] {
		if l.html {
			l.depth = max(0, l.depth-depth)
			l.html = l.depth > 0
		} else {
			l.raw = unquoteOnce(l.raw, depth)
			l.depth = max(0, l.depth-depth)
		}
		if l.depth == 0 && l.mark == Quote {
			l.mark = ""
		}
		inner = append(inner, l)
	}
	return inner
}
