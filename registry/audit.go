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
	var done Audited
	err := guard(func() error {
		return r.db.View(func(tx *bolt.Tx) (err error) {
			if done, err = audit(tx, heads); err != nil {
				return err
			}
			return r.auditList(tx)
		})
	})
	if err != nil {
		return done, fmt.Errorf("%w: %w", ErrAudit, err)
	}
	return done, nil
}

// audit compares what a transaction sees with the journal.
func audit(tx *bolt.Tx, heads []string) (Audited, error) {
	told, err := readJournal(tx, heads)
	if err != nil {
		return Audited{}, err
	}
	done := Audited{Lines: int(told.last.number), Head: told.last.head}
	found := map[string]int{}
	for _, name := range buckets() {
		if string(name) == string(bucketJournal) {
			continue
		}
		if found[string(name)], err = told.compare(tx, name); err != nil {
			return done, err
		}
	}
	done.Messages, done.Rulings, done.Letters = found[string(bucketMessages)], found[string(bucketRulings)], found[string(bucketLetters)]
	return done, told.missing(tx)
}

// told is what the journal says is stored.
type told struct {
	stored map[string]written // by storedName
	last   journal
}

// written is what is kept of the line that last answered for a value.
type written struct {
	sum  [sha256.Size]byte
	line uint64
}

func readJournal(tx *bolt.Tx, heads []string) (told, error) {
	t := told{stored: map[string]written{}}
	missing := slices.Clone(heads)
	err := walkJournal(tx, func(line Line) error {
		t.last = journal{number: line.Number, head: line.Hash}
		missing = slices.DeleteFunc(missing, func(head string) bool { return head == line.Hash })
		if line.Did == purged {
			maps.DeleteFunc(t.stored, func(name string, _ written) bool {
				bucket, _, _ := strings.Cut(name, "/")
				return personal([]byte(bucket))
			})
		}
		for _, s := range line.Stored {
			if s.Sum == "" {
				delete(t.stored, s.Name)
				continue
			}
			by := written{line: line.Number}
			if n, err := hex.Decode(by.sum[:], []byte(s.Sum)); err != nil || n != len(by.sum) {
				return fmt.Errorf("%w at line %d: %q is no hash", ErrBrokenChain, line.Number, s.Sum)
			}
			t.stored[s.Name] = by
		}
		return nil
	})
	if err == nil && len(missing) > 0 {
		err = fmt.Errorf("no line of the journal has the hash %s: it is not the journal that the digest was written from", missing[0])
	}
	return t, err
}

// compare holds every value of a bucket against its hash in the journal, in the order of the keys, and strikes it off.
// It returns how many there are.
func (t *told) compare(tx *bolt.Tx, bucket []byte) (n int, err error) {
	err = each(tx, bucket, func(k, v []byte) error {
		name := storedName(bucket, k)
		by, known := t.stored[name]
		switch {
		case !known:
			return fmt.Errorf("%s: the journal does not know it", name)
		case by.sum != sha256.Sum256(v):
			return fmt.Errorf("%s was changed after %s", name, by.in(tx))
		}
		delete(t.stored, name)
		n++
		return nil
	})
	return n, err
}

// missing names the first value that was written and is not there.
func (t *told) missing(tx *bolt.Tx) error {
	if len(t.stored) == 0 {
		return nil
	}
	first := slices.MinFunc(slices.Collect(maps.Keys(t.stored)), func(a, b string) int {
		return cmp.Or(cmp.Compare(t.stored[a].line, t.stored[b].line), strings.Compare(a, b))
	})
	return fmt.Errorf("%s was removed: %s", first, t.stored[first].in(tx))
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
