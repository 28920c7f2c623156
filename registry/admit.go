package registry

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"speakerlist/registry/request"
)

// A Batch is a run of messages of one folder, with how far they take its cursor.
type Batch struct {
	Folder      string // the server's name for it: what its cursor is kept under
	Configured  string // as the configuration has it: what its number is kept under
	UIDValidity uint32
	Through     uint32    // every UID up to this one is accounted for
	Since       time.Time // messages received earlier were left out
	Messages    []Arrival
}

// An Arrival is one message as it came in.
type Arrival struct {
	Received time.Time
	UID      uint32
	Fault    string // why the server could not give it whole; empty for nearly all
	Request  request.Request
	Raw      []byte
}

// Cursor returns how far a folder was read; the zero Cursor where it never was.
func (r *Registry) Cursor(folder string) Cursor {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.cursors[folder]
}

// Admit takes a batch in: its messages, the letters that the change in the list causes, the journal and the cursor
// are stored in one transaction, or nothing is. A message that is there already changes nothing. It returns the
// entries of the new messages, in the batch's order. Once personal data was purged, only the cursor is kept.
func (r *Registry) Admit(now time.Time, batch Batch) ([]Entry, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	folder := slices.Index(r.folders, batch.Configured)
	if folder < 0 {
		return nil, fmt.Errorf("folder %q is not one of the event's: %s", batch.Configured, strings.Join(r.event.Folders, ", "))
	}
	cursor := Cursor{Number: folder, UIDValidity: batch.UIDValidity, Through: batch.Through, Since: batch.Since}
	var fresh []arrived
	if r.purged.IsZero() {
		fresh = r.fresh(now, folder, batch)
	}
	before := r.fold
	touched := r.takeIn(fresh)
	var changes []change
	var unreached []Letter
	err := r.update(now, func(w *writer) (err error) {
		if changes, err = r.owe(w.tx, touched, now, fresh...); err != nil {
			return err
		}
		if unreached, err = r.unreached(w.tx, fresh); err != nil {
			return err
		}
		for i := range fresh {
			if err := r.admit(w, &fresh[i]); err != nil {
				return err
			}
		}
		if err := w.putJSON(bucketCursors, []byte(batch.Folder), cursor); err != nil {
			return err
		}
		if err := w.line("read", batch.Folder, nil); err != nil {
			return err
		}
		return r.follow(w, before, changes, unreached)
	})
	if err != nil {
		return nil, err
	}
	r.cursors[batch.Folder] = cursor
	for i := range fresh {
		if keepsRaw(r.entryAt(fresh[i].Key())) {
			r.raw[fresh[i].Key()] = true
		}
	}
	r.followed(changes, unreached)
	return r.admitted(fresh), nil
}

// arrived is a message that is not stored yet, with its bytes.
type arrived struct {
	Message
	bytes []byte
}

// fresh returns the messages of a batch that are not stored yet.
func (r *Registry) fresh(now time.Time, folder int, batch Batch) []arrived {
	var fresh []arrived
	met := map[Key]bool{}
	for _, a := range batch.Messages {
		m := Message{
			Received: a.Received.UTC().Truncate(time.Second), Folder: folder, UIDValidity: batch.UIDValidity, UID: a.UID,
			Fault: a.Fault, Request: a.Request,
		}
		m.Seen = r.seen(now, m.id())
		if key := m.Key(); r.entryAt(key) == nil && !met[key] {
			met[key] = true
			fresh = append(fresh, arrived{m, a.Raw})
		}
	}
	return fresh
}

// seen returns when a message that is read now was first seen. It is after the closing where the list has closed,
// even if the clock was set back since.
func (r *Registry) seen(now time.Time, id string) time.Time {
	closed := r.fold.closed
	switch {
	case closed.IsZero():
	case r.rebuild != nil && !r.rebuild.late[id]:
		return closed
	case !now.After(closed):
		return closed.Add(1)
	}
	return now.UTC()
}

