package registry

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "write the golden files anew")

// A story is a registry to which things happen, step by step, and what each step causes: the list, and the letters
// that go out.
type story struct {
	*office
	archive txtar.Archive
}

// then runs a step, and writes down what came of it.
func (s *story) then(what string, step func()) {
	s.t.Helper()
	step()
	var b bytes.Buffer
	fmt.Fprintln(&b, lists(s.List()))
	var sent []Letter
	for range s.send() {
		// What was said is written down from the letters themselves, with all their facts.
	}
	for _, l := range s.Letters() {
		if l.State == LetterSent && !slices.ContainsFunc(s.archive.Files, func(f txtar.File) bool { return bytes.Contains(f.Data, []byte(l.ID)) }) {
			sent = append(sent, l)
		}
	}
	if len(sent) == 0 {
		fmt.Fprintln(&b, "no letters")
	}
	for _, l := range sent {
		facts := l.Facts
		facts.Now = time.Time{}
		encoded, err := json.MarshalIndent(facts, "  ", "  ")
		if err != nil {
			s.t.Fatal(err)
		}
		encoded = bytes.Replace(encoded, []byte("    \"now\": \"0001-01-01T00:00:00Z\",\n"), nil, 1)
		fmt.Fprintf(&b, "\n%s\n  %s\n  %s\n", said(&l), l.ID, encoded)
	}
	s.archive.Files = append(s.archive.Files, txtar.File{Name: what, Data: b.Bytes()})
}

// reopen starts the registry again with another event.
func (s *story) reopen(accept bool, changes ...func(*Event)) error {
	s.t.Helper()
	if err := s.Registry.Close(); err != nil {
		s.t.Fatal(err)
	}
	options := s.options
	options.AcceptChanges = accept
	r, err := Open(s.path, assembly(changes...), options)
	if err != nil {
		s.open()
		return err
	}
	s.Registry, s.event = r, r.event
	return nil
}

// refuses says that the changed settings are not taken over without being accepted, and what would change.
func (s *story) refuses(changes ...func(*Event)) {
	s.t.Helper()
	err := s.reopen(false, changes...)
	if _, ok := errors.AsType[*SettingsChanged](err); !ok {
		s.t.Fatalf("changed settings: got %v", err)
	}
	s.archive.Files = append(s.archive.Files, txtar.File{Name: "the settings are changed, and not accepted", Data: []byte(err.Error() + "\n")})
}

// TestLetters tells what is told to whom, before and after something turns.
func TestLetters(t *testing.T) {
	t.Parallel()
	sn := wrote("senegal", "12-04 09:00:00").asks("SN", "I")
	ke := wrote("kenya", "12-04 10:00:00").asks("KE", "I")
	fr := wrote("france", "12-04 11:00:00").asks("FR", "I", "II")
	for name, tell := range map[string]func(*story){
		"deadline-extended": func(s *story) {
			s.then("three requests come in, one of them late", func() {
				s.take(sn, wrote("late", "12-07 05:10:00").asks("ML", "I"), wrote("bare", "12-07 05:12:00").asks("TG", "I").copies())
			})
			extended := func(e *Event) { e.Deadline, e.FinalPlaces = moment("12-07 17:00:00"), moment("12-07 17:15:00") }
			s.refuses(extended)
			s.then("the longer deadline is accepted", func() {
				if err := s.reopen(true, extended); err != nil {
					s.t.Fatal(err)
				}
			})
		},
		"copy-corrected": func(s *story) {
			s.then("two requests come in, to a required copy that the configuration misspells", func() {
				if err := s.reopen(false, func(e *Event) { e.RequiredCopy = []string{"juridique.la-haye-amba@diplomatie.gov.fr"} }); err != nil {
					s.t.Fatal(err)
				}
				s.take(sn, fr.copies("juridique.la-haye-amba@diplomatie.gov.fr"))
			})
			s.refuses()
			s.then("the right address is accepted", func() {
				if err := s.reopen(true); err != nil {
					s.t.Fatal(err)
				}
			})
		},
		"found-in-spam": func(s *story) {
			if err := s.reopen(false, capacity("I", 2)); err != nil {
				s.t.Fatal(err)
			}
			s.then("two requests fill the segment", func() { s.take(sn, ke) })
			s.then("an earlier one is found in another folder", func() { s.take(wrote("belize", "12-03 09:00:00").asks("BZ", "I").in(1, 1)) })
		},
		"withdrawal-promotes": func(s *story) {
			if err := s.reopen(false, capacity("I", 1)); err != nil {
				s.t.Fatal(err)
			}
			s.then("three requests come in where one has room", func() { s.take(sn, ke, fr) })
			s.then("the first withdraws", func() { s.take(withdraws("out", "12-05 09:00:00", "SN")) })
			s.then("the list closes", func() {
				s.now = moment("12-07 05:14:59")
				if err := s.CaughtUp(s.now); err != nil {
					s.t.Fatal(err)
				}
			})
			s.then("the second withdraws after the closing", func() { s.take(withdraws("out too", "12-08 09:00:00", "KE")) })
		},
		"settings-that-turn-nothing": func(s *story) {
			s.then("a request comes in", func() { s.take(sn) })
			s.then("the deadline is put off before anybody was late", func() {
				if err := s.reopen(false, func(e *Event) { e.Deadline = moment("12-07 04:30:00") }); err != nil {
					s.t.Fatal(err)
				}
			})
		},
		"trust-configured": func(s *story) {
			s.then("a request comes in that DMARC disproves, while no server is trusted", func() { s.take(sn.proves("mx.example=fail"), ke) })
			s.refuses(trusting)
			s.then("the trust is accepted: the forgery is held, and nobody is written to", func() {
				if err := s.reopen(true, trusting); err != nil {
					s.t.Fatal(err)
				}
			})
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := &story{office: openOffice(t, assembly(), Options{})}
			s.archive.Comment = []byte(strings.ReplaceAll(name, "-", " ") + ": the list after each step, and the letters that it causes\n")
			tell(s)
			s.then("the daemon is started again", s.restart)
			golden := filepath.Join("testdata", "letters", name+".txtar")
			got := txtar.Format(&s.archive)
			if *update {
				if err := os.WriteFile(golden, got, 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("%s differs; with -update it is written anew. Now:\n%s", golden, got)
			}
		})
	}
}

