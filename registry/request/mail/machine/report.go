package machine

import "strings"

// report tells reports by their structure: multipart/report (RFC 6522), and its parts where the top was lost.
//
// A person who forwards a report sends it as a part of something else, under a top of another type.
func (l *look) report() *Automatic {
	top, _ := l.field("Content-Type")
	kind := strings.ToLower(top)
	isReport := value(top) == "multipart/report"
	switch {
	case isReport && strings.Contains(kind, "disposition-notification"), isReport && l.holds("message/disposition-notification"),
		value(top) == "message/disposition-notification":
		return &Automatic{Sort: ReadReceipt, Where: "structure", Text: "multipart/report, disposition-notification"}
	case isReport && strings.Contains(kind, "feedback-report"), isReport && l.holds("message/feedback-report"):
		return &Automatic{Sort: Feedback, Where: "structure", Text: "multipart/report, feedback-report"}
	case isReport, value(top) == "message/delivery-status", l.holds("message/delivery-status", "message/global-delivery-status") && l.fromSystem():
		return &Automatic{Sort: l.deliverySort(), Where: "structure", Text: "multipart/report, delivery-status"}
	case l.holds("message/disposition-notification") && reads(l.opening, readReceipt):
		return &Automatic{Sort: ReadReceipt, Where: "structure", Text: "message/disposition-notification"}
	}
	return nil
}

func (l *look) holds(types ...string) bool {
	_, found := l.part(types...)
	return found
}

// deliverySort tells by the actions of RFC 3464 section 2.3.3: one recipient that failed makes a bounce.
func (l *look) deliverySort() Sort {
	failed, delayed, delivered := false, false, false
	for _, p := range l.Parts {
		if !isDeliveryStatus(p.Type) {
			continue
		}
		for line := range strings.Lines(p.Text) {
			name, action, found := strings.Cut(line, ":")
			if !found || !strings.EqualFold(strings.TrimSpace(name), "Action") {
				continue
			}
			switch value(action) {
			case "failed", "failure":
				failed = true
			case "delayed":
				delayed = true
			case "delivered", "relayed", "expanded":
				delivered = true
			}
		}
	}
	switch {
	case failed:
		return BounceMail
	case delayed:
		return DelayNotice
	case delivered:
		return AutoReply
	case l.speaksOfDelay() && !l.speaksOfFailure():
		return DelayNotice
	}
	return BounceMail
}

func isDeliveryStatus(kind string) bool {
	return kind == "message/delivery-status" || kind == "message/global-delivery-status"
}
