package notify

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestPlurals(t *testing.T) {
	catalogs, err := readCatalogs("")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ lang, want string }{
		{"en", "1 day, 2 days, 3 days, 5 days, 11 days, 21 days, 22 days, 100 days, 111 days"},
		{"fr", "1 jour, 2 jours, 3 jours, 5 jours, 11 jours, 21 jours, 22 jours, 100 jours, 111 jours"},
		{"es", "1 día, 2 días, 3 días, 5 días, 11 días, 21 días, 22 días, 100 días, 111 días"},
		{"ru", "1 день, 2 дня, 3 дня, 5 дней, 11 дней, 21 день, 22 дня, 100 дней, 111 дней"},
		{"zh", "1天, 2天, 3天, 5天, 11天, 21天, 22天, 100天, 111天"},
		{"ar", "يوم واحد, يومان, 3 أيام, 5 أيام, 11 يوما, 21 يوما, 22 يوما, 100 يوم, 111 يوما"},
	} {
		p := &pen{catalog: catalogs[test.lang]}
		var got []string
		for _, n := range []int{1, 2, 3, 5, 11, 21, 22, 100, 111} {
			got = append(got, p.phrase("days", n))
		}
		if p.err != nil || strings.Join(got, ", ") != test.want {
			t.Errorf("%s: %q (%v), want %q", test.lang, strings.Join(got, ", "), p.err, test.want)
		}
	}
}

func TestSpansAreReadAtAGlance(t *testing.T) {
	catalogs, err := readCatalogs("")
	if err != nil {
		t.Fatal(err)
	}
	day := 24 * time.Hour
	for _, test := range []struct {
		span time.Duration
		want string
	}{
		{0, ""},
		{-time.Hour, ""},
		{500 * time.Millisecond, ""},
		{time.Second, "1 second"},
		{59 * time.Second, "59 seconds"},
		{2 * time.Minute, "2 minutes"},
		{2*time.Minute + time.Second, "2 minutes and 1 second"},
		{time.Hour + 59*time.Second, "1 hour"},
		{2*day + 5*time.Hour + 59*time.Minute, "2 days and 5 hours"},
		{2*day + 59*time.Minute, "2 days"},
		{400 * day, "400 days"},
	} {
		p := &pen{catalog: catalogs["en"]}
		if got := p.span(test.span); got != test.want || p.err != nil {
			t.Errorf("%v: %q (%v), want %q", test.span, got, p.err, test.want)
		}
	}
}

func TestDates(t *testing.T) {
	catalogs, err := readCatalogs("")
	if err != nil {
		t.Fatal(err)
	}
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2024, 8, 1, 2, 3, 0, 0, time.UTC)
	for lang, want := range map[string]string{
		"en": "Wednesday, 31 July 2024, 22:03 (New York) = Thursday, 1 August 2024, 02:03 UTC",
		"fr": "mercredi 31 juillet 2024, 22:03 (New York) = jeudi 1er août 2024, 02:03 UTC",
		"es": "miércoles 31 de julio de 2024, 22:03 (New York) = jueves 1 de agosto de 2024, 02:03 UTC",
		"ru": "среда, 31 июля 2024 года, 22:03 (New York) = четверг, 1 августа 2024 года, 02:03 UTC",
		"zh": "2024年7月31日（星期三） 22:03 (New York) = 2024年8月1日（星期四） 02:03 UTC",
		"ar": "الأربعاء 31 تموز/يوليه 2024، الساعة 22:03 بتوقيت New York، أي الخميس 1 آب/أغسطس 2024، الساعة 02:03 بالتوقيت العالمي المنسق (UTC)",
	} {
		p := &pen{catalog: catalogs[lang]}
		if got := p.moment(at, zone); got != want || p.err != nil {
			t.Errorf("%s: %q (%v), want %q", lang, got, p.err, want)
		}
	}
	p := &pen{catalog: catalogs["en"]}
	if got, want := p.moment(at, time.UTC), "Thursday, 1 August 2024, 02:03 UTC"; got != want {
		t.Errorf("in UTC alone: %q, want %q", got, want)
	}
	if got, want := p.second(at, time.UTC), "Thursday, 1 August 2024, 02:03:00 UTC"; got != want {
		t.Errorf("to the second: %q, want %q", got, want)
	}
}

