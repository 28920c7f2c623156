package registry

import (
	"fmt"
	"time"
)

// Release lets letters go that were kept back; all of them, where no ID is given. It returns how many.
func (r *Registry) Release(now time.Time, ids ...string) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	var released []Letter
	for _, l := range r.letters.all {
		if l.State == LetterHeld && len(ids) == 0 {
			released = append(released, l.dueAgain(now))
		}
	}
	for _, id := range ids {
		l := r.letters.find(id)
		if l == nil || l.State != LetterHeld {
			return 0, fmt.Errorf("no letter %q is kept back; `speakerlist letters` lists them", id)
		}
		released = append(released, l.dueAgain(now))
	}
	return len(released), r.sendOut(now, "released", released)
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
	switch l.State {
	case LetterHeld:
		return fmt.Errorf("letter %s is kept back: let it go with `speakerlist release`", l.ID)
	case LetterDue, LetterDoubt:
		return fmt.Errorf("letter %s is %s: it goes out by itself", l.ID, l.State)
	}
	return r.sendOut(now, "resent", []Letter{l.dueAgain(now)})
}

// sendOut puts letters into the outbox at a person's word.
func (r *Registry) sendOut(now time.Time, what string, letters []Letter) error {
	for i := range letters {
		if err := r.ensureBytes(&letters[i]); err != nil {
			return err
		}
	}
	err := r.record(now, what, letters...)
	if err == nil {
		r.kick()
	}
	return err
}

// dueAgain returns a letter as it is once a person has ordered it out.
func (l *Letter) dueAgain(now time.Time) Letter {
	again := *l
	again.State, again.Due, again.Note, again.Unreached, again.Insisted = LetterDue, now, "", "", true
	return again
}
