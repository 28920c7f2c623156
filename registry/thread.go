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

// earlier returns the message of the same sender that m answers, directly or by way of a letter of ours; nil where
// there is none. The newest reference counts first, and the receipt in the subject where relays rewrote them all.
func (t *threads) earlier(event *Event, m *Message) *Entry {
	references := slices.Concat(m.Request.References, m.Request.InReplyTo)
	for _, id := range slices.Backward(references) {
		for _, e := range []*Entry{t.byMessageID[id], t.byID[entryOfLetter(id)]} {
			if e != nil && sameSender(e.Request.From, m.Request.From) {
				return e
			}
		}
	}
	for _, receipt := range receiptsIn(event, m.Request.Subject) {
		if e := t.byReceipt[receipt]; e != nil && sameSender(e.Request.From, m.Request.From) {
			return e
		}
	}
	return nil
}

// ask returns what a message asks for, by itself.
func ask(r *request.Request) Asked {
	if r.Kind == request.Automatic {
		return Asked{Kind: r.Kind}
	}
	return Asked{Kind: r.Kind, Segments: r.Segments, Delegation: r.Delegation, Speakers: r.Speakers}
}

// inherit completes what a reply asks for by what an earlier message of the thread asked for.
func inherit(asked Asked, r *request.Request, earlier *Entry) Asked {
	from := earlier.Asked
	if r.DelegationFrom == "text" && asked.Delegation != nil && from.Delegation != nil &&
		asked.Delegation.Key() != from.Delegation.Key() {
		return asked // it speaks for somebody else now
	}
	if asked.Kind == request.Other {
		if !r.Completes || from.Kind == request.Other || from.Kind == request.Automatic {
			return asked
		}
		asked.Kind = from.Kind
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
