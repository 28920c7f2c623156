// Package entity takes a message's bytes apart: header fields, MIME parts, transfer encodings and charsets.
//
// It reads what people's programs send, not only what the RFCs allow. go-message, like any strict parser, gives a
// whole message up for one header line without a colon, one part with a broken header or one wrong byte of base64; and
// its time grows with the square of the nesting. So the bytes are parted here, by rules that find in a well-formed
// message what go-message finds in it, and in a broken one as much as can be told. Charsets are go-message's.
package entity

import (
	"bytes"
	"slices"
	"strings"
)

// The bounds of what is read of one message. What lies beyond them is left out, with a defect that says so.
const (
	maxDepth  = 20       // containers within containers
	maxParts  = 200      // entities in all, containers among them
	maxHeader = 1 << 20  // bytes of one entity's header
	maxFields = 2000     // fields of one entity's header
	maxOpened = 16 << 20 // bytes of containers that had to be decoded before they could be parted
)

// An Entity is a message or a part of one: a header, and either children or content. It refers to the bytes that it
// was parsed from. It is for one goroutine at a time.
type Entity struct {
	Header      Header
	Type        string            // media type, in lower case; text/plain where absent or unreadable
	Params      map[string]string // of Content-Type, decoded, names in lower case
	Disposition string            // inline, attachment or empty
	Name        string            // of the file, decoded; may be empty
	// Children are the parts of a multipart, or the one message inside a message/rfc822.
	Children []*Entity

	raw      []byte   // what follows the header, as transferred
	decoded  []byte   // raw without its encoding; nil until it is asked for
	reading  *reading // of all of it; nil until it is asked for
	head     []byte   // the header's own bytes
	encoding string
}

// Multipart says whether the entity is a container of parts. One that could not be parted is none.
func (e *Entity) Multipart() bool { return strings.HasPrefix(e.Type, "multipart/") }

// Message says whether the entity is a message inside another one.
func (e *Entity) Message() bool { return len(e.Children) == 1 && !e.Multipart() }

// HeaderBytes returns the header as it stands in the message.
func (e *Entity) HeaderBytes() []byte { return e.head }

// Parse parses a message. It never fails: the defects name what was wrong, each once. Time and memory grow no faster
// than raw.
func Parse(raw []byte) (*Entity, []string) {
	p := parser{parts: maxParts, opened: maxOpened}
	raw = p.unwrap(raw)
	root := p.entity(raw, "text/plain", 0)
	return root, p.defects.list
}

type parser struct {
	parts   int // how many more entities may be read
	opened  int // how many more bytes of containers may be decoded
	defects Defects
}

// unwrap undoes what storing and moving a message's file does to it as a whole.
func (p *parser) unwrap(raw []byte) []byte {
	switch {
	case bytes.HasPrefix(raw, []byte("\xef\xbb\xbf")):
		p.defects.Add("a byte order mark before the header")
		raw = raw[3:]
	case bytes.HasPrefix(raw, []byte("\xff\xfe")), bytes.HasPrefix(raw, []byte("\xfe\xff")):
		p.defects.Add("the whole message is UTF-16")
		text, _ := Decode(raw, "utf-16")
		raw = []byte(text)
	}
	if bytes.IndexByte(raw, '\n') < 0 && bytes.IndexByte(raw, '\r') >= 0 {
		p.defects.Add("lines end in CR alone")
		raw = bytes.ReplaceAll(raw, []byte{'\r'}, []byte{'\n'})
	}
	for {
		line, rest := cutLine(raw)
		if len(line) > 0 && strings.TrimSpace(string(line[:min(len(line), 80)])) != "" || len(rest) == 0 {
			return raw
		}
		p.defects.Add("blank lines before the header")
		raw = rest
	}
}

// entity parses one entity whose type is fallback where its header gives none.
func (p *parser) entity(raw []byte, fallback string, depth int) *Entity {
	p.parts--
	header, body := p.header(raw)
	e := &Entity{Header: header, raw: body, head: raw[:len(raw)-len(body)]}
	e.describe(fallback)
	switch {
	case e.Multipart():
		p.multipart(e, depth)
	case e.isMessage():
		p.message(e, depth)
	case e.isCMS():
		p.signed(e, depth)
	case depth == 0 && !header.Has("Content-Type"):
		// Some gateways lose the Content-Type of a multipart; its boundaries still stand in the body.
		if boundary := guessBoundary(body); boundary != "" {
			p.defects.Add("parts without a multipart header")
			e.Type = "multipart/mixed"
			p.parted(e, split(body, boundary), depth)
		}
	}
	return e
}

