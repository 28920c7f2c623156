package registry

import (
	"time"

	"speakerlist/registry/request"
	"speakerlist/registry/request/delegations"
)

// A List is the whole outcome of the fold: every segment's speakers in order, and what became of every message.
type List struct {
	Segments []SegmentList
	Messages []Entry // in key order
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
	ID       string // the hexadecimal identity of its content; of a copy, with its key's hexadecimal digits behind a hyphen
	Receipt  string
	Received time.Time
	Folder   string
	UID      uint32
	File     string // offline: the file it was read from
	Request  request.Request
	Outcome  Outcome
	Reasons  []Reason
	Places   []Place // held now, for a registered, duplicate or amended one
	Late     bool
	// Note says in words what a person should know of the decision; may be empty.
	Note string
	// Ruling is the secretariat's decision that stands for the daemon's own; nil for none.
	Ruling *Ruling
}

// A Ruling is a decision of the secretariat.
type Ruling struct {
	Number int                     `json:"number"` // from 1, in the order they were given
	Verb   string                  `json:"verb"`   // approve, refuse, dismiss, withdraw, swap, add, undo
	Entry  string                  `json:"entry,omitempty"`
	Other  string                  `json:"other,omitempty"` // of a swap, the second entry
	Undoes int                     `json:"undoes,omitempty"`
	Who    string                  `json:"who"`
	When   time.Time               `json:"when"`
	Reason string                  `json:"reason"`
	Names  *delegations.Delegation `json:"delegation,omitempty"` // of an approval or addition: the delegation it settles
	Places []string                `json:"segments,omitempty"`
	Speaks string                  `json:"speaker,omitempty"`
	At     time.Time               `json:"at,omitzero"` // of an addition: the received time given
}
