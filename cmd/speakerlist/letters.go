package main

import (
	"context"
	"slices"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"speakerlist/registry"
)

func (p *program) lettersCommand() *cobra.Command {
	var asJSON bool
	var states []string
	c := &cobra.Command{Use: "letters", Short: "Show the letters owed, sent, in doubt, failed and kept back", Args: cobra.NoArgs}
	jsonFlag(c, &asJSON)
	c.Flags().StringSliceVar(&states, "state", nil, "only those in a `STATE`: held, unwritten, due, doubt, sent, failed, dropped or elsewhere")
	return p.atOffice(c, reads, func(_ context.Context, o *office, _ []string) error {
		all, err := o.registry.Letters()
		if err != nil {
			return err
		}
		all = slices.DeleteFunc(all, func(l registry.Letter) bool {
			return len(states) > 0 && !slices.Contains(states, string(l.State))
		})
		switch {
		case asJSON:
			return p.writeJSON(orEmpty(all))
		case len(all) == 0:
			return p.write("no letters\n")
		}
		return p.write(letterTable(o.registry.Event(), all))
	})
}

func letterTable(event *registry.Event, letters []registry.Letter) string {
	rows := make([]table.Row, len(letters))
	for i, l := range letters {
		rows[i] = table.Row{l.Facts.Receipt, string(l.Kind), l.To, sayLetterState(&l, event.Zone), l.ID}
	}
	return renderTable("", table.Row{"About", "Kind", "To", "State", "ID"}, rows)
}
