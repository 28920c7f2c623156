package main

import "github.com/spf13/cobra"

// root returns the command line. In a daemon that runs commands for others, it has those that work on the registry.
func (p *program) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "speakerlist",
		Short:         "Keep a meeting's list of speakers from the requests that reach a mailbox",
		SilenceErrors: true, SilenceUsage: true, DisableSuggestions: true,
	}
	root.SetIn(p.in)
	root.SetOut(p.out)
	root.SetErr(p.err)
	p.configFlag(root)
	if p.office == nil {
		group(root, "The daemon:", p.demoCommand(), p.checkCommand(), p.runCommand(), p.rebuildCommand())
	}
	group(root, "The list:", p.listCommand(), p.showCommand(), p.exportCommand(), p.statusCommand())
	group(root, "Rulings, each with its reason:", p.heldCommand(), p.approveCommand(), p.refuseCommand(), p.dismissCommand(),
		p.withdrawCommand(), p.swapCommand(), p.addCommand(), p.undoCommand())
	group(root, "Letters:", p.lettersCommand(), p.releaseCommand(), p.resendCommand(), p.digestCommand())
	group(root, "The registry:", p.auditCommand(), p.backupCommand(), p.purgeCommand())
	if p.office == nil {
		group(root, "Without a registry:", p.explainCommand(), p.replayCommand())
	}
	return root
}

// group adds commands that are listed together, in their order.
func group(root *cobra.Command, title string, commands ...*cobra.Command) {
	root.AddGroup(&cobra.Group{ID: title, Title: title})
	for _, c := range commands {
		c.GroupID = title
	}
	root.AddCommand(commands...)
}
