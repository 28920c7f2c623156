package registry

import (
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"
)

// Release lets letters go that were kept back; all of them, where no ID is given. It returns how many.
func (r *Registry) Release(now time.Time, ids ...string) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	var released []*letter
	for _, l := range r.letters.all {
		if l.state == LetterHeld && len(ids) == 0 {
			released = append(released, l)
		}
	}
	for _, id := range ids {
		l := r.letters.find(id)
		if l == nil || l.state != LetterHeld {
			return 0, fmt.Errorf("no letter %q is kept back; `speakerlist letters` lists them", id)
		}
		released = append(released, l)
	}
	return len(released), r.sendOut(now, "released", released...)
}

// Resend puts a letter that was sent, failed, was dropped or never went out from here into the outbox again, with the
// same bytes where it had any.
func (r *Registry) Resend(now time.Time, id string) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	l := r.letters.find(id)
	if l == nil {
		return fmt.Errorf("there is no letter %q; `speakerlist letters` lists them", id)
	}
	switch l.state {
	case LetterHeld:
		return fmt.Errorf("letter %s is kept back: let it go with `speakerlist release`", l.id())
	case LetterDue, LetterDoubt:
		return fmt.Errorf("letter %s is %s: it goes out by itself", l.id(), l.state)
	}
	return r.sendOut(now, "resent", l)
}

// sendOut puts letters into the outbox at a person's word.
func (r *Registry) sendOut(now time.Time, what string, letters ...*letter) error {
	due := make([]Letter, len(letters))
	err := r.db.View(func(tx *bolt.Tx) error {
		return sparingly(tx, len(due), func(i int) (err error) {
			if due[i], err = loadLetter(tx, letters[i]); err != nil {
				return err
			}
			due[i].orderOut(now)
			return r.ensureBytes(tx, &due[i])
		})
	})
	if err != nil {
		return err
	}
	if err := r.record(now, what, due...); err != nil {
		return err
	}
	r.kick()
	return nil
}

// orderOut makes a letter due at a person's word.
func (l *Letter) orderOut(now time.Time) {
	l.State, l.Due, l.Note, l.Unreached, l.Insisted = LetterDue, now, "", "", true
}
