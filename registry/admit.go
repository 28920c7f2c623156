package registry

import (
	"errors"
	"slices"
	"time"

	bolt "go.etcd.io/bbolt"

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
// entries of the new messages, in the batch's order.
func (r *Registry) Admit(now time.Time, batch Batch) ([]Entry, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	cursor := Cursor{
		Number: r.folderNumber(batch.Configured), UIDValidity: batch.UIDValidity, Through: batch.Through, Since: batch.Since,
	}
	fresh, raw := r.fresh(now, cursor.Number, batch)
	all := r.takeIn(fresh)
	changes := r.owe(all, now)
	unreached := r.unreached(fresh)
	err := r.update(func(tx *bolt.Tx, j *journal) error {
		for i := range fresh {
			if err := admit(tx, j, now, r.entryAt(fresh[i].Key()), &fresh[i], raw[i]); err != nil {
				return err
			}
		}
		return errors.Join(
			r.write(tx, j, now, changes),
			store(tx, j, now, "unreached", unreached),
			putJSON(tx, bucketCursors, []byte(batch.Folder), cursor),
		)
	})
	if err != nil {
		return nil, err
	}
	r.cursors[batch.Folder] = cursor
	r.adopt(changes)
	for _, l := range unreached {
		r.letters.update(l)
	}
	return r.admitted(fresh), nil
}

// fresh returns the messages of a batch that are not stored yet, and their bytes.
func (r *Registry) fresh(now time.Time, folder int, batch Batch) ([]Message, [][]byte) {
	var messages []Message
	var raw [][]byte
	for _, a := range batch.Messages {
		m := Message{
			Received: a.Received.UTC().Truncate(time.Second), Folder: folder, UIDValidity: batch.UIDValidity, UID: a.UID,
			Seen: now.UTC(), Fault: a.Fault, Request: a.Request,
		}
		if r.entryAt(m.Key()) == nil {
			messages = append(messages, m)
			raw = append(raw, a.Raw)
		}
	}
	return messages, raw
}

// takeIn lets the list take new messages in, and returns the entries about which letters may now be owed: only the
// new ones, where they came last and disturbed nothing before them.
func (r *Registry) takeIn(fresh []Message) []*Entry {
	ordered := slices.SortedFunc(slices.Values(fresh), func(a, b Message) int { return a.Key().Compare(b.Key()) })
	if len(ordered) > 0 && !r.fold.extends(&ordered[0]) {
		r.fold = r.refold(ordered...)
		return r.fold.entries
	}
	r.fold.places.disturbed = false
	for _, m := range ordered {
		r.fold.take(m.light())
	}
	if r.fold.places.disturbed {
		return r.fold.entries
	}
	return r.fold.entries[len(r.fold.entries)-len(ordered):]
}

// admit stores a message whole, with what was decided of it.
func admit(tx *bolt.Tx, j *journal, now time.Time, e *Entry, m *Message, raw []byte) error {
	sum, err := putMessage(tx, m)
	if err != nil {
		return err
	}
	if e.Outcome == Held || e.Fault != "" || e.Request.Unreadable != "" {
		if err := putRaw(tx, e.Key(), raw); err != nil {
			return err
		}
	}
	detail := map[string]any{"key": e.Key().String(), "sum": sum, "outcome": e.Outcome}
	if len(e.Reasons) > 0 {
		detail["reasons"] = e.Reasons
	}
	return j.append(tx, now, "admitted", e.ID, detail)
}

// entryAt returns the entry of the message with that key; nil where there is none.
func (r *Registry) entryAt(key Key) *Entry {
	at, found := slices.BinarySearchFunc(r.fold.entries, key, func(e *Entry, key Key) int { return e.Key().Compare(key) })
	if !found {
		return nil
	}
	return r.fold.entries[at]
}

func (r *Registry) admitted(fresh []Message) []Entry {
	entries := make([]Entry, 0, len(fresh))
	for i := range fresh {
		e := r.fold.entry(r.entryAt(fresh[i].Key()))
		e.Message = fresh[i]
		entries = append(entries, e)
	}
	return entries
}

// folderNumber returns the number of a configured folder.
func (r *Registry) folderNumber(configured string) int {
	return max(0, slices.Index(r.folders, configured))
}

// numberFolders gives every configured folder that is new the next number, in the order of the configuration. A
// folder keeps its number for good, since messages are stored under it.
func (r *Registry) numberFolders() error {
	known := len(r.folders)
	for _, name := range r.event.Folders {
		if !slices.Contains(r.folders, name) {
			r.folders = append(r.folders, name)
		}
	}
	if len(r.folders) == known {
		return nil
	}
	return r.db.Update(func(tx *bolt.Tx) error { return putJSON(tx, bucketMeta, metaFolders, r.folders) })
}
