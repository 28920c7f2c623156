package entity

import (
	"bytes"
	"strings"
)

// A Field is one header field.
type Field struct {
	Name string // as written
	// Value is as transferred, without the space around it. Where it was folded, a line feed stands before the space
	// of the continuation.
	Value string
}

// Unfolded returns the value on one line.
func (f Field) Unfolded() string { return strings.ReplaceAll(f.Value, "\n", "") }

// A Header holds the fields of a header, in order.
type Header []Field

// Get returns the first field of that name, unfolded and as transferred; empty where there is none.
func (h Header) Get(name string) string {
	for _, f := range h {
		if strings.EqualFold(f.Name, name) {
			return f.Unfolded()
		}
	}
	return ""
}

// All returns the values of every field of that name, in order, folded as they are.
func (h Header) All(name string) []string {
	var values []string
	for _, f := range h {
		if strings.EqualFold(f.Name, name) {
			values = append(values, f.Value)
		}
	}
	return values
}

// Has says whether there is a field of that name.
func (h Header) Has(name string) bool {
	for _, f := range h {
		if strings.EqualFold(f.Name, name) {
			return true
		}
	}
	return false
}

// header parses a header and returns it with what follows it.
func (p *parser) header(raw []byte) (Header, []byte) {
	var h Header
	var field []byte // of the last field, its lines joined
	seen := 0        // bytes of lines looked at
	known := -1      // where in raw a field is known to follow
	flush := func() {
		if field != nil {
			h = appendField(h, field)
		}
		field = nil
	}
	rest := raw
	for len(rest) > 0 {
		line, next := cutLine(rest)
		at := len(raw) - len(rest)
		seen += len(line)
		full := seen > maxHeader || len(h)+1 >= maxFields
		switch {
		case len(line) == 0:
			flush()
			return h, next
		case full:
			p.defects.Add("a header beyond all bounds; the rest of it was left out")
			flush()
		case line[0] == ' ' || line[0] == '\t':
			if blank(line) && !continues(next) {
				p.defects.Add("a line of spaces after the header")
				flush()
				return h, next
			}
			if field != nil {
				field = append(append(field, '\n'), line...)
			}
		case isField(line):
			flush()
			field = append(make([]byte, 0, len(line)), line...)
		case isEnvelopeLine(line):
			if at > 0 {
				p.defects.Add("an envelope line within the header")
			}
			flush()
		default:
			if known < at {
				known = at + knownField(next, len(line)+1)
			}
			flush()
			if known < at {
				p.defects.Add("no blank line after the header")
				return h, rest
			}
			p.defects.Add("a line that is no header field")
		}
		rest = next
	}
	flush()
	return h, nil
}

func appendField(h Header, line []byte) Header {
	name, value, _ := strings.Cut(string(line), ":")
	return append(h, Field{Name: strings.TrimRight(name, " \t"), Value: strings.Trim(value, " \t\n")})
}

// cutLine returns the first line without its end, and what follows it. Any number of CR before LF belongs to the end.
func cutLine(b []byte) (line, rest []byte) {
	i := bytes.IndexByte(b, '\n')
	if i < 0 {
		return bytes.TrimRight(b, "\r"), nil
	}
	return bytes.TrimRight(b[:i], "\r"), b[i+1:]
}

func blank(line []byte) bool { return len(bytes.Trim(line, " \t\r")) == 0 }

// continues says whether what follows is still of the header: a field or a continuation.
func continues(rest []byte) bool {
	line, _ := cutLine(rest[:min(len(rest), 1000)])
	return len(line) > 0 && (isField(line) || line[0] == ' ' || line[0] == '\t')
}

// isField says whether a line begins a field: a name of printable characters, and a colon. RFC 5322 section 2.2.
func isField(line []byte) bool {
	colon := bytes.IndexByte(line[:min(len(line), 200)], ':')
	name := bytes.TrimRight(line[:max(colon, 0)], " \t")
	if len(name) == 0 || bytes.HasPrefix(line[colon+1:], []byte("//")) {
		return false // nothing, or an address of the web
	}
	for _, c := range name {
		if c <= ' ' || c >= 0x7f {
			return false
		}
	}
	return true
}

// isEnvelopeLine says whether a line is what mbox files and some gateways put above a message.
func isEnvelopeLine(line []byte) bool {
	return bytes.HasPrefix(line, []byte("From ")) || bytes.HasPrefix(line, []byte(">From "))
}

// knownField returns where in the next few lines, counted from offset, a well-known field stands before any blank
// line; -1 where none does. By it a broken line within a header is told from a body that follows without a blank line.
func knownField(rest []byte, offset int) int {
	for range 12 {
		line, next := cutLine(rest)
		if len(line) == 0 || len(rest) == 0 {
			break
		}
		if isField(line) && isKnownName(line) {
			return offset
		}
		offset += len(rest) - len(next)
		rest = next
	}
	return -1 << 30
}

func isKnownName(line []byte) bool {
	name, _, _ := strings.Cut(string(line[:min(len(line), 200)]), ":")
	name = strings.ToLower(strings.TrimSpace(name))
	switch name {
	case "received", "return-path", "from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references",
		"reply-to", "sender", "mime-version", "content-type", "content-transfer-encoding", "content-disposition",
		"content-language", "content-id", "delivered-to", "dkim-signature", "authentication-results", "received-spf",
		"user-agent", "importance", "priority", "precedence", "auto-submitted", "thread-topic", "thread-index",
		"accept-language", "errors-to", "envelope-to", "delivery-date", "list-id", "list-unsubscribe", "feedback-id":
		return true
	}
	return strings.HasPrefix(name, "x-") || strings.HasPrefix(name, "arc-")
}
