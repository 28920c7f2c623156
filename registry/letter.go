package registry

import (
	"time"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/mail"
)

// A LetterKind says what a letter tells its reader. Kinds are stored, so they are words.
type LetterKind string

// The kinds of letters. Replies answer the arrival of a message; notices tell a registration what happened to it later.
const (
	// Replies.
	Acknowledgement LetterKind = "acknowledgement" // registered, or on the waiting list
	Refusal         LetterKind = "refusal"         // every reason, with its remedy
	HeldNotice      LetterKind = "held"            // received, a person will look
	DuplicateNote   LetterKind = "duplicate"       // the place it has already
	AmendedNote     LetterKind = "amended"
	WithdrawnNote   LetterKind = "withdrawn"

	// Notices.
	PromotedNote  LetterKind = "promoted"  // from the waiting list to the list
	WaitingNote   LetterKind = "waiting"   // from the list to the waiting list
	CorrectedNote LetterKind = "corrected" // told one thing, and another now holds
	ApprovedNote  LetterKind = "approved"  // registered by the secretariat
	RejectedNote  LetterKind = "rejected"  // refused, or withdrawn, by the secretariat
	FinalNote     LetterKind = "final"     // the final place, after the list has closed

	// To the secretariat and the operator.
	DigestLetter LetterKind = "digest"
	AlarmLetter  LetterKind = "alarm"
	TestLetter   LetterKind = "test"
)

// Reply says whether a letter of that kind answers the arrival of a message (RFC 3834: auto-replied) rather than
// being sent of the daemon's own accord (auto-generated).
func (k LetterKind) Reply() bool {
	switch k {
	case Acknowledgement, Refusal, HeldNotice, DuplicateNote, AmendedNote, WithdrawnNote:
		return true
	}
	return false
}

// aboutMessage says whether letters of that kind are about a message.
func (k LetterKind) aboutMessage() bool {
	switch k {
	case DigestLetter, AlarmLetter, TestLetter:
		return false
	}
	return true
}

// A LetterState says where a letter stands in its life: kept back, due, in doubt, and then sent, failed or dropped.
type LetterState string

// The states of a letter.
const (
	LetterHeld      LetterState = "held"      // kept back for release, by replies.mode review
	LetterUnwritten LetterState = "unwritten" // could not be composed; tried again at each start
	LetterDue       LetterState = "due"
	LetterDoubt     LetterState = "doubt" // an attempt began and was not settled
	LetterSent      LetterState = "sent"
	LetterFailed    LetterState = "failed"  // refused for good
	LetterDropped   LetterState = "dropped" // kept from going out: a limit, or the event's end
	// LetterElsewhere was never sent from here: its reader is taken to know what it says, from a person who answered by
	// hand or from the registry that this one was rebuilt after. Later notices compare with it.
	LetterElsewhere LetterState = "elsewhere"
)

// A Letter is one letter owed, to one recipient. Its bytes are composed when it is written, and again at the first attempt
// to send it where it would say something else by then; from that attempt on they never change.
type Letter struct {
	ID     string      `json:"id"`     // kind.identity.n: the local part of its Message-ID, and its X-Speakerlist-Letter
	Number uint64      `json:"number"` // in the order in which letters were written, from 1
	Kind   LetterKind  `json:"kind"`
	State  LetterState `json:"state"`
	To     string      `json:"to"`              // one address, without a name
	About  string      `json:"about,omitempty"` // the entry's ID; empty for digests and alarms
	Facts  Facts       `json:"facts"`
	// Report is what a digest tells; it is not stored, since the digest's bytes are.
	Report *Report `json:"-"`
	// Raw is the message in its final bytes. They are stored apart, and loaded for a letter that is to go out.
	Raw []byte `json:"-"`

	Written  time.Time `json:"written"`
	Due      time.Time `json:"due"` // not before
	Attempts []Attempt `json:"attempts,omitempty"`
	Note     string    `json:"note,omitempty"` // why it was dropped or could not be written
	// Insisted says that a person ordered it out, whatever the limits and the event's end say.
	Insisted bool `json:"insisted,omitempty"`
	// Owned are the segments in which the message itself held a place when the letter was written.
	Owned []string `json:"owned,omitempty"`
	// Unreached is set by a delivery report: why the letter did not arrive.
	Unreached string `json:"unreached,omitempty"`
}

