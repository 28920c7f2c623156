package registry

import (
	"errors"
	"fmt"
	"runtime"
	"slices"
	"time"

	bolt "go.etcd.io/bbolt"
	"golang.org/x/sync/errgroup"
)

// owe returns the letters that the list as it is now causes about some entries, composed. Of the messages that are being
// admitted, some may be given.
func (r *Registry) owe(tx *bolt.Tx, entries []*entry, now time.Time, given ...arrived) ([]change, error) {
	if r.rebuild != nil {
		return nil, nil
	}
	changes := r.fold.changes(entries, r.letters)
	if err := r.writeDown(tx, changes, now, given); err != nil {
		return nil, err
	}
	broken := r.breakLoops(changes)
	var composing errgroup.Group
	composing.SetLimit(runtime.GOMAXPROCS(0))
	for _, c := range changes {
		if c.write != nil {
			composing.Go(func() error {
				r.compose(c.write)
				return nil
			})
		}
	}
	_ = composing.Wait() // what cannot be composed says so itself
	return append(changes, r.selfAlarms(now, broken, changes)...), nil
}

// writeDown gives changes their letters, without bytes.
func (r *Registry) writeDown(tx *bolt.Tx, changes []change, now time.Time, given []arrived) error {
	inHand := map[Key]*Message{}
	for i := range given {
		inHand[given[i].Key()] = &given[i].Message
	}
	return sparingly(tx, len(changes), func(i int) error {
		c := &changes[i]
		if c.kind == "" {
			return nil
		}
		m := inHand[c.entry.key]
		if m == nil {
			stored, err := r.message(tx, c.entry)
			if err != nil {
				return err
			}
			m = &stored
		}
		c.write = r.fold.letter(c.entry, c.kind, m, now, r.options.Review)
		c.write.ID = r.letters.nextID(c.kind, c.entry.id)
		return nil
	})
}

// message returns the message that an entry is about, without what is only shown to people.
func (r *Registry) message(tx *bolt.Tx, e *entry) (Message, error) {
	if m, added := r.fold.added(e); added {
		return m, nil
	}
	return loadMessage(tx, e.key)
}

// compose gives a letter its bytes. One that cannot be composed is kept unwritten, with the reason: it never stops
// the admission of the message that it is about.
func (r *Registry) compose(l *Letter) {
	switch l.State {
	case LetterDue, LetterDoubt, LetterHeld:
	default:
		return
	}
	raw, err := r.bytes(l)
	switch {
	case err == nil:
		l.Raw = raw
	case l.keptBack():
		// It is not to go out by itself; whoever releases it learns that it cannot be composed.
	default:
		l.State, l.Note = LetterUnwritten, err.Error()
		r.log.Error("letter cannot be composed", "letter", l.ID, "err", err)
	}
}

func (r *Registry) bytes(l *Letter) ([]byte, error) {
	if r.options.Composer == nil {
		return nil, errors.New("there is nothing to compose letters with")
	}
	raw, err := r.options.Composer.Compose(r.event, *l)
	if err == nil && len(raw) == 0 {
		err = errors.New("the composed letter is empty")
	}
	return raw, err
}

// current returns a letter as it would go out now, and whether that is not how it is stored: one that nobody has tried to
// send says what holds, however places and speakers have moved since it was written. It has no bytes. Were all that
// wait rewritten at every such move, the work would grow with the square of their number.
func (r *Registry) current(tx *bolt.Tx, l *letter) (now Letter, moved bool, err error) {
	now, err = loadLetter(tx, l)
	e := r.fold.threads.byID[now.About]
	if err != nil || e == nil || !l.untried() {
		return now, false, err
	}
	m, err := r.message(tx, e)
	if err != nil {
		return now, false, err
	}
	facts, owned := r.fold.facts(e, &m, now.Facts.Now), e.ownSegments()
	facts.Ruling = now.Facts.Ruling
	if sameFacts(facts, now.Facts) && slices.Equal(owned, now.Owned) {
		return now, false, nil
	}
	now.Facts, now.Owned = facts, owned
	return now, true, nil
}

// withBytes returns what current does, and with a letter that has not moved the bytes that are stored; nil where none are.
func (r *Registry) withBytes(l *letter) (now Letter, moved bool, err error) {
	err = r.db.View(func(tx *bolt.Tx) (err error) {
		if now, moved, err = r.current(tx, l); err == nil && !moved {
			now.Raw, err = loadBody(tx, now.Number)
		}
		return err
	})
	return now, moved, err
}

// recompose tries the letters again that could not be composed.
func (r *Registry) recompose(now time.Time) error {
	if r.options.Composer == nil {
		return nil
	}
	var changes []change
	if err := r.db.View(func(tx *bolt.Tx) error {
		for _, l := range r.letters.all {
			if l.state != LetterUnwritten {
				continue
			}
			again, _, err := r.current(tx, l)
			if err != nil {
				return err
			}
			again.State, again.Note = LetterDue, ""
			if r.options.Review && again.About != "" {
				again.State = LetterHeld
			}
			if r.compose(&again); again.State != LetterUnwritten {
				changes = append(changes, change{write: &again})
			}
		}
		return nil
	}); err != nil {
		return err
	}
	if len(changes) == 0 {
		return nil
	}
	err := r.update(now, func(w *writer) error { return write(w, changes) })
	if err == nil {
		r.adopt(changes)
	}
	return err
}

// write stores the letters that a change in the list causes. Those to be written must have been composed.
func write(w *writer, changes []change) error {
	for _, c := range changes {
		if c.drop != nil {
			if err := errors.Join(deleteLetter(w, c.drop), w.line("unowed", c.drop.id(), nil)); err != nil {
				return err
			}
		}
		if c.write != nil {
			if err := errors.Join(putLetter(w, c.write), putBody(w, c.write), w.line("owed", c.write.ID, did(c.write))); err != nil {
				return err
			}
		}
	}
	return nil
}

// adopt takes over in memory what write has stored.
func (r *Registry) adopt(changes []change) {
	for _, c := range changes {
		if c.drop != nil {
			r.letters.remove(c.drop)
		}
		if c.write != nil {
			r.letters.put(c.write)
		}
	}
	if len(changes) > 0 {
		r.kick()
	}
}

// did is what the journal tells of a letter beside its hash.
func did(l *Letter) any {
	return struct {
		State LetterState `json:"state"`
	}{l.State}
}

// record stores letters whose state has changed, each with a line of the journal.
func (r *Registry) record(now time.Time, what string, changed ...Letter) error {
	if len(changed) == 0 {
		return nil
	}
	err := r.update(now, func(w *writer) error { return recordLetters(w, what, changed) })
	if err != nil {
		return err
	}
	r.letters.follow(changed)
	return nil
}

func recordLetters(w *writer, what string, changed []Letter) error {
	for i := range changed {
		l := &changed[i]
		if err := putLetter(w, l); err != nil {
			return err
		}
		if l.Raw != nil {
			if err := putBody(w, l); err != nil {
				return err
			}
		}
		if err := w.line(what, l.ID, did(l)); err != nil {
			return err
		}
	}
	return nil
}

// ensureBytes composes a letter that has none stored yet, so that it can go out.
func (r *Registry) ensureBytes(tx *bolt.Tx, l *Letter) error {
	if tx.Bucket(bucketBodies).Get(number(l.Number)) != nil {
		return nil
	}
	raw, err := r.bytes(l)
	if err != nil {
		return fmt.Errorf("letter %s cannot be composed: %w", l.ID, err)
	}
	l.Raw = raw
	return nil
}
