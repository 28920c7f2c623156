package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// withoutTables returns a text in which each row of a table that has a heading for segments stands as the lines of a
// form: 'Segment: II' rather than a row of cells, whose meaning only the heading tells.
func withoutTables(text string) string {
	if !strings.ContainsAny(text, "\t|") {
		return text
	}
	var out []string
	var heading []string
	inTable := false
	for line := range strings.SplitSeq(text, "\n") {
		row := cells(line)
		begins := !inTable
		inTable = len(row) >= 2
		switch {
		case !inTable:
			heading = nil
		case begins && isHeading(row):
			heading = row
			continue
		case heading != nil && len(row) == len(heading):
			for i, cell := range row {
				if cell != "" {
					out = append(out, heading[i]+": "+cell)
				}
			}
			continue
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

// cells returns the cells of a table's row; none of a line that is no such row.
func cells(line string) []string {
	separator := "\t"
	if !strings.Contains(line, separator) {
		separator = "|"
	}
	line = strings.Trim(line, " \r|")
	if !strings.Contains(line, separator) {
		return nil
	}
	var row []string
	for cell := range strings.SplitSeq(line, separator) {
		row = append(row, strings.TrimSpace(cell))
	}
	return row
}

// isHeading says whether one cell of a row is the noun of a segment, and nothing more, and none is its number: 'Segment'
// beside 'II' is a line of a form.
func isHeading(row []string) bool {
	return !slices.ContainsFunc(row, isNumberAlone) && slices.ContainsFunc(row, func(cell string) bool {
		t := words.Cut(cell)
		m, ok := tongues().parts.At(t, 0)
		return ok && m.To == len(t.Words) && slices.ContainsFunc(m.Values, func(p partSign) bool { return p == partNoun || p == partWeak })
	})
}

// isNumberAlone says whether a cell holds a number, and nothing more.
func isNumberAlone(cell string) bool {
	t := words.Cut(cell)
	m, ok := tongues().numbers.At(t, 0)
	return ok && m.To == len(t.Words) || len(t.Words) == 1 && (figures(t.Words[0].Folded) > 0 || romanNumber(t.Words[0].Folded) > 0)
}
