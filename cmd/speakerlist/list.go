package main

import (
	"context"

	"github.com/spf13/cobra"
)

func (p *program) listCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{Use: "list", Short: "Show the list as it stands", Args: cobra.NoArgs}
	jsonFlag(c, &asJSON)
	return p.atOffice(c, reads, func(_ context.Context, o *office, _ []string) error {
		list := o.registry.Segments()
		if asJSON {
			return p.writeJSON(newListJSON(list))
		}
		return p.write(listText(o.registry.Event(), list))
	})
}
