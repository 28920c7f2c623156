package machine

import "strings"

// consider notes the marks that people's mail bears too.
func (l *look) consider() {
	for _, f := range l.Header {
		name := f.Name
		switch {
		case strings.EqualFold(name, "X-Auto-Response-Suppress"):
			l.aside(name, "Exchange sets it on people's mail too")
		case strings.EqualFold(name, "Precedence"):
			l.aside(name, "%s alone is set by people's programs too", l.value(f))
		case strings.EqualFold(name, "List-Id"):
			l.aside(name, "it came through a list, but names the mailbox as a recipient")
		case strings.EqualFold(name, "List-Unsubscribe"):
			l.aside(name, "nothing else tells bulk mail")
		case strings.EqualFold(name, "X-MS-Exchange-Inbox-Rules-Loop"):
			l.aside(name, "a person's rule passes people's mail on too")
		case strings.EqualFold(name, "X-Loop"):
			l.aside(name, "anything that passes mail on sets it")
		}
	}
	if nobody(l.From) {
		l.aside("From", "%s alone does not tell a machine", l.From)
	}
	if l.holds("message/delivery-status") || l.holds("message/disposition-notification") {
		l.aside("structure", "a person passes a report on")
	}
}

// composed returns the field that names a program in which people write.
func (l *look) composed() (name, client string, found bool) {
	name, client, found = l.first("User-Agent", "X-Mailer", "X-MimeOLE")
	if !found {
		return "", "", false
	}
	lower := strings.ToLower(client)
	for _, program := range []string{
		"thunderbird", "apple mail", "iphone mail", "ipad mail", "microsoft outlook", "microsoft-macoutlook", "the bat", "evolution", "kmail", "mutt", "alpine",
		"roundcube", "squirrelmail", "zimbrawebclient", "foxmail", "sylpheed", "claws", "eudora", "postbox", "em client", "airmail", "spark", "windows live mail",
		"outlook express", "seamonkey", "lotus notes release", "hcl notes", "ibm notes", "mail.ru mailer", "coremail webmail", "qqmail", "horde", "sogo",
	} {
		if strings.Contains(lower, program) {
			return name, client, true
		}
	}
	return "", "", false
}

// questions says whether the new text asks a question, as a person does. A question mark within a link is none.
func (l *look) questions() bool {
	text := start(l.Text, bodyBytes) + "\n"
	for i, r := range text {
		switch r {
		case '？', '؟':
			return true
		case '?':
			if after := text[i+1]; after == ' ' || after == '\n' || after == '\r' {
				return true
			}
		}
	}
	return false
}
