package delegations_test

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		"The delegation of Iran (Islamic Republic of) and Mr. Jordan A. Peters, in French and Spanish",
		"Делегация Того, 刚果（金）、وفد السنغال والكونغو", "Rue de la Rue de France Street of the of the", "U.S.A. US\nRegards,\nChad",
		"\xffRepublic of \xe4Korea", "и и и French French French and",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		cut := words.Cut(text)
		found := delegations.Find(cut)
		end := 0
		for _, m := range found {
			if m.Start < end || m.End <= m.Start || m.End > len(text) {
				t.Fatalf("%+v overlaps what stands before %d, or is outside of %d bytes", m, end, len(text))
			}
			end = m.End
			if utf8.ValidString(text) && !utf8.ValidString(text[m.Start:m.End]) {
				t.Errorf("%+v cuts a letter in two", m)
			}
			if m.Form == "" || m.Delegation.Name == "" {
				t.Errorf("%+v names nobody", m)
			}
			for _, also := range m.Also {
				if also == m.Delegation {
					t.Errorf("%+v is also itself", m)
				}
			}
		}
		if again := delegations.Find(cut); !reflect.DeepEqual(found, again) {
			t.Errorf("found %+v, then %+v", found, again)
		}
	})
}

// BenchmarkFind reads a message of some length, as it is read several times.
func BenchmarkFind(b *testing.B) {
	text := words.Cut(strings.Repeat("The delegation of Senegal kindly requests the floor in segment II. "+
		"Прошу слова для делегации Сенегала. 塞内加尔代表团希望发言。 يطلب وفد السنغال الكلمة. ", 40))
	b.SetBytes(int64(len(text.Original)))
	for b.Loop() {
		delegations.Find(text)
	}
}

// BenchmarkFindWorst reads what makes every rule look around as far as it does.
func BenchmarkFindWorst(b *testing.B) {
	for _, phrase := range []string{"French and ", "Jordan ", "Mr Xy ", "the ", "Republic of the ", "عمان ", "中国", "chad ", "Того ", "US ", "Regards "} {
		b.Run(strings.TrimSpace(phrase), func(b *testing.B) {
			text := words.Cut(strings.Repeat(phrase, 64<<10/len(phrase)))
			b.SetBytes(int64(len(text.Original)))
			for b.Loop() {
				delegations.Find(text)
			}
		})
	}
}
