package registry

import (
	"strings"
	"testing"
	"time"
)

// claim takes the next letter, which must be there.
func (o *office) claim() *Letter {
	o.t.Helper()
	l, again, err := o.Claim(o.now)
	if err != nil || l == nil {
		o.t.Fatalf("claim at %v: %v, again %v, %v", o.now, l, again, err)
	}
	return l
}

// wantNothing fails where a letter is due, or is to be asked for at another time than the one given (zero: when told).
func (o *office) wantNothing(again time.Time) {
	o.t.Helper()
	l, when, err := o.Claim(o.now)
	if err != nil || l != nil || !when.Equal(again) {
		o.t.Fatalf("claim at %v: %v, again %v, %v; want none, again %v", o.now, l, when, err, again)
	}
}

func (o *office) settle(l *Letter, verdict Verdict) {
	o.t.Helper()
	if err := o.Settle(l.ID, o.now, Result{Verdict: verdict, Says: "said " + string(verdict)}); err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) letter(id string) Letter {
	o.t.Helper()
	l, err := o.Letter(id)
	if err != nil {
		o.t.Fatal(err)
	}
	return l
}

// TestOutbox follows one letter through every way in which attempts to send it may end.
func TestOutbox(t *testing.T) {
	t.Parallel()
	sn := wrote("senegal", "12-04 09:00:00").asks("SN", "I")
	start := func(t *testing.T) (*office, *Letter) {
		o := openOffice(t, assembly(), Options{})
		o.take(sn)
		return o, o.claim()
	}

	t.Run("A letter that the server took is sent, and never comes again.", func(t *testing.T) {
		o, l := start(t)
		if string(l.Raw) != "acknowledgement to desk@sn.example, registered, I/1" || l.InDoubt() || len(l.Attempts) != 1 {
			t.Errorf("claimed %q, in doubt %v, %d attempts", l.Raw, l.InDoubt(), len(l.Attempts))
		}
		o.settle(l, Taken)
		o.restart()
		o.wantNothing(time.Time{})
		if got := o.letter(l.ID); got.State != LetterSent || got.Attempts[0].Outcome != "said taken" {
			t.Errorf("letter %+v", got)
		}
	})

	t.Run("A letter refused for good is given up, and shown.", func(t *testing.T) {
		o, l := start(t)
		o.settle(l, Never)
		o.wantNothing(time.Time{})
		if got := o.letter(l.ID); got.State != LetterFailed {
			t.Errorf("state %s", got.State)
		}
		if letters := o.Report(o.now).Letters; len(letters) != 1 || letters[0].ID != l.ID {
			t.Errorf("reported %v", letters)
		}
	})

	t.Run("A letter that the server or the network put off comes again, after waits that grow to an hour.", func(t *testing.T) {
		o, l := start(t)
		expected := firstWait
		for attempt := 1; attempt <= 12; attempt++ {
			o.settle(l, Later)
			_, again, err := o.Claim(o.now)
			if err != nil {
				t.Fatal(err)
			}
			wait := again.Sub(o.now)
			if slack := time.Duration(waitJitter * float64(expected)); wait < expected-slack || wait > expected+slack {
				t.Errorf("attempt %d: waits %v, want about %v", attempt, wait, expected)
			}
			o.now = again
			raw := l.Raw
			if l = o.claim(); string(raw) != string(l.Raw) || l.InDoubt() || len(l.Attempts) != attempt+1 {
				t.Errorf("attempt %d: bytes %q, in doubt %v, %d attempts", attempt, l.Raw, l.InDoubt(), len(l.Attempts))
			}
			expected = min(2*expected, longestWait)
		}
	})

	t.Run("A letter whose attempt ended in doubt rests a minute, and comes again with the same bytes, in doubt.", func(t *testing.T) {
		o, l := start(t)
		o.settle(l, Unknown)
		o.wantNothing(o.now.Add(doubtWait))
		o.now = o.now.Add(doubtWait)
		again := o.claim()
		if again.ID != l.ID || string(again.Raw) != string(l.Raw) || !again.InDoubt() {
			t.Errorf("claimed %s %q, in doubt %v", again.ID, again.Raw, again.InDoubt())
		}
	})

	t.Run("A letter whose attempt a crash cut short is in doubt just so.", func(t *testing.T) {
		o, l := start(t)
		o.restart()
		o.wantNothing(l.Attempts[0].Began.Add(doubtWait))
		if letters := o.Report(o.now).Letters; len(letters) != 1 || letters[0].State != LetterDoubt {
			t.Errorf("reported %v", letters)
		}
		o.now = o.now.Add(doubtWait)
		if again := o.claim(); again.ID != l.ID || !again.InDoubt() || string(again.Raw) != string(l.Raw) {
			t.Errorf("claimed %s, in doubt %v", again.ID, again.InDoubt())
		}
	})

	t.Run("A doubt lasts through an attempt that certainly failed.", func(t *testing.T) {
		o, l := start(t)
		o.settle(l, Unknown)
		o.now = o.now.Add(doubtWait)
		o.settle(o.claim(), Later)
		o.now = o.now.Add(longestWait)
		if !o.claim().InDoubt() {
			t.Error("the first attempt is forgotten")
		}
	})

	t.Run("An attempt is settled once.", func(t *testing.T) {
		o, l := start(t)
		o.settle(l, Taken)
		if err := o.Settle(l.ID, o.now, Result{Verdict: Later}); err == nil {
			t.Error("a sent letter was put off")
		}
		if err := o.Settle("acknowledgement.none.1", o.now, Result{Verdict: Taken}); err == nil {
			t.Error("a letter that there is not was settled")
		}
		o.wantNothing(time.Time{})
	})

	t.Run("A verdict is one of those that there are.", func(t *testing.T) {
		o, l := start(t)
		if err := o.Settle(l.ID, o.now, Result{Verdict: "perhaps"}); err == nil {
			t.Error("taken")
		}
		o.settle(l, Taken)
	})

	t.Run("The outbox says that there is post when there is.", func(t *testing.T) {
		o, l := start(t)
		<-o.Post()
		select {
		case <-o.Post():
			t.Error("there is none")
		default:
		}
		o.settle(l, Taken)
		<-o.Post()
	})

	t.Run("A letter without bytes is put aside, and holds nothing up.", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		o.take(sn, wrote("kenya", "12-04 10:00:00").asks("KE", "I"))
		lost := o.letters.all[0]
		if err := o.update(o.now, func(w *writer) error { return w.remove(bucketBodies, number(lost.number)) }); err != nil {
			t.Fatal(err)
		}
		o.wantSent("acknowledgement to desk@ke.example, registered, I/2")
		o.restart()
		o.wantSent("acknowledgement to desk@sn.example, registered, I/1")
	})
}

