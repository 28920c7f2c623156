package request

import (
	"slices"

	"speakerlist/registry/request/delegations"
)

// choose returns the weightiest claim, and those of its own rank that are for somebody else. A place that names two
// and claims neither says nothing.
func choose(all []claim) (chosen *claim, rivals []*claim) {
	for _, rank := range []struct {
		where  string
		weight weight
	}{
		{inText, claimed},
		{inText, signed},
		{inSignature, signed},
		{inText, named},
		{inSignature, named},
		{inSubject, named},
		{inName, named},
		{inDomain, signed},
		{inDomain, named},
	} {
		for i := range all {
			c := &all[i]
			switch {
			case c.where != rank.where || c.weight < rank.weight || len(c.also) > 0:
			case chosen == nil:
				chosen = c
			case !c.delegation.Is(chosen.delegation):
				rivals = append(rivals, c)
			}
		}
		switch {
		case chosen == nil:
		case len(rivals) == 0 || rank.weight == claimed:
			return chosen, rivals
		default:
			if c := corroborated(append([]*claim{chosen}, rivals...), all); c != nil {
				return c, nil
			}
		}
		chosen, rivals = nil, nil
	}
	return nil, nil
}

// corroborated returns the first of several claims that another place bears out; nil where none does.
func corroborated(several []*claim, all []claim) *claim {
	for _, c := range several {
		if slices.ContainsFunc(all, func(other claim) bool {
			return other.where != c.where && other.weight > passing && other.delegation.Is(c.delegation)
		}) {
			return c
		}
	}
	return nil
}

// contradicting returns the claims in other places that a State's own cannot stand beside: another State's signature,
// or another government's domain.
func contradicting(chosen claim, all []claim) []*claim {
	if chosen.delegation.Type != delegations.State {
		return nil
	}
	var against []*claim
	for i := range all {
		if c := &all[i]; c.delegation.Type == delegations.State && c.weight >= signed && len(c.also) == 0 &&
			!c.delegation.Is(chosen.delegation) &&
			(c.where == inDomain || c.where == inSignature) {
			against = append(against, c)
		}
	}
	return against
}

// isWeak says whether a claim gives way to the domain of another State's government: a name in passing, or one in the
// sender's own that may be a person's.
func (c *claim) isWeak() bool {
	return c.weight < signed && (c.where == inText || c.where == inSignature || c.where == inName)
}
