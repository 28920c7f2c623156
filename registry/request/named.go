package request

import (
	"slices"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// namesDelegation says whether the sentence says for whom.
func (s *sentence) namesDelegation() bool { return len(s.delegationsNamed()) > 0 }

// delegationsNamed returns the places in the sentence where delegations are named.
func (s *sentence) delegationsNamed() []delegations.Mention {
	if !s.sought {
		s.named, s.sought = delegations.Find(words.Text{Original: s.text.Original, Words: s.text.Words[s.from:s.to]}), true
	}
	return s.named
}

// delegations returns the keys of the delegations that the sentence names.
func (s *sentence) delegations() map[string]bool {
	named := map[string]bool{}
	for _, m := range s.delegationsNamed() {
		named[m.Delegation.Key()] = true
	}
	return named
}

// namesSegment says whether a segment is named, and not denied, at least as surely as so.
func (s *sentence) namesSegment(surely naming) bool {
	return slices.ContainsFunc(s.references, func(m reference) bool { return m.how >= surely && !m.denied && len(m.ids) > 0 })
}

// namesAny says whether a segment is named otherwise than by what is to be said.
func (s *sentence) namesAny() bool {
	return slices.ContainsFunc(s.references, func(m reference) bool { return m.how != loose && len(m.ids) > 0 })
}

// namesOne says whether the sentence names one segment, and not by what may be a pronoun.
func (s *sentence) namesOne() bool {
	return slices.ContainsFunc(s.references, func(m reference) bool { return m.how > bare && m.how != open && len(m.ids) > 0 })
}

// namesOpen says whether the choice of a segment is left to others.
func (s *sentence) namesOpen() bool {
	return slices.ContainsFunc(s.references, func(m reference) bool { return m.how == open })
}

// namesSegmentIn says whether a segment is named between two words, in whatever way.
func (s *sentence) namesSegmentIn(c span) bool {
	return slices.ContainsFunc(s.references, func(m reference) bool { return m.from >= c.from && m.to <= c.to && len(m.ids) > 0 })
}

// namesSeveral says whether different segments are named in different places.
func namesSeveral(references []reference) bool {
	var first []string
	for _, m := range references {
		switch {
		case len(m.ids) == 0 || m.how == 0 || m.how == open:
		case first == nil:
			first = m.ids
		case !slices.Equal(first, m.ids):
			return true
		}
	}
	return false
}
