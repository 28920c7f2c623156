package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"

	"github.com/jedib0t/go-pretty/v6/table"

	"speakerlist/internal/config"
	"speakerlist/registry"
)

// dryRun prints what a run would decide and send.
func (p *program) dryRun(ctx context.Context, settings *config.Config, log *slog.Logger) error {
	rehearsed, err := p.rehearse(ctx, settings, log)
	if err != nil {
		return err
	}
	event := settings.Event()
	if len(rehearsed.entries) == 0 && len(rehearsed.letters) == 0 {
		return p.write("nothing new would be decided, and no letter sent\n")
	}
	rows := make([]table.Row, len(rehearsed.entries))
	for i, e := range rehearsed.entries {
		rows[i] = table.Row{
			e.Receipt, sayMoment(e.Received, event.Zone), sayDelegation(e.Asked.Delegation), sayOutcome(&e), sayAddress(e.Request.From),
		}
	}
	decided := renderTable("Would be decided", table.Row{"ID", "Received", "Delegation", "Decision", "From"}, rows)
	return p.write(decided + "\n" + letterTable(&event, rehearsed.letters))
}

// A rehearsal is what a run would add to the registry.
type rehearsal struct {
	entries []registry.Entry
	letters []registry.Letter // those that would go out, or be kept back for release
}

// rehearse catches up with the mailbox on a copy of the registry that is thrown away.
func (p *program) rehearse(ctx context.Context, settings *config.Config, log *slog.Logger) (*rehearsal, error) {
	dir, err := os.MkdirTemp("", "speakerlist")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	copied := *settings
	copied.Registry.File = filepath.Join(dir, "copy.db")
	if err := p.copyRegistry(ctx, settings, copied.Registry.File); err != nil {
		return nil, err
	}
	d, err := p.startDaemon(&copied, runOptions{acceptChanges: true, holdMail: true}, log)
	if err != nil {
		return nil, err
	}
	defer d.close() // nothing in it is kept
	began := p.now()
	if err := d.watcher.CatchUp(ctx, d.intake); err != nil {
		return nil, mailboxError(err)
	}
	list, err := d.registry.List()
	if err != nil {
		return nil, err
	}
	letters, err := d.registry.Letters()
	if err != nil {
		return nil, err
	}
	return &rehearsal{
		entries: slices.DeleteFunc(list.Messages, func(e registry.Entry) bool { return e.Seen.Before(began) }),
		letters: slices.DeleteFunc(letters, func(l registry.Letter) bool {
			return l.State != registry.LetterDue && l.State != registry.LetterHeld
		}),
	}, nil
}

// copyRegistry copies the registry, which a daemon may have in hand. Where there is none yet, there is none to copy.
func (p *program) copyRegistry(ctx context.Context, settings *config.Config, path string) error {
	if _, err := os.Stat(settings.Registry.File); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	quiet := *p
	quiet.out, quiet.args = io.Discard, []string{"backup", path}
	err := quiet.askDaemon(ctx, socketPath(settings))
	if !errors.Is(err, errNoDaemon) {
		return err
	}
	o, err := p.openOffice(settings, reads)
	if err != nil {
		return fmt.Errorf("copy the registry: %w", err)
	}
	return errors.Join(o.registry.Backup(path), o.registry.Close())
}
