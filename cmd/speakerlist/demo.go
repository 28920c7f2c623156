package main

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"path"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"speakerlist/internal/archive"
	"speakerlist/registry"
)

//go:embed demo
var demoFiles embed.FS

func (p *program) demoCommand() *cobra.Command {
	return &cobra.Command{
		Use: "demo", Short: "Watch the whole daemon at work on sample mail, on servers of its own", Args: cobra.NoArgs,
		Long: "Demo runs the daemon on a mailbox and a mail server in its own process, with the session of 8 December 2023, a\n" +
			"clock of its own, and sample mail in six languages. It needs no configuration and no network.",
		RunE: func(c *cobra.Command, _ []string) error {
			ctx, cancel := context.WithTimeout(c.Context(), demoTime)
			defer cancel()
			return p.demo(ctx)
		},
	}
}

const (
	demoTime  = time.Minute            // more than it ever takes
	demoPause = 350 * time.Millisecond // between messages, where somebody watches
)

func (p *program) demo(ctx context.Context) error {
	s, err := setStage()
	if err != nil {
		return err
	}
	defer s.close()
	actor := *p
	actor.now, actor.configPath, actor.who, actor.terminal = s.clock.now, s.configPath, "the secretariat", false
	settings, err := actor.settings()
	if err != nil {
		return err
	}
	d, err := actor.startDaemon(settings, runOptions{}, slog.New(slog.NewTextHandler(p.err, &slog.HandlerOptions{Level: slog.LevelWarn})))
	if err != nil {
		return err
	}
	running, stop := context.WithCancel(ctx)
	stopped := make(chan error, 1)
	go func() { stopped <- d.run(running, &actor) }()
	err = (&play{program: &actor, stage: s, daemon: d, paint: palette(p.watched)}).perform(ctx)
	stop()
	return errors.Join(err, <-stopped, d.close())
}

// demoRuling returns the command by which the secretariat rules on a sample; nil for most.
func demoRuling(file, receipt string) []string {
	switch file {
	case "14-question.eml":
		return []string{"dismiss", receipt, "--reason", "answered by telephone"}
	case "16-nobody.eml":
		return []string{"approve", receipt, "--delegation", "Nauru", "--reason", "confirmed by telephone"}
	}
	return nil
}

// A sample is a message of the demo with the folder that it comes into.
type sample struct {
	folder string
	archive.Message
}

// samples returns the sample mail in the order in which it comes up.
func samples() ([]sample, error) {
	files, err := fs.Glob(demoFiles, "demo/*/*.eml")
	if err != nil {
		return nil, err
	}
	slices.SortFunc(files, compareBase)
	all := make([]sample, len(files))
	for i, file := range files {
		raw, err := demoFiles.ReadFile(file)
		if err != nil {
			return nil, err
		}
		all[i] = sample{folder: path.Base(path.Dir(file)), Message: archive.Parse(path.Base(file), withCRLF(raw))}
	}
	return all, nil
}

// A play tells what the daemon does with each message as it happens.
type play struct {
	*program
	stage  *stage
	daemon *daemon
	paint  paint

	known map[string]bool // the entries that were told of
	told  int             // how many letters were
}

func (p *play) perform(ctx context.Context) error {
	all, err := samples()
	if err != nil {
		return err
	}
	p.known = map[string]bool{}
	event := p.daemon.registry.Event()
	fmt.Fprintf(p.out, "%s\n%s\nRegistration until %s; the clock is the demo's own. Nothing leaves this process.\n\n",
		p.paint.bold(event.Name.In("en")), sayTime(event.Starts, event.Zone), sayTime(event.Deadline, event.Zone))
	for _, m := range all {
		if err := p.scene(ctx, m); err != nil {
			return fmt.Errorf("%s: %w", m.File, err)
		}
	}
	closed := func() bool {
		r := p.daemon.registry
		return !r.Closed().IsZero() && r.Digested().After(r.Closed()) && p.idle()
	}
	if err := p.until(ctx, closed); err != nil {
		return fmt.Errorf("closing the list: %w", err)
	}
	fmt.Fprintf(p.out, "%s\n", p.paint.bold("The list has closed; every speaker is told the final place"))
	if err := p.tellLetters(); err != nil {
		return err
	}
	return p.finish(ctx)
}

