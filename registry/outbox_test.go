package registry

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"speakerlist/registry/request"
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
		if err := o.update(o.now, func(w *writer) error { return w.remove(bucketBodies, number(lost.Number)) }); err != nil {
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

// TestAddressLimit checks that no more than the limit goes to one address in a day, the first to tell of a registration
// or refusal excepted.
func TestAddressLimit(t *testing.T) {
	o := openOffice(t, assembly(), Options{Limits: Limits{PerAddress: 2}})
	desk := "desk@un.example"
	var all []letterIn
	for i := range 5 {
		all = append(all, wrote(fmt.Sprint("registered ", i), fmt.Sprintf("12-04 09:00:%02d", i)).asks(fmt.Sprintf("A%d", i), "I").from(desk))
		all = append(all, wrote(fmt.Sprint("refused ", i), "12-04 09:00:00").asks(fmt.Sprintf("B%d", i), "I").from(desk).copies())
		all = append(all, wrote(fmt.Sprint("doubtful ", i), "12-04 09:00:00").asks("", "I").from(strings.ToUpper(desk)))
	}
	o.take(all...)
	kinds := map[string]int{}
	for _, sent := range o.send() {
		kind, _, _ := strings.Cut(sent, " ")
		kinds[kind]++
	}
	if kinds["acknowledgement"] != 5 || kinds["refusal"] != 5 || kinds["held"] != 2 {
		t.Errorf("sent %v", kinds)
	}
	dropped := 0
	for _, l := range o.Report(o.now).Letters {
		if l.State == LetterDropped && strings.Contains(l.Note, "more than 2 letters") {
			dropped++
		}
	}
	if dropped != 3 {
		t.Errorf("%d letters reported as dropped, want 3", dropped)
	}
	o.take(withdraws("out 0", "12-05 09:00:00", "A0").from(desk))
	o.wantSent() // a confirmation is neither a registration nor a refusal
	o.now = o.now.Add(day)
	o.take(withdraws("out 1", "12-05 10:00:00", "A1").from(desk))
	o.wantSent("withdrawn to desk@un.example, withdrawn, gave up I/1")
	if err := o.Resend(o.now, letterID(WithdrawnNote, withdraws("out 0", "12-05 09:00:00", "A0").id(), 1)); err != nil {
		t.Fatal(err)
	}
	o.wantSent("withdrawn to desk@un.example, withdrawn, gave up I/1")
}

// TestEventEnd checks that no letter goes out after the event unless a person orders it.
func TestEventEnd(t *testing.T) {
	late := wrote("late", "12-08 19:00:00").asks("SN", "I")
	t.Run("After the end letters are written, and dropped on record; one goes at a person's word.", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		o.now = o.event.Ends.Add(-2 * time.Second)
		o.take(wrote("just", "12-08 17:59:59").asks("KE", "I"))
		o.now = o.event.Ends.Add(-time.Second)
		o.wantSent("refusal to desk@ke.example, refused late")
		o.now = o.event.Ends.Add(time.Second)
		o.take(late)
		o.wantSent()
		id := letterID(Refusal, late.id(), 1)
		if l := o.letter(id); l.State != LetterDropped || l.Note != "the event has ended" {
			t.Errorf("letter is %s: %s", l.State, l.Note)
		}
		if err := o.Resend(o.now, id); err != nil {
			t.Fatal(err)
		}
		o.wantSent("refusal to desk@sn.example, refused late")
	})
	t.Run("The operator may let all letters go after the end.", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{AfterEnd: true})
		o.now = o.event.Ends.Add(time.Hour)
		o.take(late)
		o.wantSent("refusal to desk@sn.example, refused late")
	})
	t.Run("An alarm goes out after the end.", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		o.now = o.event.Ends.Add(time.Hour)
		if err := o.Raise(o.now, "disk", "full", []string{"operator@example.org"}); err != nil {
			t.Fatal(err)
		}
		o.wantSent("alarm to operator@example.org")
	})
}

