package main

import (
	"github.com/spf13/cobra"

	"speakerlist/registry"
)

func (p *program) swapCommand() *cobra.Command {
	form := &rulingForm{}
	c := &cobra.Command{
		Use: "swap ID ID", Short: "Exchange two places by agreement", Args: cobra.ExactArgs(2),
		Long: "Swap exchanges the places of two messages in every segment where both have one; with --segment, only there.",
	}
	form.segmentFlag(c)
	return p.rulingCommand(c, form, func(_ *registry.Event, r *registry.Ruling, args []string) error {
		r.Verb, r.Entry, r.Other = registry.Swap, args[0], args[1]
		return nil
	})
}
