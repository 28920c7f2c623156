package registry

import (
	"fmt"
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
	recent := r.letters.recent(now)
	if err := r.dropRefused(now, recent); err != nil {
		return nil, time.Time{}, err
	}
	for {
		next, again := r.next(now, recent)
		if next == nil {
			return nil, again, nil
		}
		claimed, err := r.begin(now, next)
		if err != nil || claimed != nil {
			return claimed, time.Time{}, err
		}
	}
}

// begin counts an attempt to send a letter, the first of which says what holds now. One without bytes is put aside, and
// nil returned.
func (r *Registry) begin(now time.Time, due *letter) (*Letter, error) {
	l, moved, err := r.withBytes(due)
	if err != nil {
		return nil, err
	}
	if moved {
		l.Facts.Now = now
		r.compose(&l)
	}
	if len(l.Raw) == 0 {
		return nil, r.putAside(now, &l)
	}
	raw := l.Raw
	if !moved {
		l.Raw = nil // they are stored
	}
	l.State, l.Due = LetterDoubt, now.Add(doubtWait)
	l.Attempts = append(l.Attempts, Attempt{Began: now})
	if err := r.record(now, "began", l); err != nil {
		return nil, err
	}
	l.Raw = raw
	return &l, nil
}

// putAside keeps a letter without bytes from going out, and tells the operators.
func (r *Registry) putAside(now time.Time, l *Letter) error {
	if l.State != LetterUnwritten {
		l.State, l.Note = LetterUnwritten, "its text is missing"
	}
	changes := []change{{write: l}}
	changes = append(changes, r.selfAlarms(now, false, changes)...)
	err := r.update(now, func(w *writer) error { return write(w, changes) })
	if err == nil {
		r.adopt(changes)
	}
	return err
}

// next returns the letter to send at now by priority, then by age; where there is none, when there will be one.
func (r *Registry) next(now time.Time, recent recent) (next *letter, again time.Time) {
	for l := range r.letters.outgoing() {
		switch limit := r.options.Limits.PerDay; {
		case !l.due.After(now) && limit > 0 && recent.all >= limit:
			return nil, recent.first.Add(day)
		case !l.due.After(now):
			return l, time.Time{}
		case again.IsZero() || l.due.Before(again):
			again = l.due
		}
	}
	return nil, again
}

// priorities is how many there are.
const priorities = 6

// priority says which letters go first where not all can: those that somebody waits for, or can still act on.
func (l *letter) priority() int {
	switch l.kind {
	case AlarmLetter, TestLetter:
		return 0
	case Refusal:
		if !l.late {
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
func (r *Registry) dropRefused(now time.Time, recent recent) error {
	if !r.refusesSome(recent, now) {
		return nil
	}
	var dropped []Letter
	err := r.db.View(func(tx *bolt.Tx) error {
		for l := range r.letters.outgoing() {
			why := r.refused(l, recent, now)
			if why == "" || l.due.After(now) {
				continue
			}
			gone, err := loadLetter(tx, l)
			if err != nil {
				return err
			}
			gone.State, gone.Note = LetterDropped, why
			dropped = append(dropped, gone)
		}
		return nil
	})
	if err != nil {
		return err
	}
	return r.record(now, "dropped", dropped...)
}

// Settle records how the attempt to send a claimed letter ended, and when it is tried again.
func (r *Registry) Settle(id string, now time.Time, result Result) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	var settled Letter
	if held := r.letters.find(id); held != nil {
		if err := r.db.View(func(tx *bolt.Tx) (err error) {
			settled, err = loadLetter(tx, held)
			return err
		}); err != nil {
			return err
		}
	}
	if !settled.inFlight() {
		return fmt.Errorf("letter %s is not in flight", id)
	}
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

// inFlight says that an attempt began and was not settled.
func (l *Letter) inFlight() bool {
	return l.State == LetterDoubt && len(l.Attempts) > 0 && l.Attempts[len(l.Attempts)-1].Ended.IsZero()
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
	doubt := false
	for _, attempt := range l.Attempts[:max(0, len(l.Attempts)-1)] {
		switch attempt.Verdict {
		case "", Unknown:
			doubt = true
		case Taken: // what went before is settled: somebody wants it sent once more
			doubt = false
		}
	}
	return doubt
}
