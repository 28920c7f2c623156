package notify

import (
	"strings"

	"github.com/rivo/uniseg"
)

// textWidth is how many columns a line of plain text may take: what RFC 5322 section 2.1.1 asks for.
const textWidth = 78

// plain sets blocks as plain text, with colon between a fact's label and its value.
func plain(blocks []block, colon string) string {
	var b strings.Builder
	for i, block := range blocks {
		if i > 0 && (block.Kind != item || blocks[i-1].Kind != item) {
			b.WriteByte('\n')
		}
		switch block.Kind {
		case heading:
			write(&b, strings.ToUpper(block.Text), "", "")
		case item:
			write(&b, block.Text, "- ", "  ")
		case facts:
			for _, f := range block.Facts {
				write(&b, f.Label+colon+f.Value, "  ", "    ")
			}
		default:
			write(&b, block.Text, "", "")
		}
	}
	return b.String()
}

// write writes a text in lines, the first of which begins with first and all others with next.
func write(b *strings.Builder, text, first, next string) {
	for _, line := range wrap(text, textWidth-columns(next)) {
		b.WriteString(first)
		b.WriteString(line)
		b.WriteByte('\n')
		first = next
	}
}

// wrap breaks a text into lines of at most so many columns. Mail addresses and web addresses are never broken: in two
// pieces they are wrong, as many a sender has found out with one that was broken at its hyphen.
func wrap(text string, width int) []string {
	var lines []string
	var line strings.Builder
	used := 0
	end := func() {
		lines = append(lines, strings.TrimRight(line.String(), " "))
		line.Reset()
		used = 0
	}
	for word := range strings.SplitSeq(text, " ") {
		gap := min(used, 1)
		if used > 0 && used+gap+columns(word) > width && !wide(word) {
			end()
			gap = 0
		}
		if gap > 0 {
			line.WriteByte(' ')
			used++
		}
		for _, piece := range pieces(word, width) {
			w := columns(piece)
			if used > 0 && used+w > width {
				end()
			}
			line.WriteString(piece)
			used += w
		}
	}
	if line.Len() > 0 {
		end()
	}
	return lines
}

// columns is how many columns a text takes. Most words of most letters are ASCII, each character of which takes one.
func columns(text string) int {
	for i := range len(text) {
		if text[i] < ' ' || text[i] > '~' {
			return uniseg.StringWidth(text)
		}
	}
	return len(text)
}

// wide says whether a word has characters of scripts that are written without spaces.
func wide(word string) bool {
	return strings.ContainsFunc(word, func(r rune) bool { return r >= 0x2e80 && uniseg.StringWidth(string(r)) == 2 })
}

// pieces returns the pieces of a word between which a line may be broken.
func pieces(word string, width int) []string {
	switch {
	case strings.Contains(word, "@"), strings.Contains(word, "://"):
		return []string{word}
	case wide(word):
		return split(word, func(s string, state int) (string, string, int) {
			segment, rest, _, state := uniseg.FirstLineSegmentInString(s, state)
			return segment, rest, state
		})
	case columns(word) > width:
		return split(word, func(s string, state int) (string, string, int) {
			cluster, rest, _, state := uniseg.FirstGraphemeClusterInString(s, state)
			return cluster, rest, state
		})
	}
	return []string{word}
}

func split(s string, first func(s string, state int) (piece, rest string, next int)) []string {
	var all []string
	for state := -1; s != ""; {
		var piece string
		piece, s, state = first(s, state)
		all = append(all, piece)
	}
	return all
}
