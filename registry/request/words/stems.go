package words

import (
	"math/bits"
	"slices"
	"strings"
)

// stems finds with which of its stems a word begins.
type stems struct {
	list    []string // sorted
	shorter []int32  // for each, the longest other one that it begins with; noStem where there is none
	head    int      // how many bytes all stems have at least, as far as heads holds them
	heads   []uint64 // a bit for each of a power of two of hashes: whether a stem's first bytes may have it
}

const noStem = -1

// longestHead is how many bytes of a word tell that it begins with no stem.
const longestHead = 4

func newStems(sorted []string) stems {
	s := stems{list: sorted, shorter: make([]int32, len(sorted)), head: longestHead}
	for i, stem := range sorted {
		s.head = min(s.head, len(stem))
		s.shorter[i] = s.beginning(stem, int32(i)-1)
	}
	s.heads = make([]uint64, 1<<bits.Len(uint(len(sorted)/4)))
	for _, stem := range sorted {
		word, bit := s.place(stem)
		s.heads[word] |= bit
	}
	return s
}

// mayBegin says whether a word may begin with a stem; for most that do not, it says that they do not.
func (s *stems) mayBegin(word string) bool {
	if len(s.list) == 0 || len(word) < s.head {
		return false
	}
	at, bit := s.place(word)
	return s.heads[at]&bit != 0
}

// place returns where the bit for a word's first bytes is.
func (s *stems) place(word string) (at, bit uint64) {
	h := uint64(hash(word[:s.head]))
	return h / 64 % uint64(len(s.heads)), 1 << (h % 64)
}

// longest returns the longest stem that a word begins with; noStem where it begins with none.
func (s *stems) longest(word string) int32 {
	at, found := slices.BinarySearch(s.list, word)
	if found {
		return int32(at)
	}
	return s.beginning(word, int32(at)-1)
}

// beginning returns the longest stem that a word begins with, none of which is sorted behind the one given.
func (s *stems) beginning(word string, last int32) int32 {
	for last != noStem && !strings.HasPrefix(word, s.list[last]) {
		last = s.shorter[last]
	}
	return last
}
