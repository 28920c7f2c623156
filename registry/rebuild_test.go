package registry

import (
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"speakerlist/registry/request"
)

// mailboxOf is what a mailbox holds in the end.
func mailboxOf() []letterIn {
	return []letterIn{
		wrote("senegal", "12-04 09:00:00").asks("SN", "I", "II"), wrote("kenya", "12-04 10:00:00").asks("KE", "I"),
		wrote("doubt", "12-04 08:00:00").asks("ML").contradicts("segments: I and arrests"), wrote("note", "12-04 08:30:00").is(request.Other),
		wrote("belize", "12-03 09:00:00").asks("BZ", "II").in(1, 1), withdraws("out", "12-05 09:00:00", "KE"),
		wrote("bare", "12-05 10:00:00").asks("TG", "I").copies(), wrote("late", "12-07 06:00:00").asks("AL", "I"),
	}
}

// ruledOffice is a registry of that mailbox in which the secretariat has ruled, the list was closed, and more was found.
func ruledOffice(t *testing.T) (o *office, found letterIn) {
	o = openOffice(t, assembly(), Options{})
	o.take(mailboxOf()[:4]...)
	o.take(mailboxOf()[4])
	o.take(mailboxOf()[5:]...)
	o.rules(Ruling{Verb: Approve, Entry: mailboxOf()[2].id(), Segments: []string{"I"}})
	o.rules(Ruling{Verb: Add, Delegation: delegationOf("CU"), Segments: []string{"I"}, Received: moment("12-02 09:00:00"), Contact: "mission@cu.example"})
	o.rules(Ruling{Verb: Swap, Entry: mailboxOf()[0].id(), Other: mailboxOf()[2].id(), Segments: []string{"I"}})
	o.rules(Ruling{Verb: Refuse, Entry: mailboxOf()[7].id()})
	o.rules(Ruling{Verb: Undo})
	if err := o.CaughtUp(moment("12-07 05:14:59")); err != nil {
		t.Fatal(err)
	}
	o.now = moment("12-07 07:00:00")
	found = wrote("found", "12-06 09:00:00").asks("FR", "I").in(1, 2)
	o.take(found)
	o.send()
	return o, found
}

