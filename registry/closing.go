package registry

import (
	"time"

	bolt "go.etcd.io/bbolt"
)

// CaughtUp says that everything which the folders held at asOf is admitted. The first such moment at or after the
// event's final places closes the list, and owes every speaker the final place.
func (r *Registry) CaughtUp(asOf time.Time) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if asOf.Before(r.event.FinalPlaces) || !r.fold.closed.IsZero() {
		return nil
	}
	r.fold.closed = asOf.UTC()
	changes := r.owe(r.fold.entries, asOf)
	err := r.update(func(tx *bolt.Tx, j *journal) error {
		if err := putTime(tx, metaClosed, r.fold.closed); err != nil {
			return err
		}
		if err := j.append(tx, asOf, "closed", "", nil); err != nil {
			return err
		}
		return r.write(tx, j, asOf, changes)
	})
	if err != nil {
		return err
	}
	r.adopt(changes)
	return nil
}

// Closed returns when the list closed; the zero time while it is open.
func (r *Registry) Closed() time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.fold.closed
}
