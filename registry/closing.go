package registry

import "time"

// CaughtUp says that everything which the folders held at asOf is admitted. The first such moment at or after the
// event's final places closes the list, and owes every speaker the final place.
func (r *Registry) CaughtUp(asOf time.Time) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if asOf.Before(r.event.FinalPlaces) || !r.fold.closed.IsZero() || !r.purged.IsZero() {
		return nil
	}
	return r.close(asOf)
}

// close closes the list, after everything that it holds was first seen.
func (r *Registry) close(now time.Time) error {
	closed := now.UTC()
	for _, e := range r.fold.entries {
		if e.seen.After(closed) {
			closed = e.seen
		}
	}
	r.fold.closed = closed
	var changes []change
	err := r.update(now, func(w *writer) (err error) {
		if changes, err = r.owe(w.tx, r.fold.entries, now); err != nil {
			return err
		}
		if err := w.putTime(metaClosed, closed); err != nil {
			return err
		}
		if err := w.line("closed", "", nil); err != nil {
			return err
		}
		return write(w, changes)
	})
	if err == nil {
		r.adopt(changes)
	}
	return err
}

// Closed returns when the list closed; the zero time while it is open.
func (r *Registry) Closed() time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.fold.closed
}
