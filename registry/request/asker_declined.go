package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// asSigned returns a body's name as its own signature, or the sender's name, has it in another case: what the text
// declines stands there as it is called.
func asSigned(chosen claim, all []claim) delegations.Delegation {
	d := chosen.delegation
	if chosen.where != inText || d.Code != "" || !isCyrillic(d.Name) {
		return d
	}
	for i := range all {
		if c := &all[i]; (c.where == inSignature || c.where == inName) && c.delegation.Type == d.Type && isDeclined(d.Name, c.delegation.Name) {
			return c.delegation
		}
	}
	return d
}

// isDeclined says whether two names are the same but for the endings of their words.
func isDeclined(name, other string) bool {
	a, b := strings.Fields(words.Fold(name)), strings.Fields(words.Fold(other))
	return slices.EqualFunc(a, b, func(a, b string) bool { return sameStem(a, b) })
}

// sameStem says whether two Russian words differ in their endings alone.
func sameStem(a, b string) bool {
	long, short := []rune(a), []rune(b)
	if len(long) < len(short) {
		long, short = short, long
	}
	same := 0
	for same < len(short) && short[same] == long[same] {
		same++
	}
	return same == len(long) || same >= 3 && len(long)-same <= 3 || same == 2 && len(long) <= 4
}
