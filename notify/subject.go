package notify

import (
	"encoding/base64"
	"regexp"
	"strings"
	"unicode/utf8"

	"speakerlist/registry"
)

// subject returns the subject of a letter: that of the message it answers, so that it lands in the same thread, and
// the receipt number, which finds the message again when a reply loses everything else.
func subject(event *registry.Event, l *registry.Letter, title string) string {
	switch l.Kind {
	case registry.AlarmLetter, registry.TestLetter:
		return "[" + event.ID + "] " + clean(title, longestSubject)
	}
	about := withoutReceipts(clean(l.Facts.Subject, longestSubject), event)
	switch {
	case about == "":
		about = clean(title, longestSubject)
	case !answering(about):
		about = "Re: " + about
	}
	if l.Facts.Receipt == "" {
		return about
	}
	return about + " [" + clean(l.Facts.Receipt, longestName) + "]"
}

// withoutReceipts takes the receipt numbers of earlier letters in the thread out: a letter is about one message.
func withoutReceipts(subject string, event *registry.Event) string {
	if !strings.Contains(subject, "[") {
		return strings.TrimSpace(subject) // most are the first of their thread, and spared the expression
	}
	earlier := regexp.MustCompile(`(?i)\s*\[` + regexp.QuoteMeta(event.ID) + `-[0-9A-Z]+\]`)
	return strings.TrimSpace(earlier.ReplaceAllString(subject, ""))
}

// answering says whether a subject has the mark of an answer.
func answering(subject string) bool {
	mark, _, found := strings.Cut(subject, ":")
	return found && strings.EqualFold(strings.TrimRight(mark, " "), "re")
}

// encodedWords writes a text that is not ASCII as a header field has it: in encoded words (RFC 2047), the first of
// which fits on the line of a field's name. go-mail's own would leave that line empty.
func encodedWords(s string) string {
	const longest = 39 // bytes, which makes words of 64
	var words []string
	for s != "" {
		n := min(len(s), longest)
		for n < len(s) && !utf8.RuneStart(s[n]) {
			n--
		}
		words = append(words, "=?UTF-8?B?"+base64.StdEncoding.EncodeToString([]byte(s[:n]))+"?=")
		s = s[n:]
	}
	return strings.Join(words, "\r\n ")
}
