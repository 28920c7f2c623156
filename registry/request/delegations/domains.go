package delegations

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/domains.txt
var domainData string

// domains returns the delegations by their domains, each for the hosts below it too.
var domains = sync.OnceValue(func() map[string]Delegation {
	byName := map[string]Delegation{}
	for _, n := range organisationNames() {
		byName[n.delegation.Name] = n.delegation
	}
	all := map[string]Delegation{}
	for line := range dataLines(domainData) {
		name, list, _ := strings.Cut(line, "|")
		name = strings.TrimSpace(name)
		d, found := byName[name]
		if !found {
			d, found = ByCode(name)
		}
		if !found {
			continue
		}
		for domain := range strings.FieldsSeq(list) {
			all[domain] = d
		}
	}
	return all
})

// ByDomain returns the delegation that a domain belongs to: a State's for a government's domain, wherever its hosts
// are; an organisation's for its own. A domain that anybody can have, or that is only a country's, tells nothing.
func ByDomain(domain string) (Delegation, bool) {
	domain = strings.TrimSuffix(strings.ToLower(domain), ".")
	for rest := domain; rest != ""; {
		if d, found := domains()[rest]; found {
			return d, true
		}
		_, rest, _ = strings.Cut(rest, ".")
	}
	return byUsualForm(domain)
}

// byUsualForm knows the second-level domains that many countries keep for their governments, and the names that
// foreign ministries give their own.
func byUsualForm(domain string) (Delegation, bool) {
	labels := strings.Split(domain, ".")
	if len(labels) < 2 {
		return Delegation{}, false
	}
	country, second := labels[len(labels)-1], labels[len(labels)-2]
	if len(country) != 2 || !isGovernment(second, country) {
		return Delegation{}, false
	}
	if country == "uk" {
		country = "gb"
	}
	return ByCode(strings.ToUpper(country))
}

func isGovernment(label, country string) bool {
	switch label {
	case "gov", "gouv", "gob", "gub", "govt", "gv", "government", "gouvernement", "guv", "mil", "govern",
		"mfa", "mofa", "mofaic", "minfor", "mae", "maec", "mre", "mne", "mzv", "mirex", "minrex", "minex",
		"diplomatie", "diplomacy", "foreignaffairs", "foreign", "cancilleria", "minrel", "exteriores", "exteriors",
		"presidency", "presidence", "parliament", "minjust", "moj":
		return true
	case "go":
		switch country {
		case "cr", "id", "jp", "ke", "kr", "pw", "th", "tz", "ug":
			return true
		}
	}
	return false
}
