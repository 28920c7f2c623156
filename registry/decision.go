package registry

// An Outcome says what became of a message.
type Outcome string

// The outcomes, as rules and reports name them.
const (
	Copy       Outcome = "copy"       // a message seen before
	Ignored    Outcome = "ignored"    // a machine's
	Held       Outcome = "held"       // for a person to decide
	Refused    Outcome = "refused"    // late, early or incomplete
	Registered Outcome = "registered" // on the list or its waiting part
	Duplicate  Outcome = "duplicate"  // the delegation has its place already
	Amended    Outcome = "amended"
	Withdrawn  Outcome = "withdrawn"
	Dismissed  Outcome = "dismissed" // marked as read by the secretariat
)

// A Reason says why a message was held, refused or ignored.
type Reason string

// The reasons.
const (
	AutomaticMail       Reason = "automatic"
	Unauthenticated     Reason = "unauthenticated"
	NotARequest         Reason = "not_a_request"
	NoRegistration      Reason = "no_registration"
	NotTheRegistrant    Reason = "not_the_registrant"
	Late                Reason = "late"
	Early               Reason = "early"
	SegmentFull         Reason = "segment_full"
	MissingCopy         Reason = "missing_copy"
	MissingSegment      Reason = "missing_segment"
	ContentInAttachment Reason = "content_in_attachment"
	Contradiction       Reason = "contradiction"
	UnknownDelegation   Reason = "unknown_delegation"
	AfterClosing        Reason = "after_closing"
)
