package words

import (
	"math/bits"
	"strings"
)

// A vocabulary numbers words. It is a hash table for words whose hashes are known already.
type vocabulary struct {
	text  string   // all words, one behind the other
	ends  []uint32 // where each ends
	slots []slot   // a power of two of them, a quarter of them free at least, so that the search for a word that is not there ends
}

// A slot holds a word's hash and, from one on, its number; zero where it is free.
type slot struct{ hash, number uint32 }

// newVocabulary returns the vocabulary of a list of words, each of which is there once: its number is its place.
func newVocabulary(list []string) vocabulary {
	v := vocabulary{
		text:  strings.Join(list, ""),
		ends:  make([]uint32, len(list)),
		slots: make([]slot, 1<<bits.Len(4*uint(len(list))/3)),
	}
	end := 0
	for number, word := range list {
		end += len(word)
		v.ends[number] = uint32(end)
		h := hash(word)
		at := v.home(h)
		for v.slots[at].number != 0 {
			at = v.next(at)
		}
		v.slots[at] = slot{h, uint32(number) + 1}
	}
	return v
}

func (v *vocabulary) size() uint32 { return uint32(len(v.ends)) }

// number returns a word's number by the word and its hash.
func (v *vocabulary) number(word string, hash uint32) (number uint32, known bool) {
	for at := v.home(hash); v.slots[at].number != 0; at = v.next(at) {
		if n := v.slots[at].number - 1; v.slots[at].hash == hash && v.word(n) == word {
			return n, true
		}
	}
	return 0, false
}

func (v *vocabulary) word(number uint32) string {
	from := uint32(0)
	if number > 0 {
		from = v.ends[number-1]
	}
	return v.text[from:v.ends[number]]
}

func (v *vocabulary) home(hash uint32) uint32 { return hash & uint32(len(v.slots)-1) }
func (v *vocabulary) next(at uint32) uint32   { return (at + 1) & uint32(len(v.slots)-1) }

// hash returns the FNV-1a hash of a word.
func hash(word string) uint32 {
	const offset, prime = 2166136261, 16777619
	h := uint32(offset)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * prime
	}
	return h
}
