package registry

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	bolt "go.etcd.io/bbolt"
)

// Purge removes everything personal after the event: messages, rulings, letters, and the backups and damaged files
// beside the registry. The journal stays, with the hashes of what there was, and so do the cursors, so that nothing is
// read again. The file is written anew, since one that only forgets where its values are still holds them.
func (r *Registry) Purge(now time.Time) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !now.After(r.event.Ends) {
		return fmt.Errorf("the event ends %s: personal data is needed until then", r.event.Ends.In(r.event.Zone).Format(time.RFC1123))
	}
	if err := r.update(now, purge); err != nil {
		return err
	}
	if err := r.load(); err != nil {
		return err
	}
	if err := r.compact(); err != nil {
		return fmt.Errorf("writing the registry anew: %w", err)
	}
	return r.removeCopies()
}

// purge empties what is personal, and says so in one line that answers for all of it.
func purge(w *writer) error {
	for _, name := range buckets() {
		if !personal(name) {
			continue
		}
		if err := w.tx.DeleteBucket(name); err != nil {
			return err
		}
		if _, err := w.tx.CreateBucket(name); err != nil {
			return err
		}
	}
	if err := errors.Join(w.remove(bucketMeta, metaDigested), w.putTime(metaPurged, w.at)); err != nil {
		return err
	}
	return w.line(purged, "", nil)
}

// purged is what the line does that removes everything personal.
const purged = "purged"

// compact writes the file anew without what was deleted from it, and goes on with that one.
func (r *Registry) compact() error {
	fresh := r.path + ".compact"
	if err := os.RemoveAll(fresh); err != nil {
		return err
	}
	db, err := openBolt(fresh, r.options)
	if err != nil {
		return err
	}
	if err := bolt.Compact(db, r.db, 0); err != nil {
		return errors.Join(err, db.Close())
	}
	if err := os.Rename(fresh, r.path); err != nil {
		return errors.Join(err, db.Close())
	}
	old := r.db
	r.db = db
	return errors.Join(syncFolder(filepath.Dir(r.path)), old.Close())
}

// removeCopies removes the copies of the registry that the program made itself.
func (r *Registry) removeCopies() error {
	var all error
	for _, mark := range []string{backupMark, asideMark} {
		copies, err := filepath.Glob(r.path + mark + "*")
		all = errors.Join(all, err)
		for _, path := range copies {
			all = errors.Join(all, os.Remove(path))
		}
	}
	return all
}

// Purged returns when personal data was removed; the zero time where it was not.
func (r *Registry) Purged() time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.purged
}
