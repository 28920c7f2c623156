package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"golang.org/x/sync/errgroup"

	"speakerlist/imapwatch"
	"speakerlist/internal/config"
	"speakerlist/notify"
	"speakerlist/registry"
)

// A daemon is a registry with the mailbox that feeds it and the letters that it sends.
type daemon struct {
	office
	options  runOptions
	now      func() time.Time
	log      *slog.Logger
	since    time.Time
	faults   *faults
	intake   *intake
	handler  imapwatch.Handler // the intake
	clerk    *clerk
	watcher  *imapwatch.Watcher
	smtp     *notify.SMTP
	notifier *notify.Notifier
}

// startDaemon opens the registry and joins it to the mailbox and the mail server; nothing is connected yet.
func (p *program) startDaemon(settings *config.Config, options runOptions, log *slog.Logger) (*daemon, error) {
	w, err := newWiring(settings, log)
	if err != nil {
		return nil, err
	}
	go w.reader.Prepare() // while the registry is opened and the mailbox connected
	how := registryOptions(settings, w.composer)
	how.Logger, how.Now, how.AcceptChanges, how.AfterEnd = log, p.now, options.acceptChanges, options.afterEnd
	r, err := registry.Open(settings.Registry.File, &w.event, how)
	if err != nil {
		return nil, err
	}
	return p.join(w, r, options, log), nil
}

// join joins an open registry to the mailbox and the mail server.
func (p *program) join(w *wiring, r *registry.Registry, options runOptions, log *slog.Logger) *daemon {
	d := &daemon{
		office:  office{settings: w.settings, registry: r, composer: w.composer},
		options: options, now: p.now, log: log, since: p.now(), smtp: notify.NewSMTP(w.send),
	}
	d.daemon = d
	d.faults = newFaults(w.settings.Alarm, r, log)
	d.clerk = newClerk(w.settings, options, r, d.faults, p.now, log)
	d.intake = &intake{
		registry: r, reader: w.reader, folders: w.settings.Mailbox.Folders, since: w.settings.Mailbox.Since,
		now: p.now, log: log, caughtUp: d.clerk.caughtUp,
	}
	d.handler = d.intake
	d.notifier = &notify.Notifier{
		Outbox: r, Mailer: d.smtp, Sent: sentFolder{w.watch}, Post: r.Post(), Now: p.now, Logger: log,
		Trouble: func(now time.Time, wrong string) { d.faults.note(now, partSMTP, wrong, false) },
	}
	d.watcher = imapwatch.New(d.told(w.watch, p.progress(log)))
	return d
}

// told adds what the daemon wants to be told of by the watcher.
func (d *daemon) told(o imapwatch.Options, progress func(imapwatch.Progress)) imapwatch.Options {
	event := d.registry.Event()
	o.Logger, o.Progress = d.log, progress
	o.Urgent = func(time.Time) bool {
		now := d.now()
		return now.After(event.Deadline.Add(-urgentBefore)) && now.Before(event.FinalPlaces)
	}
	o.State = func(s imapwatch.State) {
		wrong := sayMailboxFault(s)
		d.faults.note(d.now(), partMailbox, wrong, errors.Is(s.Err, imapwatch.ErrLogin))
	}
	return o
}

// urgentBefore is how long before the deadline a lost connection must be noticed at once.
const urgentBefore = time.Hour

// run works until ctx is done, and finishes what it has in hand then.
func (d *daemon) run(ctx context.Context, as *program) error {
	commands, err := listenForCommands(socketPath(d.settings))
	if err != nil {
		return err
	}
	var public net.Listener
	if d.settings.Listen != "" {
		if public, err = net.Listen("tcp", d.settings.Listen); err != nil {
			return errors.Join(fmt.Errorf("listen: %w; choose another address in the configuration", err), commands.Close())
		}
	}
	parts, ctx := errgroup.WithContext(ctx)
	parts.Go(func() error { return d.watcher.Run(ctx, d.handler) })
	parts.Go(func() error { return d.clerk.run(ctx) })
	parts.Go(func() error { return serve(ctx, commands, commandHandler(&d.office, as)) })
	if !d.options.holdMail {
		parts.Go(func() error { return d.notifier.Run(ctx) })
	}
	if public != nil {
		parts.Go(func() error { return serve(ctx, public, healthHandler(d)) })
	}
	d.log.Info("running", "registry", d.settings.Registry.File, "mailbox", d.settings.Mailbox.HostPort, "hold_mail", d.options.holdMail)
	err = parts.Wait()
	d.log.Info("stopped")
	return err
}

// once catches up with the mailbox, sends what is due, and returns.
func (d *daemon) once(ctx context.Context) error {
	if err := d.watcher.CatchUp(ctx, d.handler); err != nil {
		return mailboxError(err)
	}
	d.clerk.round(ctx, d.now())
	if d.options.holdMail {
		return nil
	}
	if err := d.notifier.Drain(ctx); err != nil {
		return fmt.Errorf("%w (what could not be sent is due again in the next run)", err)
	}
	return nil
}

func (d *daemon) close() error {
	d.faults.calls.Wait()
	return errors.Join(d.smtp.Close(), d.registry.Close())
}

// shutdownTime is how long somebody who is being answered is waited for.
const shutdownTime = 2 * time.Second

// serve answers on a listener until ctx is done, and returns when everybody was answered.
func serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	down := make(chan error, 1)
	running := context.AfterFunc(ctx, func() {
		patience, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTime)
		defer cancel()
		err := server.Shutdown(patience)
		if errors.Is(err, context.DeadlineExceeded) {
			err = server.Close()
		}
		down <- err
	})
	err := server.Serve(listener)
	if running() {
		return err // it failed by itself
	}
	return <-down
}
