package main

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"speakerlist/internal/archive"
	"speakerlist/internal/config"
	"speakerlist/registry"
	"speakerlist/registry/request"
)

func (p *program) explainCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "explain FILE...",
		Short: "Say what would be decided for each message file, and why",
		Long: "Explain judges each message alone, as if nothing were registered before it. A file named - is read from\n" +
			"standard input. It needs no server, no registry and no secret.",
		Args: cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, files []string) error {
			settings, err := p.settings()
			if err != nil {
				return err
			}
			return p.explain(settings, files, asJSON)
		},
	}
	jsonFlag(c, &asJSON)
	return c
}

// explain goes on after a file that cannot be read, and fails in the end.
func (p *program) explain(settings *config.Config, files []string, asJSON bool) error {
	event := settings.Event()
	reader := newReader(&event)
	var unread int
	for _, file := range files {
		stored, err := p.openMessage(file)
		switch {
		case err != nil && len(files) == 1:
			return err
		case err != nil:
			p.complain(err)
			unread++
			continue
		}
		m := registry.Message{Received: stored.Received, UID: stored.UID, Seen: stored.Received, Request: reader.Read(stored.Raw)}
		list := registry.Fold(&event, []registry.Message{m}, nil, time.Time{})
		v := verdict{entry: list.Messages[0], file: file, source: stored.Source}
		if asJSON {
			err = p.writeJSONLine(v.json())
		} else {
			err = p.write(v.text(&event, func(*sheet) {}))
		}
		if err != nil {
			return err
		}
	}
	if unread > 0 {
		return fmt.Errorf("%d of %d files could not be read", unread, len(files))
	}
	return nil
}

// stdinName is the file name that stands for standard input.
const stdinName = "-"

func (p *program) openMessage(file string) (archive.Message, error) {
	if file != stdinName {
		return archive.Open(file)
	}
	raw, err := io.ReadAll(p.in)
	if err == nil && len(raw) == 0 {
		err = errors.New("standard input holds no message")
	}
	if err != nil {
		return archive.Message{}, err
	}
	return archive.Parse(stdinName, raw), nil
}

// newReader returns the reader for an event's requests.
func newReader(event *registry.Event) *request.Reader {
	return request.NewReader(event.ReadSegments(), []string{event.Mailbox})
}
