package registry

import (
	"slices"
	"strings"
	"time"
)

// A place is one live registration in one segment, as the fold holds it.
type place struct {
	segment    string
	key        Key // what it ranks by
	delegation *party
	speaker    string
	entry      *entry // the message that earned it, whose sender is the registrant
}

// received is the time that a place is owed to.
func (p *place) received() time.Time { return p.key.Received() }

// places are all live registrations, by segment in order and by delegation.
type places struct {
	event    *Event
	segments map[string][]*place
	held     map[string][]*place // by delegation key, in the order of the event's segments
	// disturbed says that something changed which an earlier message may have been told.
	disturbed bool
}

func newPlaces(event *Event) places {
	return places{event: event, segments: map[string][]*place{}, held: map[string][]*place{}}
}

// of returns what a delegation holds, in the order of the event's segments.
func (p *places) of(d *party) []*place {
	if d == nil {
		return nil
	}
	return p.held[d.key]
}

// in returns the delegation's place in a segment; nil where it has none.
func (p *places) in(d *party, segment string) *place {
	for _, held := range p.of(d) {
		if held.segment == segment {
			return held
		}
	}
	return nil
}

// full says whether the next to register in a segment would have to wait.
func (p *places) full(segment string) bool {
	s, _ := p.event.Segment(segment)
	return s.Capacity > 0 && len(p.segments[segment]) >= s.Capacity
}

// add enters a place where its key belongs.
func (p *places) add(new *place) {
	list := p.segments[new.segment]
	at, _ := slices.BinarySearchFunc(list, new, comparePlaces)
	key := new.delegation.key
	p.disturbed = p.disturbed || at < len(list) || len(p.held[key]) > 0
	p.segments[new.segment] = slices.Insert(list, at, new)
	p.held[key] = p.ordered(append(p.held[key], new))
	new.entry.owns = append(new.entry.owns, new)
}

// ordered sorts one delegation's places by the order of the event's segments.
func (p *places) ordered(held []*place) []*place {
	position := func(segment string) int {
		return slices.IndexFunc(p.event.Segments, func(s Segment) bool { return s.ID == segment })
	}
	slices.SortStableFunc(held, func(a, b *place) int { return position(a.segment) - position(b.segment) })
	return held
}

// remove gives a place up.
func (p *places) remove(old *place) {
	p.disturbed = true
	is := func(other *place) bool { return other == old }
	p.segments[old.segment] = slices.DeleteFunc(p.segments[old.segment], is)
	key := old.delegation.key
	p.held[key] = slices.DeleteFunc(p.held[key], is)
	old.entry.owns = slices.DeleteFunc(old.entry.owns, is)
}

// swap exchanges what two places of one segment rank by.
func (p *places) swap(a, b *place) {
	p.disturbed = true
	a.key, b.key = b.key, a.key
	slices.SortFunc(p.segments[a.segment], comparePlaces)
}

// at describes a place as it stands now.
func (p *places) at(held *place) Place {
	segment, _ := p.event.Segment(held.segment)
	rank, _ := slices.BinarySearchFunc(p.segments[held.segment], held, comparePlaces)
	rank++
	described := Place{Segment: held.segment, Rank: rank, Speaker: held.speaker}
	if segment.Capacity > 0 && rank > segment.Capacity {
		described.Waiting = true
		described.Ahead = rank - segment.Capacity - 1
	}
	return described
}

// describe describes several places as they stand now.
func (p *places) describe(held []*place) []Place {
	var described []Place
	for _, one := range held {
		described = append(described, p.at(one))
	}
	return described
}

func comparePlaces(a, b *place) int { return a.key.Compare(b.key) }

// name changes who speaks in a place. A shorter form of the name that it has ('Mr Mavridis' for Stavros Mavridis)
// says nothing new.
func (p *places) name(held *place, speaker string) {
	if speaker != "" && !sameSpeaker(speaker, held.speaker) {
		held.speaker = speaker
		p.disturbed = true
	}
}

// fill names the speaker of a place that has none.
func (p *places) fill(held *place, speaker string) {
	if held.speaker == "" {
		p.name(held, speaker)
	}
}

// sameSpeaker says whether every word of the one name stands in the other.
func sameSpeaker(short, long string) bool {
	words := strings.Fields(strings.ToLower(long))
	for word := range strings.FieldsSeq(strings.ToLower(short)) {
		if !slices.Contains(words, word) {
			return false
		}
	}
	return true
}

func joinSpeakers(names []string) string {
	known := slices.DeleteFunc(slices.Clone(names), func(name string) bool { return name == "" })
	return strings.Join(known, "; ")
}
