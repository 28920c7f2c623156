package main

import (
	"context"
	"errors"
	"path/filepath"

	"github.com/spf13/cobra"

	"speakerlist/internal/config"
	"speakerlist/notify"
	"speakerlist/registry"
)

// An office is where a command finds the registry: opened for the command alone, or in the hands of a daemon that runs
// the command for somebody else.
type office struct {
	settings *config.Config
	registry *registry.Registry
	composer *notify.Composer // nil where the command only reads
	daemon   *daemon          // nil where none runs
}

// An access says what a command does with the registry.
type access bool

const (
	reads  access = false
	writes access = true
)

// atOffice lets a command work on the registry: by way of the daemon where one runs, and else by opening the file.
func (p *program) atOffice(c *cobra.Command, how access, do func(ctx context.Context, o *office, args []string) error) *cobra.Command {
	c.RunE = func(c *cobra.Command, args []string) error {
		if p.office != nil {
			return do(c.Context(), p.office, args)
		}
		settings, err := p.settings()
		if err != nil {
			return err
		}
		o, err := p.findOffice(c.Context(), settings, how)
		if o == nil {
			return err
		}
		return errors.Join(do(c.Context(), o, args), o.registry.Close())
	}
	return c
}

// findTries is how often a registry is looked for that somebody has open and nobody answers for. Each try waits for the
// registry's lock.
const findTries = 4

// findOffice opens the registry, or lets the daemon that has it run the command; then there is no office.
func (p *program) findOffice(ctx context.Context, settings *config.Config, how access) (*office, error) {
	for try := 1; ; try++ {
		err := p.askDaemon(ctx, socketPath(settings))
		if !errors.Is(err, errNoDaemon) {
			return nil, err
		}
		o, err := p.openOffice(settings, how)
		if err == nil {
			return o, nil
		}
		// A daemon that has just started does not answer yet.
		if !errors.Is(err, registry.ErrInUse) || try == findTries {
			return nil, err
		}
	}
}

// openOffice opens the registry for one command.
func (p *program) openOffice(settings *config.Config, how access) (*office, error) {
	o := &office{settings: settings}
	options := registry.Options{ReadOnly: true}
	var err error
	if how == writes {
		if o.composer, err = newComposer(settings); err != nil {
			return nil, err
		}
		options = registryOptions(settings, o.composer)
		options.Now = p.now
	}
	event := settings.Event()
	o.registry, err = registry.Open(settings.Registry.File, &event, options)
	return o, err
}

// path returns where a file that the caller names lies.
func (p *program) path(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(p.dir, name)
}
