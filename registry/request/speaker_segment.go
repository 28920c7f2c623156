package request

import "slices"

// place tells beside which segment each name of a sentence stands. As many segments as names belong to them in their
// order; else each name has those nearest to it.
func place(s *sentence, found []speakerAt) {
	if each := s.inTurn(len(found)); each != nil {
		for n := range found {
			found[n].segments = each[n]
		}
		return
	}
	for n := range found {
		found[n].segments = s.segmentsBeside(found, n)
	}
}

// inTurn returns the segments for so many names, one for each; nil, where the sentence names more segments or fewer.
func (s *sentence) inTurn(many int) [][]string {
	if many < 2 {
		return nil
	}
	alone := s.singleSegments()
	switch {
	case len(alone) == many:
		return alone
	case len(alone) == 0:
		return slices.Collect(slices.Chunk(s.referenceOf(many), 1))
	}
	return nil
}

// segmentsBeside returns the segments that are named last before the nth name or, where there are none, next behind it.
func (s *sentence) segmentsBeside(found []speakerAt, n int) []string {
	at := found[n].at
	if head := s.headOf(at); head != nil {
		return head
	}
	start, end := s.from, s.to
	if n > 0 {
		start = found[n-1].at
	}
	if n+1 < len(found) {
		end = found[n+1].at
	}
	least := s.surestNaming()
	var before, behind []string
	for _, m := range s.references {
		switch {
		case len(m.ids) == 0 || m.denied || m.how < least:
		case m.from >= start && m.from <= at:
			before = m.ids
		case m.from > at && m.from < end && behind == nil && (end == s.to || !s.isApart(at, m.from)):
			behind = m.ids
		}
	}
	if before == nil || len(before) > len(behind) && behind != nil || n > 0 && behind != nil && slices.Equal(before, found[n-1].segments) {
		return behind
	}
	return before
}

// headOf returns the one segment that stands right before a name, with a colon or a dash between them.
func (s *sentence) headOf(at int) []string {
	if !s.opensBehindSegment(at) {
		return nil
	}
	for _, m := range s.references {
		if m.to == at && len(m.ids) == 1 && !m.denied {
			return m.ids
		}
	}
	return nil
}

// singleSegments returns the segments that a sentence names one by one, each beside the last different; those that it
// names by their subjects alone, where it names none otherwise.
func (s *sentence) singleSegments() [][]string {
	least := s.surestNaming()
	var found [][]string
	for _, m := range s.references {
		if len(m.ids) == 1 && !m.denied && m.how >= least && (len(found) == 0 || !slices.Equal(found[len(found)-1], m.ids)) {
			found = append(found, m.ids)
		}
	}
	return found
}

// surestNaming returns how the segments beside names are named in a sentence at the least: a subject by itself counts
// only where nothing surer stands there.
func (s *sentence) surestNaming() naming {
	for _, least := range []naming{bare, loose} {
		if s.namesSegment(least) {
			return least
		}
	}
	return 0
}

// referenceOf returns the segments of the one reference that names so many: 'in segments I and II respectively'.
func (s *sentence) referenceOf(many int) []string {
	for _, m := range s.references {
		if len(m.ids) == many && !m.denied && !m.choice && m.how >= bare {
			return m.ids
		}
	}
	return nil
}

// isApart says whether a comma or an 'and' parts two words.
func (s *sentence) isApart(from, to int) bool {
	for i := from + 1; i <= to; i++ {
		if s.breaks(i) {
			return true
		}
	}
	return s.isJoined(from, to)
}

// isJoined says whether an 'and' or a 'while' stands between two words.
func (s *sentence) isJoined(from, to int) bool {
	for i := from; i < to; i++ {
		switch s.text.Words[i].Folded {
		case "а", "while", "whereas", "tandis", "mientras", "بينما", "اما", "而", "während", "enquanto", "mentre":
			return true
		}
		if m, ok := s.partAt(i); ok && slices.Contains(m.Values, partAnd) {
			return true
		}
	}
	return false
}
