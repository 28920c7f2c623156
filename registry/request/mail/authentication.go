package mail

import (
	"strings"

	"github.com/emersion/go-msgauth/authres"
)

// authentication reads the Authentication-Results fields from the top of the header down. Comments and quoted strings
// are taken out first: the sender has a hand in what they say. A result that cannot be read is passed over; of a field
// of an unknown version, nothing but the name of its server is kept.
func authentication(values []string) []AuthenticationResult {
	var found []AuthenticationResult
	for _, value := range values {
		value = withoutQuoted(withoutComments(strings.ReplaceAll(value, "\n", "")))
		server, results, _ := strings.Cut(value, ";")
		id, _, _ := strings.Cut(strings.TrimSpace(server), " ")
		found = append(found, AuthenticationResult{ServID: strings.ToLower(id), DMARC: dmarc(server, results)})
	}
	return found
}

// dmarc returns the DMARC result: where a server gives several, the first that is no pass.
func dmarc(server, results string) string {
	found := ""
	for result := range strings.SplitSeq(results, ";") {
		method, rest, _ := strings.Cut(result, "=")
		method = strings.TrimSpace(method)
		if !strings.EqualFold(method, "dmarc") {
			continue
		}
		result = method + "=" + strings.TrimSpace(rest)
		_, parsed, err := authres.Parse(server + ";" + result)
		if err != nil || len(parsed) == 0 {
			continue
		}
		if d, ok := parsed[0].(*authres.DMARCResult); ok && (found == "" || found == authres.ResultPass) {
			found = strings.ToLower(string(d.Value))
		}
	}
	return found
}

func withoutQuoted(value string) string {
	if !strings.Contains(value, `"`) {
		return value
	}
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
