package machine

import "strings"

// own tells the daemon's own letters that come back, redirected or copied.
func (l *look) own() *Automatic {
	if v, found := l.field("X-Speakerlist-Letter"); found {
		return &Automatic{Sort: OwnMail, Where: "X-Speakerlist-Letter", Text: v}
	}
	if v, found := l.field("Auto-Submitted"); found && value(v) != "no" && l.isOwn(l.From) {
		return &Automatic{Sort: OwnMail, Where: "From", Text: strings.ToLower(l.From)}
	}
	return nil
}
