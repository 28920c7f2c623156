package notify

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"
)

func TestWrap(t *testing.T) {
	for _, test := range []struct {
		why, text string
		width     int
		want      []string
	}{
		{"words that fit", "one two", 10, []string{"one two"}},
		{"words that do not", "one two three", 8, []string{"one two", "three"}},
		{"a word that is too long is broken anywhere", "xxxxxxxxxxxx", 5, []string{"xxxxx", "xxxxx", "xx"}},
		{"an address stays whole", "to juridique.la-haye-amba@diplomatie.gouv.fr, now", 10, []string{"to", "juridique.la-haye-amba@diplomatie.gouv.fr,", "now"}},
		{"a web address stays whole", "see https://example.org/a-very-long-path now", 10, []string{"see", "https://example.org/a-very-long-path", "now"}},
		{"Chinese is broken between characters, and never before a full stop", "贵代表团已列入发言者名单。", 12, []string{"贵代表团已列", "入发言者名", "单。"}},
		{"no-break spaces hold", "un deux\u00a0: trois", 8, []string{"un", "deux\u00a0:", "trois"}},
		{"nothing", "", 10, nil},
	} {
		var got []string
		wrap(test.text, test.width, func(line string) { got = append(got, line) })
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.why, diff)
		}
	}
}

// Beside every character stand those that join with their neighbours: a letter, an accent, a joiner, a selector of
// emoji, a flag's half, a syllable of Hangul.
func TestColumnsAreThoseOfUniseg(t *testing.T) {
	beside := []string{"a", "\u0301", "\u200d", "\ufe0f", "\U0001f1f8", "\u1100", "中"}
	for r := range rune(0x20000) { // the planes that have letters
		for _, b := range beside {
			for _, text := range []string{string(r) + b, b + string(r), string(r) + string(r)} {
				if got, want := columns(text), uniseg.StringWidth(text); got != want {
					t.Fatalf("%q (%U): %d columns, want %d", text, r, got, want)
				}
			}
		}
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("one two  three", 8)
	f.Add("贵代表团已列入发言者名单。 to juridique.la-haye-amba@diplomatie.gouv.fr", 12)
	f.Add(" e\u0301\u0301 \u0301 x\u00a0: y ", 1)
	f.Fuzz(func(t *testing.T, text string, width int) {
		var lines strings.Builder
		wrap(text, width, func(line string) {
			if line == "" || strings.Trim(line, " ") != line {
				t.Errorf("a line that is %q", line)
			}
			lines.WriteString(line)
		})
		if want, got := strings.ReplaceAll(text, " ", ""), strings.ReplaceAll(lines.String(), " ", ""); got != want {
			t.Errorf("%q has become %q", want, got)
		}
	})
}
