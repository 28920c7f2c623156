package delegations

import (
	"strings"
	"testing"
)

func TestOrganisationData(t *testing.T) {
	seen := map[string]string{}
	for line := range dataLines(organisationData) {
		if n := strings.Count(line, "|"); n != 2 {
			t.Errorf("%d bars, want 2, in the line %q", n, line)
		}
	}
	for _, n := range organisationNames() {
		switch n.delegation.Type {
		case Organisation, CivilSociety, Court:
		default:
			t.Errorf("%s: there is no type %q", n.delegation.Name, n.delegation.Type)
		}
		for _, name := range n.names {
			if before, known := seen[name]; known {
				t.Errorf("%q stands for %s and for %s", name, before, n.delegation.Name)
			}
			seen[name] = n.delegation.Name
		}
	}
}
