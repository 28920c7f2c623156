// Package machine tells mail that a machine wrote from mail that a person wrote, by what a message is and not by one
// suspicious field.
//
// What decides is, in this order: the daemon's own marks; the structure of reports and calendar answers; the header
// fields by which programs declare themselves; the sender that only a mail system has; mailing lists and bulk mail; a
// gateway's list of what it keeps back; the null return path; the phrases of absence notices and delivery reports,
// provided that the text holds nothing that only a person would add; and last, what answers and notices say, weighed
// with the small marks of machines and of people. [Tell] is where the order is written down. From the null path on, what
// speaks for a machine may be outdone by what speaks for a person, or leave the message in doubt.
package machine

import (
	"strings"

	"speakerlist/registry/request/words"
)

// A Message is what is looked at.
type Message struct {
	Header  []Field                   // of the message, in order
	Decode  func(value string) string // unfolds and decodes a field's value; nil where all are such
	From    string                    // the address, in lower case
	ReplyTo []string
	To, Cc  []string
	Subject string
	Text    string     // what its sender wrote now
	Words   words.Text // Text cut into words; empty where that is still to be done
	Around  string     // its signature and footers, beneath that
	Body    string     // the whole body as a person sees it, up to 64 KiB
	Parts   []Part     // every part that is not a container, in order
	Own     []string   // the mailbox's own addresses
}

// A Field is one header field. Its name is as written.
type Field struct{ Name, Value string }

// is says whether a field has a name, which are compared without regard to case: all are ASCII, where names of another
// length are others.
func (f Field) is(name string) bool {
	return len(f.Name) == len(name) && strings.EqualFold(f.Name, name)
}

// A Part is one leaf of the MIME tree, or the header of an attached message.
type Part struct {
	Type   string            // media type, in lower case
	Params map[string]string // of Content-Type, names in lower case
	Text   string            // decoded; only of text/*, message/* and text/calendar parts, up to 64 KiB
}

// Automatic says why a message is a machine's.
type Automatic struct {
	Sort   Sort    `json:"sort"`
	Where  string  `json:"where"` // the header field, or "subject", "text", "structure"
	Text   string  `json:"text"`  // the words found there
	Bounce *Bounce `json:"bounce,omitempty"`
}

// A Sort is the sort of machine that wrote a message.
type Sort string

// The sorts of automatic mail.
const (
	BounceMail   Sort = "bounce"        // RFC 3464 and its forerunners
	DelayNotice  Sort = "delay"         // a bounce that is not final
	OutOfOffice  Sort = "out-of-office" // absence and vacation replies
	AutoReply    Sort = "auto-reply"    // any other RFC 3834 answer: tickets, receipts of receipt, challenges
	ReadReceipt  Sort = "read-receipt"  // RFC 8098
	Feedback     Sort = "feedback"      // RFC 5965
	MailingList  Sort = "mailing-list"  // RFC 2919, Precedence: list
	Newsletter   Sort = "newsletter"    // bulk mail, with a way to unsubscribe
	CalendarMail Sort = "calendar"      // iTIP answers
	OwnMail      Sort = "own"           // the daemon's own letters coming back
	OtherMachine Sort = "machine"       // account notices and whatever else no person wrote
)

// A Bounce is what a delivery report says of the message that it is about.
type Bounce struct {
	MessageID string `json:"message_id,omitempty"` // of the message reported on, without angle brackets
	Letter    string `json:"letter,omitempty"`     // its X-Speakerlist-Letter
	Recipient string `json:"recipient,omitempty"`
	Final     bool   `json:"final"` // false for a delay
	Status    string `json:"status,omitempty"`
}

// Verdict is what was told of a message.
type Verdict struct {
	Automatic *Automatic // nil for a person's
	// Doubted says that a message reads like a machine's and may be a person's: it is neither to be ignored nor answered.
	Doubted bool
	// List says that a person's message came through a mailing list (RFC 2919) that left its marks on it.
	List bool
	// Considered lists the marks of machines that were seen and did not decide, each with why.
	Considered []string
}
