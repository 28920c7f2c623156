package registry

import (
	"fmt"
	"slices"
	"time"
)

// breakLoops keeps back the new replies that would make a loop, and says whether there are any. A turn of a loop is a
// letter about a message which itself answers a letter of ours; what counts are the turns of one exchange, however the
// addresses and subjects in it change, and how fast the messages followed one another. Acknowledgements are none: no
// exchange can cause more of them than there are places to register for.
func (r *Registry) breakLoops(changes []change) (broken bool) {
	limit := r.options.Limits.Loop
	if limit <= 0 {
		return false
	}
	var turns []turn // among the changes
	for _, c := range changes {
		if c.write == nil || r.letters.find(c.write.ID) != nil || !mayTurn(c.kind, c.write.State) {
			continue
		}
		began := r.exchange(c.entry)
		if began == "" {
			continue
		}
		if r.turnsBefore(c.entry, began, turns) >= limit {
			c.write.State = LetterHeld
			c.write.Note = fmt.Sprintf("kept back: more than %d answers within %s in one exchange look like a loop", limit, r.options.Limits.LoopWithin)
			broken = true
		}
		turns = append(turns, turn{c.entry, began})
	}
	return broken
}

// A turn is a letter about an entry that goes on with the exchange that another began.
type turn struct {
	entry *entry
	began string
}

// mayTurn says whether a letter may be a turn of a loop: one that answers a message, and was ever to go out.
func mayTurn(kind LetterKind, state LetterState) bool {
	return kind.Reply() && kind != Acknowledgement && state != LetterElsewhere
}

// turnsBefore counts the letters, those that there are and some, that are turns of an exchange, about messages that came
// shortly before one.
func (r *Registry) turnsBefore(e *entry, began string, some []turn) int {
	n := 0
	for _, t := range some {
		if before := e.received().Sub(t.entry.received()); t.began == began && before >= 0 && before < r.options.Limits.LoopWithin {
			n++
		}
	}
	for _, other := range r.fold.within(r.options.Limits.LoopWithin, e.received()) {
		for _, l := range r.letters.of[other.name()] {
			if mayTurn(l.kind, l.state) && r.exchange(other) == began {
				n++
			}
		}
	}
	return n
}

// within returns the entries received in the time before a moment, and at it.
func (f *fold) within(span time.Duration, moment time.Time) []*entry {
	after := func(t time.Time) int {
		at, _ := slices.BinarySearchFunc(f.entries, t, func(e *entry, t time.Time) int {
			if e.received().After(t) {
				return 1
			}
			return -1
		})
		return at
	}
	return f.entries[after(moment.Add(-span)):after(moment)]
}

// exchange returns the entry with which an exchange began that a letter about e is one more turn of; empty where it
// answers nothing of ours.
func (r *Registry) exchange(e *entry) string {
	began, met := "", []string{e.id}
	for {
		answered := r.answered(e)
		if answered == nil || slices.Contains(met, answered.id) {
			return began
		}
		began, met, e = answered.id, append(met, answered.id), answered
		if len(r.letters.of[answered.id]) == 0 {
			return began
		}
	}
}

// answered returns the entry whose letter a message answers; nil where it answers none of ours.
func (r *Registry) answered(e *entry) *entry {
	if e.answers == nil {
		return nil
	}
	for _, id := range e.answers.references {
		if known := r.fold.threads.byID[id.entry]; known != nil {
			return known
		}
	}
	for _, receipt := range e.answers.receipts {
		if known := r.fold.threads.byReceipt[receipt]; known != nil {
			return known
		}
	}
	return nil
}
