package registry

import (
	"slices"

	"speakerlist/registry/request"
)

// withdraw decides a withdrawal.
func (f *fold) withdraw(e *entry) {
	live := f.live(e)
	about := named(live, e.asked.segments)
	switch {
	case len(live) == 0:
		e.decide(Held, NoRegistration)
		f.settle(e)
	case !f.mayChange(e, about, live):
		e.decide(Held, NotTheRegistrant)
	case len(about) == 0:
		e.decide(Held, NoRegistration)
		f.settle(e)
	default:
		f.giveUp(e, about)
	}
}

// giveUp takes places from the list at their delegation's own wish.
func (f *fold) giveUp(e *entry, given []*place) {
	e.decide(Withdrawn)
	e.former = f.places.describe(given)
	f.vacate(given)
	f.settle(e)
}

// vacate removes places that their delegation gave up in a message of its own.
func (f *fold) vacate(given []*place) {
	for _, held := range slices.Clone(given) {
		held.entry.gaveUp = append(held.entry.gaveUp, held.segment)
		f.places.remove(held)
	}
}

// settle closes what is held from the sender of a withdrawal for the same delegation: nobody is to approve now what
// its author has given up.
func (f *fold) settle(withdrawal *entry) {
	for _, e := range f.entries {
		if e != withdrawal && e.outcome == Held && e.asked.kind != request.Other &&
			sameSender(e.from, withdrawal.from) && e.asked.meets(withdrawal.asked) {
			e.settled = true
		}
	}
}

// meets says whether what is asked for may be what another message gives up. What is not known may be.
func (a *asked) meets(givenUp *asked) bool {
	if a.delegation != nil && givenUp.delegation != nil && a.delegation.key != givenUp.delegation.key {
		return false
	}
	return len(a.segments) == 0 || len(givenUp.segments) == 0 ||
		slices.ContainsFunc(a.segments, func(s string) bool { return slices.Contains(givenUp.segments, s) })
}

// amend decides a change of speaker or of segment.
func (f *fold) amend(e *entry) {
	live := f.live(e)
	if len(live) == 0 {
		e.decide(Held, NoRegistration)
		return
	}
	if f.asksForMore(e, live) {
		f.register(e)
		return
	}
	joins, leaves := f.moves(e, live)
	full := func(segment string) bool { return f.places.full(segment) }
	switch change := len(joins)+len(leaves) > 0; {
	case !f.mayChange(e, slices.Concat(leaves, named(live, e.asked.segments)), live):
		e.decide(Held, NotTheRegistrant)
	case change && f.late(e):
		e.decide(Refused, Late)
	case change && f.afterClosing(e):
		e.decide(Held, AfterClosing)
	case slices.ContainsFunc(joins, full):
		e.decide(Held, SegmentFull)
	case e.contradicts:
		e.decide(Held, Contradiction)
	default:
		f.change(e, live)
	}
}

// moves returns the segments that a change asks for and its delegation is not in, and the places that it gives up for
// them: those that it says it leaves, else all that it does not ask for.
func (f *fold) moves(e *entry, live []*place) (joins []string, leaves []*place) {
	for _, segment := range e.asked.segments {
		if f.places.in(e.asked.delegation, segment) == nil {
			joins = append(joins, segment)
		}
	}
	if len(joins) == 0 && len(e.leaves) == 0 {
		return nil, nil
	}
	leaves = named(live, e.leaves)
	leaves = slices.DeleteFunc(leaves, func(p *place) bool { return slices.Contains(e.asked.segments, p.segment) })
	return joins, leaves
}

// asksForMore says whether a change gives nothing up: it asks for all that its delegation holds, and for more.
func (f *fold) asksForMore(e *entry, live []*place) bool {
	joins, leaves := f.moves(e, live)
	return len(joins) > 0 && len(leaves) == 0 && len(e.leaves) == 0
}

// change makes an amendment: it moves places to the segments asked for that are new, and names the speaker of the
// others; of all, where it names no segment.
func (f *fold) change(e *entry, live []*place) {
	joins, leaves := f.moves(e, live)
	switch {
	case len(joins) > 0 && len(leaves) == 0,
		len(e.leaves) == 0 && len(leaves) > 1,
		len(e.leaves) > 0 && len(e.asked.segments) == 0:
		e.decide(Held, Contradiction)
		e.unclear = true
		return
	}
	e.decide(Amended)
	e.former = f.places.describe(leaves)
	for _, segment := range joins {
		f.places.add(&place{
			segment: segment, key: e.key, delegation: leaves[0].delegation, speaker: leaves[0].speaker, entry: e,
		})
	}
	f.vacate(leaves)
	for i, held := range named(f.places.of(e.asked.delegation), e.asked.segments) {
		f.places.name(held, e.asked.speakerFor(i))
	}
}

// named returns the places in the segments named, in that order; all, where none is named.
func named(live []*place, segments []string) []*place {
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

// live returns the places that a withdrawal or change is about. A sender whose text names no delegation means the one
// that it registered, where that is only one.
func (f *fold) live(e *entry) []*place {
	live := f.places.of(e.asked.delegation)
	if len(live) > 0 || e.asked.delegation != nil && e.speaksFor {
		return live
	}
	if registered := f.registeredBy(e); registered != nil {
		known := *e.asked
		known.delegation = registered
		e.asked = &known
	}
	return f.places.of(e.asked.delegation)
}

// mayChange says whether the sender of e is the registrant of every one of the places that e is about; of all that its
// delegation holds, where it is about none of them. Where trust is configured, DMARC must prove that it is the sender.
func (f *fold) mayChange(e *entry, about, live []*place) bool {
	if f.event.Trust != "" && !e.proven {
		return false
	}
	if len(about) == 0 {
		about = live
	}
	return !slices.ContainsFunc(about, func(p *place) bool { return !sameSender(p.entry.from, e.from) })
}

// registeredBy returns the one delegation that the sender of e has registered; nil where there are none or several.
func (f *fold) registeredBy(e *entry) *party {
	var only *party
	for _, s := range f.event.Segments {
		for _, held := range f.places.segments[s.ID] {
			if !sameSender(held.entry.from, e.from) {
				continue
			}
			if only != nil && only.key != held.delegation.key {
				return nil
			}
			only = held.delegation
		}
	}
	return only
}
