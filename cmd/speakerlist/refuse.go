package main

import (
	"github.com/spf13/cobra"

	"speakerlist/registry"
)

func (p *program) refuseCommand() *cobra.Command {
	form := &rulingForm{}
	c := &cobra.Command{
		Use: "refuse ID", Short: "Refuse a message, whatever it was", Args: cobra.ExactArgs(1),
		Long: "Refuse takes a message off the list, or settles one that is held; its sender is told, with the reason.",
	}
	return p.rulingCommand(c, form, func(_ *registry.Event, r *registry.Ruling, args []string) error {
		r.Verb, r.Entry = registry.Refuse, args[0]
		return nil
	})
}
