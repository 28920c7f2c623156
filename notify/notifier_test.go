package notify

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"speakerlist/registry"
)

// An outbox of the tests hands out letters in order, each when it is due.
type outbox struct {
	mu      sync.Mutex
	letters []*registry.Letter
	settled map[string][]Result
	broken  error // of Claim
	claims  int
}

func newOutbox(letters ...*registry.Letter) *outbox {
	return &outbox{letters: letters, settled: map[string][]Result{}}
}

func (o *outbox) Claim(now time.Time) (*registry.Letter, time.Time, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.claims++
	if o.broken != nil {
		return nil, time.Time{}, o.broken
	}
	var again time.Time
	for i, l := range o.letters {
		if !l.Due.After(now) {
			o.letters = slices.Delete(o.letters, i, i+1)
			l.Attempts = append(l.Attempts, registry.Attempt{Began: now})
			return l, time.Time{}, nil
		}
		if again.IsZero() || l.Due.Before(again) {
			again = l.Due
		}
	}
	return nil, again, nil
}

func (o *outbox) Settle(id string, _ time.Time, result Result) error {
	o.settled[id] = append(o.settled[id], result)
	return nil
}

// A mailer of the tests does what it is told to, and remembers when.
type mailer struct {
	do   func(ctx context.Context, l *registry.Letter) Result
	sent []time.Time
	ids  []string
}

func (m *mailer) Send(ctx context.Context, l *registry.Letter) Result {
	m.sent = append(m.sent, time.Now())
	m.ids = append(m.ids, l.ID)
	if m.do == nil {
		return Result{Verdict: registry.Taken}
	}
	return m.do(ctx, l)
}

type sentFolder func(*registry.Letter) (bool, error)

func (f sentFolder) Find(_ context.Context, l *registry.Letter) (bool, error) { return f(l) }

// fail makes it fail from now on; nil makes it well again.
func (o *outbox) fail(err error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.broken = err
}

func dueLetters(ids ...string) []*registry.Letter {
	var letters []*registry.Letter
	for _, id := range ids {
		letters = append(letters, &registry.Letter{ID: id, To: "reader@example.net"})
	}
	return letters
}

// running runs a notifier for a while, in a bubble of its own.
func running(t *testing.T, n *Notifier, during func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- n.Run(ctx) }()
	during()
	cancel()
	if err := <-done; err != nil {
		t.Errorf("Run: %v", err)
	}
}

func TestAWeekOfRetries(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		r := openRegistry(t, start.Add(30*24*time.Hour))
		if err := r.Raise(start, "imap", "something is wrong", []string{"operator@example.org"}); err != nil {
			t.Fatal(err)
		}
		m := &mailer{do: func(context.Context, *registry.Letter) Result {
			if time.Since(start) < 7*24*time.Hour {
				return Result{Verdict: registry.Later, Says: "451 not now"}
			}
			return Result{Verdict: registry.Taken, Says: "250 at last"}
		}}
		n := &Notifier{Outbox: r, Mailer: m, Post: r.Post()}
		running(t, n, func() {
			time.Sleep(9 * 24 * time.Hour)
			synctest.Wait()
		})
		letters, err := r.Letters()
		if err != nil || len(letters) != 1 || letters[0].State != registry.LetterSent {
			t.Fatalf("got %+v, %v, want the one letter sent", letters, err)
		}
		if n := len(m.sent); n < 7*24 || n > 2*7*24 {
			t.Errorf("%d attempts in a week", n)
		}
		for i := 1; i < len(m.sent); i++ {
			if gap := m.sent[i].Sub(m.sent[i-1]); gap < 20*time.Second || gap > 2*time.Hour {
				t.Errorf("attempt %d came %v after the one before", i+1, gap)
			}
		}
	})
}

// openRegistry opens a registry in a folder of the test, for an event that ends then.
func openRegistry(t *testing.T, ends time.Time) *registry.Registry {
	t.Helper()
	event := sampleEvent()
	event.Starts, event.Ends = ends.Add(-time.Hour), ends
	event.Deadline, event.FinalPlaces = ends.Add(-48*time.Hour), ends.Add(-24*time.Hour)
	r, err := registry.Open(filepath.Join(t.TempDir(), "test.db"), event, registry.Options{Composer: newComposer(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = r.Close() })
	return r
}

func TestALetterGoesOutWhenItIsDue(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		later := dueLetters("later")[0]
		later.Due = start.Add(time.Hour)
		m := &mailer{}
		running(t, &Notifier{Outbox: newOutbox(later), Mailer: m}, func() {
			time.Sleep(2 * time.Hour)
			synctest.Wait()
		})
		if len(m.sent) != 1 || !m.sent[0].Equal(later.Due) {
			t.Errorf("sent at %v, want at %v", m.sent, later.Due)
		}
	})
}

func TestPostIsHeard(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		post := make(chan struct{}, 1)
		box, m := newOutbox(), &mailer{}
		running(t, &Notifier{Outbox: box, Mailer: m, Post: post}, func() {
			synctest.Wait()
			if box.claims != 1 {
				t.Errorf("asked %d times without need", box.claims)
			}
			box.letters = dueLetters("new")
			post <- struct{}{}
			synctest.Wait()
			if len(m.sent) != 1 {
				t.Errorf("%d letters sent after the post came, want 1", len(m.sent))
			}
		})
	})
}

