package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/table"

	"speakerlist/registry"
	"speakerlist/registry/request/delegations"
)

// listJSON is the list as --json prints it.
type listJSON struct {
	Lists   map[string][]speakerJSON `json:"lists"`   // every live registration, by segment
	Waiting map[string][]speakerJSON `json:"waiting"` // those of them past the segment's capacity
}

type speakerJSON struct {
	Rank       int                    `json:"rank"`
	Delegation delegations.Delegation `json:"delegation"`
	Speaker    string                 `json:"speaker"`
	Received   time.Time              `json:"received"`
	File       string                 `json:"file,omitempty"`
	Receipt    string                 `json:"receipt"`
}

func newListJSON(list []registry.SegmentList) listJSON {
	shown := listJSON{Lists: map[string][]speakerJSON{}, Waiting: map[string][]speakerJSON{}}
	for _, segment := range list {
		all, waiting := []speakerJSON{}, []speakerJSON{}
		for _, s := range segment.Live {
			speaker := speakerJSON{
				Rank: s.Rank, Delegation: s.Delegation, Speaker: s.Name, Received: s.Received, File: s.File, Receipt: s.Receipt,
			}
			all = append(all, speaker)
			if s.Waiting {
				waiting = append(waiting, speaker)
			}
		}
		shown.Lists[segment.Segment.ID], shown.Waiting[segment.Segment.ID] = all, waiting
	}
	return shown
}

// listText shows the list to people, a table for each segment.
func listText(event *registry.Event, list []registry.SegmentList) string {
	var b strings.Builder
	for i, segment := range list {
		if i > 0 {
			b.WriteByte('\n')
		}
		title := fmt.Sprintf("Segment %s: %s", segment.Segment.ID, segment.Segment.Name.In("en"))
		if len(segment.Live) == 0 {
			fmt.Fprintf(&b, " %s\n   nobody yet\n", title)
			continue
		}
		rows := make([]table.Row, len(segment.Live))
		for i, s := range segment.Live {
			rank := fmt.Sprint(s.Rank)
			if s.Waiting {
				rank += " waiting"
			}
			rows[i] = table.Row{rank, sayDelegation(&s.Delegation), s.Name, sayMoment(s.Received, event.Zone), s.Receipt}
		}
		received := fmt.Sprintf("Received (%s)", event.Zone)
		b.WriteString(renderTable(title, table.Row{"Place", "Delegation", "Speaker", received, "Receipt"}, rows))
	}
	return b.String()
}
