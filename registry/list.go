package registry

import (
	"strings"
	"time"

	"speakerlist/registry/request"
	"speakerlist/registry/request/delegations"
)

// A List is the whole outcome of the fold: every segment's speakers in order, and what became of every message.
type List struct {
	Segments []SegmentList
	Messages []Entry // in key order; what the secretariat added stands at the time that it was given
}

// A SegmentList is one segment's speakers, first come first.
type SegmentList struct {
	Segment Segment
	Live    []Speaker // every live registration in order, waiting places included
}

// A Speaker is one live registration in one segment.
type Speaker struct {
	Rank       int
	Waiting    bool
	Delegation delegations.Delegation
	Name       string    // who will speak; may be empty
	Received   time.Time // what the place is owed to
	Entry      string    // the entry's ID
	Receipt    string
	File       string // offline: the file it was read from
}

// An Entry is one message with what was decided of it.
type Entry struct {
	// ID is the identity of the message's content; a copy's has the key's digits behind a hyphen.
	ID      string
	Receipt string
	Message
	// Asked is what the message asks for, with what its thread and the secretariat add to what it says itself.
	Asked   Asked
	Outcome Outcome
	Reasons []Reason
	// Places are held now by the message's delegation, for one that is registered, a duplicate or amended.
	Places []Place
	// Former are the places that this message gave up, as they stood.
	Former []Place
	// Settled says that nobody waits for a decision on a held message any more.
	Settled bool
	// Note says in words what a person should know of the decision; may be empty.
	Note string
	// Ruling is the secretariat's decision that stands for the daemon's own; nil for none.
	Ruling *Ruling
}

// Asked is what a message asks for.
type Asked struct {
	Kind       request.Kind
	Segments   []string
	Delegation *delegations.Delegation
	Speakers   []string // none, one for all segments, or one for each of them
}

// Speaker returns the names in the order of the segments, joined by "; ".
func (a Asked) Speaker() string { return joinSpeakers(a.Speakers) }

// speakers returns names joined by "; " as an entry holds them.
func speakers(joined string) []string {
	var names []string
	for name := range strings.SplitSeq(joined, ";") {
		if name = strings.TrimSpace(name); name != "" {
			names = append(names, name)
		}
	}
	return names
}
