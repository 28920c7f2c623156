package words_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"speakerlist/registry/request/words"
)

// TestChoices checks that a choice is short for the phrases that it stands for, and no more.
func TestChoices(t *testing.T) {
	for _, test := range []struct {
		notation string
		means    []string
	}{
		{"a(b|c)d", []string{"abd", "acd"}},
		{"(a|b) c", []string{"a c", "b c"}},
		{"(a |)b", []string{"a b", "b"}},
		{"a (b|)(|c) d", []string{"a b d", "a c d", "a bc d", "a d"}},
		{"(a|b (c|d e|)|) f*", []string{"a f*", "b c f*", "b d e f*", "b f*", "f*"}},
		{"a(b*|c d)", []string{"ab*", "ac d"}},
		{"(|) a", []string{"a"}},
		{"a (b", []string{"a b"}},
		{"a) b|c", []string{"a b c"}},
	} {
		var short, long words.Lexicon[bool]
		short.Add(test.notation, true)
		for _, phrase := range test.means {
			long.Add(phrase, true)
		}
		for n := range 2000 {
			text := words.Cut(randomText(n))
			if got, want := short.Find(text), long.Find(text); !equal(got, want) {
				t.Fatalf("%q finds %v in %q, and %q find %v", test.notation, got, text.Original, test.means, want)
			}
		}
	}
}

// TestShared checks that a phrase is found among others as it is alone: phrases share their beginnings and ends.
func TestShared(t *testing.T) {
	phrases := []string{"a b c", "a b* c", "b c", "a* c", "a (b|c) (b|c)", "ab c (d|e)", "ab* (d|e)", "c (d|e)", "d* (d|e)", "a", "ab"}
	var all words.Lexicon[string]
	alone := make([]words.Lexicon[string], len(phrases))
	for i, phrase := range phrases {
		all.Add(phrase, phrase)
		alone[i].Add(phrase, phrase)
	}
	for n := range 5000 {
		text := words.Cut(randomText(n))
		for i := range text.Words {
			m, _ := all.At(text, i)
			for _, phrase := range m.Values {
				at := slices.Index(phrases, phrase)
				if own, ok := alone[at].At(text, i); !ok || own.To != m.To {
					t.Fatalf("%q ends at word %d of %q, and alone at %d", phrase, m.To, text.Original, own.To)
				}
			}
			for at := range alone {
				if own, ok := alone[at].At(text, i); ok && own.To > m.To {
					t.Fatalf("%q goes to word %d of %q, and is not found", phrases[at], own.To, text.Original)
				}
			}
		}
	}
}

// TestBehindTheText checks that no phrase begins behind the last word.
func TestBehindTheText(t *testing.T) {
	var l words.Lexicon[int]
	l.Add("floor", 1)
	text := words.Cut("the floor")
	if m, ok := l.At(text, len(text.Words)); ok || m.From != 2 || m.To != 2 {
		t.Errorf("found %v", m)
	}
}

// TestFirstSearch checks that several goroutines may be the first to search.
func TestFirstSearch(t *testing.T) {
	var l words.Lexicon[int]
	l.Add("take the (floor|word)", 1)
	text := words.Cut("to take the word")
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if found := l.Find(text); len(found) != 1 || found[0].From != 1 {
				t.Errorf("found %v", found)
			}
		})
	}
	all.Wait()
}

// randomText returns one of many texts of a few short words.
func randomText(n int) string {
	random := rand.New(rand.NewPCG(uint64(n), 0))
	var text []string
	for range 1 + random.IntN(6) {
		var word strings.Builder
		for range 1 + random.IntN(3) {
			word.WriteString(string(rune('a' + random.IntN(6))))
		}
		text = append(text, word.String()[:1+random.IntN(len(word.String()))])
	}
	return strings.Join(text, " ")
}

func equal(a, b []words.Match[bool]) bool {
	return slices.EqualFunc(a, b, func(a, b words.Match[bool]) bool { return a.From == b.From && a.To == b.To })
}
