package notify

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"text/template"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

//go:embed letters
var builtIn embed.FS

// languages are those in which letters are written, in the order of their English names.
func languages() []string { return []string{"ar", "zh", "en", "fr", "ru", "es"} }

// A catalog holds everything that letters say in one language: templates, one for each kind of letter, and smaller
// ones for what many letters have in common.
type catalog struct {
	language  string
	templates *template.Template

	// What the templates of these names say to every reader.
	direction, salutation, closing, footer string
	colon                                  string // its space counts
	weekdays, months                       []string

	drafts paperTray
}

// readCatalogs reads the templates of all languages. Those in the folder, where one is named, take the place of the
// built-in ones that they are named like; what they leave out stays.
func readCatalogs(folder string) (map[string]*catalog, error) {
	if err := checkFolder(folder); err != nil {
		return nil, err
	}
	catalogs := map[string]*catalog{}
	var problems []error
	for _, l := range languages() {
		c, err := readCatalog(l, folder)
		problems = append(problems, err)
		catalogs[l] = c
	}
	return catalogs, errors.Join(problems...)
}

func readCatalog(lang, folder string) (*catalog, error) {
	name := lang + ".tmpl"
	root := template.New(name).Funcs(catalogFuncs(lang)).Option("missingkey=error")
	source, err := builtIn.ReadFile("letters/" + name)
	if err != nil {
		return nil, fmt.Errorf("templates: %w", err)
	}
	if _, err := root.Parse(string(source)); err != nil {
		return nil, fmt.Errorf("templates: %w", err)
	}
	c := &catalog{language: lang, templates: root}
	if folder != "" {
		if err := c.override(filepath.Join(folder, name)); err != nil {
			return nil, err
		}
	}
	return c, c.sayOnce()
}

// sayOnce says what is the same in all letters.
func (c *catalog) sayOnce() error {
	p := &pen{catalog: c}
	c.direction, c.salutation = p.phrase("direction", nil), p.phrase("salutation", nil)
	c.closing, c.footer = p.phrase("closing", nil), p.phrase("footer", nil)
	c.weekdays, c.months = p.names("weekdays", 7), p.names("months", 12)
	var err error
	c.colon, err = c.say("colon", nil)
	if err = errors.Join(p.err, err); err != nil {
		return fmt.Errorf("templates: %w", err)
	}
	return nil
}

// names returns the names that a template gives, with commas between them.
func (p *pen) names(template string, want int) []string {
	names := strings.Split(p.phrase(template, nil), ",")
	for i, name := range names {
		names[i] = strings.TrimSpace(name)
	}
	if len(names) != want && p.err == nil {
		p.err = fmt.Errorf("%s.tmpl: %q has %d names and not %d: put a comma between them", p.language, template, len(names), want)
	}
	return names
}

// override replaces the templates that a file defines; it may be absent.
func (c *catalog) override(path string) error {
	source, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("templates: %w", err)
	}
	known := map[string]bool{}
	for _, t := range c.templates.Templates() {
		known[t.Name()] = true
	}
	over, err := template.New(path).Funcs(catalogFuncs(c.language)).Option("missingkey=error").Parse(string(source))
	if err != nil {
		return fmt.Errorf("templates: %w", err)
	}
	for _, t := range over.Templates() {
		switch {
		case t.Name() == path:
		case !known[t.Name()]:
			return fmt.Errorf("templates: %s defines %q, which no letter uses: give it a name that %s.tmpl has", path, t.Name(), c.language)
		default:
			if _, err := c.templates.AddParseTree(t.Name(), t.Tree); err != nil {
				return fmt.Errorf("templates: %w", err)
			}
		}
	}
	return nil
}

// checkFolder refuses a folder that would override nothing, since its files are named otherwise.
func checkFolder(folder string) error {
	if folder == "" {
		return nil
	}
	files, err := os.ReadDir(folder)
	if err != nil {
		return fmt.Errorf("templates: %w: name the folder that overrides the letters in replies.templates", err)
	}
	for _, f := range files {
		name := f.Name()
		if strings.HasPrefix(name, ".") || name == pageFile {
			continue
		}
		if stem, isTemplate := strings.CutSuffix(name, ".tmpl"); !isTemplate || !slices.Contains(languages(), stem) {
			return fmt.Errorf("templates: %s is not used: files there are named %s.tmpl, for a language, or %s",
				filepath.Join(folder, name), strings.Join(languages(), ".tmpl, "), pageFile)
		}
	}
	return nil
}

// say returns what a template says.
func (c *catalog) say(name string, data any) (string, error) {
	draft := c.drafts.take()
	defer c.drafts.put(draft)
	if err := c.templates.ExecuteTemplate(draft, name, data); err != nil {
		return "", err
	}
	return draft.String(), nil
}

// catalogFuncs are what templates can use beside the language's own functions.
func catalogFuncs(lang string) template.FuncMap {
	tag := language.MustParse(lang)
	return template.FuncMap{
		// row label value: a fact. It is left out where the value is empty or zero.
		"row": func(label string, value any) string {
			said, isText := value.(string)
			if !isText && value != 0 {
				said = fmt.Sprint(value)
			}
			if said == "" {
				return ""
			}
			return label + factMark + said
		},
		// plural n "one" … "few" … "other" …: the form that goes with the number, with the number for each %.
		"plural": func(n int, forms ...string) (string, error) {
			want := pluralForm(tag, n)
			for i := 0; i+1 < len(forms); i += 2 {
				if forms[i] == want {
					return strings.ReplaceAll(forms[i+1], "%", strconv.Itoa(n)), nil
				}
			}
			return "", fmt.Errorf("the form %q is missing, which %d takes", want, n)
		},
	}
}

// pluralForm returns the name that the Unicode plural rules have for the form that goes with a whole number.
func pluralForm(tag language.Tag, n int) string {
	switch plural.Cardinal.MatchPlural(tag, n, 0, 0, 0, 0) {
	case plural.Zero:
		return "zero"
	case plural.One:
		return "one"
	case plural.Two:
		return "two"
	case plural.Few:
		return "few"
	case plural.Many:
		return "many"
	}
	return "other"
}
