package main

import (
	"github.com/spf13/cobra"

	"speakerlist/registry"
)

func (p *program) withdrawCommand() *cobra.Command {
	form := &rulingForm{}
	c := &cobra.Command{
		Use: "withdraw ID", Short: "Give a registration's places up", Args: cobra.ExactArgs(1),
		Long: "Withdraw gives up the places that a message holds, from now on; with --segment, only the places there. The first\n" +
			"of those who wait move up, and are told.",
	}
	form.segmentFlag(c)
	return p.rulingCommand(c, form, func(_ *registry.Event, r *registry.Ruling, args []string) error {
		r.Verb, r.Entry = registry.Withdraw, args[0]
		return nil
	})
}
