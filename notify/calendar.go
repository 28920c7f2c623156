package notify

import (
	"strconv"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"speakerlist/registry"
)

// attachesCalendar says whether a letter comes with a calendar entry: it tells of a place at which somebody will speak.
func attachesCalendar(l *registry.Letter) bool {
	switch l.Kind {
	case registry.Acknowledgement, registry.PromotedNote, registry.ApprovedNote, registry.FinalNote:
		for _, place := range l.Facts.Places {
			if !place.Waiting {
				return true
			}
		}
	}
	return false
}

// calendar returns one iCalendar object (RFC 5545) with an entry for each place on the list. The entry of a place has
// the same UID in every letter, and a higher sequence in a later one, so that calendars replace it.
func (c *Composer) calendar(event *registry.Event, l *registry.Letter) ([]attachment, error) {
	f := &l.Facts
	lang := letterLanguages(l)[0]
	p := &pen{catalog: c.catalogs[lang]}
	cal := ics.NewCalendarFor("speakerlist")
	cal.SetMethod(ics.MethodPublish)
	for _, place := range f.Places {
		if place.Waiting {
			continue
		}
		segment, _ := event.Segment(place.Segment)
		segment.ID = place.Segment
		view := newSegmentView(segment, lang)
		starts, ends := event.Starts, event.Ends
		if turn := expected(event, segment, place); !turn.IsZero() {
			starts, ends = turn, turn.Add(event.SpeakingTime)
		}
		entry := cal.AddEvent(strings.ToLower(f.Receipt+"-"+segment.ID) + "@" + domainOf(event.Mailbox))
		entry.SetDtStampTime(f.Now)
		entry.SetSequence(max(0, int(f.Now.Sub(f.Received)/time.Minute)))
		entry.SetStartAt(starts)
		entry.SetEndAt(ends)
		entry.SetSummary(p.phrase("calendar summary", view.ID))
		entry.SetDescription(strings.Join([]string{
			view.Name, clean(event.Name.In(lang), longestText), "[" + clean(f.Receipt, longestName) + "] #" + strconv.Itoa(place.Rank),
		}, "\n"))
	}
	return []attachment{{
		name: "speakerlist.ics", mediaType: "text/calendar; charset=utf-8; method=PUBLISH",
		content: []byte(cal.Serialize(ics.WithNewLineWindows)),
	}}, p.err
}

func domainOf(address string) string {
	_, domain, _ := cutLast(address, "@")
	return domain
}
