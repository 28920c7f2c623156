package request

import (
	"slices"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// passedOn passes over who signs a message that somebody else passes on, unless it is signed for a delegation.
func passedOn(all []claim) {
	for i := range all {
		if c := &all[i]; c.where == inSignature && c.weight < signed {
			c.pass("it signs a message that was passed on")
		}
	}
}

// passOwnName passes over the States that are only a part of the sender's own name, such as Chad or Georgia.
func passOwnName(all []claim, name words.Text) {
	for i := range all {
		c := &all[i]
		if c.weight >= signed && !c.near && c.where != inDomain {
			continue // its words tell of a delegation
		}
		if c.delegation.Type == delegations.State && isPartOf(c.name, name) && !namesOffice(name) {
			c.pass("it is a part of the sender's own name")
		}
	}
}

// isPartOf says whether a word is one of several of a name.
func isPartOf(word string, name words.Text) bool {
	folded := words.Fold(word)
	return len(name.Words) >= 2 && slices.ContainsFunc(name.Words, func(w words.Word) bool { return w.Folded == folded })
}

// namesOffice says whether what stands where a sender's name does is a delegation's or another body's.
func namesOffice(name words.Text) bool {
	return len(cues().Find(name)) > 0 || len(bodyNouns().Find(name)) > 0
}

// resolve settles names that may mean several ('Congo') by what the other places say.
func resolve(all []claim) {
	for i := range all {
		c := &all[i]
		if len(c.also) == 0 {
			continue
		}
		for _, candidate := range append([]delegations.Delegation{c.delegation}, c.also...) {
			if slices.ContainsFunc(all, func(other claim) bool {
				return len(other.also) == 0 && other.weight > passing && other.delegation.Is(candidate)
			}) {
				c.delegation, c.also = candidate, nil
				break
			}
		}
		if len(c.also) > 0 {
			c.lost = "the name may also mean " + c.also[0].Name
		}
	}
}

// spokenFor passes over those on whose behalf somebody else speaks: a State that speaks for a group is registered
// under its own name.
func spokenFor(all []claim) {
	isSpeaker := func(c claim) bool {
		return c.weight >= signed && !c.behalf && c.delegation.Type == delegations.State
	}
	speaker := slices.IndexFunc(all, isSpeaker)
	if speaker < 0 {
		return
	}
	for i := range all {
		c := &all[i]
		group := c.delegation.Type == delegations.Organisation || c.where == all[speaker].where
		if c.behalf && group && !c.delegation.Is(all[speaker].delegation) {
			c.pass("others speak on its behalf")
		}
	}
}

// foretold passes over those of whom a text only says that they will speak for themselves, where another place bears
// somebody else out that it names as asking.
func foretold(all []claim) {
	var asker *claim
	for i := range all {
		if c := &all[i]; c.where == inText && c.weight >= named && !c.apart && isSigned(c, all) {
			asker = c
		}
	}
	for i := range all {
		if c := &all[i]; asker == nil && c.where != inText && c.where != inSubject && c.weight >= signed && c.delegation.Type == delegations.State {
			asker = c
		}
	}
	if asker == nil {
		return
	}
	for i := range all {
		if c := &all[i]; c.apart && !c.delegation.Is(asker.delegation) && !isSigned(c, all) {
			c.pass("it is only said that it will speak for itself")
		}
	}
}

// isSigned says whether the signature, the sender's name or domain tells of the same delegation.
func isSigned(c *claim, all []claim) bool {
	return slices.ContainsFunc(all, func(other claim) bool {
		return other.where != inText && other.where != inSubject && other.weight > passing && other.delegation.Is(c.delegation)
	})
}

// notAsking passes over those of whom a text tells something else than that they ask, where no other place bears them out.
func notAsking(all []claim) {
	for i := range all {
		if c := &all[i]; c.unasked && corroborated([]*claim{c}, all) == nil {
			c.pass("nothing says that it asks")
		}
	}
}
