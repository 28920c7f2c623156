package machine

import (
	"regexp"
	"strings"
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

// listManager tells what the program that keeps mailing lists writes by itself: its own address is the sender, and the
// one by which it knows its mail again.
func (l *look) listManager() *Automatic {
	loop, found := l.field("X-Loop")
	if program := listProgram(l.From); found && program != "" && program == listProgram(strings.ToLower(loop)) {
		return &Automatic{Sort: AutoReply, Where: "X-Loop", Text: loop}
	}
	return nil
}

// listProgram returns the name of the program that an address is the own one of.
func listProgram(address string) string {
	local, _, _ := strings.Cut(address, "@")
	local = strings.TrimSuffix(strings.TrimSuffix(local, "-request"), "-owner")
	switch local {
	case "sympa", "listserv", "majordomo", "mailman", "ezmlm", "smartlist", "mlmmj":
		return local
	}
	return ""
}

// digestBody matches a separator of RFC 1153, with the header of one of the messages below it.
var digestBody = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?m)^-{30,70}\s*\n+(?:[^\n:：]{1,30}[:：] ?\d{1,4}\s*\n)?(?:[A-Z][A-Za-z-]*: [^\n]*\n(?:[ \t][^\n]*\n)*){2,}`)
})
