package request

import (
	"strings"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// domainClaims returns what the sender's domain says. A government's own is a claim; a mission's ('kenyaembassy.nl',
// 'andorraun.org') only names, since anybody may have it.
func domainClaims(domain string) []claim {
	if domain == "" || delegations.FreeMail(domain) {
		return nil
	}
	if d, found := delegations.ByDomain(domain); found {
		return []claim{{delegation: d, where: inDomain, text: domain, weight: signed}}
	}
	for label := range strings.SplitSeq(domain, ".") {
		if name := missionName(label); name != "" {
			if found := delegations.Find(words.Cut(name)); len(found) == 1 && found[0].End == len(name) && found[0].Form != delegations.Code {
				return []claim{{delegation: found[0].Delegation, also: found[0].Also, where: inDomain, text: domain, weight: named}}
			}
		}
	}
	return nil
}

// missionName returns what is left of a domain's label without the words that say what it belongs to; empty where it
// has none of them.
func missionName(label string) string {
	parts := strings.Split(label, "-")
	said := false
	var rest []string
	for _, part := range parts {
		name := part
		for again := true; again; {
			again = false
			for _, word := range []string{
				"permanent", "mission", "embassy", "ambassade", "embajada", "botschaft", "embaixada", "ambasciata", "consulate",
				"delegation", "ambassy", "embassyof", "amba", "emb", "missionof", "theembassyof", "un", "onu", "of", "to", "ny", "nl",
				"the", "hague", "thehague", "lahaye", "denhaag", "brussels", "geneva", "newyork", "in", "pmun", "pm", "mp", "rep", "gov",
			} {
				if trimmed, ok := cutEnd(name, word); ok {
					name, said, again = trimmed, true, true
				}
			}
		}
		if name != "" {
			rest = append(rest, name)
		}
	}
	if !said || len(rest) == 0 {
		return ""
	}
	name := strings.Join(rest, " ")
	if len(name) < 4 {
		return ""
	}
	return strings.ToUpper(name[:1]) + name[1:]
}

func cutEnd(name, word string) (string, bool) {
	if trimmed, ok := strings.CutPrefix(name, word); ok && (len(word) > 2 || trimmed == "") {
		return trimmed, true
	}
	return strings.CutSuffix(name, word)
}
