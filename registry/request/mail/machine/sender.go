package machine

import (
	"strings"

	"speakerlist/registry/request/words"
)

// daemon tells what only a mail system sends. A postmaster may be a person: there the message must also read like a
// report.
func (l *look) daemon() *Automatic {
	if !l.fromSystem() {
		return nil
	}
	from, _ := l.field("From")
	if from == "" {
		from = l.From
	}
	if l.fromPostmaster() && !l.speaksOfReturn() && !l.speaksOfDelay() {
		return nil
	}
	sort := BounceMail
	if l.speaksOfDelay() && !l.speaksOfFailure() {
		sort = DelayNotice
	}
	if !l.speaksOfReturn() && l.speaksOfAbsence() {
		sort = OutOfOffice
	}
	return &Automatic{Sort: sort, Where: "From", Text: from}
}

// fromSystem says whether the sender is a mail system.
func (l *look) fromSystem() bool {
	return l.fromDaemon() || l.fromPostmaster()
}

func (l *look) fromDaemon() bool {
	local, _, _ := strings.Cut(strings.ToLower(l.From), "@")
	switch {
	case strings.HasPrefix(local, "mailer-daemon"), strings.HasPrefix(local, "mailerdaemon"), strings.HasPrefix(local, "mailer_daemon"),
		strings.HasPrefix(local, "mail-daemon"), strings.HasPrefix(local, "maildaemon"), strings.HasPrefix(local, "mdaemon"),
		strings.HasPrefix(local, "microsoftexchange") && len(local) > 30, local == "mailsystem", local == "mail-system",
		strings.HasPrefix(local, "bounce") && l.speaksOfReturn(), local == "mailbot", local == "mail.daemon":
		return true
	}
	name := words.Cut(l.fromName())
	return len(name.Words) > 0 && reads(name, systemName)
}

func (l *look) fromPostmaster() bool {
	local, _, _ := strings.Cut(strings.ToLower(l.From), "@")
	switch local {
	case "postmaster", "postmast", "postoffice", "mailmaster", "root", "administrator", "mailadmin", "system", "daemon", "mail", "smtp", "uucp", "":
		return true
	}
	return strings.HasPrefix(local, "postmaster")
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
