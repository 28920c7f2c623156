package main

import (
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"speakerlist/registry"
)

func (p *program) undoCommand() *cobra.Command {
	form := &rulingForm{}
	c := &cobra.Command{
		Use: "undo [NUMBER]", Short: "Take a ruling back", Args: cobra.MaximumNArgs(1),
		Long: "Undo takes back the ruling of that number, or the last one in force. The record of both stays.",
	}
	return p.rulingCommand(c, form, func(_ *registry.Event, r *registry.Ruling, args []string) (err error) {
		r.Verb = registry.Undo
		if len(args) == 0 {
			return nil
		}
		if r.Undoes, err = strconv.Atoi(args[0]); err != nil || r.Undoes < 1 {
			return fmt.Errorf("%w: %q is not the number of a ruling", errUsage, args[0])
		}
		return nil
	})
}
