package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"speakerlist/registry"
)

func (p *program) addCommand() *cobra.Command {
	form := &rulingForm{}
	c := &cobra.Command{
		Use: "add", Short: "Enter a request that came from outside the mailbox", Args: cobra.NoArgs,
		Long: "Add enters a request that came by another way, a note verbale say, at the place that its received time gives it.",
	}
	form.delegationFlags(c)
	c.Flags().StringVar(&form.received, "received", "", "when it was received: a `TIME` in the event's zone, or with an offset (needed)")
	c.Flags().StringVar(&form.contact, "contact", "", "the `ADDRESS` that letters about it go to; left out: there are none")
	return p.rulingCommand(c, form, func(event *registry.Event, r *registry.Ruling, _ []string) (err error) {
		if form.delegation == "" || len(form.segments) == 0 || form.received == "" {
			return fmt.Errorf("%w: give --delegation, --segment and --received", errUsage)
		}
		r.Verb = registry.Add
		r.Received, err = localTime(form.received, event.Zone)
		return err
	})
}
