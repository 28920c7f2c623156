package imapwatch

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestCheck(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		b.put("INBOX", noon.Add(-time.Second), letter("old"))
		b.put("INBOX", noon, letter("one"), letter("two"))
		b.options.Folders = []string{"inbox", `\Junk`, "Requests"}
		b.options.Since = noon
		report, err := New(b.options).Check(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		want := []FolderReport{
			{Configured: "inbox", Name: "INBOX", Messages: 3, Since: 2}, {Configured: `\Junk`, Name: "Junk"}, {Configured: "Requests"},
		}
		if !report.Idle || !slices.Equal(report.Folders, want) || !slices.Contains(report.Capabilities, "IDLE") {
			t.Errorf("got %+v", report)
		}
	})
}

func TestCheckTellsTheServerAndWhatIsWrong(t *testing.T) {
	t.Parallel()
	server := &fake{subjects: three, capabilities: "IMAP4rev1 ID"}
	server.answer = func(tag, command string) string {
		switch {
		case strings.HasPrefix(command, "ID"):
			return "* ID (\"name\" \"Oldmail\" \"version\" \"2\")\r\n" + tag + " OK\r\n"
		case strings.HasPrefix(command, "LIST"):
			return "* LIST () \"/\" INBOX\r\n* LIST () \"/\" \"Gesendete Objekte\"\r\n" + tag + " OK\r\n"
		case strings.HasPrefix(command, "EXAMINE"):
			return tag + " NO [NOPERM] not for you\r\n"
		}
		return ""
	}
	report, err := New(server.options(t)).Check(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if report.Server != "Oldmail 2" || report.Idle || report.Sent != "Gesendete Objekte" || !errors.Is(report.Folders[0].Err, ErrFolder) {
		t.Errorf("got %+v", report)
	}
}
