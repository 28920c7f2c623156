package machine

import (
	"fmt"
	"strings"
)

// calendar tells the answers of calendars: iTIP, RFC 5546. An invitation is a person's: one may well say in it what
// the meeting is to be.
func (l *look) calendar() *Automatic {
	for _, p := range l.Parts {
		if p.Type != "text/calendar" && p.Type != "application/ics" {
			continue
		}
		switch method := calendarMethod(p); method {
		case "REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER":
			return &Automatic{Sort: CalendarMail, Where: "structure", Text: "text/calendar, method=" + method}
		case "":
		default:
			if sender, found := l.field("Sender"); found && strings.Contains(strings.ToLower(sender), "calendar-notification@") {
				return &Automatic{Sort: CalendarMail, Where: "Sender", Text: sender}
			}
			l.considered = append(l.considered, fmt.Sprintf("text/calendar: method=%s is sent by a person", method))
		}
	}
	return nil
}

func calendarMethod(p Part) string {
	if method := p.Params["method"]; method != "" {
		return strings.ToUpper(method)
	}
	for line := range strings.Lines(p.Text) {
		name, method, _ := strings.Cut(line, ":")
		if strings.EqualFold(strings.TrimSpace(name), "METHOD") {
			return strings.ToUpper(strings.TrimSpace(method))
		}
	}
	return ""
}