func TestTheLetterInHandIsFinished(t *testing.T) {
	for _, test := range []struct {
		why   string
		takes time.Duration
		want  registry.Verdict
		after time.Duration
	}{
		{"a server that answers within the grace", 4 * time.Second, registry.Taken, 4 * time.Second},
		{"a server that does not", time.Hour, registry.Unknown, 10 * time.Second},
	} {
		synctest.Test(t, func(t *testing.T) {
			box := newOutbox(dueLetters("one", "two")...)
			m := &mailer{do: func(ctx context.Context, _ *registry.Letter) Result {
				select {
				case <-time.After(test.takes):
					return Result{Verdict: registry.Taken}
				case <-ctx.Done():
					return Result{Verdict: registry.Unknown, Says: context.Cause(ctx).Error()}
				}
			}}
			ctx, cancel := context.WithCancel(t.Context())
			n := &Notifier{Outbox: box, Mailer: m}
			done := make(chan error)
			go func() { done <- n.Run(ctx) }()
			synctest.Wait()
			start := time.Now()
			cancel()
			if err := <-done; err != nil {
				t.Errorf("%s: %v", test.why, err)
			}
			if got := time.Since(start); got != test.after {
				t.Errorf("%s: stopped after %v, want %v", test.why, got, test.after)
			}
			if got := box.settled["one"]; len(got) != 1 || got[0].Verdict != test.want {
				t.Errorf("%s: settled %+v, want %s", test.why, got, test.want)
			}
			if len(box.settled["two"]) > 0 {
				t.Errorf("%s: another letter was begun", test.why)
			}
		})
	}
}

func TestALetterInDoubtIsLookedFor(t *testing.T) {
	for _, test := range []struct {
		why   string
		find  sentFolder
		want  registry.Verdict
		sends int
	}{
		{"one that is found went out", func(*registry.Letter) (bool, error) { return true, nil }, registry.Taken, 0},
		{"one that is not goes out again", func(*registry.Letter) (bool, error) { return false, nil }, registry.Taken, 1},
		{"one that cannot be looked for waits", func(*registry.Letter) (bool, error) { return false, errors.New("no connection") }, registry.Later, 0},
		{"where nothing is filed it goes out again", nil, registry.Taken, 1},
	} {
		doubtful := dueLetters("one")[0]
		doubtful.Attempts = []registry.Attempt{{Verdict: registry.Unknown}}
		box, m := newOutbox(doubtful), &mailer{}
		n := &Notifier{Outbox: box, Mailer: m}
		if test.find != nil {
			n.Sent = test.find
		}
		_ = n.Drain(t.Context()) // its error is the subject of another test
		if got := box.settled["one"]; len(got) != 1 || got[0].Verdict != test.want || len(m.sent) != test.sends {
			t.Errorf("%s: settled %+v after %d sendings", test.why, got, len(m.sent))
		}
	}
}

func TestALetterWithoutDoubtIsNotLookedFor(t *testing.T) {
	box := newOutbox(dueLetters("one")...)
	n := &Notifier{Outbox: box, Mailer: &mailer{}, Sent: sentFolder(func(*registry.Letter) (bool, error) {
		t.Error("it was looked for")
		return false, nil
	})}
	if err := n.Drain(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestFailuresInARowPause(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		box := newOutbox(dueLetters(strings.Split(strings.Repeat("x", 8), "")...)...)
		post := make(chan struct{}, 1)
		m := &mailer{do: func(context.Context, *registry.Letter) Result {
			return Result{Verdict: registry.Later, Says: "535 wrong password"}
		}}
		running(t, &Notifier{Outbox: box, Mailer: m, Post: post}, func() {
			post <- struct{}{} // does not cut a pause short
			time.Sleep(time.Hour)
			synctest.Wait()
		})
		var got []time.Duration
		for _, at := range m.sent {
			got = append(got, at.Sub(start))
		}
		s := time.Second
		want := []time.Duration{0, 0, 5 * s, 15 * s, 35 * s, 75 * s, 155 * s, 315 * s}
		if !slices.Equal(got, want) {
			t.Errorf("attempts after %v, want %v", got, want)
		}
	})
}

func TestTroubleIsToldOncePerChange(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		answers := []string{"451 busy", "451 busy", "451 busy", "454 other", "", "", "451 busy", ""}
		var log bytes.Buffer
		var told []string
		m := &mailer{}
		m.do = func(context.Context, *registry.Letter) Result {
			says := answers[len(m.sent)-1]
			if says == "" {
				return Result{Verdict: registry.Taken}
			}
			return Result{Verdict: registry.Later, Says: says}
		}
		n := &Notifier{
			Outbox: newOutbox(dueLetters(strings.Split("abcdefgh", "")...)...), Mailer: m,
			Logger:  slog.New(slog.NewTextHandler(&log, nil)),
			Trouble: func(_ time.Time, wrong string) { told = append(told, wrong) },
		}
		running(t, n, func() {
			time.Sleep(time.Hour)
			synctest.Wait()
		})
		if !slices.Equal(told, answers) {
			t.Errorf("told %q", told)
		}
		if got := strings.Count(log.String(), "letters cannot be sent"); got != 3 {
			t.Errorf("%d lines of trouble, want 3:\n%s", got, &log)
		}
		if got := strings.Count(log.String(), "letters go out again"); got != 2 {
			t.Errorf("%d lines of recovery, want 2:\n%s", got, &log)
		}
		if strings.Contains(log.String(), "reader@example.net") {
			t.Errorf("an address was logged:\n%s", &log)
		}
	})
}

func TestAnOutboxThatFailsIsAskedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		box, m := newOutbox(dueLetters("one")...), &mailer{}
		box.fail(errors.New("disk full"))
		running(t, &Notifier{Outbox: box, Mailer: m}, func() {
			time.Sleep(time.Hour)
			synctest.Wait()
			if box.claims > 20 {
				t.Errorf("asked %d times in an hour", box.claims)
			}
			box.fail(nil)
			time.Sleep(longestPause)
			synctest.Wait()
		})
		if len(m.sent) != 1 {
			t.Errorf("%d letters sent, want 1", len(m.sent))
		}
	})
}

func TestDrain(t *testing.T) {
	t.Run("sends all that is due and leaves the rest", func(t *testing.T) {
		letters := dueLetters("a", "b", "c")
		letters[1].Due = time.Now().Add(time.Hour)
		m := &mailer{}
		if err := (&Notifier{Outbox: newOutbox(letters...), Mailer: m}).Drain(t.Context()); err != nil {
			t.Error(err)
		}
		if !slices.Equal(m.ids, []string{"a", "c"}) {
			t.Errorf("sent %v", m.ids)
		}
	})
	t.Run("goes on after one letter that fails", func(t *testing.T) {
		m := &mailer{do: func(_ context.Context, l *registry.Letter) Result {
			if l.ID == "b" {
				return Result{Verdict: registry.Later, Says: "450 greylisted"}
			}
			return Result{Verdict: registry.Taken}
		}}
		err := (&Notifier{Outbox: newOutbox(dueLetters("a", "b", "c")...), Mailer: m}).Drain(t.Context())
		if err == nil || !strings.Contains(err.Error(), "letter b: 450 greylisted") || len(m.sent) != 3 {
			t.Errorf("error %v after %d sendings", err, len(m.sent))
		}
	})
	t.Run("stops where two in a row fail", func(t *testing.T) {
		m := &mailer{do: func(context.Context, *registry.Letter) Result {
			return Result{Verdict: registry.Later, Says: "535 wrong password"}
		}}
		err := (&Notifier{Outbox: newOutbox(dueLetters("a", "b", "c")...), Mailer: m}).Drain(t.Context())
		if err == nil || len(m.sent) != 2 {
			t.Errorf("error %v after %d sendings", err, len(m.sent))
		}
	})
	t.Run("a letter refused for good is done with", func(t *testing.T) {
		m := &mailer{do: func(context.Context, *registry.Letter) Result { return Result{Verdict: registry.Never} }}
		if err := (&Notifier{Outbox: newOutbox(dueLetters("a", "b", "c")...), Mailer: m}).Drain(t.Context()); err != nil || len(m.sent) != 3 {
			t.Errorf("error %v after %d sendings", err, len(m.sent))
		}
	})
	t.Run("stops when told to", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		m := &mailer{}
		if err := (&Notifier{Outbox: newOutbox(dueLetters("a")...), Mailer: m}).Drain(ctx); !errors.Is(err, context.Canceled) || len(m.sent) != 0 {
			t.Errorf("error %v after %d sendings", err, len(m.sent))
		}
	})
}

// A real registry, a real server, and the connection cut after the dot: the letter goes out again after the wait, in
// the same bytes.
func TestALetterInDoubtGoesOutInTheSameBytes(t *testing.T) {
	r := openRegistry(t, time.Now().Add(30*24*time.Hour))
	relay := newRelay(t)
	relay.server.SetFaults(dropAnswers(1))
	now := time.Now()
	n := &Notifier{Outbox: r, Mailer: relay.smtp, Now: func() time.Time { return now }}
	if err := r.Raise(now, "imap", "something is wrong", []string{"operator@example.org"}); err != nil {
		t.Fatal(err)
	}
	if err := n.Drain(t.Context()); err == nil {
		t.Error("a letter in doubt was taken for sent")
	}
	if err := n.Drain(t.Context()); err != nil || len(relay.server.Deliveries()) != 1 {
		t.Errorf("before the wait: error %v, %d deliveries", err, len(relay.server.Deliveries()))
	}
	now = now.Add(2 * time.Minute)
	if err := n.Drain(t.Context()); err != nil {
		t.Error(err)
	}
	got := relay.server.Deliveries()
	if len(got) != 2 || !bytes.Equal(got[0].Data, got[1].Data) {
		t.Errorf("%d deliveries, want two of the same bytes", len(got))
	}
}
