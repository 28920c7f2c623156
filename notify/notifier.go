package notify

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"speakerlist/registry"
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
	// Trouble, where set, is called after every attempt, from Run's or Drain's own goroutine: with what hinders
	// sending, or with the empty string when the server has taken a letter or refused one for good.
	Trouble func(now time.Time, wrong string)

	hindered string // what hindered the last attempt, and was logged
}

const (
	defaultGrace = 10 * time.Second
	// After attempts in a row that failed, the next waits: a server that refuses our login would lock the account if
	// every letter due tried it at once. One failure may be about its letter alone, and delays no other.
	firstPause   = 5 * time.Second
	longestPause = 5 * time.Minute
)

// Run sends letters as they fall due until ctx is done, and then returns nil. The letter in hand is finished, within
// the grace that there is.
func (n *Notifier) Run(ctx context.Context) error {
	failures := 0 // in a row
	for ctx.Err() == nil {
		letter, again, err := n.Outbox.Claim(n.now())
		if err == nil && letter == nil {
			n.wait(ctx, n.Post, again)
			continue
		}
		if err != nil {
			n.hinder(fmt.Sprintf("the letters due cannot be read: %v", err))
			failures = max(failures, 1) // it is not about one letter
		} else {
			err = n.deliver(ctx, letter)
		}
		if err == nil {
			failures = 0
			continue
		}
		if failures++; failures > 1 {
			n.wait(ctx, nil, n.now().Add(pause(failures)))
		}
	}
	return nil
}

// Drain sends the letters that are due now, and returns when none is. Where two attempts in a row fail, it stops: what
// hinders both would hinder the others too, and they stay due. The error tells of the letters that were tried and are
// still to be sent.
func (n *Notifier) Drain(ctx context.Context) error {
	var unsent []error
	for failures := 0; failures < 2; {
		if err := context.Cause(ctx); err != nil {
			return errors.Join(append(unsent, err)...)
		}
		letter, _, err := n.Outbox.Claim(n.now())
		if err != nil {
			return errors.Join(append(unsent, fmt.Errorf("read the letters due: %w", err))...)
		}
		if letter == nil {
			break
		}
		failures++
		if err := n.deliver(ctx, letter); err != nil {
			unsent = append(unsent, err)
			continue
		}
		failures = 0
	}
	return errors.Join(unsent...)
}

// deliver sends a claimed letter and settles it. It returns an error where the letter is neither sent nor given up.
func (n *Notifier) deliver(ctx context.Context, letter *registry.Letter) error {
	ctx, cancel := n.graceful(ctx)
	defer cancel()
	result := n.attempt(ctx, letter)
	if err := n.Outbox.Settle(letter.ID, n.now(), result); err != nil {
		err = fmt.Errorf("settle letter %s: %w", letter.ID, err)
		n.hinder(err.Error())
		return err
	}
	switch result.Verdict {
	case registry.Taken, registry.Never:
		n.record(letter, result)
		n.hinder("")
		return nil
	}
	n.hinder(result.Says)
	return fmt.Errorf("letter %s: %s", letter.ID, result.Says)
}

// attempt sends a letter, unless it went out before.
func (n *Notifier) attempt(ctx context.Context, letter *registry.Letter) Result {
	if letter.InDoubt() && n.Sent != nil {
		found, err := n.Sent.Find(ctx, letter)
		switch {
		case err != nil:
			// It is looked for again, at growing intervals, before it may go out a second time.
			return Result{Verdict: registry.Later, Says: says(fmt.Errorf("look among what was sent: %w", err))}
		case found:
			return Result{Verdict: registry.Taken, Says: "found among what was sent"}
		}
	}
	return n.Mailer.Send(ctx, letter)
}

// graceful returns a context that outlasts ctx by the grace.
func (n *Notifier) graceful(ctx context.Context) (context.Context, context.CancelFunc) {
	grace := n.Grace
	if grace == 0 {
		grace = defaultGrace
	}
	own, cancel := context.WithCancelCause(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, func() {
		timer := time.NewTimer(grace)
		defer timer.Stop()
		select {
		case <-timer.C:
			cancel(errors.New("told to stop"))
		case <-own.Done():
		}
	})
	return own, func() {
		stop()
		cancel(nil)
	}
}

// wait waits until ctx is done, there is post, or it is time; the zero time never comes.
func (n *Notifier) wait(ctx context.Context, post <-chan struct{}, until time.Time) {
	var due <-chan time.Time
	if !until.IsZero() {
		timer := time.NewTimer(until.Sub(n.now()))
		defer timer.Stop()
		due = timer.C
	}
	select {
	case <-ctx.Done():
	case <-post:
	case <-due:
	}
}

// record logs what became of a letter.
func (n *Notifier) record(letter *registry.Letter, result Result) {
	log := n.log().With("letter", letter.ID, "attempt", len(letter.Attempts), "says", result.Says)
	if result.Verdict == registry.Never {
		log.Warn("letter refused for good")
		return
	}
	log.Info("letter sent")
}

// hinder logs what hinders sending, where that has changed, and tells whoever wants to know of it.
func (n *Notifier) hinder(wrong string) {
	switch {
	case wrong == n.hindered:
	case wrong == "":
		n.log().Info("letters go out again")
	default:
		n.log().Warn("letters cannot be sent", "err", wrong)
	}
	n.hindered = wrong
	if n.Trouble != nil {
		n.Trouble(n.now(), wrong)
	}
}

// pause returns how long to wait after so many failures in a row, from 2.
func pause(failures int) time.Duration {
	return min(firstPause<<min(failures-2, 10), longestPause)
}

func (n *Notifier) now() time.Time {
	if n.Now == nil {
		return time.Now()
	}
	return n.Now()
}

func (n *Notifier) log() *slog.Logger {
	if n.Logger == nil {
		return slog.New(slog.DiscardHandler)
	}
	return n.Logger
}
