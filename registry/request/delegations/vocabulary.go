package delegations

import (
	"strings"
	"unicode"

	"speakerlist/registry/request/words"
)

// addNames fills the lexicon. What is added first is what an ambiguous name most often means.
func (a *atlas) addNames() {
	for _, row := range table("ambiguous") {
		for _, code := range list(row[0]) {
			for _, phrase := range list(row[2]) {
				a.add(phrase, code, Form(row[1]))
			}
		}
	}
	for _, row := range table("cldr") {
		a.addName(row[1], row[0], row[2])
	}
	for _, language := range languages() {
		for _, row := range table(language) {
			a.addState(language, row)
		}
	}
	for _, row := range table("codes") {
		for _, code := range list(row[1]) {
			a.add(code, row[0], Code)
			a.add(spelled(code), row[0], Code)
		}
	}
	for _, row := range table("others") {
		a.names.Add(row[0], sense{})
	}
	for _, organisation := range organisationNames() {
		for _, name := range organisation.names {
			a.names.Add(name, sense{organisation.delegation, Org})
		}
	}
	for _, title := range formalTitles() {
		a.titles.Add(title, struct{}{})
	}
}

func (a *atlas) addState(language string, row [4]string) {
	code := row[0]
	for _, name := range append(list(row[3]), row[1]) {
		a.addName(language, code, name)
	}
	for _, adjective := range list(row[2]) {
		for _, form := range adjectiveForms(language, adjective) {
			a.add(form, code, Adjective)
		}
	}
}

// addName adds a short name in every form that it takes in running text.
func (a *atlas) addName(language, code, name string) {
	for _, spelling := range spellings(name) {
		for _, form := range nameForms(language, spelling) {
			a.add(form, code, Short)
		}
	}
}

// add adds a phrase without its brackets, which the lexicon would take for a choice.
func (a *atlas) add(phrase, code string, form Form) {
	if phrase == "" {
		return
	}
	plain := strings.NewReplacer("(", " ", ")", " ", "（", "", "）", "", "&", " and ").Replace(phrase)
	a.names.Add(plain, sense{a.states[code].delegation, form})
}

// spellings returns a name and, where it has an addition in brackets, as Iran (Islamic Republic of), the name without
// it. Congo (Kinshasa) is nothing without it.
func spellings(name string) []string {
	before, _, found := strings.Cut(strings.ReplaceAll(name, "（", "("), "(")
	if before = strings.TrimSpace(before); !found || needsAddition(before) {
		return []string{name}
	}
	return []string{name, before}
}

func needsAddition(name string) bool {
	switch words.Fold(name) {
	case "congo", "конго", "刚 果", "korea", "coree", "corea", "guinea", "guinee":
		return true
	}
	return false
}

// spelled returns an abbreviation with its letters apart, as stops part them: U.S.A.
func spelled(code string) string {
	if strings.IndexFunc(code, func(r rune) bool { return !unicode.IsUpper(r) }) >= 0 {
		return ""
	}
	return strings.Join(strings.Split(code, ""), " ")
}
