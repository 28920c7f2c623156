package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"speakerlist/registry"
)

func (p *program) showCommand() *cobra.Command {
	var asJSON, raw bool
	c := &cobra.Command{
		Use: "show ID", Short: "Show one message with its decision, evidence, letters and history", Args: cobra.ExactArgs(1),
		Long: "Show tells all that is known of one message. ID is its receipt number, or the first characters of its id.",
	}
	jsonFlag(c, &asJSON)
	c.Flags().BoolVar(&raw, "raw", false, "print the message as it came, where it was kept")
	return p.atOffice(c, reads, func(_ context.Context, o *office, args []string) error {
		record, err := o.registry.Show(args[0])
		switch {
		case err != nil:
			return err
		case raw && len(record.Raw) == 0:
			return fmt.Errorf("the bytes of %s were not kept: only those of held and unreadable messages are", record.Receipt)
		case raw:
			return p.write(string(record.Raw))
		case asJSON:
			return p.writeJSON(newRecordJSON(&record))
		}
		return p.write(recordText(o.registry.Event(), &record))
	})
}

// recordJSON is a message as `show --json` prints it.
type recordJSON struct {
	verdictJSON
	Note    string            `json:"note,omitempty"`
	Places  []registry.Place  `json:"places"`
	Former  []registry.Place  `json:"former,omitempty"`
	Settled bool              `json:"settled,omitempty"`
	Ruling  *registry.Ruling  `json:"ruling,omitempty"`
	Letters []registry.Letter `json:"letters"`
	History []historyJSON     `json:"history"`
}

type historyJSON struct {
	registry.Line
	Hash string `json:"hash"`
}

func newRecordJSON(r *registry.Record) recordJSON {
	history := make([]historyJSON, len(r.History))
	for i, line := range r.History {
		history[i] = historyJSON{Line: line, Hash: line.Hash}
	}
	return recordJSON{
		verdictJSON: (&verdict{entry: r.Entry}).json(), Note: r.Note, Places: orEmpty(r.Places), Former: r.Former,
		Settled: r.Settled, Ruling: r.Ruling, Letters: orEmpty(r.Letters), History: history,
	}
}

func recordText(event *registry.Event, r *registry.Record) string {
	return (&verdict{entry: r.Entry}).text(event, func(s *sheet) {
		if r.Ruling != nil {
			s.line("Ruling", sayRuling(r.Ruling, event.Zone))
		}
		for _, l := range r.Letters {
			s.line("Letter", sayLetter(&l, event.Zone))
		}
		for _, line := range r.History {
			s.line("History", fmt.Sprintf("%s %s %s", line.At.UTC().Format(time.RFC3339), line.Did, line.About))
		}
	})
}
