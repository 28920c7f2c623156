package request

import (
	"slices"

	"speakerlist/registry/request/words"
)

// isSupposedBefore says whether a wish and its goal are only what somebody asks himself, or what he will tell another time:
// 'we shall let you know on Tuesday whether Malta wishes to take the floor'.
func (s *sentence) isSupposedBefore(goal, request mark) bool {
	first := min(goal.from, request.from)
	if s.question || s.has(could) && request.sign == could {
		return false
	}
	for i := max(goal.from, request.from) - 1; i >= s.from && s.text.Words[i+1].Gap < words.Comma; i-- {
		if s.isWhether(i) && (i < first || s.beginsDoubt(i)) {
			return !s.asksFor(i)
		}
	}
	return s.isPonderedBefore(first)
}

// isWhether says whether an indirect question begins at a word: with 'whether', or with an 'if' that does not begin its
// clause.
func (s *sentence) isWhether(at int) bool {
	if s.beginsDoubt(at) {
		return true
	}
	p, ok := s.partAt(at)
	if !ok || !slices.Contains(p.Values, partIf) {
		return false
	}
	return s.isAlternative(at) || at > s.from+1 && s.text.Words[at].Gap < words.Comma && s.text.Words[at-1].Gap < words.Comma
}

// beginsDoubt says whether a word begins nothing but indirect questions. The Russian one stands behind the first word of
// its question, and is a surname too.
func (s *sentence) beginsDoubt(at int) bool {
	return s.clauseSignAt(at, isWhether) || s.text.Words[at].Folded == "ли" && s.isSmall(at)
}

// asksFor says whether what stands before an 'if' asks for what follows it: 'we should be glad if we could speak'.
func (s *sentence) asksFor(at int) bool {
	for _, m := range slices.Backward(s.marks) {
		if m.to > at || m.negated {
			continue
		}
		switch m.sign {
		case wish, please, could:
			return true
		case inquire, undecided:
			return false
		}
	}
	return false
}

// isPonderedBefore says whether the clause before a word says that something is still being considered.
func (s *sentence) isPonderedBefore(at int) bool {
	for _, m := range slices.Backward(s.marks) {
		if m.to > at || m.negated {
			continue
		}
		switch m.sign {
		case wish, please, could:
			return false
		case undecided:
			return !s.parted(m.to, at)
		}
	}
	return false
}
