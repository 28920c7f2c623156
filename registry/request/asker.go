package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/mail"
	"speakerlist/registry/request/words"
)

// A letter is what a message says, by the places in which it says it: the new text or, where that asks for nothing
// itself, a message passed on in it.
type letter struct {
	text      words.Text // what asks
	signature words.Text // who signs it
	subject   words.Text
	from      mail.Address // of the message itself, also where the text is another's that it passes on
	language  string
	forwarded bool         // text and signature are those of a message passed on
	author    mail.Address // of the message passed on
}

// An asker is who asks for the floor, as far as a letter tells.
type asker struct {
	delegation *delegations.Delegation // nil where it cannot be told
	from       string                  // text, signature, subject, name or domain
	doubt      string                  // which parts contradict each other; empty for none
	evidence   []Evidence              // what was found, and what was considered and lost
}

// The places in which a delegation can be named, by their weight.
const (
	inText      = "text"
	inSignature = "signature"
	inSubject   = "subject"
	inName      = "name"
	inDomain    = "domain"
)

// whoAsks tells which delegation a letter speaks for: by its text before its signature, subject, sender's name and
// sender's domain. What cannot be told is left out, and what contradicts itself is said in doubt.
func whoAsks(l letter) asker {
	body, tail := parted(l.text)
	signed := l.signature
	if tail != "" {
		signed = words.Cut(strings.TrimSpace(tail + "\n\n" + signed.Original))
	}
	text, signature := claims(body, inText), claims(signed, inSignature)
	_, domain, _ := strings.Cut(l.from.Address, "@")
	owner := domainClaims(domain)
	name := words.Cut(l.from.Name)
	all := slices.Concat(text, signature, claims(l.subject, inSubject), claims(name, inName), owner)
	if l.forwarded {
		passedOn(all)
	}
	passOwnName(all, name)
	resolve(all)
	spokenFor(all)
	foretold(all)
	notAsking(all)
	chosen, rivals := choose(all)
	a := asker{}
	if chosen != nil {
		against := contradicting(*chosen, all)
		if len(against) > 0 && len(rivals) == 0 && chosen.isWeak() {
			chosen, against = against[0], nil
		}
		a.delegation, a.from = new(asSigned(*chosen, all)), chosen.where
		rivals = append(rivals, against...)
	}
	if len(rivals) > 0 {
		a.doubt = "delegation: " + chosen.say() + ", but " + rivals[0].say()
		a.delegation, a.from = nil, ""
	}
	for i := range all {
		a.evidence = append(a.evidence, all[i].evidence(chosen))
	}
	return a
}

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

// notAsking passes over those of whom a text tells something else than that they ask, where no other place bears them out.
func notAsking(all []claim) {
	for i := range all {
		if c := &all[i]; c.unasked && corroborated([]*claim{c}, all) == nil {
			c.pass("nothing says that it asks")
		}
	}
}

// isSigned says whether the signature, the sender's name or domain tells of the same delegation.
func isSigned(c *claim, all []claim) bool {
	return slices.ContainsFunc(all, func(other claim) bool {
		return other.where != inText && other.where != inSubject && other.weight > passing && other.delegation.Is(c.delegation)
	})
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

// asSigned returns a body's name as its own signature, or the sender's name, has it in another case: what the text
// declines stands there as it is called.
func asSigned(chosen claim, all []claim) delegations.Delegation {
	d := chosen.delegation
	if chosen.where != inText || d.Code != "" || !isCyrillic(d.Name) {
		return d
	}
	for i := range all {
		if c := &all[i]; (c.where == inSignature || c.where == inName) && c.delegation.Type == d.Type && isDeclined(d.Name, c.delegation.Name) {
			return c.delegation
		}
	}
	return d
}

// isDeclined says whether two names are the same but for the endings of their words.
func isDeclined(name, other string) bool {
	a, b := strings.Fields(words.Fold(name)), strings.Fields(words.Fold(other))
	return slices.EqualFunc(a, b, func(a, b string) bool { return sameStem(a, b) })
}

// sameStem says whether two Russian words differ in their endings alone.
func sameStem(a, b string) bool {
	long, short := []rune(a), []rune(b)
	if len(long) < len(short) {
		long, short = short, long
	}
	same := 0
	for same < len(short) && short[same] == long[same] {
		same++
	}
	return same == len(long) || same >= 3 && len(long)-same <= 3 || same == 2 && len(long) <= 4
}
