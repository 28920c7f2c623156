package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// besideSegments finds names that stand beside segments without any cue: 'segment II: Ms Y', 'Mr X in segment I and
// Ms Y in segment II'.
func (s *sentence) besideSegments() []speakerAt {
	var found []speakerAt
	for i := s.from; i < s.to; {
		name, to := "", i+1
		if s.titleAt(i, courtesyTitle, office) && !s.isListAt(i) || s.opensBehindSegment(i) {
			name, to = s.person(i, s.chunkEnd(i), false)
		}
		if name != "" {
			found = append(found, speakerAt{name: name, sentence: s, at: i, why: s.slice(i, to)})
		}
		i = max(to, i+1)
	}
	place(s, found)
	return slices.DeleteFunc(found, func(f speakerAt) bool { return len(f.segments) != 1 })
}

// inFragments finds names that stand by themselves, with a title, in the fragments that name a segment: 'Malawi / seg
// II / Mr Chikondi Banda'.
func (g *interpretation) inFragments() []speakerAt {
	var found []speakerAt
	for _, p := range g.own() {
		s := &g.sentences[p]
		if s.length() > fragment || !s.namesSegment(bare) || s.has(greeting) {
			continue
		}
		for i := s.from + 1; i < s.to; i++ {
			if !s.titleAt(i, courtesyTitle) || !s.opensPart(i) {
				continue
			}
			if name, to := s.person(i, s.chunkEnd(i), false); strings.ContainsAny(name, " ") {
				found = append(found, speakerAt{name: name, sentence: s, at: i, why: s.slice(i, to)})
			}
		}
	}
	return found
}

// opensPart says whether a part of a fragment begins with a word.
func (s *sentence) opensPart(i int) bool {
	return s.breaks(i) || strings.Contains(s.text.Original[s.text.Words[i-1].End:s.text.Words[i].Start], "/")
}

// opensBehindSegment says whether a segment is named right before a word, with a colon or the like between them.
func (s *sentence) opensBehindSegment(i int) bool {
	return s.text.Words[i].Gap == words.Comma && slices.ContainsFunc(s.mentions, func(m reference) bool { return m.to == i && m.how >= bare })
}

// place tells beside which segment each name of a sentence stands: the last one before it or, where there is none,
// the next behind it.
func place(s *sentence, found []speakerAt) {
	for n := range found {
		start, end := s.from, s.to
		if n > 0 {
			start = found[n-1].at
		}
		if n+1 < len(found) {
			end = found[n+1].at
		}
		var before, behind []string
		for _, m := range s.mentions {
			switch {
			case len(m.ids) == 0 || m.denied || m.how < bare:
			case m.from >= start && m.from <= found[n].at:
				before = m.ids
			case m.from > found[n].at && m.from < end && behind == nil:
				behind = m.ids
			}
		}
		found[n].segments = before
		if before == nil || len(before) > len(behind) && behind != nil || n > 0 && behind != nil && slices.Equal(before, found[n-1].segments) {
			found[n].segments = behind
		}
	}
}

// assign gives the names to the segments asked for: one name for all, or one for each in their order.
func (g *interpretation) assign(found []speakerAt) []string {
	if len(found) == 0 {
		return nil
	}
	if len(g.segments) < 2 {
		return []string{found[0].name}
	}
	names := make([]string, len(g.segments))
	for _, f := range found {
		for i, id := range g.segments {
			if names[i] == "" && slices.Contains(f.segments, id) {
				names[i] = f.name
			}
		}
	}
	switch {
	case !slices.ContainsFunc(names, func(name string) bool { return name != "" }) && len(found) == len(names):
		for i, f := range found {
			names[i] = f.name
		}
	case !slices.ContainsFunc(names, func(name string) bool { return name != "" }):
		return []string{found[0].name}
	}
	if !slices.ContainsFunc(names, func(name string) bool { return name != names[0] }) {
		return names[:1]
	}
	return names
}
