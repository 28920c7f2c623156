package archive

import (
	"bytes"
	"net/mail"
	"strings"
	"time"
)

// HeaderTime returns the time that a message's own header gives for its arrival, in UTC; the zero time where it gives
// none.
func HeaderTime(raw []byte) (time.Time, Source) {
	if received := field(raw, "Received"); received != "" {
		if _, date, found := cutLast(received, ";"); found {
			if t, err := mail.ParseDate(strings.TrimSpace(date)); err == nil {
				return t.UTC(), ReceivedHeader
			}
		}
	}
	if t, err := mail.ParseDate(field(raw, "Date")); err == nil {
		return t.UTC(), DateHeader
	}
	return time.Time{}, Unknown
}

// field returns the topmost header field of that name, unfolded; empty where there is none. It reads over lines that
// are no fields, since messages with such lines are stored too.
func field(raw []byte, name string) string {
	var value strings.Builder
	found := false
	for line := range bytes.Lines(raw) {
		text := strings.TrimRight(string(line), "\r\n")
		if text == "" {
			break
		}
		if text[0] == ' ' || text[0] == '\t' {
			if found {
				value.WriteString(" " + strings.TrimSpace(text))
			}
			continue
		}
		if found {
			break
		}
		if key, rest, ok := strings.Cut(text, ":"); ok && strings.EqualFold(strings.TrimSpace(key), name) {
			found = true
			value.WriteString(strings.TrimSpace(rest))
		}
	}
	return value.String()
}

func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}
