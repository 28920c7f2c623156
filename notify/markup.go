package notify

import (
	"strings"
	"unicode/utf8"
)

// factMark stands between the label and the value of a fact. Nothing that was cleaned has it.
const factMark = "\t"

// A block is a piece of a letter that stands by itself. What templates say is a sequence of them, with empty lines
// between paragraphs; text and HTML are both made from it.
type block struct {
	Lead    bool   // "# …": the first sentence, which says where the reader stands
	Heading bool   // "## …"
	Item    bool   // "- …"
	Text    string // of a paragraph, where it is nothing else
	Facts   []fact // what row gives; "--" on a line of its own begins another group
}

// A fact is a label and its value. A value that is a mail address must not be broken at a hyphen, or the reader would
// copy two pieces, or leave the hyphen out: Address has the pieces between which it may be, and nothing for other values.
type fact struct {
	Label, Value string
	Address      []string
}

func newFact(label, value string) fact {
	f := fact{Label: label, Value: value}
	if strings.Contains(value, "@") && !strings.Contains(value, " ") {
		f.Address = strings.SplitAfter(value, "@")
	}
	return f
}

// parseBlocks reads what a template said.
func parseBlocks(said string) []block {
	blocks := make([]block, 0, 16) // most letters have fewer
	open := false                  // whether the next line of text goes on with the last paragraph
	begin := func(b block, goesOn bool) {
		blocks = append(blocks, b)
		open = goesOn
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
				begin(block{}, false)
			}
			last := &blocks[len(blocks)-1]
			last.Facts = append(last.Facts, newFact(label, value))
			grouped = true
		case strings.HasPrefix(line, "## "):
			begin(block{Heading: true, Text: line[3:]}, false)
		case strings.HasPrefix(line, "# "):
			begin(block{Lead: true, Text: line[2:]}, false)
		case strings.HasPrefix(line, "- "):
			begin(block{Item: true, Text: line[2:]}, true)
		case open:
			last := &blocks[len(blocks)-1]
			last.Text = joinLines(last.Text, line)
		default:
			begin(block{Text: line}, true)
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
