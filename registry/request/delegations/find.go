package delegations

import (
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// Find returns the places in a text where delegations are named, from left to right, none overlapping another.
func Find(t words.Text) []Mention {
	a := known()
	var found []Mention
	for i := 0; i < len(t.Words); {
		m, to, ok := a.mentionAt(t, i)
		if ok {
			found = append(found, m)
		}
		i = to
	}
	return found
}

// mentionAt reads what begins at a word, and says at which word to read on.
func (a *atlas) mentionAt(t words.Text, at int) (m Mention, to int, ok bool) {
	match, found := a.names.At(t, at)
	if !found {
		if title, ok := a.titles.At(t, at); ok {
			return a.formalAt(t, at, title.To)
		}
		return Mention{}, at + 1, false
	}
	if match.Values[0].delegation.Name == "" {
		return Mention{}, match.To, false
	}
	m, ok = readAs(t, match)
	if !ok {
		return Mention{}, at + 1, false
	}
	return m, match.To, true
}

// formalAt reads a short name that stands behind the title of a formal one.
func (a *atlas) formalAt(t words.Text, at, name int) (m Mention, to int, ok bool) {
	match, found := a.names.At(t, name)
	if !found || match.Values[0].form != Short {
		return Mention{}, at + 1, false
	}
	m, ok = readAs(t, words.Match[sense]{From: at, To: match.To, Values: match.Values})
	m.Form = Formal
	return m, match.To, ok
}

// readAs makes a mention of a phrase that was found.
func readAs(t words.Text, match words.Match[sense]) (Mention, bool) {
	m := Mention{
		Start: t.Words[match.From].Start,
		End:   t.Words[match.To-1].End,
	}
	written := t.Original[m.Start:m.End]
	for _, s := range match.Values {
		switch {
		case s.form == Code && !inCapitals(written):
		case m.Form == "":
			m.Delegation, m.Form = s.delegation, s.form
		case !m.means(s.delegation):
			m.Also = append(m.Also, s.delegation)
		}
	}
	return m, m.Form != ""
}

func (m Mention) means(d Delegation) bool {
	if m.Delegation == d {
		return true
	}
	for _, also := range m.Also {
		if also == d {
			return true
		}
	}
	return false
}

// inCapitals says whether an abbreviation is written as one: with a capital first and last (BiH), none other needed.
func inCapitals(written string) bool {
	first, _ := utf8.DecodeRuneInString(written)
	last, _ := utf8.DecodeLastRuneInString(written)
	return unicode.IsUpper(first) && unicode.IsUpper(last)
}
