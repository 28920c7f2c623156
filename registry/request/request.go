// Package request reads a message as a careful clerk would: who asks, for which segments, and who will speak.
//
// A [Request] is read once, when its message is admitted, and never again: it is what the registry stores and what
// every later decision is made from. It therefore holds facts only, nothing that a setting of the event could turn.
package request

import (
	"time"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/mail"
)

// A Kind says what a message is.
type Kind string

// The kinds of messages.
const (
	Ask        Kind = "request"    // a person asks for the floor
	Amendment  Kind = "amendment"  // a registered delegation changes its speaker or its segment
	Withdrawal Kind = "withdrawal" // a registered delegation gives its place up
	Automatic  Kind = "automatic"  // a machine wrote it
	Other      Kind = "other"      // anything else a person wrote
)

// A Request is what was read from one message. It is stored as JSON.
type Request struct {
	MessageID  string         `json:"message_id,omitempty"` // without angle brackets
	InReplyTo  []string       `json:"in_reply_to,omitempty"`
	References []string       `json:"references,omitempty"`
	From       mail.Address   `json:"from"`
	ReplyTo    []mail.Address `json:"reply_to,omitempty"`
	To         []mail.Address `json:"to,omitempty"`
	Cc         []mail.Address `json:"cc,omitempty"`
	Subject    string         `json:"subject,omitempty"`
	Date       time.Time      `json:"date,omitzero"` // the sender's claim; never used for rank
	Text       string         `json:"text,omitempty"`
	Language   string         `json:"language"`
	Identity   string         `json:"identity"` // 64 hexadecimal digits, derived from content alone

	Kind       Kind                    `json:"kind"`
	Segments   []string                `json:"segments,omitempty"` // asked for; of a withdrawal, given up
	Leaves     []string                `json:"leaves,omitempty"`   // of a change of segment: those it moves away from, where it says so
	Delegation *delegations.Delegation `json:"delegation,omitempty"`
	// DelegationFrom says where the delegation was read: text, signature, subject, name or domain.
	DelegationFrom string `json:"delegation_from,omitempty"`
	// Speakers is empty where none is said to speak; one name for all segments; or one for each of Segments, in order.
	Speakers []string `json:"speakers,omitempty"`
	// Completes says that the text reads as the completion of an earlier message of the thread ('now with the copy',
	// 'sorry, segment II'), whatever Kind says of it alone.
	Completes bool `json:"completes,omitempty"`
	// Contradiction says which parts contradict each other; the part in doubt is empty.
	Contradiction string `json:"contradiction,omitempty"`
	// List says that the message came through a mailing list that left its marks on it.
	List bool `json:"list,omitempty"`
	// InAttachment says that the text refers to an attachment for its content.
	InAttachment bool `json:"in_attachment,omitempty"`

	Automatic      *mail.Automatic             `json:"automatic,omitempty"`
	Authentication []mail.AuthenticationResult `json:"authentication,omitempty"`
	Unreadable     string                      `json:"unreadable,omitempty"`

	Cut         []mail.Passage `json:"cut,omitempty"`
	Defects     []string       `json:"defects,omitempty"`
	Attachments []Attachment   `json:"attachments,omitempty"`
	Evidence    []Evidence     `json:"evidence,omitempty"`
}

// An Attachment is a part beside the body, with the text proposed to the person who rules on it.
type Attachment struct {
	Name     string `json:"name,omitempty"`
	Type     string `json:"type"`
	Size     int    `json:"size"`
	Proposal string `json:"proposal,omitempty"`
}

// Evidence says where a field's value was found, and in which words.
type Evidence struct {
	Field string `json:"field"` // kind, segments, delegation, speaker, language
	Value string `json:"value"`
	Where string `json:"where"` // text, signature, subject, name, domain, forward, header
	Text  string `json:"text"`  // the words found there
	// Lost says why this candidate did not become the field's value; empty for the one that did.
	Lost string `json:"lost,omitempty"`
}

// A Segment is one part of the meeting, by the words that name it.
type Segment struct {
	ID       string
	Names    []string // its titles, in any languages
	Keywords []string // other words for its subject, in any languages
}
