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
			a.addForms(row[2], code, Form(row[1]), list(row[3]))
		}
	}
	a.addFormalNames()
	for _, row := range table("cldr") {
		a.addForms(row[1], row[0], Short, []string{row[2]})
	}
	for _, language := range tabled() {
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
			a.names.Add(name, sense{organisation.delegation, Org, isAbbreviation(name)})
		}
	}
}

// addFormalNames adds the formal names that are not also the short ones.
func (a *atlas) addFormalNames() {
	for _, row := range table("formal") {
		for i, language := range languages() {
			if name := row[i+1]; name != a.states[row[0]].un[language] {
				a.addForms(language, row[0], Formal, []string{name})
			}
		}
	}
}

// addContext fills the lexicons that are looked at around a name.
func (a *atlas) addContext() {
	for _, title := range formalTitles() {
		a.titles.Add(title, struct{}{})
	}
	for _, tail := range formalTails() {
		a.tails.Add(tail, struct{}{})
	}
	for _, row := range table("context") {
		for _, phrase := range list(row[1]) {
			a.context.Add(phrase, row[0])
		}
	}
}

func (a *atlas) addState(language string, row row) {
	names := list(row[3])
	if row[1] != "" {
		names = append(names, row[1])
	}
	a.addForms(language, row[0], Short, names)
	a.addForms(language, row[0], Adjective, list(row[2]))
}

// addForms adds names or adjectives in every form that they take in running text.
func (a *atlas) addForms(language, code string, form Form, names []string) {
	for _, name := range names {
		if form == Adjective {
			for _, inflected := range adjectiveForms(language, name) {
				a.add(inflected, code, form)
			}
			continue
		}
		for _, spelling := range spellings(name) {
			for _, inflected := range nameForms(language, spelling) {
				a.add(inflected, code, form)
			}
		}
	}
}

// add adds a phrase without its brackets, which the lexicon would take for a choice.
func (a *atlas) add(phrase, code string, form Form) {
	if phrase == "" {
		return
	}
	if strings.ContainsAny(phrase, "()（）&") {
		phrase = strings.NewReplacer("(", " ", ")", " ", "（", "", "）", "", "&", " and ").Replace(phrase)
	}
	a.names.Add(phrase, sense{a.states[code].delegation, form, form == Code})
}

// isAbbreviation says whether a name is one that counts only in capitals: WHO.
func isAbbreviation(name string) bool {
	return len(name) <= 6 && strings.IndexFunc(name, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
}

// spellings returns a name and, where it has an addition in brackets, as Iran (Islamic Republic of), the name without
// it. Congo (Kinshasa) is nothing without it.
func spellings(name string) []string {
	all := []string{name}
	if first, second, found := strings.Cut(name, " and "); found {
		all = append(all, first+" "+second) // a stroke or an ampersand between them is no word
	}
	before, _, found := strings.Cut(strings.ReplaceAll(name, "（", "("), "(")
	if before = strings.TrimSpace(before); found && !needsAddition(before) {
		all = append(all, before)
	}
	return all
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
	if !isAbbreviation(code) {
		return ""
	}
	return strings.Join(strings.Split(code, ""), " ")
}
