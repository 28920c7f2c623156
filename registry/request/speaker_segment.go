package request

import "slices"

// place tells beside which segment each name of a sentence stands. As many segments as names belong to them in their
// order; else it is the last one before a name or, where there is none, the next behind it.
func place(s *sentence, found []speakerAt) {
	if alone := s.singleSegments(); len(found) > 1 && len(alone) == len(found) {
		for n := range found {
			found[n].segments = alone[n]
		}
		return
	} else if both := s.referenceOf(len(found)); len(found) > 1 && len(alone) == 0 && both != nil {
		for n := range found {
			found[n].segments = both[n : n+1]
		}
		return
	}
	least := s.surestNaming()
	for n := range found {
		start, end := s.from, s.to
		if n > 0 {
			start = found[n-1].at
		}
		if n+1 < len(found) {
			end = found[n+1].at
		}
		var before, behind []string
		for _, m := range s.references {
			switch {
			case len(m.ids) == 0 || m.denied || m.how < least:
			case m.from >= start && m.from <= found[n].at:
				before = m.ids
			case m.from > found[n].at && m.from < end && behind == nil && (end == s.to || !s.isApart(found[n].at, m.from)):
				behind = m.ids
			}
		}
		if head := s.headOf(found[n].at); head != nil {
			before, behind = head, nil
		}
		found[n].segments = before
		if before == nil || len(before) > len(behind) && behind != nil || n > 0 && behind != nil && slices.Equal(before, found[n-1].segments) {
			found[n].segments = behind
		}
	}
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
