package imapwatch

import (
	"context"
	"errors"
)

// A Watcher watches the folders of one mailbox over one connection at a time.
type Watcher struct {
	o Options
}

// New returns a watcher. This function doesn't perform I/O.
func New(o Options) *Watcher { return &Watcher{o: o.withDefaults()} }

// Run hands on every message of the folders, those that are there and those that arrive, until ctx is done, and
// returns nil then. Whatever fails is tried again; Options.State tells of it. A batch in hand is finished first.
func (w *Watcher) Run(ctx context.Context, h Handler) error { return errors.ErrUnsupported }

// CatchUp hands on what the folders hold, once, and returns. Where the server refuses the login, the error wraps
// ErrLogin, and where there is no connection to be had ErrUnreachable. Messages that a lost connection left over are
// asked for again over a new one.
func (w *Watcher) CatchUp(ctx context.Context, h Handler) error { return errors.ErrUnsupported }
