package delegations

import (
	"strings"
	"testing"
)

func TestByDomain(t *testing.T) {
	for _, test := range []struct{ why, domain, want string }{
		{"a government's domain", "mfa.gov.lv", "LV"},
		{"a host below it", "mail.mofa.go.ke", "KE"},
		{"French usage", "diplomatie.gouv.sn", "SN"},
		{"Spanish usage", "rree.gob.bo", "BO"},
		{"Uruguay's own", "mrree.gub.uy", "UY"},
		{"New Zealand's own", "mfat.govt.nz", "NZ"},
		{"a foreign ministry under the country's domain", "mfa.ee", "EE"},
		{"the United Kingdom is not uk", "fcdo.gov.uk", "GB"},
		{"a ministry whose domain names no government", "minbuza.nl", "NL"},
		{"a federal administration", "eda.admin.ch", "CH"},
		{"the United States need no country", "state.gov", "US"},
		{"capitals and a final dot do not count", "MINBUZA.NL.", "NL"},
		{"an organisation", "eeas.europa.eu", "European Union"},
		{"an organisation's own before that around it", "eurojust.europa.eu", "Eurojust"},
		{"a country alone tells nothing", "example.nl", ""},
		{"a university under a country tells nothing", "univ.ac.uk", ""},
		{"go is a government's only where it is", "go.it", ""},
		{"free mail tells nothing", "gmail.com", ""},
		{"a domain that only ends like one", "notstate.gov.example", ""},
		{"no domain at all", "", ""},
	} {
		got, _ := ByDomain(test.domain)
		if have := got.Code; have != test.want && got.Name != test.want {
			t.Errorf("%s: %s is %+v, want %q", test.why, test.domain, got, test.want)
		}
	}
}

func TestDomainData(t *testing.T) {
	names := map[string]bool{}
	for _, n := range organisationNames() {
		names[n.delegation.Name] = true
	}
	for line := range dataLines(domainData) {
		name, list, found := strings.Cut(line, "|")
		name = strings.TrimSpace(name)
		if _, state := ByCode(name); !found || !state && !names[name] {
			t.Errorf("%q: no State or organisation of that name", line)
		}
		for domain := range strings.FieldsSeq(list) {
			if FreeMail(domain) {
				t.Errorf("%s is free mail", domain)
			}
		}
	}
}
