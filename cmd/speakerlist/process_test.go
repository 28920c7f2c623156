package main

import (
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"speakerlist/internal/mailtest"
)

// A memorySite has an IMAP server in the test's own process.
type memorySite struct {
	*site
	imap *mailtest.IMAP
}

func newMemorySite(t *testing.T) *memorySite {
	t.Helper()
	imap, err := mailtest.StartIMAP(mailtest.IMAPOptions{
		Account: account(), Folders: []mailtest.Folder{{Name: "Junk", Use: `\Junk`}, {Name: "Sent", Use: `\Sent`}},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = imap.Close() })
	s := &memorySite{site: newSite(t, mailtest.SMTPOptions{}), imap: imap}
	s.configure(t, "config.yaml", configValues(imap.Addr, s.smtp.Addr))
	return s
}

func (s *memorySite) put(t *testing.T, folder string, received time.Time, raw string) {
	t.Helper()
	if _, err := s.imap.Deliver(folder, received, withCRLF([]byte(raw))); err != nil {
		t.Fatal(err)
	}
}

// TestOldMailIsPassedOver runs on a mailbox with three thousand messages before mailbox.since.
func TestOldMailIsPassedOver(t *testing.T) {
	s := newMemorySite(t)
	const old = 3000
	for n := range old + 1 {
		received := time.Now().Add(-60 * 24 * time.Hour)
		if n == old {
			received = time.Now()
		}
		s.put(t, "INBOX", received, askFor(n))
	}
	s.command(t, "run", "--once")
	if sent := s.smtp.Deliveries(); len(sent) != 1 {
		t.Errorf("%d letters were sent, want 1: %s", len(sent), subjects(sent))
	}
	if got := s.command(t, "list", "--json"); strings.Count(got, `"rank"`) != 1 {
		t.Errorf("the list does not hold the one new speaker:\n%s", got)
	}
}

// TestStopFinishesTheLetterInHand stops the daemon while the server thinks about a letter.
func TestStopFinishesTheLetterInHand(t *testing.T) {
	s := newMemorySite(t)
	reached := make(chan struct{})
	s.smtp.SetFaults(func(at mailtest.Step, _ mailtest.Delivery) mailtest.Fault {
		if at != mailtest.Dot {
			return mailtest.Fault{}
		}
		close(reached)
		return mailtest.Fault{Delay: 500 * time.Millisecond}
	})
	s.put(t, "INBOX", time.Now(), askFor(0))
	daemon := s.start(t, "speakerlist")
	<-reached
	daemon.stop(t)
	if got := s.command(t, "letters", "--state", "sent"); !strings.Contains(got, "delegate0@mission0.example") {
		t.Errorf("the letter in hand was not finished:\n%s", got)
	}
	s.command(t, "run", "--once")
	if sent := s.smtp.Deliveries(); len(sent) != 1 {
		t.Errorf("%d letters were sent, want 1", len(sent))
	}
}

// TestSentIsLookedInto kills the daemon when the server has taken a letter and not yet said so. The server files what it
// takes, so the letter is found there and not sent again.
func TestSentIsLookedInto(t *testing.T) {
	s := newMemorySite(t)
	var daemon atomic.Pointer[child]
	s.smtp.SetFaults(func(at mailtest.Step, d mailtest.Delivery) mailtest.Fault {
		if at != mailtest.Answer {
			return mailtest.Fault{}
		}
		for daemon.Load() == nil {
			time.Sleep(time.Millisecond)
		}
		daemon.Load().kill()
		return mailtest.Fault{Drop: true}
	})
	s.put(t, "INBOX", time.Now(), askFor(0))
	daemon.Store(s.start(t, "speakerlist"))
	<-daemon.Load().exited
	s.smtp.SetFaults(nil)
	if got := s.command(t, "letters"); !strings.Contains(got, "in doubt") {
		t.Errorf("the letter is not in doubt:\n%s", got)
	}
	s.put(t, "Sent", time.Now(), strings.ReplaceAll(string(s.smtp.Deliveries()[0].Data), "\r\n", "\n"))
	after := s.start(t, "speakerlist-mortal", aheadEnv+"=61s")
	s.eventually(t, "the letter is taken for sent", func() bool {
		return strings.Contains(s.command(t, "letters", "--state", "sent"), "delegate0")
	})
	after.kill()
	if sent := s.smtp.Deliveries(); len(sent) != 1 {
		t.Errorf("the letter was sent %d times", len(sent))
	}
}

// TestSecondDaemon starts a daemon beside another on one registry.
func TestSecondDaemon(t *testing.T) {
	s := newMemorySite(t)
	s.put(t, "INBOX", time.Now(), askFor(0))
	s.start(t, "speakerlist")
	s.wait(t, 1)
	began := time.Now()
	second := s.start(t, "speakerlist")
	<-second.exited
	took := time.Since(began)
	if took > time.Second {
		t.Errorf("it gave up after %v, want less than 1s", took)
	}
	if second.ProcessState.ExitCode() != failed || !strings.Contains(s.log.String(), "another speakerlist has the registry open") {
		t.Errorf("exit status %d", second.ProcessState.ExitCode())
	}
}