// scene lets one message arrive, and tells what comes of it.
func (p *play) scene(ctx context.Context, m sample) error {
	p.stage.clock.forward(m.Received)
	if _, err := p.stage.imap.Deliver(m.folder, m.Received, m.Raw); err != nil {
		return err
	}
	var fresh *registry.Entry
	var readErr error
	waitErr := p.until(ctx, func() bool {
		fresh, readErr = p.fresh()
		return readErr != nil || fresh != nil && p.idle()
	})
	if err := errors.Join(waitErr, readErr); err != nil {
		return err
	}
	p.known[fresh.ID] = true
	p.tellMessage(m, fresh)
	if err := p.tellLetters(); err != nil {
		return err
	}
	if ruling := demoRuling(m.File, fresh.Receipt); ruling != nil {
		if err := p.rule(ctx, ruling); err != nil {
			return err
		}
	}
	fmt.Fprintln(p.out)
	if !p.watched {
		return nil
	}
	return sleep(ctx, demoPause)
}

// rule shows the secretariat deciding by the command that it has for that.
func (p *play) rule(ctx context.Context, ruling []string) error {
	if err := p.command(ctx, ruling...); err != nil {
		return err
	}
	if err := p.until(ctx, p.idle); err != nil {
		return err
	}
	return p.tellLetters()
}

// finish leaves everything to look at in the stage's folder.
func (p *play) finish(ctx context.Context) error {
	fmt.Fprintln(p.out)
	for _, args := range [][]string{
		{"list"},
		{"held"},
		{"digest", filepath.Join(p.stage.folder, "digest.html")},
		{"export", filepath.Join(p.stage.folder, "list.html")},
		{"export", filepath.Join(p.stage.folder, "list.xlsx")},
		{"audit"},
	} {
		if err := p.command(ctx, args...); err != nil {
			return err
		}
		fmt.Fprintln(p.out)
	}
	list, err := p.daemon.registry.List()
	if err != nil {
		return err
	}
	fmt.Fprintf(p.out, "Look at %s: digest.html is what the secretariat reads, list.html what the public does, and\n"+
		"letters holds the %s as they were sent. Any command works on it, as long as you like:\n\n"+
		"  speakerlist show %s --config %s\n",
		p.paint.bold(p.stage.folder), count(p.told, "letter", "letters"), list.Messages[0].Receipt, p.stage.configPath)
	return nil
}

// command runs a command as somebody else would, by way of the daemon's socket.
func (p *play) command(ctx context.Context, args ...string) error {
	fmt.Fprintf(p.out, "%s\n", p.paint.faint("$ speakerlist "+shellWords(args)))
	caller := *p.program
	if status := caller.execute(ctx, append(args, "--config", p.configPath)); status != done {
		return fmt.Errorf("speakerlist %s: exit status %d", args[0], status)
	}
	return nil
}

// fresh returns the message that was not told of yet; nil, where it has not been admitted.
func (p *play) fresh() (*registry.Entry, error) {
	list, err := p.daemon.registry.List()
	for _, e := range list.Messages {
		if !p.known[e.ID] {
			return &e, err
		}
	}
	return nil, err
}

// idle says whether every letter that is due has gone out.
func (p *play) idle() bool {
	letters := p.daemon.registry.Summary().Letters
	return letters[string(registry.LetterDue)]+letters[string(registry.LetterDoubt)] == 0
}

// until waits for what the daemon does by itself.
func (p *play) until(ctx context.Context, so func() bool) error {
	for !so() {
		if err := sleep(ctx, 5*time.Millisecond); err != nil {
			return err
		}
	}
	return nil
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}
