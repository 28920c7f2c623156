package registry

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	bolt "go.etcd.io/bbolt"
	"golang.org/x/sync/errgroup"
)

// Backup writes a copy of the registry while it is in use, verifies it, and only then gives it its name: under that
// name there is always a whole copy. A file that stands there is replaced.
func (r *Registry) Backup(path string) error {
	temporary, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*"+unfinishedMark)
	if err != nil {
		return err
	}
	defer os.Remove(temporary.Name()) // fails where it was renamed, as it should
	r.mu.Lock()
	db := r.db
	r.mu.Unlock()
	err = db.View(func(tx *bolt.Tx) error {
		_, err := tx.WriteTo(temporary)
		return err
	})
	if err == nil {
		var checks errgroup.Group // neither waits for the other: what is verified is the same before it is on the disk
		checks.Go(temporary.Sync)
		checks.Go(func() error { return verify(temporary.Name()) })
		err = checks.Wait()
	}
	if err := errors.Join(err, temporary.Close()); err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	if err := os.Rename(temporary.Name(), path); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// verify opens a copy and audits what is in it.
func verify(path string) error {
	db, err := openBolt(path, Options{ReadOnly: true})
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = audit(db, nil)
	return err
}

// syncFolder makes a rename last through a loss of power.
func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}

const (
	backupsKept    = 7
	backupMark     = ".backup-"
	unfinishedMark = ".part"
)

// BackupDaily writes the day's backup beside the registry, unless there is one already, and removes all but the
// newest seven. It returns its name.
func (r *Registry) BackupDaily(now time.Time) (string, error) {
	r.mu.Lock()
	beside := r.path + backupMark
	r.mu.Unlock()
	path := beside + now.UTC().Format(time.DateOnly)
	if _, err := os.Stat(path); err == nil {
		return path, nil
	}
	if err := r.Backup(path); err != nil {
		return "", err
	}
	unfinished, err := filepath.Glob(beside + "*" + unfinishedMark)
	if err != nil {
		return path, err
	}
	kept, err := filepath.Glob(beside + "????-??-??")
	if err != nil {
		return path, err
	}
	slices.Sort(kept)
	for _, old := range slices.Concat(unfinished, kept[:max(0, len(kept)-backupsKept)]) {
		err = errors.Join(err, os.Remove(old))
	}
	return path, err
}
