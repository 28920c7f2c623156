// Package mail turns a message's bytes into what its sender wrote now.
//
// It knows MIME, charsets, the ways in which mail clients quote, forward and sign, and the marks by which machines
// give themselves away. It knows nothing of speakers or segments: what a message asks for is told by package request.
package mail

import (
	"time"

	"speakerlist/registry/request/mail/machine"
	"speakerlist/registry/request/mail/visible"
	"speakerlist/registry/request/words"
)

// A Message is what [Read] made of a message's bytes: decoded, bounded, and free of anything that its sender did not
// write in it now. It holds no reference to the bytes it was read from.
type Message struct {
	MessageID  string   // without angle brackets; empty where there is none that is usable
	InReplyTo  []string // Message-IDs, without angle brackets
	References []string // Message-IDs, without angle brackets, oldest first
	From       Address
	ReplyTo    []Address
	To, Cc     []Address // every mailbox of every field of that name, group members among them
	Subject    string    // decoded, unfolded, as one line
	Date       time.Time // the sender's claim; zero where absent or unreadable
	Received   time.Time // the date of the topmost Received field; zero where absent or unreadable

	// Text is the new text of the body as a person sees it, without quotes, forwards, signature and footers.
	Text string
	// Words are those of the first 64 KiB of Text, which most readers of it want.
	Words words.Text
	// Cut lists what was taken from the body around Text, in the order in which it stood there.
	Cut []Passage
	// Forwards are the messages that this one passes on, inline or attached, outermost first.
	Forwards []Forward
	// Language is that of Text, or of the subject where Text is empty: one of ar zh en fr ru es, else en.
	Language string
	// Attachments are the parts that are not the body; inline pictures among them.
	Attachments []Attachment

	// Automatic says that a machine wrote the message, and by which evidence; nil for a person's.
	Automatic *Automatic
	// Doubted says that it reads like a machine's and may be a person's: it is neither to be ignored nor answered.
	Doubted bool
	// Considered lists the marks of machines that were seen and did not decide, each with why.
	Considered []string
	// List says that a person's message came through a mailing list (RFC 2919) that left its marks on it.
	List bool
	// Authentication holds the Authentication-Results fields from the top of the header down, RFC 8601.
	Authentication []AuthenticationResult

	// Identity is the hash that tells whether two messages are one: over Message-ID, sender and decoded content, or
	// over the raw bytes where there is no Message-ID.
	Identity [32]byte
	// Defects names what was wrong with the bytes and had to be mended or left out to read them.
	Defects []string
	// Unreadable says why nothing could be read; empty where something was.
	Unreadable string
}

// An Address is one mailbox of an address field.
type Address struct {
	Name    string `json:"name"`    // decoded display name, may be empty
	Address string `json:"address"` // local@domain, the domain in lower case
}

// What is cut from a body, and by which marks a machine is told, is the business of the packages beside this one.
type (
	Passage   = visible.Passage
	CutCause  = visible.Cause
	Automatic = machine.Automatic
	Bounce    = machine.Bounce
)

// A Forward is a message passed on inside another.
type Forward struct {
	From     Address
	To, Cc   []Address
	Subject  string
	Text     string // what its own sender wrote in it, read as Message.Text is
	Cut      []Passage
	Attached bool // as message/rfc822, rather than inline
}

// An Attachment is a part beside the body.
type Attachment struct {
	Name string // decoded, may be empty
	Type string // media type, in lower case
	Size int    // decoded bytes
	// Proposal is the text of a document that could be read, for a person to look at; it never decides anything.
	Proposal string
}

// An AuthenticationResult is one Authentication-Results field, RFC 8601 section 2.2.
type AuthenticationResult struct {
	ServID string `json:"serv_id"`         // the authserv-id, in lower case
	DMARC  string `json:"dmarc,omitempty"` // the result: pass, fail, none, temperror, ...; empty where not given
}

// Options are what reading depends on beside the bytes.
type Options struct {
	// Own are the mailbox's own addresses: mail from them that bears the daemon's marks is [OwnMail], and a message
	// that came through a list but names one of them in To is kept for a person.
	Own []string
}
