package main

import (
	"context"

	"github.com/spf13/cobra"
)

func (p *program) purgeCommand() *cobra.Command {
	c := &cobra.Command{
		Use: "purge", Short: "Remove personal data after the event", Args: cobra.NoArgs,
		Long: "Purge removes messages, rulings, letters and backups for good, once the event has ended. The journal stays, with\n" +
			"the hashes of what there was. Export the list first, if it is to be kept.",
	}
	return p.atOffice(c, writes, func(_ context.Context, o *office, _ []string) error {
		if err := o.registry.Purge(p.now()); err != nil {
			return err
		}
		return p.write("personal data was removed; the journal is kept\n")
	})
}
