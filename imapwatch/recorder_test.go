package imapwatch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	// The in-memory server does not get over a connection that breaks while it sends a literal.
	server := goleak.IgnoreAnyFunction("github.com/emersion/go-imap/v2/imapserver.(*Conn).serve")
	goleak.VerifyTestMain(m, server)
}

// A recorder is a Handler that keeps what it is handed, and its cursors, in memory.
type recorder struct {
	since time.Time
	// before is called ahead of storing each batch; nil: nothing. Its error is that of storing it.
	before func(Batch) error

	mu       sync.Mutex
	cursors  map[string]Cursor
	batches  []Batch
	caughtUp []time.Time
	states   []State
	changed  chan struct{} // closed, and made anew, at each change
}

func newRecorder() *recorder {
	return &recorder{cursors: make(map[string]Cursor), changed: make(chan struct{})}
}

func (r *recorder) Cursor(folder string) (Cursor, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.cursors[folder], nil
}

func (r *recorder) Handle(_ context.Context, b Batch) (func(context.Context) error, error) {
	kept := b
	kept.Messages = slices.Clone(b.Messages)
	for i := range kept.Messages {
		kept.Messages[i].Raw = bytes.Clone(b.Messages[i].Raw)
	}
	return func(context.Context) error {
		for i, m := range b.Messages {
			if !bytes.Equal(m.Raw, kept.Messages[i].Raw) {
				return fmt.Errorf("the content of UID %d became another before it was stored", m.UID)
			}
		}
		return r.store(kept)
	}, nil
}

func (r *recorder) store(b Batch) error {
	if r.before != nil {
		if err := r.before(b); err != nil {
			return err
		}
	}
	r.change(func() {
		r.batches = append(r.batches, b)
		r.cursors[b.Folder] = Cursor{b.UIDValidity, b.Through, r.since}
	})
	return nil
}

func (r *recorder) CaughtUp(_ context.Context, asOf time.Time) error {
	r.change(func() { r.caughtUp = append(r.caughtUp, asOf) })
	return nil
}

func (r *recorder) State(s State) { r.change(func() { r.states = append(r.states, s) }) }

func (r *recorder) change(f func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	f()
	close(r.changed)
	r.changed = make(chan struct{})
}

// await waits until something is so; it is called with the recorder locked.
func (r *recorder) await(t *testing.T, what string, so func() bool) {
	t.Helper()
	patience := time.After(20 * time.Second)
	for {
		r.mu.Lock()
		is, changed := so(), r.changed
		r.mu.Unlock()
		if is {
			return
		}
		select {
		case <-changed:
		case <-patience:
			t.Fatalf("waited in vain for %s; states: %v", what, r.states)
		}
	}
}

// awaitSubjects waits until messages with these subjects, in any order and no others, have been handed on.
func (r *recorder) awaitSubjects(t *testing.T, want ...string) {
	t.Helper()
	want = slices.Sorted(slices.Values(want))
	r.await(t, strings.Join(want, " "), func() bool {
		got := r.subjects()
		if len(got) > len(want) {
			t.Fatalf("got %q, want %q", got, want)
		}
		slices.Sort(got)
		return slices.Equal(got, want)
	})
}

func (r *recorder) awaitCaughtUp(t *testing.T, times int) {
	t.Helper()
	r.await(t, "being caught up", func() bool { return len(r.caughtUp) >= times })
}

// awaitWell waits until the last word is that all is well.
func (r *recorder) awaitWell(t *testing.T) {
	t.Helper()
	r.await(t, "all being well", func() bool { return len(r.states) > 0 && r.lastState().Err == nil })
}

// lastState returns the last state; there is one, or it is zero.
func (r *recorder) lastState() State {
	if len(r.states) == 0 {
		return State{}
	}
	return r.states[len(r.states)-1]
}

// messages returns what was handed on.
func (r *recorder) messages() (all []Message) {
	for _, b := range r.batches {
		all = append(all, b.Messages...)
	}
	return all
}

// subjects returns the subjects of what was handed on; those of messages with a fault begin with an exclamation mark.
func (r *recorder) subjects() (all []string) {
	for _, m := range r.messages() {
		subject := parseHeader(m.Raw).Get("Subject")
		if m.Fault != "" {
			subject = "!" + subject
		}
		all = append(all, subject)
	}
	return all
}

// check verifies what must be so for every batch: UIDs ascend within it, it does not pass where the next one begins.
func (r *recorder) check(t *testing.T) {
	t.Helper()
	type place struct {
		folder   string
		validity uint32
	}
	through := make(map[place]uint32)
	for _, b := range r.batches {
		at := place{b.Folder, b.UIDValidity}
		last := uint32(0)
		for _, m := range b.Messages {
			if m.UID <= last || m.UID > b.Through {
				t.Errorf("UID %d of %s in a batch after %d and through %d", m.UID, b.Folder, last, b.Through)
			}
			last = m.UID
		}
		through[at] = b.Through
	}
}

// letter returns a message with a subject.
func letter(subject string) []byte { return letterOf(subject, 0) }

// letterOf returns a message with a subject and a body of at least so many bytes.
func letterOf(subject string, size int) []byte {
	const line = "Sixty-two characters of text that nobody will ever read again.\r\n"
	return fmt.Appendf(nil, "From: a@example.org\r\nMessage-ID: <%s@example.org>\r\nSubject: %s\r\n\r\nGood day.\r\n%s",
		subject, subject, strings.Repeat(line, size/len(line)+1))
}

// run runs a watcher until the test has ended.
func run(t *testing.T, o Options, r *recorder) {
	t.Helper()
	o.State = r.State
	r.since = o.Since
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- New(o).Run(ctx, r) }()
	t.Cleanup(func() {
		cancel()
		select {
		case err := <-ended:
			if err != nil {
				t.Errorf("Run ended with %v", err)
			}
		case <-time.After(10 * time.Second):
			t.Error("Run does not end")
		}
		r.check(t)
	})
}

// catchUp catches up once.
func catchUp(t *testing.T, o Options, r *recorder) {
	t.Helper()
	r.since = o.Since
	if err := New(o).CatchUp(t.Context(), r); err != nil {
		t.Fatal(err)
	}
	r.check(t)
}

func equal(t *testing.T, what string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: got %q, want %q", what, got, want)
	}
}

var errOnPurpose = errors.New("on purpose")
