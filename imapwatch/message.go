// Package imapwatch watches the folders of a mailbox and hands every message to a [Handler], once, whatever the
// connection, the server or the library do in between. It only reads: EXAMINE and BODY.PEEK, never a flag.
//
// The UIDs of a folder are listed first, and each is accounted for: it was handed on, received before it is of interest,
// or found deleted. A [Cursor] passes none that is not. Where a folder is read anew, since its UIDs are others or since
// more of it is of interest now, messages come again, which the Handler must recognise.
//
// A [Watcher] goes through sessions, one connection each: connect, look into every folder, wait for news, again. What
// ends a session is answered by the next one.
package imapwatch

import (
	"context"
	"time"
)

// A Message is one message as the server holds it.
type Message struct {
	UID      uint32
	Received time.Time // INTERNALDATE, RFC 9051 section 2.3.3; zero, with a Fault, where it could not be had
	Size     int64     // RFC822.SIZE
	Raw      []byte    // at most the first 4 MiB; once its batch is stored, others use the same memory
	// Fault says why the server or the library could not give the message whole; it is then handed on with
	// whatever bytes there are, so that it is put aside for a person and not lost.
	Fault string
}

// A Batch is a run of messages of one folder, in the order of their UIDs. It may have none, where those that it accounts
// for were received before Options.Since or have been deleted.
type Batch struct {
	Folder      string // the server's name for it
	Position    int    // its place in the configured list of folders
	UIDValidity uint32
	Messages    []Message
	// Through is the UID up to which every message of the folder is now accounted for, by this batch and the ones
	// before it: where a Cursor goes on from. It is lower than before where a folder is read anew.
	Through uint32
}

// A Cursor says how far a folder was read.
type Cursor struct {
	UIDValidity uint32
	Through     uint32    // every UID up to this one is accounted for
	Since       time.Time // Options.Since when it was read: where that is moved back, the folder is read anew
}

// A Handler takes responsibility for messages. Its methods are called one at a time, but that a batch is handled while the
// one before it is stored.
type Handler interface {
	// Cursor returns how far the folder was read; the zero Cursor where it never was.
	Cursor(folder string) (Cursor, error)
	// Handle does with a batch whatever depends on the batch alone, and returns what stores it with its cursor. Batches are
	// stored in order. A nil error of store means that the batch is stored safely and need not be offered again; any other
	// error, of either, ends the session, and the batch is offered again after the next connect.
	Handle(ctx context.Context, batch Batch) (store func(context.Context) error, err error)
	// CaughtUp says that every folder was looked into and that all that they then held is handled. asOf is the moment
	// when the look began, less Options.Skew: a message that is not handled yet was either received at asOf or later, by
	// the clock of a server that is no more than Skew behind ours, or was put into a folder only after it was looked
	// into (moved there, or held back by a filter on its way). Folders that the server does not have hold nothing.
	CaughtUp(ctx context.Context, asOf time.Time) error
}
