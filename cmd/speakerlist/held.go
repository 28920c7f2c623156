package main

import (
	"context"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"speakerlist/registry"
)

func (p *program) heldCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use: "held", Short: "Show the messages that wait for a person to decide", Args: cobra.NoArgs,
		Long: "Held shows what waits for a person. Settle each with approve, refuse, dismiss or withdraw; `speakerlist show ID`\n" +
			"tells all that is known of one.",
	}
	jsonFlag(c, &asJSON)
	return p.atOffice(c, reads, func(_ context.Context, o *office, _ []string) error {
		held, err := o.registry.Held()
		if err != nil {
			return err
		}
		if asJSON {
			shown := make([]verdictJSON, len(held))
			for i := range held {
				shown[i] = (&verdict{entry: held[i]}).json()
			}
			return p.writeJSON(shown)
		}
		if len(held) == 0 {
			return p.write("nothing is held\n")
		}
		return p.write(heldTable(o.registry.Event(), held))
	})
}

func heldTable(event *registry.Event, held []registry.Entry) string {
	rows := make([]table.Row, len(held))
	for i, e := range held {
		rows[i] = table.Row{
			e.Receipt, sayMoment(e.Received, event.Zone), sayOutcome(&e), sayDelegation(e.Asked.Delegation),
			e.Request.From.Address, e.Request.Subject,
		}
	}
	return renderTable("", table.Row{"ID", "Received", "Decision", "Delegation", "From", "Subject"}, rows)
}
