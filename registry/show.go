package registry

import (
	"fmt"
	"slices"

	bolt "go.etcd.io/bbolt"
)

// List returns the list as it stands, with what became of every message.
func (r *Registry) List() List {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.fold.list()
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
	record := Record{Entry: r.fold.entry(e)}
	mine := map[string]bool{e.ID: true}
	for _, l := range r.letters.byEntry[e.ID] {
		now, _ := r.current(l)
		record.Letters = append(record.Letters, now)
		mine[l.ID] = true
	}
	err = r.db.View(func(tx *bolt.Tx) error {
		var err error
		if record.Request, err = loadShown(tx, e.Key(), record.Request); err != nil {
			return err
		}
		if record.Raw, err = loadRaw(tx, e.Key()); err != nil {
			return err
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

// Letters returns every letter without its bytes, in the order in which they were written.
func (r *Registry) Letters() []Letter {
	r.mu.Lock()
	defer r.mu.Unlock()
	all := make([]Letter, 0, len(r.letters.all))
	for _, l := range r.letters.all {
		now, _ := r.current(l)
		all = append(all, now)
	}
	return all
}

// Letter returns a letter with its bytes, as it went out or would go out now.
func (r *Registry) Letter(id string) (Letter, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	found := r.letters.find(id)
	if found == nil {
		return Letter{}, fmt.Errorf("there is no letter %q; `speakerlist letters` lists them", id)
	}
	letter, moved := r.current(found)
	if moved {
		r.compose(&letter)
		return letter, nil
	}
	return letter, r.loadBytes(&letter)
}

// Rulings returns every ruling in the order in which they were given.
func (r *Registry) Rulings() []Ruling {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.rulings)
}
