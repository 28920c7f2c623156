package config_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"speakerlist/internal/config"
)

// FuzzParse: whatever a file holds, it is a configuration that can be used, or every problem is one line at a place
// that the file has.
func FuzzParse(f *testing.F) {
	files, err := filepath.Glob("testdata/*/*.yaml")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range append(files, example) {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := config.Parse("config.yaml", data)
		if err == nil {
			e := c.Event()
			if e.Zone == nil || len(e.Segments) == 0 || e.Deadline.IsZero() || e.FinalPlaces.Before(e.Deadline) || e.Ends.Before(e.FinalPlaces) {
				t.Errorf("accepted an event that cannot be: %+v", e)
			}
			return
		}
		bad, ok := errors.AsType[*config.Error](err)
		if !ok || c != nil {
			t.Fatalf("got %v and error %v, want a *config.Error alone", c, err)
		}
		lines := strings.Count(string(data), "\n") + 1
		for _, p := range bad.Problems {
			if p.Line < 0 || p.Line > lines || p.Column < 0 {
				t.Errorf("a place that the file of %d lines does not have: %+v", lines, p)
			}
			if p.Text == "" || strings.ContainsAny(p.Text+p.Source, "\n") {
				t.Errorf("not one line: %+v", p)
			}
		}
	})
}
