package registry

import (
	"slices"
	"strconv"
	"time"

	"speakerlist/registry/request"
	"speakerlist/registry/request/mail"
)

// addedFolder is the folder number of what the secretariat adds: behind every folder of the mailbox.
const addedFolder = 1<<31 - 1

// Fold computes the list from everything that came in: the messages, in any order, and the rulings in the order in
// which they were given. Closed is when the list closed, and zero before. The same arguments give the same list.
func Fold(event *Event, messages []Message, all []Ruling, closed time.Time) List {
	f := newFold(newGister(event), all, closed)
	gists := make([]*gist, len(messages))
	whole := map[*gist]Message{}
	for i := range messages {
		gists[i] = f.gist(&messages[i])
		whole[gists[i]] = messages[i]
	}
	f.run(gists)
	list := List{Segments: f.segments(), Messages: make([]Entry, 0, len(f.entries))}
	files := map[string]string{}
	for _, e := range f.entries {
		m, added := f.added(e)
		if !added {
			m = whole[e.gist]
		}
		list.Messages = append(list.Messages, f.show(e, m))
		if e.outcome != Copy {
			files[e.id] = m.File
		}
	}
	for _, s := range list.Segments {
		for i := range s.Live {
			s.Live[i].File = files[s.Live[i].Entry]
		}
	}
	return list
}

// A fold is the list under way: messages go in by key, and after each the state is that of all before it.
type fold struct {
	*gister
	rulings rulings
	closed  time.Time // zero while the list is open

	entries []*entry // in key order
	threads threads
	places  places
	waiting []*Ruling // timed rulings that have not taken effect yet
	last    Key       // of the last message taken in
	ruled   time.Time // of the last timed ruling that took effect
}

func newFold(g *gister, all []Ruling, closed time.Time) *fold {
	if closed.Before(g.event.FinalPlaces) {
		closed = time.Time{} // it closed before the configuration put the closing off
	}
	sorted := sortRulings(all)
	return &fold{
		gister: g, rulings: sorted, closed: closed,
		threads: newThreads(), places: newPlaces(g.event), waiting: sorted.timed,
	}
}

// run takes in all messages at once, and with them what the secretariat added.
func (f *fold) run(gists []*gist) {
	gists = slices.Clone(gists)
	for _, r := range f.rulings.added {
		m := addition(r)
		gists = append(gists, f.gist(&m))
	}
	slices.SortStableFunc(gists, func(a, b *gist) int { return a.key.Compare(b.key) })
	f.entries = make([]*entry, 0, len(gists))
	for _, g := range gists {
		f.take(g)
	}
	f.rule(time.Time{})
}

// extends says whether a message comes after all that was taken in, so that take gives what a new fold would.
func (f *fold) extends(g *gist) bool {
	return g.key.Compare(f.last) > 0 && g.received().After(f.ruled)
}

// take takes the next message in.
func (f *fold) take(g *gist) {
	f.rule(g.received())
	f.last = g.key
	e := &entry{gist: g, asked: &g.says}
	f.entries = append(f.entries, e)
	if original := f.threads.byID[e.id]; original != nil {
		e.outcome, e.asked = Copy, original.asked
		return
	}
	if number, added := g.key.added(); added {
		e.ruling = f.rulings.addition(number)
	} else {
		e.ruling = f.rulings.onEntry[e.id]
	}
	f.judge(e)
	f.threads.add(e)
}

// rule lets the rulings that were given before a time take effect; all that are left, where it is zero.
func (f *fold) rule(before time.Time) {
	for len(f.waiting) > 0 && (before.IsZero() || f.waiting[0].When.Before(before)) {
		r := f.waiting[0]
		f.waiting = f.waiting[1:]
		f.ruled = r.When
		entry, other := f.threads.byID[r.Entry], f.threads.byID[r.Other]
		switch {
		case r.Verb == Withdraw && entry != nil:
			f.withdrawByRuling(entry, r)
		case r.Verb == Swap && entry != nil && other != nil:
			f.swapByRuling(entry, other, r)
		}
	}
}

// withdrawByRuling gives up the places that a message holds itself.
func (f *fold) withdrawByRuling(e *entry, r *Ruling) {
	for _, held := range slices.Clone(e.owns) {
		if len(r.Segments) == 0 || slices.Contains(r.Segments, held.segment) {
			e.former = append(e.former, f.places.at(held))
			e.ruling = r
			f.places.remove(held)
		}
	}
	if e.ruling == r && len(e.owns) == 0 {
		e.decide(Withdrawn)
	}
}

// swapByRuling exchanges the places of two entries in every segment where both have one.
func (f *fold) swapByRuling(a, b *entry, r *Ruling) {
	for _, mine := range a.owns {
		for _, theirs := range b.owns {
			if mine.segment == theirs.segment && (len(r.Segments) == 0 || slices.Contains(r.Segments, mine.segment)) {
				f.places.swap(mine, theirs)
			}
		}
	}
}

// added returns the message of an entry that the secretariat added; false for any other.
func (f *fold) added(e *entry) (Message, bool) {
	number, added := e.key.added()
	if !added {
		return Message{}, false
	}
	return addition(f.rulings.add(number)), true
}

// addition makes a ruling that adds a request into the message that would have asked for the same.
func addition(r *Ruling) Message {
	return Message{
		Received: r.Received, Folder: addedFolder, UID: uint32(r.Number), Seen: r.When,
		Request: request.Request{
			Kind: request.Ask, From: mail.Address{Address: r.Contact}, Identity: "ruling " + strconv.Itoa(r.Number),
			Language: "en", Subject: r.Reason, Date: r.Received,
			Delegation: r.Delegation, Segments: r.Segments, Speakers: speakers(r.Speaker),
		},
	}
}

// segments returns every segment's speakers as they are now.
func (f *fold) segments() []SegmentList {
	all := make([]SegmentList, 0, len(f.event.Segments))
	for _, s := range f.event.Segments {
		all = append(all, SegmentList{Segment: s, Live: f.speakers(s)})
	}
	return all
}

func (f *fold) speakers(s Segment) []Speaker {
	var live []Speaker
	for i, held := range f.places.segments[s.ID] {
		live = append(live, Speaker{
			Rank: i + 1, Waiting: s.Capacity > 0 && i >= s.Capacity,
			Delegation: held.delegation.Delegation, Name: held.speaker, Received: held.received(),
			Entry: held.entry.id, Receipt: receiptNumber(f.event, held.entry.id),
		})
	}
	return live
}
