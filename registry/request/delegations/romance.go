package delegations

import "strings"

// An ending is how the masculine singular of an adjective ends, and how its other forms end in that place.
type ending struct {
	masculine string
	others    []string
}

// romanceForms returns the genders and numbers of an adjective; of the endings, the first that fits counts.
func romanceForms(adjective string, endings []ending) []string {
	forms := []string{adjective}
	for _, e := range endings {
		stem, ok := strings.CutSuffix(adjective, e.masculine)
		if !ok {
			continue
		}
		for _, other := range e.others {
			forms = append(forms, stem+other)
		}
		break
	}
	return forms
}

// frenchGenders returns the masculine and the feminine of a French adjective.
func frenchGenders(adjective string) []string {
	return romanceForms(adjective, []ending{
		{"ien", []string{"ienne"}},
		{"éen", []string{"éenne"}},
		{"yen", []string{"yenne"}},
		{"ais", []string{"aise"}},
		{"ois", []string{"oise"}},
		{"ain", []string{"aine"}},
		{"an", []string{"ane"}},
		{"in", []string{"ine"}},
		{"ol", []string{"ole"}},
		{"and", []string{"ande"}},
		{"ar", []string{"are"}},
		{"é", []string{"ée"}},
		{"e", nil},
		{"", []string{"e"}},
	})
}

// iberianEndings returns the endings of Spanish and Portuguese adjectives.
func iberianEndings() []ending {
	return []ending{
		{"o", []string{"a", "os", "as"}},
		{"és", []string{"esa", "eses", "esas"}},
		{"ês", []string{"esa", "eses", "esas"}},
		{"án", []string{"ana", "anes", "anas"}},
		{"ón", []string{"ona", "ones", "onas"}},
		{"ín", []string{"ina", "ines", "inas"}},
		{"ol", []string{"ola", "oles", "olas"}},
		{"í", []string{"íes", "ís"}},
		{"ú", []string{"úes", "ús"}},
		{"ar", []string{"ares"}},
		{"l", []string{"les"}},
		{"", []string{"s"}},
	}
}

// italianEndings returns the endings of Italian adjectives.
func italianEndings() []ending {
	return []ending{
		{"o", []string{"a", "i", "e"}},
		{"e", []string{"i"}},
	}
}
