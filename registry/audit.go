package registry

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	bolt "go.etcd.io/bbolt"
)

// ErrAudit is what [Registry.Audit] fails with; the text names the first entry that is not as it was written.
var ErrAudit = errors.New("the registry is not as it was written")

// An Audited registry is what an audit has looked at, where it found nothing wrong. What was purged is counted no more.
type Audited struct {
	Lines    int // of the journal
	Messages int
	Rulings  int
	Letters  int
	Head     string // the hash of the journal's newest line: compare it with the one in a digest that was kept
}

// Audit verifies that the journal's chain is whole, that everything stored is what the journal says was stored, and
// that the list follows from it. Heads are hashes that digests told: each must be in the chain, so that whoever kept a
// digest can prove that nothing up to it was written anew. It fails with [ErrAudit] at the first thing that is wrong.
func (r *Registry) Audit(heads ...string) (Audited, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	done, err := audit(r.db, heads)
	if err == nil {
		err = view(r.db, r.auditList)
	}
	if err != nil {
		return done, fmt.Errorf("%w: %w", ErrAudit, err)
	}
	return done, nil
}

// audit compares what is stored with the journal, on all processors. Of several things that are wrong it names the first,
// in the order of the buckets.
func audit(db *bolt.DB, heads []string) (Audited, error) {
	var told told
	if err := view(db, func(tx *bolt.Tx) (err error) {
		told, err = readJournal(tx, heads)
		return err
	}); err != nil {
		return Audited{}, err
	}
	found := make([]int, len(audited()))
	wrong := make([]error, len(found))
	var checks sync.WaitGroup
	for i, name := range audited() {
		checks.Go(func() {
			wrong[i] = view(db, func(tx *bolt.Tx) (err error) {
				found[i], err = told.check(tx, name)
				return err
			})
		})
	}
	checks.Wait()
	done := Audited{Lines: int(told.last.number), Head: told.last.head}
	for i, name := range audited() {
		switch string(name) {
		case string(bucketMessages):
			done.Messages = found[i]
		case string(bucketRulings):
			done.Rulings = found[i]
		case string(bucketLetters):
			done.Letters = found[i]
		}
	}
	return done, cmp.Or(wrong...)
}

// audited are the buckets that the journal answers for.
func audited() [][]byte {
	all := buckets()
	return all[:len(all)-1]
}

// view reads from a file that may be damaged.
func view(db *bolt.DB, do func(*bolt.Tx) error) error {
	return guard(func() error { return db.View(do) })
}

// told is what the journal says is stored.
type told struct {
	stored map[string]map[string]written // by bucket and key
	last   journal
}

// written is what is kept of the line that last answered for a value.
type written struct {
	sum  [sha256.Size]byte
	line uint64
}

func readJournal(tx *bolt.Tx, heads []string) (told, error) {
	t := told{stored: map[string]map[string]written{}}
	for _, name := range audited() {
		t.stored[string(name)] = map[string]written{}
	}
	missing := slices.Clone(heads)
	err := walkJournal(tx, func(line Line) error {
		t.last = journal{number: line.Number, head: line.Hash}
		missing = slices.DeleteFunc(missing, func(head string) bool { return head == line.Hash })
		if line.Did == purged {
			for _, name := range audited() {
				if personal(name) {
					clear(t.stored[string(name)])
				}
			}
		}
		for _, s := range line.Stored {
			if err := t.store(s, line.Number); err != nil {
				return fmt.Errorf("%w at line %d: %w", ErrBrokenChain, line.Number, err)
			}
		}
		return nil
	})
	if err == nil && len(missing) > 0 {
		err = fmt.Errorf("no line of the journal has the hash %s: it is not the journal that the digest was written from", missing[0])
	}
	return t, err
}

// store notes what a line says was stored, or deleted.
func (t *told) store(s Stored, line uint64) error {
	bucket, key, err := parseStoredName(s.Name)
	if err != nil {
		return err
	}
	stored, known := t.stored[bucket]
	if !known {
		return fmt.Errorf("there is nothing like %q", s.Name)
	}
	if s.Sum == "" {
		delete(stored, key)
		return nil
	}
	by := written{line: line}
	if n, err := hex.Decode(by.sum[:], []byte(s.Sum)); err != nil || n != len(by.sum) {
		return fmt.Errorf("%q is no hash", s.Sum)
	}
	stored[key] = by
	return nil
}

// check holds every value of a bucket against its hash in the journal, in the order of the keys, and then looks whether one
// is missing. It returns how many there are. It may be called for several buckets at once.
func (t *told) check(tx *bolt.Tx, bucket []byte) (n int, err error) {
	stored := t.stored[string(bucket)]
	err = each(tx, bucket, func(k, v []byte) error {
		by, known := stored[string(k)]
		switch {
		case !known:
			return fmt.Errorf("%s: the journal does not know it", storedName(bucket, k))
		case by.sum != sha256.Sum256(v):
			return fmt.Errorf("%s was changed after %s", storedName(bucket, k), by.in(tx))
		}
		delete(stored, string(k))
		n++
		return nil
	})
	if err == nil && len(stored) > 0 {
		first := slices.MinFunc(slices.Collect(maps.Keys(stored)), func(a, b string) int {
			return cmp.Or(cmp.Compare(stored[a].line, stored[b].line), strings.Compare(a, b))
		})
		err = fmt.Errorf("%s was removed: %s", storedName(bucket, []byte(first)), stored[first].in(tx))
	}
	return n, err
}

// in says which line of a journal that was.
func (w written) in(tx *bolt.Tx) string {
	var line Line
	if err := json.Unmarshal(tx.Bucket(bucketJournal).Get(number(w.line)), &line); err != nil {
		return fmt.Sprintf("line %d of the journal wrote it", w.line)
	}
	return strings.TrimSpace(fmt.Sprintf("line %d of the journal wrote it (%s %s", w.line, line.Did, line.About)) + ")"
}

// auditList compares the list in use with the one that follows from what is stored.
func (r *Registry) auditList(tx *bolt.Tx) error {
	g := newGister(r.event)
	gists, err := loadGists(tx, g)
	if err != nil {
		return err
	}
	rulings, err := loadRulings(tx)
	if err != nil {
		return err
	}
	f := newFold(g, rulings, r.fold.closed)
	f.run(gists)
	stored := f.segments()
	for i, segment := range r.fold.segments() {
		if !slices.Equal(segment.Live, stored[i].Live) {
			return fmt.Errorf("segment %s: its list does not follow from what is stored", segment.Segment.ID)
		}
	}
	return nil
}
