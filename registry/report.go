package registry

import (
	"errors"
	"time"

	bolt "go.etcd.io/bbolt"
)

// A Report is what a digest tells the secretariat: the state, and what is new since the last one.
type Report struct {
	Now, Since time.Time
	Final      bool            // the list has closed
	List       List            // of its messages those held, refused and newly ignored, and those that rulings and letters name
	New        map[string]bool // IDs of the entries that the last digest did not have
	Changed    []string        // what moved since the last digest, as sentences
	Letters    []Letter        // without their bytes: those in doubt, failed, dropped, kept back, unwritten or unreached
	Rulings    []Ruling
	Extract    Extract  // what a registry can be rebuilt from beside the mailbox; for whoever keeps the digest
	Alarms     []string // what went wrong and still stands
	Entries    int      // how many journal entries there are
	Head       string   // the hash of the newest one
}

// Report returns what a digest would tell now.
func (r *Registry) Report(now time.Time) (Report, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.report(now)
}

func (r *Registry) report(now time.Time) (Report, error) {
	report := Report{
		Now: now, Since: r.digested, Final: !r.fold.closed.IsZero(), List: List{Segments: r.fold.segments()}, New: map[string]bool{},
		Rulings: r.rulings, Extract: r.extract(now), Alarms: r.standing(), Entries: int(r.journal.number), Head: r.journal.head,
	}
	report.Changed = moves(r.told, outline(r.fold))
	named := map[string]bool{}
	for _, ruling := range r.rulings {
		named[ruling.Entry], named[ruling.Other] = true, true
	}
	err := r.db.View(func(tx *bolt.Tx) (err error) {
		if report.Letters, err = r.allCurrent(tx, where(r.letters.all, (*letter).troubled)); err != nil {
			return err
		}
		for _, l := range report.Letters {
			named[l.About] = true
		}
		report.List.Messages, err = r.showAll(tx, where(r.fold.entries, func(e *entry) bool {
			isNew := e.seen.After(r.digested)
			if isNew {
				report.New[e.name()] = true
			}
			return e.waits() || e.outcome == Refused || e.outcome == Ignored && isNew || named[e.name()]
		}))
		return err
	})
	return report, err
}

// troubled says whether a letter needs somebody's eye: it did not simply go out, nor is it simply on its way.
func (l *letter) troubled() bool {
	switch l.state {
	case LetterSent:
		return l.unreached
	case LetterDue:
		return l.tried
	case LetterElsewhere:
		return false
	}
	return true
}

// OweDigest writes a digest to each of the addresses, for the outbox to send.
func (r *Registry) OweDigest(now time.Time, to []string) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	report, err := r.report(now)
	if err != nil {
		return err
	}
	id := entryID("digest " + r.event.ID + now.UTC().Format(time.RFC3339Nano))
	changes := make([]change, 0, len(to))
	for i, address := range to {
		letter := &Letter{
			ID: letterID(DigestLetter, id, i+1), Kind: DigestLetter, State: LetterDue, To: address,
			Facts: Facts{Language: "en", Now: now}, Report: &report, Written: now, Due: now,
		}
		r.compose(letter)
		changes = append(changes, change{write: letter})
	}
	told := outline(r.fold)
	err = r.update(now, func(w *writer) error {
		if err := errors.Join(w.putTime(metaDigest, now), w.putJSON(bucketMeta, metaDigested, told)); err != nil {
			return err
		}
		if err := w.line("digest", "", nil); err != nil {
			return err
		}
		return write(w, changes)
	})
	if err != nil {
		return err
	}
	r.digested, r.told = now, told
	r.adopt(changes)
	return nil
}

// Digested returns when the last digest was written; the zero time before the first.
func (r *Registry) Digested() time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.digested
}

// Changed returns when the list last changed, or something was last held, in a way that no digest has told yet; the
// zero time where there is nothing.
func (r *Registry) Changed() time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	var changed time.Time
	note := func(t time.Time) {
		if t.After(r.digested) && t.After(changed) {
			changed = t
		}
	}
	for _, e := range r.fold.entries {
		switch e.outcome {
		case Copy, Ignored, Refused:
		default:
			note(e.seen)
		}
	}
	for _, ruling := range r.rulings {
		note(ruling.When)
	}
	note(r.fold.closed)
	note(r.adopted)
	return changed
}
