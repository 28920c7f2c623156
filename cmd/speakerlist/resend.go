package main

import (
	"context"

	"github.com/spf13/cobra"
)

func (p *program) resendCommand() *cobra.Command {
	c := &cobra.Command{
		Use: "resend ID", Short: "Send a letter once more, with the same bytes", Args: cobra.ExactArgs(1),
		Long: "Resend puts a letter that was sent, failed or was given up into the outbox again. ID is as `speakerlist letters`\n" +
			"shows it.",
	}
	return p.atOffice(c, writes, func(_ context.Context, o *office, args []string) error {
		if err := o.registry.Resend(p.now(), args[0]); err != nil {
			return err
		}
		return p.write("it is in the outbox again\n")
	})
}
