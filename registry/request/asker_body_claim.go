package request

import (
	"slices"

	"speakerlist/registry/request/delegations"
)

// bodyAround returns the organisation whose name a mention is part of; nil where it is none.
func (r *reading) bodyAround(m mention) *body {
	for i := range r.bodies {
		b := &r.bodies[i]
		if b.from <= m.from && m.to <= b.to && b.to-b.from > m.to-m.from && m.Delegation.Type == delegations.State {
			return b
		}
	}
	return nil
}

// bodyClaims returns the unknown organisations that a text speaks for.
func (r *reading) bodyClaims() []claim {
	var all []claim
	for _, b := range r.bodies {
		if r.isKnown(b) {
			continue
		}
		made := claim{
			delegation: delegations.Delegation{Name: b.name, Type: b.kind},
			where:      r.where, name: b.name, text: b.name, weight: named,
		}
		before, at, of := r.before(b.from)
		switch {
		case b.labelled:
			made.weight = claimed
		case is(before, behalf|enlists) || is(before, represents) && of || r.introduces(b.from):
			made.weight, made.text = claimed, r.Slice(at, b.to)
		case is(before, elsewhere) && r.where == inText && (r.comesFrom(at) || r.worksThere(at) || r.isNamedFrom(at)):
			made.weight, made.text = claimed, r.Slice(at, b.to)
		case r.isTold(b.from, b.to):
			made.pass("it only told the writer something")
		case is(before, toward) || is(before, elsewhere) && r.where == inText:
			made.pass("it is named in passing: " + r.Slice(at, b.to))
		case is(before, holds):
			made.weight, made.text = signed, r.Slice(at, b.to)
		case of && r.where == inText && !is(before, acts):
			made.pass("it is only what something is of")
		case r.asksNear(mention{from: b.from, to: b.to}):
			made.weight = signed // below a State, which no table can have missed
		}
		all = append(all, made)
	}
	return all
}

// isKnown says whether a table has the name, so that it is claimed already.
func (r *reading) isKnown(b body) bool {
	return slices.ContainsFunc(r.mentions, func(m mention) bool {
		return m.Delegation.Type != delegations.State && m.from < b.to && b.from < m.to
	})
}
