package registry

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

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
