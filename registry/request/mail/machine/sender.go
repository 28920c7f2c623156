package machine

import "strings"

// daemon tells what only a mail system sends.
func (l *look) daemon() *Automatic {
	if !l.fromDaemon() {
		return nil
	}
	return l.systems()
}

// postmaster tells what is sent by a mail system from the address from which those who look after it write, too: there
// the message must also read like a report.
func (l *look) postmaster() *Automatic {
	if !l.fromPostmaster() || !l.readsLikeReport() {
		return nil
	}
	return l.systems()
}

// systems says which of its messages a mail system sent.
func (l *look) systems() *Automatic {
	from, _ := l.field("From")
	if from == "" {
		from = l.From
	}
	sort := BounceMail
	switch {
	case l.speaksOfDelay() && !l.speaksOfFailure():
		sort = DelayNotice
	case !l.speaksOfReturn() && l.speaksOfAbsence():
		sort = OutOfOffice
	}
	return &Automatic{Sort: sort, Where: "From", Text: from}
}

// readsLikeReport says whether a message bears the subject of a report; or says as reports do that something did not
// arrive, and shows a code or an address to prove it.
func (l *look) readsLikeReport() bool {
	t := phrases()
	_, byReturn := begins(&t.returnSubject, l.subject)
	_, byDelay := begins(&t.delaySubject, l.subject)
	if byReturn || byDelay {
		return !l.asks()
	}
	_, report := find(&t.report, l.body())
	proven := statusCode().MatchString(start(l.Body, bodyBytes)) || report || l.recipient() != ""
	return proven && (l.speaksOfFailure() || l.speaksOfDelay()) && !l.asks()
}

// fromSystem says whether the sender may be a mail system.
func (l *look) fromSystem() bool { return l.fromDaemon() || l.fromPostmaster() }

func (l *look) fromDaemon() bool {
	local, _, _ := strings.Cut(strings.ToLower(l.From), "@")
	for _, name := range []string{"mailer-daemon", "mailerdaemon", "mailer_daemon", "mailer.daemon", "mail-daemon", "maildaemon", "mail.daemon", "mdaemon"} {
		if strings.HasPrefix(local, name) {
			return true
		}
	}
	if strings.HasPrefix(local, "microsoftexchange") && len(local) > 30 || strings.HasPrefix(local, "bounce") && l.speaksOfReturn() {
		return true
	}
	return reads(l.sender(), systemName)
}

func (l *look) fromPostmaster() bool {
	local, _, _ := strings.Cut(strings.ToLower(l.From), "@")
	switch local {
	case "postmast", "postoffice", "mailmaster", "root", "administrator", "admin", "mailadmin", "system", "mailsystem", "mail-system", "daemon", "mail",
		"smtp", "uucp", "mailbot", "":
		return true
	}
	return strings.HasPrefix(local, "postmaster") || reads(l.sender(), administratorName)
}

// fromName returns the display name of the sender, or the comment that stands for it.
func (l *look) fromName() string {
	from, _ := l.field("From")
	name, _, _ := strings.Cut(from, "<")
	if name == from {
		_, name, _ = strings.Cut(from, "(")
	}
	return strings.Trim(name, ` "()`)
}
