package mail

import (
	"os"
	"path/filepath"
	"testing"
)

// corpus returns the labelled messages by their file names.
func corpus(tb testing.TB) map[string][]byte {
	tb.Helper()
	files, err := filepath.Glob("../testdata/corpus/*.eml")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no corpus: %v", err)
	}
	messages := make(map[string][]byte)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		messages[filepath.Base(file)] = raw
	}
	return messages
}

// Every message of the corpus is read, with nothing left over that could not be.
func TestCorpusIsRead(t *testing.T) {
	for name, raw := range corpus(t) {
		m := Read(raw, Options{})
		if m.Unreadable != "" || m.From.Address == "" || m.Received.IsZero() {
			t.Errorf("%s: unreadable %q, from %q, received %v", name, m.Unreadable, m.From.Address, m.Received)
		}
	}
}
