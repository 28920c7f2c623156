package main

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"speakerlist/registry"
)

func (p *program) statusCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{Use: "status", Short: "Say how the daemon is, and what it has done", Args: cobra.NoArgs}
	jsonFlag(c, &asJSON)
	return p.atOffice(c, reads, func(_ context.Context, o *office, _ []string) error {
		s := o.status()
		if asJSON {
			return p.writeJSON(s)
		}
		return p.write(s.text(o.registry.Event()))
	})
}

// A status is how the daemon is, as `status --json` and /healthz tell it.
type status struct {
	Running  bool           `json:"running"`
	Since    time.Time      `json:"since,omitzero"`     // when the daemon started
	CaughtUp time.Time      `json:"caught_up,omitzero"` // everything received by then is handled
	Faults   []string       `json:"faults"`             // what hinders the daemon now
	Closed   time.Time      `json:"closed,omitzero"`    // when the list closed
	Digested time.Time      `json:"digested,omitzero"`  // when the last digest was written
	Purged   time.Time      `json:"purged,omitzero"`    // when personal data was removed
	Messages map[string]int `json:"messages"`           // how many, by outcome
	Waiting  int            `json:"held"`               // how many wait for a person
	Speakers map[string]int `json:"speakers"`           // how many, by segment
	Letters  map[string]int `json:"letters"`            // how many, by state
	Journal  int            `json:"journal"`            // how many lines
	Head     string         `json:"head"`               // the hash of the last one
}

func (o *office) status() status {
	summary := o.registry.Summary()
	s := status{
		Faults: orEmpty(summary.Alarms), Closed: o.registry.Closed(), Digested: o.registry.Digested(),
		Purged:   o.registry.Purged(),
		Messages: summary.Messages, Speakers: summary.Speakers, Letters: summary.Letters,
		Waiting: summary.Held, Journal: summary.Journal, Head: summary.Head,
	}
	if o.daemon != nil {
		s.Running, s.Since, s.CaughtUp, s.Faults = true, o.daemon.since, o.daemon.intake.through(), o.daemon.faults.standing()
	}
	return s
}

func (s *status) text(event *registry.Event) string {
	var b sheet
	switch {
	case !s.Running:
		b.line("Daemon", "not running: `speakerlist run` starts it")
	case s.CaughtUp.IsZero():
		b.line("Daemon", "running since "+sayTime(s.Since, event.Zone)+"; it has not caught up with the mailbox yet")
	default:
		b.line("Daemon", "running since "+sayTime(s.Since, event.Zone))
		b.line("Mailbox", "all that was received by "+sayTime(s.CaughtUp, event.Zone)+" is handled")
	}
	for _, fault := range s.Faults {
		b.line("Fault", fault)
	}
	b.line("Deadline", sayTime(event.Deadline, event.Zone))
	if s.Closed.IsZero() {
		b.line("List", "open; it closes "+sayTime(event.FinalPlaces, event.Zone))
	} else {
		b.line("List", "closed "+sayTime(s.Closed, event.Zone))
	}
	b.line("Speakers", sayCounts(s.Speakers, "in segment %[2]s: %[1]d"))
	b.line("Messages", sayCounts(s.Messages, "%d %s"))
	b.line("Held", fmt.Sprintf("%d wait for a person: `speakerlist held` shows them", s.Waiting))
	b.line("Letters", sayCounts(s.Letters, "%d %s"))
	b.line("Last digest", sayTime(s.Digested, event.Zone))
	b.line("Purged", sayTime(s.Purged, event.Zone))
	b.line("Journal", fmt.Sprintf("%s, head %s", count(s.Journal, "line", "lines"), s.Head))
	return b.String()
}

// sayCounts says how many there are of each, by a format for the number and the name.
func sayCounts(counts map[string]int, format string) string {
	var said []string
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		said = append(said, fmt.Sprintf(format, counts[name], name))
	}
	if len(said) == 0 {
		return "none"
	}
	return strings.Join(said, ", ")
}
