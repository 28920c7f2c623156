package main

import (
	"bufio"
	"bytes"
	"crypto/tls"
	"encoding/json"
	"io"
	"net"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"speakerlist/internal/mailtest"
	"speakerlist/registry"
)

// BenchmarkAnswer measures how long a sender waits for the daemon, and for nobody else: from the moment at which the
// IMAP server says EXISTS to that at which the daemon has read the mail server's 250 to the letter. Both servers are
// reached by TLS, and every letter needs a new connection to the mail server, with STARTTLS and a login.
//
//	go test -run '^$' -bench Answer -benchtime 200x ./cmd/speakerlist
func BenchmarkAnswer(b *testing.B) {
	s := newBenchSite(b, mailtest.SMTPOptions{StartTLS: true})
	imap, err := mailtest.StartIMAP(mailtest.IMAPOptions{Account: account()})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = imap.Close() })
	smtp, err := mailtest.StartProxy(s.smtp.Addr)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = smtp.Close() })
	ear := startEar(b, imap.Addr, s.certificate)
	values := configValues(ear.addr, smtp.Addr)
	values["imapsecurity"], values["smtpsecurity"], values["ca"] = "tls", "starttls", "certificate.pem"
	s.configure(b, values)
	sent := s.startDaemon(b)
	awaitMoment(b, ear.idling)

	var announced []time.Time
	for n := 0; b.Loop(); n++ {
		for !asks(n) {
			n++
		}
		raw := withCRLF(crowd{}.message(n, time.Now()))
		if _, err := imap.Deliver("INBOX", time.Now(), raw); err != nil {
			b.Fatal(err)
		}
		announced = append(announced, awaitMoment(b, ear.exists))
		awaitMoment(b, sent)
		awaitMoment(b, ear.idling)
		smtp.Cut()
	}
	var letters []registry.Letter
	if err := json.Unmarshal(s.command(b, "letters", "--json"), &letters); err != nil {
		b.Fatal(err)
	}
	var taken []time.Time
	for _, l := range letters {
		taken = append(taken, l.Attempts[len(l.Attempts)-1].Ended)
	}
	slices.SortFunc(taken, time.Time.Compare)
	if len(taken) != len(announced) || smtp.Connections() < len(taken) {
		b.Fatalf("%d messages, %d letters, %d connections", len(announced), len(taken), smtp.Connections())
	}
	var took []time.Duration
	for n := range taken {
		took = append(took, taken[n].Sub(announced[n]))
	}
	slices.Sort(took)
	b.ReportMetric(float64(median(took).Microseconds())/1000, "median-ms")
	b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "95th-ms")
	b.ReportMetric(float64(took[len(took)-1].Microseconds())/1000, "slowest-ms")
}

// startDaemon starts the daemon, and returns where it is told when a letter was sent and that is stored.
func (s *benchSite) startDaemon(b *testing.B) (sent <-chan time.Time) {
	b.Helper()
	c := exec.Command("speakerlist", "run")
	c.Dir = s.dir
	log, err := c.StderrPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := c.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		_ = c.Process.Kill()
		_ = c.Wait()
	})
	told := make(chan time.Time, 1)
	go func() {
		for lines := bufio.NewScanner(log); lines.Scan(); {
			if strings.Contains(lines.Text(), `msg="letter sent"`) {
				told <- time.Now()
			}
		}
	}()
	return told
}

// awaitMoment returns when something happened that a benchmark waits for.
func awaitMoment(b *testing.B, happened <-chan time.Time) time.Time {
	b.Helper()
	select {
	case at := <-happened:
		return at
	case <-time.After(scriptTime):
		b.Fatalf("waited %v in vain", scriptTime)
		return time.Time{}
	}
}

// An ear hears what an IMAP server says to a client that idles. It speaks TLS with the client, and not with the server.
type ear struct {
	addr   string
	exists chan time.Time // when the server has said that there is a message
	idling chan time.Time // when the server has let the client idle
}

func startEar(b *testing.B, target string, certificate *mailtest.Certificate) *ear {
	b.Helper()
	listener, err := tls.Listen("tcp", "127.0.0.1:0", certificate.Server())
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = listener.Close() })
	e := &ear{addr: listener.Addr().String(), exists: make(chan time.Time, 1), idling: make(chan time.Time, 1)}
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			go e.pass(client, target)
		}
	}()
	return e
}

func (e *ear) pass(client net.Conn, target string) {
	defer client.Close()
	server, err := net.Dial("tcp", target)
	if err != nil {
		return
	}
	go func() {
		defer server.Close()
		_, _ = io.Copy(server, client)
	}()
	idle := false
	for lines := bufio.NewReader(server); ; {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return
		}
		now := time.Now()
		if _, err := client.Write(line); err != nil {
			return
		}
		switch {
		case bytes.HasPrefix(line, []byte("+ ")):
			idle = true
			note(e.idling, now)
		case idle && bytes.HasSuffix(line, []byte(" EXISTS\r\n")):
			idle = false
			note(e.exists, now)
		}
	}
}

// note puts a time where it is waited for, in the place of one that nobody has waited for.
func note(at chan time.Time, now time.Time) {
	select {
	case <-at:
	default:
	}
	at <- now
}
