package main

import (
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"speakerlist/internal/config"
	"speakerlist/registry"
)

// TestFaults tells when the alarm is raised: once for each fault that lasts, and at once for one that no waiting mends.
func TestFaults(t *testing.T) {
	dir := t.TempDir()
	rung := filepath.Join(dir, "rung")
	alarm := config.Alarm{After: 10 * time.Minute, Command: []string{"/bin/sh", "-c", `echo "$1" >> ` + rung, "page"}}
	r, err := registry.Open(filepath.Join(dir, "registry.db"), testEvent(), registry.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	f := newFaults(alarm, r, slog.New(slog.DiscardHandler))
	start := time.Date(2023, 12, 4, 9, 0, 0, 0, time.UTC)
	raised := func() int { return len(r.Summary().Alarms) }
	for _, step := range []struct {
		about  string
		after  time.Duration
		part   string
		wrong  string
		urgent bool
		want   int // alarms that stand
	}{
		{"a fault is young", 0, partMailbox, "unreachable", false, 0},
		{"it has lasted", 10 * time.Minute, partMailbox, "still unreachable", false, 1},
		{"it goes on", 20 * time.Minute, partMailbox, "unreachable", false, 1},
		{"a refused password is told at once", 20 * time.Minute, partSMTP, "login refused", true, 2},
		{"the mailbox is well again", 21 * time.Minute, partMailbox, "", false, 1},
		{"the same fault comes back, and is young again", 22 * time.Minute, partMailbox, "unreachable", false, 1},
	} {
		now := start.Add(step.after)
		f.note(now, step.part, step.wrong, step.urgent)
		f.raise(t.Context(), now)
		if got := raised(); got != step.want {
			t.Fatalf("%s: %d alarms stand, want %d", step.about, got, step.want)
		}
	}
	f.calls.Wait()
	told, err := os.ReadFile(rung)
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(string(told), "\n"); got != 2 {
		t.Errorf("the command was run %d times, want 2:\n%s", got, told)
	}
}