// TestOwedNothing checks what no letter goes out for.
func TestOwedNothing(t *testing.T) {
	sn := wrote("senegal", "12-04 09:00:00").asks("SN", "I")
	ke := wrote("kenya", "12-04 10:00:00").asks("KE", "I")
	t.Run("a provisional rank", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		o.take(sn, ke)
		o.send()
		o.take(wrote("belize", "12-03 09:00:00").asks("BZ", "I").in(1, 1))
		o.wantLists("I: BZ SN KE | II:")
		o.wantSent("acknowledgement to desk@bz.example, registered, I/1")
	})
	t.Run("a speaker alone", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		o.take(sn, ke)
		o.send()
		o.take(wrote("again", "12-04 11:00:00").asks("SN", "I").speaks("Awa Ba").from("other@mission.example"))
		o.wantSent("duplicate to other@mission.example, duplicate, I/1")
	})
	t.Run("the place that a message gave up, where another stays", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		o.take(wrote("both", "12-04 09:00:00").asks("SN", "I", "II"))
		o.send()
		o.take(withdraws("out", "12-04 10:00:00", "SN", "I"))
		o.wantSent("withdrawn to desk@sn.example, withdrawn, gave up I/1")
		o.rules(Ruling{Verb: Withdraw, Entry: wrote("both", "12-04 09:00:00").id(), Segments: []string{"II"}})
		o.wantSent("rejected to desk@sn.example, withdrawn, gave up II/1, because by agreement")
	})
	t.Run("a copy, found early or late", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		o.take(sn)
		o.send()
		o.take(sn.in(1, 4).at("12-04 12:00:00"))
		o.take(sn.in(1, 5).at("12-04 08:00:00"))
		o.wantSent()
	})
	t.Run("new UIDs of everything", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		o.take(sn, ke)
		o.send()
		for _, uidValidity := range []uint32{9, 1 << 31} {
			o.take(sn.renewed(uidValidity).in(0, 3), ke.renewed(uidValidity).in(0, 2))
			o.wantLists("I: SN KE | II:")
			o.wantSent()
		}
		if c := o.Cursor("INBOX"); c.UIDValidity != 1<<31 || c.Through != 3 {
			t.Errorf("cursor %+v", c)
		}
	})
	t.Run("a cursor whose since was moved back", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		o.take(sn, ke)
		o.send()
		batch := Batch{Folder: "INBOX", Configured: "INBOX", UIDValidity: 1, Through: ke.UID, Since: moment("11-01 00:00:00"), Messages: []Arrival{sn.arrival(), ke.arrival()}}
		entries, err := o.Admit(o.now, batch)
		if err != nil || len(entries) != 0 {
			t.Errorf("%d entries, %v", len(entries), err)
		}
		if got := o.Cursor("INBOX").Since; !got.Equal(batch.Since) {
			t.Errorf("since %v", got)
		}
		o.wantSent()
	})
}

