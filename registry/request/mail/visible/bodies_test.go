package visible_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"speakerlist/registry/request/mail/visible"
)

// A bodyCase is one body of testdata/bodies with what it parts into.
type bodyCase struct {
	why, subject, body, text string
	forwards                 []visible.Forward // From, Subject and Text
}

// readBodies reads a file of cases. A case is '%%% why it is there | subject', the body, '%%% ->', the text, and
// '%%% forward: from | subject' with the text of each message passed on.
func readBodies(t *testing.T, path string) []bodyCase {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var cases []bodyCase
	for piece := range strings.SplitSeq("\n"+string(raw), "\n%%% ") {
		head, rest, _ := strings.Cut(piece, "\n")
		rest = strings.TrimSuffix(rest, "\n")
		switch forward, isForward := strings.CutPrefix(head, "forward: "); {
		case strings.TrimSpace(piece) == "":
		case isForward:
			last := &cases[len(cases)-1]
			from, subject, _ := strings.Cut(forward, " | ")
			last.forwards = append(last.forwards, visible.Forward{From: from, Subject: subject, Text: rest})
		case head == "->":
			cases[len(cases)-1].text = rest
		default:
			why, subject, _ := strings.Cut(head, " | ")
			cases = append(cases, bodyCase{why: why, subject: subject, body: rest})
		}
	}
	return cases
}

func allBodies(t *testing.T) map[string][]bodyCase {
	t.Helper()
	paths, err := filepath.Glob("testdata/bodies/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no bodies to read: %v", err)
	}
	all := map[string][]bodyCase{}
	for _, path := range paths {
		all[strings.TrimSuffix(filepath.Base(path), ".txt")] = readBodies(t, path)
	}
	return all
}

func linesOf(body string) []visible.Line {
	var lines []visible.Line
	for text := range strings.SplitSeq(body, "\n") {
		lines = append(lines, visible.Line{Text: text})
	}
	return lines
}

func TestBodies(t *testing.T) {
	for name, cases := range allBodies(t) {
		t.Run(name, func(t *testing.T) {
			for _, c := range cases {
				got := visible.PartOf(linesOf(c.body), c.subject)
				if got.Text != c.text {
					t.Errorf("%s: the text is\n%s\nwant\n%s\ncut: %+v", c.why, got.Text, c.text, got.Cut)
				}
				if len(got.Forwards) != len(c.forwards) {
					t.Errorf("%s: %d forwards, want %d: %+v", c.why, len(got.Forwards), len(c.forwards), got.Forwards)
					continue
				}
				for i, want := range c.forwards {
					f := got.Forwards[i]
					if f.From != want.From || f.Subject != want.Subject || f.Text != want.Text {
						t.Errorf("%s: forward %d is %q, %q\n%s\nwant %q, %q\n%s", c.why, i, f.From, f.Subject, f.Text, want.From, want.Subject, want.Text)
					}
				}
			}
		})
	}
}
