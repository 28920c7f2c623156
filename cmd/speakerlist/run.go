package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"runtime/debug"

	"github.com/spf13/cobra"

	"speakerlist/internal/config"
	"speakerlist/registry"
)

// runOptions are what the flags of run say.
type runOptions struct {
	once          bool // catch up, send what is due, and return
	holdMail      bool // write letters and send none
	acceptChanges bool // changed settings may turn what senders were told
	afterEnd      bool // letters go out after the event's end
}

func (p *program) runCommand() *cobra.Command {
	var o runOptions
	var dryRun, verbose bool
	c := &cobra.Command{
		Use: "run", Short: "Watch the mailbox, keep the list, answer", Args: cobra.NoArgs,
		Long: "Run is the daemon. It stops at SIGTERM and SIGINT, when it has finished the letter in hand. Whatever it was\n" +
			"doing, it goes on from there when it is started again.",
		RunE: func(c *cobra.Command, _ []string) error {
			settings, err := p.settings()
			if err != nil {
				return err
			}
			log := p.logger(verbose)
			if dryRun {
				return p.dryRun(c.Context(), settings, log)
			}
			return p.runDaemon(c.Context(), settings, o, log)
		},
	}
	c.Flags().BoolVar(&o.once, "once", false, "catch up with the mailbox, send what is due, and exit")
	c.Flags().BoolVar(&o.holdMail, "hold-mail", false, "write letters, but send none")
	c.Flags().BoolVar(&o.acceptChanges, "accept-changes", false, "tell senders what changed settings have made of earlier decisions")
	c.Flags().BoolVar(&o.afterEnd, "after-end", false, "send letters after the event's end too")
	c.Flags().BoolVar(&dryRun, "dry-run", false, "on a copy of the registry: print what would be decided and sent, change and send nothing")
	c.Flags().BoolVar(&verbose, "verbose", false, "log more")
	return c
}

// garbagePercent is how much garbage may stand beside what is in use. A third of that is what batches of messages are read
// into, again and again: with Go's usual 100, catching up takes more than 100 MiB, and is no faster.
const garbagePercent = 75

func (p *program) runDaemon(ctx context.Context, settings *config.Config, o runOptions, log *slog.Logger) error {
	// The registry's lock would tell as well, but later.
	if conn, err := net.Dial("unix", socketPath(settings)); err == nil {
		return errors.Join(fmt.Errorf("%w: %s: stop that one first", registry.ErrInUse, settings.Registry.File), conn.Close())
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbagePercent)
	}
	d, err := p.startDaemon(settings, o, log)
	if err != nil {
		return err
	}
	if o.once {
		return errors.Join(d.once(ctx), d.close())
	}
	return errors.Join(d.run(ctx, p), d.close())
}

func (p *program) logger(verbose bool) *slog.Logger {
	level := slog.LevelInfo
	if verbose {
		level = slog.LevelDebug
	}
	to := p.err
	if p.terminal {
		to = aboveBar{to}
	}
	return slog.New(slog.NewTextHandler(to, &slog.HandlerOptions{Level: level}))
}
