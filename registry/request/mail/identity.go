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
	h := sha256.New()
	fmt.Fprintf(h, "message %q %q\n", m.MessageID, m.From.Address)
	addContent(h, root)
	return [sha256.Size]byte(h.Sum(nil))
}

func rawIdentity(raw []byte) [sha256.Size]byte { return sha256.Sum256(raw) }

// mostOfAttachment is how many bytes of an attachment enter into the identity, beside its size: with the same Message-ID,
// sender and text, one that differs only behind them is not sent. To decode and hash all of it would take longer than
// reading the message.
const mostOfAttachment = 128 << 10

// addContent adds the decoded content of an entity. The depth of entities is bounded.
func addContent(h hash.Hash, e *entity.Entity) {
	switch {
	case len(e.Children) > 0:
		if e.Message() {
			io.WriteString(h, "message/rfc822\n")
		}
		for _, child := range e.Children {
			addContent(h, child)
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
		fmt.Fprintf(h, "%s %d\n", e.Type, e.Size())
		room := mostOfAttachment
		for piece := range e.Pieces() {
			n, _ := h.Write(piece[:min(len(piece), room)])
			if room -= n; room == 0 {
				break
			}
		}
	}
}
