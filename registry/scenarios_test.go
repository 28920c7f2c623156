package registry_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"speakerlist/internal/archive"
	"speakerlist/internal/config"
	"speakerlist/registry"
	"speakerlist/registry/request"
)

// expected is what a scenario's expected.json says; files are relative to the scenario.
type expected struct {
	About      string
	Capacity   map[string]int
	Folders    []string
	Lists      map[string][]string // by segment, the codes in order
	Waiting    map[string][]string
	Speakers   map[string]map[string]string
	Refused    [][]string // a file, and the reasons
	Held       []string
	Ignored    []string
	Withdrawn  []string
	Amended    []string
	Duplicates []string
	Copies     [][]string // groups of which all but one are copies
}

// A scenario is an archive that was read, with what its list must be.
type scenario struct {
	expected
	event    registry.Event
	messages []registry.Message
}

func readScenarios(t *testing.T) map[string]scenario {
	t.Helper()
	settings, err := config.Load(filepath.Join("..", "config.example.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join("testdata", "scenarios", "*", "expected.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no scenarios: %v", err)
	}
	all := map[string]scenario{}
	for _, file := range files {
		s := scenario{event: settings.Event()}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		d := json.NewDecoder(strings.NewReader(string(text)))
		d.DisallowUnknownFields()
		if err := d.Decode(&s.expected); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for i := range s.event.Segments {
			s.event.Segments[i].Capacity = s.Capacity[s.event.Segments[i].ID]
		}
		s.event.Folders = []string{".", "INBOX", `\Junk`}
		s.messages = readMessages(t, filepath.Dir(file), &s.event)
		all[filepath.Base(filepath.Dir(file))] = s
	}
	return all
}

func readMessages(t *testing.T, folder string, event *registry.Event) []registry.Message {
	t.Helper()
	stored, err := archive.Read(folder, event.Folders[1:])
	if err != nil {
		t.Fatal(err)
	}
	reader := request.NewReader(event.ReadSegments(), []string{event.Mailbox})
	var messages []registry.Message
	for _, m := range stored {
		messages = append(messages, registry.Message{
			Received: m.Received.UTC().Truncate(time.Second), Folder: m.Folder, UIDValidity: 1, UID: m.UID, File: m.File, Request: reader.Read(m.Raw),
		})
	}
	return messages
}

// TestScenarios computes the list of each scenario, whatever order its messages are given in.
func TestScenarios(t *testing.T) {
	for name, s := range readScenarios(t) {
		t.Run(name, func(t *testing.T) {
			t.Log(s.About)
			random := rand.New(rand.NewPCG(1, 2))
			for range 5 {
				s.check(t, registry.Fold(&s.event, s.messages, nil, time.Time{}))
				random.Shuffle(len(s.messages), func(i, j int) { s.messages[i], s.messages[j] = s.messages[j], s.messages[i] })
			}
		})
	}
}

// TestScenariosRestarted feeds each scenario to a registry that is started anew between any two messages.
func TestScenariosRestarted(t *testing.T) {
	t.Parallel()
	for name, s := range readScenarios(t) {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "speakerlist.db")
			options := registry.Options{Now: func() time.Time { return s.event.Deadline }}
			files := map[string]string{}
			for _, m := range s.messages {
				r, err := registry.Open(path, &s.event, options)
				if err != nil {
					t.Fatal(err)
				}
				_, err = r.Admit(s.event.Deadline, registry.Batch{
					Folder: s.event.Folders[m.Folder], Configured: s.event.Folders[m.Folder], UIDValidity: 1, Through: m.UID,
					Messages: []registry.Arrival{{Received: m.Received, UID: m.UID, Request: m.Request, Raw: []byte("Subject: a message\r\n\r\n")}},
				})
				if err != nil {
					t.Fatal(err)
				}
				if err := r.Close(); err != nil {
					t.Fatal(err)
				}
				files[fmt.Sprint(m.Folder, "/", m.UID)] = m.File
			}
			r, err := registry.Open(path, &s.event, options)
			if err != nil {
				t.Fatal(err)
			}
			defer r.Close()
			l, err := r.List()
			if err != nil {
				t.Fatal(err)
			}
			for i := range l.Messages {
				l.Messages[i].File = files[fmt.Sprint(l.Messages[i].Folder, "/", l.Messages[i].UID)]
			}
			s.check(t, l)
		})
	}
}

func (s *scenario) check(t *testing.T, l registry.List) {
	t.Helper()
	for _, segment := range l.Segments {
		id := segment.Segment.ID
		var all, waiting []string
		for _, speaker := range segment.Live {
			code := speaker.Delegation.Code
			if code == "" {
				code = speaker.Delegation.Name
			}
			all = append(all, code)
			if speaker.Waiting {
				waiting = append(waiting, code)
			}
			if want, given := s.Speakers[id][code]; given && speaker.Name != want {
				t.Errorf("segment %s: the speaker of %s is %q, want %q", id, code, speaker.Name, want)
			}
		}
		if want := s.Lists[id]; !slices.Equal(all, want) {
			t.Errorf("segment %s: %v, want %v", id, all, want)
		}
		if want, given := s.Waiting[id]; given && !slices.Equal(waiting, want) {
			t.Errorf("segment %s: waiting %v, want %v", id, waiting, want)
		}
	}
	verdicts := map[string]string{}
	for _, e := range l.Messages {
		words := []string{string(e.Outcome)}
		if e.Outcome == registry.Refused {
			for _, r := range e.Reasons {
				words = append(words, string(r))
			}
			slices.Sort(words[1:])
		}
		verdicts[e.File] = strings.Join(words, " ")
	}
	s.checkVerdicts(t, verdicts)
}

func (s *scenario) checkVerdicts(t *testing.T, verdicts map[string]string) {
	t.Helper()
	want := map[string]string{}
	for outcome, files := range map[registry.Outcome][]string{
		registry.Held: s.Held, registry.Ignored: s.Ignored, registry.Withdrawn: s.Withdrawn, registry.Amended: s.Amended, registry.Duplicate: s.Duplicates,
	} {
		for _, file := range files {
			want[file] = string(outcome)
		}
	}
	for _, refused := range s.Refused {
		reasons := slices.Sorted(slices.Values(refused[1:]))
		want[refused[0]] = strings.Join(append([]string{string(registry.Refused)}, reasons...), " ")
	}
	for file, verdict := range verdicts {
		outcome, _, _ := strings.Cut(verdict, " ")
		switch registry.Outcome(outcome) {
		case registry.Refused, registry.Held, registry.Ignored:
			if want[file] == "" {
				t.Errorf("%s is %s", file, verdict)
			}
		}
	}
	for file, verdict := range want {
		if verdicts[file] != verdict {
			t.Errorf("%s is %q, want %q", file, verdicts[file], verdict)
		}
	}
	for _, group := range s.Copies {
		copies := slices.DeleteFunc(slices.Clone(group), func(file string) bool { return verdicts[file] != string(registry.Copy) })
		if len(copies) != len(group)-1 {
			t.Errorf("of %v, %v are copies", group, copies)
		}
	}
}
