package main

import (
	"context"

	"github.com/spf13/cobra"
)

func (p *program) releaseCommand() *cobra.Command {
	c := &cobra.Command{
		Use: "release [ID...]", Short: "Let letters go that were kept back",
		Long: "Release lets letters go that `replies.mode: review` or the guard against loops keeps back: those whose IDs\n" +
			"`speakerlist letters` shows, or all of them. They are sent by the daemon, or by the next `speakerlist run`.",
	}
	return p.atOffice(c, writes, func(_ context.Context, o *office, ids []string) error {
		released, err := o.registry.Release(p.now(), ids...)
		if err != nil {
			return err
		}
		return p.write(count(released, "letter", "letters") + " released\n")
	})
}
