package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"speakerlist/imapwatch"
	"speakerlist/internal/config"
	"speakerlist/notify"
	"speakerlist/registry"
)

func (p *program) checkCommand() *cobra.Command {
	var noTest bool
	c := &cobra.Command{
		Use: "check", Short: "Read the configuration, log in to both servers, and send a test letter", Args: cobra.NoArgs,
		Long: "Check says whether the configuration is right and what both servers can do, counts what a first run would\n" +
			"answer, and sends one letter to the mailbox itself and waits for it. It changes nothing else.",
		RunE: func(c *cobra.Command, _ []string) error {
			settings, err := p.settings()
			if err != nil {
				return err
			}
			return p.check(c.Context(), settings, !noTest)
		},
	}
	c.Flags().BoolVar(&noTest, "no-test-letter", false, "send no test letter")
	return c
}

func (p *program) check(ctx context.Context, settings *config.Config, test bool) error {
	w, err := newWiring(settings, nil)
	if err != nil {
		return err
	}
	var s sheet
	s.line("Configured", fmt.Sprintf("%s is right: %s, until %s", p.configPath, w.event.Name.In("en"), sayTime(w.event.Deadline, w.event.Zone)))
	if err := p.write(s.String()); err != nil {
		return err
	}
	smtp := notify.NewSMTP(w.send)
	defer smtp.Close()
	if err := errors.Join(p.checkMailbox(ctx, w), p.checkSMTP(ctx, w, smtp)); err != nil {
		return err
	}
	if err := p.checkRun(ctx, settings); err != nil || !test {
		return err
	}
	return p.testLetter(ctx, w, smtp)
}

// checkMailbox says what the mailbox's server can do and what its folders hold.
func (p *program) checkMailbox(ctx context.Context, w *wiring) error {
	found, err := imapwatch.New(w.watch).Check(ctx)
	if err != nil {
		return mailboxError(err)
	}
	var s sheet
	s.line("Mailbox", sayMailbox(w.settings, &found))
	for _, f := range found.Folders {
		s.line("Folder", sayFolder(f, &w.event, w.settings.Mailbox.Since))
	}
	return p.write(s.String())
}

// checkSMTP says what the server that takes the letters can do.
func (p *program) checkSMTP(ctx context.Context, w *wiring, smtp *notify.SMTP) error {
	found, err := smtp.Check(ctx)
	if err != nil {
		return fmt.Errorf("smtp: %w (check smtp.server, smtp.username and where its password is kept)", err)
	}
	var s sheet
	s.line("Letters", sayServer(w.settings, &found))
	return p.write(s.String())
}

// checkRun says what a run would answer.
func (p *program) checkRun(ctx context.Context, settings *config.Config) error {
	rehearsed, err := p.rehearse(ctx, settings, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	var s sheet
	s.line("A run", fmt.Sprintf("would read %s now and send %s; `speakerlist run --dry-run` lists them",
		count(len(rehearsed.entries), "new message", "new messages"), count(len(rehearsed.letters), "letter", "letters")))
	return p.write(s.String())
}

func sayMailbox(settings *config.Config, r *imapwatch.Report) string {
	said := fmt.Sprintf("%s (%s) lets %s in", settings.Mailbox.HostPort, settings.Mailbox.Security, settings.Mailbox.Username)
	if r.Server != "" {
		said += "; it is " + r.Server
	}
	if r.Idle {
		said += "; it announces new mail"
	} else {
		said += fmt.Sprintf("; it is asked for new mail every %v", settings.Mailbox.PollEvery)
	}
	if r.Sent != "" {
		said += "; sent mail is in " + r.Sent
	}
	return said
}

func sayFolder(f imapwatch.FolderReport, event *registry.Event, since time.Time) string {
	if f.Name == "" {
		return f.Configured + ": there is none; correct mailbox.folders, or leave it if it is to come"
	}
	name := f.Configured
	if f.Name != f.Configured {
		name += " (" + f.Name + ")"
	}
	return fmt.Sprintf("%s holds %s, %d of them since %s; those before are passed over",
		name, count(f.Messages, "message", "messages"), f.Since, sayTime(since, event.Zone))
}

func sayServer(settings *config.Config, r *notify.ServerReport) string {
	said := fmt.Sprintf("%s (%s)", settings.SMTP.HostPort, settings.SMTP.Security)
	if r.Login != "" {
		said += " lets " + r.Login + " in"
	} else {
		said += " takes letters without a login"
	}
	if r.TLS != "" {
		said += "; " + r.TLS
	}
	return said + "; it offers " + strings.Join(r.Extensions, ", ")
}

// testTime is how long a test letter may take to arrive.
const testTime = 2 * time.Minute

// testLetter sends a letter to the mailbox and waits until it is there.
func (p *program) testLetter(ctx context.Context, w *wiring, smtp *notify.SMTP) error {
	to := w.settings.Mailbox.Address
	began := time.Now()
	letter := registry.Letter{
		ID: fmt.Sprintf("%s.%s.1", registry.TestLetter, strings.ToLower(rand.Text())), Kind: registry.TestLetter,
		To: to, Facts: registry.Facts{Language: "en", Now: p.now()}, Written: p.now(),
	}
	var err error
	if letter.Raw, err = w.composer.Compose(&w.event, letter); err != nil {
		return err
	}
	if result := smtp.Send(ctx, &letter); result.Verdict != registry.Taken {
		return fmt.Errorf("the test letter was not taken: %s; check the smtp section", result.Says)
	}
	watch := w.watch
	watch.Since = began.Add(-testTime) // the server's clock may be behind ours
	ctx, cancel := context.WithTimeout(ctx, testTime)
	defer cancel()
	seen := &lookout{mark: []byte(letter.ID), seen: cancel}
	if err := imapwatch.New(watch).Run(ctx, seen); err != nil {
		return mailboxError(err)
	}
	if seen.folder == "" {
		return fmt.Errorf("the test letter was sent, and did not arrive within %v; see whether smtp.server may send for %s", testTime, to)
	}
	var s sheet
	s.line("Test letter", fmt.Sprintf("arrived in %s after %v", seen.folder, time.Since(began).Round(10*time.Millisecond)))
	return p.write(s.String())
}

// A lookout waits for one message.
type lookout struct {
	mark   []byte // bytes that only this message holds
	folder string // where it was seen; empty before
	seen   func() // called when it is
}

func (l *lookout) Cursor(string) (imapwatch.Cursor, error) { return imapwatch.Cursor{}, nil }

func (l *lookout) Handle(_ context.Context, batch imapwatch.Batch) (func(context.Context) error, error) {
	for _, m := range batch.Messages {
		if bytes.Contains(m.Raw, l.mark) {
			l.folder = batch.Folder
			l.seen()
		}
	}
	return func(context.Context) error { return nil }, nil
}

func (l *lookout) CaughtUp(context.Context, time.Time) error { return nil }
