package registry

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"time"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// What [Open] fails with.
var (
	ErrInUse   = errors.New("another speakerlist has the registry open")
	ErrDamaged = errors.New("the registry is damaged")
	ErrNewer   = errors.New("the registry was written by a newer speakerlist")
	ErrOlder   = errors.New("the registry was written by an older speakerlist")
)

// lockTimeout is how long to wait for a file that another process has.
const lockTimeout = 500 * time.Millisecond

func openFile(path string, options Options) (*bolt.DB, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && options.ReadOnly:
		return nil, fmt.Errorf("there is no registry at %s yet: `speakerlist run` makes it", path)
	case errors.Is(err, fs.ErrNotExist):
		if err := refuseAfterDamage(path); err != nil {
			return nil, err
		}
		if err := create(path, options); err != nil {
			return nil, err
		}
	case err != nil:
		return nil, err
	case info.Size() == 0:
		// bbolt takes an empty file for a new database, and so would forget every place on the list.
		damage := fmt.Errorf("%w: %s is empty", ErrDamaged, path)
		if options.ReadOnly {
			return nil, damage
		}
		return nil, setAside(path, damage)
	}
	db, err := openBolt(path, options)
	if errors.Is(err, ErrDamaged) && !options.ReadOnly {
		return nil, setAside(path, err)
	}
	return db, err
}

// openBolt opens a database file, and makes an empty one where there is none.
func openBolt(path string, options Options) (db *bolt.DB, err error) {
	err = guard(func() (err error) {
		db, err = bolt.Open(path, 0o600, &bolt.Options{
			Timeout: lockTimeout, ReadOnly: options.ReadOnly, FreelistType: bolt.FreelistMapType, MaxSize: options.MaxSize,
		})
		return err
	})
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, fmt.Errorf("%w: %s: stop the other one first, or give this one its own registry.file", ErrInUse, path)
	case errors.Is(err, ErrDamaged):
		return nil, err
	case errors.Is(err, bolterrors.ErrInvalid), errors.Is(err, bolterrors.ErrChecksum), errors.Is(err, bolterrors.ErrVersionMismatch):
		return nil, fmt.Errorf("%w: %s: %w", ErrDamaged, path, err)
	case err != nil:
		return nil, fmt.Errorf("the registry %s: %w", path, err)
	}
	return db, nil
}

// create makes a registry with nothing in it, and gives it its name only when it is whole: a crash leaves a registry
// or none.
func create(path string, options Options) error {
	folder, err := os.MkdirTemp(filepath.Dir(path), filepath.Base(path)+".*.new")
	if err != nil {
		return fmt.Errorf("the registry %s: %w", path, err)
	}
	defer os.RemoveAll(folder)
	unnamed := filepath.Join(folder, filepath.Base(path))
	db, err := openBolt(unnamed, options)
	if err != nil {
		return err
	}
	err = db.Update(func(tx *bolt.Tx) error { return prepare(tx, options.clock()) })
	if err := errors.Join(err, db.Close()); err != nil {
		return fmt.Errorf("the registry %s: %w", path, err)
	}
	// A link, unlike a renaming, never replaces the registry of another process that was faster.
	if err := os.Link(unnamed, path); err != nil && !errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("the registry %s: %w", path, err)
	}
	return syncFolder(filepath.Dir(path))
}

// guard runs do and turns what bbolt does on damaged pages, a panic or a fault in mapped memory, into [ErrDamaged].
func guard(do func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if broken := recover(); broken != nil {
			err = fmt.Errorf("%w: %v", ErrDamaged, broken)
		}
	}()
	return do()
}

const (
	asideMark = ".damaged-"
	remedy    = "put the newest backup in its place, or make a new one with `speakerlist rebuild`; see README, \"When the file is damaged\""
)

// setAside renames a damaged file, so that it is neither overwritten nor lost, and says what to do.
func setAside(path string, damage error) error {
	aside := path + asideMark + time.Now().UTC().Format("20060102T150405")
	if err := os.Rename(path, aside); err != nil {
		return errors.Join(damage, err)
	}
	return fmt.Errorf("%w; it is kept as %s: %s", damage, aside, remedy)
}

// refuseAfterDamage keeps a daemon that its supervisor starts again from beginning anew beside a file set aside: it
// would answer the whole mailbox a second time.
func refuseAfterDamage(path string) error {
	aside, err := filepath.Glob(path + asideMark + "*")
	if err != nil || len(aside) == 0 {
		return nil
	}
	return fmt.Errorf("%w: %s was set aside as %s: %s", ErrDamaged, path, aside[len(aside)-1], remedy)
}
