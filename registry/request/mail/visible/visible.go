// Package visible parts a body into what its sender wrote now and what stands around it: earlier messages answered or
// passed on, signatures, footers. It cuts by structure first and by the phrases of mail clients second, and never
// takes away what the sender wrote now.
package visible

// A Line is one line of a body as a person sees it, without its line end.
type Line struct {
	Text string // the marks of plain text's quotations ("> ") still stand in it
	// Quote is how deep the line stands in quotations by the structure of HTML (blockquote); zero in plain text.
	Quote int
	// Mark is set where the program that made the HTML says what the line belongs to (a class or id such as
	// gmail_quote, moz-signature, divRplyFwdMsg); empty in plain text.
	Mark Cause
}

// Parted is a body with its pieces told apart. Text and the passages, in order, hold every line of the body that is
// not blank.
type Parted struct {
	Text     string // what the sender wrote now
	Cut      []Passage
	Forwards []Forward // those written into the body; in the order in which they stand there
}

// A Passage is a piece of the body that is not part of what the sender wrote now.
type Passage struct {
	Cause Cause  `json:"cause"`
	Text  string `json:"text"`
	Why   string `json:"why"` // the words by which it was told, such as a quote header
}

// A Cause says what a passage is.
type Cause string

// The causes for which a passage is cut from a body.
const (
	Quote      Cause = "quote"      // an earlier message, answered
	Forwarded  Cause = "forward"    // an earlier message, passed on; see Parted.Forwards
	Signature  Cause = "signature"  // who writes: name, office, address
	Disclaimer Cause = "disclaimer" // legal and confidentiality footers, virus scanners' lines, list footers
	SentFrom   Cause = "sent-from"  // 'Sent from my iPhone'
)

// A Forward is a message passed on inside a body, by the header lines that the client wrote above it.
type Forward struct {
	From, To, Cc string // as written there
	Subject      string
	Text         string // what its own sender wrote in it, read as a body of its own
	Cut          []Passage
}

// Part parts a body. It depends on its argument alone.
func Part(lines []Line) Parted { return PartOf(lines, "") }

// PartOf parts the body of a message with a subject. The subject tells what the body cannot: Outlook and others put
// the same lines above a message they answer and one they pass on, and only 'FW:' or its like says which it is.
func PartOf(lines []Line, subject string) Parted {
	return part(readLines(lines), subject, maxNested)
}

// maxNested is how many messages, each passed on inside another, are read one by one.
const maxNested = 8