// Every language defines the same templates, in the same order, so that translations can be laid side by side.
func TestLanguagesHaveTheSameTemplates(t *testing.T) {
	english := definitions(t, "en")
	for _, lang := range languages() {
		want := english
		if lang != "en" { // letters to the operator are in English alone
			want = strings.NewReplacer("alarm\n", "", "test\n", "").Replace(english)
		}
		if diff := cmp.Diff(want, definitions(t, lang)); diff != "" {
			t.Errorf("%s.tmpl (-want +got):\n%s", lang, diff)
		}
	}
}

func definitions(t *testing.T, lang string) string {
	t.Helper()
	source, err := builtIn.ReadFile("letters/" + lang + ".tmpl")
	if err != nil {
		t.Fatal(err)
	}
	var names strings.Builder
	for _, rest := range strings.Split(string(source), `{{define "`)[1:] {
		name, _, _ := strings.Cut(rest, `"`)
		names.WriteString(name + "\n")
	}
	return names.String()
}

func TestTemplatesAreOverridden(t *testing.T) {
	for _, test := range []struct {
		why   string
		files map[string]string
		want  string // in the letter, or in the error
		fails bool
	}{
		{"one sentence of one language", map[string]string{"en.tmpl": `{{define "closing"}}Yours sincerely,{{end}}`}, "Yours sincerely,", false},
		{"a comment and nothing else", map[string]string{"en.tmpl": `{{/* nothing yet */}}`}, "assurances", false},
		{"another language's file leaves this one alone", map[string]string{"fr.tmpl": `{{define "closing"}}Cordialement,{{end}}`}, "assurances", false},
		{"a template that cannot be read", map[string]string{"en.tmpl": `{{define "closing"}}{{if}}{{end}}`}, "en.tmpl:1", true},
		{"a fact that there is not", map[string]string{"ru.tmpl": "{{define \"facts\"}}\n{{row \"x\" .Recipt}}{{end}}"}, "ru.tmpl:2:", true},
		{"a reason that there is not", map[string]string{"en.tmpl": `{{define "held reasons"}}{{if .Lat}}x{{end}}{{end}}`}, `field Lat`, true},
		{"a month without a name", map[string]string{"fr.tmpl": `{{define "months"}}janvier, février{{end}}`}, `"months" has 2 names and not 12`, true},
		{"a plural form that Russian wants", map[string]string{"ru.tmpl": `{{define "days"}}{{plural . "one" "% день" "other" "% дней"}}{{end}}`}, `the form "many" is missing`, true},
		{"a template that no letter uses", map[string]string{"en.tmpl": `{{define "clsing"}}x{{end}}`}, `"clsing", which no letter uses`, true},
		{"a letter without a first sentence", map[string]string{"zh.tmpl": `{{define "final"}}x{{end}}`}, `letter "final" in zh`, true},
		{"a file that no language has", map[string]string{"english.tmpl": ""}, "english.tmpl is not used", true},
		{"the look of letters", map[string]string{"page.html": `{{define "letter"}}<p>{{.Title}}</p>{{end}}{{define "digest"}}{{end}}`}, "assurances", false},
		{"a page without the digest", map[string]string{"page.html": `{{define "letter"}}{{end}}`}, `does not define "digest"`, true},
	} {
		folder := t.TempDir()
		for name, content := range test.files {
			if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		c, err := NewComposer(ComposerOptions{From: from, Templates: folder})
		if test.fails {
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("%s: error %v, want one that says %q", test.why, err, test.want)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", test.why, err)
			continue
		}
		event, letter := sampleNamed(t, "acknowledgement", "en")
		if m := compose(t, c, event, letter); !strings.Contains(m.text, test.want) {
			t.Errorf("%s: %q is not in\n%s", test.why, test.want, m.text)
		}
	}
	if _, err := NewComposer(ComposerOptions{From: from, Templates: filepath.Join(t.TempDir(), "absent")}); err == nil {
		t.Error("a folder that there is not was accepted")
	}
}

func TestLettersAsTheyComeAreWhole(t *testing.T) {
	if _, err := NewComposer(ComposerOptions{From: "a@example.org", Templates: t.TempDir()}); err != nil {
		t.Error(err)
	}
}
