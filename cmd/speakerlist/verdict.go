package main

import (
	"strings"
	"time"

	"speakerlist/internal/archive"
	"speakerlist/registry"
	"speakerlist/registry/request"
	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/mail"
)

// A verdict is one message with what was decided of it, as commands show it.
type verdict struct {
	entry  registry.Entry
	file   string         // offline: the file it was read from
	source archive.Source // offline: where its received time comes from
}

// verdictJSON is a verdict as --json prints it.
type verdictJSON struct {
	File         string                  `json:"file,omitempty"`
	ID           string                  `json:"id,omitempty"`      // of a message in the registry
	Receipt      string                  `json:"receipt,omitempty"` // of a message in the registry
	MessageID    string                  `json:"message_id"`
	Received     *time.Time              `json:"received"` // null where no time at all was found
	ReceivedFrom archive.Source          `json:"received_from,omitempty"`
	From         mail.Address            `json:"from"`
	Subject      string                  `json:"subject"`
	Text         string                  `json:"text"`
	Kind         request.Kind            `json:"kind"`
	Outcome      registry.Outcome        `json:"outcome"`
	Reasons      []registry.Reason       `json:"reasons"`
	Delegation   *delegations.Delegation `json:"delegation"`
	Segments     []string                `json:"segments"`
	Speaker      string                  `json:"speaker"`
	Language     string                  `json:"language"`
	Evidence     []request.Evidence      `json:"evidence"`
}

func (v *verdict) json() verdictJSON {
	e, asked := &v.entry, &v.entry.Asked
	shown := verdictJSON{
		File: v.file, ReceivedFrom: v.source, From: e.Request.From, Subject: e.Request.Subject, Text: e.Request.Text,
		Kind: asked.Kind, Outcome: e.Outcome, Reasons: orEmpty(e.Reasons), Delegation: asked.Delegation,
		Segments: orEmpty(asked.Segments), Speaker: asked.Speaker(), Language: e.Request.Language,
		Evidence: orEmpty(e.Request.Evidence),
	}
	if v.file == "" {
		shown.ID, shown.Receipt = e.ID, e.Receipt
	}
	if e.Request.MessageID != "" {
		shown.MessageID = "<" + e.Request.MessageID + ">"
	}
	if v.source != archive.Unknown {
		shown.Received = &e.Received
	}
	return shown
}

// orEmpty makes a nil slice print as [] rather than null.
func orEmpty[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// text tells the verdict to a person, as lines of a name and a value. More adds lines before the message's own text.
func (v *verdict) text(event *registry.Event, more func(*sheet)) string {
	e := &v.entry
	title := v.file
	if title == "" {
		title = e.Receipt
	}
	var s sheet
	s.line("From", sayAddress(e.Request.From))
	s.line("Subject", e.Request.Subject)
	s.line("Received", v.sayReceived(event))
	s.line("Decision", sayDecision(e))
	for _, reason := range e.Reasons {
		s.line("Because", sayReason(reason))
	}
	s.line("Note", e.Note)
	s.line("Kind", string(e.Asked.Kind))
	s.line("Delegation", sayDelegation(e.Asked.Delegation))
	s.line("Segments", strings.Join(e.Asked.Segments, ", "))
	s.line("Speaker", e.Asked.Speaker())
	s.line("Language", e.Request.Language)
	if e.Request.Contradiction != e.Note {
		s.line("Doubt", e.Request.Contradiction)
	}
	s.line("Unreadable", e.Request.Unreadable)
	s.line("Machine", sayMachine(e.Request.Automatic))
	for _, defect := range e.Request.Defects {
		s.line("Defect", defect)
	}
	for _, a := range e.Request.Attachments {
		s.line("Attachment", sayAttachment(a))
	}
	for _, evidence := range e.Request.Evidence {
		s.line("Evidence", sayEvidence(evidence))
	}
	more(&s)
	s.block("Text", e.Request.Text)
	for _, cut := range e.Request.Cut {
		s.block(sayCut(cut), cut.Text)
	}
	return title + "\n" + s.String() + "\n"
}

func (v *verdict) sayReceived(event *registry.Event) string {
	if v.source == archive.Unknown {
		return "at an unknown time: it has neither a Received nor a Date field"
	}
	at := sayTime(v.entry.Received, event.Zone)
	switch v.source {
	case archive.DeliveryTime:
		return at + ", by the archive's delivery time"
	case archive.ReceivedHeader:
		return at + ", by its topmost Received field"
	case archive.DateHeader:
		return at + ", an estimate: by the sender's Date field"
	}
	return at
}
