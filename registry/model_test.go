package registry

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"speakerlist/registry/request"
)

// A model is the registry as plainly as it can be said: everything is computed anew from what came in, by going through
// short slices, and nothing is stored.
type model struct {
	event    *Event
	messages []letterIn
	rulings  []Ruling
	closed   time.Time
	told     map[string]*modelTold // by entry
}

// modelTold is what the sender of an entry was last told.
type modelTold struct {
	outcome Outcome
	places  map[string]Place // of its delegation, by segment
	own     []string         // segments in which the message itself had a place
	final   bool
}

type modelPlace struct {
	segment, delegation, speaker, sender string
	key                                  Key
	owner                                *modelEntry
}

type modelEntry struct {
	letterIn
	id      string
	outcome Outcome
	reasons []Reason
	gave    []string
	ruling  Verb
}

// modelList is the model's list: its places in order of their keys, and its entries in theirs.
type modelList struct {
	model   *model
	places  []*modelPlace
	entries []*modelEntry
}

func (m *model) inForce() []Ruling {
	gone := map[int]bool{}
	for _, r := range slices.Backward(m.rulings) {
		if r.Verb == Undo && !gone[r.Number] {
			gone[r.Undoes] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(m.rulings), func(r Ruling) bool { return gone[r.Number] })
}

func (m *model) compute() *modelList {
	l := &modelList{model: m}
	all := slices.Clone(m.messages)
	for _, r := range m.rulings {
		if r.Verb == Add {
			all = append(all, letterIn{addition(&r)})
		}
	}
	slices.SortFunc(all, func(a, b letterIn) int {
		return cmp.Or(
			a.Received.Compare(b.Received), cmp.Compare(a.Folder, b.Folder),
			cmp.Compare(a.UIDValidity, b.UIDValidity), cmp.Compare(a.UID, b.UID),
		)
	})
	timed := slices.DeleteFunc(m.inForce(), func(r Ruling) bool { return r.Verb != Withdraw && r.Verb != Swap })
	slices.SortStableFunc(timed, func(a, b Ruling) int { return a.When.Compare(b.When) })
	for _, letter := range all {
		for len(timed) > 0 && timed[0].When.Before(letter.Received) {
			l.rule(timed[0])
			timed = timed[1:]
		}
		e := &modelEntry{letterIn: letter, id: letter.id()}
		l.entries = append(l.entries, e)
		if l.entry(e.id) != e {
			e.outcome = Copy
			continue
		}
		l.decide(e)
	}
	for _, r := range timed {
		l.rule(r)
	}
	return l
}

// entry returns the first entry with an identity.
func (l *modelList) entry(id string) *modelEntry {
	at := slices.IndexFunc(l.entries, func(e *modelEntry) bool { return e.id == id })
	if at < 0 {
		return nil
	}
	return l.entries[at]
}

func (l *modelList) rule(r Ruling) {
	a, b := l.entry(r.Entry), l.entry(r.Other)
	switch {
	case r.Verb == Withdraw && a != nil:
		before := len(l.places)
		l.places = slices.DeleteFunc(l.places, func(p *modelPlace) bool {
			return p.owner == a && (len(r.Segments) == 0 || slices.Contains(r.Segments, p.segment))
		})
		if len(l.places) < before {
			if a.ruling = Withdraw; !slices.ContainsFunc(l.places, func(p *modelPlace) bool { return p.owner == a }) {
				a.outcome, a.reasons = Withdrawn, nil
			}
		}
	case r.Verb == Swap && a != nil && b != nil:
		for _, p := range l.places {
			for _, q := range l.places {
				if p.owner == a && q.owner == b && p.segment == q.segment {
					p.key, q.key = q.key, p.key
				}
			}
		}
		l.sort()
	}
}

func (l *modelList) sort() {
	slices.SortFunc(l.places, func(a, b *modelPlace) int { return a.key.Compare(b.key) })
}

func (l *modelList) decide(e *modelEntry) {
	r, event := &e.Request, l.model.event
	name := ""
	if r.Delegation != nil {
		name = r.Delegation.Key()
	}
	if e.Folder == addedFolder {
		e.ruling = Add
		if !slices.ContainsFunc(l.model.inForce(), func(r Ruling) bool { return r.Number == int(e.UID) }) {
			e.outcome, e.ruling = Withdrawn, Undo
			return
		}
		l.enter(e, name, r.Segments)
		return
	}
	segments := r.Segments
	for _, ruling := range l.model.inForce() {
		if ruling.Entry != e.id {
			continue
		}
		switch ruling.Verb {
		case Approve, Refuse, Dismiss:
			e.ruling = ruling.Verb
			if ruling.Verb == Approve {
				name, segments = ruling.Delegation.Key(), ruling.Segments
			}
		}
	}
	say := func(o Outcome, reasons ...Reason) { e.outcome, e.reasons = o, reasons }
	late := e.Received.After(event.Deadline)
	afterwards := !l.model.closed.IsZero() && e.Seen.After(l.model.closed)
	var incomplete []Reason
	if len(r.Cc) == 0 {
		incomplete = append(incomplete, MissingCopy)
	}
	if len(segments) == 0 && r.Contradiction == "" {
		incomplete = append(incomplete, MissingSegment)
	}
	held := l.of(name)
	switch {
	case e.ruling == Refuse:
		say(Refused)
	case e.ruling == Dismiss:
		say(Dismissed)
	case e.ruling == Approve && r.Kind == request.Ask:
		l.enter(e, name, segments)
	case r.Kind == request.Automatic:
		say(Ignored, AutomaticMail)
	case r.Kind == request.Other:
		say(Held, NotARequest)
	case r.Kind == request.Withdrawal:
		l.withdraw(e, held)
	case r.Kind == request.Amendment:
		l.amend(e, held, name, late, afterwards)
	case late:
		say(Refused, slices.Concat([]Reason{Late}, incomplete)...)
	case len(incomplete) > 0:
		say(Refused, incomplete...)
	case r.Contradiction != "":
		say(Held, Contradiction)
	case afterwards && slices.ContainsFunc(segments, func(s string) bool { return l.in(name, s) == nil }):
		say(Held, AfterClosing)
	default:
		l.enter(e, name, segments)
	}
}

func (l *modelList) of(delegation string) []*modelPlace {
	return slices.DeleteFunc(slices.Clone(l.places), func(p *modelPlace) bool { return p.delegation != delegation })
}

func (l *modelList) in(delegation, segment string) *modelPlace {
	for _, p := range l.of(delegation) {
		if p.segment == segment {
			return p
		}
	}
	return nil
}

func (l *modelList) enter(e *modelEntry, delegation string, segments []string) {
	e.outcome, e.reasons = Duplicate, nil
	speaker := strings.Join(e.Request.Speakers, "")
	for _, s := range segments {
		if p := l.in(delegation, s); p != nil {
			p.speaker = cmp.Or(p.speaker, speaker)
			continue
		}
		e.outcome = Registered
		l.places = append(l.places, &modelPlace{segment: s, delegation: delegation, speaker: speaker, sender: e.Request.From.Address, key: e.Key(), owner: e})
	}
	l.sort()
}

func theirs(e *modelEntry) func(*modelPlace) bool {
	return func(p *modelPlace) bool { return p.sender != e.Request.From.Address }
}

func (l *modelList) vacate(gone []*modelPlace) {
	for _, p := range gone {
		p.owner.gave = append(p.owner.gave, p.segment)
	}
	l.places = slices.DeleteFunc(l.places, func(p *modelPlace) bool { return slices.Contains(gone, p) })
}

func (l *modelList) withdraw(e *modelEntry, held []*modelPlace) {
	about := slices.DeleteFunc(slices.Clone(held), func(p *modelPlace) bool {
		return len(e.Request.Segments) > 0 && !slices.Contains(e.Request.Segments, p.segment)
	})
	checked := about
	if len(about) == 0 {
		checked = held
	}
	switch {
	case slices.ContainsFunc(checked, theirs(e)):
		e.outcome, e.reasons = Held, []Reason{NotTheRegistrant}
	case len(about) == 0:
		e.outcome, e.reasons = Held, []Reason{NoRegistration}
	default:
		e.outcome = Withdrawn
		l.vacate(about)
	}
}

// amend knows the changes of the test: of the speaker everywhere, or from one segment to the other.
func (l *modelList) amend(e *modelEntry, held []*modelPlace, delegation string, late, afterwards bool) {
	say := func(o Outcome, reasons ...Reason) { e.outcome, e.reasons = o, reasons }
	if len(held) == 0 {
		say(Held, NoRegistration)
		return
	}
	var leaves []*modelPlace
	about := slices.Clone(held)
	to := strings.Join(e.Request.Segments, "")
	joins := to != "" && l.in(delegation, to) == nil
	if to != "" {
		if joins {
			leaves, about = held, held
		} else {
			about = []*modelPlace{l.in(delegation, to)}
		}
	}
	segment, _ := l.model.event.Segment(to)
	full := segment.Capacity > 0 && len(slices.DeleteFunc(slices.Clone(l.places), func(p *modelPlace) bool { return p.segment != to })) >= segment.Capacity
	switch {
	case slices.ContainsFunc(about, theirs(e)):
		say(Held, NotTheRegistrant)
	case joins && late:
		say(Refused, Late)
	case joins && afterwards:
		say(Held, AfterClosing)
	case joins && full:
		say(Held, SegmentFull)
	default:
		say(Amended)
		speaker := strings.Join(e.Request.Speakers, "")
		if joins {
			l.places = append(l.places, &modelPlace{
				segment: to, delegation: delegation, speaker: leaves[0].speaker, sender: e.Request.From.Address, key: e.Key(), owner: e,
			})
			l.vacate(leaves)
			l.sort()
			about = []*modelPlace{l.in(delegation, to)}
		}
		for _, p := range about {
			if speaker != "" {
				p.speaker = speaker
			}
		}
	}
}

// String tells the whole list: places with their speakers, and what was decided of each message.
func (l *modelList) String() string {
	var b strings.Builder
	for _, s := range l.model.event.Segments {
		fmt.Fprintf(&b, "%s:", s.ID)
		for _, p := range l.ranked(s.ID) {
			fmt.Fprintf(&b, " %s(%s)", p.delegation, p.speaker)
		}
		fmt.Fprintln(&b)
	}
	for _, e := range l.entries {
		fmt.Fprintln(&b, e.File, e.outcome, joinReasons(e.reasons))
	}
	return b.String()
}

func (l *modelList) ranked(segment string) []*modelPlace {
	return slices.DeleteFunc(slices.Clone(l.places), func(p *modelPlace) bool { return p.segment != segment })
}

// tell describes what an entry would be told now.
func (l *modelList) tell(e *modelEntry) *modelTold {
	t := &modelTold{outcome: e.outcome, places: map[string]Place{}}
	for _, s := range l.model.event.Segments {
		for i, p := range l.ranked(s.ID) {
			if p.owner == e {
				t.own = append(t.own, s.ID)
			}
			if p.owner == e || p.delegation == l.delegation(e) {
				t.places[s.ID] = Place{Segment: s.ID, Rank: i + 1, Waiting: s.Capacity > 0 && i >= s.Capacity}
			}
		}
	}
	switch e.outcome {
	case Registered, Duplicate, Amended:
	default:
		t.places = map[string]Place{}
	}
	t.final = !l.model.closed.IsZero() && len(t.places) > 0
	return t
}

// delegation is whom an entry is about, with what a ruling says of it.
func (l *modelList) delegation(e *modelEntry) string {
	for _, r := range slices.Backward(l.model.inForce()) {
		if r.Entry == e.id && r.Verb == Approve {
			return r.Delegation.Key()
		}
	}
	if e.Request.Delegation == nil {
		return ""
	}
	return e.Request.Delegation.Key()
}

// owed returns the letters that are owed now: by entry, their kinds.
func (l *modelList) owed() map[string]LetterKind {
	owed := map[string]LetterKind{}
	for _, e := range l.entries {
		if kind := l.owedAbout(e); kind != "" && e.Request.From.Address != "" {
			owed[e.id] = kind
		}
	}
	return owed
}

func (l *modelList) owedAbout(e *modelEntry) LetterKind {
	now, told := l.tell(e), l.model.told[e.id]
	corrected := CorrectedNote
	switch {
	case e.outcome == Held, e.ruling == "":
	case e.ruling == Refuse, e.ruling == Withdraw, e.ruling == Undo:
		corrected = RejectedNote
	default:
		corrected = ApprovedNote
	}
	switch {
	case e.outcome == Copy, e.outcome == Ignored, e.outcome == Dismissed,
		e.outcome == Held && (slices.Contains(e.reasons, NotARequest) || slices.Contains(e.reasons, NotTheRegistrant)),
		e.outcome == Refused && e.ruling == Refuse && e.Request.Kind == request.Automatic,
		len(e.gave) > 0 && len(now.own) == 0 && e.outcome != Withdrawn:
		return ""
	case told == nil && e.ruling == Undo:
		return ""
	case told == nil && e.ruling != "":
		return corrected
	case told == nil:
		return map[Outcome]LetterKind{
			Registered: Acknowledgement, Refused: Refusal, Held: HeldNotice, Duplicate: DuplicateNote, Amended: AmendedNote, Withdrawn: WithdrawnNote,
		}[e.outcome]
	case told.outcome != now.outcome:
		return corrected
	}
	for _, s := range now.own {
		switch before, known := told.places[s]; {
		case !known:
			return corrected
		case before.Waiting && !now.places[s].Waiting:
			return PromotedNote
		case !before.Waiting && now.places[s].Waiting:
			return WaitingNote
		}
	}
	for _, s := range told.own {
		if l.in(l.delegation(e), s) == nil && !slices.Contains(e.gave, s) {
			return corrected
		}
	}
	for _, s := range now.own {
		if !l.model.closed.IsZero() && (!told.final || told.places[s].Rank != now.places[s].Rank) {
			return FinalNote
		}
	}
	return ""
}