// TestReview checks that letters wait for a person where the configuration says so.
func TestReview(t *testing.T) {
	o := openOffice(t, assembly(), Options{Review: true})
	sn, ke := wrote("senegal", "12-04 09:00:00").asks("SN", "I"), wrote("kenya", "12-04 10:00:00").asks("KE", "I")
	o.take(sn, ke)
	o.wantSent()
	o.take(wrote("belize", "12-03 09:00:00").asks("BZ", "I").in(1, 1)) // rewrites what waits
	o.restart()
	first := letterID(Acknowledgement, sn.id(), 1)
	if n, err := o.Release(o.now, "<"+first+"@assembly.example>"); n != 1 || err != nil {
		t.Fatalf("released %d, %v", n, err)
	}
	o.wantSent("acknowledgement to desk@sn.example, registered, I/2")
	if _, err := o.Release(o.now, first); err == nil {
		t.Error("a sent letter was released")
	}
	if err := o.Resend(o.now, letterID(Acknowledgement, ke.id(), 1)); err == nil || !strings.Contains(err.Error(), "release") {
		t.Errorf("a letter that waits was resent: %v", err)
	}
	if n, err := o.Release(o.now); n != 2 || err != nil {
		t.Fatalf("released %d, %v", n, err)
	}
	o.wantSent("acknowledgement to desk@ke.example, registered, I/3", "acknowledgement to desk@bz.example, registered, I/1")
}

// TestUnwritten checks that a letter which cannot be composed never stops an admission, and is tried again.
func TestUnwritten(t *testing.T) {
	broken := true
	composer := textComposer{fail: func(l Letter) error {
		if broken && l.Kind == Acknowledgement {
			return errors.New("no template")
		}
		return nil
	}}
	o := openOffice(t, assembly(), Options{Composer: composer, Operators: []string{"operator@example.org"}})
	o.take(wrote("senegal", "12-04 09:00:00").asks("SN", "I"))
	o.take(wrote("kenya", "12-04 10:00:00").asks("KE", "I"), wrote("bare", "12-04 11:00:00").asks("FR", "I").copies())
	o.wantLists("I: SN KE | II:")
	o.wantSent("alarm to operator@example.org", "refusal to desk@fr.example, refused missing_copy")
	if report := o.Report(o.now); len(report.Alarms) != 1 || len(report.Letters) != 2 || report.Letters[0].Note != "no template" {
		t.Errorf("reported %q and %d letters", report.Alarms, len(report.Letters))
	}
	broken = false
	o.restart()
	o.wantSent("acknowledgement to desk@sn.example, registered, I/1", "acknowledgement to desk@ke.example, registered, I/2")
	if alarms := o.Report(o.now).Alarms; len(alarms) != 0 {
		t.Errorf("still alarms %q", alarms)
	}
}

// TestUnwrittenKeepsNoBytes checks that a letter which can no longer be composed has lost what it said before, and that
// one kept back as a turn of a loop stays so.
func TestUnwrittenKeepsNoBytes(t *testing.T) {
	broken := false
	composer := textComposer{fail: func(Letter) error {
		if broken {
			return errors.New("no template")
		}
		return nil
	}}
	o := openOffice(t, assembly(), Options{Composer: composer, Limits: Limits{Loop: 1, LoopWithin: time.Hour}})
	sn := wrote("senegal", "12-04 09:00:00").asks("SN", "I")
	o.take(sn)
	broken = true
	o.take(wrote("belize", "12-03 09:00:00").asks("BZ", "I").in(1, 1))
	if l := o.letter(letterID(Acknowledgement, sn.id(), 1)); l.State != LetterUnwritten || l.Raw != nil {
		t.Errorf("letter is %s and says %q", l.State, l.Raw)
	}
	if _, err := o.Audit(); err != nil {
		t.Error(err)
	}
	broken = false
	o.restart()
	o.send()
	broken = true
	for i := range 3 {
		o.take(wrote(fmt.Sprint("echo ", i), fmt.Sprintf("12-04 09:01:0%d", i)).asks("SN", "I").answers(letterID(Acknowledgement, sn.id(), 1)))
	}
	states := map[LetterState]int{}
	for _, l := range o.Letters() {
		if l.Kind == DuplicateNote {
			states[l.State]++
		}
	}
	if states[LetterUnwritten] != 1 || states[LetterHeld] != 2 {
		t.Errorf("states %v", states)
	}
	if _, err := o.Release(o.now); err == nil || !strings.Contains(err.Error(), "no template") {
		t.Errorf("released what cannot be composed: %v", err)
	}
	broken = false
	if n, err := o.Release(o.now); n != 2 || err != nil {
		t.Errorf("released %d, %v", n, err)
	}
	o.restart()
	if got := o.send(); len(got) != 3 {
		t.Errorf("sent %q", got)
	}
}

