package notify

import (
	"strings"

	"github.com/rivo/uniseg"
)

// textWidth is how many columns a line of plain text may take: what RFC 5322 section 2.1.1 asks for.
const textWidth = 78

// plain writes blocks as plain text, with colon between a fact's label and its value.
func plain(b *strings.Builder, blocks []block, colon string) {
	for i, block := range blocks {
		if i > 0 && (!block.Item || !blocks[i-1].Item) {
			b.WriteByte('\n')
		}
		switch {
		case block.Heading:
			write(b, strings.ToUpper(block.Text), "", "")
		case block.Item:
			write(b, block.Text, "- ", "  ")
		case block.Text != "":
			write(b, block.Text, "", "")
		}
		for _, f := range block.Facts {
			write(b, f.Label+colon+f.Value, "  ", "    ")
		}
	}
}

// write writes a text in lines, the first of which begins with first and all others with next.
func write(b *strings.Builder, text, first, next string) {
	wrap(text, textWidth-columns(next), func(line string) {
		b.WriteString(first)
		b.WriteString(line)
		b.WriteByte('\n')
		first = next
	})
}

// wrap breaks a text into lines of at most so many columns, and calls a function with each. Mail addresses and web addresses are never broken: in two
// pieces they are wrong, as many a sender has found out with one that was broken at its hyphen.
func wrap(text string, width int, line func(string)) {
	begin, used := 0, 0 // where the line begins in the text, and how many columns it takes so far
	end := func(at int) {
		line(strings.Trim(text[begin:at], " "))
		begin, used = at, 0
	}
	at := 0
	for word := range strings.SplitSeq(text, " ") {
		taken, gap := columns(word), min(used, 1)
		if used+gap+taken <= width {
			used += gap + taken
			at += len(word) + 1
			continue
		}
		if used > 0 && !wide(word) {
			end(at)
		}
		used += min(used, 1)
		cut := cutter(word, taken > width)
		for rest, state := word, -1; rest != ""; {
			var piece string
			piece, rest, state = cut(rest, state)
			taken := columns(piece)
			if used > 0 && used+taken > width {
				end(at)
			}
			used += taken
			at += len(piece)
		}
		at++
	}
	if last := strings.Trim(text[begin:], " "); last != "" {
		line(last)
	}
}

// columns is how many columns a text takes. uniseg looks every character up in its tables; for the letters that most
// words are made of one need not: each stands by itself, and takes one column, or two if it is Chinese.
func columns(text string) int {
	n := 0
	for _, r := range text {
		switch {
		case r >= ' ' && r <= '~', r >= 0xae && r <= 0x2ff, r >= 0x370 && r <= 0x482, r >= 0x61d && r <= 0x64a:
			n++
		case r >= 0x4e00 && r <= 0x9fff:
			n += 2
		case r == '\u00a0', r == '«', r == '’', r == '،':
			n++
		default:
			return uniseg.StringWidth(text)
		}
	}
	return n
}

// wide says whether a word has characters of scripts that are written without spaces.
func wide(word string) bool {
	return strings.ContainsFunc(word, func(r rune) bool { return r >= 0x2e80 && columns(string(r)) == 2 })
}

// A cut takes the first piece off a text, as uniseg's functions do: the state is what it knows of the text before.
type cut func(text string, state int) (piece, rest string, next int)

// cutter returns what cuts a word into the pieces between which a line may be broken. Only a long one, which no line
// holds, is broken in the middle.
func cutter(word string, long bool) cut {
	switch {
	case strings.Contains(word, "@"), strings.Contains(word, "://"):
		return whole
	case wide(word):
		return lineSegment
	case long:
		return character
	}
	return whole
}

func whole(text string, state int) (piece, rest string, next int) { return text, "", state }

func lineSegment(text string, state int) (piece, rest string, next int) {
	piece, rest, _, next = uniseg.FirstLineSegmentInString(text, state)
	return piece, rest, next
}

func character(text string, state int) (piece, rest string, next int) {
	piece, rest, _, next = uniseg.FirstGraphemeClusterInString(text, state)
	return piece, rest, next
}
