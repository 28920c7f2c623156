package request

import (
	"slices"
	"strings"
	"unicode"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// isPerson says whether what stands where a speaker's name would is one: no State or other delegation, no segment, no
// number, and no title, office or word of requests alone.
func isPerson(name string) bool {
	t := words.Cut(name)
	if len(t.Words) == 0 || strings.ContainsFunc(name, unicode.IsDigit) {
		return false
	}
	if named, ok := delegations.Leading(t); ok && named.End >= t.Words[len(t.Words)-1].End {
		return false
	}
	if m, ok := tongues().signs.At(t, 0); ok && m.To == len(t.Words) {
		return false
	}
	if m, ok := tongues().parts.At(t, 0); ok && m.To == len(t.Words) && slices.Contains(m.Values, partNoun) {
		return false
	}
	return !isTitlesOnly(t) && !isAttached(t)
}

// isAttached says whether a text refers to an attachment: 'see annex' stands where a name would.
func isAttached(t words.Text) bool {
	for i := range t.Words {
		if m, ok := tongues().signs.At(t, i); ok && slices.Contains(m.Values, attached) {
			return true
		}
	}
	return false
}

// isTitlesOnly says whether a text is made of nothing but titles, offices and what joins them.
func isTitlesOnly(t words.Text) bool {
	for i := 0; i < len(t.Words); {
		m, ok := tongues().titles.At(t, i)
		if !ok || slices.Contains(m.Values, namePart) || m.To == i+1 && len([]rune(t.Words[i].Folded)) == 1 {
			return false
		}
		i = m.To
	}
	return true
}
