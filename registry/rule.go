package registry

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
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
	r.rulings = append(slices.Clip(known), ruling)
	r.fold = r.refold()
	if err := r.effect(before, &ruling); err != nil {
		r.fold, r.rulings = before, known
		return Ruling{}, fmt.Errorf("%w: %w", ErrRuling, err)
	}
	var changes []change
	err := r.update(now, func(w *writer) (err error) {
		if changes, err = r.owe(w.tx, r.fold.entries, now); err != nil {
			return err
		}
		if err := w.putJSON(bucketRulings, number(uint64(ruling.Number)), ruling); err != nil {
			return err
		}
		if err := w.line("ruled", ruling.Entry, ruled(&ruling)); err != nil {
			return err
		}
		return r.follow(w, before, changes, nil)
	})
	if err != nil {
		return Ruling{}, err
	}
	r.followed(changes, nil)
	return ruling, nil
}

// ruled is what the journal tells of a ruling.
func ruled(ruling *Ruling) any {
	return struct {
		Number int    `json:"number"`
		Verb   Verb   `json:"verb"`
		Other  string `json:"other,omitempty"`
		Undoes int    `json:"undoes,omitempty"`
	}{ruling.Number, ruling.Verb, ruling.Other, ruling.Undoes}
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
	case Approve, Refuse:
		_, err := r.resolve(&ruling.Entry)
		return err
	case Dismiss:
		return r.checkDismissal(ruling)
	case Withdraw, Swap:
		return r.checkTimed(ruling)
	case Add:
		return checkAddition(ruling)
	case Undo:
		return r.checkUndo(ruling)
	}
	return fmt.Errorf("there is no ruling %q", ruling.Verb)
}

// checkDismissal refuses to take a registration from the list without a letter to anybody.
func (r *Registry) checkDismissal(ruling *Ruling) error {
	e, err := r.resolve(&ruling.Entry)
	if err != nil {
		return err
	}
	switch e.outcome {
	case Held, Ignored, Refused, Dismissed:
		return nil
	}
	return fmt.Errorf("it is %s, and its sender was told so: refuse or withdraw it", e.outcome)
}

// checkTimed completes a ruling that acts at its own time: never before what was known when it was given, wherever the
// clock stands.
func (r *Registry) checkTimed(ruling *Ruling) error {
	about := []*string{&ruling.Entry}
	if ruling.Verb == Swap {
		about = append(about, &ruling.Other)
	}
	for _, typed := range about {
		e, err := r.resolve(typed)
		if err != nil {
			return err
		}
		ruling.When = later(ruling.When, e.received())
	}
	for _, e := range r.fold.entries {
		ruling.When = later(ruling.When, e.seen)
	}
	for _, given := range r.rulings {
		ruling.When = later(ruling.When, given.When)
	}
	return nil
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
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

// checkUndo completes a ruling that takes another back: where it names none, the last in force that takes none back
// itself.
func (r *Registry) checkUndo(ruling *Ruling) error {
	undone := undone(r.rulings)
	var inForce []int
	for _, given := range r.rulings {
		if undone[given.Number] == nil {
			inForce = append(inForce, given.Number)
		}
	}
	for _, n := range slices.Backward(inForce) {
		if ruling.Undoes == 0 && r.rulings[n-1].Verb != Undo {
			ruling.Undoes = n
		}
	}
	if !slices.Contains(inForce, ruling.Undoes) {
		return fmt.Errorf("ruling %d is not in force; those in force are %v", ruling.Undoes, inForce)
	}
	ruling.Entry = r.rulings[ruling.Undoes-1].Entry
	return nil
}

// effect refuses a ruling that did not do what it was given for.
func (r *Registry) effect(before *fold, ruling *Ruling) error {
	e := r.fold.threads.byID[ruling.Entry]
	switch ruling.Verb {
	case Approve:
		return unapproved(e)
	case Withdraw:
		if old := before.threads.byID[ruling.Entry]; len(e.owns) == len(old.owns) {
			return fmt.Errorf("it holds no place to give up%s", r.holders(e))
		}
	case Swap:
		if !swapped(before, r.fold, ruling) {
			return errors.New("the two hold no places in one segment that could be exchanged")
		}
	}
	return nil
}

// unapproved says why an entry is held even though it was approved; nil where it is not.
func unapproved(e *entry) error {
	switch {
	case e.outcome != Held:
		return nil
	case slices.Contains(e.reasons, UnknownDelegation):
		return errors.New("the delegation is not known: name it with --delegation")
	case slices.Contains(e.reasons, MissingSegment):
		return errors.New("the segment is not known: name it with --segment")
	case slices.Contains(e.reasons, NoRegistration):
		return errors.New("its delegation has nothing to withdraw: dismiss it, or name the delegation with --delegation")
	}
	return errors.New("what it changes cannot be told: name the segment with --segment, or withdraw the old place and add the new one")
}

// holders names the messages that hold the places of an entry's delegation, for an error's end.
func (r *Registry) holders(e *entry) string {
	var receipts []string
	for _, held := range r.fold.places.of(e.asked.delegation) {
		receipts = append(receipts, receiptNumber(r.event, held.entry.id))
	}
	if len(receipts) == 0 {
		return ""
	}
	return "; its delegation's are those of " + strings.Join(slices.Compact(receipts), ", ")
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
func (r *Registry) resolve(typed *string) (*entry, error) {
	e, err := r.find(*typed)
	if err != nil {
		return nil, err
	}
	*typed = e.id
	return e, nil
}

// find returns the entry that a person names by its receipt number, or by the first characters of its ID.
func (r *Registry) find(typed string) (*entry, error) {
	wanted := strings.ToLower(strings.TrimSpace(typed))
	wanted = strings.TrimPrefix(wanted, strings.ToLower(r.event.ID)+"-")
	if wanted == "" {
		return nil, errors.New("name a message by its receipt number")
	}
	var found []*entry
	for _, e := range r.fold.entries {
		if strings.HasPrefix(e.id, wanted) && e.outcome != Copy {
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
