package words

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// TestFoldRunes checks of every rune that it is compared alike however it is looked up, and as what Unicode takes it apart
// into.
func TestFoldRunes(t *testing.T) {
	for r := range rune(utf8.MaxRune) {
		letter := string(r)
		if !isWordRune(r) || r == utf8.RuneError {
			continue
		}
		if isFolded(letter) && foldRune(r) != letter {
			t.Errorf("%q is taken as it stands, and compared as %q", letter, foldRune(r))
		}
		if got := new(folder).fold("A" + letter + "b"); got != "a"+foldRune(r)+"b" {
			t.Errorf("%q between others is compared as %q, and else as %q", letter, got, foldRune(r))
		}
		if got, want := new(folder).fold("x"+norm.NFD.String("é"+letter)), "xe"+foldRune(r); got != want {
			t.Errorf("%q taken apart is compared as %q, and else as %q", letter, got, want)
		}
	}
}

// TestIsFolded checks that common words are not looked up for nothing.
func TestIsFolded(t *testing.T) {
	for _, word := range []string{"делегация", "السنغال", "塞内加尔", "2nd"} {
		if !isFolded(word) {
			t.Errorf("%q is looked up for nothing", word)
		}
	}
}
