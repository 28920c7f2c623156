package archive_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"speakerlist/internal/archive"
)

// write makes an archive of files with their contents, and returns its path.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, content := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(name, "/") {
			continue
		}
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

// mail returns a message that says when it was received.
func mail(subject, received string) string {
	return "Received: from a by b;\n " + received + "\nSubject: " + subject + "\n\ntext\n"
}

const noon = "Mon, 4 Dec 2023 12:00:00 +0100"

// told says in one line a message what was read, in order.
func told(messages []archive.Message) string {
	var lines []string
	for _, m := range messages {
		lines = append(lines, fmt.Sprintf("%s %d/%d %s %s", m.File, m.Folder, m.UID, m.Received.Format(time.RFC3339), m.Source))
	}
	return strings.Join(lines, "\n")
}

func TestRead(t *testing.T) {
	for _, test := range []struct {
		why    string
		files  map[string]string
		path   string // below the archive; empty for the whole
		order  []string
		expect string
	}{
		{
			why:    "messages of a folder come in the order of their names",
			files:  map[string]string{"b.eml": mail("b", noon), "a.eml": mail("a", noon), "notes.txt": "no mail"},
			expect: "a.eml 0/1 2023-12-04T11:00:00Z received-header\nb.eml 0/2 2023-12-04T11:00:00Z received-header",
		},
		{
			why: "folders come in the order of the configuration, then of their names",
			files: map[string]string{
				"Archive/1.eml": mail("1", noon), "Spam/2.eml": mail("2", noon), "INBOX/3.eml": mail("3", noon),
			},
			order: []string{"INBOX", `\Junk`},
			expect: "INBOX/3.eml 1/1 2023-12-04T11:00:00Z received-header\nSpam/2.eml 2/1 2023-12-04T11:00:00Z received-header\n" +
				"Archive/1.eml 3/1 2023-12-04T11:00:00Z received-header",
		},
		{
			why:    "a Date is only an estimate",
			files:  map[string]string{"a.eml": "Date: " + noon + "\n\n"},
			expect: "a.eml 0/1 2023-12-04T11:00:00Z date-header",
		},
		{
			why:    "a message without any time is read all the same",
			files:  map[string]string{"a.eml": "Subject: a\n\n"},
			expect: "a.eml 0/1 0001-01-01T00:00:00Z unknown",
		},
		{
			why: "a Maildir tells the time of delivery, and comes in its order",
			files: map[string]string{
				"cur/1701687600.2.host:2,S": mail("late", noon), "new/1701684000.1.host": mail("early", noon), "tmp/x": "half a message",
				".Junk/cur/": "", ".Junk/new/1701680000.3.host": mail("junk", noon), ".Junk/cur/.hidden": "",
			},
			order: []string{"INBOX", `\Junk`},
			expect: "new/1701684000.1.host 0/1 2023-12-04T10:00:00Z delivery-time\ncur/1701687600.2.host:2,S 0/2 2023-12-04T11:00:00Z delivery-time\n" +
				".Junk/new/1701680000.3.host 1/1 2023-12-04T08:53:20Z delivery-time",
		},
		{
			why: "an mbox is parted at its separators, whose time counts",
			files: map[string]string{"box": "From a@b.example Mon Dec  4 09:00:00 2023\nSubject: one\n\n>From here on it is text\nFrom there too\n\n" +
				"From c@d.example no time at all in it\n" + mail("two", noon)},
			path:   "box",
			expect: "box#1 0/1 2023-12-04T09:00:00Z delivery-time\nbox#2 0/2 2023-12-04T11:00:00Z received-header",
		},
		{
			why:    "one message is an archive too",
			files:  map[string]string{"a.eml": mail("a", noon)},
			path:   "a.eml",
			expect: "a.eml 0/1 2023-12-04T11:00:00Z received-header",
		},
	} {
		t.Run(test.why, func(t *testing.T) {
			got, err := archive.Read(filepath.Join(write(t, test.files), test.path), test.order)
			if err != nil {
				t.Fatal(err)
			}
			if told(got) != test.expect {
				t.Errorf("got\n%s\nwant\n%s", told(got), test.expect)
			}
		})
	}
}

func TestReadUnquotesAnMbox(t *testing.T) {
	root := write(t, map[string]string{"box": "From a@b.example Mon Dec  4 09:00:00 2023\nSubject: one\n\n>From here\n>>From there\n"})
	got, err := archive.Read(filepath.Join(root, "box"), nil)
	if err != nil {
		t.Fatal(err)
	}
	if want := "Subject: one\n\nFrom here\n>From there\n"; len(got) != 1 || string(got[0].Raw) != want {
		t.Errorf("got %d messages, the first %q, want %q", len(got), got[0].Raw, want)
	}
}

func TestReadOfNothing(t *testing.T) {
	for _, test := range []struct{ why, path, want string }{
		{"a folder without messages", "", "holds no messages"},
		{"a path that is not there", "missing", "no such file"},
	} {
		_, err := archive.Read(filepath.Join(write(t, nil), test.path), nil)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: got error %v, want one that says %q", test.why, err, test.want)
		}
	}
}

func TestHeaderTime(t *testing.T) {
	for _, test := range []struct {
		why, raw string
		source   archive.Source
	}{
		{"the topmost Received counts", mail("a", noon) + "Received: x; Tue, 5 Dec 2023 12:00:00 +0000\n", archive.ReceivedHeader},
		{"lines that are no fields are read over", "what is this\n" + mail("a", noon), archive.ReceivedHeader},
		{"a Received without a date leaves the Date", "Received: by b\nDate: " + noon + "\n\n", archive.DateHeader},
		{"what stands in the body is no field", "Subject: a\n\nDate: " + noon + "\n", archive.Unknown},
	} {
		got, source := archive.HeaderTime([]byte(test.raw))
		if source != test.source || source != archive.Unknown && !got.Equal(time.Date(2023, 12, 4, 11, 0, 0, 0, time.UTC)) {
			t.Errorf("%s: got %v from %s, want %s", test.why, got, source, test.source)
		}
	}
}
