package delegations

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// Find returns the places in a text where delegations are named, from left to right, none overlapping another.
func Find(t words.Text) []Mention {
	r := &reader{a: known(), t: t}
	var found []Mention
	for i := 0; i < len(t.Words); {
		match, ok := r.phraseAt(i)
		if !ok {
			i++
			continue
		}
		m, to := r.mention(i, match)
		if m.Form != "" {
			found = append(found, m)
		}
		i = to
	}
	return found
}

// Leading returns the delegation whose name a text begins with, as [Find] does first.
func Leading(t words.Text) (Mention, bool) {
	if len(t.Words) == 0 {
		return Mention{}, false
	}
	r := &reader{a: known(), t: t}
	match, ok := r.phraseAt(0)
	if !ok {
		return Mention{}, false
	}
	m, _ := r.mention(0, match)
	return m, m.Form != ""
}

// A reader reads one text.
type reader struct {
	a *atlas
	t words.Text

	looked, capital bool // whether a capital was looked for, and found
}

// small says whether the text has no capital, as from a telephone.
func (r *reader) small() bool {
	if !r.looked {
		head := r.t.Original[:min(len(r.t.Original), smallBytes)]
		r.looked, r.capital = true, strings.IndexFunc(head, unicode.IsUpper) >= 0
	}
	return !r.capital
}

// smallBytes is how much of a text is looked at for a capital.
const smallBytes = 4 << 10

// phraseAt returns the phrase of a name that begins at a word, or behind the title that does.
func (r *reader) phraseAt(at int) (words.Match[sense], bool) {
	match, found := r.a.names.At(r.t, at)
	if found {
		return match, true
	}
	title, found := r.a.titles.At(r.t, at)
	if !found {
		return match, false
	}
	match, found = r.a.names.At(r.t, title.To)
	return match, found && isInflectable(match.Values[0].form) && r.t.Words[title.To].Gap <= words.Line
}

// mention reads the mention that begins at a word with a phrase, without a form where it is none, and says at which
// word to read on.
func (r *reader) mention(at int, match words.Match[sense]) (m Mention, to int) {
	if match.Values[0].delegation.Name == "" {
		return m, match.To
	}
	m = place{r, match.From, match.To}.read(match.Values)
	if m.Form == "" {
		return m, match.From + 1
	}
	to = match.To
	if isInflectable(m.Form) {
		to = r.formalEnd(to)
	}
	if isInflectable(m.Form) && (to > match.To || at < match.From) {
		m.Form = Formal
	}
	m.Start, m.End = r.t.Words[at].Start, closed(r.t.Original, r.t.Words[at].Start, r.t.Words[to-1].End)
	return m, to
}

// isInflectable says whether a phrase is a State's name or adjective, of which a formal name can be made.
func isInflectable(form Form) bool { return form == Short || form == Adjective }

// formalEnd returns where a formal name ends whose short name or adjective ends at a word.
func (r *reader) formalEnd(to int) int {
	if to < len(r.t.Words) && r.t.Words[to].Gap <= words.Line {
		if tail, ok := r.a.tails.At(r.t, to); ok {
			return tail.To
		}
	}
	return to
}

// read takes from the senses of a phrase those that it can have here.
func (p place) read(senses []sense) Mention {
	var m Mention
	for _, s := range senses {
		switch {
		case !p.canBe(s):
		case m.means(s.delegation):
			if m.Form == Short && s.form == Adjective && unicode.IsLower(p.first(p.from)) && !p.small() {
				m.Form = Adjective // la delegación argentina, le représentant indien
			}
		case m.Form == "":
			m.Delegation, m.Form = s.delegation, s.form
		default:
			m.Also = append(m.Also, s.delegation)
		}
	}
	return m
}

func (p place) canBe(s sense) bool {
	if s.capitals {
		return p.isAbbreviation()
	}
	if s.form == Org {
		return p.to > p.from+1 || !unicode.IsLower(p.first(p.from)) || p.small()
	}
	return p.isState(s.delegation, s.form)
}

func (m Mention) means(d Delegation) bool {
	return m.Form != "" && (m.Delegation == d || slices.Contains(m.Also, d))
}

// isAbbreviation says whether an abbreviation is written as one: with a capital first and last (BiH). One that is also a word
// is none among words in capitals.
func (p place) isAbbreviation() bool {
	written := p.written()
	first, _ := utf8.DecodeRuneInString(written)
	last, _ := utf8.DecodeLastRuneInString(written)
	if !unicode.IsUpper(first) || !unicode.IsUpper(last) {
		return false
	}
	return !p.is("capitals") || !p.inCapitals() || p.isAlone()
}

// closed returns the end of a name, with the bracket that closes one opened in it.
func closed(text string, start, end int) int {
	for _, brackets := range []string{"()", "（）"} {
		open, shut := brackets[:len(brackets)/2], brackets[len(brackets)/2:]
		if strings.Contains(text[start:end], open) && !strings.Contains(text[start:end], shut) && strings.HasPrefix(text[end:], shut) {
			return end + len(shut)
		}
	}
	return end
}
