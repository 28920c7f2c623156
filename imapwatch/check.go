package imapwatch

import (
	"context"
	"errors"
)

// A Report says what a server can do and what the folders hold.
type Report struct {
	Server       string   // its name and version, where it tells
	Capabilities []string // as the server lists them, sorted
	Idle         bool     // it announces new mail; else it is asked every now and then
	Folders      []FolderReport
	Sent         string // the name of the folder for sent mail; empty where there is none
}

// A FolderReport says what became of one of Options.Folders.
type FolderReport struct {
	Configured string
	Name       string // the server's; empty where it has no such folder
	Messages   int
	Since      int // of them, those received since Options.Since
}

// Check logs in and looks, and reads no message.
func (w *Watcher) Check(ctx context.Context) (Report, error) { return Report{}, errors.ErrUnsupported }
