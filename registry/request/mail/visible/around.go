package visible

import "speakerlist/registry/request/words"

// cutAround labels what stands around a letter in the lines that are left: banners above it; signature, footers and
// 'sent from my phone' below it. Each stretch between quotations is looked at by itself, since people sign above
// what they quote as well as below.
func (b *body) cutAround() {
	b.cutMarked()
	first := true
	for i := 0; i < len(b.lines); {
		if b.lines[i].blank() || b.label[i] != "" {
			i++
			continue
		}
		end := b.stretchEnd(i)
		from := i
		if first {
			from = b.cutBanners(i, end)
			first = false
		}
		b.cutBelow(from, end)
		i = end
	}
}

// stretchEnd returns where unlabelled lines end, but for blank ones at the end.
func (b *body) stretchEnd(i int) int {
	end := i + 1
	for j := i; j < len(b.lines) && (b.lines[j].blank() || b.label[j] == ""); j++ {
		if !b.lines[j].blank() {
			end = j + 1
		}
	}
	return end
}

// cutMarked labels what the program that made the HTML calls a signature or a disclaimer. People also write below or
// within such an element: what asks for something is theirs.
func (b *body) cutMarked() {
	for i := 0; i < len(b.lines); i++ {
		mark := b.lines[i].mark
		if mark != Signature && mark != Disclaimer || b.label[i] != "" {
			continue
		}
		end := i
		for end < len(b.lines) && b.label[end] == "" && (b.lines[end].mark == mark || b.lines[end].blank()) {
			end++
		}
		if !b.anyAsks(i, end) && b.textBeside(i, end) {
			b.set(i, end, mark, "marked as "+string(mark)+" in its HTML")
		}
		i = end - 1
	}
}

// textBeside says whether any text of the sender's is left outside some lines.
func (b *body) textBeside(from, to int) bool {
	for i, l := range b.lines {
		if (i < from || i >= to) && !l.blank() && b.label[i] == "" {
			return true
		}
	}
	return false
}

// cutBanners labels what mail gateways put above a letter: 'EXTERNAL EMAIL: do not click', and classification marks.
// It returns where the letter begins.
func (b *body) cutBanners(from, to int) int {
	for range maxBanners {
		end := b.paragraphEnd(from, to)
		why, found := b.banner(from, end)
		if !found && end > from+1 {
			end = from + 1
			why, found = b.banner(from, end)
		}
		if !found || b.next(end) >= to && !b.moreText(to) {
			return from
		}
		b.set(from, end, Disclaimer, why)
		from = min(b.next(end), to)
	}
	return from
}

const maxBanners = 4

func (b *body) moreText(from int) bool {
	for i := from; i < len(b.lines); i++ {
		if !b.lines[i].blank() && b.label[i] == "" {
			return true
		}
	}
	return false
}

func (b *body) banner(from, to int) (why string, found bool) {
	if to-from > 6 || from >= to {
		return "", false
	}
	for i := from; i < to; i++ {
		if cut := b.words(i); len(cut.Words) > 0 {
			if m, ok := phrases().classified.At(cut, 0); ok && m.To == len(cut.Words) && to == from+1 {
				return b.lines[i].text, true
			}
			if m, ok := phrases().banners.At(cut, 0); ok {
				return cut.Slice(m.From, m.To), true
			}
			if v, ok := findIn(&phrases().bannerParts, cut); ok && !b.asks(i) {
				return v, true
			}
		}
	}
	return "", false
}

// paragraphEnd returns where the paragraph ends that begins with a line: before a blank line or a rule.
func (b *body) paragraphEnd(i, to int) int {
	for i++; i < to && !b.lines[i].blank() && !b.isRuleLine(i) && b.label[i] == ""; i++ {
	}
	return i
}

// paragraphStart returns where the paragraph begins that ends before a line.
func (b *body) paragraphStart(end, from int) int {
	i := end - 1
	for i > from && !b.lines[i-1].blank() && !b.isRuleLine(i-1) && b.label[i-1] == "" {
		i--
	}
	return i
}

// isRuleLine says whether a line is drawn across the page.
func (b *body) isRuleLine(i int) bool {
	text := b.lines[i].text
	if len(text) < 3 {
		return false
	}
	for _, r := range text {
		if !isRule(r) {
			return false
		}
	}
	return true
}

// cutBelow peels what stands below a letter off its end, a piece at a time, until nothing more comes off.
func (b *body) cutBelow(from, to int) {
	end := to
	for range maxPieces {
		start, cause, why := b.pieceBelow(from, end)
		if cause == "" {
			break
		}
		b.set(start, end, cause, why)
		for end = start; end > from && b.lines[end-1].blank(); end-- {
		}
		if end == from {
			return
		}
	}
	b.cutSignature(from, end)
}

const maxPieces = 20

// pieceBelow returns the last piece of a stretch, where it is not the letter's.
func (b *body) pieceBelow(from, end int) (start int, cause Cause, why string) {
	last := end - 1
	if b.label[last] != "" {
		return last, b.label[last], b.why[last]
	}
	switch {
	case b.isRuleLine(last) && last > from && !isDelimiter(b.lines[last].text):
		return last, Disclaimer, b.lines[last].text
	case b.isSentFrom(last):
		start = last
		if start > from && isDelimiter(b.lines[start-1].text) {
			start--
		}
		return start, SentFrom, b.lines[last].text
	case b.isClassified(last) && last > from:
		return last, Disclaimer, b.lines[last].text
	}
	return b.footer(from, end)
}

func (b *body) isClassified(i int) bool {
	cut := b.words(i)
	m, found := phrases().classified.At(cut, 0)
	return found && m.To == len(cut.Words)
}

// isSentFrom says whether a line is one that programs add: 'Sent from my iPhone', 'Get Outlook for iOS'.
func (b *body) isSentFrom(i int) bool {
	if len(b.lines[i].text) > 200 {
		return false
	}
	cut := b.words(i)
	if len(cut.Words) == 0 || len(cut.Words) > 14 {
		return false
	}
	for _, w := range cut.Words[1:] {
		if w.Gap == words.Comma && cut.Original[w.Start-2:w.Start] == ", " {
			return false // a sentence
		}
	}
	if m, found := phrases().sentFrom.At(cut, 0); found {
		return m.Values[0] || devices(cut) || len(cut.Words)-m.To <= 3 && !b.asks(i)
	}
	m, found := phrases().sentFromEnd.At(cut, len(cut.Words)-1)
	return found && m.To == len(cut.Words) && devices(cut)
}
