package registry

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"speakerlist/registry/request"
)

// emptyFile is a registry of the tests' event as it is made, so that not every run of a property makes one.
var emptyFile = sync.OnceValues(func() ([]byte, error) {
	folder, err := os.MkdirTemp("", "speakerlist")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "empty.db")
	r, err := Open(path, assembly(capacity("I", 2)), Options{Composer: textComposer{}})
	if err != nil {
		return nil, err
	}
	if err := r.Close(); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

// quickOffice is an office whose file is not safe from a loss of power, which the properties do not need.
func quickOffice(rt *rapid.T, folder string) *office {
	empty, err := emptyFile()
	if err != nil {
		rt.Fatal(err)
	}
	o := &office{t: rt, path: filepath.Join(folder, "quick.db"), event: assembly(capacity("I", 2)), now: moment("12-06 12:00:00")}
	o.options = Options{Composer: textComposer{}, AfterEnd: true, Now: func() time.Time { return o.now }}
	if err := os.WriteFile(o.path, empty, 0o600); err != nil {
		rt.Fatal(err)
	}
	o.openQuick()
	rt.Cleanup(func() { o.Registry.Close() })
	return o
}

func (o *office) openQuick() {
	o.open()
	o.db.NoSync = true
}

func (o *office) restartQuick() {
	if err := o.Registry.Close(); err != nil {
		o.t.Fatal(err)
	}
	o.openQuick()
}

// A sack draws messages of a few delegations, each with a UID of its own.
type sack struct{ uids int }

func (m *sack) draw(rt *rapid.T, before []letterIn) letterIn {
	m.uids++
	received := fmt.Sprintf("12-0%d 0%d:00:00", rapid.IntRange(4, 7).Draw(rt, "day"), rapid.IntRange(0, 9).Draw(rt, "hour"))
	folder := rapid.IntRange(0, 1).Draw(rt, "folder")
	if len(before) > 0 && rapid.IntRange(0, 9).Draw(rt, "copy") == 0 {
		copied := rapid.SampledFrom(before).Draw(rt, "of").at(received).in(folder, uint32(m.uids))
		return copied
	}
	delegation := rapid.SampledFrom([]string{"SN", "KE", "FR", "BZ"}).Draw(rt, "delegation")
	segments := rapid.SampledFrom([][]string{{"I"}, {"II"}, {"I", "II"}, nil}).Draw(rt, "segments")
	letter := wrote(fmt.Sprint("message ", m.uids), received).asks(delegation, segments...).in(folder, uint32(m.uids))
	if rapid.IntRange(0, 4).Draw(rt, "desk") == 0 {
		letter = letter.from("mission@" + strings.ToLower(delegation) + "-un.example")
	}
	if rapid.Bool().Draw(rt, "spoken for") {
		letter = letter.speaks(fmt.Sprint("Speaker ", m.uids))
	}
	switch rapid.SampledFrom([]string{"ask", "ask", "ask", "ask", "bare", "doubt", "withdraw", "move", "rename", "other", "machine"}).Draw(rt, "kind") {
	case "bare":
		letter = letter.copies()
	case "doubt":
		letter.Request.Segments = nil
		letter = letter.contradicts("segments: I and arrests")
	case "withdraw":
		letter = letter.is(request.Withdrawal).copies()
	case "move":
		letter.Request.Segments = []string{rapid.SampledFrom([]string{"I", "II"}).Draw(rt, "to")}
		letter = letter.is(request.Amendment).copies()
	case "rename":
		letter.Request.Segments = nil
		letter = letter.is(request.Amendment).copies()
	case "other":
		letter = letter.is(request.Other)
	case "machine":
		letter = letter.machine()
	}
	return letter
}

func untried(l *Letter) bool {
	waits := l.State == LetterHeld || l.State == LetterUnwritten || l.State == LetterDue
	return waits && len(l.Attempts) == 0
}

// owedNow tells the letters that nobody has tried to send, with all they say but when it was written.
func owedNow(t tester, o *office) []string {
	var all []string
	for _, l := range o.Letters() {
		if !untried(&l) {
			continue
		}
		l.Facts.Now = time.Time{}
		facts, err := json.Marshal(l.Facts)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, fmt.Sprintf("%s to %s: %s", l.ID, l.To, facts))
	}
	slices.Sort(all)
	return all
}

// whole tells the list with speakers, and what was decided of each message.
func whole(l List) string {
	var b strings.Builder
	for _, s := range l.Segments {
		fmt.Fprintf(&b, "%s:", s.Segment.ID)
		for _, speaker := range s.Live {
			fmt.Fprintf(&b, " %s(%s)", speaker.Delegation.Key(), speaker.Name)
		}
		fmt.Fprintln(&b)
	}
	for _, e := range l.Messages {
		fmt.Fprintln(&b, e.File, e.Outcome, joinReasons(e.Reasons))
	}
	return b.String()
}

