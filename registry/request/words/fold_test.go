package words

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestIsDecomposed(t *testing.T) {
	for r := range rune(utf8.MaxRune) {
		letter := string(r)
		if isDecomposed(letter) && norm.NFKD.String(letter) != letter {
			t.Errorf("%q is taken for decomposed, and is %q", letter, norm.NFKD.String(letter))
		}
	}
	for _, word := range []string{"делегация", "السنغال", "塞内加尔", "2nd"} {
		if !isDecomposed(word) {
			t.Errorf("%q is looked up for nothing", word)
		}
	}
}
