package delegations

import "strings"

// FreeMail says whether anybody can have an address in a domain, so that it tells nothing of who writes.
func FreeMail(domain string) bool {
	switch strings.ToLower(domain) {
	case "gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "mail.ru", "163.com", "qq.com":
		return true
	}
	return false
}
