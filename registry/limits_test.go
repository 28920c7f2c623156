package registry

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

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
