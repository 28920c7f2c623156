package registry

import (
	"errors"

	bolt "go.etcd.io/bbolt"
)

// mappedMost is how many bytes may be read or written before the memory in which they are mapped is given back. What is
// mapped counts as the process's own, and would grow to the size of the file.
const mappedMost = 1 << 20

// each calls do with every value of a bucket, in the order of the keys.
func each(tx *bolt.Tx, bucket []byte, do func(k, v []byte) error) error {
	read := 0
	err := tx.Bucket(bucket).ForEach(func(k, v []byte) error {
		if read += len(k) + len(v); read >= mappedMost {
			read = 0
			if err := releasePages(tx); err != nil {
				return err
			}
		}
		return do(k, v)
	})
	return errors.Join(err, releasePages(tx))
}

// sparingly calls do, which reads a value or two from wherever in the file they are, for every i below n.
func sparingly(tx *bolt.Tx, n int, do func(i int) error) error {
	pages := mappedMost / tx.DB().Info().PageSize
	for i := range n {
		if i > 0 && i%pages == 0 {
			if err := releasePages(tx); err != nil {
				return err
			}
		}
		if err := do(i); err != nil {
			return err
		}
	}
	return nil
}

// wrote gives memory back when enough has been written.
func (r *Registry) wrote(size int) error {
	if r.mapped += size; r.mapped < mappedMost {
		return nil
	}
	r.mapped = 0
	return r.db.View(releasePages)
}
