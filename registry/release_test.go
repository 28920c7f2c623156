package registry

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"speakerlist/registry/request"
)

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

// TestRewrittenOwner checks that a letter which was rewritten, since the place was no longer its message's own, is not
// followed by a notice of that place's end.
func TestRewrittenOwner(t *testing.T) {
	o := openOffice(t, assembly(), Options{})
	o.rules(Ruling{
		Verb: Add, Delegation: delegationOf("SN"), Segments: []string{"I"}, Received: moment("12-05 09:00:00"), Contact: "mission@sn.example",
	})
	sn := wrote("senegal", "12-04 09:00:00").asks("SN", "I")
	o.take(sn)
	o.wantSent("acknowledgement to desk@sn.example, registered, I/1", "approved to mission@sn.example, duplicate, I/1, because by agreement")
	o.rules(Ruling{Verb: Withdraw, Entry: sn.id()})
	o.wantSent("rejected to desk@sn.example, withdrawn, gave up I/1, because by agreement")
}
