package mail

import (
	"strings"

	"speakerlist/registry/request/mail/entity"
	"speakerlist/registry/request/mail/machine"
)

// A header reads the fields of a message's header.
type header struct {
	entity.Header
	charset string // of raw characters beyond ASCII in it; empty where nothing tells
}

// headerCharset returns the charset that the message's first text declares: programs that leave their headers
// unencoded write them in the same.
func headerCharset(e *entity.Entity) string {
	for e.Params["charset"] == "" && len(e.Children) > 0 {
		e = e.Children[0]
	}
	return e.Params["charset"]
}

func (h header) subject() string { return oneLine(entity.DecodeWords(h.Get("Subject"), h.charset)) }

// from returns the sender: the first mailbox of the first From field that has one, or failing that, of Sender,
// Reply-To or Return-Path.
func (h header) from() Address {
	var best Address
	for _, name := range []string{"From", "Sender", "Reply-To", "Return-Path"} {
		for _, value := range h.All(name) {
			for _, a := range addresses(value, h.charset) {
				if strings.Contains(a.Address, "@") {
					if best.Name != "" && a.Name == "" {
						a.Name = best.Name
					}
					return a
				}
				if best == (Address{}) {
					best = a
				}
			}
			if best == (Address{}) && name == "From" {
				best.Name = oneLine(entity.DecodeWords(value, h.charset))
			}
		}
	}
	return best
}

// mailboxes returns every mailbox of every field of that name.
func (h header) mailboxes(name string) []Address {
	var found []Address
	for _, value := range h.All(name) {
		for _, a := range addresses(value, h.charset) {
			if strings.Contains(a.Address, "@") {
				found = append(found, a)
			}
		}
	}
	return found
}

// fields returns all fields, decoded and unfolded.
func (h header) fields() []machine.Field {
	fields := make([]machine.Field, len(h.Header))
	for i, f := range h.Header {
		fields[i] = machine.Field{Name: f.Name, Value: oneLine(entity.DecodeWords(f.Unfolded(), h.charset))}
	}
	return fields
}

func (h header) messageID() string {
	for _, value := range h.All("Message-ID") {
		if ids := messageIDs(value); len(ids) > 0 {
			return ids[0]
		}
	}
	return ""
}

func (h header) messageIDs(name string) []string {
	var found []string
	for _, value := range h.All(name) {
		found = append(found, messageIDs(value)...)
	}
	return found
}

// messageIDs returns the Message-IDs of a field's value, RFC 5322 section 3.6.4: what stands in angle brackets,
// however it is folded, or where there are none, what looks like one.
func messageIDs(value string) []string {
	value = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return -1
		}
		return r
	}, strings.ReplaceAll(value, "\n ", ""))
	var found []string
	for rest := value; len(found) < maxReferences; {
		_, after, ok := strings.Cut(rest, "<")
		if !ok {
			break
		}
		id, after, _ := strings.Cut(after, ">")
		if i := strings.LastIndexByte(id, '<'); i >= 0 {
			id = id[i+1:]
		}
		if id = strings.ReplaceAll(id, " ", ""); id != "" {
			found = append(found, id)
		}
		rest = after
	}
	if len(found) > 0 {
		return found
	}
	for word := range strings.FieldsSeq(value) {
		if word = strings.Trim(word, `,;"()`); strings.Contains(word, "@") && len(found) < maxReferences {
			found = append(found, word)
		}
	}
	return found
}

// maxReferences bounds the Message-IDs of one field.
const maxReferences = 500
