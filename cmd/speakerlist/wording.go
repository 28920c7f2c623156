package main

// This file holds what the commands say to people. The rules are:
//
//   - Errors begin with a small letter, have no full stop, are one line, and end with what to do about it.
//   - A time is shown in the event's zone and in UTC, with the day of the week: deadlines are missed by a day.
//   - A delegation is shown by its name, and a State by its code behind it.
//   - Words of the rules (outcomes, reasons, kinds) are shown as they stand there where a program may read them, and as
//     sentences where a person does.

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"speakerlist/imapwatch"
	"speakerlist/registry"
	"speakerlist/registry/request"
	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/mail"
)

const timeFormat = "Mon 2 Jan 2006 15:04:05 MST"

func sayTime(t time.Time, zone *time.Location) string {
	if t.IsZero() {
		return ""
	}
	local := t.In(zone)
	if _, offset := local.Zone(); offset == 0 {
		return local.Format(timeFormat)
	}
	return fmt.Sprintf("%s (%s UTC)", local.Format(timeFormat), t.UTC().Format("15:04:05"))
}

// sayMoment is sayTime for the narrow columns of a table.
func sayMoment(t time.Time, zone *time.Location) string {
	if t.IsZero() {
		return ""
	}
	return t.In(zone).Format("Mon 2 Jan 15:04:05")
}

func sayAddress(a mail.Address) string {
	if a.Name == "" {
		return a.Address
	}
	return fmt.Sprintf("%s <%s>", a.Name, a.Address)
}

func sayDelegation(d *delegations.Delegation) string {
	switch {
	case d == nil:
		return ""
	case d.Code != "":
		return fmt.Sprintf("%s (%s)", d.Name, d.Code)
	}
	return d.Name
}

// sayDecision says what became of a message, with the places that it holds.
func sayDecision(e *registry.Entry) string {
	said := string(e.Outcome)
	if e.Outcome == registry.Held && e.Settled {
		said += ", and settled since"
	}
	if places := sayPlaces(e.Places); places != "" {
		said += ": " + places
	}
	if former := sayPlaces(e.Former); former != "" {
		said += "; it gave up " + former
	}
	return said
}

func sayPlaces(places []registry.Place) string {
	said := make([]string, len(places))
	for i, p := range places {
		said[i] = fmt.Sprintf("place %d in segment %s", p.Rank, p.Segment)
		if p.Waiting {
			said[i] = fmt.Sprintf("waiting in segment %s, number %d of those who wait", p.Segment, p.Ahead+1)
		}
	}
	return strings.Join(said, ", ")
}

// sayReason says a reason as a sentence.
func sayReason(r registry.Reason) string {
	switch r {
	case registry.AutomaticMail:
		return "a machine wrote it, and no machine is answered"
	case registry.Unauthenticated:
		return "DMARC failed: the sender may be somebody else"
	case registry.NotARequest:
		return "it asks for nothing that the list knows"
	case registry.NoRegistration:
		return "the delegation has no place that could be changed or given up"
	case registry.NotTheRegistrant:
		return "it comes from somebody else than the place's registrant"
	case registry.Late:
		return "it was received after the deadline"
	case registry.Early:
		return "it was received before registration opened"
	case registry.SegmentFull:
		return "the segment that it wants to change to is full"
	case registry.MissingCopy:
		return "the required address is not in copy"
	case registry.MissingSegment:
		return "it does not say for which segment"
	case registry.ContentInAttachment:
		return "what it asks for is in an attachment"
	case registry.Contradiction:
		return "its parts contradict each other"
	case registry.UnknownDelegation:
		return "which delegation asks cannot be told"
	case registry.AfterClosing:
		return "it was found after the final places were sent"
	}
	return string(r)
}

// sayEvidence says where a value was read, and in which words.
func sayEvidence(e request.Evidence) string {
	said := fmt.Sprintf("%s %s, from the %s", e.Field, e.Value, e.Where)
	if e.Text != "" {
		said += ": " + strconv.Quote(e.Text)
	}
	if e.Lost != "" {
		said += " (not taken: " + e.Lost + ")"
	}
	return said
}

