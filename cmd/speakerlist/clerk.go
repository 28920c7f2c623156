package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"speakerlist/internal/config"
	"speakerlist/registry"
)

// A clerk does what is due by the clock: digests, the public list, the day's backup, alarms, and the purge after the
// event. Whether something is due follows from what is stored, so that what was missed is made up for.
type clerk struct {
	settings *config.Config
	options  runOptions
	registry *registry.Registry
	faults   *faults
	now      func() time.Time
	log      *slog.Logger
	woken    chan struct{}

	// closing says that the list has closed and no digest told it yet. That would follow from when it closed and when the
	// last digest was written, but for the list being closed as of a moment before that.
	closing   atomic.Bool
	published []byte // the public list as it was last written
	wrong     string // what failed in the last round
}

func newClerk(settings *config.Config, options runOptions, r *registry.Registry, f *faults, now func() time.Time, log *slog.Logger) *clerk {
	return &clerk{
		settings: settings, options: options, registry: r, faults: f, now: now, log: log, woken: make(chan struct{}, 1),
	}
}

// roundEvery is how late the clerk may be.
const roundEvery = 5 * time.Second

// run makes rounds until ctx is done.
func (c *clerk) run(ctx context.Context) error {
	tick := time.NewTicker(roundEvery)
	defer tick.Stop()
	for {
		c.round(ctx, c.now())
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		case <-c.woken:
		}
	}
}

// caughtUp makes the clerk look at once, and says whether the list has just closed.
func (c *clerk) caughtUp(closed bool) {
	if closed {
		c.closing.Store(true)
	}
	select {
	case c.woken <- struct{}{}:
	default:
	}
}

// round does what is due at now. What fails is a fault, and is tried again in the next round.
func (c *clerk) round(ctx context.Context, now time.Time) {
	err := errors.Join(c.digest(now), c.publish(now), c.purge(now), c.backup(now))
	wrong := ""
	if err != nil {
		wrong = err.Error()
	}
	if wrong != "" && wrong != c.wrong {
		c.log.Warn("fault", "err", err)
	}
	c.wrong = wrong
	c.faults.note(now, partClerk, wrong, false)
	c.faults.raise(ctx, now)
}

// digest writes a digest where one is due.
func (c *clerk) digest(now time.Time) error {
	event := c.registry.Event()
	if len(c.settings.Digest.To) == 0 || now.After(event.Ends) && !c.options.afterEnd {
		return nil
	}
	last := c.registry.Digested()
	if last.IsZero() {
		last = c.began(now)
	}
	due := digestDue(now, last, c.registry.Changed(), c.registry.Closed(), c.settings.Digest, event.Zone)
	if due == "" && !c.closing.Load() {
		return nil
	}
	if err := c.registry.OweDigest(now, c.settings.Digest.To); err != nil {
		return err
	}
	c.closing.Store(false)
	c.log.Info("digest", "because", cmp.Or(due, dueClosing))
	return nil
}

// began returns when there was first something to tell; now, where there is nothing yet.
func (c *clerk) began(now time.Time) time.Time {
	if first := c.registry.FirstSeen(); !first.IsZero() && first.Before(now) {
		return first
	}
	return now
}

// publish writes the public list where it has changed.
func (c *clerk) publish(now time.Time) error {
	if c.settings.Publish.HTML == "" {
		return nil
	}
	segments := c.registry.Segments()
	page, err := exportHTML(c.registry.Event(), segments, now)
	if err != nil {
		return fmt.Errorf("publish.html: %w", err)
	}
	undated, err := exportHTML(c.registry.Event(), segments, time.Time{})
	if err != nil || string(undated) == string(c.published) {
		return err
	}
	if err := replaceFile(c.settings.Publish.HTML, page, 0o644); err != nil {
		return fmt.Errorf("publish.html: %w", err)
	}
	c.published = undated
	return nil
}

// purge removes personal data when it has been kept for as long as the configuration says.
func (c *clerk) purge(now time.Time) error {
	kept := c.settings.Registry.Retention
	if kept == 0 || !c.registry.Purged().IsZero() || now.Before(c.registry.Event().Ends.Add(kept)) {
		return nil
	}
	if err := c.registry.Purge(now); err != nil {
		return fmt.Errorf("the purge after registry.retention: %w", err)
	}
	c.log.Info("purged", "because", "registry.retention")
	return nil
}

func (c *clerk) backup(now time.Time) error {
	if _, err := c.registry.BackupDaily(now); err != nil {
		return fmt.Errorf("the day's backup: %w", err)
	}
	return nil
}
