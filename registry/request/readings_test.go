package request

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"speakerlist/registry/request/mail"
)

// example returns the segments of the example configuration.
func example() []Segment {
	return []Segment{
		{
			ID: "I",
			Names: []string{
				"High-level statements on 25 years of the Rome Statute",
				"Interventions de haut niveau sur les 25 ans du Statut de Rome",
			},
			Keywords: []string{"25 years", "25 ans", "high-level", "haut niveau", "voluntary cooperation agreements"},
		},
		{
			ID:       "II",
			Names:    []string{"Technical statements on arrests", "Interventions techniques sur les arrestations"},
			Keywords: []string{"arrests", "arrestations", "technical", "technique"},
		},
	}
}

// A row is one line of testdata/readings: what a careful clerk takes from a message, a bar, and the message: its
// subject and two bars, where it has one, and its text.
type row struct {
	line          int
	want          string
	subject, text string
}

func rows(t *testing.T, path string) []row {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []row
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		want, text, ok := strings.Cut(line, "|")
		if !ok {
			t.Fatalf("%s:%d: no bar", path, n)
		}
		subject := ""
		if before, after, ok := strings.Cut(text, "||"); ok {
			subject, text = strings.TrimSpace(before), after
		}
		text = strings.ReplaceAll(strings.TrimSpace(text), `\n`, "\n")
		all = append(all, row{n, strings.ReplaceAll(want, " ", ""), subject, text})
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// told writes what was read as the rows write what is wanted.
func told(q Request) string {
	kinds := map[Kind]string{Ask: "ask", Amendment: "amend", Withdrawal: "with", Other: "other", Automatic: "automatic"}
	said := kinds[q.Kind] + strings.Join(q.Segments, ",")
	if len(q.Leaves) > 0 {
		said += "<" + strings.Join(q.Leaves, ",")
	}
	if q.ContradictsSegments() {
		said += "!"
	}
	if q.InAttachment {
		said += "@"
	}
	if q.Completes {
		said += "+"
	}
	if len(q.Speakers) > 0 {
		said += "=" + strings.Join(q.Speakers, ";")
	}
	return strings.ReplaceAll(said, " ", "")
}

// Nobody who writes a row is taken for a machine, whether he begins or answers, nor where his ministry sends it for him:
// from an address that nobody reads, and by a gateway that marks all it sends.
func TestReadingsAreOfPeople(t *testing.T) {
	files, err := filepath.Glob("testdata/readings/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no readings:", err)
	}
	r := NewReader(example(), []string{"list@assembly.example"})
	for _, header := range []string{
		"From: Ann Signer <ann@example.org>\nSubject: ",
		"From: Ann Signer <ann@example.org>\nSubject: Re: ",
		"From: no-reply@example.org\nSubject: ",
		"From: Notifications <no-reply@example.org>\nPrecedence: bulk\nX-Auto-Response-Suppress: All\nList-Unsubscribe: <mailto:off@example.org>\nSubject: ",
	} {
		for _, file := range files {
			for _, row := range rows(t, file) {
				q := r.Read(fmt.Appendf(nil, "To: list@assembly.example\nContent-Type: text/plain; charset=utf-8\n%s%s\n\n%s\n", header, row.subject, row.text))
				if q.Kind == Automatic && !strings.HasPrefix(row.want, "automatic") {
					t.Errorf("%s:%d: %+v: %s%s || %s", file, row.line, q.Automatic, header, row.subject, row.text)
				}
			}
		}
	}
}

func TestReadings(t *testing.T) {
	files, err := filepath.Glob("testdata/readings/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no readings:", err)
	}
	r := NewReader(example(), nil)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			for _, row := range rows(t, file) {
				q := r.read(mail.Message{
					Subject: row.subject, Text: row.text, From: mail.Address{Name: "Ann Signer", Address: "ann@example.org"},
				})
				if q.Unreadable != "" {
					t.Errorf("%s:%d: %s", file, row.line, q.Unreadable)
				}
				if got := told(q); got != row.want {
					t.Errorf("%s:%d: %s || %s\ngot %s, want %s", file, row.line, row.subject, row.text, got, row.want)
				}
			}
		})
	}
}
