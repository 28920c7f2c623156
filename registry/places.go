package registry

import (
	"slices"
	"strings"
	"time"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/mail"
)

// A place is one live registration in one segment, as the fold holds it.
type place struct {
	segment    string
	key        Key // what it ranks by
	delegation delegations.Delegation
	speaker    string
	entry      *Entry // the message that earned it
	registrant mail.Address
}

// places are all live registrations, by segment in order and by delegation.
type places struct {
	segments map[string][]*place
	held     map[string][]*place // by delegation key
	// disturbed says that something changed which an earlier message may have been told.
	disturbed bool
}

func newPlaces() places {
	return places{segments: map[string][]*place{}, held: map[string][]*place{}}
}

// of returns what a delegation holds, in the order of the event's segments in which it registered.
func (p *places) of(d *delegations.Delegation) []*place {
	if d == nil {
		return nil
	}
	return p.held[d.Key()]
}

// in returns the delegation's place in a segment; nil where it has none.
func (p *places) in(d *delegations.Delegation, segment string) *place {
	for _, held := range p.of(d) {
		if held.segment == segment {
			return held
		}
	}
	return nil
}

// add enters a place where its key belongs.
func (p *places) add(new *place) {
	list := p.segments[new.segment]
	at, _ := slices.BinarySearchFunc(list, new, comparePlaces)
	key := new.delegation.Key()
	p.disturbed = p.disturbed || at < len(list) || len(p.held[key]) > 0
	p.segments[new.segment] = slices.Insert(list, at, new)
	p.held[key] = append(p.held[key], new)
	new.entry.owns = append(new.entry.owns, new)
}

// remove gives a place up.
func (p *places) remove(old *place) {
	p.disturbed = true
	is := func(other *place) bool { return other == old }
	p.segments[old.segment] = slices.DeleteFunc(p.segments[old.segment], is)
	key := old.delegation.Key()
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
func (p *places) at(held *place, capacity int) Place {
	list := p.segments[held.segment]
	rank, _ := slices.BinarySearchFunc(list, held, comparePlaces)
	rank++
	described := Place{Segment: held.segment, Rank: rank, Speaker: held.speaker}
	if capacity > 0 && rank > capacity {
		described.Waiting = true
		described.Ahead = rank - capacity - 1
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
	for _, word := range strings.Fields(strings.ToLower(short)) {
		if !slices.Contains(words, word) {
			return false
		}
	}
	return true
}

func joinSpeakers(names []string) string { return strings.Join(names, "; ") }

// received is the time that a place is owed to.
func (p *place) received() time.Time { return p.key.Received() }
