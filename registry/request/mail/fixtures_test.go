package mail

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"
)

// Each fixture is a message with what is to be read from it. Those in testdata/odd are broken or rare in how they are
// written, those in testdata/replies are what mail programs make of an answer or a forward.
func TestFixtures(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			checkFixture(t, txtar.Parse(data))
		})
	}
}

func checkFixture(t *testing.T, fixture *txtar.Archive) {
	t.Helper()
	var m Message
	for i, section := range fixture.Files {
		if i == 0 {
			if section.Name != "message" {
				t.Fatalf("it begins with %q and not with a message", section.Name)
			}
			m = Read(section.Data, Options{})
			continue
		}
		got, known := fixtureField(&m, section.Name)
		if !known {
			t.Fatalf("there is no field %q", section.Name)
		}
		if want := strings.TrimSpace(string(section.Data)); got != want {
			t.Errorf("%s: %s\n got %q\nwant %q", strings.TrimSpace(string(fixture.Comment)), section.Name, got, want)
		}
	}
}

// fixtureField writes a field of a message as the fixtures have it.
func fixtureField(m *Message, name string) (value string, known bool) {
	switch name {
	case "from":
		return mailbox(m.From), true
	case "to":
		return mailboxList(m.To), true
	case "cc":
		return mailboxList(m.Cc), true
	case "subject":
		return m.Subject, true
	case "text":
		return strings.TrimSpace(m.Text), true
	case "date":
		return m.Date.UTC().Format(time.RFC3339), true
	case "message-id":
		return m.MessageID, true
	case "defects":
		return strings.Join(m.Defects, "\n"), true
	case "unreadable":
		return m.Unreadable, true
	case "cut":
		var causes []string
		for _, passage := range m.Cut {
			causes = append(causes, string(passage.Cause))
		}
		return strings.Join(causes, " "), true
	case "attachments":
		var list []string
		for _, a := range m.Attachments {
			line := strings.TrimSpace(a.Name + " " + a.Type)
			if a.Proposal != "" {
				line += ": " + a.Proposal
			}
			list = append(list, line)
		}
		return strings.Join(list, "\n"), true
	case "forward":
		var list []string
		for _, f := range m.Forwards {
			list = append(list, mailbox(f.From)+"\n"+f.Subject+"\n"+f.Text)
		}
		return strings.TrimSpace(strings.Join(list, "\n")), true
	}
	return "", false
}

func mailbox(a Address) string {
	if a.Name == "" {
		return a.Address
	}
	return a.Name + " <" + a.Address + ">"
}

func mailboxList(list []Address) string {
	var lines []string
	for _, a := range list {
		lines = append(lines, mailbox(a))
	}
	return strings.Join(lines, "\n")
}
