package registry

import (
	"slices"
	"time"

	"speakerlist/registry/request"
)

// owed says which letter is owed about an entry, of which the last letter has told: nil where none has yet. It
// compares what was told with what is now; the empty kind means that nothing is owed.
func (f *fold) owed(e *entry, last *letter) LetterKind {
	switch {
	case e.silent(), e.vacated():
		return ""
	case last == nil:
		return e.reply()
	case last.outcome != e.outcome:
		return e.correction()
	}
	if kind := f.moved(e, last); kind != "" {
		return kind
	}
	if !f.closed.IsZero() && len(e.owns) > 0 && !f.finalTold(e, last) {
		return FinalNote
	}
	return ""
}

// silent says that nobody is told of an entry: it is a machine's or a copy, or a letter would tell somebody who may
// not be who he says he is.
func (e *entry) silent() bool {
	switch e.outcome {
	case Copy, Ignored, Dismissed:
		return true
	case Refused:
		return e.ruling != nil && (e.forged || e.says.kind == request.Automatic)
	case Held:
		for _, silent := range []Reason{Unauthenticated, NotARequest, NotTheRegistrant} {
			if slices.Contains(e.reasons, silent) {
				return true
			}
		}
	}
	return false
}

// vacated says that all the places which an entry had were given up by its delegation: the message that did so is
// answered, and nothing is left to say about this one.
func (e *entry) vacated() bool {
	return len(e.gaveUp) > 0 && len(e.owns) == 0 && e.outcome != Withdrawn
}

// reply returns the letter that answers the arrival of a message, by what was decided of it.
func (e *entry) reply() LetterKind {
	if e.ruling != nil {
		if e.ruling.Verb == Undo {
			return "" // an addition that was taken back before anybody was told of it
		}
		return e.correction()
	}
	switch e.outcome {
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
func (e *entry) correction() LetterKind {
	switch {
	case e.ruling == nil, e.outcome == Held:
		return CorrectedNote
	case e.ruling.Verb != Approve && e.ruling.Verb != Add:
		return RejectedNote
	case e.outcome == Withdrawn:
		return WithdrawnNote
	}
	return ApprovedNote
}

// moved returns the notice for an entry whose own places are no longer in the segments, or on the side of the
// capacity, that it was told of.
func (f *fold) moved(e *entry, last *letter) LetterKind {
	for _, held := range e.owns {
		now := f.places.at(held)
		before := last.place(now.Segment)
		switch {
		case before == nil:
			return e.correction()
		case before.waiting && !now.Waiting:
			return PromotedNote
		case !before.waiting && now.Waiting:
			return WaitingNote
		}
	}
	for _, before := range last.places {
		if before.own && f.places.in(e.asked.delegation, before.segment) == nil && !slices.Contains(e.gaveUp, before.segment) {
			return e.correction()
		}
	}
	return ""
}

// finalTold says whether the last letter told an entry's places as they are now, after the list had closed.
func (f *fold) finalTold(e *entry, last *letter) bool {
	if !last.final {
		return false
	}
	for _, held := range e.owns {
		now := f.places.at(held)
		if before := last.place(now.Segment); before == nil || int(before.rank) != now.Rank {
			return false
		}
	}
	return true
}

// A change is a letter to be written, or one not yet attempted that is to go.
type change struct {
	entry *entry     // that it is about; nil for none
	kind  LetterKind // of the letter to be written; empty for none
	write *Letter    // that letter, once it is written
	drop  *letter
}

// changes compares what every entry given was told with what is now, and returns the letters that this causes, not yet
// written. One that waits and is still the right letter stays as it is, whatever has moved since: see [Registry.current].
func (f *fold) changes(entries []*entry, letters *letters) []change {
	var all []change
	for _, e := range entries {
		told, pending := letters.about(e.name())
		kind := f.owed(e, told)
		if pending != nil && pending.kind == kind {
			continue
		}
		if e.to == "" {
			kind = "" // there is nobody to write to
		}
		if kind != "" || pending != nil {
			all = append(all, change{entry: e, kind: kind, drop: pending})
		}
	}
	return all
}

// letter writes down what is owed about an entry, whose message is m, without its bytes and ID.
func (f *fold) letter(e *entry, kind LetterKind, m *Message, now time.Time, review bool) *Letter {
	letter := &Letter{
		Kind: kind, State: LetterDue, To: e.to, About: e.id,
		Facts: f.facts(e, m, now), Owned: e.ownSegments(), Written: now, Due: now,
	}
	switch kind {
	case ApprovedNote, RejectedNote, WithdrawnNote:
		if e.ruling != nil {
			letter.Facts.Ruling = e.ruling.Reason
		}
	}
	switch {
	case kind.Reply() && !f.event.AnswerFrom.IsZero() && e.received().Before(f.event.AnswerFrom):
		letter.State, letter.Note = LetterElsewhere, "received before answer_from: answered by hand"
	case review:
		letter.State = LetterHeld
	}
	return letter
}

func (e *entry) ownSegments() []string {
	var segments []string
	for _, held := range e.owns {
		segments = append(segments, held.segment)
	}
	slices.Sort(segments)
	return segments
}
