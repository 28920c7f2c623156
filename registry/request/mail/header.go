package mail

import (
	"cmp"
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

func (h header) subject() string { return h.decode(h.Get("Subject")) }

// decode returns a field's value as text on one line.
func (h header) decode(value string) string {
	return beginning(oneLine(entity.DecodeWords(beginning(value, 2*maxField), h.charset)), maxField)
}

// from returns the sender: the first mailbox of From, or where that has no address, of Sender, Reply-To or Return-Path,
// under the name that From gives.
func (h header) from() Address {
	var name Address // the best that From has, without a domain
	for _, field := range []string{"From", "Sender", "Reply-To", "Return-Path"} {
		for _, value := range h.All(field) {
			for _, a := range addresses(value, h.charset) {
				if strings.Contains(a.Address, "@") {
					a.Name = cmp.Or(a.Name, name.Name, name.Address)
					return a
				}
				name = cmp.Or(name, a)
			}
			if field != "From" {
				continue
			}
			// An address in quotation marks is a name, but who writes has no other.
			if a := firstOf(addresses(strings.ReplaceAll(value, `"`, ""), h.charset)); strings.Contains(a.Address, "@") {
				return a
			}
			name = cmp.Or(name, Address{Name: strings.TrimRight(h.decode(value), " <>")})
		}
	}
	return name
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

// fields returns all fields, as transferred.
func (h header) fields() []machine.Field {
	fields := make([]machine.Field, len(h.Header))
	for i, f := range h.Header {
		fields[i] = machine.Field{Name: f.Name, Value: f.Value}
	}
	return fields
}

// text returns the value of one of fields, unfolded and decoded.
func (h header) text(value string) string { return h.decode(entity.Field{Value: value}.Unfolded()) }

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
