package registry

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	bolt "go.etcd.io/bbolt"

	"speakerlist/registry/request"
)

// ErrRuling is what every ruling fails with that cannot be carried out; the text says why.
var ErrRuling = errors.New("nothing was ruled")

// Rule gives a ruling, and returns it with its number. The ruling, the letters that it causes and its journal line
// are stored in one transaction. Entries may be named by receipt number or by the first characters of their ID.
func (r *Registry) Rule(now time.Time, ruling Ruling) (Ruling, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	ruling.When = now.UTC()
	ruling.Number = len(r.rulings) + 1
	if err := r.check(&ruling); err != nil {
		return Ruling{}, fmt.Errorf("%w: %w", ErrRuling, err)
	}
	before, known := r.fold, r.rulings
	restore := func() { r.fold, r.rulings = before, known }
	r.rulings = append(slices.Clip(known), ruling)
	r.fold = r.refold()
	if err := r.effect(before, &ruling); err != nil {
		restore()
		return Ruling{}, fmt.Errorf("%w: %w", ErrRuling, err)
	}
	changes := r.owe(r.fold.entries, now)
	err := r.update(func(tx *bolt.Tx, j *journal) error {
		if err := putJSON(tx, bucketRulings, number(uint64(ruling.Number)), ruling); err != nil {
			return err
		}
		detail := map[string]any{"verb": ruling.Verb, "number": ruling.Number, "sum": sum(ruling)}
		if err := j.append(tx, now, "ruled", ruling.Entry, detail); err != nil {
			return err
		}
		return r.write(tx, j, now, changes)
	})
	if err != nil {
		return Ruling{}, err
	}
	r.adopt(changes)
	return ruling, nil
}

// check completes a ruling and refuses one that lacks something or names what is not there.
func (r *Registry) check(ruling *Ruling) error {
	if strings.TrimSpace(ruling.Who) == "" {
		return errors.New("say who rules")
	}
	if strings.TrimSpace(ruling.Reason) == "" {
		return errors.New("say why: a ruling needs a reason that can be shown")
	}
	for _, segment := range ruling.Segments {
		if _, found := r.event.Segment(segment); !found {
			return fmt.Errorf("there is no segment %q; there are %s", segment, strings.Join(r.event.segmentIDs(), ", "))
		}
	}
	switch ruling.Verb {
	case Approve, Refuse, Dismiss, Withdraw:
		return r.resolve(&ruling.Entry)
	case Swap:
		return errors.Join(r.resolve(&ruling.Entry), r.resolve(&ruling.Other))
	case Add:
		return checkAddition(ruling)
	case Undo:
		return r.checkUndo(ruling)
	}
	return fmt.Errorf("there is no ruling %q", ruling.Verb)
}

func checkAddition(ruling *Ruling) error {
	switch {
	case ruling.Delegation == nil:
		return errors.New("say which delegation asks")
	case len(ruling.Segments) == 0:
		return errors.New("say for which segment")
	case ruling.Received.IsZero():
		return errors.New("say when the request was received: its place follows from that")
	case ruling.Received.After(ruling.When):
		return errors.New("the request cannot have been received in the future")
	}
	ruling.Received = ruling.Received.UTC().Truncate(time.Second)
	ruling.Entry = addition(ruling).id()
	return nil
}

func (r *Registry) checkUndo(ruling *Ruling) error {
	standing := r.standing()
	if ruling.Undoes == 0 && len(standing) > 0 {
		ruling.Undoes = standing[len(standing)-1]
	}
	if !slices.Contains(standing, ruling.Undoes) {
		return fmt.Errorf("ruling %d is not in force; those in force are %v", ruling.Undoes, standing)
	}
	ruling.Entry = r.rulings[ruling.Undoes-1].Entry
	return nil
}

// standing returns the numbers of the rulings in force, the undoing ones left out.
func (r *Registry) standing() []int {
	undone := undone(r.rulings)
	var numbers []int
	for _, ruling := range r.rulings {
		if ruling.Verb != Undo && !undone[ruling.Number] {
			numbers = append(numbers, ruling.Number)
		}
	}
	return numbers
}

// effect refuses a ruling that did not do what it was given for.
func (r *Registry) effect(before *fold, ruling *Ruling) error {
	e := r.fold.threads.byID[ruling.Entry]
	switch ruling.Verb {
	case Approve:
		if e.Outcome == Held && slices.Contains(e.Reasons, UnknownDelegation) {
			return errors.New("the delegation is not known: name it with --delegation")
		}
		if e.Outcome == Held && slices.Contains(e.Reasons, MissingSegment) {
			return errors.New("the segment is not known: name it with --segment")
		}
		if e.Asked.Kind == request.Amendment && e.Outcome == Held {
			return errors.New("what it changes cannot be told: withdraw the old place and approve the request for the new one")
		}
	case Withdraw:
		if old := before.threads.byID[ruling.Entry]; len(e.owns) == len(old.owns) {
			return errors.New("it holds no place to give up")
		}
	case Swap:
		if !swapped(before, r.fold, ruling) {
			return errors.New("the two hold no places in one segment that could be exchanged")
		}
	}
	return nil
}

func swapped(before, after *fold, ruling *Ruling) bool {
	for _, was := range before.threads.byID[ruling.Entry].owns {
		for _, is := range after.threads.byID[ruling.Entry].owns {
			if was.segment == is.segment && was.key != is.key {
				return true
			}
		}
	}
	return false
}

// resolve replaces what a person typed for an entry by its ID.
func (r *Registry) resolve(typed *string) error {
	e, err := r.find(*typed)
	if err != nil {
		return err
	}
	*typed = e.ID
	return nil
}

// find returns the entry that a person names by its receipt number, or by the first characters of its ID.
func (r *Registry) find(typed string) (*Entry, error) {
	wanted := strings.ToLower(strings.TrimSpace(typed))
	wanted = strings.TrimPrefix(wanted, strings.ToLower(r.event.ID)+"-")
	if wanted == "" {
		return nil, errors.New("name a message by its receipt number")
	}
	var found []*Entry
	for _, e := range r.fold.entries {
		if strings.HasPrefix(e.ID, wanted) && e.Outcome != Copy {
			found = append(found, e)
		}
	}
	switch len(found) {
	case 0:
		return nil, fmt.Errorf("there is no message %q; `speakerlist list` and `speakerlist held` show the receipt numbers", typed)
	case 1:
		return found[0], nil
	}
	return nil, fmt.Errorf("%q is the beginning of %d messages; give more of it", typed, len(found))
}

func (e *Event) segmentIDs() []string {
	ids := make([]string, len(e.Segments))
	for i, s := range e.Segments {
		ids[i] = s.ID
	}
	return ids
}
