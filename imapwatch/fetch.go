package imapwatch

import (
	"context"
	"io"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
)

const (
	// longestMessage is how much is fetched of a message.
	longestMessage = 4 << 20
	// longestHeader is how much is fetched of the header of a message that cannot be had whole.
	longestHeader = 256 << 10
)

// An item is something that a message is asked for.
type item string

// The items. ENVELOPE and BODYSTRUCTURE are not among them: they are where servers and the client misunderstand
// each other, and the message has all that they say.
const (
	itemDate   item = "INTERNALDATE"
	itemSize   item = "RFC822.SIZE"
	itemBody   item = "BODY"
	itemUncut  item = "BODY, uncut" // for servers that give nothing where a part is asked for
	itemHeader item = "HEADER"
)

// An answer is what the server said about a message.
type answer struct {
	received time.Time // zero where it was not told
	size     int64     // zero where it was not told
	raw      []byte
	hasRaw   bool // raw, which may well be empty, was told to its end, and is not what there was when it broke off
}

// has says whether an item was told.
func (a answer) has(i item) bool {
	switch i {
	case itemDate:
		return !a.received.IsZero()
	case itemSize:
		return a.size > 0
	default:
		return a.hasRaw
	}
}

// whole says whether the answer has a message's content. A server that knows of some and gives none has not told it.
func (a answer) whole() bool { return a.hasRaw && (len(a.raw) > 0 || a.size == 0) }

// complete says whether nothing is wanting that a message must have.
func (a answer) complete() bool { return a.has(itemDate) && a.whole() }

// expected is how much will be sent of the message's content.
func (a answer) expected() int64 {
	if !a.has(itemSize) {
		return longestMessage
	}
	return min(a.size, longestMessage)
}

// message makes a message of what was told.
func (a answer) message(uid uint32) Message {
	return Message{UID: uid, Received: a.received.UTC(), Size: max(a.size, int64(len(a.raw))), Raw: a.raw}
}

// merge adds what another answer has.
func (a *answer) merge(b answer) {
	if !b.received.IsZero() {
		a.received = b.received
	}
	a.size = max(a.size, b.size)
	if b.hasRaw || !a.hasRaw && len(b.raw) > len(a.raw) {
		a.raw, a.hasRaw = b.raw, b.hasRaw
	}
}

// fetchOptions asks for items, and for nothing that would set a flag.
func fetchOptions(items ...item) *imap.FetchOptions {
	options := &imap.FetchOptions{UID: true}
	for _, i := range items {
		switch i {
		case itemDate:
			options.InternalDate = true
		case itemSize:
			options.RFC822Size = true
		case itemBody:
			section := &imap.FetchItemBodySection{Peek: true, Partial: &imap.SectionPartial{Size: longestMessage}}
			options.BodySection = append(options.BodySection, section)
		case itemUncut:
			options.BodySection = append(options.BodySection, &imap.FetchItemBodySection{Peek: true})
		case itemHeader:
			section := &imap.FetchItemBodySection{
				Specifier: imap.PartSpecifierHeader, Peek: true, Partial: &imap.SectionPartial{Size: longestHeader},
			}
			options.BodySection = append(options.BodySection, section)
		}
	}
	return options
}

// answerFor is how much the server may say about so many messages beside their content.
func answerFor(messages int) int64 { return smallAnswer + int64(messages)<<10 }

// fetch asks for items of messages and returns what was told, by UID: with an error, too. Whether everything was told
// is for the caller to see. Contents are put into the space while it has room.
//
// The client loses what does not come in the form that it expects: an update of a message's flags that arrives meanwhile
// is taken for its answer, and content ahead of its UID is for nobody.
func (s *session) fetch(ctx context.Context, set imap.NumSet, allowance int64, into *space, items ...item) (map[uint32]answer, error) {
	answers := make(map[uint32]answer)
	err := s.do(ctx, allowance, func() error {
		command := s.client.Fetch(set, fetchOptions(items...))
		for message := command.Next(); message != nil; message = command.Next() {
			if uid, told := s.read(message, into); uid != 0 {
				merged := answers[uid]
				merged.merge(told)
				answers[uid] = merged
			}
		}
		return command.Close()
	})
	return answers, err
}

// read reads what the server says about one message.
func (s *session) read(message *imapclient.FetchMessageData, into *space) (uid uint32, told answer) {
	for data := message.Next(); data != nil; data = message.Next() {
		switch data := data.(type) {
		case imapclient.FetchItemDataUID:
			uid = uint32(data.UID)
		case imapclient.FetchItemDataInternalDate:
			told.received = data.Time
		case imapclient.FetchItemDataRFC822Size:
			told.size = data.Size
		case imapclient.FetchItemDataBodySection:
			if data.Literal == nil { // NIL
				continue
			}
			if told.raw, told.hasRaw = readLiteral(data.Literal, into); !told.hasRaw {
				// The connection has ended. Next would read on where the client's goroutine reads, too, until that
				// has noticed.
				<-s.client.Closed()
			}
		}
	}
	return uid, told
}

// readLiteral reads a literal, but no more of it than is wanted of a message. It is not whole where the connection
// ended within it, which the client takes for its end.
func readLiteral(literal imap.LiteralReader, into *space) (raw []byte, whole bool) {
	raw = into.part(min(literal.Size(), longestMessage))
	n, err := io.ReadFull(literal, raw)
	return raw[:n], err == nil
}
