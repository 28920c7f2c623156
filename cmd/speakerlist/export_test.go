package main

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"speakerlist/registry"
	"speakerlist/registry/request/delegations"
)

func TestGuardCell(t *testing.T) {
	for cell, want := range map[string]string{
		"":                      "",
		"Senegal":               "Senegal",
		"Côte d'Ivoire":         "Côte d'Ivoire",
		`=HYPERLINK("http://")`: `'=HYPERLINK("http://")`,
		" =1+1":                 "' =1+1",
		"+33 1":                 "'+33 1",
		"-2":                    "'-2",
		"@SUM(A1)":              "'@SUM(A1)",
		"\t=1":                  "'\t=1",
	} {
		if got := guardCell(cell); got != want {
			t.Errorf("guardCell(%q) = %q, want %q", cell, got, want)
		}
	}
}

// FuzzGuardCell asserts that no cell can be taken for a formula, and that none loses what it says.
func FuzzGuardCell(f *testing.F) {
	f.Add("=1")
	f.Add("\r=1")
	f.Fuzz(func(t *testing.T, cell string) {
		got := guardCell(cell)
		if got != "" && strings.ContainsRune("=+-@\t\r\n", rune(got[0])) {
			t.Errorf("guardCell(%q) = %q: it begins as a formula does", cell, got)
		}
		if !strings.HasSuffix(got, cell) || len(got) > len(cell)+1 {
			t.Errorf("guardCell(%q) = %q: it says something else", cell, got)
		}
	})
}

// hostileList has a speaker whose every text would be a formula.
func hostileList() (*registry.Event, []registry.SegmentList) {
	event := testEvent()
	return event, []registry.SegmentList{{
		Segment: event.Segments[0],
		Live: []registry.Speaker{{
			Rank: 1, Delegation: delegations.Delegation{Name: "=cmd()", Type: delegations.CivilSociety}, Name: "+<script>", Receipt: "T1-7K3QXZ",
		}},
	}}
}

func TestExportsKeepTextsAsTexts(t *testing.T) {
	event, list := hostileList()
	written, err := exportCSV(event, list, event.Deadline)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(written)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if got := rows[1][3] + rows[1][6]; got != "'=cmd()'+<script>" {
		t.Errorf("csv: %q", got)
	}

	written, err = exportXLSX(event, list, event.Deadline)
	if err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenReader(bytes.NewReader(written))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := book.GetCellValue("Segment I", "D2"); err != nil || got != "=cmd()" {
		t.Errorf("xlsx: the delegation is %q, %v", got, err)
	}
	if formula, err := book.GetCellFormula("Segment I", "D2"); err != nil || formula != "" {
		t.Errorf("xlsx: the delegation is the formula %q, %v", formula, err)
	}

	written, err = exportHTML(event, list, event.Deadline)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(written, []byte("<script>")) || !bytes.Contains(written, []byte("&lt;script&gt;")) {
		t.Errorf("html: the speaker's name is markup:\n%s", written)
	}
}
