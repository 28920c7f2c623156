package mail

import (
	"strings"

	"github.com/emersion/go-msgauth/authres"
)

// authentication reads the Authentication-Results fields from the top of the header down. Comments and quoted strings
// are taken out first: the sender has a hand in what they say. Of a field that cannot be read, nothing but the name
// of its server is kept.
func authentication(values []string) []AuthenticationResult {
	var found []AuthenticationResult
	for _, value := range values {
		value = withoutQuoted(withoutComments(strings.ReplaceAll(value, "\n", "")))
		id, results, err := authres.Parse(value)
		if err != nil {
			id, _, _ = strings.Cut(value, ";")
			results = nil
		}
		id, _, _ = strings.Cut(strings.TrimSpace(id), " ")
		found = append(found, AuthenticationResult{ServID: strings.ToLower(id), DMARC: dmarc(results)})
	}
	return found
}

// dmarc returns the DMARC result: where a server gives several, the first that is no pass.
func dmarc(results []authres.Result) string {
	found := ""
	for _, r := range results {
		if d, ok := r.(*authres.DMARCResult); ok && (found == "" || found == authres.ResultPass) {
			found = strings.ToLower(string(d.Value))
		}
	}
	return found
}

func withoutQuoted(value string) string {
	var out strings.Builder
	quoted := false
	for i := 0; i < len(value); i++ {
		switch c := value[i]; {
		case c == '\\' && quoted:
			i++
		case c == '"':
			quoted = !quoted
		case !quoted:
			out.WriteByte(c)
		}
	}
	return out.String()
}
