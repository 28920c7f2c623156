package language_test

import (
	"strings"
	"testing"

	"speakerlist/registry/request/language"
)

// Of gives one of the six or nothing, and the same however the text is set: capitals and blank lines around it say
// nothing about its language.
func FuzzOf(f *testing.F) {
	for _, seed := range []string{
		"Segment 2, merci", "Прошу слова.", "请予登记，谢谢。", "نطلب الكلمة", "The floor. Le plancher.", "日本語です", "\xff\xfe", "İ ß ǅ",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := language.Of(text)
		switch got {
		case "", "ar", "zh", "en", "fr", "ru", "es":
		default:
			t.Fatalf("Of(%q) = %q", text, got)
		}
		if again := language.Of("\n \n" + text + "\n\n"); len(text) < 1000 && again != got {
			t.Errorf("Of(%q) = %q, and with blank lines around it %q", text, got, again)
		}
	})
}

func BenchmarkOf(b *testing.B) {
	for name, line := range map[string]string{
		"sentences":    "The delegation of Senegal requests the floor. ",
		"one sentence": "segment ",
		"short lines":  "a\n",
		"Chinese":      "塞内加尔代表团",
		"stops":        ". ",
	} {
		for _, size := range []struct {
			name string
			n    int
		}{{"n", 1 << 20}, {"2n", 2 << 20}} {
			b.Run(name+"/"+size.name, func(b *testing.B) {
				text := strings.Repeat(line, size.n/len(line))
				for b.Loop() {
					language.Of(text)
				}
			})
		}
	}
}
