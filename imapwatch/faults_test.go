package imapwatch

import (
	"fmt"
	"testing"
	"time"
)

// impatient are options under which a connection that has gone dead is soon found to be.
func impatient(o Options) Options {
	o.Probe, o.Silence = 200*time.Millisecond, 500*time.Millisecond
	return o
}

// T1: the connection goes dead while idling, and nobody says so.
func TestStalledConnection(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		server := b.options.Addr
		proxy := b.throughProxy(t)
		b.options = impatient(b.options)
		b.options.Poll = time.Hour
		r := newRecorder()
		run(t, b.options, r)
		r.awaitWell(t)
		proxy.Stall()
		b.options.Addr = server
		b.put("INBOX", noon, letter("one"))
		r.await(t, "the failure", func() bool { return r.lastState().Err != nil })
		proxy.Resume()
		r.awaitSubjects(t, "one")
		r.awaitWell(t)
	})
}

// T2: the connection is cut, again and again.
func TestCutConnection(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		proxy := b.throughProxy(t)
		b.options.Poll = time.Hour
		r := newRecorder()
		run(t, b.options, r)
		var want []string
		for n := range 5 {
			r.awaitCaughtUp(t, n+1)
			proxy.Cut()
			want = append(want, fmt.Sprint("message-", n))
			b.put("INBOX", noon, letter(want[n]))
			r.awaitSubjects(t, want...)
		}
	})
}

// A connection that breaks in the midst of messages costs none of them, and none comes twice.
func TestConnectionCutWhileFetching(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		const messages, size = 60, 20 << 10
		var raw [][]byte
		var want []string
		for n := range messages {
			want = append(want, fmt.Sprintf("message-%02d", n))
			raw = append(raw, letterOf(want[n], size))
		}
		b.put("INBOX", noon, raw...)
		proxy := b.throughProxy(t)
		proxy.CutAfter(12 * size)
		r := newRecorder()
		catchUp(t, b.options, r)
		equal(t, "subjects", r.subjects(), want)
		if n := proxy.Connections(); n < 5 {
			t.Errorf("%d connections were enough", n)
		}
	})
}

// A message that is larger than what the connection lasts for is handed on as far as it came, after a bounded number
// of connections; the others are none the worse.
func TestConnectionNeverLastsForAMessage(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		b.put("INBOX", noon, letter("one"), letterOf("large", 300<<10), letter("three"))
		proxy := b.throughProxy(t)
		proxy.CutAfter(100 << 10)
		r := newRecorder()
		catchUp(t, b.options, r)
		equal(t, "subjects", r.subjects(), []string{"one", "!large", "three"})
		if n := proxy.Connections(); n > 10 {
			t.Errorf("%d connections", n)
		}
	})
}

// Slow is not dead: as long as something comes, it is waited for.
func TestTricklingConnection(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		b.put("INBOX", noon, letterOf("large", 200<<10))
		proxy := b.throughProxy(t)
		b.options.Silence = 2 * time.Second
		proxy.Slow(4096, 60*time.Millisecond) // three seconds for the message
		r := newRecorder()
		catchUp(t, b.options, r)
		equal(t, "subjects", r.subjects(), []string{"large"})
		if n := proxy.Connections(); n != 1 {
			t.Errorf("%d connections", n)
		}
	})
}

// But a server that sends a byte now and then for ever is given up, and found again when it has recovered.
func TestConnectionThatIsTooSlow(t *testing.T) {
	t.Parallel()
	b := onDovecot(t)
	b.put("INBOX", noon, letterOf("large", 20<<10))
	proxy := b.throughProxy(t)
	b.options.Silence, b.options.Rate = 500*time.Millisecond, 2<<20
	proxy.Slow(16, 50*time.Millisecond)
	r := newRecorder()
	run(t, b.options, r)
	r.await(t, "the failure", func() bool { return len(r.states) > 0 && r.states[0].Err != nil })
	proxy.Slow(0, 0)
	r.awaitSubjects(t, "large")
}

// A far-away server is as good as any other.
func TestDelayedConnection(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		b.put("INBOX", noon, letter("one"))
		proxy := b.throughProxy(t)
		proxy.Slow(0, 30*time.Millisecond)
		r := newRecorder()
		run(t, b.options, r)
		r.awaitCaughtUp(t, 1)
		b.put("INBOX", noon, letter("two"))
		r.awaitSubjects(t, "one", "two")
	})
}

// A server that needs longer than it is usually given gets longer, so that it is not cut off for ever.
func TestServerThatIsAlwaysSlowToAnswer(t *testing.T) {
	t.Parallel()
	w := New(Options{Silence: time.Second})
	w.loggedIn = true
	for _, want := range []int{2, 4, 8, 8} {
		w.settle(&breakdown{err: errSilent}, 0)
		if w.patience != want {
			t.Errorf("patience %d, want %d", w.patience, want)
		}
	}
}
