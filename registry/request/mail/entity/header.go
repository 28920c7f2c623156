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
	r := headerReader{defects: &p.defects, known: -1}
	for rest := raw; len(rest) > 0; {
		line, next := cutLine(rest)
		at := len(raw) - len(rest)
		switch r.read(line, next, at) {
		case headerEnded:
			return r.fields, next
		case bodyBegan:
			return r.fields, rest
		}
		rest = next
	}
	r.flush()
	return r.fields, nil
}

// A headerReader reads a header line by line.
type headerReader struct {
	fields  Header
	defects *Defects
	field   []byte // the last field, its lines joined; empty where there is none that could be continued
	seen    int    // bytes of lines
	known   int    // where a field is known to follow
}

// What a line of a header says of those that follow it.
type headerState int

const (
	headerGoesOn headerState = iota
	headerEnded              // by the line
	bodyBegan                // with the line
)

// read reads a line that stands at an offset, with what follows it.
func (r *headerReader) read(line, next []byte, at int) headerState {
	r.seen += len(line)
	switch {
	case len(line) == 0:
		r.flush()
		return headerEnded
	case r.seen > maxHeader || len(r.fields)+1 >= maxFields:
		r.defects.Add("a header beyond all bounds; the rest of it was left out")
		r.flush()
	case line[0] == ' ' || line[0] == '\t':
		if blank(line) && !continues(next) {
			r.defects.Add("a line of spaces after the header")
			r.flush()
			return headerEnded
		}
		if len(r.field) > 0 {
			r.field = append(append(r.field, '\n'), line...)
		}
	case isField(line):
		r.flush()
		r.field = append(r.field, line...)
	case isEnvelopeLine(line):
		if at > 0 {
			r.defects.Add("an envelope line within the header")
		}
		r.flush()
	default:
		return r.nonsense(line, next, at)
	}
	return headerGoesOn
}

// nonsense passes over a line that is no field; or where no field follows, the body begins with it.
func (r *headerReader) nonsense(line, next []byte, at int) headerState {
	r.flush()
	if r.known < at {
		r.known = at + knownField(next, len(line)+1)
	}
	if r.known < at {
		r.defects.Add("no blank line after the header")
		return bodyBegan
	}
	r.defects.Add("a line that is no header field")
	return headerGoesOn
}

// flush ends the field at hand.
func (r *headerReader) flush() {
	if len(r.field) == 0 {
		return
	}
	name, value, _ := strings.Cut(string(r.field), ":")
	r.fields = append(r.fields, Field{Name: strings.TrimRight(name, " \t"), Value: strings.Trim(value, " \t\n")})
	r.field = r.field[:0]
}

// cutLine returns the first line without its end, and what follows it. Any number of CR before LF belongs to the end.
func cutLine(b []byte) (line, rest []byte) {
	before, after, ok := bytes.Cut(b, []byte{'\n'})
	if !ok {
		return bytes.TrimRight(b, "\r"), nil
	}
	return bytes.TrimRight(before, "\r"), after
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
