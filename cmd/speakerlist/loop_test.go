package main

import (
	"bytes"
	"context"
	"fmt"
	"net/mail"
	"strings"
	"testing"
	"time"

	"speakerlist/internal/mailtest"
)

// answer hands every letter that a site sends to somebody, until the test ends. What that returns, if anything, is put
// into a mailbox.
func (s *memorySite) answer(t *testing.T, to *memorySite, with func(n int, letter mailtest.Delivery) string) {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan struct{})
	t.Cleanup(func() {
		stop()
		<-ended
	})
	go func() {
		defer close(ended)
		for n := 0; ; n++ {
			letters, err := s.smtp.Wait(ctx, n+1)
			if err != nil {
				return
			}
			if raw := with(n, letters[n]); raw != "" {
				if _, err := to.imap.Deliver("INBOX", time.Now(), withCRLF([]byte(raw))); err != nil {
					t.Error(err)
				}
			}
		}
	}()
}

// settled stops a daemon, lets it do what is left, and returns the letters that were sent.
func (s *memorySite) settled(t *testing.T, daemon *child) []mailtest.Delivery {
	t.Helper()
	daemon.stop(t)
	s.command(t, "run", "--once")
	return s.smtp.Deliveries()
}

// caughtUp waits until a message is admitted.
func (s *memorySite) caughtUp(t *testing.T, kind string) {
	t.Helper()
	s.eventually(t, "a message is "+kind, func() bool {
		return s.answers() && strings.Contains(s.command(t, "status"), kind)
	})
}

// TestTwoDaemons lets two daemons write to each other: neither answers the other, not even where relays drop the marks of
// automatic mail.
func TestTwoDaemons(t *testing.T) {
	const other = "speakers@congress.example"
	for _, test := range []struct{ why, drop string }{
		{"with the marks of automatic mail", ""},
		{"without them", "Auto-Submitted: X-Auto-Response-Suppress: X-Speakerlist-Letter: Precedence:"},
	} {
		t.Run(test.why, func(t *testing.T) {
			here, there := newMemorySite(t), newMemorySite(t)
			config, err := fillConfig(configValues(there.imap.Addr, there.smtp.Addr), time.Now())
			if err != nil {
				t.Fatal(err)
			}
			for _, line := range []string{"  address: %s\n", "  from: Secretariat <%s>\n"} {
				config = bytes.Replace(config, fmt.Appendf(nil, line, account().Username), fmt.Appendf(nil, line, other), 1)
			}
			there.write(t, "config.yaml", config)
			here.answer(t, there, func(_ int, d mailtest.Delivery) string { return withoutFields(string(d.Data), test.drop) })
			there.answer(t, here, func(_ int, d mailtest.Delivery) string { return withoutFields(string(d.Data), test.drop) })

			first, second := here.start(t, "speakerlist"), there.start(t, "speakerlist")
			here.put(t, "INBOX", time.Now(), strings.Replace(askFor(0), "delegate0@mission0.example", other, 1))
			there.caughtUp(t, "ignored")
			first.stop(t)
			second.stop(t)
			for range 2 { // what the one has said last, the other reads now
				here.command(t, "run", "--once")
				there.command(t, "run", "--once")
			}
			sent := append(here.smtp.Deliveries(), there.smtp.Deliveries()...)
			if len(sent) != 1 {
				t.Errorf("%d letters were sent, want the first alone: %s", len(sent), subjects(sent))
			}
		})
	}
}

// withoutFields returns a message without the header fields that are named.
func withoutFields(raw, names string) string {
	header, body, _ := strings.Cut(strings.ReplaceAll(raw, "\r\n", "\n"), "\n\n")
	var kept []string
	for line := range strings.Lines(header + "\n") {
		name, _, _ := strings.Cut(line, ":")
		if names == "" || !strings.Contains(names, name+":") {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "") + "\n" + body
}

// TestAutoResponder answers every letter with what reads as a person's request, under a new subject and from a new
// address each time. After two answers the daemon says no more, and tells the operator once.
func TestAutoResponder(t *testing.T) {
	s := newMemorySite(t)
	const operator = "operator@assembly.example"
	s.answer(t, s, func(n int, d mailtest.Delivery) string {
		letter, err := mail.ReadMessage(bytes.NewReader(d.Data))
		if err != nil || d.To[0] == operator {
			return ""
		}
		return fmt.Sprintf("From: Desk %[1]d <desk%[1]d@mission0.example>\nTo: list@assembly.example\n"+
			"Subject: Automated Response %[1]d: %[2]s\nMessage-ID: <auto-%[1]d@mission0.example>\nIn-Reply-To: %[3]s\n\n"+
			"The delegation of Chile would like to speak in segment I.\n", n, letter.Header.Get("Subject"), letter.Header.Get("Message-ID"))
	})
	daemon := s.start(t, "speakerlist")
	s.put(t, "INBOX", time.Now(), askFor(0))
	s.eventually(t, "the operator is told", func() bool {
		for _, d := range s.smtp.Deliveries() {
			if d.To[0] == operator {
				return true
			}
		}
		return false
	})
	answers, alarms := 0, 0
	for _, d := range s.settled(t, daemon) {
		if d.To[0] == operator {
			alarms++
		} else {
			answers++
		}
	}
	if answers > 1+2 || alarms != 1 {
		t.Errorf("%d letters to the responder, want at most two after the first; %d to the operator, want 1: %s",
			answers, alarms, subjects(s.smtp.Deliveries()))
	}
}
