package request

import (
	"fmt"
	"mime"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"speakerlist/registry/request/mail"
)

// TestAskers reads the rows of testdata/askers: who asks, a bar, and a message: its From field, subject and body, with
// two bars between them. Who asks is a State's code or another's name; it is empty where nobody can be told, and an
// exclamation mark where the parts contradict each other.
func TestAskers(t *testing.T) {
	files, err := filepath.Glob("testdata/askers/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no askers:", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			number := 0
			for line := range strings.Lines(string(data)) {
				if number++; strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
					continue
				}
				want, rest, _ := strings.Cut(line, "|")
				parts := strings.SplitN(rest, "||", 3)
				if len(parts) != 3 {
					t.Fatalf("%s:%d: a message has a From field, a subject and a body", file, number)
				}
				got := whoAsks(letterOf(mail.Read(rawMessage(parts[0], parts[1], parts[2]), mail.Options{})))
				if have := got.say(); have != strings.TrimSpace(want) {
					t.Errorf("%s:%d: got %q, want %q\n%s\n%+v", file, number, have, strings.TrimSpace(want), parts, got.evidence)
				}
			}
		})
	}
}

// rawMessage writes a message of one plain text.
func rawMessage(from, subject, body string) []byte {
	name, address, _ := strings.Cut(strings.TrimSpace(from), "<")
	body = strings.ReplaceAll(strings.TrimSpace(body), `\n`, "\r\n")
	return fmt.Appendf(nil, "From: %s <%s\r\nSubject: %s\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%s\r\n",
		mime.QEncoding.Encode("utf-8", strings.TrimSpace(name)), address, mime.QEncoding.Encode("utf-8", strings.TrimSpace(subject)), body)
}

// say writes who asks as the rows write what is wanted.
func (a asker) say() string {
	switch {
	case a.doubt != "":
		return "!"
	case a.delegation == nil:
		return ""
	case a.delegation.Code != "":
		return a.delegation.Code
	}
	return a.delegation.Name
}
