package words

import (
	"testing"
	"unicode/utf8"
)

// TestIsPlain checks that a letter that is taken as it stands would be folded into itself: behind a letter that is not,
// it is looked up.
func TestIsPlain(t *testing.T) {
	for r := range rune(utf8.MaxRune) {
		letter := string(r)
		if isPlain(letter) && fold("é"+letter) != "e"+letter {
			t.Errorf("%q is taken as it stands, and folds into %q", letter, fold("é"+letter))
		}
	}
	for _, word := range []string{"делегация", "السنغال", "塞内加尔", "2nd"} {
		if !isPlain(word) {
			t.Errorf("%q is looked up for nothing", word)
		}
	}
}
