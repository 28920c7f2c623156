package registry

import (
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/mail"
)

// dmarc returns the DMARC result that counts for a message: that of the first Authentication-Results from the top
// which bears the trusted authserv-id. Whatever stands below it was not written by the receiving server.
func (e *Event) dmarc(results []mail.AuthenticationResult) string {
	if e.Trust == "" {
		return ""
	}
	for _, r := range results {
		if strings.EqualFold(r.ServID, e.Trust) {
			return r.DMARC
		}
	}
	return ""
}

// sameSender says whether an address may speak for what another began: the same one, or another of its domain, where
// that is not one in which anybody can have an address.
func sameSender(a, b string) bool {
	if strings.EqualFold(a, b) {
		return a != ""
	}
	hostA, hostB := host(a), host(b)
	return hostA != "" && hostA == hostB && !delegations.FreeMail(hostA)
}

func host(address string) string {
	_, host, _ := strings.Cut(address, "@")
	return strings.ToLower(host)
}

// missingCopies returns the required addresses that are in no To or Cc field.
func (e *Event) missingCopies(to, cc []mail.Address) []string {
	var missing []string
	for _, required := range e.RequiredCopy {
		is := func(a mail.Address) bool { return strings.EqualFold(a.Address, required) }
		if !slices.ContainsFunc(to, is) && !slices.ContainsFunc(cc, is) {
			missing = append(missing, required)
		}
	}
	return missing
}

// nearMisses pairs the addresses in copy with the missing ones that they were meant to be.
func nearMisses(missing []string, to, cc []mail.Address) []NearMiss {
	var found []NearMiss
	for _, right := range missing {
		for _, a := range slices.Concat(to, cc) {
			if resembles(a.Address, right) {
				found = append(found, NearMiss{Wrote: a.Address, Right: right})
			}
		}
	}
	return found
}

// resembles says whether an address looks like another with a slip in it: a few letters lost or changed, a tag after
// a plus sign, or one half of it where a line was broken.
func resembles(wrote, right string) bool {
	wrote, right = strings.ToLower(wrote), strings.ToLower(right)
	if local, domain, found := strings.Cut(wrote, "@"); found {
		local, _, _ = strings.Cut(local, "+")
		wrote = local + "@" + domain
	}
	if levenshtein.ComputeDistance(wrote, right) <= len(right)/4 {
		return true
	}
	local, domain, _ := strings.Cut(wrote, "@")
	rightLocal, rightDomain, _ := strings.Cut(right, "@")
	const enough = 4 // letters of a local part that are no coincidence
	return domain == rightDomain && len(local) >= enough && strings.Contains(rightLocal, local)
}
