package imapwatch

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/emersion/go-imap/v2"
)

// A Watcher watches the folders of one mailbox over one connection at a time. Its methods are called from one
// goroutine at a time.
type Watcher struct {
	o     Options
	state State
	pacer *pacer
	// What was learnt of the server, for the next session.
	patience   int  // how many times the usual silence it is allowed
	listSingly bool // its list of folders cannot be read as a whole
	suspects   map[suspectKey]*suspects

	loggedIn, progress bool // how far the session has come; progress is a batch that was handled
}

type suspectKey struct {
	folder      string
	uidValidity uint32
}

// New returns a watcher. This function doesn't perform I/O.
func New(o Options) *Watcher {
	o = o.withDefaults()
	return &Watcher{o: o, pacer: newPacer(o), patience: 1, suspects: make(map[suspectKey]*suspects)}
}

// Run hands on every message of the folders, those that are there and those that arrive, until ctx is done, and
// returns nil then. Whatever fails is tried again; Options.State tells of it.
func (w *Watcher) Run(ctx context.Context, h Handler) error {
	for ctx.Err() == nil {
		began := time.Now()
		err := w.watch(ctx, h)
		if ctx.Err() != nil {
			break
		}
		w.settle(err, time.Since(began))
		w.failed(err)
		if err := sleep(ctx, w.pacer.wait(err, time.Now())); err != nil {
			break
		}
	}
	return nil
}

// CatchUp hands on what the folders hold, once, and returns. Where the server refuses the login, the error wraps
// ErrLogin, where there is no connection to be had ErrUnreachable, and where a folder cannot be read ErrFolder. Messages
// that a lost connection left over are asked for again over a new one.
func (w *Watcher) CatchUp(ctx context.Context, h Handler) error {
	const enough = 16 // connections in a row that came to nothing
	for fruitless := 0; ; {
		began := time.Now()
		s, err := w.open(ctx)
		if err != nil {
			return err
		}
		err = w.pass(ctx, s, h)
		s.close()
		w.settle(err, time.Since(began))
		if fruitless++; w.progress {
			fruitless = 0
		}
		if !passing(err) || fruitless == enough || ctx.Err() != nil {
			return err
		}
		w.o.Logger.Warn("connection lost", "err", err)
		if err := sleep(ctx, w.pacer.wait(err, time.Now())); err != nil {
			return err
		}
	}
}

// passing says whether another connection may do what this one did not.
func passing(err error) bool {
	_, broke := errors.AsType[*breakdown](err)
	_, refused := errors.AsType[*imap.Error](err)
	return broke || refused && !errors.Is(err, ErrFolder)
}

// watch is one session: connect, catch up, idle, again. It returns why it ended.
func (w *Watcher) watch(ctx context.Context, h Handler) error {
	s, err := w.open(ctx)
	if err != nil {
		return err
	}
	defer s.close()
	for {
		err := w.pass(ctx, s, h)
		switch {
		case errors.Is(err, ErrFolder) && s.selected.name != "":
			w.failed(err) // the others are read all the same
		case err != nil:
			return err
		default:
			w.well()
		}
		for due := time.Now().Add(w.o.Poll); ; {
			news, err := s.wait(ctx, due)
			if err != nil {
				return err
			}
			if !news {
				break // the next pass is due
			}
			if err := w.read(ctx, s, h); err != nil {
				return err
			}
		}
	}
}

// open begins a session with what was learnt in those before.
func (w *Watcher) open(ctx context.Context) (*session, error) {
	w.loggedIn, w.progress = false, false
	s, err := open(ctx, w.o)
	if err != nil {
		return nil, err
	}
	w.loggedIn = true
	s.patience, s.listSingly = time.Duration(w.patience), w.listSingly
	return s, nil
}

// pass looks into every folder, and leaves the first one open. Where a folder is refused, it goes on with the others and
// returns an error that wraps ErrFolder.
func (w *Watcher) pass(ctx context.Context, s *session, h Handler) error {
	began := time.Now()
	folders, missing, err := s.find(ctx)
	w.listSingly = w.listSingly || unlistable(err)
	if err != nil {
		return err
	}
	w.miss(missing)
	if len(folders) == 0 {
		return fmt.Errorf("%w: the server has none of %q", ErrNoFolder, w.o.Folders)
	}
	if len(folders) > 1 {
		folders = append(folders, folders[0]) // to idle on; and something may have arrived meanwhile
	}
	var refused error
	for _, f := range folders {
		err := s.examine(ctx, f)
		if errors.Is(err, ErrFolder) {
			refused = err
			continue
		}
		if err != nil {
			return err
		}
		if err := w.read(ctx, s, h); err != nil {
			return err
		}
	}
	if refused != nil {
		return refused
	}
	w.patience = 1
	return h.CaughtUp(ctx, began.Add(-w.o.Skew).Truncate(time.Second))
}

// read hands on what is new in the open folder.
func (w *Watcher) read(ctx context.Context, s *session, h Handler) error {
	key := suspectKey{s.selected.name, s.selected.uidValidity}
	if w.suspects[key] == nil {
		w.suspects[key] = new(suspects)
	}
	r := &reading{session: s, handler: h, suspects: w.suspects[key], advance: w.advance}
	err := r.read(ctx)
	// A message whose answer cannot be read is nearer to being accounted for.
	w.progress = w.progress || r.suspects.struck
	r.suspects.struck = false
	return err
}

// settle learns from how a session went.
func (w *Watcher) settle(err error, lasted time.Duration) {
	const most = 8
	if w.loggedIn && (errors.Is(err, errSilent) || errors.Is(err, errSlow)) {
		w.patience = min(2*w.patience, most)
	}
	if w.progress || lasted >= w.o.Stable {
		w.pacer.reset()
	}
}

// sleep waits. It returns early, with an error, when ctx is done.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