// TestLoop lets an absence rule that nothing gives away answer every answer: under a new subject and from a new address
// each time, as one that asks for what it has already.
func TestLoop(t *testing.T) {
	o := openOffice(t, assembly(), Options{Limits: Limits{PerAddress: 10, Loop: 2, LoopWithin: 10 * time.Minute}, Operators: []string{"operator@example.org"}})
	o.take(wrote("senegal", "12-04 09:00:00").asks("SN", "I"))
	last := o.claim()
	o.settle(last, Taken)
	answered := 0
	for i := range 12 {
		echo := wrote(fmt.Sprint("echo ", i), fmt.Sprintf("12-04 09:00:%02d", i+1)).asks("SN", "I").from(fmt.Sprintf("crm-%d@sn.example", i)).
			about(fmt.Sprint(strings.Repeat("Automated Response: Re: ", i+1), "your request"))
		if i%2 == 0 {
			echo = echo.answers(last.ID + "@assembly.example")
		} else {
			echo = echo.about("Automated Response: Re: " + last.Facts.Receipt)
		}
		o.take(echo)
		for {
			o.now = o.now.Add(time.Millisecond)
			l, _, err := o.Claim(o.now)
			if err != nil {
				t.Fatal(err)
			}
			if l == nil {
				break
			}
			o.settle(l, Taken)
			if l.Kind == AlarmLetter {
				t.Logf("after %d answers: %s", answered, l.Facts.Alarm)
				continue
			}
			last = l
			answered++
		}
	}
	if answered != 2 {
		t.Errorf("%d answers went into the loop, want 2", answered)
	}
	alarms, kept := 0, 0
	for _, l := range o.Letters() {
		switch {
		case l.Kind == AlarmLetter:
			alarms++
		case l.State == LetterHeld:
			kept++
		}
	}
	if alarms != 1 {
		t.Errorf("the operator was told %d times, want once", alarms)
	}
	if report := o.Report(o.now); kept == 0 || len(report.Alarms) != 1 {
		t.Errorf("%d letters kept back, alarms %q", kept, report.Alarms)
	}
	real := wrote("real", "12-04 09:05:00").asks("KE", "I")
	o.take(real)
	o.wantSent("acknowledgement to desk@ke.example, registered, I/2")
	if n, err := o.Release(o.now); n != kept || err != nil {
		t.Errorf("released %d of %d, %v", n, kept, err)
	}
	if got := o.send(); len(got) != kept {
		t.Errorf("%d of %d went out at a person's word", len(got), kept)
	}
}

// TestNoLoop checks that people who mend what was refused are no loop, however quick and many.
func TestNoLoop(t *testing.T) {
	t.Parallel()
	o := openOffice(t, assembly(), Options{Limits: Limits{PerAddress: 10, Loop: 2, LoopWithin: time.Hour}})
	for i := range 20 {
		state := fmt.Sprintf("%c%c", 'A'+i, 'A'+i)
		first := wrote("first "+state, "12-04 09:00:00").asks(state, "I").copies()
		o.take(first)
		o.wantSent("refusal to desk@" + strings.ToLower(state) + ".example, refused missing_copy")
		o.take(wrote("second "+state, "12-04 09:01:00").asks(state, "I").answers(letterID(Refusal, first.id(), 1)).copies())
		o.wantSent("refusal to desk@" + strings.ToLower(state) + ".example, refused missing_copy")
		o.take(wrote("third "+state, fmt.Sprintf("12-04 09:%02d:00", 10+i)).asks(state, "I").answers(letterID(Refusal, first.id(), 1)))
		o.wantSent(fmt.Sprintf("acknowledgement to desk@%s.example, registered, I/%d", strings.ToLower(state), i+1))
	}
}

