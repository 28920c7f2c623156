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
	err := r.record(now, "released", released...)
	if err == nil {
		r.kick()
	}
	return len(released), err
}

// Resend puts a letter that was sent, failed or was dropped into the outbox again, with the same bytes.
func (r *Registry) Resend(now time.Time, id string) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	l := r.letters.find(id)
	if l == nil {
		return fmt.Errorf("there is no letter %q; `speakerlist letters` lists them", id)
	}
	switch l.State {
	case LetterSent, LetterFailed, LetterDropped:
	default:
		return fmt.Errorf("letter %s is %s: it goes out by itself", l.ID, l.State)
	}
	err := r.record(now, "resent", l.dueAgain(now))
	if err == nil {
		r.kick()
	}
	return err
}

func (l *Letter) dueAgain(now time.Time) Letter {
	again := *l
	again.State, again.Due, again.Note, again.Unreached = LetterDue, now, "", ""
	return again
}
