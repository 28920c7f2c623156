package main

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"

	"speakerlist/imapwatch"
)

// TestProgress tells who is shown how catching up goes, and how.
func TestProgress(t *testing.T) {
	for _, test := range []struct {
		about        string
		terminal     bool
		total        int
		shown, lines string // what is written to the terminal, and to the log
	}{
		{"a few messages are not worth a word", true, 10, "", ""},
		{"a person sees a bar", true, 1000, "500/1000", ""},
		{"a log gets lines", false, 1000, "", "done=500 total=1000"},
	} {
		t.Run(test.about, func(t *testing.T) {
			var screen, log bytes.Buffer
			p := &program{err: &screen, terminal: test.terminal}
			report := p.progress(slog.New(slog.NewTextHandler(&log, nil)))
			for done := 0; done <= test.total; done += test.total / 2 {
				report(imapwatch.Progress{Folder: "INBOX", Done: done, Total: test.total})
			}
			for _, got := range []struct{ name, text, want string }{{"screen", screen.String(), test.shown}, {"log", log.String(), test.lines}} {
				if (got.text == "") != (got.want == "") || !strings.Contains(got.text, got.want) {
					t.Errorf("%s: %q, want %q in it", got.name, got.text, got.want)
				}
			}
		})
	}
}
