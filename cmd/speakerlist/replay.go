package main

import (
	"runtime"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"speakerlist/internal/archive"
	"speakerlist/internal/config"
	"speakerlist/registry"
	"speakerlist/registry/request"
)

func (p *program) replayCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "replay PATH",
		Short: "Show the list that an archive of mail gives",
		Long: "Replay judges a whole archive in the order in which it was received: an mbox file, a Maildir, or a folder of\n" +
			".eml files, whose subfolders are mail folders. It needs no server, no registry and no secret.",
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			settings, err := p.settings()
			if err != nil {
				return err
			}
			return p.replay(settings, args[0], asJSON)
		},
	}
	jsonFlag(c, &asJSON)
	return c
}

func (p *program) replay(settings *config.Config, path string, asJSON bool) error {
	stored, err := archive.Read(path, settings.Mailbox.Folders)
	if err != nil {
		return err
	}
	event := settings.Event()
	list := registry.Fold(&event, readArchive(newReader(&event), stored), nil, time.Time{})
	sources := make(map[string]archive.Source, len(stored))
	for _, m := range stored {
		sources[m.File] = m.Source
	}
	verdicts := make([]verdict, len(list.Messages))
	for i, e := range list.Messages {
		verdicts[i] = verdict{entry: e, file: e.File, source: sources[e.File]}
	}
	if asJSON {
		return p.writeJSON(newReplayJSON(&list, verdicts))
	}
	return p.write(listText(&event, list.Segments) + "\n" + verdictTable(&event, verdicts))
}

// readArchive reads every message's request, on all processors.
func readArchive(reader *request.Reader, stored []archive.Message) []registry.Message {
	messages := make([]registry.Message, len(stored))
	var readers errgroup.Group
	readers.SetLimit(runtime.GOMAXPROCS(0))
	for i, m := range stored {
		readers.Go(func() error {
			messages[i] = registry.Message{
				Received: m.Received, Folder: m.Folder, UID: m.UID, Seen: m.Received, File: m.File, Request: reader.Read(m.Raw),
			}
			return nil
		})
	}
	_ = readers.Wait() // reading never fails
	return messages
}

type replayJSON struct {
	listJSON
	Messages []verdictJSON `json:"messages"`
}

func newReplayJSON(list *registry.List, verdicts []verdict) replayJSON {
	shown := replayJSON{listJSON: newListJSON(list.Segments), Messages: make([]verdictJSON, len(verdicts))}
	for i := range verdicts {
		shown.Messages[i] = verdicts[i].json()
	}
	return shown
}

// verdictTable has a line for each message.
func verdictTable(event *registry.Event, verdicts []verdict) string {
	rows := make([]table.Row, len(verdicts))
	for i, v := range verdicts {
		e := &v.entry
		rows[i] = table.Row{
			v.file, sayMoment(e.Received, event.Zone), sayDelegation(e.Asked.Delegation), sayOutcome(e), sayAddress(e.Request.From),
		}
	}
	return renderTable("Messages", table.Row{"File", "Received", "Delegation", "Decision", "From"}, rows)
}
