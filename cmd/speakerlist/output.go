package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/spf13/cobra"
)

func jsonFlag(c *cobra.Command, asJSON *bool) {
	c.Flags().BoolVar(asJSON, "json", false, "print JSON, for programs")
}

func (p *program) write(s string) error {
	_, err := io.WriteString(p.out, s)
	return err
}

// writeJSONLine writes one object on one line.
func (p *program) writeJSONLine(v any) error {
	encoder := json.NewEncoder(p.out)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(v)
}

// writeJSON writes one object to be read by eye as well.
func (p *program) writeJSON(v any) error {
	encoder := json.NewEncoder(p.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(v)
}

// A sheet is lines of a name and a value, the values below one another.
type sheet struct{ strings.Builder }

const nameWidth = 12

// line adds a line; none, where there is no value. Nothing that a message holds can pass for a line of its own.
func (s *sheet) line(name, value string) {
	if value != "" {
		fmt.Fprintf(s, "  %-*s %s\n", nameWidth, name, printable(strings.Join(strings.Fields(value), " ")))
	}
}

// block adds a value of several lines.
func (s *sheet) block(name, value string) {
	if strings.TrimSpace(value) == "" {
		return
	}
	fmt.Fprintf(s, "  %s\n", name)
	for line := range strings.Lines(strings.TrimSpace(value) + "\n") {
		fmt.Fprintf(s, "  | %s\n", printable(strings.TrimRight(line, "\r\n")))
	}
}

// printable leaves out what would steer a terminal: a message may hold escape sequences.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case r < ' ', r >= 0x7f && r < 0xa0, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
			return -1
		}
		return r
	}, s)
}

// maxColumn is how wide a table's column may become before it is cut, in characters.
const maxColumn = 44

// renderTable lays rows out for people.
func renderTable(title string, header table.Row, rows []table.Row) string {
	t := table.NewWriter()
	t.SetStyle(table.StyleLight)
	t.Style().Format.Header = text.FormatDefault
	t.Style().Options.SeparateColumns = false
	t.Style().Options.DrawBorder = false
	if title != "" {
		t.SetTitle(title)
	}
	t.AppendHeader(header)
	for _, row := range rows {
		for i, cell := range row {
			if s, ok := cell.(string); ok {
				row[i] = printable(s)
			}
		}
		t.AppendRow(row)
	}
	configs := make([]table.ColumnConfig, len(header))
	for i := range header {
		configs[i] = table.ColumnConfig{Number: i + 1, WidthMax: maxColumn, WidthMaxEnforcer: text.WrapSoft}
	}
	t.SetColumnConfigs(configs)
	return t.Render() + "\n"
}