// unfiled is the list without the names of files, which a registry fed from a mailbox has none of.
func unfiled(l List) List {
	for i := range l.Messages {
		l.Messages[i].File = strings.TrimSuffix(l.Messages[i].Request.MessageID, "@there.example")
	}
	return l
}

// TestAnyOrder admits the same messages in any order, in any batches and with restarts between them: list, decisions and
// letters come out the same.
func TestAnyOrder(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	rapid.Check(t, func(rt *rapid.T) {
		var box sack
		var all []letterIn
		for range rapid.IntRange(1, 12).Draw(rt, "messages") {
			all = append(all, box.draw(rt, all))
		}
		want := whole(unfiled(Fold(assembly(capacity("I", 2)), messagesOf(all), nil, time.Time{})))
		var letters []string
		for _, order := range [][]letterIn{all, rapid.Permutation(all).Draw(rt, "order")} {
			o := quickOffice(rt, folder)
			for len(order) > 0 {
				n := min(len(order), rapid.IntRange(1, 5).Draw(rt, "batch"))
				for folder := range 2 {
					here := slices.DeleteFunc(slices.Clone(order[:n]), func(l letterIn) bool { return l.Folder != folder })
					if len(here) > 0 {
						o.take(here...)
					}
				}
				order = order[n:]
				if rapid.IntRange(0, 2).Draw(rt, "restart") == 0 {
					o.restartQuick()
				}
			}
			if got := whole(unfiled(o.List())); got != want {
				rt.Fatalf("list:\n%s\nwant:\n%s", got, want)
			}
			switch owed := owedNow(t, o); {
			case letters == nil:
				letters = owed
			case !slices.Equal(owed, letters):
				rt.Fatalf("letters:\n%s\nwant:\n%s", strings.Join(owed, "\n"), strings.Join(letters, "\n"))
			}
			wantSettled(rt, o)
			if _, err := o.Audit(); err != nil {
				rt.Fatal(err)
			}
			o.Registry.Close()
		}
	})
}

// wantSettled fails where a letter that waits does not say what holds, or one is missing: what came last must have been
// weighed against all that was there before.
func wantSettled(t tester, o *office) {
	t.Helper()
	for _, c := range o.fold.changes(o.fold.entries, o.letters) {
		if c.kind != "" {
			t.Fatalf("there should be a letter about %s: %s", c.entry.id, c.kind)
		}
		t.Fatalf("there should be no letter %s", c.drop.id())
	}
}

// TestModel does anything in any order to a registry and to a plain model beside it: after each step the list, the
// decisions and the letters owed are the same in both.
func TestModel(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	rapid.Check(t, func(rt *rapid.T) {
		w := &world{
			office: quickOffice(rt, folder), rt: rt, replies: map[string]int{},
			model: &model{told: map[string]*modelTold{}},
		}
		w.model.event = w.event
		rt.Repeat(map[string]func(*rapid.T){
			"admit":    w.admit,
			"approve":  w.approve,
			"ruling":   w.ruling,
			"add":      w.add,
			"undo":     w.undo,
			"send":     w.sendOne,
			"restart":  func(*rapid.T) { w.restartQuick() },
			"settings": w.changeSettings,
			"close":    w.close,
			"":         w.check,
		})
		if _, err := w.Audit(); err != nil {
			rt.Fatal(err)
		}
		w.Registry.Close()
	})
}

// A world is a registry with its model.
type world struct {
	*office
	model   *model
	rt      *rapid.T
	box     sack
	replies map[string]int
}

func (w *world) admit(rt *rapid.T) {
	folder := -1
	var batch []letterIn
	for range rapid.IntRange(1, 3).Draw(rt, "messages") {
		l := w.box.draw(rt, append(slices.Clone(w.model.messages), batch...))
		if folder < 0 {
			folder = l.Folder
		}
		l.Folder = folder
		batch = append(batch, l)
	}
	w.take(batch...)
	for _, l := range batch {
		l.Seen = w.now
		if closed := w.model.closed; !closed.IsZero() && !l.Seen.After(closed) {
			l.Seen = closed.Add(1)
		}
		w.model.messages = append(w.model.messages, l)
	}
}

