package mail

import (
	"crypto/sha256"
	"fmt"
	"hash"
	"io"
	"strings"

	"speakerlist/registry/request/mail/entity"
)

// identity returns the hash that tells whether two messages are one. What relays and mail stores change on the way
// does not enter into it: other header fields, transfer encodings, charsets, boundaries, line ends.
func identity(m *Message, root *entity.Entity, raw []byte) [sha256.Size]byte {
	if m.MessageID == "" {
		return rawIdentity(raw)
	}
	sum, exact := contentIdentity(m, root)
	if !exact {
		sum, _ = contentIdentity(m, root) // now the sizes are known
	}
	return sum
}

// contentIdentity returns the identity of a message with a Message-ID, and whether it was right about every part's size.
func contentIdentity(m *Message, root *entity.Entity) (sum [sha256.Size]byte, exact bool) {
	h := sha256.New()
	fmt.Fprintf(h, "message %q %q\n", m.MessageID, m.From.Address)
	exact = addContent(h, root)
	return [sha256.Size]byte(h.Sum(nil)), exact
}

func rawIdentity(raw []byte) [sha256.Size]byte { return sha256.Sum256(raw) }

// addContent adds the decoded content of an entity. The depth of entities is bounded. The size of an attachment goes
// before what it holds, so that it is needed before anything is decoded; exact says that the sizes used were right.
func addContent(h hash.Hash, e *entity.Entity) (exact bool) {
	exact = true
	switch {
	case len(e.Children) > 0:
		if e.Message() {
			io.WriteString(h, "message/rfc822\n")
		}
		for _, child := range e.Children {
			exact = addContent(h, child) && exact
		}
	case strings.HasPrefix(e.Type, "text/"):
		text, _ := e.Text(maxText)
		fmt.Fprintf(h, "%s\n", e.Type)
		var line []byte // without the spaces at its end
		for written := range strings.SplitSeq(strings.TrimRight(text, " \t\n"), "\n") {
			line = append(append(line[:0], strings.TrimRight(written, " \t")...), '\n')
			h.Write(line)
		}
	default:
		size := e.LikelySize()
		fmt.Fprintf(h, "%s %d\n", e.Type, size)
		for piece := range e.Pieces() {
			h.Write(piece)
		}
		exact = size == e.Size()
	}
	return exact
}
