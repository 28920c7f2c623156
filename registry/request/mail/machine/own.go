package machine

import (
	"regexp"
	"strings"
	"sync"
)

// own tells the daemon's own letters that come back, redirected or copied, and those of another daemon of its kind: by
// the name that every letter bears, in a field of its own or, where a relay dropped that, in its Message-ID.
func (l *look) own() *Automatic {
	if v, found := l.field("X-Speakerlist-Letter"); found {
		return &Automatic{Sort: OwnMail, Where: "X-Speakerlist-Letter", Text: v}
	}
	if v, found := l.field("Message-ID"); found && letterName().MatchString(v) {
		return &Automatic{Sort: OwnMail, Where: "Message-ID", Text: v}
	}
	if v, found := l.field("Auto-Submitted"); found && value(v) != "no" && l.isOwn(l.From) {
		return &Automatic{Sort: OwnMail, Where: "From", Text: strings.ToLower(l.From)}
	}
	return nil
}

// letterName matches the Message-ID of a letter: kind.identity.n@domain, the identity in Crockford's base 32.
var letterName = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\s*<?[a-z]+\.[0-9a-hjkmnp-tv-z]{26}\.[0-9]+@`)
})
