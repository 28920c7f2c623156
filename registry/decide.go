package registry

import (
	"slices"

	"speakerlist/registry/request"
)

// judge decides what becomes of an entry and gives it the places that it earns. The cases stand in the order of the
// rules: the first that fits decides.
func (f *fold) judge(e *entry) {
	e.asked = f.threads.asked(e.gist)
	if e.ruling != nil {
		f.judgeByRuling(e)
		return
	}
	switch {
	case e.asked.kind == request.Automatic:
		e.decide(Ignored, AutomaticMail)
	case e.forged:
		e.decide(Held, Unauthenticated)
	case e.asked.kind == request.Other, e.faulty:
		e.decide(Held, NotARequest)
	case e.asked.kind == request.Withdrawal:
		f.withdraw(e)
	case e.asked.kind == request.Amendment:
		f.amend(e)
	default:
		f.register(e)
	}
}

// judgeByRuling does what the secretariat decided, in place of every check of the daemon's own.
func (f *fold) judgeByRuling(e *entry) {
	r := e.ruling
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
	ruled := *e.asked
	e.asked = &ruled
	if r.Delegation != nil {
		ruled.delegation = f.party(r.Delegation)
	}
	if len(r.Segments) > 0 {
		ruled.segments = r.Segments
	}
	if r.Speaker != "" {
		ruled.speakers = speakers(r.Speaker)
	}
	live := f.places.of(ruled.delegation)
	switch {
	case ruled.delegation == nil:
		e.decide(Held, UnknownDelegation)
	case ruled.kind == request.Withdrawal && len(live) == 0:
		e.decide(Held, NoRegistration)
	case ruled.kind == request.Withdrawal:
		f.giveUp(e, named(live, ruled.segments))
	case ruled.kind == request.Amendment && len(live) > 0 && !f.asksForMore(e, live):
		f.change(e, live)
	case len(ruled.segments) == 0:
		e.decide(Held, MissingSegment)
	default:
		f.enter(e)
	}
}

// register decides a request.
func (f *fold) register(e *entry) {
	segmentless := len(e.asked.segments) == 0 && !e.segmentInDoubt
	nameless := e.asked.delegation == nil && !e.contradicts
	attached := e.inAttachment && (segmentless || nameless)
	var incomplete []Reason
	if e.lacksCopy {
		incomplete = append(incomplete, MissingCopy)
	}
	if segmentless && !attached {
		incomplete = append(incomplete, MissingSegment)
	}
	switch {
	case f.late(e):
		e.decide(Refused, slices.Concat([]Reason{Late}, incomplete)...)
	case !f.event.Opens.IsZero() && e.received().Before(f.event.Opens):
		e.decide(Refused, slices.Concat([]Reason{Early}, incomplete)...)
	case slices.Contains(incomplete, MissingCopy):
		e.decide(Refused, incomplete...)
	case attached:
		e.decide(Held, ContentInAttachment)
	case segmentless:
		e.decide(Refused, MissingSegment)
	case e.contradicts:
		e.decide(Held, Contradiction)
	case e.asked.delegation == nil:
		e.decide(Held, UnknownDelegation)
	case f.liveInAll(e) || !f.afterClosing(e):
		f.enter(e)
	default:
		e.decide(Held, AfterClosing)
	}
}

// late says whether a message came after the deadline, whose own second is in time.
func (f *fold) late(e *entry) bool { return e.received().Unix() > f.event.Deadline.Unix() }

// afterClosing says whether a message was first seen when the final places had gone out.
func (f *fold) afterClosing(e *entry) bool {
	return !f.closed.IsZero() && e.seen.After(f.closed)
}

func (f *fold) liveInAll(e *entry) bool {
	for _, segment := range e.asked.segments {
		if f.places.in(e.asked.delegation, segment) == nil {
			return false
		}
	}
	return true
}

// enter gives a good request its places in the segments where its delegation has none yet. In those where it has,
// the request may fill an empty speaker, and never replaces one.
func (f *fold) enter(e *entry) {
	e.decide(Duplicate)
	for i, segment := range e.asked.segments {
		speaker := e.asked.speakerFor(i)
		if held := f.places.in(e.asked.delegation, segment); held != nil {
			f.places.fill(held, speaker)
			continue
		}
		e.outcome = Registered
		f.places.add(&place{
			segment: segment, key: e.key, delegation: e.asked.delegation, speaker: speaker, entry: e,
		})
	}
}
