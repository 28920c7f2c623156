package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"speakerlist/internal/config"
	"speakerlist/registry"
	"speakerlist/registry/request"
)

// A label is what a labelled message ought to be. What is null is not scored.
type label struct {
	File       string
	Kind       request.Kind
	Outcome    registry.Outcome
	Reasons    []registry.Reason
	Delegation *string
	Segments   []string
	Speaker    *string
	Language   *string
}

// TestLabelled reads every labelled message. The corpus is what the reader was made by; the others were written by people
// who had not read its code, and are read as far as it goes. In none may anybody be put on the list who ought not to be,
// a person be ignored, or a machine be answered.
func TestLabelled(t *testing.T) {
	folders, err := filepath.Glob("../../registry/request/testdata/heldout/*")
	if err != nil || len(folders) == 0 {
		t.Fatal("no labelled messages:", err)
	}
	least := map[string]int{"corpus": 98} // per cent that must be wholly right; 95 where nothing is said
	for _, folder := range append(folders, "../../registry/request/testdata/corpus") {
		name := filepath.Base(folder)
		t.Run(name, func(t *testing.T) {
			labels := readLabels(t, folder)
			var files []string
			for _, l := range labels {
				files = append(files, filepath.Join(folder, l.File))
			}
			answers := explainAll(t, files)
			right := 0
			for i, l := range labels {
				if l.agrees(t, &answers[i]) {
					right++
				}
			}
			want := 95
			if n, known := least[name]; known {
				want = n
			}
			t.Logf("%d of %d wholly right", right, len(labels))
			if right*100 < want*len(labels) {
				t.Errorf("%d of %d are wholly right, want %d %%", right, len(labels), want)
			}
		})
	}
}

func readLabels(t *testing.T, folder string) []label {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(folder, "labels.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var labels []label
	for line := range bytes.Lines(data) {
		var l label
		if err := json.Unmarshal(line, &l); err != nil {
			t.Fatal(err)
		}
		labels = append(labels, l)
	}
	return labels
}

// explainAll runs explain on message files.
func explainAll(t *testing.T, files []string) []verdictJSON {
	t.Helper()
	settings, err := config.Load("../../config.example.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	p := &program{out: &out, err: &out}
	if err := p.explain(settings, files, true); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	var answers []verdictJSON
	for line := range bytes.Lines(out.Bytes()) {
		var v verdictJSON
		if err := json.Unmarshal(line, &v); err != nil {
			t.Fatal(err)
		}
		answers = append(answers, v)
	}
	return answers
}

// agrees says whether an answer is wholly right, and fails where it does harm.
func (l *label) agrees(t *testing.T, v *verdictJSON) bool {
	t.Helper()
	delegation := ""
	if v.Delegation != nil {
		delegation = v.Delegation.Code
		if delegation == "" {
			delegation = v.Delegation.Name
		}
	}
	contradicts := slices.Contains(l.Reasons, registry.Contradiction) // which part is in doubt is not scored
	who := contradicts || plainName(orNone(l.Delegation)) == plainName(delegation)
	what := contradicts || slices.Equal(l.Segments, v.Segments)
	switch {
	case v.Outcome == registry.Registered && (l.Outcome != registry.Registered || !who || !what):
		t.Errorf("%s: falsely registered, as %s in %v", l.File, delegation, v.Segments)
	case v.Outcome == registry.Ignored && l.Outcome != registry.Ignored:
		t.Errorf("%s: a person is ignored", l.File)
	case l.Outcome == registry.Ignored && v.Outcome != registry.Ignored && !slices.Contains(v.Reasons, registry.NotARequest):
		t.Errorf("%s: a machine is answered", l.File)
	}
	slices.Sort(l.Reasons)
	slices.Sort(v.Reasons)
	return who && what && l.Kind == v.Kind && l.Outcome == v.Outcome && slices.Equal(l.Reasons, v.Reasons) &&
		(l.Speaker == nil || plainName(*l.Speaker) == plainName(v.Speaker)) && (l.Language == nil || *l.Language == v.Language)
}

func orNone(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// plainName returns the letters and digits of a name, without case and accents.
func plainName(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, norm.NFKD.String(strings.ToLower(s)))
}
