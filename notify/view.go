package notify

import (
	"slices"
	"time"

	"speakerlist/registry"
	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/mail"
)

// A view is what the template of a letter is given: the facts, already harmless, and written in its language or to be
// written in it when the template asks. What is empty has nothing to say.
type view struct {
	Kind, Outcome string

	Receipt, Delegation, Speaker string
	Received, Deadline           unwritten
	Opens, Closes                unwritten
	Left                         unwritten // until the deadline, as the letter is written
	LateBy                       unwritten
	SpeakingTime                 unwritten
	OtherRoute, Ruling           string

	// Why the message was held or refused.
	Late, Early, AfterClosing   bool
	MissingCopy, MissingSegment bool
	SegmentFull, NoRegistration bool
	InAttachment, Contradiction bool
	UnknownDelegation           bool

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

// An unwritten text is written where a template says it: of all the times that a letter could name, it names a few.
type unwritten func() string

func (u unwritten) String() string { return u() }

type segmentView struct{ ID, Name string }

type placeView struct {
	Segment  segmentView
	Rank     int // on the list; zero for a waiting place
	Queue    int // on the waiting list; zero for a place on the list
	Speaker  string
	Expected string // when the speaker's turn is expected; empty where that cannot be told
}

func newView(p *pen, event *registry.Event, l *registry.Letter) *view {
	f := &l.Facts
	because := func(r registry.Reason) bool { return slices.Contains(f.Reasons, r) }
	moment := func(t time.Time) unwritten { return func() string { return p.moment(t, event.Zone) } }
	span := func(d time.Duration) unwritten { return func() string { return p.span(d) } }
	v := &view{
		Kind: string(l.Kind), Outcome: string(f.Outcome),
		Receipt: clean(f.Receipt, longestName), Delegation: delegationName(f.Delegation, p.language), Speaker: clean(f.Speaker, longestName),
		Received: func() string { return p.second(f.Received, event.Zone) },
		Deadline: moment(event.Deadline), Opens: moment(event.Opens), Closes: moment(event.FinalPlaces),
		Left: span(event.Deadline.Sub(f.Now)), LateBy: span(f.Received.Sub(event.Deadline)), SpeakingTime: span(event.SpeakingTime),
		OtherRoute: clean(event.OtherRoute.In(p.language), longestText), Ruling: clean(f.Ruling, longestText), Alarm: clean(f.Alarm, longestText),

		Late: because(registry.Late), Early: because(registry.Early), AfterClosing: because(registry.AfterClosing),
		MissingCopy: because(registry.MissingCopy), MissingSegment: because(registry.MissingSegment),
		SegmentFull: because(registry.SegmentFull), NoRegistration: because(registry.NoRegistration),
		InAttachment: because(registry.ContentInAttachment), Contradiction: because(registry.Contradiction),
		UnknownDelegation: because(registry.UnknownDelegation),

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
