package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"speakerlist/internal/config"
	"speakerlist/registry"
)

func (p *program) rebuildCommand() *cobra.Command {
	var rulings string
	c := &cobra.Command{
		Use: "rebuild", Short: "Make a new registry from the mailbox and the rulings", Args: cobra.NoArgs,
		Long: "Rebuild makes a new registry where the old one is lost, from what the mailbox holds and the rulings that every\n" +
			"digest carries. It sends nothing: every sender is taken to know what now holds. It says what cannot be as it was.",
		RunE: func(c *cobra.Command, _ []string) error {
			settings, err := p.settings()
			if err != nil {
				return err
			}
			extract, err := readExtract(rulings)
			if err != nil {
				return err
			}
			return p.rebuild(c.Context(), settings, extract)
		},
	}
	c.Flags().StringVar(&rulings, "rulings", "", "the `FILE` that came with a digest; left out: there were none")
	return c
}

func readExtract(path string) (registry.Extract, error) {
	if path == "" {
		return registry.Extract{}, nil
	}
	encoded, err := os.ReadFile(path)
	if err != nil {
		return registry.Extract{}, err
	}
	extract, err := registry.ParseExtract(encoded)
	if err != nil {
		return registry.Extract{}, fmt.Errorf("%s: %w", path, err)
	}
	return extract, nil
}

func (p *program) rebuild(ctx context.Context, settings *config.Config, extract registry.Extract) error {
	log := p.logger(false)
	w, err := newWiring(settings, log)
	if err != nil {
		return err
	}
	options := registryOptions(settings, w.composer)
	options.Logger = log
	r, err := registry.Rebuild(settings.Registry.File, &w.event, extract, options)
	if err != nil {
		return err
	}
	d := p.join(w, r, runOptions{holdMail: true}, log)
	differs, err := d.fill(ctx)
	if err := errors.Join(err, d.close()); err != nil {
		return err
	}
	return p.tellRebuilt(settings, differs)
}

// fill takes the whole mailbox into a registry that is rebuilt.
func (d *daemon) fill(ctx context.Context) ([]string, error) {
	if err := d.watcher.CatchUp(ctx, unclosing{d.intake}); err != nil {
		return nil, mailboxError(err)
	}
	return d.registry.Rebuilt(d.now())
}

// unclosing is an intake that leaves it to the rebuilt registry to close the list.
type unclosing struct{ *intake }

func (unclosing) CaughtUp(context.Context, time.Time) error { return nil }

func (p *program) tellRebuilt(settings *config.Config, differs []string) error {
	return p.write(fmt.Sprintf("%s is made anew, and nothing was sent. What cannot be as it was:\n  %s\n",
		settings.Registry.File, strings.Join(differs, "\n  ")))
}