// TestOutboxOrder checks which letter goes first.
func TestOutboxOrder(t *testing.T) {
	t.Run("Letters about one message go in the order in which they were written, even where the first is in doubt.", func(t *testing.T) {
		o := openOffice(t, assembly(capacity("I", 1)), Options{})
		sn, ke := wrote("senegal", "12-04 09:00:00").asks("SN", "I"), wrote("kenya", "12-04 10:00:00").asks("KE", "I")
		o.take(ke)
		first := o.claim()
		o.take(sn)
		o.settle(o.claim(), Taken) // Senegal's
		o.wantNothing(first.Attempts[0].Began.Add(doubtWait))
		o.settle(first, Later)
		o.now = o.now.Add(longestWait)
		again := o.claim()
		if again.ID != first.ID {
			t.Errorf("claimed %s", again.ID)
		}
		o.settle(again, Taken)
		o.wantSent("waiting to desk@ke.example, registered, I/2 waiting behind 0")
	})

	t.Run("Where not all may go today: what can be mended, then answers, notices, final places, digests; an alarm before all.", func(t *testing.T) {
		o := openOffice(t, assembly(capacity("I", 1)), Options{Limits: Limits{PerDay: 7}})
		if err := o.OweDigest(o.now, []string{"secretariat@example.org"}); err != nil {
			t.Fatal(err)
		}
		o.take(wrote("kenya", "12-04 10:00:00").asks("KE", "I"))
		o.settle(o.claim(), Taken)
		o.take(wrote("senegal", "12-04 09:00:00").asks("SN", "I")) // Kenya has to wait
		o.take(wrote("late", "12-07 06:00:00").asks("ML", "I"))
		o.take(wrote("bare", "12-04 11:00:00").asks("TG", "I").copies())
		if err := o.Raise(o.now, "imap", "no connection", []string{"operator@example.org"}); err != nil {
			t.Fatal(err)
		}
		started := o.now
		var kinds []string
		for range 6 {
			l := o.claim()
			kinds = append(kinds, string(l.Kind))
			o.settle(l, Taken)
		}
		if got, want := strings.Join(kinds, " "), "alarm refusal acknowledgement refusal waiting digest"; got != want {
			t.Errorf("went %q, want %q", got, want)
		}
		o.take(wrote("more", "12-04 12:00:00").asks("FR", "II"))
		_, again, err := o.Claim(o.now)
		if err != nil || again.Before(started.Add(day).Add(-time.Minute)) || again.After(started.Add(day).Add(time.Minute)) {
			t.Errorf("the eighth of the day: again %v, %v", again, err)
		}
		o.now = again
		o.wantSent("acknowledgement to desk@fr.example, registered, II/1")
	})

	t.Run("What the server put off does not count towards the day.", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{Limits: Limits{PerDay: 2}})
		o.take(wrote("senegal", "12-04 09:00:00").asks("SN", "I"), wrote("kenya", "12-04 10:00:00").asks("KE", "I"))
		for range 20 {
			o.settle(o.claim(), Later)
			o.now = o.now.Add(time.Minute)
			if l, _, err := o.Claim(o.now); err != nil {
				t.Fatal(err)
			} else if l != nil {
				o.settle(l, Later)
			}
			o.now = o.now.Add(longestWait + longestWait/2)
		}
		o.wantSent("acknowledgement to desk@sn.example, registered, I/1", "acknowledgement to desk@ke.example, registered, I/2")
	})
}
