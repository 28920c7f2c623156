package visible

// footer returns the last paragraph of a stretch where it is a legal footer, a virus scanner's line or a mailing list's,
// or ends one: a paragraph that says nothing by itself belongs to the long footer above it, as long as it asks for
// nothing.
func (b *body) footer(from, end int) (start int, cause Cause, why string) {
	from = max(from, end-maxFooter)
	start = b.paragraphStart(end, from)
	if why, at, found := b.footerStart(start, end); found {
		return b.withRule(at, from), Disclaimer, why
	}
	above := start
	for above > from && (b.lines[above-1].blank() || b.isRuleLine(above-1)) {
		above--
	}
	if above == from || b.label[above-1] != "" || b.anyAsks(start, end) || b.hasDelimiter(start, end) {
		return end, "", ""
	}
	first := b.paragraphStart(above, from)
	if why, at, found := b.footerStart(first, above); found && b.isLong(first, above) {
		return b.withRule(at, from), Disclaimer, why
	}
	return end, "", ""
}

// maxFooter is how many lines a footer may have.
const maxFooter = 200

// isLong says whether a paragraph is of several lines or one long one, as legal footers are.
func (b *body) isLong(from, to int) bool {
	n := 0
	for _, l := range b.lines[from:to] {
		n += len(l.text)
	}
	return n > 120
}

func (b *body) hasDelimiter(from, to int) bool {
	for i := from; i < to; i++ {
		if isDelimiter(b.lines[i].text) {
			return true
		}
	}
	return false
}

// withRule takes the rule and the heading above a footer in.
func (b *body) withRule(start, from int) int {
	for i := start - 1; i > from && start-i <= 3; i-- {
		switch {
		case b.lines[i].blank():
		case b.isHeading(i), b.isRuleLine(i) && !isDelimiter(b.lines[i].text):
			start = i
		default:
			return start
		}
	}
	return start
}

// footerStart returns the line of a paragraph with which a footer begins: that of the sentence that gives it away. One
// phrase is enough where nothing below it asks for anything; a sender may speak of privacy, too.
func (b *body) footerStart(from, to int) (why string, at int, found bool) {
	pairs := b.pairs(from, to)
	why, first, strong := findAcross(&phrases().footers, pairs)
	if strong == 0 && !b.isLong(from, to) {
		return "", 0, false
	}
	whyWeak, firstWeak, weak := findAcross(&phrases().legal, pairs)
	switch {
	case strong == 0 && weak >= 4 && !b.anyAsks(from, to):
		return whyWeak, b.sentenceStart(from+firstWeak, from), true
	case strong == 0:
		return "", 0, false
	}
	at = b.sentenceStart(from+first, from)
	if strong < 2 && weak < 3 && b.anyAsks(at, to) {
		return "", 0, false
	}
	return why, at, true
}

// sentenceStart returns the line on which the sentence begins that goes over the line at i: lines that were wrapped
// are long and end in the middle of it.
func (b *body) sentenceStart(i, from int) int {
	for i > from && len(b.lines[i-1].text) > 45 && !endsSentence(b.lines[i-1].text) && !hasAddress(b.lines[i-1].text) {
		i--
	}
	if i > from && b.isHeading(i-1) {
		i--
	}
	return i
}

// isHeading says whether a line is the heading of a footer: 'DISCLAIMER', 'Confidentiality notice:'.
func (b *body) isHeading(i int) bool {
	cut := b.words(i)
	m, found := phrases().headings.At(cut, 0)
	return found && len(cut.Words)-m.To <= 2
}