// takeIn lets the list take new messages in, and returns the entries about which letters may now be owed: only the
// new ones, where they came last and disturbed nothing before them.
func (r *Registry) takeIn(fresh []arrived) []*entry {
	ordered := make([]*gist, len(fresh))
	for i := range fresh {
		ordered[i] = r.fold.gist(&fresh[i].Message)
	}
	slices.SortFunc(ordered, func(a, b *gist) int { return a.key.Compare(b.key) })
	if len(ordered) > 0 && !r.fold.extends(ordered[0]) {
		r.fold = r.refold(ordered...)
		return r.fold.entries
	}
	r.fold.places.disturbed = false
	for _, g := range ordered {
		r.fold.take(g)
	}
	if r.fold.places.disturbed {
		return r.fold.entries
	}
	return r.fold.entries[len(r.fold.entries)-len(ordered):]
}

// admit stores a message whole, with what was decided of it.
func (r *Registry) admit(w *writer, a *arrived) error {
	e := r.entryAt(a.Key())
	if err := putMessage(w, &a.Message); err != nil {
		return err
	}
	if keepsRaw(e) {
		if err := putRaw(w, e.key, a.bytes); err != nil {
			return err
		}
	}
	return w.line("admitted", e.name(), r.fold.decided(e))
}

// keepsRaw says whether a person may have to look at a message's own bytes.
func keepsRaw(e *entry) bool {
	return e != nil && (e.outcome == Held || e.faulty || e.unreadable)
}

// decided is what the journal tells of a decision.
func (f *fold) decided(e *entry) any {
	return struct {
		Receipt string   `json:"receipt"`
		Outcome Outcome  `json:"outcome"`
		Reasons []Reason `json:"reasons,omitempty"`
	}{receiptNumber(f.event, e.id), e.outcome, e.reasons}
}

// follow stores what a change in the list brings with it: the decisions that it turned, the bytes of messages that
// nobody has to look at any more, and letters.
func (r *Registry) follow(w *writer, before *fold, changes []change, unreached []Letter) error {
	if before != r.fold {
		if err := journalTurned(w, before, r.fold); err != nil {
			return err
		}
	}
	for key := range r.raw {
		if !keepsRaw(r.entryAt(key)) {
			if err := w.remove(bucketRaw, key[:]); err != nil {
				return err
			}
		}
	}
	if err := write(w, changes); err != nil {
		return err
	}
	return recordLetters(w, "unreached", unreached)
}

// followed takes over in memory what follow has stored.
func (r *Registry) followed(changes []change, unreached []Letter) {
	maps.DeleteFunc(r.raw, func(key Key, _ bool) bool { return !keepsRaw(r.entryAt(key)) })
	r.adopt(changes)
	r.letters.follow(unreached)
}

// journalTurned writes a line for each message of which something else is decided now than before.
func journalTurned(w *writer, before, now *fold) error {
	for _, e := range now.entries {
		was := before.threads.byID[e.name()]
		if was == nil || was.outcome == e.outcome && slices.Equal(was.reasons, e.reasons) {
			continue
		}
		if err := w.line("decided", e.id, now.decided(e)); err != nil {
			return err
		}
	}
	return nil
}

// entryAt returns the entry of the message with that key; nil where there is none.
func (r *Registry) entryAt(key Key) *entry {
	at, found := slices.BinarySearchFunc(r.fold.entries, key, func(e *entry, key Key) int { return e.key.Compare(key) })
	if !found {
		return nil
	}
	return r.fold.entries[at]
}

func (r *Registry) admitted(fresh []arrived) []Entry {
	entries := make([]Entry, 0, len(fresh))
	for i := range fresh {
		entries = append(entries, r.fold.show(r.entryAt(fresh[i].Key()), fresh[i].Message))
	}
	return entries
}

// numberFolders gives every configured folder that is new the next number, in the order of the configuration. A
// folder keeps its number for good, since messages are stored under it.
func (r *Registry) numberFolders(now time.Time) error {
	numbered := slices.Clone(r.folders)
	for _, name := range r.event.Folders {
		if !slices.Contains(numbered, name) {
			numbered = append(numbered, name)
		}
	}
	if len(numbered) == len(r.folders) {
		return nil
	}
	err := r.update(now, func(w *writer) error {
		if err := w.putJSON(bucketMeta, metaFolders, numbered); err != nil {
			return err
		}
		return w.line("folders", "", numbered)
	})
	if err == nil {
		r.folders = numbered
	}
	return err
}
