package delegations

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"speakerlist/registry/request/words"
)

// TestNamesInRunningText reads the short name of every State at the start, at the end and inside of sentences, in
// capitals and without accents, with what each language writes onto names.
func TestNamesInRunningText(t *testing.T) {
	for _, test := range []struct {
		language, why string
		sentence      string // %s is the name
		write         func(string) string
	}{
		{"en", "at the start", "%s wishes to take the floor in segment II.", nil},
		{"en", "at the end", "We kindly ask for two minutes for %s.", nil},
		{"en", "inside", "The delegation of %s would like to speak first.", nil},
		{"en", "with the possessive", "It is the %s's wish to speak.", nil},
		{"en", "before a colon", "%s: segment one", nil},
		{"en", "in a subject of a reply", "RE: Inscription, %s, Segment I", nil},
		{"en", "in capitals", "DELEGATION OF %s REQUESTS THE FLOOR", strings.ToUpper},
		{"en", "without accents", "on behalf of %s I ask for the floor", unaccented},
		{"en", "all small", "floor for the delegation of %s please", strings.ToLower},
		{"en", "over the end of a line", "on behalf\nof %s\nwe ask", nil},
		{"en", "in brackets", "Ms. Ana Ruiz (%s) will speak", nil},
		{"en", "full width", "The delegation of %s asks", fullWidth},
		{"fr", "at the start", "%s souhaite prendre la parole.", nil},
		{"fr", "at the end", "Inscription de la délégation de %s", nil},
		{"fr", "behind an elided article", "la demande de l’%s est jointe", nil},
		{"fr", "behind an elided preposition", "Ambassade d'%s aux Pays-B.", nil},
		{"fr", "in capitals", "INSCRIPTION DE LA DÉLÉGATION DE %s AU SEGMENT II", strings.ToUpper},
		{"fr", "in capitals without accents", "MISSION PERMANENTE DE %s A NEW YORK", func(s string) string { return unaccented(strings.ToUpper(s)) }},
		{"es", "at the start", "%s solicita la palabra en el segmento I.", nil},
		{"es", "inside", "La Embajada de %s saluda atentamente", nil},
		{"es", "at the end", "en nombre de %s", nil},
		{"es", "without accents", "la delegacion de %s pide la palabra", unaccented},
		{"es", "in capitals", "EMBAJADA DE %s", strings.ToUpper},
		{"ru", "at the end", "Прошу слова для делегации: %s", nil},
		{"ru", "in capitals", "ДЕЛЕГАЦИЯ: %s, СЕГМЕНТ I", strings.ToUpper},
		{"ru", "inside", "Просим внести %s в список ораторов", nil},
		{"ar", "at the end", "أرجو تسجيل وفد %s", nil},
		{"ar", "inside", "يطلب وفد %s الكلمة في الجزء الثاني", nil},
		{"ar", "with vowel signs", "يطلب وفد %s الكلمة", vowelled},
		{"zh", "at the start", "%s代表团希望在第一部分发言。", nil},
		{"zh", "inside", "请将%s列入发言名单", nil},
	} {
		for code, s := range known().states {
			name := s.un[test.language]
			if test.write != nil {
				name = test.write(name)
			}
			text := fmt.Sprintf(test.sentence, name)
			meansOnly(t, test.language+", "+test.why, text, code)
		}
	}
}

// TestInflectedNames reads every case of every Russian name, and every Arabic one with what is written onto it.
func TestInflectedNames(t *testing.T) {
	frames := []string{"%s", "делегация %s", "благодарность %s", "просим включить %s в список", "вместе с %s", "речь о %s идет"}
	for code, s := range known().states {
		for c, form := range russianNameForms(s.un["ru"]) {
			meansOnly(t, "Russian", fmt.Sprintf(frames[c], form), code)
		}
		if code == "ML" {
			continue // مالي is 'financial' wherever nothing before it has States
		}
		for _, prefix := range []string{"و", "ب", "ل", "ول", "وب"} {
			name := s.un["ar"]
			if bare, ok := strings.CutPrefix(name, "ال"); ok && strings.HasSuffix(prefix, "ل") {
				name = "ل" + bare
			}
			written := "باسم وفد كندا " + prefix + name + " معا"
			found := Find(words.Cut(written))
			if len(found) == 0 || !found[len(found)-1].means(s.delegation) {
				t.Errorf("%q is %+v, want %s", written, found, code)
			}
		}
	}
}

// TestAdjectivesInRunningText reads every adjective beside the delegation that it belongs to.
func TestAdjectivesInRunningText(t *testing.T) {
	for _, test := range []struct{ language, sentence string }{
		{"en", "The %s delegation asks for the floor."},
		{"fr", "La délégation %s demande la parole."},
		{"es", "La delegación %s pide la palabra."},
		{"ru", "Просим слова для %s делегации."},
		{"ar", "يطلب الوفد ال%s الكلمة"},
	} {
		for _, row := range table(test.language) {
			for _, adjective := range list(row[2]) {
				for _, form := range adjectiveForms(test.language, adjective) {
					meansOnly(t, test.language, fmt.Sprintf(test.sentence, form), row[0])
				}
			}
		}
	}
}

// meansOnly checks that a text names a State and, but for those that its name may also mean, no other.
func meansOnly(t *testing.T, why, text, code string) {
	t.Helper()
	found := Find(words.Cut(text))
	if len(found) != 1 || !found[0].means(known().states[code].delegation) {
		t.Errorf("%s: %q has %+v, want %s", why, text, found, code)
	}
}

func unaccented(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return strings.ReplaceAll(b.String(), "’", "'")
}

// fullWidth writes Latin letters as Chinese and Japanese keyboards may.
func fullWidth(s string) string {
	return strings.Map(func(r rune) rune {
		if r > ' ' && r < 0x7f && r != '(' && r != ')' {
			return r + 0xfee0
		}
		return r
	}, s)
}

// vowelled puts a vowel sign behind each Arabic letter of a word but the first.
func vowelled(s string) string {
	var b strings.Builder
	for i, r := range s {
		b.WriteRune(r)
		if i > 0 && unicode.IsLetter(r) {
			b.WriteRune('\u064e')
		}
	}
	return b.String()
}
