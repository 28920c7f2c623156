package main

import (
	"github.com/spf13/cobra"

	"speakerlist/registry"
)

func (p *program) dismissCommand() *cobra.Command {
	form := &rulingForm{}
	c := &cobra.Command{
		Use: "dismiss ID", Short: "Mark a message as read; nobody is told", Args: cobra.ExactArgs(1),
		Long: "Dismiss settles a message that asks for nothing. Its sender is not told.",
	}
	return p.rulingCommand(c, form, func(_ *registry.Event, r *registry.Ruling, args []string) error {
		r.Verb, r.Entry = registry.Dismiss, args[0]
		return nil
	})
}
