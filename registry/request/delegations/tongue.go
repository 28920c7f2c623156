package delegations

import "strings"

// isLanguage says whether an adjective names a language: in French, русский язык, بالصينية.
func (p place) isLanguage(d Delegation) bool {
	switch d.Code {
	case "FR", "ES", "RU", "CN", "PT", "DE", "IT":
	default:
		return false
	}
	if p.behind("language") {
		return true
	}
	if p.behind("has") || p.behind("noun") && p.capital(p.to) {
		return false
	}
	return p.before("in") || strings.HasPrefix(p.written(), "بال") || p.isListed(-1) || p.isListed(1)
}

// isListed says whether a language stands beside this one in a list: in Arabic, French and Spanish.
func (p place) isListed(step int) bool {
	at := p.from
	if step > 0 {
		at = p.to - 1
	}
	for range longestList {
		beside, ok := p.word(at + step)
		if ok && beside.is("join") {
			at += step
			beside, ok = p.word(at + step)
		}
		if !ok || !beside.is("tongue") {
			return false
		}
		if beside.is("only") || beside.before("in") || beside.behind("language") {
			return true
		}
		at += step
	}
	return false
}

// longestList is how many languages of a list are looked at.
const longestList = 6
