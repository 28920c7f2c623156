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
	said, tail := parted(l.text)
	signed := l.signature
	if tail != "" {
		signed = words.Cut(strings.TrimSpace(tail + "\n\n" + signed.Original))
	}
	text, signature := claims(said, inText), claims(signed, inSignature)
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