// describe reads the fields that say what the entity is.
func (e *Entity) describe(fallback string) {
	mediaType, params := parseParameters(e.Header.Get("Content-Type"))
	e.Type, e.Params = mediaTypeOf(mediaType, fallback), params
	disposition, more := parseParameters(e.Header.Get("Content-Disposition"))
	e.Disposition = strings.ToLower(disposition)
	e.Name = more["filename"]
	if e.Name == "" {
		e.Name = params["name"]
	}
	e.encoding = encodingOf(e.Header.Get("Content-Transfer-Encoding"))
}

func (e *Entity) isMessage() bool {
	switch e.Type {
	case "message/rfc822", "message/global", "message/news":
		return true
	case "application/octet-stream", "application/x-message", "application/eml":
		return strings.HasSuffix(strings.ToLower(e.Name), ".eml")
	}
	return false
}

func (p *parser) multipart(e *Entity, depth int) {
	if depth >= maxDepth {
		p.defects.Add("nested too deeply; the rest was left out")
		e.Type = "application/octet-stream"
		return
	}
	body := e.raw
	parts := split(body, e.Params["boundary"])
	if len(parts) == 0 && e.encoding != "" && len(body) <= p.opened {
		// RFC 2045 section 6.4 forbids to encode a multipart as a whole; it is done all the same.
		p.opened -= len(body)
		body = e.Bytes()
		parts = split(body, e.Params["boundary"])
	}
	if len(parts) == 0 {
		p.defects.Add("a multipart without its boundary")
		parts = split(body, guessBoundary(body))
	}
	if len(parts) == 0 {
		e.Type = "text/plain"
		if LooksLikeHTML(body) {
			e.Type = "text/html"
		}
		return
	}
	p.parted(e, parts, depth)
}

// parted adds the parts of a multipart.
func (p *parser) parted(e *Entity, parts [][]byte, depth int) {
	fallback := "text/plain"
	if e.Type == "multipart/digest" {
		fallback = "message/rfc822"
	}
	for _, part := range parts {
		if p.parts <= 0 {
			p.defects.Add("too many parts; the rest was left out")
			return
		}
		e.Children = append(e.Children, p.entity(part, fallback, depth+1))
	}
}

func (p *parser) message(e *Entity, depth int) {
	body := e.raw
	if e.encoding != "" {
		if len(body) > p.opened {
			p.defects.Add("an attached message too large to decode; it was left out")
			return
		}
		p.opened -= len(body)
		body = e.Bytes()
	}
	if depth >= maxDepth || p.parts <= 0 {
		p.defects.Add("nested too deeply; the rest was left out")
		return
	}
	e.Children = []*Entity{p.entity(body, "text/plain", depth+1)}
}

// signed opens a message that is signed as a whole, RFC 8551 section 3.5.2, and makes of it the multipart/signed that it
// stands for. One that is encrypted stays as it is.
func (p *parser) signed(e *Entity, depth int) {
	if len(e.raw) > p.opened || depth >= maxDepth || p.parts <= 0 {
		return
	}
	p.opened -= len(e.raw)
	content, ok := signedContent(e.Bytes())
	if !ok {
		return
	}
	e.Type = "multipart/signed"
	e.Children = []*Entity{p.entity(content, "text/plain", depth+1)}
}

// Defects collects what was wrong with a message, each once.
type Defects struct{ list []string }

// Add adds a defect; the empty string is none.
func (d *Defects) Add(defect string) {
	if slices.Contains(d.list, defect) {
		return
	}
	if defect != "" {
		d.list = append(d.list, defect)
	}
}

// List returns the defects in the order in which they were met.
func (d *Defects) List() []string { return d.list }

// LooksLikeHTML says whether a text begins as an HTML document does, whatever it is said to be.
func LooksLikeHTML[T string | []byte](text T) bool {
	start := strings.ToLower(strings.TrimSpace(string(text[:min(len(text), 512)])))
	for _, tag := range []string{"<!doctype html", "<html", "<head>", "<body", "<meta http-equiv", "<div ", "<div>", "<p>", "<table"} {
		if strings.HasPrefix(start, tag) {
			return true
		}
	}
	return false
}
