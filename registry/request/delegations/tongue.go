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

// isListed says whether a language stands beside this one, with a joining word between or none.
func (p place) isListed(step int) bool {
	edge := p.from
	if step > 0 {
		edge = p.to - 1
	}
	beside, ok := p.word(edge + step)
	if ok && beside.is("join") {
		beside, ok = p.word(edge + 2*step)
	}
	return ok && beside.is("tongue")
}
