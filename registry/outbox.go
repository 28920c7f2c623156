package registry

import (
	"fmt"
	"slices"
	"time"

	"github.com/cenkalti/backoff/v5"
	bolt "go.etcd.io/bbolt"
)

// doubtWait is how long a letter that may have gone out rests before it is looked for and, where it is not found,
// goes out again with the same bytes: a server may file what it sent half a minute late.
const doubtWait = time.Minute

// Claim returns the first letter due at now, its attempt counted and stored: where the process dies before [Settle],
// the letter is in doubt. Where none is due, the letter is nil, and again is when to ask next; zero means when
// [Registry.Post] says so. Letters about one message go out in the order in which they were written.
func (r *Registry) Claim(now time.Time) (letter *Letter, again time.Time, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if err := r.dropRefused(now); err != nil {
		return nil, time.Time{}, err
	}
	next, again := r.next(now)
	if next == nil {
		return nil, again, nil
	}
	claimed := *next
	claimed.State = LetterDoubt
	claimed.Due = now.Add(doubtWait)
	claimed.Attempts = append(slices.Clone(next.Attempts), Attempt{Began: now})
	err = r.update(func(tx *bolt.Tx, j *journal) error {
		if claimed.Raw = slices.Clone(tx.Bucket(bucketBodies).Get(number(claimed.Number))); len(claimed.Raw) == 0 {
			return fmt.Errorf("letter %s has no bytes", claimed.ID)
		}
		if err := putLetter(tx, &claimed); err != nil {
			return err
		}
		return j.append(tx, now, "began", claimed.ID, nil)
	})
	if err != nil {
		return nil, time.Time{}, err
	}
	r.letters.update(claimed)
	return &claimed, time.Time{}, nil
}

// next returns the letter to send at now by priority, then by age; where there is none, when there will be one.
func (r *Registry) next(now time.Time) (next *Letter, again time.Time) {
	if all, _, first := r.letters.since(now, ""); r.options.Limits.PerDay > 0 && all >= r.options.Limits.PerDay {
		return nil, first.Add(day)
	}
	for l := range r.letters.outgoing() {
		switch {
		case l.Due.After(now):
			if again.IsZero() || l.Due.Before(again) {
				again = l.Due
			}
		case next == nil || r.before(l, next):
			next = l
		}
	}
	return next, again
}

func (r *Registry) before(a, b *Letter) bool {
	if pa, pb := r.event.priority(a), r.event.priority(b); pa != pb {
		return pa < pb
	}
	return a.Number < b.Number
}

// priority says which letters go first where not all can: those that somebody waits for, or can still act on.
func (e *Event) priority(l *Letter) int {
	switch l.Kind {
	case AlarmLetter, TestLetter:
		return 0
	case Refusal:
		if !slices.Contains(l.Facts.Reasons, Late) {
			return 1 // it can still be mended
		}
		return 2
	case Acknowledgement, HeldNotice, DuplicateNote, AmendedNote, WithdrawnNote:
		return 2
	case FinalNote:
		return 4
	case DigestLetter:
		return 5
	}
	return 3
}

// dropRefused gives up the due letters that may not go out, on record.
func (r *Registry) dropRefused(now time.Time) error {
	var dropped []Letter
	for l := range r.letters.outgoing() {
		if l.Due.After(now) {
			continue
		}
		if why := r.refused(l, now); why != "" {
			gone := *l
			gone.State, gone.Note = LetterDropped, why
			dropped = append(dropped, gone)
		}
	}
	if len(dropped) == 0 {
		return nil
	}
	return r.record(now, "dropped", dropped...)
}

// record stores letters whose state has changed, each with a line of the journal.
func (r *Registry) record(now time.Time, did string, changed ...Letter) error {
	err := r.update(func(tx *bolt.Tx, j *journal) error { return store(tx, j, now, did, changed) })
	if err != nil {
		return err
	}
	for _, l := range changed {
		r.letters.update(l)
	}
	return nil
}

func store(tx *bolt.Tx, j *journal, now time.Time, did string, changed []Letter) error {
	for i := range changed {
		if err := putLetter(tx, &changed[i]); err != nil {
			return err
		}
		if err := j.append(tx, now, did, changed[i].ID, map[string]any{"state": changed[i].State}); err != nil {
			return err
		}
	}
	return nil
}

// Settle records how the attempt to send a claimed letter ended, and when it is tried again.
func (r *Registry) Settle(id string, now time.Time, result Result) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	held := r.letters.byID[id]
	if held == nil || len(held.Attempts) == 0 {
		return fmt.Errorf("letter %s was not claimed", id)
	}
	settled := *held
	settled.Attempts = slices.Clone(held.Attempts)
	last := &settled.Attempts[len(settled.Attempts)-1]
	last.Ended, last.Verdict, last.Outcome = now, result.Verdict, result.Says
	switch result.Verdict {
	case Taken:
		settled.State = LetterSent
	case Never:
		settled.State = LetterFailed
	case Unknown:
		settled.State, settled.Due = LetterDoubt, now.Add(doubtWait)
	case Later:
		settled.State, settled.Due = LetterDue, now.Add(wait(len(settled.Attempts)))
	default:
		return fmt.Errorf("letter %s: no such verdict as %q", id, result.Verdict)
	}
	if err := r.record(now, "settled", settled); err != nil {
		return err
	}
	r.kick()
	return nil
}

// The waits between attempts grow from half a minute to an hour, give or take a quarter so that letters refused
// together do not come back together.
const (
	firstWait   = 30 * time.Second
	longestWait = time.Hour
	waitJitter  = 0.25
)

// wait returns how long to wait after the nth attempt, from 1.
func wait(attempts int) time.Duration {
	growing := backoff.NewExponentialBackOff()
	growing.InitialInterval, growing.MaxInterval = firstWait, longestWait
	growing.Multiplier, growing.RandomizationFactor = 2, waitJitter
	var d time.Duration
	for range min(attempts, 12) {
		d = growing.NextBackOff()
	}
	return d
}

// InDoubt says whether a claimed letter may have reached its reader in an attempt before this one, so that it must
// be looked for among what was sent before it goes out again.
func (l *Letter) InDoubt() bool {
	for i, attempt := range l.Attempts {
		if i < len(l.Attempts)-1 && (attempt.Verdict == "" || attempt.Verdict == Unknown) {
			return true
		}
	}
	return false
}
