package archive

import (
	"bytes"
	"fmt"
	"regexp"
	"time"
)

var separator = []byte("From ")

func isMbox(raw []byte) bool { return bytes.HasPrefix(raw, separator) }

// splitMbox parts an mbox file (RFC 4155) into its messages. A separator is a line that begins with "From " after an
// empty one; one that was quoted with a > is unquoted, as the mboxrd variant has it.
func splitMbox(name string, raw []byte) []Message {
	var messages []Message
	var body bytes.Buffer
	var from []byte
	finish := func() {
		if from == nil {
			return
		}
		m := Message{UID: uint32(len(messages) + 1), Raw: bytes.Clone(body.Bytes())}
		m.File = fmt.Sprintf("%s#%d", name, m.UID)
		if m.Received, m.Source = separatorTime(from), DeliveryTime; m.Received.IsZero() {
			m.Received, m.Source = HeaderTime(m.Raw)
		}
		messages = append(messages, m)
		body.Reset()
	}
	quoted := regexp.MustCompile(`^>+From `)
	empty := true
	for line := range bytes.Lines(raw) {
		if empty && bytes.HasPrefix(line, separator) {
			finish()
			from = bytes.TrimSpace(line)
			empty = false
			continue
		}
		if quoted.Match(line) {
			line = line[1:]
		}
		body.Write(line)
		empty = len(bytes.TrimSpace(line)) == 0
	}
	finish()
	return messages
}

// separatorTime returns the time of a separator, which is UTC (RFC 4155); the zero time where there is none.
func separatorTime(line []byte) time.Time {
	fields := bytes.Fields(line)
	if len(fields) < 7 {
		return time.Time{}
	}
	date := string(bytes.Join(fields[2:7], []byte(" ")))
	t, err := time.Parse("Mon Jan _2 15:04:05 2006", date)
	if err != nil {
		return time.Time{}
	}
	return t.UTC()
}
