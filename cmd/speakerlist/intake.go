package main

import (
	"context"
	"log/slog"
	"runtime"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"speakerlist/imapwatch"
	"speakerlist/internal/archive"
	"speakerlist/registry"
	"speakerlist/registry/request"
)

// An intake reads what the mailbox holds and admits it to the registry. It is the [imapwatch.Handler].
type intake struct {
	registry *registry.Registry
	reader   *request.Reader
	folders  []string // as configured
	since    time.Time
	now      func() time.Time
	log      *slog.Logger
	caughtUp func(closed bool) // called after everything there was has been handled; closed says that this closed the list

	handled atomic.Pointer[time.Time] // everything received by then is admitted; nil before the first time
}

// Cursor returns how far a folder was read.
func (i *intake) Cursor(folder string) (imapwatch.Cursor, error) {
	c := i.registry.Cursor(folder)
	return imapwatch.Cursor{UIDValidity: c.UIDValidity, Through: c.Through, Since: c.Since}, nil
}

// Handle reads a batch's requests on all processors, and returns what admits them in one transaction.
func (i *intake) Handle(ctx context.Context, batch imapwatch.Batch) (func(context.Context) error, error) {
	arrivals := make([]registry.Arrival, len(batch.Messages))
	readers, ctx := errgroup.WithContext(ctx)
	readers.SetLimit(runtime.GOMAXPROCS(0))
	for n, m := range batch.Messages {
		readers.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			arrivals[n] = registry.Arrival{
				Received: i.received(m), UID: m.UID, Fault: m.Fault, Request: i.reader.Read(m.Raw), Raw: m.Raw,
			}
			return nil
		})
	}
	if err := readers.Wait(); err != nil {
		return nil, err
	}
	return func(context.Context) error {
		entries, err := i.registry.Admit(i.now(), registry.Batch{
			Folder: batch.Folder, Configured: i.folders[batch.Position], UIDValidity: batch.UIDValidity,
			Through: batch.Through, Since: i.since, Messages: arrivals,
		})
		i.report(entries)
		return err
	}, nil
}

// received returns when the server received a message or, where it cannot say, what the message's header says of it; a
// message without either is received when it is read.
func (i *intake) received(m imapwatch.Message) time.Time {
	if !m.Received.IsZero() {
		return m.Received
	}
	if t, source := archive.HeaderTime(m.Raw); source == archive.ReceivedHeader {
		return t
	}
	return i.now()
}

// loggedSingly is how many messages of a batch get a line of the log each.
const loggedSingly = 10

// report logs what was admitted, and nothing personal.
func (i *intake) report(entries []registry.Entry) {
	outcomes := map[registry.Outcome]int{}
	for _, e := range entries {
		outcomes[e.Outcome]++
		if len(entries) <= loggedSingly {
			i.log.Info("admitted", "request", e.Receipt, "outcome", e.Outcome, "reasons", e.Reasons, "uid", e.UID)
		}
	}
	if len(entries) > loggedSingly {
		i.log.Info("admitted", "messages", len(entries), "outcomes", outcomes)
	}
}

// CaughtUp lets the list close when it is time. The watcher counts by the computer's clock, and the registry by ours.
func (i *intake) CaughtUp(_ context.Context, asOf time.Time) error {
	asOf = i.now().Add(-time.Since(asOf))
	open := i.registry.Closed().IsZero()
	if err := i.registry.CaughtUp(asOf); err != nil {
		return err
	}
	i.handled.Store(&asOf)
	i.caughtUp(open && !i.registry.Closed().IsZero())
	return nil
}

// through returns the time up to which everything received is admitted; the zero time before the first look.
func (i *intake) through() time.Time {
	if t := i.handled.Load(); t != nil {
		return *t
	}
	return time.Time{}
}
