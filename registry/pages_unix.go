//go:build unix

package registry

import (
	"fmt"

	bolt "go.etcd.io/bbolt"
	"golang.org/x/sys/unix"
)

// releasePages gives the memory back in which the pages of a transaction's file are mapped. They are read again from the
// file, or rather from the system's cache of it, when they are next needed.
func releasePages(tx *bolt.Tx) error {
	// The transaction keeps the mapping where it is.
	if _, _, errno := unix.Syscall(unix.SYS_MADVISE, tx.DB().Info().Data, uintptr(tx.Size()), unix.MADV_DONTNEED); errno != 0 {
		return fmt.Errorf("release the registry's pages: %w", errno)
	}
	return nil
}
