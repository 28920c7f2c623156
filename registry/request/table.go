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
	for line := range strings.SplitSeq(text, "\n") {
		row := cells(line)
		switch {
		case len(row) < 2:
			heading = nil
		case heading == nil && isHeading(row):
			heading = row
			continue
		case len(row) == len(heading):
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

// isHeading says whether one cell of a row is the noun of a segment, and nothing more.
func isHeading(row []string) bool {
	return slices.ContainsFunc(row, func(cell string) bool {
		t := words.Cut(cell)
		m, ok := tongues().parts.At(t, 0)
		return ok && m.To == len(t.Words) && slices.ContainsFunc(m.Values, func(p partSign) bool { return p == partNoun || p == partWeak })
	})
}
