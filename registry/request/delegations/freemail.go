package delegations

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/freemail.txt
var freeMailData string

var freeMailDomains = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for line := range dataLines(freeMailData) {
		for domain := range strings.FieldsSeq(line) {
			all[domain] = true
		}
	}
	return all
})

// FreeMail says whether anybody can have an address in a domain, so that it tells nothing of who writes.
func FreeMail(domain string) bool { return freeMailDomains()[strings.ToLower(domain)] }