// rule gives a ruling to both, where the registry takes it.
func (w *world) rule(r Ruling) {
	w.now = w.now.Add(time.Second)
	r.Who, r.Reason = "secretary", "by agreement"
	given, err := w.Rule(w.now, r)
	switch {
	case errors.Is(err, ErrRuling):
	case err != nil:
		w.rt.Fatal(err)
	default:
		w.model.rulings = append(w.model.rulings, given)
	}
}

func (w *world) someone(rt *rapid.T) string {
	if len(w.model.messages) == 0 {
		rt.Skip("no messages yet")
	}
	return rapid.SampledFrom(w.model.messages).Draw(rt, "message").id()
}

// approve approves messages that ask for something: what approved withdrawals and changes do is told by stories.
func (w *world) approve(rt *rapid.T) {
	id := w.someone(rt)
	if w.model.compute().entry(id).Request.Kind != request.Ask {
		rt.Skip("no request")
	}
	w.rule(Ruling{
		Verb: Approve, Entry: id, Delegation: delegationOf(rapid.SampledFrom([]string{"SN", "KE", "CU"}).Draw(rt, "as")),
		Segments: rapid.SampledFrom([][]string{{"I"}, {"II"}, {"I", "II"}}).Draw(rt, "for"),
	})
}

func (w *world) ruling(rt *rapid.T) {
	w.rule(Ruling{
		Verb: rapid.SampledFrom([]Verb{Refuse, Dismiss, Withdraw, Swap}).Draw(rt, "verb"), Entry: w.someone(rt), Other: w.someone(rt),
	})
}

func (w *world) add(rt *rapid.T) {
	w.rule(Ruling{
		Verb: Add, Delegation: delegationOf(rapid.SampledFrom([]string{"CU", "SN"}).Draw(rt, "delegation")), Segments: []string{"I"},
		Received: moment(fmt.Sprintf("12-05 0%d:00:00", rapid.IntRange(0, 9).Draw(rt, "hour"))),
		Contact:  rapid.SampledFrom([]string{"", "mission@cu.example"}).Draw(rt, "contact"),
	})
}

func (w *world) undo(rt *rapid.T) {
	w.rule(Ruling{Verb: Undo, Undoes: rapid.IntRange(0, len(w.model.rulings)).Draw(rt, "which")})
}

// sendOne lets one letter go out, or not: from the attempt on, its reader may know it.
func (w *world) sendOne(rt *rapid.T) {
	w.now = w.now.Add(2 * time.Hour)
	l, _, err := w.Claim(w.now)
	if err != nil {
		rt.Fatal(err)
	}
	if l == nil {
		rt.Skip("no letter is due")
	}
	if len(l.Attempts) == 1 {
		now := w.model.compute()
		if l.Kind.Reply() {
			w.replies[l.About]++
		}
		w.model.told[l.About] = now.tell(now.entry(l.About))
	}
	if rapid.Bool().Draw(rt, "settled") {
		w.settle(l, rapid.SampledFrom([]Verdict{Taken, Later, Never, Unknown}).Draw(rt, "verdict"))
	}
}

func (w *world) changeSettings(rt *rapid.T) {
	changes := []func(*Event){capacity("I", rapid.IntRange(0, 3).Draw(rt, "capacity"))}
	if rapid.Bool().Draw(rt, "extended") {
		changes = append(changes, func(e *Event) { e.Deadline = moment("12-07 05:10:00") })
	}
	w.event = assembly(changes...)
	w.options.AcceptChanges = true
	w.model.event = w.event
	w.restartQuick()
}

func (w *world) close(*rapid.T) {
	if w.model.closed.IsZero() {
		w.now = later(w.now, w.event.FinalPlaces)
		if err := w.CaughtUp(w.now); err != nil {
			w.rt.Fatal(err)
		}
		w.model.closed = w.now
		for _, m := range w.model.messages {
			w.model.closed = later(w.model.closed, m.Seen)
		}
	}
}

func (w *world) check(rt *rapid.T) {
	model := w.model.compute()
	for _, e := range model.entries {
		e.File = strings.TrimSuffix(e.Request.MessageID, "@there.example")
	}
	if got, want := whole(unfiled(w.List())), model.String(); got != want {
		rt.Fatalf("list:\n%s\nthe model has:\n%s", got, want)
	}
	owed := map[string]LetterKind{}
	for _, l := range w.Letters() {
		if untried(&l) {
			owed[l.About] = l.Kind
		}
	}
	if want := model.owed(); !maps.Equal(owed, want) {
		rt.Fatalf("owed: %v\nthe model owes: %v", owed, want)
	}
	wantSettled(rt, w.office)
	for id, n := range w.replies {
		if n > 1 {
			rt.Fatalf("message %s was answered %d times", id, n)
		}
	}
}
