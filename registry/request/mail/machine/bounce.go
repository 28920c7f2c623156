package machine

import (
	"net/textproto"
	"regexp"
	"strings"
	"sync"
)

// bounce reads what a delivery report says of the message that it is about: from the machine-readable part, then from
// the message or header that is sent back, then from the text.
func (l *look) bounce(sort Sort) *Bounce {
	b := &Bounce{Final: sort == BounceMail}
	for _, p := range l.Parts {
		switch {
		case isDeliveryStatus(p.Type):
			b.status(p.Text)
		case p.Type == "message/rfc822", p.Type == "text/rfc822-headers", p.Type == "message/global", p.Type == "message/global-headers":
			b.original(p.Text)
		}
	}
	if b.Recipient == "" {
		if _, failed, found := l.first("X-Failed-Recipients"); found {
			b.Recipient = firstAddress(failed)
		}
	}
	b.original(l.Body)
	if b.Recipient == "" {
		b.Recipient = l.recipient()
	}
	if b.Status == "" {
		b.Status = status().FindString(l.Body)
	}
	return b
}

// status reads a message/delivery-status part, RFC 3464: the first recipient in it.
func (b *Bounce) status(text string) {
	for line := range strings.Lines(text) {
		name, v, _ := strings.Cut(line, ":")
		v = strings.TrimSpace(v)
		switch textproto.CanonicalMIMEHeaderKey(strings.TrimSpace(name)) {
		case "Final-Recipient":
			if b.Recipient == "" {
				b.Recipient = firstAddress(v)
			}
		case "Original-Recipient": // what the letter was addressed to, before aliases and forwarding
			if address := firstAddress(v); address != "" {
				b.Recipient = address
			}
		case "Status":
			if b.Status == "" {
				b.Status = status().FindString(v)
			}
		}
	}
}

// original reads the header of the message that is reported on, wherever it begins in a text.
func (b *Bounce) original(text string) {
	if b.MessageID == "" {
		b.MessageID = submatch(messageID(), text)
	}
	if b.Letter == "" {
		b.Letter = submatch(letter(), text)
	}
}

func submatch(pattern *regexp.Regexp, text string) string {
	if m := pattern.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	return ""
}

// recipient returns the first address of the body that is neither the mailbox's own nor the reporting system's.
func (l *look) recipient() string {
	for _, found := range address().FindAllString(start(l.Body, bodyBytes), 20) {
		lower := strings.ToLower(found)
		if l.isOwn(found) || lower == strings.ToLower(l.From) || strings.HasPrefix(lower, "mailer-daemon@") || strings.HasPrefix(lower, "postmaster@") {
			continue
		}
		return found
	}
	return ""
}

// firstAddress returns the address in a field such as 'rfc822; a@b.example', without angle brackets.
func firstAddress(field string) string { return address().FindString(field) }

var (
	address = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`[^\s<>()\[\]"',;:|=]+@[\pL\d](?:[\pL\d.-]*[\pL\d])?`)
	})
	status = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`\b[245]\.\d{1,3}\.\d{1,3}\b`)
	})
	messageID = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?im)^[>\s]*message-id:\s*<([^<>\s]+)>`)
	})
	letter = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?im)^[>\s]*x-speakerlist-letter:[ \t]*(\S+)`)
	})
)
