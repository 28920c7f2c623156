package machine

import "strings"

// declared tells messages that declare themselves automatic: RFC 3834 section 5, and Precedence where it is used as
// responders used it before.
func (l *look) declared() *Automatic {
	if v, found := l.field("Auto-Submitted"); found && v != "" {
		if word := value(v); word != "no" {
			return l.sorted("Auto-Submitted", v, l.answerOr(word == "auto-replied"))
		}
		l.aside("Auto-Submitted", "%s says that a person wrote it", v)
	}
	if v, found := l.field("Precedence"); found {
		switch value(v) {
		case "auto_reply", "auto-reply", "autoreply":
			return l.sorted("Precedence", v, AutoReply)
		}
	}
	return nil
}

func (l *look) answerOr(answer bool) Sort {
	if answer {
		return AutoReply
	}
	return OtherMachine
}

// vendor tells messages by the fields that particular programs put on what they write by themselves.
func (l *look) vendor() *Automatic {
	for _, f := range l.Header {
		for _, mark := range vendorMarks()[len(f.Name)] {
			if !f.is(mark.name) {
				continue
			}
			if v := l.value(f); mark.fits(v) {
				return l.sorted(f.Name, v, mark.sort)
			}
		}
	}
	return nil
}

// nullPath tells what was sent from nowhere: RFC 5321 section 4.5.5 keeps the null return path for notifications, and
// RFC 3834 section 4 forbids to answer it. A person's own client beside it says that a relay has lost the path.
func (l *look) nullPath() *Automatic {
	path, found := l.field("Return-Path")
	if !found || strings.Trim(path, " \t") != "<>" {
		return nil
	}
	if name, client, composed := l.composed(); composed && !l.speaksOfAbsence() {
		l.aside("Return-Path", "null, but %s names a person's program: %s", name, client)
		return nil
	}
	return l.sorted("Return-Path", "<>", AutoReply)
}

// sorted says which sort of machine it was, where a field has told that it was one: by what the message says, and
// otherwise the sort given.
func (l *look) sorted(where, text string, otherwise Sort) *Automatic {
	sort := otherwise
	switch {
	case l.speaksOfDelay() && l.fromSystem():
		sort = DelayNotice
	case l.speaksOfReturn():
		sort = BounceMail
		if l.speaksOfDelay() && !l.speaksOfFailure() {
			sort = DelayNotice
		}
	case l.speaksOfAbsence():
		sort = OutOfOffice
	}
	return &Automatic{Sort: sort, Where: where, Text: text}
}