// TestAnswerFrom checks that what a person answered by hand is registered, and answered by nobody here.
func TestAnswerFrom(t *testing.T) {
	o := openOffice(t, assembly(capacity("I", 1), func(e *Event) { e.AnswerFrom = moment("12-04 09:30:00") }), Options{})
	sn := wrote("senegal", "12-04 09:00:00").asks("SN", "I")
	o.take(sn, wrote("kenya", "12-04 09:29:59").asks("KE", "I"), wrote("france", "12-04 09:30:00").asks("FR", "I"))
	o.wantLists("I: SN +KE +FR | II:")
	o.wantSent("acknowledgement to desk@fr.example, registered, I/3 waiting behind 1")
	o.restart()
	o.wantSent()
	o.take(withdraws("out", "12-05 09:00:00", "SN"))
	o.wantSent("withdrawn to desk@sn.example, withdrawn, gave up I/1", "promoted to desk@ke.example, registered, I/1")
}

// TestClosing checks when the list closes, and what is told then.
func TestClosing(t *testing.T) {
	sn := wrote("senegal", "12-04 09:00:00").asks("SN", "I", "II")
	ke := wrote("kenya", "12-04 10:00:00").asks("KE", "I")
	closing := moment("12-07 05:14:59")
	shut := func(o *office, at time.Time) {
		o.t.Helper()
		o.now = later(o.now, at)
		if err := o.CaughtUp(at); err != nil {
			o.t.Fatal(err)
		}
	}
	t.Run("Before its time the list does not close; at its time every registered delegation is told its place, once.", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		o.take(sn, ke)
		o.send()
		shut(o, closing.Add(-time.Second))
		o.wantSent()
		shut(o, closing)
		o.wantSent("final to desk@sn.example, registered, I/1, II/1, final", "final to desk@ke.example, registered, I/2, final")
		shut(o, closing.Add(time.Minute))
		o.restart()
		o.wantSent()
		if !o.Closed().Equal(closing) {
			t.Errorf("closed %v", o.Closed())
		}
	})
	t.Run("What the last look found was in time, even though it was stored while the look went on.", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		o.now = closing.Add(time.Minute)
		o.take(sn)
		shut(o, closing)
		o.wantLists("I: SN | II: SN")
		o.restart()
		o.wantLists("I: SN | II: SN")
	})
	t.Run("What is found after it is held, even where the clock was set back by a day.", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		o.take(sn)
		shut(o, closing)
		o.now = closing.Add(-24 * time.Hour)
		entries := o.take(ke)
		if got := verdictOf(&entries[0]); got != "held after_closing" {
			t.Errorf("decided %q", got)
		}
		o.restart()
		o.wantLists("I: SN | II: SN")
	})
	t.Run("A letter that had not gone before the closing tells the final place, and no second one does.", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		o.take(ke)
		shut(o, closing)
		o.wantSent("acknowledgement to desk@ke.example, registered, I/1, final")
		o.take(wrote("note", "12-07 09:00:00").asks("KE", "I"))
		o.wantSent("refusal to desk@ke.example, refused late")
	})
	t.Run("After the closing everybody whose place changes is told the new one.", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		fr := wrote("france", "12-04 11:00:00").asks("FR", "I")
		o.take(sn, ke, fr)
		shut(o, closing)
		o.send()
		o.take(withdraws("out", "12-07 09:00:00", "KE"))
		o.wantSent("withdrawn to desk@ke.example, withdrawn, gave up I/2", "final to desk@fr.example, registered, I/2, final")
	})
	t.Run("A closing that is put off opens the list again, and the next one tells only what is new.", func(t *testing.T) {
		o := openOffice(t, assembly(), Options{})
		o.take(sn)
		shut(o, closing)
		o.send()
		o.event = assembly(func(e *Event) { e.FinalPlaces = moment("12-07 12:00:00") })
		o.restart()
		if !o.Closed().IsZero() {
			t.Errorf("closed %v", o.Closed())
		}
		o.now = moment("12-07 06:00:00")
		o.take(ke.at("12-04 08:00:00"))
		o.wantSent("acknowledgement to desk@ke.example, registered, I/1")
		shut(o, moment("12-07 12:00:00"))
		o.wantSent("final to desk@sn.example, registered, I/2, II/1, final", "final to desk@ke.example, registered, I/1, final")
	})
}
