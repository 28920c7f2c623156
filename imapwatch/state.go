package imapwatch

import (
	"errors"
	"slices"
	"time"
)

// A State says how the watch goes.
type State struct {
	// Err is nil while the mailbox is read as it should be. Else it wraps ErrLogin, ErrUnreachable, ErrFolder,
	// ErrNoFolder, what the Handler or Options.Login returned, or what the server said.
	Err error
	// Since is when it began to be so: with an error, when the first of a row of failures happened.
	Since time.Time
	// Missing names the configured folders that the server did not have when last looked.
	Missing []string
}

// advance is called when a batch was handled.
func (w *Watcher) advance() {
	w.progress = true
	if !errors.Is(w.state.Err, ErrFolder) { // which is for a whole pass to tell
		w.well()
	}
}

// failed tells of a failure. How long it has been so counts from the first of a row.
func (w *Watcher) failed(err error) {
	if w.state.Err == nil {
		w.state.Since = time.Now()
	}
	if w.state.Err == nil || w.state.Err.Error() != err.Error() {
		w.o.Logger.Warn("mailbox cannot be read", "err", err)
	}
	w.state.Err = err
	w.o.State(w.state)
}

// well tells that all is as it should be, unless that is known.
func (w *Watcher) well() {
	if w.state.Err == nil && !w.state.Since.IsZero() {
		return
	}
	w.state.Err, w.state.Since = nil, time.Now()
	w.o.Logger.Info("mailbox is being read", "server", w.o.Addr)
	w.o.State(w.state)
}

// miss takes note of the folders that the server does not have.
func (w *Watcher) miss(missing []string) {
	if slices.Equal(missing, w.state.Missing) {
		return
	}
	w.state.Missing = missing
	if len(missing) > 0 {
		w.o.Logger.Warn("folders are missing on the server", "folders", missing)
	}
	if !w.state.Since.IsZero() { // else it is told with the first state
		w.o.State(w.state)
	}
}
