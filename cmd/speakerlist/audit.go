package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"
)

func (p *program) auditCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use: "audit", Short: "Check that the registry is as it was written", Args: cobra.NoArgs,
		Long: "Audit checks that the journal's chain is whole, that messages, rulings and letters are those which it tells of,\n" +
			"and that the list follows from them. Compare the head that it prints with the one in a digest that was kept.",
	}
	jsonFlag(c, &asJSON)
	return p.atOffice(c, reads, func(_ context.Context, o *office, _ []string) error {
		found, err := o.registry.Audit()
		switch {
		case err != nil:
			return fmt.Errorf("%w; restore the newest backup, or make the list anew with `speakerlist rebuild`", err)
		case asJSON:
			return p.writeJSON(struct {
				Lines    int    `json:"lines"`
				Messages int    `json:"messages"`
				Rulings  int    `json:"rulings"`
				Letters  int    `json:"letters"`
				Head     string `json:"head"`
			}(found))
		}
		return p.write(fmt.Sprintf("all is as it was written: %s in the journal, %s, %s, %s; the list follows from them\nhead %s\n",
			count(found.Lines, "line", "lines"), count(found.Messages, "message", "messages"),
			count(found.Rulings, "ruling", "rulings"), count(found.Letters, "letter", "letters"), found.Head))
	})
}
