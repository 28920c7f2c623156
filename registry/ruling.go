package registry

import (
	"slices"
	"time"

	"speakerlist/registry/request/delegations"
)

// A Verb says what a ruling does.
type Verb string

// The rulings.
const (
	Approve  Verb = "approve"  // a message is registered at its own place
	Refuse   Verb = "refuse"   // a message is refused, whatever it was
	Dismiss  Verb = "dismiss"  // a message is marked as read; no letter
	Withdraw Verb = "withdraw" // the places of a message are given up, at the ruling's time
	Swap     Verb = "swap"     // two places are exchanged by agreement
	Add      Verb = "add"      // a request from outside the mailbox
	Undo     Verb = "undo"     // an earlier ruling no longer counts
)

// A Ruling is a decision of the secretariat. Rulings are stored, and are part of what the list is computed from.
type Ruling struct {
	Number int       `json:"number"` // from 1, in the order they were given
	Verb   Verb      `json:"verb"`
	Entry  string    `json:"entry,omitempty"` // the entry's ID
	Other  string    `json:"other,omitempty"` // of a swap, the second entry
	Undoes int       `json:"undoes,omitempty"`
	Who    string    `json:"who"`
	When   time.Time `json:"when"`
	Reason string    `json:"reason"`

	// Of an approval or an addition, what it settles; of a withdrawal or swap, the segments it is for.
	Delegation *delegations.Delegation `json:"delegation,omitempty"`
	Segments   []string                `json:"segments,omitempty"`
	Speaker    string                  `json:"speaker,omitempty"`
	// Received is the time that an addition is given; the zero time otherwise.
	Received time.Time `json:"received,omitzero"`
	// Contact is whom letters about an addition go to; may be empty.
	Contact string `json:"contact,omitempty"`
}

// rulings are the rulings that count, by the way in which they take effect.
type rulings struct {
	onEntry map[string]*Ruling // approve, refuse, dismiss: the last one for each entry
	timed   []*Ruling          // withdraw and swap, by the time they were given
	added   []*Ruling          // those taken back among them: whoever was told of one must be told of that
	undone  map[int]*Ruling    // by the number of the ruling that each took back
}

// undone returns the rulings that took earlier ones back, by the numbers of these.
func undone(all []Ruling) map[int]*Ruling {
	undone := map[int]*Ruling{}
	// From the last to the first, so that an undo which was itself undone has no effect.
	for i := range slices.Backward(all) {
		if r := &all[i]; r.Verb == Undo && undone[r.Number] == nil {
			undone[r.Undoes] = r
		}
	}
	return undone
}

func sortRulings(all []Ruling) rulings {
	sorted := rulings{onEntry: map[string]*Ruling{}, undone: undone(all)}
	for i := range all {
		r := &all[i]
		switch {
		case r.Verb == Add:
			sorted.added = append(sorted.added, r)
		case sorted.undone[r.Number] != nil:
		case r.Verb == Approve, r.Verb == Refuse, r.Verb == Dismiss:
			sorted.onEntry[r.Entry] = r
		case r.Verb == Withdraw, r.Verb == Swap:
			sorted.timed = append(sorted.timed, r)
		}
	}
	slices.SortStableFunc(sorted.timed, func(a, b *Ruling) int { return a.When.Compare(b.When) })
	return sorted
}

// addition returns the ruling of that number, or the one that took it back.
func (r *rulings) addition(number int) *Ruling {
	if taken := r.undone[number]; taken != nil {
		return taken
	}
	return r.add(number)
}

// add returns the ruling of that number, which adds a request.
func (r *rulings) add(number int) *Ruling {
	return r.added[slices.IndexFunc(r.added, func(r *Ruling) bool { return r.Number == number })]
}
