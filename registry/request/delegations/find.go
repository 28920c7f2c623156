package delegations

import "speakerlist/registry/request/words"

// Find returns the places in a text where delegations are named, from left to right, none overlapping another.
func Find(t words.Text) []Mention { return nil }

// ByCode returns a State by its ISO 3166-1 alpha-2 code.
func ByCode(code string) (Delegation, bool) { return Delegation{}, false }

// NameIn returns how a delegation is named in a language, in the form that the United Nations use; the usual short
// English name where there is none.
func NameIn(d Delegation, language string) string { return d.Name }
