package delegations

import (
	"slices"
	"strings"
)

// adjectiveForms returns the forms that a State's adjective takes in running text.
func adjectiveForms(language, adjective string) []string {
	switch language {
	case "en":
		return []string{adjective, adjective + "s"}
	case "fr":
		return plurals(frenchGenders(adjective))
	case "es":
		return spanishForms(adjective)
	case "ru":
		return russianAdjectiveForms(adjective)
	case "ar":
		return arabicForms(adjective)
	}
	return []string{adjective}
}

// nameForms returns the forms that a State's name takes in running text.
func nameForms(language, name string) []string {
	if language == "ru" {
		forms := russianNameForms(name)
		slices.Sort(forms)
		return slices.Compact(forms)
	}
	return []string{name}
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

// plurals adds an s to each form that has none.
func plurals(forms []string) []string {
	for _, form := range forms {
		if !strings.HasSuffix(form, "s") {
			forms = append(forms, form+"s")
		}
	}
	return forms
}

// frenchGenders returns the masculine and the feminine of a French adjective; those given behind strokes are taken as
// they are.
func frenchGenders(adjective string) []string {
	if forms := strings.Split(adjective, "/"); len(forms) > 1 {
		return forms
	}
	for _, ending := range []struct{ masculine, feminine string }{
		{"ien", "ienne"}, {"éen", "éenne"}, {"ais", "aise"}, {"ois", "oise"}, {"ain", "aine"}, {"yen", "yenne"}, {"an", "ane"},
		{"in", "ine"}, {"ol", "ole"}, {"and", "ande"}, {"ar", "are"}, {"i", "ie"}, {"d", "de"}, {"l", "le"}, {"k", "ke"},
		{"z", "ze"}, {"é", "ée"},
	} {
		if stem, ok := strings.CutSuffix(adjective, ending.masculine); ok {
			return []string{adjective, stem + ending.feminine}
		}
	}
	return []string{adjective}
}

// spanishForms returns the genders and numbers of a Spanish adjective.
func spanishForms(adjective string) []string {
	if forms := strings.Split(adjective, "/"); len(forms) > 1 {
		return plurals(forms)
	}
	for _, ending := range []struct {
		singular string
		others   []string
	}{
		{"o", []string{"a", "os", "as"}},
		{"és", []string{"esa", "eses", "esas"}},
		{"án", []string{"ana", "anes", "anas"}},
		{"ón", []string{"ona", "ones", "onas"}},
		{"ín", []string{"ina", "ines", "inas"}},
		{"ol", []string{"ola", "oles", "olas"}},
		{"í", []string{"íes", "ís"}},
		{"ú", []string{"úes", "ús"}},
		{"ar", []string{"ares"}},
		{"l", []string{"les"}},
		{"", []string{"s"}},
	} {
		if stem, ok := strings.CutSuffix(adjective, ending.singular); ok {
			forms := []string{adjective}
			for _, other := range ending.others {
				forms = append(forms, stem+other)
			}
			return forms
		}
	}
	return []string{adjective}
}
