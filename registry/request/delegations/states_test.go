package delegations

import (
	"slices"
	"strings"
	"testing"

	"speakerlist/registry/request/words"
)

// TestEveryNameResolves reads every name, formal name, adjective and abbreviation of the tables, each in every form that
// the program knows of it.
func TestEveryNameResolves(t *testing.T) {
	a := known()
	for code, s := range a.states {
		for language, name := range s.un {
			resolves(t, code, language, name)
		}
	}
	for _, row := range table("cldr") {
		for _, form := range nameForms(row[1], row[2]) {
			resolves(t, row[0], row[1], form)
		}
	}
	for _, row := range table("formal") {
		for i, language := range languages() {
			for _, form := range nameForms(language, row[i+1]) {
				resolves(t, row[0], language, form)
			}
		}
	}
	for _, language := range tabled() {
		for _, row := range table(language) {
			for _, name := range list(row[3]) {
				for _, form := range nameForms(language, name) {
					resolves(t, row[0], language, form)
				}
			}
			for _, adjective := range list(row[2]) {
				for _, form := range adjectiveForms(language, adjective) {
					resolves(t, row[0], language, form)
				}
			}
		}
	}
	for _, row := range table("codes") {
		for _, code := range list(row[1]) {
			resolves(t, row[0], "abbreviations", code)
		}
	}
}

// resolves checks that a name alone is one mention, from end to end, of its State and of no other that
// data/ambiguous.tsv does not list.
func resolves(t *testing.T, code, language, name string) {
	t.Helper()
	found := Find(words.Cut(name))
	if len(found) != 1 {
		t.Errorf("%s: %q of %s is %d mentions, %+v", language, name, code, len(found), found)
		return
	}
	m := found[0]
	if len(m.Also) > 0 {
		if !listedAsAmbiguous(m) || !m.means(known().states[code].delegation) {
			t.Errorf("%s: %q is %s, but also %v", language, name, m.Delegation.Code, m.Also)
		}
		return
	}
	if m.Delegation.Code != code {
		t.Errorf("%s: %q is %s, want %s", language, name, m.Delegation.Code, code)
	}
	if words.Fold(name[m.Start:m.End]) != words.Fold(name) {
		t.Errorf("%s: of %q only %q is found", language, name, name[m.Start:m.End])
	}
}

func listedAsAmbiguous(m Mention) bool {
	codes := []string{m.Delegation.Code}
	for _, also := range m.Also {
		codes = append(codes, also.Code)
	}
	return slices.ContainsFunc(table("ambiguous"), func(r row) bool { return slices.Equal(list(r[0]), codes) })
}

// TestEveryStateHasEveryForm keeps holes out of the tables.
func TestEveryStateHasEveryForm(t *testing.T) {
	formal := map[string]row{}
	for _, row := range table("formal") {
		formal[row[0]] = row
	}
	for code, s := range known().states {
		for i, language := range languages() {
			if s.un[language] == "" {
				t.Errorf("%s has no short name in %s", code, language)
			}
			if formal[code][i+1] == "" && code != "TW" && code != "XK" {
				t.Errorf("%s has no formal name in %s", code, language)
			}
		}
	}
}

// TestEveryStateHasAnAdjective names the States that have none of their own: theirs is another's too, or nobody uses it.
func TestEveryStateHasAnAdjective(t *testing.T) {
	for language, without := range map[string]string{
		"en": "CD CG DM DO", "fr": "CD CG", "es": "CD CG", "ru": "CD CG CK",
		"ar": "CD CF CG CK DM KN ML SB VC",
	} {
		has := map[string]bool{}
		for _, row := range table(language) {
			has[row[0]] = row[2] != ""
		}
		for code := range known().states {
			if has[code] == strings.Contains(without, code) {
				t.Errorf("%s has an adjective in %s: %v", code, language, has[code])
			}
		}
	}
}

func TestUnitedNations(t *testing.T) {
	count := map[string]int{}
	parties := 0
	for _, row := range table("states") {
		count[row[1]]++
		if Party(row[0]) {
			parties++
		}
	}
	if count["member"] != 193 || count["observer"] != 2 {
		t.Errorf("the United Nations have %v, want 193 members and 2 observers", count)
	}
	if parties != 124 {
		t.Errorf("%d States are Parties to the Rome Statute, want 124", parties)
	}
	for code, want := range map[string]bool{"SN": true, "PS": true, "AM": true, "UA": true, "HU": false, "BI": false, "PH": false, "US": false} {
		if Party(code) != want {
			t.Errorf("Party(%s) = %v", code, !want)
		}
	}
}

func TestNameIn(t *testing.T) {
	for _, test := range []struct{ why, code, language, want string }{
		{"CLDR's name where it is the United Nations'", "SN", "fr", "Sénégal"},
		{"the United Nations' where they have another", "CZ", "en", "Czechia"},
		{"with the addition that they make", "VE", "es", "Venezuela (República Bolivariana de)"},
		{"in Russian", "KP", "ru", "Корейская Народно-Демократическая Республика"},
		{"in Arabic", "RU", "ar", "الاتحاد الروسي"},
		{"in Chinese", "CD", "zh", "刚果民主共和国"},
		{"the usual name in a language of which nothing is known", "IR", "de", "Iran"},
	} {
		d, ok := ByCode(test.code)
		if !ok {
			t.Fatalf("%s is unknown", test.code)
		}
		if got := NameIn(d, test.language); got != test.want {
			t.Errorf("%s: %s in %s is %q, want %q", test.why, test.code, test.language, got, test.want)
		}
	}
	if got := NameIn(Delegation{Name: "Human Rights Watch", Type: CivilSociety}, "fr"); got != "Human Rights Watch" {
		t.Errorf("an organisation is %q", got)
	}
}
