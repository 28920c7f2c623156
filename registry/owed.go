package registry

import (
	"slices"
	"time"

	"speakerlist/registry/request"
)

// owed says which letter is owed about an entry whose last letter is told: nil where it was told nothing yet. It
// compares what was told with what is now; the empty kind means that nothing is owed.
func (f *fold) owed(e *Entry, told *Letter) LetterKind {
	switch {
	case e.silent(), e.vacated():
		return ""
	case told == nil:
		return e.reply()
	case told.Facts.Outcome != e.Outcome:
		return e.correction()
	}
	if kind := f.moved(e, told); kind != "" {
		return kind
	}
	if !f.closed.IsZero() && len(e.owns) > 0 && !f.finalTold(e, told) {
		return FinalNote
	}
	return ""
}

// silent says that nobody is told of an entry: it is a machine's or a copy, or a letter would tell somebody who may
// not be who he says he is.
func (e *Entry) silent() bool {
	switch e.Outcome {
	case Copy, Ignored, Dismissed:
		return true
	case Refused:
		return e.Ruling != nil && (e.unproven || e.Request.Kind == request.Automatic)
	case Held:
		for _, silent := range []Reason{Unauthenticated, NotARequest, NotTheRegistrant} {
			if slices.Contains(e.Reasons, silent) {
				return true
			}
		}
	}
	return false
}

// vacated says that all the places which an entry had were given up by its delegation: the message that did so is
// answered, and nothing is left to say about this one.
func (e *Entry) vacated() bool {
	return len(e.gaveUp) > 0 && len(e.owns) == 0 && e.Outcome != Withdrawn
}

// reply returns the letter that answers the arrival of a message, by what was decided of it.
func (e *Entry) reply() LetterKind {
	if e.Ruling != nil {
		if e.Ruling.Verb == Undo {
			return "" // an addition that was taken back before anybody was told of it
		}
		return e.correction()
	}
	switch e.Outcome {
	case Registered:
		return Acknowledgement
	case Refused:
		return Refusal
	case Held:
		return HeldNotice
	case Duplicate:
		return DuplicateNote
	case Amended:
		return AmendedNote
	case Withdrawn:
		return WithdrawnNote
	}
	return ""
}

// correction returns the notice for an entry that was told one thing and is now another.
func (e *Entry) correction() LetterKind {
	switch {
	case e.Ruling == nil, e.Outcome == Held:
		return CorrectedNote
	case e.Ruling.Verb != Approve && e.Ruling.Verb != Add:
		return RejectedNote
	case e.Outcome == Withdrawn:
		return WithdrawnNote
	}
	return ApprovedNote
}

// moved returns the notice for an entry whose own places are no longer in the segments, or on the side of the
// capacity, that it was told of.
func (f *fold) moved(e *Entry, told *Letter) LetterKind {
	for _, held := range e.owns {
		now := f.places.at(held)
		before := slices.IndexFunc(told.Facts.Places, func(p Place) bool { return p.Segment == now.Segment })
		switch {
		case before < 0:
			return e.correction()
		case told.Facts.Places[before].Waiting && !now.Waiting:
			return PromotedNote
		case !told.Facts.Places[before].Waiting && now.Waiting:
			return WaitingNote
		}
	}
	for _, segment := range told.Owned {
		if f.places.in(e.Asked.Delegation, segment) == nil && !slices.Contains(e.gaveUp, segment) {
			return e.correction()
		}
	}
	return ""
}

// finalTold says whether the last letter told an entry's places as they are now, after the list had closed.
func (f *fold) finalTold(e *Entry, told *Letter) bool {
	if !told.Facts.Final {
		return false
	}
	for _, held := range e.owns {
		now := f.places.at(held)
		if !slices.ContainsFunc(told.Facts.Places, func(p Place) bool { return p.Segment == now.Segment && p.Rank == now.Rank }) {
			return false
		}
	}
	return true
}

// A change is a letter to be written, or one not yet attempted that is to go.
type change struct {
	write *Letter
	drop  *Letter
}

// changes compares what every entry given was told with what is now, and returns the letters that this causes. One that
// waits and is still the right letter stays as it is, whatever has moved since: see [Registry.current].
func (f *fold) changes(entries []*Entry, letters *letters, now time.Time, review bool) []change {
	var all []change
	for _, e := range entries {
		told, pending := letters.about(e.ID)
		kind := f.owed(e, told)
		if pending != nil && pending.Kind == kind {
			continue
		}
		c := change{drop: pending}
		if kind != "" {
			c.write = f.letter(e, kind, now, review)
		}
		if c.write != nil {
			c.write.ID = letters.nextID(kind, e.ID)
		}
		if c != (change{}) {
			all = append(all, c)
		}
	}
	return all
}

// letter writes what is owed down, without its bytes; nil where there is nobody to write to.
func (f *fold) letter(e *Entry, kind LetterKind, now time.Time, review bool) *Letter {
	to := e.addressee(f.event)
	if to.Address == "" {
		return nil
	}
	letter := &Letter{
		Kind: kind, State: LetterDue, To: to.Address, About: e.ID,
		Facts: f.facts(e, now), Owned: e.ownSegments(), Written: now, Due: now,
	}
	switch kind {
	case ApprovedNote, RejectedNote, WithdrawnNote:
		if e.Ruling != nil {
			letter.Facts.Ruling = e.Ruling.Reason
		}
	}
	switch {
	case kind.Reply() && !f.event.AnswerFrom.IsZero() && e.Received.Before(f.event.AnswerFrom):
		letter.State, letter.Note = LetterElsewhere, "received before answer_from: answered by hand"
	case review:
		letter.State = LetterHeld
	}
	return letter
}

func (e *Entry) ownSegments() []string {
	var segments []string
	for _, held := range e.owns {
		segments = append(segments, held.segment)
	}
	slices.Sort(segments)
	return segments
}
