// Package notify composes the letters and digests that the registry owes, and sends them.
//
// A [Composer] turns what a letter has to say into the bytes of a message, from the templates in the folder letters. A
// [Notifier] takes the letters that are due from an [Outbox], hands them one by one to a [Mailer], and tells the outbox
// what became of them. [SMTP] is the Mailer that talks to a mail server.
package notify

import (
	"context"
	"time"

	"speakerlist/registry"
)

// An Outbox hands out the letters that are due and remembers what became of them.
type Outbox interface {
	// Claim returns the first letter due at now, its attempt already counted and stored, so that a crash while
	// sending leaves it in doubt. Where none is due, the letter is nil and again says when to ask next (zero: only
	// when told that there is post).
	Claim(now time.Time) (letter *registry.Letter, again time.Time, err error)
	// Settle records how the attempt ended.
	Settle(id string, now time.Time, result Result) error
}

// A Result says how an attempt to send a letter ended.
type Result = registry.Result

// A Mailer hands one letter to a mail server.
type Mailer interface {
	// Send blocks until the server has answered or ctx is done; the Result tells which.
	Send(ctx context.Context, letter *registry.Letter) Result
}

// A Sent knows which letters have gone out before, because the server files what it sends.
type Sent interface {
	// Find says whether a letter is among what was sent, by its Message-ID or else by its X-Speakerlist-Letter. An
	// error means that it could not be told; the letter is then asked for again later.
	Find(ctx context.Context, letter *registry.Letter) (bool, error)
}
