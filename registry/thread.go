package registry

import (
	"slices"

	"speakerlist/registry/request"
)

// threads finds the entry that a message goes on from.
type threads struct {
	byMessageID map[string]*Entry // without angle brackets
	byID        map[string]*Entry // by the identity in the Message-IDs of our letters
	byReceipt   map[string]*Entry // by the receipt number's own digits, in lower case
}

func newThreads() threads {
	return threads{byMessageID: map[string]*Entry{}, byID: map[string]*Entry{}, byReceipt: map[string]*Entry{}}
}

// add makes an entry known to later messages. Copies are not added: nothing is ever inherited from one.
func (t *threads) add(e *Entry) {
	t.byID[e.ID] = e
	t.byReceipt[e.ID[:receiptLength]] = e
	if id := e.Request.MessageID; id != "" {
		if _, known := t.byMessageID[id]; !known {
			t.byMessageID[id] = e
		}
	}
}

// asked returns what a message asks for, with what its thread adds to what it says itself. Of what a person wrote
// that asks for nothing, only the kind is kept, and likewise of a machine's message.
func (t *threads) asked(event *Event, m *Message) Asked {
	r := &m.Request
	asked := Asked{Kind: r.Kind, Segments: r.Segments, Delegation: r.Delegation, Speakers: r.Speakers}
	if asked.Kind != request.Automatic {
		if earlier := t.earlier(event, m); earlier != nil {
			asked = inherit(asked, r, earlier)
		}
	}
	switch asked.Kind {
	case request.Automatic, request.Other:
		return Asked{Kind: asked.Kind}
	}
	return asked
}

// earlier returns the message of the same sender that m goes on from, directly or by way of a letter of ours; nil
// where there is none. The newest reference counts first, and the receipt in the subject where relays rewrote them all.
func (t *threads) earlier(event *Event, m *Message) *Entry {
	references := slices.Concat(m.Request.References, m.Request.InReplyTo)
	for _, id := range slices.Backward(references) {
		for _, e := range []*Entry{t.byMessageID[id], t.byID[entryOfLetter(id)]} {
			if e.lends(m) {
				return e
			}
		}
	}
	for _, receipt := range receiptsIn(event, m.Request.Subject) {
		if e := t.byReceipt[receipt]; e.lends(m) {
			return e
		}
	}
	return nil
}

// lends says whether a later message may take from e what it leaves out itself.
func (e *Entry) lends(to *Message) bool {
	if e == nil || e.unproven || !sameSender(e.Request.From, to.Request.From) {
		return false
	}
	return e.Asked.Kind != request.Automatic && e.Asked.Kind != request.Other
}

// inherit completes what a reply asks for by what an earlier message of the thread asked for.
func inherit(asked Asked, r *request.Request, earlier *Entry) Asked {
	from := earlier.Asked
	if r.DelegationFrom == "text" && asked.Delegation != nil && from.Delegation != nil &&
		asked.Delegation.Key() != from.Delegation.Key() {
		return asked // it speaks for somebody else now
	}
	if asked.Kind == request.Other {
		switch {
		case !r.Completes:
			return asked
		case len(earlier.owns) > 0 && len(asked.Segments)+len(asked.Speakers) > 0:
			asked.Kind = request.Amendment // nothing is left to complete, so it changes what was registered
		default:
			asked.Kind = from.Kind
		}
	}
	if from.Delegation != nil && (asked.Delegation == nil || r.DelegationFrom != "text") {
		asked.Delegation = from.Delegation
	}
	if asked.Kind != request.Ask {
		return asked // a withdrawal or change that names no segment is for all of them
	}
	if len(asked.Segments) == 0 && !r.ContradictsSegments() {
		asked.Segments = from.Segments
	}
	if len(asked.Speakers) == 0 {
		asked.Speakers = from.Speakers
	}
	return asked
}
