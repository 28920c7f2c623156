package machine

import (
	"regexp"
	"sync"
)

// listDigest tells what a mailing list sends of several messages at once, whomever it names as a recipient: by the form
// of RFC 1153, or multipart/digest, under a mark of the list. What is asked in it, its members ask one another.
func (l *look) listDigest() *Automatic {
	name, id, isList := l.listed()
	if !isList {
		name, id, isList = l.first("List-Unsubscribe", "List-Help", "Errors-To", "X-Mailman-Version")
	}
	top, _ := l.field("Content-Type")
	if !isList || l.isReply() || value(top) != "multipart/digest" && !l.holds("multipart/digest") && !digestBody().MatchString(start(l.Body, bodyBytes)) {
		return nil
	}
	return &Automatic{Sort: MailingList, Where: name, Text: id}
}

// digestBody matches a separator of RFC 1153, with the header of one of the messages below it.
var digestBody = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?m)^-{30,70}\s*\n+(?:[^\n:：]{1,30}[:：] ?\d{1,4}\s*\n)?(?:[A-Z][A-Za-z-]*: [^\n]*\n(?:[ \t][^\n]*\n)*){2,}`)
})
