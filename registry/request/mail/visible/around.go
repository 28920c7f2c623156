package visible

import (
	"slices"

	"speakerlist/registry/request/words"
)

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
		if from < end { // else all of it is banners
			b.cutBelow(from, end)
		}
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

// cutBanners labels what mail gateways put above a letter, line by line: 'EXTERNAL EMAIL: do not click', and
// classification marks. It returns where the letter begins.
func (b *body) cutBanners(from, to int) int {
	at := from
	for range maxBanner {
		why, found := b.banner(at)
		if !found && (at == from || !b.wraps(at-1)) {
			break
		}
		next := b.next(at + 1)
		if next >= to && !b.textBeside(at, at+1) {
			break // there is nothing below it
		}
		b.set(at, at+1, Disclaimer, why)
		if next >= to {
			return to
		}
		at = next
	}
	return at
}

// maxBanner is how many lines a banner may have.
const maxBanner = 10

// banner says whether a line is a gateway's, and by which words.
func (b *body) banner(i int) (why string, found bool) {
	if b.isClassified(i) {
		return b.lines[i].text, true
	}
	cut := b.words(i)
	if m, ok := phrases().banners.At(cut, 0); ok && !b.asksBesideBanner(i) {
		return cut.Slice(m.From, m.To), true
	}
	v, ok := findIn(&phrases().bannerParts, cut)
	return v, ok && !b.asksBesideBanner(i)
}

// asksBesideBanner says whether a line asks for something outside what gateways say: they speak of attachments, too.
func (b *body) asksBesideBanner(i int) bool {
	if !b.asks(i) {
		return false
	}
	cut := b.words(i)
	parts := phrases().bannerParts.Find(cut)
	asks := phrases().asks.Find(cut)
	return len(asks) == 0 || slices.ContainsFunc(asks, func(ask words.Match[bool]) bool {
		return !slices.ContainsFunc(parts, func(part words.Match[bool]) bool { return part.From <= ask.From && ask.To <= part.To })
	})
}

// wraps says whether the sentence on a line goes on, on the next.
func (b *body) wraps(i int) bool {
	return len(b.lines[i].text) > 45 && !endsSentence(b.lines[i].text) && i+1 < len(b.lines) && !b.lines[i+1].blank()
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
	signed := false
	for range maxPieces {
		start, end, cause, why := b.pieceBelow(from, to)
		if cause == "" && !signed {
			start, end, why = b.signature(from, to)
			if end > start {
				cause, signed = Signature, b.lines[start].text != "" && !isDelimiter(b.lines[start].text)
			}
		}
		if cause == "" {
			return
		}
		b.set(start, end, cause, why)
		if end < to {
			return // the sender's own words stand below it
		}
		for to = start; to > from && b.lines[to-1].blank(); to-- {
		}
		if to == from {
			return
		}
	}
}

const maxPieces = 20

// pieceBelow returns the last piece of a stretch, where it is not the letter's and no signature.
func (b *body) pieceBelow(from, to int) (start, end int, cause Cause, why string) {
	last := to - 1
	switch text := b.lines[last].text; {
	case b.isRuleLine(last) && last > from && !isDelimiter(text):
		return last, to, Disclaimer, text
	case b.isSentFrom(last):
		start = last
		if start > from && isDelimiter(b.lines[start-1].text) {
			start--
		}
		return start, to, SentFrom, text
	case b.isClassified(last) && last > from:
		return last, to, Disclaimer, text
	}
	start, cause, why = b.footer(from, to)
	return start, to, cause, why
}

// isClassified says whether a line is a mark of classification and nothing else, in one language or several.
func (b *body) isClassified(i int) bool {
	cut := b.words(i)
	at := 0
	for at < len(cut.Words) {
		m, found := phrases().classified.At(cut, at)
		if !found {
			return false
		}
		at = m.To
	}
	return at > 0
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
	for at := range cut.Words {
		if m, found := phrases().sentFromEnd.At(cut, at); found && m.To == len(cut.Words) {
			return devices(cut)
		}
	}
	return false
}
