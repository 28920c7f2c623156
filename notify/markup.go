package notify

import (
	"strings"
	"unicode/utf8"
)

// factMark stands between the label and the value of a fact. Nothing that was cleaned has it.
const factMark = "\t"

// A blockKind says what a block is.
type blockKind int

const (
	paragraph blockKind = iota
	lead                // "# …": the first sentence, which says where the reader stands
	heading             // "## …"
	item                // "- …"
	facts               // what row gives; "--" on a line of its own begins another group
)

// A block is a piece of a letter that stands by itself. What templates say is a sequence of them, with empty lines
// between paragraphs; text and HTML are both made from it.
type block struct {
	Kind  blockKind
	Text  string
	Facts []fact
}

type fact struct{ Label, Value string }

// Address says whether the value is a mail address, which must not be broken at a hyphen: the reader would copy two
// pieces, or leave the hyphen out.
func (f fact) Address() bool {
	return strings.Contains(f.Value, "@") && !strings.Contains(f.Value, " ")
}

// Pieces are what the value may be broken into on a narrow screen: of an address, only behind its @.
func (f fact) Pieces() []string {
	if f.Address() {
		return strings.SplitAfter(f.Value, "@")
	}
	return []string{f.Value}
}

// Lead, Heading, Item and Table tell the HTML template what a block is; it is a paragraph where none does.
func (b block) Lead() bool    { return b.Kind == lead }
func (b block) Heading() bool { return b.Kind == heading }
func (b block) Item() bool    { return b.Kind == item }
func (b block) Table() bool   { return b.Kind == facts }

// parseBlocks reads what a template said.
func parseBlocks(said string) []block {
	var blocks []block
	open := false // whether the next line of text goes on with the last paragraph
	begin := func(kind blockKind, text string) {
		blocks = append(blocks, block{Kind: kind, Text: text})
		open = kind == paragraph || kind == item
	}
	grouped := false // whether the next fact joins the last group
	for line := range strings.Lines(said) {
		line = strings.Trim(line, " \t\r\n")
		label, value, isFact := strings.Cut(line, factMark)
		wasGrouped := grouped
		grouped = grouped && (line == "" || isFact)
		switch {
		case line == "":
			open = false
		case line == "--":
			open, grouped = false, false
		case isFact:
			if !wasGrouped {
				begin(facts, "")
			}
			last := &blocks[len(blocks)-1]
			last.Facts = append(last.Facts, fact{Label: label, Value: value})
			grouped = true
		case strings.HasPrefix(line, "## "):
			begin(heading, line[3:])
		case strings.HasPrefix(line, "# "):
			begin(lead, line[2:])
		case strings.HasPrefix(line, "- "):
			begin(item, line[2:])
		case open:
			last := &blocks[len(blocks)-1]
			last.Text = joinLines(last.Text, line)
		default:
			begin(paragraph, line)
		}
	}
	return blocks
}

// joinLines joins two lines of a paragraph: with a space, but for scripts that have none.
func joinLines(a, b string) string {
	last, _ := utf8.DecodeLastRuneInString(a)
	first, _ := utf8.DecodeRuneInString(b)
	if columns(string(last)) == 2 && columns(string(first)) == 2 {
		return a + b
	}
	return a + " " + b
}
