package words

import "math/bits"

// A sieve holds back most of the words that no phrase begins with, at a look or two into a few hundred bytes: a text is
// searched for the phrases of dozens of lexicons, and few of its words begin one. It is a set of hashes with a bit for
// each; some words pass because another has the same bit.
type sieve struct {
	bits []uint64 // a power of two of them
	head int      // how many bytes of a word are compared with stems; more than any word has where there is no stem
}

// noHead is longer than any word.
const noHead = 1 << 30

// bitsPerWord is how many bits a sieve has for each word in it, at least: one in so many other words passes.
const bitsPerWord = 16

// newSieve returns a sieve that lets through some words and what begins with some stems.
func newSieve(words, stems []string) sieve {
	s := sieve{bits: make([]uint64, 1<<bits.Len(uint(len(words)+len(stems))*bitsPerWord/64)), head: noHead}
	for _, stem := range stems {
		s.head = min(s.head, len(stem), longestHead)
	}
	for _, word := range words {
		s.add(hash(word))
	}
	for _, stem := range stems {
		s.add(hash(stem[:s.head]))
	}
	return s
}

// passes says whether a phrase may begin with a word.
func (s *sieve) passes(word string, ofWord uint32) bool {
	return s.has(ofWord) || len(word) >= s.head && s.has(hash(word[:s.head]))
}

func (s *sieve) add(hash uint32) { s.bits[s.place(hash)] |= 1 << (hash % 64) }

func (s *sieve) has(hash uint32) bool { return s.bits[s.place(hash)]>>(hash%64)&1 != 0 }

func (s *sieve) place(hash uint32) uint32 { return hash / 64 & uint32(len(s.bits)-1) }
