package words

import (
	"strings"
)

// stems finds with which of its stems a word begins.
type stems struct {
	list    []string // sorted
	shorter []int32  // for each, the longest other one that it begins with; noStem where there is none
	head    int      // how many bytes all of them have at least, as far as they are looked up by
	heads   vocabulary
	ends    []int32 // for each head, where the stems end in the list that begin with it, and those of the next begin
}

const noStem = -1

// longestHead is how many bytes of a word are looked up, at most: few stems begin alike by then.
const longestHead = 4

func newStems(sorted []string) stems {
	s := stems{list: sorted, shorter: make([]int32, len(sorted)), head: longestHead}
	for _, stem := range sorted {
		s.head = min(s.head, len(stem))
	}
	var heads []string
	for i, stem := range sorted {
		s.shorter[i] = s.longestOf(stem, 0, int32(i))
		if head := stem[:s.head]; len(heads) == 0 || heads[len(heads)-1] != head {
			heads, s.ends = append(heads, head), append(s.ends, 0)
		}
		s.ends[len(s.ends)-1] = int32(i) + 1
	}
	s.heads = newVocabulary(heads)
	return s
}

// longest returns the longest stem that a word begins with; noStem where it begins with none.
func (s *stems) longest(word string) int32 {
	if len(s.list) == 0 || len(word) < s.head {
		return noStem
	}
	head, known := s.heads.number(word[:s.head], hash(word[:s.head]))
	if !known {
		return noStem
	}
	from := int32(0)
	if head > 0 {
		from = s.ends[head-1]
	}
	return s.longestOf(word, from, s.ends[head])
}

// longestOf returns the longest of the stems from one up to another that a word begins with: it is the last in order.
func (s *stems) longestOf(word string, from, to int32) int32 {
	for at := to - 1; at >= from; at-- {
		if strings.HasPrefix(word, s.list[at]) {
			return at
		}
	}
	return noStem
}
