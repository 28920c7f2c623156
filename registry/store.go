package registry

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"
)

// schema is the version of what the file holds. A file of another one is left alone.
const schema = 2

var (
	bucketMeta     = []byte("meta")
	bucketMessages = []byte("messages") // Key -> what is decided and written by
	bucketTexts    = []byte("texts")    // Key -> what is only shown
	bucketRaw      = []byte("raw")      // Key -> the message's bytes, packed, while it is held
	bucketRulings  = []byte("rulings")  // number -> Ruling
	bucketLetters  = []byte("letters")  // number -> Letter
	bucketBodies   = []byte("bodies")   // number -> the letter's bytes, packed
	bucketJournal  = []byte("journal")  // number -> line
	bucketCursors  = []byte("cursors")  // folder's name -> Cursor

	metaSchema   = []byte("schema")
	metaFolders  = []byte("folders")  // the configured folders that were ever seen, by their numbers
	metaSettings = []byte("settings") // the event's, as the registry last ran with them
	metaAdopted  = []byte("adopted")  // when these settings turned the list of the ones before
	metaClosed   = []byte("closed")   // when the list closed
	metaDigest   = []byte("digest")   // when the last digest was written
	metaDigested = []byte("digested") // the list that it told
	metaPurged   = []byte("purged")   // when personal data was removed
)

// buckets returns the names of all buckets, the journal's last.
func buckets() [][]byte {
	return [][]byte{
		bucketMeta, bucketMessages, bucketTexts, bucketRaw, bucketRulings, bucketLetters, bucketBodies, bucketCursors, bucketJournal,
	}
}

// personal says whether a bucket holds what is removed when the event is over.
func personal(bucket []byte) bool {
	return !bytes.Equal(bucket, bucketMeta) && !bytes.Equal(bucket, bucketCursors) && !bytes.Equal(bucket, bucketJournal)
}

// A Cursor says how far a folder was read.
type Cursor struct {
	Number      int       `json:"number"` // the folder's own, given at first sight and kept
	UIDValidity uint32    `json:"uid_validity"`
	Through     uint32    `json:"through"`
	Since       time.Time `json:"since"`
}

func loadRulings(tx *bolt.Tx) ([]Ruling, error) {
	var all []Ruling
	err := each(tx, bucketRulings, func(k, v []byte) error {
		var r Ruling
		if err := json.Unmarshal(v, &r); err != nil {
			return fmt.Errorf("ruling %x: %w", k, err)
		}
		all = append(all, r)
		return nil
	})
	return all, err
}

func loadCursors(tx *bolt.Tx) (map[string]Cursor, error) {
	all := map[string]Cursor{}
	err := each(tx, bucketCursors, func(k, v []byte) error {
		var c Cursor
		if err := json.Unmarshal(v, &c); err != nil {
			return fmt.Errorf("cursor of %s: %w", k, err)
		}
		all[string(k)] = c
		return nil
	})
	return all, err
}

// loadMeta reads a value of the meta bucket, and leaves to as it is where none is stored.
func loadMeta(tx *bolt.Tx, key []byte, to any) error {
	stored := tx.Bucket(bucketMeta).Get(key)
	if stored == nil {
		return nil
	}
	if err := json.Unmarshal(stored, to); err != nil {
		return fmt.Errorf("%s: %w", key, err)
	}
	return nil
}

func number(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

// prepare makes the buckets of a new file.
func prepare(tx *bolt.Tx, now time.Time) error {
	for _, name := range buckets() {
		if _, err := tx.CreateBucket(name); err != nil {
			return err
		}
	}
	w := writer{tx: tx, at: now}
	if err := w.put(bucketMeta, metaSchema, number(schema)); err != nil {
		return err
	}
	return w.line("opened", "", nil)
}

// checkSchema refuses a file that a newer or an older program wrote, or that is not a registry.
func checkSchema(tx *bolt.Tx) error {
	for _, name := range buckets() {
		if tx.Bucket(name) == nil {
			return fmt.Errorf("%w: it has no %s", ErrDamaged, name)
		}
	}
	stored := tx.Bucket(bucketMeta).Get(metaSchema)
	if len(stored) != 8 {
		return fmt.Errorf("%w: it does not say its version", ErrDamaged)
	}
	switch version := binary.BigEndian.Uint64(stored); {
	case version > schema:
		return fmt.Errorf("%w: it has version %d, and this one knows %d", ErrNewer, version, schema)
	case version < schema:
		return fmt.Errorf("%w: it has version %d, and this one knows %d: move it away, and make a new one with `speakerlist rebuild --rulings FILE`, "+
			"with the rulings that came with the last digest", ErrOlder, version, schema)
	}
	return nil
}

// touch reads every page of the file, so that a damaged one is met now and not in the middle of the work.
func touch(tx *bolt.Tx) error {
	for _, name := range buckets() {
		if err := each(tx, name, func(_, _ []byte) error { return nil }); err != nil {
			return err
		}
	}
	return nil
}
