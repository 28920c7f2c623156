package main

import (
	"strings"
	"testing"
	"unicode"
)

// FuzzPrintable asserts that nothing which a message holds can steer a terminal, or pass for a line of its own.
func FuzzPrintable(f *testing.F) {
	f.Add("Request\x1b[2J\x1b]0;title\x07 for the floor")
	f.Add("a\u202eb\u2066c\u009bd")
	f.Fuzz(func(t *testing.T, s string) {
		for _, r := range printable(s) {
			if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) && r != '\u061c' && r != '\u200e' && r != '\u200f' {
				t.Errorf("printable(%q) lets %U pass", s, r)
			}
		}
		var sheet sheet
		sheet.line("Subject", s)
		if strings.Count(sheet.String(), "\n") > 1 {
			t.Errorf("a line of %q became several:\n%s", s, sheet.String())
		}
	})
}
