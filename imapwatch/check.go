package imapwatch

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/emersion/go-imap/v2"
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
	Err        error  // wraps ErrFolder where the server does not let it be read
	Messages   int
	Since      int // of them, those received since Options.Since
}

// Check logs in and looks, and reads no message.
func (w *Watcher) Check(ctx context.Context) (Report, error) {
	s, listed, err := openAndList(ctx, w.o)
	if err != nil {
		return Report{}, err
	}
	defer s.close()
	report := Report{Idle: !s.pollOnly}
	for c := range s.caps {
		report.Capabilities = append(report.Capabilities, string(c))
	}
	slices.Sort(report.Capabilities)
	report.Sent, _ = resolve(`\Sent`, listed)
	for position, configured := range w.o.Folders {
		f := FolderReport{Configured: configured}
		if name, ok := resolve(configured, listed); ok {
			if f, err = s.count(ctx, folder{configured, position, name}); err != nil {
				return Report{}, err
			}
		}
		report.Folders = append(report.Folders, f)
	}
	if report.Server, err = s.introduce(ctx); err != nil {
		w.o.Logger.Info("the server does not tell what it is", "err", err)
	}
	return report, nil
}

// count counts the messages of a folder.
func (s *session) count(ctx context.Context, f folder) (FolderReport, error) {
	report := FolderReport{Configured: f.configured, Name: f.name}
	err := s.examine(ctx, f)
	if errors.Is(err, ErrFolder) {
		report.Err = err
		return report, nil
	}
	if err != nil {
		return report, err
	}
	uids, err := s.uidsFrom(ctx, 1)
	if err != nil {
		return report, err
	}
	report.Messages = len(uids)
	for part := range slices.Chunk(uids, chunk) {
		span := imap.UIDSet{{Start: imap.UID(part[0]), Stop: imap.UID(part[len(part)-1])}}
		answers, err := s.fetch(ctx, span, answerFor(len(part)), new(space), itemDate)
		if err != nil {
			return report, fmt.Errorf("fetch dates in %s: %w", f.name, err)
		}
		for _, told := range answers {
			if !told.received.Before(s.o.Since) {
				report.Since++
			}
		}
	}
	return report, nil
}
