package machine_test

import (
	"net/mail"
	"os"
	"slices"
	"strings"
	"testing"

	"speakerlist/registry/request/mail/machine"
)

const own = "list@assembly.example"

// A messageCase is one message of testdata with what is to be told of it.
type messageCase struct {
	why, want string
	message   machine.Message
}

// readMessages reads a file of messages. One begins with '%%% why it is there | what it is'; '--part type' begins
// another part of it, '--quoted' what its sender did not write now.
func readMessages(t testing.TB, path string) []messageCase {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var cases []messageCase
	for piece := range strings.SplitSeq("\n"+string(raw), "\n%%% ") {
		head, rest, _ := strings.Cut(piece, "\n")
		if strings.TrimSpace(head) == "" {
			continue
		}
		why, want, _ := strings.Cut(head, " | ")
		cases = append(cases, messageCase{why, want, readMessage(rest)})
	}
	return cases
}

func readMessage(raw string) machine.Message {
	m := machine.Message{Own: []string{own}}
	header, rest, _ := strings.Cut(raw, "\n\n")
	for line := range strings.SplitSeq(header, "\n") {
		name, value, _ := strings.Cut(line, ":")
		m.Header = append(m.Header, machine.Field{Name: name, Value: strings.TrimSpace(value)})
		switch strings.ToLower(name) {
		case "subject":
			m.Subject = strings.TrimSpace(value)
		case "from":
			m.From = strings.Join(addresses(value), "")
		case "reply-to":
			m.ReplyTo = addresses(value)
		case "to":
			m.To = addresses(value)
		case "cc":
			m.Cc = addresses(value)
		}
	}
	if m.To == nil {
		m.To = []string{own}
	}
	text, parts, _ := strings.Cut("\n"+rest, "\n--part ")
	m.Text, _, _ = strings.Cut(text, "\n--quoted\n")
	m.Text = strings.TrimSpace(m.Text)
	m.Body = strings.TrimSpace(strings.Replace(text, "\n--quoted\n", "\n", 1))
	m.Parts = []machine.Part{{Type: "text/plain", Text: m.Body}}
	for part := range strings.SplitSeq(parts, "\n--part ") {
		head, text, _ := strings.Cut(part, "\n")
		kind, parameter, _ := strings.Cut(head, " ")
		name, value, _ := strings.Cut(parameter, "=")
		if kind != "" {
			m.Parts = append(m.Parts, machine.Part{Type: kind, Params: map[string]string{name: value}, Text: text})
		}
	}
	return m
}

func addresses(field string) []string {
	list, err := mail.ParseAddressList(field)
	if err != nil {
		return nil
	}
	var found []string
	for _, a := range list {
		found = append(found, strings.ToLower(a.Address))
	}
	return found
}

// told writes a verdict as the files of messages do, with those of a bounce's facts that are wanted.
func told(v machine.Verdict, want string) string {
	if v.Automatic == nil {
		if v.Doubted {
			return "doubted"
		}
		if v.List {
			return "person list"
		}
		return "person"
	}
	words := []string{string(v.Automatic.Sort)}
	b := v.Automatic.Bounce
	if b == nil {
		return words[0]
	}
	for word := range strings.FieldsSeq(want) {
		switch name, _, _ := strings.Cut(word, "="); name {
		case "recipient":
			words = append(words, "recipient="+b.Recipient)
		case "id":
			words = append(words, "id="+b.MessageID)
		case "letter":
			words = append(words, "letter="+b.Letter)
		case "status":
			words = append(words, "status="+b.Status)
		case "final":
			words = append(words, map[bool]string{true: "final", false: "not final"}[b.Final])
		}
	}
	if b.Final && !slices.Contains(words, "final") {
		words = append(words, "final")
	}
	return strings.Join(words, " ")
}

func TestTell(t *testing.T) {
	for _, path := range []string{"testdata/bounces.txt", "testdata/providers.txt", "testdata/machines.txt", "testdata/people.txt", "testdata/lookalikes.txt", "testdata/undeclared.txt", "testdata/seemingly.txt", "testdata/mistakable.txt"} {
		t.Run(path, func(t *testing.T) {
			for _, c := range readMessages(t, path) {
				verdict := machine.Tell(c.message)
				if got := told(verdict, c.want); got != c.want {
					t.Errorf("%s: told as %q, want %q: %+v, considered %q", c.why, got, c.want, verdict.Automatic, verdict.Considered)
				}
				if a := verdict.Automatic; a != nil && (a.Where == "" || a.Sort == "") {
					t.Errorf("%s: told without evidence: %+v", c.why, a)
				}
			}
		})
	}
}
