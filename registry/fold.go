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
	f := newFold(event, all, closed)
	f.run(messages)
	return f.list()
}

// A fold is the list under way: messages go in by key, and after each the state is that of all before it.
type fold struct {
	event   *Event
	rulings rulings
	closed  time.Time // zero while the list is open

	entries []*Entry // in key order
	threads threads
	places  places
	waiting []*Ruling // timed rulings that have not taken effect yet
	last    Key       // of the last message taken in
	ruled   time.Time // of the last timed ruling that took effect
}

func newFold(event *Event, all []Ruling, closed time.Time) *fold {
	if closed.Before(event.FinalPlaces) {
		closed = time.Time{} // it closed before the configuration put the closing off
	}
	sorted := sortRulings(all)
	return &fold{
		event: event, rulings: sorted, closed: closed,
		threads: newThreads(), places: newPlaces(event), waiting: sorted.timed,
	}
}

// run takes in all messages at once.
func (f *fold) run(messages []Message) {
	messages = slices.Clone(messages)
	for _, r := range f.rulings.added {
		messages = append(messages, addition(r))
	}
	slices.SortStableFunc(messages, func(a, b Message) int { return a.Key().Compare(b.Key()) })
	f.entries = make([]*Entry, 0, len(messages))
	for _, m := range messages {
		f.take(m)
	}
	f.rule(time.Time{})
}

// extends says whether a message comes after all that was taken in, so that take gives what a new fold would.
func (f *fold) extends(m *Message) bool {
	return m.Key().Compare(f.last) > 0 && m.Received.After(f.ruled)
}

// take takes the next message in.
func (f *fold) take(m Message) {
	f.rule(m.Received)
	f.last = m.Key()
	e := &Entry{ID: m.id(), Message: m}
	e.Receipt = receiptNumber(f.event, e.ID)
	f.entries = append(f.entries, e)
	if original := f.threads.byID[e.ID]; original != nil {
		e.ID += "-" + f.last.String()
		e.Outcome, e.Asked = Copy, original.Asked
		return
	}
	if m.Folder == addedFolder {
		e.Ruling = f.rulings.addition(int(m.UID))
	} else {
		e.Ruling = f.rulings.onEntry[e.ID]
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
func (f *fold) withdrawByRuling(e *Entry, r *Ruling) {
	for _, held := range slices.Clone(e.owns) {
		if len(r.Segments) == 0 || slices.Contains(r.Segments, held.segment) {
			e.Former = append(e.Former, f.places.at(held))
			e.Ruling = r
			f.places.remove(held)
		}
	}
	if e.Ruling == r && len(e.owns) == 0 {
		e.decide(Withdrawn)
	}
}

// swapByRuling exchanges the places of two entries in every segment where both have one.
func (f *fold) swapByRuling(a, b *Entry, r *Ruling) {
	for _, mine := range a.owns {
		for _, theirs := range b.owns {
			if mine.segment == theirs.segment && (len(r.Segments) == 0 || slices.Contains(r.Segments, mine.segment)) {
				f.places.swap(mine, theirs)
			}
		}
	}
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

// entry returns an entry as it is now, its places described.
func (f *fold) entry(e *Entry) Entry {
	now := *e
	switch e.Outcome {
	case Registered, Duplicate, Amended:
		now.Places = f.places.describe(f.places.of(e.Asked.Delegation))
	}
	return now
}

// list describes the state that the fold is in.
func (f *fold) list() List {
	var l List
	for _, s := range f.event.Segments {
		l.Segments = append(l.Segments, SegmentList{Segment: s, Live: f.speakers(s)})
	}
	l.Messages = make([]Entry, 0, len(f.entries))
	for _, e := range f.entries {
		l.Messages = append(l.Messages, f.entry(e))
	}
	return l
}

func (f *fold) speakers(s Segment) []Speaker {
	var live []Speaker
	for i, held := range f.places.segments[s.ID] {
		live = append(live, Speaker{
			Rank: i + 1, Waiting: s.Capacity > 0 && i >= s.Capacity,
			Delegation: held.delegation, Name: held.speaker, Received: held.received(),
			Entry: held.entry.ID, Receipt: held.entry.Receipt, File: held.entry.File,
		})
	}
	return live
}
