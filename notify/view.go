package notify

import (
	"fmt"
	"slices"
	"time"

	"speakerlist/registry"
	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/mail"
)

// A view is what the template of a letter is given: the facts, already written in its language and harmless. What is
// empty has nothing to say.
type view struct {
	Kind, Outcome string
	reasons       []registry.Reason

	Receipt, Delegation, Speaker string
	Received, Deadline           string
	Opens, Closes                string
	Left                         string // until the deadline, as the letter is written
	LateBy                       string
	SpeakingTime                 string
	OtherRoute, Ruling           string

	Open     bool // the deadline has not passed
	Mendable bool // a reply that is received before the deadline can mend what the message was held for
	Final    bool // the list has closed: the places that it holds are final
	Listed   bool // it holds a place on the list
	Waiting  bool // it holds a place on the waiting list
	Unnamed  bool // nobody is named for a place that it holds
	Calendar bool // a calendar entry is attached

	Places, Former []placeView
	Segments       []segmentView // those of the event
	Asked          []segmentView // those read from the message
	Required       []string      // the addresses that a request must have in copy
	Missing        []string      // those of them that it had not
	NearMisses     []registry.NearMiss
	Alarm          string
}

type segmentView struct{ ID, Name string }

type placeView struct {
	Segment  segmentView
	Rank     int // on the list; zero for a waiting place
	Queue    int // on the waiting list; zero for a place on the list
	Speaker  string
	Expected string // when the speaker's turn is expected; empty where that cannot be told
}

// Has says whether the message was held or refused for a reason. It fails for one that there is not, so that a slip in
// a template is found.
func (v view) Has(reason registry.Reason) (bool, error) {
	switch reason {
	case registry.Late, registry.Early, registry.MissingCopy, registry.MissingSegment, registry.SegmentFull,
		registry.NoRegistration, registry.ContentInAttachment, registry.Contradiction, registry.UnknownDelegation, registry.AfterClosing:
		return slices.Contains(v.reasons, reason), nil
	}
	return false, fmt.Errorf("there is no reason %q", reason)
}

func newView(p *pen, event *registry.Event, l *registry.Letter) view {
	f := &l.Facts
	v := view{
		Kind: string(l.Kind), Outcome: string(f.Outcome), reasons: f.Reasons,
		Receipt: clean(f.Receipt, longestName), Delegation: delegationName(f.Delegation, p.language), Speaker: clean(f.Speaker, longestName),
		Received: p.second(f.Received, event.Zone), Deadline: p.moment(event.Deadline, event.Zone),
		Opens: p.moment(event.Opens, event.Zone), Closes: p.moment(event.FinalPlaces, event.Zone),
		Left: p.span(event.Deadline.Sub(f.Now)), LateBy: p.span(f.Received.Sub(event.Deadline)), SpeakingTime: p.span(event.SpeakingTime),
		OtherRoute: clean(event.OtherRoute.In(p.language), longestText), Ruling: clean(f.Ruling, longestText), Alarm: clean(f.Alarm, longestText),
		Open:     !f.Now.After(event.Deadline),
		Mendable: !f.Now.After(event.Deadline) && slices.ContainsFunc(f.Reasons, mendable),
		Final:    f.Final,
		Calendar: attachesCalendar(l),
		Former:   placeViews(p, event, f.Former),
		Places:   placeViews(p, event, f.Places),
		Required: event.RequiredCopy, Missing: f.Missing, NearMisses: nearMisses(f.NearMisses),
	}
	for _, place := range f.Places {
		v.Listed = v.Listed || !place.Waiting
		v.Waiting = v.Waiting || place.Waiting
		v.Unnamed = v.Unnamed || place.Speaker == ""
	}
	for _, s := range event.Segments {
		v.Segments = append(v.Segments, newSegmentView(s, p.language))
	}
	for _, id := range f.Segments {
		if s, known := event.Segment(id); known {
			v.Asked = append(v.Asked, newSegmentView(s, p.language))
		}
	}
	return v
}

// mendable says whether the sender can mend what a message was held for.
func mendable(r registry.Reason) bool {
	switch r {
	case registry.ContentInAttachment, registry.Contradiction, registry.UnknownDelegation, registry.NoRegistration:
		return true
	}
	return false
}

func newSegmentView(s registry.Segment, language string) segmentView {
	return segmentView{ID: s.ID, Name: clean(s.Name.In(language), longestText)}
}

func placeViews(p *pen, event *registry.Event, places []registry.Place) []placeView {
	var views []placeView
	for _, place := range places {
		segment, known := event.Segment(place.Segment)
		if !known {
			segment.ID = clean(place.Segment, longestName)
		}
		v := placeView{Segment: newSegmentView(segment, p.language), Rank: place.Rank, Speaker: clean(place.Speaker, longestName)}
		if place.Waiting {
			v.Rank, v.Queue = 0, place.Ahead+1
		} else if turn := expected(event, segment, place); !turn.IsZero() {
			v.Expected = p.moment(turn, event.Zone)
		}
		views = append(views, v)
	}
	return views
}

// expected returns when a speaker's turn comes if everybody before him takes the time that he has; the zero time where
// the segment's start is not known.
func expected(event *registry.Event, s registry.Segment, place registry.Place) time.Time {
	if s.Starts.IsZero() || place.Waiting || place.Rank < 1 {
		return time.Time{}
	}
	return s.Starts.Add(time.Duration(place.Rank-1) * event.SpeakingTime)
}

func nearMisses(all []registry.NearMiss) []registry.NearMiss {
	var cleaned []registry.NearMiss
	for _, n := range all {
		cleaned = append(cleaned, registry.NearMiss{Wrote: clean(n.Wrote, longestName), Right: n.Right})
	}
	return cleaned
}

func delegationName(d *delegations.Delegation, language string) string {
	if d == nil {
		return ""
	}
	return clean(delegations.NameIn(*d, language), longestName)
}

// named writes a person and an address as a reader of English would.
func named(a mail.Address) string {
	if a.Name == "" {
		return clean(a.Address, longestName)
	}
	return clean(a.Name, longestName) + " <" + clean(a.Address, longestName) + ">"
}
