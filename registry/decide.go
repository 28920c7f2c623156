package registry

import (
	"slices"

	"speakerlist/registry/request"
)

// judge decides what becomes of an entry and gives it the places that it earns. The cases stand in the order of the
// rules: the first that fits decides.
func (f *fold) judge(e *Entry) {
	e.Note = e.broken()
	e.unproven = f.event.dmarc(e.Request.Authentication) == "fail"
	e.Asked = f.threads.asked(f.event, &e.Message)
	if e.Ruling != nil {
		f.judgeByRuling(e)
		return
	}
	switch {
	case e.Asked.Kind == request.Automatic:
		e.decide(Ignored, AutomaticMail)
	case e.unproven:
		e.decide(Held, Unauthenticated)
	case e.Asked.Kind == request.Other, e.Fault != "":
		e.decide(Held, NotARequest)
	case e.Asked.Kind == request.Withdrawal:
		f.withdraw(e)
	case e.Asked.Kind == request.Amendment:
		f.amend(e)
	default:
		f.register(e)
	}
}

func (e *Entry) decide(outcome Outcome, reasons ...Reason) {
	e.Outcome, e.Reasons = outcome, reasons
}

// broken says in words that a message could not be read whole; empty where it could.
func (e *Entry) broken() string {
	switch {
	case e.Fault != "":
		return "the server could not give it whole: " + e.Fault
	case e.Request.Unreadable != "":
		return "it could not be read: " + e.Request.Unreadable
	}
	return ""
}

// judgeByRuling does what the secretariat decided, in place of every check of the daemon's own.
func (f *fold) judgeByRuling(e *Entry) {
	r := e.Ruling
	switch r.Verb {
	case Refuse:
		e.decide(Refused)
		return
	case Dismiss:
		e.decide(Dismissed)
		return
	case Undo: // of an addition
		e.decide(Withdrawn)
		return
	}
	if r.Delegation != nil {
		e.Asked.Delegation = r.Delegation
	}
	if len(r.Segments) > 0 {
		e.Asked.Segments = r.Segments
	}
	if r.Speaker != "" {
		e.Asked.Speakers = speakers(r.Speaker)
	}
	live := f.places.of(e.Asked.Delegation)
	switch {
	case e.Asked.Delegation == nil:
		e.decide(Held, UnknownDelegation)
	case e.Asked.Kind == request.Withdrawal && len(live) == 0:
		e.decide(Held, NoRegistration)
	case e.Asked.Kind == request.Withdrawal:
		f.giveUp(e, named(live, e.Asked.Segments))
	case e.Asked.Kind == request.Amendment && len(live) > 0 && !f.asksForMore(e, live):
		f.change(e, live)
	case len(e.Asked.Segments) == 0:
		e.decide(Held, MissingSegment)
	default:
		f.enter(e)
	}
}

// register decides a request.
func (f *fold) register(e *Entry) {
	segmentless := len(e.Asked.Segments) == 0 && !e.Request.ContradictsSegments()
	nameless := e.Asked.Delegation == nil && e.Request.Contradiction == ""
	attached := e.Request.InAttachment && (segmentless || nameless)
	var incomplete []Reason
	if len(f.event.missingCopies(e.Request.To, e.Request.Cc)) > 0 {
		incomplete = append(incomplete, MissingCopy)
	}
	if segmentless && !attached {
		incomplete = append(incomplete, MissingSegment)
	}
	switch {
	case f.late(e):
		e.decide(Refused, slices.Concat([]Reason{Late}, incomplete)...)
	case !f.event.Opens.IsZero() && e.Received.Before(f.event.Opens):
		e.decide(Refused, slices.Concat([]Reason{Early}, incomplete)...)
	case slices.Contains(incomplete, MissingCopy):
		e.decide(Refused, incomplete...)
	case attached:
		e.decide(Held, ContentInAttachment)
	case segmentless:
		e.decide(Refused, MissingSegment)
	case e.Request.Contradiction != "":
		e.decide(Held, Contradiction)
		e.Note = e.Request.Contradiction
	case e.Asked.Delegation == nil:
		e.decide(Held, UnknownDelegation)
	case f.liveInAll(e) || !f.afterClosing(e):
		f.enter(e)
	default:
		e.decide(Held, AfterClosing)
	}
}

// late says whether a message came after the deadline, whose own second is in time.
func (f *fold) late(e *Entry) bool { return e.Received.Unix() > f.event.Deadline.Unix() }

// afterClosing says whether a message was first seen when the final places had gone out.
func (f *fold) afterClosing(e *Entry) bool {
	return !f.closed.IsZero() && e.Seen.After(f.closed)
}

func (f *fold) liveInAll(e *Entry) bool {
	for _, segment := range e.Asked.Segments {
		if f.places.in(e.Asked.Delegation, segment) == nil {
			return false
		}
	}
	return true
}

// enter gives a good request its places in the segments where its delegation has none yet. In those where it has,
// the request may fill an empty speaker, and never replaces one.
func (f *fold) enter(e *Entry) {
	e.decide(Duplicate)
	for i, segment := range e.Asked.Segments {
		speaker := e.Asked.speakerFor(i)
		if held := f.places.in(e.Asked.Delegation, segment); held != nil {
			f.places.fill(held, speaker)
			continue
		}
		e.Outcome = Registered
		f.places.add(&place{
			segment: segment, key: e.Key(), delegation: *e.Asked.Delegation, speaker: speaker,
			entry: e, registrant: e.Request.From,
		})
	}
}
