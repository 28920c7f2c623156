package registry

import (
	"fmt"
	"slices"

	bolt "go.etcd.io/bbolt"
)

// Segments returns every segment's speakers as they stand.
func (r *Registry) Segments() []SegmentList {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.fold.segments()
}

// List returns the list as it stands, with what became of every message. It reads them all from the file.
func (r *Registry) List() (List, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	list := List{Segments: r.fold.segments()}
	err := r.db.View(func(tx *bolt.Tx) (err error) {
		list.Messages, err = r.showAll(tx, r.fold.entries)
		return err
	})
	return list, err
}

// Held returns the messages that wait for a person to decide.
func (r *Registry) Held() ([]Entry, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	var held []Entry
	err := r.db.View(func(tx *bolt.Tx) (err error) {
		held, err = r.showAll(tx, where(r.fold.entries, (*entry).waits))
		return err
	})
	return held, err
}

// waits says whether a person has to decide about an entry.
func (e *entry) waits() bool { return e.outcome == Held && !e.settled }

// showAll returns entries with their messages.
func (r *Registry) showAll(tx *bolt.Tx, entries []*entry) ([]Entry, error) {
	all := make([]Entry, len(entries))
	err := sparingly(tx, len(all), func(i int) error {
		m, err := r.message(tx, entries[i])
		all[i] = r.fold.show(entries[i], m)
		return err
	})
	return all, err
}

// where returns those for which a condition holds.
func where[T any](all []T, holds func(T) bool) []T {
	var some []T
	for _, one := range all {
		if holds(one) {
			some = append(some, one)
		}
	}
	return some
}

// A Record is everything that is known of one message.
type Record struct {
	Entry
	Letters []Letter // about it, without their bytes, in the order they were written
	History []Line   // the journal's lines about it and its letters
	Raw     []byte   // the message as it came, where it was kept
}

// Show returns all that is known of the message which a receipt number, or the first characters of an ID, names.
func (r *Registry) Show(typed string) (Record, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	e, err := r.find(typed)
	if err != nil {
		return Record{}, err
	}
	var record Record
	err = r.db.View(func(tx *bolt.Tx) error {
		m, err := r.message(tx, e)
		if err != nil {
			return err
		}
		record.Entry = r.fold.show(e, m)
		if record.Request, err = loadShown(tx, e.key, record.Request); err != nil {
			return err
		}
		if record.Raw, err = loadRaw(tx, e.key); err != nil {
			return err
		}
		mine := map[string]bool{e.id: true}
		if record.Letters, err = r.allCurrent(tx, r.letters.of[e.id]); err != nil {
			return err
		}
		for _, l := range record.Letters {
			mine[l.ID] = true
		}
		return walkJournal(tx, func(line Line) error {
			if mine[line.About] {
				record.History = append(record.History, line)
			}
			return nil
		})
	})
	return record, err
}

// Letters returns every letter without its bytes, in the order in which they were written. It reads them all from the
// file.
func (r *Registry) Letters() ([]Letter, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	var all []Letter
	err := r.db.View(func(tx *bolt.Tx) (err error) {
		all, err = r.allCurrent(tx, r.letters.all)
		return err
	})
	return all, err
}

// allCurrent returns letters without their bytes, as they would go out now.
func (r *Registry) allCurrent(tx *bolt.Tx, letters []*letter) ([]Letter, error) {
	all := make([]Letter, len(letters))
	err := sparingly(tx, len(all), func(i int) (err error) {
		all[i], _, err = r.current(tx, letters[i])
		return err
	})
	return all, err
}

// Letter returns a letter with its bytes, as it went out or would go out now.
func (r *Registry) Letter(id string) (Letter, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	found := r.letters.find(id)
	if found == nil {
		return Letter{}, fmt.Errorf("there is no letter %q; `speakerlist letters` lists them", id)
	}
	letter, moved, err := r.withBytes(found)
	if moved {
		r.compose(&letter)
	}
	return letter, err
}

// Rulings returns every ruling in the order in which they were given.
func (r *Registry) Rulings() []Ruling {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.rulings)
}
