package request

import (
	"slices"

	"speakerlist/registry/request/words"
)

// dropReasons takes what a sentence gives as its reason, or says of those whom letters go to, for no change of the list:
// 'owing to a change of programme we shall not speak', 'our focal point has changed'. Nor does a relative pronoun ask.
func (s *sentence) dropReasons() {
	if !s.has(because, contact, inquire) {
		return
	}
	s.marks = slices.DeleteFunc(s.marks, s.isRelativePronoun)
	marks := slices.Clone(s.marks)
	s.marks = slices.DeleteFunc(s.marks, func(m mark) bool {
		return slices.ContainsFunc(marks, func(r mark) bool {
			reason := r.sign == because && s.isReason(r, m)
			if reason {
				s.reasons = append(s.reasons, span{r.from, m.to})
			}
			return reason || r.sign == contact && s.isOfContact(r, m)
		})
	})
	for n := range s.reasons {
		r := &s.reasons[n]
		for _, m := range marks {
			if m.sign == contact && m.from >= r.to && m.from < r.to+reach && !s.parted(r.to, m.from) {
				r.to = m.to // 'a change of our focal point'
			}
		}
	}
}

// isReason says whether a change is what stands behind a 'because'. In Chinese that is the end of the clause: '因行程变动'.
func (s *sentence) isReason(r, m mark) bool {
	if m.sign != alter && m.sign != leave || m.from < r.to || s.parted(r.to, m.from) {
		return false
	}
	if isHan(s.text.Words[r.from].Folded) {
		return s.endsClause(m.to)
	}
	return m.from <= r.to+1
}

// isOfContact says whether a change, that names no speaker itself, is one of a person whom letters go to.
func (s *sentence) isOfContact(r, m mark) bool {
	if m.sign != alter && m.sign != change || s.holdsSign(m.from, m.to, session) {
		return false
	}
	from, to := min(r.to, m.to), max(r.from, m.from)
	return to-from < reach && !s.parted(from, to) && !s.between(from, to, who, session)
}

// endsClause says whether a clause of the sentence ends before a word.
func (s *sentence) endsClause(at int) bool {
	return at >= s.to || s.text.Words[at].Gap >= words.Comma
}

// isRelativePronoun says whether a question word begins a relative clause: 'Mr X, who will speak', 'the segment, for which we
// signed up'.
func (s *sentence) isRelativePronoun(m mark) bool {
	if m.sign != inquire || s.question || m.to != m.from+1 || m.from <= s.from {
		return false
	}
	switch s.text.Words[m.from].Folded {
	case "who", "whom", "which", "where", "donde", "cual", "cuales", "где":
		return s.text.Words[m.from].Gap == words.Comma || m.from-1 > s.from && s.titleAt(m.from-1, preposition) && s.text.Words[m.from-1].Gap == words.Comma
	}
	return false
}

// clauseEnd returns the word before which the clause of a word ends.
func (s *sentence) clauseEnd(at int) int {
	for at < s.to && !s.endsClause(at+1) {
		at++
	}
	return min(s.to, at+1)
}
