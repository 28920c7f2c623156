package notify

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	gomail "github.com/wneessen/go-mail"
	bolt "go.etcd.io/bbolt"

	"speakerlist/internal/mailtest"
	"speakerlist/registry"
)

const benchmarked = 1000 // letters

// BenchmarkNotifier sends a thousand letters that a real registry owes, over one connection. Beside it stands what
// go-mail alone takes for the same bytes, with two transactions of the database for each: the least that a letter
// costs which is neither lost nor sent twice.
func BenchmarkNotifier(b *testing.B) {
	var ours, least time.Duration
	for b.Loop() {
		ours += sendByNotifier(b)
		least += sendByGoMail(b)
	}
	b.ReportMetric(ours.Seconds()/float64(b.N), "s/notifier")
	b.ReportMetric(least.Seconds()/float64(b.N), "s/go-mail+bbolt")
	b.ReportMetric(float64(ours)/float64(least), "ratio")
}

func sendByNotifier(b *testing.B) time.Duration {
	b.Helper()
	r := openBenchmarked(b)
	relay := newRelay(b)
	n := &Notifier{Outbox: r, Mailer: relay.smtp, Post: r.Post()}
	start := time.Now()
	if err := n.Drain(b.Context()); err != nil {
		b.Fatal(err)
	}
	took := time.Since(start)
	if got := len(relay.server.Deliveries()); got != benchmarked {
		b.Fatalf("%d letters delivered", got)
	}
	return took
}

// openBenchmarked returns a registry that owes the letters.
func openBenchmarked(b *testing.B) *registry.Registry {
	b.Helper()
	now := time.Now()
	event := sampleEvent()
	event.Starts, event.Ends = now.Add(48*time.Hour), now.Add(49*time.Hour)
	r, err := registry.Open(filepath.Join(b.TempDir(), "bench.db"), event, registry.Options{Composer: newComposer(b)})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = r.Close() })
	to := make([]string, benchmarked)
	for i := range to {
		to[i] = fmt.Sprintf("reader%d@example.net", i)
	}
	if err := r.Raise(now, "bench", "something is wrong", to); err != nil {
		b.Fatal(err)
	}
	return r
}

func sendByGoMail(b *testing.B) time.Duration {
	b.Helper()
	relay := newRelay(b)
	db, err := bolt.Open(filepath.Join(b.TempDir(), "least.db"), 0o600, nil)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = db.Close() })
	messages := make([]*gomail.Msg, benchmarked)
	event, letter := sampleNamed(b, "alarm", "en")
	letter.Facts.Alarm = "something is wrong"
	c := newComposer(b)
	w, err := c.write(event, &letter)
	if err != nil {
		b.Fatal(err)
	}
	var page bytes.Buffer
	if err := c.html(&page, w); err != nil {
		b.Fatal(err)
	}
	for i := range messages {
		letter.To = fmt.Sprintf("reader%d@example.net", i)
		m := message{letter: &letter, event: event, from: c.from, languages: []string{"en"}, subject: subject(event, &letter, w[0].title()), text: w.text(), html: page.Bytes()}
		if messages[i], err = m.header(); err != nil {
			b.Fatal(err)
		}
		messages[i].SetBodyString(gomail.TypeTextPlain, m.text)
		messages[i].AddAlternativeString(gomail.TypeTextHTML, string(m.html))
	}
	client := goMailClient(b, relay)
	start := time.Now()
	session, err := client.DialToSMTPClientWithContext(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	for _, m := range messages {
		commit(b, db)
		if err := client.SendWithSMTPClient(session, m); err != nil {
			b.Fatal(err)
		}
		commit(b, db)
	}
	took := time.Since(start)
	if got := len(relay.server.Deliveries()); got != benchmarked {
		b.Fatalf("%d letters delivered", got)
	}
	_ = session.Close()
	return took
}

func goMailClient(b *testing.B, relay relay) *gomail.Client {
	b.Helper()
	settings, err := relay.smtp.settings(Login{Username: account.Username, Password: account.Password})
	if err != nil {
		b.Fatal(err)
	}
	client, err := gomail.NewClient("127.0.0.1", settings...)
	if err != nil {
		b.Fatal(err)
	}
	return client
}

func commit(b *testing.B, db *bolt.DB) {
	b.Helper()
	err := db.Update(func(tx *bolt.Tx) error {
		bucket, err := tx.CreateBucketIfNotExists([]byte("letters"))
		if err != nil {
			return err
		}
		n, err := bucket.NextSequence()
		if err != nil {
			return err
		}
		return bucket.Put(fmt.Appendf(nil, "%08d", n), make([]byte, 800))
	})
	if err != nil {
		b.Fatal(err)
	}
}

func BenchmarkNewComposer(b *testing.B) {
	for b.Loop() {
		if _, err := NewComposer(ComposerOptions{From: from}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkSend is the sending alone, without a registry.
func BenchmarkSend(b *testing.B) {
	relay := newRelay(b)
	relay.server.SetFaults(func(mailtest.Step, mailtest.Delivery) mailtest.Fault { return mailtest.Fault{} })
	letter := letterTo("reader@example.net")
	for b.Loop() {
		if got := relay.smtp.Send(context.Background(), letter); got.Verdict != registry.Taken {
			b.Fatal(got)
		}
	}
}
