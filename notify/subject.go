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
	about := clean(l.Facts.Subject, longestSubject)
	// The receipt numbers of earlier letters in the thread are taken out: this letter is about one message.
	earlier := regexp.MustCompile(`(?i)\s*\[` + regexp.QuoteMeta(event.ID) + `-[0-9A-Z]+\]`)
	about = strings.TrimSpace(earlier.ReplaceAllString(about, ""))
	switch {
	case about == "":
		about = clean(title, longestSubject)
	case !regexp.MustCompile(`(?i)^re\s*:`).MatchString(about):
		about = "Re: " + about
	}
	if l.Facts.Receipt == "" {
		return about
	}
	return about + " [" + clean(l.Facts.Receipt, longestName) + "]"
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
