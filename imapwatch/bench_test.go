package imapwatch

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"speakerlist/internal/mailtest"
)

// BenchmarkCatchUp catches up on a mailbox of Dovecot: 5,000 messages, one in twenty with a mebibyte attached. It
// reports the time as a ratio to that of a bare socket which drains the same mailbox without looking at what comes, and
// the most memory that the process has had.
//
//	go test -run '^$' -bench CatchUp -benchtime 5x ./imapwatch
func BenchmarkCatchUp(b *testing.B) {
	const messages, every = 5000, 20
	if testing.Short() {
		b.Skip("takes a minute to fill the mailbox")
	}
	c, err := mailtest.NewCertificate()
	if err != nil {
		b.Fatal(err)
	}
	server := mailtest.RequireDovecot(b, password, c)
	var raw [][]byte
	total := 0
	for n := range messages {
		size := 4 << 10
		if n%every == 0 {
			size = 1 << 20
		}
		m := letterOf(fmt.Sprintf("message-%05d", n), size)
		raw, total = append(raw, m), total+len(m)
		if len(raw) == 100 || n == messages-1 {
			if err := server.Append("clerk", "INBOX", noon, raw...); err != nil {
				b.Fatal(err)
			}
			raw = nil
		}
	}
	options := Options{
		Addr: server.IMAPSAddr, Security: TLS, TLS: c.Client(),
		Login: func(context.Context) (Login, error) { return Login{Username: "clerk", Password: password}, nil },
	}
	drain(b, server, c) // so that neither has the colder cache
	var bare, ours time.Duration
	for b.Loop() {
		bare += drain(b, server, c)
		began := time.Now()
		counted := new(counter)
		if err := New(options).CatchUp(b.Context(), counted); err != nil {
			b.Fatal(err)
		}
		ours += time.Since(began)
		if counted.messages != messages || counted.bytes != total {
			b.Fatalf("got %d messages of %d bytes, want %d of %d", counted.messages, counted.bytes, messages, total)
		}
	}
	b.ReportMetric(float64(ours)/float64(bare), "ratio")
	b.ReportMetric(float64(bare.Milliseconds())/float64(b.N), "bare-ms")
	b.ReportMetric(float64(ours.Milliseconds())/float64(b.N), "catchup-ms")
	b.ReportMetric(peakMiB(b), "peak-MiB")
}

// A counter is a Handler that counts.
type counter struct{ messages, bytes int }

func (*counter) Cursor(string) (Cursor, error) { return Cursor{}, nil }

func (c *counter) Handle(_ context.Context, batch Batch) (func(context.Context) error, error) {
	c.messages += len(batch.Messages)
	for _, m := range batch.Messages {
		c.bytes += len(m.Raw)
	}
	return func(context.Context) error { return nil }, nil
}

func (*counter) CaughtUp(context.Context, time.Time) error { return nil }

// drain returns how long a bare socket takes to fetch all messages.
func drain(b *testing.B, server *mailtest.Dovecot, c *mailtest.Certificate) time.Duration {
	b.Helper()
	took, err := server.Drain("clerk", password, c)
	if err != nil {
		b.Fatal(err)
	}
	return took
}

// peakMiB is the most memory that the process has had so far (Linux).
func peakMiB(b *testing.B) float64 {
	b.Helper()
	status, err := os.Open("/proc/self/status")
	if err != nil {
		return 0
	}
	defer func() { _ = status.Close() }()
	for lines := bufio.NewScanner(status); lines.Scan(); {
		if value, ok := strings.CutPrefix(lines.Text(), "VmHWM:"); ok {
			var kib float64
			if _, err := fmt.Sscan(value, &kib); err != nil {
				b.Fatal(err)
			}
			return kib / 1024
		}
	}
	return 0
}
