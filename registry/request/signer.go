package request

import (
	"slices"
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
				return g.asSigned(name)
			}
			from = end
		}
	}
	return ""
}

// asSigned returns a name in the order of words in which the letter's own text has it, at its end as a rule: address
// books put the family name first.
func (g *interpretation) asSigned(name string) string {
	text, sought := g.letter.text, words.Cut(name).Words
	for i := len(text.Words) - len(sought); i >= 0; i-- {
		if sameWords(text.Words[i:i+len(sought)], sought) {
			return strings.Join(strings.Fields(text.Slice(i, i+len(sought))), " ")
		}
	}
	return name
}

// sameWords says whether two lists hold the same words, in whatever order.
func sameWords(a, b []words.Word) bool {
	for _, w := range a {
		if !slices.ContainsFunc(b, func(v words.Word) bool { return v.Folded == w.Folded }) {
			return false
		}
	}
	return len(a) == len(b)
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
