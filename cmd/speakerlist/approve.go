package main

import (
	"github.com/spf13/cobra"

	"speakerlist/registry"
)

func (p *program) approveCommand() *cobra.Command {
	form := &rulingForm{}
	c := &cobra.Command{
		Use: "approve ID", Short: "Register a message at the place that its received time gives it", Args: cobra.ExactArgs(1),
		Long: "Approve registers a message, whatever was decided of it, at its own place. What the message leaves open is\n" +
			"named by flags.",
	}
	form.delegationFlags(c)
	return p.rulingCommand(c, form, func(_ *registry.Event, r *registry.Ruling, args []string) error {
		r.Verb, r.Entry = registry.Approve, args[0]
		return nil
	})
}
