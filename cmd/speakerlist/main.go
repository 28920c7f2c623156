// Command speakerlist keeps the list of speakers of a meeting from the requests that reach a mailbox, and answers them.
//
// Each command has a file of its own, and run.go is the daemon. Here are flags, wiring and wording, and nothing else:
// what is decided stands in package registry, what is read from a message in registry/request.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"
	_ "time/tzdata" // the event's time zone is known wherever the program runs

	"github.com/spf13/cobra"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	p := &program{
		in: os.Stdin, out: os.Stdout, err: os.Stderr,
		now: time.Now, who: currentUser(), watched: isTerminal(os.Stdout), terminal: isTerminal(os.Stderr),
	}
	status := p.execute(ctx, os.Args[1:])
	stop()
	os.Exit(status)
}

// root returns the command line.
func (p *program) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "speakerlist",
		Short:         "Keep a meeting's list of speakers from the requests that reach a mailbox",
		SilenceErrors: true, SilenceUsage: true, DisableSuggestions: true,
	}
	root.SetIn(p.in)
	root.SetOut(p.out)
	root.SetErr(p.err)
	p.configFlag(root.PersistentFlags())
	root.AddCommand(p.officeCommands()...)
	if p.office == nil {
		root.AddCommand(
			p.demoCommand(), p.runCommand(), p.checkCommand(), p.explainCommand(), p.replayCommand(), p.rebuildCommand(),
		)
	}
	return root
}

// officeCommands returns the commands that work on a registry.
func (p *program) officeCommands() []*cobra.Command {
	return []*cobra.Command{
		p.listCommand(), p.showCommand(), p.heldCommand(),
		p.approveCommand(), p.refuseCommand(), p.dismissCommand(), p.withdrawCommand(), p.swapCommand(),
		p.addCommand(), p.undoCommand(),
		p.lettersCommand(), p.releaseCommand(), p.resendCommand(),
		p.digestCommand(), p.exportCommand(), p.auditCommand(), p.backupCommand(), p.purgeCommand(), p.statusCommand(),
	}
}
