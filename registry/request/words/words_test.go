package words_test

import (
	"strings"
	"testing"

	"speakerlist/registry/request/words"
)

func TestFold(t *testing.T) {
	for _, test := range []struct{ why, text, want string }{
		{"capitals and accents do not count", "LA DÉLÉGATION SÉNÉGALAISE", "la delegation senegalaise"},
		{"nor does a decomposed accent", "Se\u0301ne\u0301gal", "senegal"},
		{"apostrophes of any kind part words", "Côte d’Ivoire, Cote d'Ivoire", "cote d ivoire cote d ivoire"},
		{"a hyphen parts words", "Guinea-Bissau", "guinea bissau"},
		{"full-width and circled forms are plain ones", "Ｓｅｇｍｅｎｔ Ⅱ ②", "segment ii 2"},
		{"digits of any script are digits", "الجزء ٢ и ۳", "الجزء 2 и 3"},
		{"digits behind letters are a word of their own", "Segment2 but the 1st", "segment 2 but the 1st"},
		{"Arabic vowel signs, hamza and tatweel do not count", "أُرِيدُ الكلمـــة إلى", "اريد الكلمه الي"},
		{"Cyrillic yo is ye, and short i is i", "Всё ещё йод", "все еще иод"},
		{"every Chinese character is a word", "塞内加尔代表团 I", "塞 内 加 尔 代 表 团 i"},
		{"a soft hyphen is not seen", "sta\u00adtement", "statement"},
		{"Turkish letters are their plain ones", "TÜRKİYE Türkiye ırmak", "turkiye turkiye irmak"},
		{"addresses and URLs say nothing", "write to france@mfa.gov.xx or https://un.org/chad now", "write to or now"},
	} {
		if got := words.Fold(test.text); got != test.want {
			t.Errorf("%s: Fold(%q) = %q, want %q", test.why, test.text, got, test.want)
		}
	}
}

func TestGaps(t *testing.T) {
	for _, test := range []struct {
		why, text string
		want      words.Gap // before the last word
	}{
		{"a blank", "one two", words.Space},
		{"a wrapped line", "one\n  two", words.Line},
		{"an empty line parts like a full stop", "one\n \n two", words.Sentence},
		{"a comma", "one, two", words.Comma},
		{"a bracket", "Iran (Islamic", words.Comma},
		{"a full stop", "it ended. Two", words.Sentence},
		{"the stop of an abbreviation", "St. Lucia", words.Space},
		{"the stop of one in a State's name", "Eq. Guinea", words.Space},
		{"the stop of a title", "Excma. Techera", words.Space},
		{"a stop inside a number", "1.5", words.Joined},
		{"an Arabic question mark", "متى؟ نعم", words.Sentence},
		{"a Chinese full stop", "好。你", words.Sentence},
		{"an apostrophe", "l'Allemagne", words.Joined},
	} {
		got := words.Cut(test.text).Words
		if last := got[len(got)-1]; last.Gap != test.want {
			t.Errorf("%s: the gap in %q is %d, want %d", test.why, test.text, last.Gap, test.want)
		}
	}
}

func TestLexicon(t *testing.T) {
	var l words.Lexicon[string]
	for _, phrase := range []string{
		"take the floor", "take", "делегаци* сенегал*", "السنغال", "prendre (la|) parole", "(we|the (chair|speaker)) yield(|s)", "第一部分", "guinea", "guinea bissau", "нигер*", "нигери*", "ألبانيا",
	} {
		l.Add(phrase, phrase)
	}
	for _, test := range []struct{ why, text, want string }{
		{"the longest phrase counts", "we take the floor", "take the floor"},
		{"and where it goes on otherwise, the shorter one", "we take the lift", "take"},
		{"stems stand for what begins so", "от делегации Сенегала", "делегаци* сенегал*"},
		{"the longest stem counts", "представитель Нигерии", "нигери*"},
		{"particles on an Arabic word do not hide it", "وفد للسنغال", "السنغال"},
		{"an alif with hamza begins no article", "وفد البانيا; لألبانيا", "ألبانيا,ألبانيا"},
		{"a choice may be empty", "prendre parole; prendre la parole", "prendre (la|) parole,prendre (la|) parole"},
		{"a choice may hold another, and each is there once", "the speaker yields; we yield", "(we|the (chair|speaker)) yield(|s),(we|the (chair|speaker)) yield(|s)"},
		{"Chinese needs no spaces", "希望在第一部分发言", "第一部分"},
		{"a longer name is not its beginning", "Guinea-Bissau and Guinea", "guinea bissau,guinea"},
		{"no phrase reaches into the next sentence", "Please take. The floor is wet", "take"},
		{"a phrase may go over the end of a line", "take the\nfloor", "take the floor"},
	} {
		var got []string
		for _, m := range l.Find(words.Cut(test.text)) {
			got = append(got, m.Values...)
		}
		if joined := strings.Join(got, ","); joined != test.want {
			t.Errorf("%s: %q has %q, want %q", test.why, test.text, joined, test.want)
		}
	}
}

func FuzzCut(f *testing.F) {
	for _, seed := range []string{"Segment II, s'il vous plaît.", "第１部分 ٢", "a@b.example http://x", "\xff\xfe\u00ad'", "I.\u2029."} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		cut := words.Cut(text)
		end := 0
		for _, w := range cut.Words {
			if w.Start < end || w.End <= w.Start || w.End > len(text) {
				t.Fatalf("word %+v overlaps what stands before %d", w, end)
			}
			end = w.End
			if again := strings.ReplaceAll(words.Fold(w.Folded), " ", ""); again != w.Folded {
				t.Errorf("folding %q again gives %q", w.Folded, again)
			}
		}
	})
}

func BenchmarkCut(b *testing.B) {
	text := strings.Repeat("The delegation of Senegal kindly requests the floor in segment II. Прошу слова. 塞内加尔代表团 ", 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		words.Cut(text)
	}
}
