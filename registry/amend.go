package registry

import (
	"slices"

	"speakerlist/registry/request"
	"speakerlist/registry/request/delegations"
)

// withdraw decides a withdrawal.
func (f *fold) withdraw(e *Entry) {
	live, ok := f.authorised(e)
	defer f.settle(e)
	if !ok {
		return
	}
	given := f.named(live, e.Asked.Segments)
	if len(given) == 0 {
		e.decide(Held, NoRegistration)
		return
	}
	f.giveUp(e, given)
}

// giveUp takes places from the list at their delegation's own wish.
func (f *fold) giveUp(e *Entry, given []*place) {
	e.decide(Withdrawn)
	e.Former = f.holds(given)
	for _, held := range slices.Clone(given) {
		held.entry.gaveUp = true
		f.places.remove(held)
	}
}

// settle closes what is held from the sender of a withdrawal for the same delegation: nobody is to approve now what
// its author has given up.
func (f *fold) settle(withdrawal *Entry) {
	if withdrawal.Outcome != Withdrawn && !slices.Contains(withdrawal.Reasons, NoRegistration) {
		return
	}
	for _, e := range f.entries {
		if e == withdrawal || e.Outcome != Held || e.Asked.Kind == request.Other || !sameSender(e.Request.From, withdrawal.Request.From) {
			continue
		}
		mine, theirs := e.Asked.Delegation, withdrawal.Asked.Delegation
		if mine == nil || theirs == nil || mine.Key() == theirs.Key() {
			e.Settled = true
		}
	}
}

// amend decides a change of speaker or of segment.
func (f *fold) amend(e *Entry) {
	live, ok := f.authorised(e)
	if !ok {
		return
	}
	isLive := func(segment string) bool { return f.places.in(e.Asked.Delegation, segment) != nil }
	for _, segment := range e.Asked.Segments {
		if isLive(segment) {
			continue
		}
		s, _ := f.event.Segment(segment)
		switch {
		case e.Received.Unix() > f.event.Deadline.Unix():
			e.decide(Refused, Late)
			return
		case f.afterClosing(e):
			e.decide(Held, AfterClosing)
			return
		case s.Capacity > 0 && len(f.places.segments[segment]) >= s.Capacity:
			e.decide(Held, SegmentFull)
			return
		}
	}
	if e.Request.Contradiction != "" {
		e.decide(Held, Contradiction)
		return
	}
	f.change(e, live)
}

// change makes an amendment: it moves places to the segments asked for that are new, and names the speaker of the
// others; of all, where it names no segment.
func (f *fold) change(e *Entry, live []*place) {
	live = slices.Clone(live)
	moves := slices.DeleteFunc(slices.Clone(e.Asked.Segments), func(segment string) bool {
		return f.places.in(e.Asked.Delegation, segment) != nil
	})
	if len(moves) == 0 {
		e.decide(Amended)
		for i, held := range f.named(live, e.Asked.Segments) {
			f.places.name(held, e.Asked.speakerFor(i))
		}
		return
	}
	left := f.named(live, e.Request.Leaves)
	left = slices.DeleteFunc(left, func(p *place) bool { return slices.Contains(e.Asked.Segments, p.segment) })
	if len(left) == 0 || len(e.Request.Leaves) == 0 && len(left) > 1 {
		e.decide(Held, Contradiction) // from where it moves cannot be told
		return
	}
	e.decide(Amended)
	e.Former = f.holds(left)
	for _, segment := range moves {
		moved := &place{
			segment: segment, key: e.Key(), delegation: left[0].delegation, speaker: left[0].speaker,
			entry: e, registrant: e.Request.From,
		}
		f.places.add(moved)
		f.places.name(moved, e.Asked.speakerFor(slices.Index(e.Asked.Segments, segment)))
	}
	for _, old := range left {
		old.entry.gaveUp = true
		f.places.remove(old)
	}
}

// named returns the places in the segments named, in that order; all, where none is named.
func (f *fold) named(live []*place, segments []string) []*place {
	if len(segments) == 0 {
		return slices.Clone(live)
	}
	var named []*place
	for _, segment := range segments {
		for _, held := range live {
			if held.segment == segment {
				named = append(named, held)
			}
		}
	}
	return named
}

// authorised returns the places that a withdrawal or change is about, where its sender may speak for them, and else
// holds it. A sender who names no delegation means the one that it registered, where that is only one.
func (f *fold) authorised(e *Entry) ([]*place, bool) {
	if e.Asked.Delegation == nil {
		e.Asked.Delegation = f.registeredBy(e)
	}
	live := f.places.of(e.Asked.Delegation)
	if len(live) == 0 {
		e.decide(Held, NoRegistration)
		return nil, false
	}
	mine := slices.DeleteFunc(slices.Clone(live), func(p *place) bool { return !sameSender(p.registrant, e.Request.From) })
	if len(mine) == 0 || f.event.Trust != "" && f.event.dmarc(e.Request.Authentication) != "pass" {
		e.decide(Held, NotTheRegistrant)
		return nil, false
	}
	return live, true
}

// registeredBy returns the one delegation that the sender of e has registered; nil where there are none or several.
func (f *fold) registeredBy(e *Entry) *delegations.Delegation {
	var only *delegations.Delegation
	for _, s := range f.event.Segments {
		for _, held := range f.places.segments[s.ID] {
			if !sameSender(held.registrant, e.Request.From) {
				continue
			}
			if only != nil && only.Key() != held.delegation.Key() {
				return nil
			}
			only = &held.delegation
		}
	}
	return only
}
