package registry

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"

	bolt "go.etcd.io/bbolt"
)

// ErrAudit is what [Registry.Audit] fails with; the text names the first entry that is not as it was written.
var ErrAudit = errors.New("the registry is not as it was written")

// An Audited registry is what an audit has looked at, where it found nothing wrong.
type Audited struct {
	Lines    int // of the journal
	Messages int
	Rulings  int
	Letters  int
	Head     string // the hash of the journal's newest line: compare it with the one in a digest that was kept
}

// Audit verifies that the journal's chain is whole, that messages, rulings and letters are those which the journal
// tells of, and that the list follows from them. It fails with [ErrAudit] at the first that does not.
func (r *Registry) Audit() (Audited, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	var done Audited
	err := guard(func() error {
		return r.db.View(func(tx *bolt.Tx) (err error) {
			done, err = audit(tx)
			return err
		})
	})
	if err != nil {
		return done, fmt.Errorf("%w: %w", ErrAudit, err)
	}
	return done, r.auditList()
}

// audit compares what a transaction sees with the journal.
func audit(tx *bolt.Tx) (Audited, error) {
	written, err := readJournal(tx)
	if err != nil {
		return Audited{}, err
	}
	done := Audited{Lines: int(written.last.number), Head: written.last.head}
	for _, check := range []struct {
		what   string
		bucket []byte
		sums   map[string]string
		count  *int
	}{
		{"message", bucketMessages, written.messages, &done.Messages},
		{"ruling", bucketRulings, written.rulings, &done.Rulings},
		{"letter's text", bucketBodies, written.bodies, &done.Letters},
	} {
		if *check.count, err = compare(tx.Bucket(check.bucket), check.what, check.sums); err != nil {
			return done, err
		}
	}
	return done, nil
}

// written is what the journal tells of what is stored: by key, the hash of each value.
type written struct {
	messages, rulings, bodies map[string]string
	last                      journal
}

func readJournal(tx *bolt.Tx) (written, error) {
	w := written{messages: map[string]string{}, rulings: map[string]string{}, bodies: map[string]string{}}
	err := walkJournal(tx, func(line Line) error {
		w.last = journal{number: line.Number, head: line.Hash}
		var detail struct {
			Key    string
			Number uint64
			Sum    string
		}
		if len(line.Detail) > 0 && line.Did != "settings" {
			if err := json.Unmarshal(line.Detail, &detail); err != nil {
				return fmt.Errorf("line %d: %w", line.Number, err)
			}
		}
		switch line.Did {
		case "admitted":
			w.messages[detail.Key] = detail.Sum
		case "ruled":
			w.rulings[fmt.Sprintf("%x", number(detail.Number))] = detail.Sum
		case "owed":
			w.bodies[fmt.Sprintf("%x", number(detail.Number))] = detail.Sum
		case "unowed":
			delete(w.bodies, fmt.Sprintf("%x", number(detail.Number)))
		}
		return nil
	})
	return w, err
}

// compare holds every value of a bucket against its hash in the journal, in the order of the keys.
func compare(b *bolt.Bucket, what string, sums map[string]string) (int, error) {
	count := 0
	err := b.ForEach(func(k, v []byte) error {
		count++
		key := fmt.Sprintf("%x", k)
		want, known := sums[key]
		switch {
		case !known:
			return fmt.Errorf("%s %s: the journal does not know it", what, key)
		case want != hash(v):
			return fmt.Errorf("%s %s: it was changed after it was written", what, key)
		}
		delete(sums, key)
		return nil
	})
	if err != nil {
		return count, err
	}
	for key, sum := range sums {
		if sum != "" {
			return count, fmt.Errorf("%s %s: it was removed", what, key)
		}
	}
	return count, nil
}

// auditList compares the list in use with the one that follows from what is stored.
func (r *Registry) auditList() error {
	var stored List
	err := r.db.View(func(tx *bolt.Tx) error {
		messages, err := loadMessages(tx)
		if err != nil {
			return err
		}
		rulings, err := loadRulings(tx)
		if err != nil {
			return err
		}
		stored = Fold(r.event, messages, rulings, r.fold.closed)
		return nil
	})
	if err != nil {
		return fmt.Errorf("%w: %w", ErrAudit, err)
	}
	current := r.fold.list()
	for i, segment := range current.Segments {
		if !reflect.DeepEqual(segment.Live, stored.Segments[i].Live) {
			return fmt.Errorf("%w: segment %s: its list does not follow from what is stored", ErrAudit, segment.Segment.ID)
		}
	}
	return nil
}
