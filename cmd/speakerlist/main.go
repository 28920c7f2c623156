// Command speakerlist keeps the list of speakers of a meeting from the requests that reach a mailbox, and answers them.
//
// Each command has a file of its own; commands.go lists them, and daemon.go is what run runs. Here are flags, wiring and
// wording, and nothing else: what is decided stands in package registry, what is read from a message in
// registry/request.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"
	_ "time/tzdata" // the event's time zone is known wherever the program runs
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends what does not heed the first
	p := &program{
		in: os.Stdin, out: os.Stdout, err: os.Stderr,
		now: time.Now, who: currentUser(), watched: isTerminal(os.Stdout), terminal: isTerminal(os.Stderr),
	}
	status := p.execute(ctx, os.Args[1:])
	stop()
	os.Exit(status)
}
