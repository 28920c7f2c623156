package registry

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"strings"
	"time"

	bolt "go.etcd.io/bbolt"
)

// A writer is a transaction that keeps the journal: whatever it puts or deletes is named in the next line, so that an
// audit finds every value that was changed by another hand.
type writer struct {
	*packer
	tx      *bolt.Tx
	at      time.Time
	journal journal
	stored  []Stored
	size    int // of the values put, the journal's lines not counted
}

func (w *writer) put(bucket, key, value []byte) error {
	w.note(bucket, key, hash(value))
	w.size += len(value)
	return w.bucket(bucket).Put(key, value)
}

// fillPercent is how full a page may get before it is parted. Nearly all keys come in their order, so that a page is never
// touched again once the next one has begun: bbolt's usual half would leave the other half empty for good.
const fillPercent = 0.9

func (w *writer) bucket(name []byte) *bolt.Bucket {
	b := w.tx.Bucket(name)
	b.FillPercent = fillPercent
	return b
}

func (w *writer) putJSON(bucket, key []byte, value any) error {
	encoded, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return w.put(bucket, key, encoded)
}

func (w *writer) putTime(key []byte, t time.Time) error {
	return w.putJSON(bucketMeta, key, t.UTC())
}

// remove deletes a value, where there is one.
func (w *writer) remove(bucket, key []byte) error {
	if w.tx.Bucket(bucket).Get(key) == nil {
		return nil
	}
	w.note(bucket, key, "")
	return w.tx.Bucket(bucket).Delete(key)
}

func (w *writer) note(bucket, key []byte, sum string) {
	w.stored = append(w.stored, Stored{storedName(bucket, key), sum})
}

// storedName names a value as the journal does.
func storedName(bucket, key []byte) string {
	switch string(bucket) {
	case string(bucketMeta), string(bucketCursors):
		return string(bucket) + "/" + string(key)
	}
	return string(bucket) + "/" + hex.EncodeToString(key)
}

// parseStoredName returns what storedName made a name of.
func parseStoredName(name string) (bucket, key string, err error) {
	bucket, key, _ = strings.Cut(name, "/")
	switch bucket {
	case string(bucketMeta), string(bucketCursors):
		return bucket, key, nil
	}
	decoded, err := hex.DecodeString(key)
	return bucket, string(decoded), err
}

// line writes a line of the journal that answers for everything put or deleted since the last one.
func (w *writer) line(did, about string, detail any) error {
	line := struct {
		Line
		Detail any `json:"detail,omitempty"` // in the place of the line's own
	}{Line{
		Number: w.journal.number + 1, At: w.at.UTC(), Did: did, About: about, Stored: w.stored, Before: w.journal.head,
	}, detail}
	encoded, err := json.Marshal(line)
	if err != nil {
		return err
	}
	if err := w.bucket(bucketJournal).Put(number(line.Number), encoded); err != nil {
		return err
	}
	w.journal, w.stored = journal{number: line.Number, head: hash(encoded)}, w.stored[:0]
	return nil
}

// update runs a transaction with its journal lines. Where it fails, the state is read again from the file, so that
// what is held in memory never differs from what is stored.
func (r *Registry) update(now time.Time, do func(w *writer) error) error {
	w := writer{at: now, journal: r.journal, packer: &r.packer}
	err := r.db.Update(func(tx *bolt.Tx) error {
		w.tx = tx
		if err := do(&w); err != nil || len(w.stored) == 0 {
			return err
		}
		return w.line("stored", "", nil)
	})
	if err != nil {
		return errors.Join(err, r.load())
	}
	r.journal = w.journal
	return r.wrote(w.size)
}
