package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"
)

func (p *program) auditCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use: "audit [HEAD...]", Short: "Check that the registry is as it was written",
		Long: "Audit checks that the journal's chain is whole, that everything stored is what the journal says was stored, and\n" +
			"that the list follows from it. A HEAD is the hash that a digest tells: with those of digests that were kept, audit\n" +
			"proves that nothing was written anew up to them.",
	}
	jsonFlag(c, &asJSON)
	return p.atOffice(c, reads, func(_ context.Context, o *office, heads []string) error {
		found, err := o.registry.Audit(heads...)
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
