package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
	"time"

	"speakerlist/internal/mailtest"
)

// A profile is of the benchmark's own process: go test -run '^$' -bench CatchUp -bench.here -cpuprofile cpu.out
var benchHere = flag.Bool("bench.here", false, "catch up in the benchmark's process, not in one of its own")

// BenchmarkCatchUp runs `run --once --hold-mail` from an empty registry on a mailbox of Dovecot: everything is fetched,
// read, decided and stored, and all letters are written. It reports the median time as a ratio to that of a bare socket
// which drains the same mailbox without looking at what comes, and the most memory that the process has had.
//
//	go test -run '^$' -bench CatchUp -benchtime 3x -timeout 1h ./cmd/speakerlist
func BenchmarkCatchUp(b *testing.B) {
	for _, c := range []crowd{{messages: 5000, heavy: 20}, {messages: 5000}, {messages: 50_000}} {
		b.Run(fmt.Sprintf("messages=%d,heavy=%d", c.messages, c.heavy), func(b *testing.B) {
			s := newBenchSite(b, mailtest.SMTPOptions{})
			server := mailtest.RequireDovecot(b, account().Password, s.certificate)
			if err := server.Fill(account().Username, c.all()); err != nil {
				b.Fatal(err)
			}
			values := configValues(server.IMAPSAddr, s.smtp.Addr)
			values["imapsecurity"], values["ca"] = "tls", "certificate.pem"
			s.drain(b, server) // Dovecot comes to know its mailbox, and the files are cached
			var bare, ours, busy []time.Duration
			var most int64
			for b.Loop() {
				values["registry"] = fmt.Sprintf("speakerlist-%d.db", len(ours))
				s.configure(b, values)
				bare = append(bare, s.drain(b, server))
				used := s.runOnce(b)
				ours, busy, most = append(ours, used.time), append(busy, used.processor), max(most, used.memory)
				s.wantMessages(b, c.messages)
			}
			b.ReportMetric(median(ours).Seconds()/median(bare).Seconds(), "ratio")
			b.ReportMetric(median(bare).Seconds(), "bare-s")
			b.ReportMetric(median(ours).Seconds(), "run-s")
			b.ReportMetric(median(busy).Seconds(), "processor-s") // on a machine with other work, the figure to compare
			b.ReportMetric(float64(median(ours).Microseconds())/float64(c.messages), "µs/message")
			b.ReportMetric(float64(most)/1024, "peak-MiB")
		})
	}
}

// A benchSite is a folder with a configuration, in which the daemon runs, and a mail server.
type benchSite struct {
	dir         string
	smtp        *mailtest.SMTP
	certificate *mailtest.Certificate
}

func newBenchSite(b *testing.B, o mailtest.SMTPOptions) *benchSite {
	b.Helper()
	s := &benchSite{dir: b.TempDir()}
	var err error
	if s.certificate, err = mailtest.NewCertificate(); err != nil {
		b.Fatal(err)
	}
	o.Account = account()
	if o.StartTLS {
		o.Certificate = s.certificate
	}
	if s.smtp, err = mailtest.StartSMTP(o); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.smtp.Close() })
	s.write(b, "password", []byte(account().Password))
	s.write(b, "certificate.pem", s.certificate.PEM)
	return s
}

func (s *benchSite) write(b *testing.B, name string, content []byte) {
	b.Helper()
	if err := os.WriteFile(filepath.Join(s.dir, name), content, 0o600); err != nil {
		b.Fatal(err)
	}
}

func (s *benchSite) configure(b *testing.B, values map[string]string) {
	b.Helper()
	config, err := fillConfig(values, time.Now())
	if err != nil {
		b.Fatal(err)
	}
	// The tests' daemon polls every second so that nothing waits for it; the one of most configurations does not.
	s.write(b, "config.yaml", bytes.ReplaceAll(config, []byte("poll_every: 1s"), []byte("poll_every: 1m")))
}

// command runs one command to its end and returns what it wrote.
func (s *benchSite) command(b *testing.B, args ...string) []byte {
	b.Helper()
	c := exec.Command("speakerlist", args...)
	c.Dir = s.dir
	out, err := c.Output()
	if err != nil {
		b.Fatalf("speakerlist %v: %v", args, err)
	}
	return out
}

// usage is what a process has used.
type usage struct {
	time, processor time.Duration
	memory          int64 // the most at any time, in KiB; Linux counts that of the process that started it, which is less
}

// runOnce catches up, and returns what that has used; of a run in the benchmark's own process, the time alone.
func (s *benchSite) runOnce(b *testing.B) usage {
	b.Helper()
	args := []string{"run", "--once", "--hold-mail", "--config", filepath.Join(s.dir, "config.yaml")}
	var log bytes.Buffer
	began := time.Now()
	if *benchHere {
		p := &program{out: io.Discard, err: &log, now: time.Now}
		if status := p.execute(b.Context(), args); status != done {
			b.Fatalf("exit status %d\n%s", status, log.String())
		}
		return usage{time: time.Since(began)}
	}
	c := exec.Command("speakerlist", args...)
	c.Stderr = &log
	if err := c.Run(); err != nil {
		b.Fatalf("%v\n%s", err, log.String())
	}
	return usage{
		time: time.Since(began), processor: c.ProcessState.UserTime() + c.ProcessState.SystemTime(),
		memory: c.ProcessState.SysUsage().(*syscall.Rusage).Maxrss,
	}
}

// wantMessages fails where not every message is admitted, or no letters are owed.
func (s *benchSite) wantMessages(b *testing.B, want int) {
	b.Helper()
	var now status
	if err := json.Unmarshal(s.command(b, "status", "--json"), &now); err != nil {
		b.Fatal(err)
	}
	got := 0
	for _, n := range now.Messages {
		got += n
	}
	if got != want || now.Letters["due"] == 0 {
		b.Fatalf("%d messages are admitted, want %d: %v; letters: %v", got, want, now.Messages, now.Letters)
	}
	b.Logf("messages: %v; letters: %v", now.Messages, now.Letters)
}

// drain returns how long a bare socket takes to fetch all messages.
func (s *benchSite) drain(b *testing.B, server *mailtest.Dovecot) time.Duration {
	b.Helper()
	took, err := server.Drain(account().Username, account().Password, s.certificate)
	if err != nil {
		b.Fatal(err)
	}
	return took
}

func median(of []time.Duration) time.Duration {
	sorted := slices.Sorted(slices.Values(of))
	return sorted[len(sorted)/2]
}
