package registry

import (
	"slices"

	"speakerlist/registry/request"
)

// threads finds the entry that a message goes on from.
type threads struct {
	byMessageID map[messageID]*entry
	byID        map[string]*entry // by the identity in the Message-IDs of our letters
	byReceipt   map[string]*entry // by the receipt number's own digits, in lower case
}

func newThreads() threads {
	return threads{byMessageID: map[messageID]*entry{}, byID: map[string]*entry{}, byReceipt: map[string]*entry{}}
}

// add makes an entry known to later messages. Copies are not added: nothing is ever inherited from one.
func (t *threads) add(e *entry) {
	t.byID[e.id] = e
	t.byReceipt[e.id[:receiptLength]] = e
	if e.messageID == (messageID{}) {
		return
	}
	if _, known := t.byMessageID[e.messageID]; !known {
		t.byMessageID[e.messageID] = e
	}
}

// asked returns what a message asks for, with what its thread adds to what it says itself. Of what a person wrote
// that asks for nothing, only the kind is kept, and likewise of a machine's message.
func (t *threads) asked(g *gist) *asked {
	all := &g.says
	if g.says.kind != request.Automatic {
		if earlier := t.earlier(g); earlier != nil {
			all = inherit(g, earlier)
		}
	}
	switch all.kind {
	case request.Automatic, request.Other:
		return &asked{kind: all.kind}
	}
	return all
}

// earlier returns the message of the same sender that m goes on from, directly or by way of a letter of ours; nil
// where there is none. The newest reference counts first, and the receipt in the subject where relays rewrote them all.
func (t *threads) earlier(g *gist) *entry {
	if g.answers == nil {
		return nil
	}
	for _, r := range slices.Backward(g.answers.references) {
		for _, e := range []*entry{t.byMessageID[r.message], t.byID[r.entry]} {
			if e.lends(g) {
				return e
			}
		}
	}
	for _, receipt := range g.answers.receipts {
		if e := t.byReceipt[receipt]; e.lends(g) {
			return e
		}
	}
	return nil
}

// lends says whether a later message may take from e what it leaves out itself.
func (e *entry) lends(to *gist) bool {
	if e == nil || e.forged || !sameSender(e.from, to.from) {
		return false
	}
	return e.asked.kind != request.Automatic && e.asked.kind != request.Other
}

// inherit completes what a reply asks for by what an earlier message of the thread asked for.
func inherit(g *gist, earlier *entry) *asked {
	from, all := earlier.asked, g.says
	if g.speaksFor && all.delegation != nil && from.delegation != nil && all.delegation.key != from.delegation.key {
		return &g.says // it speaks for somebody else now
	}
	if all.kind == request.Other {
		switch {
		case !g.completes:
			return &g.says
		case len(earlier.owns) > 0 && len(all.segments)+len(all.speakers) > 0:
			all.kind = request.Amendment // nothing is left to complete, so it changes what was registered
		default:
			all.kind = from.kind
		}
	}
	if from.delegation != nil && (all.delegation == nil || !g.speaksFor) {
		all.delegation = from.delegation
	}
	if all.kind != request.Ask {
		return &all // a withdrawal or change that names no segment is for all of them
	}
	if len(all.segments) == 0 && !g.segmentInDoubt {
		all.segments = from.segments
	}
	if len(all.speakers) == 0 {
		all.speakers = from.speakers
	}
	return &all
}
