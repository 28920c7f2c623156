package delegations

import (
	"embed"
	"strings"
	"sync"

	"speakerlist/registry/request/words"
)

//go:generate go run gen.go

//go:embed data/*.tsv
var tables embed.FS

// languages are those of the United Nations, English first.
func languages() []string { return []string{"en", "fr", "es", "ru", "ar", "zh"} }

// tabled are the languages in which there is a table of names: those, and others in which requests come all the same.
func tabled() []string { return append(languages(), "de", "it", "pt") }

// A state is a State as the tables know it.
type state struct {
	delegation Delegation
	party      bool
	un         map[string]string // the short name of the United Nations by language
}

// An atlas is what the tables say, ready to be looked up.
type atlas struct {
	states map[string]*state
	names  words.Lexicon[sense]
	titles words.Lexicon[struct{}] // what stands before a name in a formal one: Republic of the
	tails  words.Lexicon[struct{}] // what stands behind a name or adjective in a formal one: 共和国
	// context holds the words that tell a State's name from others that read alike, each with its kinds.
	context words.Lexicon[string]
}

// A sense is what a phrase stands for. One without a delegation is a name that holds a State's and is not its own.
type sense struct {
	delegation Delegation
	form       Form
	capitals   bool // an abbreviation, which counts only in capitals
}

// known reads the tables once.
var known = sync.OnceValue(load)

func load() *atlas {
	a := &atlas{states: map[string]*state{}}
	for _, row := range table("states") {
		a.states[row[0]] = &state{Delegation{Code: row[0], Name: row[3], Type: State}, row[2] == "party", map[string]string{}}
	}
	a.readShortNames()
	a.addNames()
	a.addContext()
	return a
}

// A row is a row of a table; the fields that a table has not are empty.
type row [7]string

// table returns the rows of a table: fields between tabs, empty ones at the end left out.
func table(name string) []row {
	raw, err := tables.ReadFile("data/" + name + ".tsv")
	if err != nil {
		panic(err) // the table is compiled in
	}
	var rows []row
	for line := range strings.Lines(string(raw)) {
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		var r row
		copy(r[:], strings.Split(line, "\t"))
		rows = append(rows, r)
	}
	return rows
}

// list returns the parts of a field that holds several.
func list(field string) []string {
	if field == "" {
		return nil
	}
	return strings.Split(field, "; ")
}

// readShortNames takes the United Nations' short names from our tables, and CLDR's first where those leave them out.
func (a *atlas) readShortNames() {
	for _, row := range table("cldr") {
		un := a.states[row[0]].un
		if un[row[1]] == "" {
			un[row[1]] = row[2]
		}
	}
	for _, language := range languages() {
		for _, row := range table(language) {
			if row[1] != "" {
				a.states[row[0]].un[language] = row[1]
			}
		}
	}
	for _, s := range a.states {
		if s.delegation.Name == "" {
			s.delegation.Name, _, _ = strings.Cut(s.un["en"], " (")
		}
	}
}

// ByCode returns a State by its ISO 3166-1 alpha-2 code.
func ByCode(code string) (Delegation, bool) {
	s, ok := known().states[strings.ToUpper(code)]
	if !ok {
		return Delegation{}, false
	}
	return s.delegation, true
}

// Party says whether a State is a Party to the Rome Statute.
func Party(code string) bool {
	s, ok := known().states[code]
	return ok && s.party
}

// NameIn returns how a delegation is named in a language, in the form that the United Nations use; the usual short
// English name where there is none.
func NameIn(d Delegation, language string) string {
	if s, ok := known().states[d.Code]; ok && s.un[language] != "" {
		return s.un[language]
	}
	return d.Name
}
