package machine_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"speakerlist/registry/request/mail/machine"
)

// Whatever a message holds, telling it twice gives the same verdict, evidence stands in the message, and only
// bounces and delays have a bounce's facts.
func FuzzTell(f *testing.F) {
	for _, path := range []string{"testdata/bounces.txt", "testdata/machines.txt", "testdata/people.txt"} {
		for i, c := range readMessages(f, path) {
			if i%7 == 0 {
				f.Add(rawOf(c.message))
			}
		}
	}
	f.Fuzz(func(t *testing.T, raw string) {
		m := readMessage(raw)
		verdict := machine.Tell(m)
		if again := machine.Tell(m); told(again, "") != told(verdict, "") || !slices.Equal(again.Considered, verdict.Considered) {
			t.Fatalf("told as %+v, and then as %+v", verdict, again)
		}
		a := verdict.Automatic
		if a == nil {
			return
		}
		if reports := a.Sort == machine.BounceMail || a.Sort == machine.DelayNotice; reports != (a.Bounce != nil) {
			t.Errorf("%s with a bounce's facts %+v", a.Sort, a.Bounce)
		}
		if a.Bounce != nil && !strings.Contains(raw, a.Bounce.Recipient) {
			t.Errorf("the recipient %q stands nowhere in it", a.Bounce.Recipient)
		}
		if verdict.List {
			t.Error("a machine's message is not a person's through a list")
		}
	})
}

func rawOf(m machine.Message) string {
	var b strings.Builder
	for _, f := range m.Header {
		b.WriteString(f.Name + ": " + f.Value + "\n")
	}
	b.WriteString("\n" + m.Body + "\n")
	for _, p := range m.Parts[1:] {
		b.WriteString("--part " + p.Type + "\n" + p.Text + "\n")
	}
	return b.String()
}

// hostileMessages are messages that make a careless program look at the same words again and again.
func hostileMessages() map[string]func(n int) machine.Message {
	text := func(line string) func(int) machine.Message {
		return func(n int) machine.Message {
			body := strings.Repeat(line, n)
			return machine.Message{From: "postmaster@x.example", Subject: body, Text: body, Body: body}
		}
	}
	return map[string]func(int) machine.Message{
		"addresses":  text("a@b.example "),
		"phrases":    text("I am out of the office. could not be delivered "),
		"beginnings": text("message-id: <"),
		"fields": func(n int) machine.Message {
			m := machine.Message{From: "a@b.example"}
			for range n {
				m.Header = append(m.Header, machine.Field{Name: "X-Something", Value: "list-unsubscribe"})
			}
			return m
		},
		"parts": func(n int) machine.Message {
			m := machine.Message{From: "mailer-daemon@b.example"}
			for range n {
				m.Parts = append(m.Parts, machine.Part{Type: "message/delivery-status", Text: "Action: x\nFinal-Recipient: rfc822; a@b"})
			}
			return m
		},
	}
}

func TestTimeIsInProportion(t *testing.T) {
	for name, build := range hostileMessages() {
		small, large := build(2000), build(8000)
		var a, b time.Duration
		inProportion := false
		for try := 0; try < 5 && !inProportion; try++ { // others share the machine
			a, b = timeOf(small), timeOf(large)
			inProportion = b < 8*a+10*time.Millisecond
		}
		if !inProportion {
			t.Errorf("%s: %v, and %v for four times as much", name, a, b)
		}
	}
}

func timeOf(m machine.Message) time.Duration {
	start := time.Now()
	machine.Tell(m)
	return time.Since(start)
}

func BenchmarkTell(b *testing.B) {
	for name, build := range hostileMessages() {
		for _, size := range []struct {
			name string
			n    int
		}{{"n", 4000}, {"2n", 8000}} {
			b.Run(name+"/"+size.name, func(b *testing.B) {
				m := build(size.n)
				for b.Loop() {
					machine.Tell(m)
				}
			})
		}
	}
}