// sayMachine says by what a machine was told, and what it reports of a letter of ours.
func sayMachine(a *mail.Automatic) string {
	if a == nil {
		return ""
	}
	said := fmt.Sprintf("%s, by the %s: %s", a.Sort, a.Where, strconv.Quote(a.Text))
	if b := a.Bounce; b != nil && b.Final {
		said += "; not delivered to " + b.Recipient
	} else if b != nil {
		said += "; not yet delivered to " + b.Recipient
	}
	return said
}

// sayCut says what a passage is that does not count as written now, and why.
func sayCut(p mail.Passage) string {
	said := fmt.Sprintf("Left out as %s", p.Cause)
	if p.Why != "" {
		said += ", by " + strconv.Quote(p.Why)
	}
	return said
}

func sayAttachment(a request.Attachment) string {
	name := a.Name
	if name == "" {
		name = "without a name"
	}
	said := fmt.Sprintf("%s, %s, %d bytes", name, a.Type, a.Size)
	if a.Proposal != "" {
		said += "; it reads: " + strconv.Quote(a.Proposal)
	}
	return said
}

// count says how many there are of a thing, by its singular and plural.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// sayOutcome says what became of a message in few words: its outcome, and the reasons as the rules name them.
func sayOutcome(e *registry.Entry) string {
	said := string(e.Outcome)
	if len(e.Reasons) > 0 && e.Outcome != registry.Ignored {
		reasons := make([]string, len(e.Reasons))
		for i, r := range e.Reasons {
			reasons[i] = strings.ReplaceAll(string(r), "_", " ")
		}
		said += ": " + strings.Join(reasons, ", ")
	}
	return said
}

// sayRuling says what was ruled, by whom and why.
func sayRuling(r *registry.Ruling, zone *time.Location) string {
	said := string(r.Verb)
	if r.Verb == registry.Undo {
		said += fmt.Sprintf(" ruling %d", r.Undoes)
	}
	return fmt.Sprintf("%s by %s, %s: %s", said, r.Who, sayTime(r.When, zone), r.Reason)
}

// sayLetter says what a letter is and how it stands.
func sayLetter(l *registry.Letter, zone *time.Location) string {
	return fmt.Sprintf("%s to %s, %s", l.Kind, l.To, sayLetterState(l, zone))
}

func sayLetterState(l *registry.Letter, zone *time.Location) string {
	said := string(l.State)
	switch l.State {
	case registry.LetterHeld:
		said = "kept back for release"
	case registry.LetterUnwritten:
		said = "could not be composed"
	case registry.LetterDue:
		said = "due since " + sayMoment(l.Due, zone)
		if len(l.Attempts) > 0 {
			said = fmt.Sprintf("tried %s, again at %s", count(len(l.Attempts), "time", "times"), sayMoment(l.Due, zone))
		}
	case registry.LetterDoubt:
		said = "in doubt: it may have gone out"
	case registry.LetterSent:
		said = "sent " + sayMoment(l.Attempts[len(l.Attempts)-1].Ended, zone)
	case registry.LetterFailed:
		said = "refused for good"
	case registry.LetterDropped:
		said = "not to be sent"
	case registry.LetterElsewhere:
		said = "told by somebody else"
	}
	if n := len(l.Attempts); n > 0 && l.State != registry.LetterSent && l.Attempts[n-1].Outcome != "" {
		said += ": " + l.Attempts[n-1].Outcome
	}
	for _, more := range []string{l.Note, l.Unreached} {
		if more != "" {
			said += "; " + more
		}
	}
	return said
}

// sayMailboxFault says what hinders reading the mailbox; nothing, where all is well.
func sayMailboxFault(s imapwatch.State) string {
	switch {
	case s.Err != nil:
		return mailboxError(s.Err).Error()
	case len(s.Missing) > 0:
		return "the server has no folder " + strings.Join(s.Missing, ", ") + "; correct mailbox.folders"
	}
	return ""
}

// mailboxError adds to an error of the mailbox what to do about it.
func mailboxError(err error) error {
	switch {
	case errors.Is(err, imapwatch.ErrLogin):
		return fmt.Errorf("%w (check mailbox.username and where its password is kept)", err)
	case errors.Is(err, imapwatch.ErrUnreachable):
		return fmt.Errorf("%w (check mailbox.server and the network)", err)
	case errors.Is(err, imapwatch.ErrFolder):
		return fmt.Errorf("%w (check mailbox.folders)", err)
	}
	return err
}
