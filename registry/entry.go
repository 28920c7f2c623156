package registry

import "slices"

// An entry is what memory holds of an [Entry]: the message's gist with what was decided of it.
type entry struct {
	*gist
	// asked is what the message says itself, or that with what its thread and the secretariat add.
	asked   *asked
	outcome Outcome
	reasons []Reason
	former  []Place
	settled bool
	unclear bool // from which segment it moves to which cannot be told
	ruling  *Ruling
	// owns are the places that the message holds itself: what it is told of when they change.
	owns []*place
	// gaveUp are the segments of the places of it that its delegation gave up, in a message that is answered by itself.
	gaveUp []string
}

// name returns the entry's ID: that of a copy has the key's digits behind it.
func (e *entry) name() string {
	if e.outcome == Copy {
		return e.id + "-" + e.key.String()
	}
	return e.id
}

func (e *entry) decide(outcome Outcome, reasons ...Reason) {
	e.outcome, e.reasons = outcome, reasons
}

// placesOf describes the places that are held now by the delegation of an entry which is registered, a duplicate or amended.
func (f *fold) placesOf(e *entry) []Place {
	switch e.outcome {
	case Registered, Duplicate, Amended:
		return f.places.describe(f.places.of(e.asked.delegation))
	}
	return nil
}

// show returns an entry as it is now. The message is the one that it is about.
func (f *fold) show(e *entry, m Message) Entry {
	return Entry{
		ID: e.name(), Receipt: receiptNumber(f.event, e.id), Message: m, Asked: e.asked.show(), Outcome: e.outcome, Reasons: e.reasons,
		Places: f.placesOf(e), Former: e.former, Settled: e.settled, Note: e.noteOn(&m), Ruling: e.ruling,
	}
}

// noteOn says in words what a person should know of the decision; empty where there is nothing.
func (e *entry) noteOn(m *Message) string {
	switch {
	case e.outcome == Copy:
		return ""
	case e.unclear:
		return "from which segment it moves to which cannot be told"
	case slices.Contains(e.reasons, Contradiction):
		return m.Request.Contradiction
	case m.Fault != "":
		return "the server could not give it whole: " + m.Fault
	case m.Request.Unreadable != "":
		return "it could not be read: " + m.Request.Unreadable
	}
	return ""
}
