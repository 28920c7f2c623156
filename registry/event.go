package registry

import (
	"time"

	"speakerlist/registry/request"
)

// An Event is the meeting whose speakers are listed, as the configuration has it. All its times are instants; Zone is
// what they are shown in beside UTC.
type Event struct {
	ID           string // begins every receipt number
	Name         Text
	Zone         *time.Location
	Starts, Ends time.Time
	Opens        time.Time // requests before it are refused as early; zero for none
	Deadline     time.Time // the last second that is on time
	Settle       time.Duration
	FinalPlaces  time.Time // when the list closes; never zero: without a setting, Deadline plus Settle
	OtherRoute   Text      // what a late request is told; may be empty
	SpeakingTime time.Duration
	Segments     []Segment
	RequiredCopy []string  // addresses, each of which must be in copy
	Mailbox      string    // the mailbox's own address
	Trust        string    // the authserv-id whose Authentication-Results are believed; empty for none
	AnswerFrom   time.Time // messages received before it are registered and answered by nobody here; zero for none
	Folders      []string  // as configured, in order
}

// A Segment is one part of the event.
type Segment struct {
	ID       string
	Name     Text
	Keywords []string
	Capacity int       // speakers; zero for no limit
	Starts   time.Time // zero where not set
}

// A Text is one text in several languages, by language code (ar zh en fr ru es).
type Text map[string]string

// In returns the text in a language; where there is none, in English, else French, else whichever language comes first in the alphabet.
func (t Text) In(language string) string {
	for _, l := range []string{language, "en", "fr"} {
		if s := t[l]; s != "" {
			return s
		}
	}
	first, text := "", ""
	for l, s := range t {
		if s != "" && (first == "" || l < first) {
			first, text = l, s
		}
	}
	return text
}

// Segment returns the segment of that id.
func (e *Event) Segment(id string) (Segment, bool) {
	for _, s := range e.Segments {
		if s.ID == id {
			return s, true
		}
	}
	return Segment{}, false
}

// ReadSegments returns what a [request.Reader] needs to know of the event's segments.
func (e *Event) ReadSegments() []request.Segment {
	segments := make([]request.Segment, 0, len(e.Segments))
	for _, s := range e.Segments {
		var names []string
		for _, name := range s.Name {
			names = append(names, name)
		}
		segments = append(segments, request.Segment{ID: s.ID, Names: names, Keywords: s.Keywords})
	}
	return segments
}
