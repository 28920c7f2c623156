package main

import (
	"context"

	"github.com/spf13/cobra"
)

func (p *program) backupCommand() *cobra.Command {
	c := &cobra.Command{
		Use: "backup FILE", Short: "Write a verified copy of the registry, while it is in use", Args: cobra.ExactArgs(1),
	}
	return p.atOffice(c, reads, func(_ context.Context, o *office, args []string) error {
		path := p.path(args[0])
		if err := o.registry.Backup(path); err != nil {
			return err
		}
		return p.write("backed up to " + path + "\n")
	})
}