// TestNoLoopAfterDays checks that what a person mended in vain for days, and is read at once, is no loop.
func TestNoLoopAfterDays(t *testing.T) {
	o := openOffice(t, assembly(), Options{Limits: Limits{Loop: 1, LoopWithin: time.Hour}})
	first := wrote("first", "12-01 09:00:00").asks("SN", "I").copies()
	batch := []letterIn{first}
	for day := 2; day <= 5; day++ {
		again := wrote(fmt.Sprint("again ", day), fmt.Sprintf("12-0%d 09:00:00", day)).asks("SN", "I").copies()
		batch = append(batch, again.answers(letterID(Refusal, first.id(), 1)))
	}
	o.take(batch...)
	if got := o.send(); len(got) != 5 {
		t.Errorf("sent %q", got)
	}
}

// TestResend checks that a letter can be sent once more, with the same bytes.
func TestResend(t *testing.T) {
	o := openOffice(t, assembly(func(e *Event) { e.AnswerFrom = moment("12-04 09:30:00") }), Options{})
	byHand, sn := wrote("by hand", "12-04 09:00:00").asks("KE", "I"), wrote("senegal", "12-04 10:00:00").asks("SN", "I")
	o.take(byHand, sn)
	first := o.claim()
	if err := o.Resend(o.now, first.ID); err == nil {
		t.Error("a letter in flight was resent")
	}
	o.settle(first, Unknown)
	o.now = o.now.Add(doubtWait)
	found := o.claim()
	o.settle(found, Taken)
	if err := o.Resend(o.now, first.ID); err != nil {
		t.Fatal(err)
	}
	again := o.claim()
	if string(again.Raw) != string(first.Raw) || again.InDoubt() {
		t.Errorf("resent %q, in doubt %v", again.Raw, again.InDoubt())
	}
	o.settle(again, Taken)
	if err := o.Resend(o.now, "acknowledgement.nothing.1"); err == nil {
		t.Error("a letter that there is not was resent")
	}
	if err := o.Resend(o.now, letterID(Acknowledgement, byHand.id(), 1)); err != nil {
		t.Fatal(err)
	}
	o.wantSent("acknowledgement to desk@ke.example, registered, I/1")
}

// TestRewritten checks that a letter which nobody has tried to send says what holds when it goes.
func TestRewritten(t *testing.T) {
	o := openOffice(t, assembly(), Options{})
	sn, ke := wrote("senegal", "12-04 09:00:00").asks("SN", "I"), wrote("kenya", "12-04 10:00:00").asks("KE", "I")
	o.take(sn, ke)
	o.take(wrote("belize", "12-03 09:00:00").asks("BZ", "I").in(1, 1))
	o.take(wrote("other desk", "12-02 09:00:00").asks("KE", "I").from("desk@mission.example").in(1, 2))
	o.wantSent(
		"acknowledgement to desk@mission.example, registered, I/1", "acknowledgement to desk@bz.example, registered, I/2",
		"acknowledgement to desk@sn.example, registered, I/3", "duplicate to desk@ke.example, duplicate, I/1",
	)
	peru := wrote("peru", "12-04 10:30:00").asks("PE", "I")
	o.take(peru)
	for _, next := range []struct {
		letter  letterIn
		speaker string
	}{
		{wrote("more", "12-04 10:40:00").asks("PE", "II"), ""},
		{wrote("fill", "12-04 10:45:00").asks("PE", "I").speaks("Rosa Quispe"), "Rosa Quispe"},
		{wrote("name", "12-04 10:50:00").asks("PE").is(request.Amendment).speaks("Julia Rojas"), "Julia Rojas"},
	} {
		o.take(next.letter)
		if places := o.letter(letterID(Acknowledgement, peru.id(), 1)).Facts.Places; len(places) != 2 || places[0].Speaker != next.speaker {
			t.Errorf("after %s the first letter tells of %+v", next.letter.File, places)
		}
	}
	o.send()
	o.take(wrote("france", "12-04 11:00:00").asks("FR", "I"), withdraws("out", "12-04 12:00:00", "FR"))
	o.wantSent("withdrawn to desk@fr.example, withdrawn, gave up I/5")
}
