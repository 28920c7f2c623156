package registry

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"
)

// A Line of the journal says one thing that happened. Lines name entries, letters and rulings by their IDs and hold
// no personal data, so that they stay when everything else is purged.
type Line struct {
	Number uint64          `json:"n"`
	At     time.Time       `json:"at"`
	Did    string          `json:"did"` // opened, admitted, decided, owed, unowed, ruled, began, settled, closed, digest, ...
	About  string          `json:"about,omitempty"`
	Detail json.RawMessage `json:"detail,omitempty"`
	Stored []Stored        `json:"stored,omitempty"` // what was written together with the line, in that order
	Before string          `json:"before"`           // the hash of the line before, in hexadecimal digits
	Hash   string          `json:"-"`                // SHA-256 over this line as it is stored
}

// A Stored value is one that a line of the journal answers for.
type Stored struct {
	Name string `json:"name"`          // bucket/key
	Sum  string `json:"sum,omitempty"` // SHA-256 of the value, in hexadecimal digits; empty where it was deleted
}

// journal is the newest line's place in the chain.
type journal struct {
	number uint64
	head   string
}

func hash(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

func loadJournal(tx *bolt.Tx) journal {
	k, v := tx.Bucket(bucketJournal).Cursor().Last()
	if k == nil {
		return journal{}
	}
	return journal{number: binary.BigEndian.Uint64(k), head: hash(v)}
}

// ErrBrokenChain says that the journal is not as it was written.
var ErrBrokenChain = errors.New("the journal's chain is broken")

// walkJournal calls do with every line in order, and stops at the first that does not follow from the one before.
func walkJournal(tx *bolt.Tx, do func(Line) error) error {
	before, n := "", uint64(0)
	return each(tx, bucketJournal, func(k, v []byte) error {
		n++
		var line Line
		if err := json.Unmarshal(v, &line); err != nil {
			return fmt.Errorf("%w at line %d: %w", ErrBrokenChain, n, err)
		}
		if line.Number != n || binary.BigEndian.Uint64(k) != n {
			return fmt.Errorf("%w at line %d: it bears the number %d", ErrBrokenChain, n, line.Number)
		}
		if line.Before != before {
			return fmt.Errorf("%w at line %d: it does not follow from line %d", ErrBrokenChain, n, n-1)
		}
		line.Hash = hash(v)
		before = line.Hash
		return do(line)
	})
}
