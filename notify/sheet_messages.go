package notify

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"speakerlist/registry"
	"speakerlist/registry/request"
)

func (c *clerk) held() section {
	s := section{Heading: "Waiting for your decision"}
	for i := range c.report.List.Messages {
		e := &c.report.List.Messages[i]
		if e.Outcome != registry.Held || e.Settled {
			continue
		}
		held := c.message(e)
		held.Commands = settle(e)
		s.Entries = append(s.Entries, held)
	}
	return s
}

// settle returns the commands that decide a held message, with what it leaves open to be filled in.
func settle(e *registry.Entry) []string {
	approve := "speakerlist approve " + e.Receipt
	if e.Asked.Delegation == nil {
		approve += " --delegation CODE"
	}
	switch e.Asked.Kind {
	case request.Withdrawal, request.Amendment: // of all that there is, where it names nothing
	default:
		if len(e.Asked.Segments) == 0 {
			approve += " --segment ID"
		}
	}
	return []string{
		"speakerlist show " + e.Receipt,
		approve + ` --reason "..."`,
		"speakerlist refuse " + e.Receipt + ` --reason "..."`,
		"speakerlist dismiss " + e.Receipt + ` --reason "..."`,
	}
}

// refused has every message that was refused: the new ones as they came, those told before in a line.
func (c *clerk) refused() section {
	s := section{Heading: "Refused"}
	for i := range c.report.List.Messages {
		e := &c.report.List.Messages[i]
		if e.Outcome != registry.Refused {
			continue
		}
		refused := c.message(e)
		if !refused.New {
			refused.Details = nil
		}
		s.Entries = append(s.Entries, refused)
	}
	return s
}

// ignored has one line for each new message that nobody was answered for.
func (c *clerk) ignored() section {
	s := section{Heading: "Ignored since the last digest"}
	for i := range c.report.List.Messages {
		e := &c.report.List.Messages[i]
		if e.Outcome != registry.Ignored || !c.report.New[e.ID] {
			continue
		}
		sort := "automatic"
		if a := e.Request.Automatic; a != nil {
			sort = string(a.Sort)
		}
		s.Entries = append(s.Entries, entry{Title: fmt.Sprintf("%s from %s: %s", sort, named(e.Request.From), quoted(e.Request.Subject))})
	}
	return s
}

// message tells of one message what a person needs to know to decide on it.
func (c *clerk) message(e *registry.Entry) entry {
	who := delegationName(e.Asked.Delegation, "en")
	if who == "" {
		who = "delegation not known"
	}
	told := entry{
		New:   c.report.New[e.ID],
		Title: e.Receipt + ", " + who + ": " + reasonWords(e),
		Details: []string{
			"from " + named(e.Request.From) + ", " + c.received(e.Received),
			"subject " + quoted(e.Request.Subject),
		},
	}
	if asked := e.Asked.Segments; len(asked) > 0 {
		told.Details = append(told.Details, "names segment "+clean(strings.Join(asked, " and "), longestName))
	}
	if speaker := e.Asked.Speaker(); speaker != "" {
		told.Details = append(told.Details, "speaker "+clean(speaker, longestName))
	}
	for _, more := range []string{e.Note, e.Request.Contradiction, e.Fault, e.Request.Unreadable, e.Request.Text} {
		if more = clean(more, longestText); more != "" && !slices.Contains(told.Details, more) {
			told.Details = append(told.Details, more)
		}
	}
	return told
}

// reasonWords says why a message was held or refused.
func reasonWords(e *registry.Entry) string {
	if e.Ruling != nil {
		return "by the secretariat: " + clean(e.Ruling.Reason, longestText)
	}
	var words []string
	for _, r := range e.Reasons {
		words = append(words, reason(r))
	}
	if len(words) == 0 {
		return string(e.Outcome)
	}
	return join(words)
}

func reason(r registry.Reason) string {
	switch r {
	case registry.Unauthenticated:
		return "the sender may be forged (DMARC failed), and nobody was told"
	case registry.NotARequest:
		return "it asks for nothing that could be registered"
	case registry.NoRegistration:
		return "it changes or withdraws what is not registered"
	case registry.NotTheRegistrant:
		return "it changes or withdraws what somebody else registered, and nobody was told"
	case registry.Late:
		return "late"
	case registry.Early:
		return "early"
	case registry.SegmentFull:
		return "the segment that it changes to is full"
	case registry.MissingCopy:
		return "the required copy is missing"
	case registry.MissingSegment:
		return "no segment is named"
	case registry.ContentInAttachment:
		return "what it asks is in an attachment"
	case registry.Contradiction:
		return "its parts contradict each other"
	case registry.UnknownDelegation:
		return "the delegation cannot be told"
	case registry.AfterClosing:
		return "in time, but first seen after the final places were sent"
	}
	return string(r)
}

// received is a time as one of many is read in a list: to the second, by the event's clock alone.
func (c *clerk) received(t time.Time) string {
	return "received " + t.In(c.event.Zone).Format("2 Jan 15:04:05")
}