// keptBack says that a letter waits for a person because it looked like a turn of a loop.
func (l *Letter) keptBack() bool { return l.State == LetterHeld && l.Note != "" }

// An Attempt is one try to send a letter.
type Attempt struct {
	Began   time.Time `json:"began"`
	Ended   time.Time `json:"ended,omitzero"` // zero while it is in flight, or in doubt
	Verdict Verdict   `json:"verdict,omitempty"`
	Outcome string    `json:"outcome,omitempty"` // what the server said, or what went wrong
}

// Facts is everything that a letter about a message may say, as values: no sentence is made before it is composed.
type Facts struct {
	Receipt    string                  `json:"receipt,omitempty"` // S22-7K3QXZ
	Language   string                  `json:"language"`          // one of ar zh en fr ru es
	ToName     string                  `json:"to_name,omitempty"` // the addressee's display name
	Subject    string                  `json:"subject,omitempty"` // of the message answered
	MessageID  string                  `json:"message_id,omitempty"`
	References []string                `json:"references,omitempty"` // of the message answered, oldest first
	Received   time.Time               `json:"received,omitzero"`
	Now        time.Time               `json:"now"`             // when the letter is written
	Final      bool                    `json:"final,omitempty"` // the list has closed: the places are final
	Outcome    Outcome                 `json:"outcome,omitempty"`
	Reasons    []Reason                `json:"reasons,omitempty"`
	Delegation *delegations.Delegation `json:"delegation,omitempty"`
	Places     []Place                 `json:"places,omitempty"`   // those it holds now
	Former     []Place                 `json:"former,omitempty"`   // of a withdrawal or change: those it gave up
	Segments   []string                `json:"segments,omitempty"` // as read from the message
	Speaker    string                  `json:"speaker,omitempty"`  // as read from the message
	Copies     []mail.Address          `json:"copies,omitempty"`   // To and Cc of the message answered
	// NearMisses pairs an address that was written with the required one that it resembles.
	NearMisses []NearMiss `json:"near_misses,omitempty"`
	Missing    []string   `json:"missing,omitempty"` // the required copies that were not there
	Ruling     string     `json:"ruling,omitempty"`  // the reason the secretariat gave
	Alarm      string     `json:"alarm,omitempty"`   // of an alarm: what is wrong, in words
}

// A Place is a delegation's position in a segment's list.
type Place struct {
	Segment string `json:"segment"`
	Rank    int    `json:"rank"`              // from 1, over the whole list
	Waiting bool   `json:"waiting,omitempty"` // past the segment's capacity
	Ahead   int    `json:"ahead,omitempty"`   // of a waiting place: how many wait before it
	Speaker string `json:"speaker,omitempty"`
}

// A NearMiss is an address in copy that was meant to be a required one.
type NearMiss struct {
	Wrote string `json:"wrote"`
	Right string `json:"right"`
}

// A Composer turns what a letter has to say into the bytes that say it.
type Composer interface {
	// Compose returns a whole message (RFC 5322) for the letter's kind, recipient and facts. It depends on its
	// arguments alone, does not keep them, and may be called from several goroutines at once.
	Compose(event *Event, letter Letter) ([]byte, error)
}

// A Verdict is how an attempt to send a letter ended.
type Verdict string

// The verdicts.
const (
	Taken   Verdict = "taken"   // the server has it, whatever it said afterwards
	Later   Verdict = "later"   // certainly not taken, and worth trying again: 4xx, or no connection
	Never   Verdict = "never"   // refused for good: 5xx
	Unknown Verdict = "unknown" // the connection was lost between the final dot and the answer
)

// A Result is a verdict with the server's words.
type Result struct {
	Verdict Verdict
	Says    string
}
