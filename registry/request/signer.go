package request

import (
	"strings"

	"speakerlist/registry/request/words"
)

// signer returns the name of who signs the letter: the first name in the signature or, where it has none, the
// sender's own.
func (g *interpretation) signer() string {
	for _, text := range []words.Text{g.letter.signature, words.Cut(g.senderName())} {
		for from := 0; from < len(text.Words); {
			s := sentence{passage: passage{"signature", text}, from: from, to: len(text.Words)}
			end := s.chunkEnd(from)
			s.to = end
			if isHan(text.Words[from].Folded) {
				if name := s.chineseName(from, end, true); name != "" {
					return name
				}
			} else if name, _ := s.person(from, end, false); name != "" {
				return name
			}
			from = end
		}
	}
	return ""
}

// senderName returns the display name of who wrote the letter in the order in which it is spoken: of a letter passed
// on, it is not the sender's who passes it on.
func (g *interpretation) senderName() string {
	writer := g.letter.from
	if g.letter.forwarded {
		writer = g.letter.author
	}
	name, _, _ := strings.Cut(writer.Name, "(")
	if last, first, found := strings.Cut(name, ","); found {
		return strings.TrimSpace(first) + " " + strings.TrimSpace(last)
	}
	return name
}