// admitAll reads a mailbox into a registry, folder by folder, in batches.
func admitAll(t *testing.T, r *Registry, now time.Time, letters []letterIn) {
	t.Helper()
	for folder, name := range []string{"INBOX", `\Junk`} {
		for _, l := range letters {
			if l.Folder != folder {
				continue
			}
			batch := Batch{Folder: name, Configured: name, UIDValidity: l.UIDValidity, Through: l.UID, Messages: []Arrival{l.arrival()}}
			if _, err := r.Admit(now, batch); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// TestRebuild loses a registry and makes it anew from the mailbox and the rulings of a digest.
func TestRebuild(t *testing.T) {
	t.Parallel()
	o, found := ruledOffice(t)
	want, closed := o.List(), o.Closed()
	encoded, err := o.Report(o.now).Extract.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if err := o.Registry.Close(); err != nil {
		t.Fatal(err)
	}
	x, err := ParseExtract(encoded)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Rebuild(o.path, o.event, x, o.options); err == nil || !strings.Contains(err.Error(), "move it away") {
		t.Errorf("rebuilt over a registry: %v", err)
	}
	if err := os.Rename(o.path, o.path+asideMark+"now"); err != nil {
		t.Fatal(err)
	}
	now := moment("12-08 08:00:00")
	begun, err := Rebuild(o.path, o.event, x, o.options)
	if err != nil {
		t.Fatal(err)
	}
	admitAll(t, begun, now, mailboxOf()[:3])
	if exists(o.path) {
		t.Error("half a registry has the registry's name")
	}
	begun.Close() // it crashed: the next attempt begins anew
	r, err := Rebuild(o.path, o.event, x, o.options)
	if err != nil {
		t.Fatal(err)
	}
	admitAll(t, r, now, append(mailboxOf(), found))
	differs, err := r.Rebuilt(now)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("cannot be the same:\n%s", strings.Join(differs, "\n"))
	if slices.ContainsFunc(differs, func(s string) bool { return strings.HasPrefix(s, "ruling ") || strings.HasPrefix(s, "message ") }) {
		t.Errorf("something is said to be missing: %q", differs)
	}
	o.Registry, o.now = r, now
	for range 2 {
		got := o.List()
		if lists(got) != lists(want) {
			t.Errorf("list %q, want %q", lists(got), lists(want))
		}
		for i, e := range want.Messages {
			if g := &got.Messages[i]; g.ID != e.ID || verdictOf(g) != verdictOf(&e) {
				t.Errorf("%s: %s, was %s", e.File, verdictOf(g), verdictOf(&e))
			}
		}
		if !o.Closed().Equal(closed) {
			t.Errorf("closed %v, was %v", o.Closed(), closed)
		}
		if _, err := o.Audit(); err != nil {
			t.Error(err)
		}
		o.wantSent()
		o.restart()
	}
	if exists(o.path + rebuiltMark) {
		t.Error("the unfinished file is still there")
	}
	o.take(withdraws("out too", "12-08 09:00:00", "SN")) // and it goes on from there
	o.wantSent("withdrawn to desk@sn.example, withdrawn, gave up I/2, gave up II/2", "final to desk@ml.example, registered, I/2, final")
}

// TestRebuildDiffers checks what is said where rulings, messages or the closing are missing.
func TestRebuildDiffers(t *testing.T) {
	o, _ := ruledOffice(t)
	x := o.Extract(o.now)
	rebuilt := func(x Extract, letters []letterIn) (*office, []string) {
		t.Helper()
		n := &office{t: t, path: t.TempDir() + "/new.db", event: o.event, options: o.options, now: moment("12-07 08:00:00")}
		r, err := Rebuild(n.path, n.event, x, n.options)
		if err != nil {
			t.Fatal(err)
		}
		n.Registry = r
		t.Cleanup(func() { n.Registry.Close() })
		admitAll(t, r, n.now, letters)
		differs, err := r.Rebuilt(n.now)
		if err != nil {
			t.Fatal(err)
		}
		return n, differs
	}
	t.Run("without rulings", func(t *testing.T) {
		n, differs := rebuilt(Extract{}, mailboxOf())
		if all := strings.Join(differs, "\n"); !strings.Contains(all, "no rulings were given") || !strings.Contains(all, "when the list closed is not known") {
			t.Errorf("said %q", differs)
		}
		if n.Closed().IsZero() {
			t.Error("the list is open")
		}
		n.wantSent()
		n.wantLists("I: SN | II: BZ SN")
	})
	t.Run("without a message that was ruled on, and one found late", func(t *testing.T) {
		n, differs := rebuilt(x, slices.Delete(mailboxOf(), 2, 3))
		all := strings.Join(differs, "\n")
		for _, says := range []string{"ruling 1 (approve)", "ruling 3 (swap)", "first seen after the closing"} {
			if !strings.Contains(all, says) {
				t.Errorf("nothing says %q: %q", says, differs)
			}
		}
		n.wantSent()
		n.wantLists("I: CU SN | II: BZ SN")
	})
	t.Run("with the rulings of another event", func(t *testing.T) {
		other := x
		other.Event = "S23"
		if _, err := Rebuild(t.TempDir()+"/new.db", o.event, other, Options{}); err == nil {
			t.Error("taken")
		}
	})
}

func TestParseExtract(t *testing.T) {
	for _, text := range []string{"", "{", `{"event":"S22","more":1}`, `{"event":"S22","rulings":[{"number":2,"verb":"refuse"}]}`, "number,verb\n1,refuse\n"} {
		if x, err := ParseExtract([]byte(text)); err == nil {
			t.Errorf("%q was taken as %+v", text, x)
		}
	}
	o, _ := ruledOffice(t)
	encoded, err := o.Extract(o.now).Encode()
	if err != nil {
		t.Fatal(err)
	}
	x, err := ParseExtract(encoded)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := x.Encode(); err != nil || string(again) != string(encoded) {
		t.Errorf("read and written again it differs: %v\n%s\n%s", err, encoded, again)
	}
}
