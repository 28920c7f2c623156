package delegations

import (
	"slices"
	"strings"
)

// nameForms returns the forms that a State's name takes in running text.
func nameForms(language, name string) []string {
	switch language {
	case "de":
		return germanNameForms(name)
	case "ru":
		forms := russianNameForms(name)
		slices.Sort(forms)
		return slices.Compact(forms)
	}
	return []string{name}
}

// adjectiveForms returns the forms that a State's adjective takes in running text. Where it stands with strokes, these
// part the forms.
func adjectiveForms(language, adjective string) []string {
	if forms := strings.Split(adjective, "/"); len(forms) > 1 {
		return plurals(forms)
	}
	switch language {
	case "en":
		return []string{adjective, adjective + "s"}
	case "fr":
		return plurals(frenchGenders(adjective))
	case "es", "pt":
		return romanceForms(adjective, iberianEndings())
	case "it":
		return romanceForms(adjective, italianEndings())
	case "de":
		return []string{adjective, adjective + "e", adjective + "er", adjective + "en", adjective + "es", adjective + "em"}
	case "ru":
		return russianAdjectiveForms(adjective)
	case "ar":
		return arabicForms(adjective)
	}
	return []string{adjective}
}

// plurals adds an s to each form that has none.
func plurals(forms []string) []string {
	for _, form := range forms {
		if !strings.HasSuffix(form, "s") {
			forms = append(forms, form+"s")
		}
	}
	return forms
}

// germanNameForms returns a German name, its genitive, and the cases of an adjective at its beginning.
func germanNameForms(name string) []string {
	forms := []string{name}
	if !strings.HasSuffix(name, "s") {
		forms = append(forms, name+"s")
	}
	if strings.HasSuffix(name, "e") {
		forms = append(forms, name+"n") // den Niederlanden
	}
	first, rest, found := strings.Cut(name, " ")
	for _, ending := range []string{"es", "er", "e"} {
		if stem, ok := strings.CutSuffix(first, ending); found && ok {
			return append(forms, stem+"en "+rest, stem+"en "+rest+"s", stem+"er "+rest, stem+"e "+rest)
		}
	}
	return forms
}

// arabicForms returns the masculine, the feminine and the plurals of an Arabic adjective of relation. One of two words
// ends both alike.
func arabicForms(adjective string) []string {
	first, second, two := strings.Cut(adjective, " ")
	forms := []string{adjective, adjective + "ة", adjective + "ون", adjective + "ين", adjective + "ات"}
	if two && strings.HasSuffix(first, "ي") {
		for _, ending := range []string{"ة", "ون", "ين", "ات"} {
			forms = append(forms, first+ending+" "+second+ending)
		}
	}
	return forms
}
