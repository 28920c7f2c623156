package visible

import (
	"strings"
	"unicode"
)

// splitAttribution parts a line in which an attribution stands behind what the sender wrote: 'Thanks! On Monday, 4
// December 2023 at 10:00, Jane Doe <…> wrote:'. The end of the line between was lost on the way.
func splitAttribution(l line) (before, after line, found bool) {
	if l.depth > 0 || len(l.text) > 400 || !strings.HasSuffix(strings.TrimRight(l.text, " *_"), ":") || !hasDate(l.text) {
		return line{}, line{}, false
	}
	b := newBody([]line{l}, "", 0)
	cut := b.words(0)
	if _, opens := phrases().opens.At(cut, 0); opens || !unicode.IsLetter(firstRune(l.text)) {
		return line{}, line{}, false
	}
	for k := 1; k < len(cut.Words); k++ {
		head, tail := strings.TrimRight(l.text[:cut.Words[k].Start], " "), l.text[cut.Words[k].Start:]
		if hasDate(head) || hasTime(head) || hasAddress(head) {
			return line{}, line{}, false
		}
		if _, opens := phrases().opens.At(cut, k); !opens || unicode.IsLower(firstRune(tail)) {
			continue
		}
		if f := b.features(tail); f.strong() && f.verb && !f.pronoun {
			before, after = l, l
			before.raw, before.text, after.raw, after.text = head, strings.TrimRight(head, "-–— "), tail, tail
			return before, after, true
		}
	}
	return line{}, line{}, false
}

// splitQuotation parts a line in which the message that an attribution introduces stands behind it: 'On Monday, 4
// December 2023 at 10:00, Jane Doe <…> wrote:   Dear all'. Yahoo's phones write so, with a wide gap between.
func splitQuotation(l line) (before, after line, found bool) {
	head, tail, found := strings.Cut(l.text, ":  ")
	if !found || l.depth > 0 || len(head) > 400 || strings.TrimSpace(tail) == "" || !hasDate(head) {
		return line{}, line{}, false
	}
	head += ":"
	if f := newBody([]line{l}, "", 0).features(head); !f.strong() || !f.verb || !f.begins || f.pronoun {
		return line{}, line{}, false
	}
	before, after = l, l
	before.raw, before.text = head, head
	after.raw, after.text = strings.TrimSpace(tail), strings.TrimSpace(tail)
	return before, after, true
}
