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
)

// lockTimeout is how long to wait for a file that another process has.
const lockTimeout = 500 * time.Millisecond

func openFile(path string, readOnly bool) (*bolt.DB, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && readOnly:
		return nil, fmt.Errorf("there is no registry at %s yet: `speakerlist run` makes it", path)
	case errors.Is(err, fs.ErrNotExist):
		if err := refuseAfterDamage(path); err != nil {
			return nil, err
		}
	case err != nil:
		return nil, err
	case info.Size() == 0:
		// bbolt takes an empty file for a new database, and so would forget every place on the list.
		return nil, setAside(path, fmt.Errorf("%w: %s is empty", ErrDamaged, path))
	}
	var db *bolt.DB
	err = guard(func() (err error) {
		db, err = bolt.Open(path, 0o600, &bolt.Options{
			Timeout: lockTimeout, ReadOnly: readOnly, FreelistType: bolt.FreelistMapType,
		})
		return err
	})
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, fmt.Errorf("%w: %s: stop the other one first, or give this one its own registry.file", ErrInUse, path)
	case errors.Is(err, ErrDamaged), errors.Is(err, bolterrors.ErrInvalid), errors.Is(err, bolterrors.ErrChecksum):
		err = fmt.Errorf("%w: %s: %w", ErrDamaged, path, err)
		if readOnly {
			return nil, err
		}
		return nil, setAside(path, err)
	case err != nil:
		return nil, fmt.Errorf("the registry %s: %w", path, err)
	}
	return db, nil
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
