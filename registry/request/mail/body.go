package mail

import (
	"strings"

	"speakerlist/registry/request/mail/entity"
	"speakerlist/registry/request/mail/htmltext"
	"speakerlist/registry/request/mail/machine"
	"speakerlist/registry/request/mail/visible"
)

// A collection is what the parts of one message hold.
type collection struct {
	lines       []visible.Line   // the whole body
	attached    []*entity.Entity // messages passed on
	attachments []Attachment     // beside the body
	parts       []machine.Part   // every leaf
	unreadable  string           // why the body is none
}

// collect sorts the parts of a message.
func (r *reader) collect(root *entity.Entity) *collection {
	c := &collection{}
	c.lines = r.body(c, root, true)
	return c
}

// body returns the lines of the body that an entity holds, and notes in c what of it is no body. Alone says that
// nothing else stands in the entity's place: then even what calls itself an attachment is the body.
func (r *reader) body(c *collection, e *entity.Entity, alone bool) []visible.Line {
	switch {
	case e.Type == "multipart/alternative":
		return r.alternative(c, e)
	case e.Type == "multipart/report":
		return r.report(c, e)
	case e.Type == "multipart/encrypted":
		c.unreadable = "its content is encrypted"
		r.note(c, e)
		return nil
	case e.Multipart():
		return r.mixed(c, e)
	case e.Message():
		c.attached = append(c.attached, e.Children[0])
		c.attach(e, "")
		c.parts = append(c.parts, machine.Part{Type: e.Type, Params: e.Params, Text: beginning(e.Children[0].HeaderBytes())})
		return nil
	case isText(e.Type) && (alone || e.Disposition != "attachment" && e.Name == ""):
		return r.textLines(c, e)
	}
	r.leaf(c, e)
	return nil
}

func isText(mediaType string) bool {
	return strings.HasPrefix(mediaType, "text/") && mediaType != "text/calendar" && mediaType != "text/rfc822-headers" &&
		mediaType != "text/x-amp-html" && mediaType != "text/vcard" && mediaType != "text/x-vcard"
}

// textLines reads a text part of the body.
func (r *reader) textLines(c *collection, e *entity.Entity) []visible.Line {
	text := r.decode(e)
	c.parts = append(c.parts, machine.Part{Type: e.Type, Params: e.Params, Text: text[:min(len(text), maxPart)]})
	if e.Type == "text/html" || looksLikeHTML(text) {
		lines := htmltext.Lines(text, maxText)
		for i := range lines {
			lines[i].Text = tidy(lines[i].Text)
		}
		return lines
	}
	return plainLines(text, e.Params)
}

// decode returns a part's text within the bounds of the whole message.
func (r *reader) decode(e *entity.Entity) string {
	text, defects := e.Text(r.text)
	r.text -= len(text)
	for _, defect := range defects {
		r.defects.Add(defect)
	}
	return text
}

// mixed joins the bodies of the parts that are shown one below the other.
func (r *reader) mixed(c *collection, e *entity.Entity) []visible.Line {
	var lines []visible.Line
	for i, child := range e.Children {
		more := r.body(c, child, i == 0 && !child.Multipart() && child.Disposition != "attachment")
		if len(lines) > 0 && len(more) > 0 {
			if child.Type == "text/html" && holds(lines, more) {
				continue // the same once more, as HTML
			}
			lines = append(lines, visible.Line{})
		}
		lines = append(lines, more...)
	}
	return lines
}

// report returns the body of a multipart/report, RFC 6522: its first part. The others are for the machine's mark.
func (r *reader) report(c *collection, e *entity.Entity) []visible.Line {
	var lines []visible.Line
	for i, child := range e.Children {
		if i == 0 {
			lines = r.body(c, child, true)
		} else {
			r.note(c, child)
		}
	}
	return lines
}

// note notes all leaves of an entity that is no part of the body.
func (r *reader) note(c *collection, e *entity.Entity) {
	switch {
	case e.Message():
		inner := e.Children[0]
		c.parts = append(c.parts, machine.Part{Type: e.Type, Params: e.Params, Text: beginning(inner.HeaderBytes())})
		c.attach(e, "")
	case e.Multipart():
		for _, child := range e.Children {
			r.note(c, child)
		}
	default:
		r.leaf(c, e)
	}
}

// leaf notes a leaf that is no part of the body.
func (r *reader) leaf(c *collection, e *entity.Entity) {
	part := machine.Part{Type: e.Type, Params: e.Params}
	if strings.HasPrefix(e.Type, "text/") || strings.HasPrefix(e.Type, "message/") || strings.HasSuffix(e.Type, "/ics") {
		text, _ := e.Text(maxPart)
		part.Text = text
	}
	c.parts = append(c.parts, part)
	switch e.Type {
	case "application/pkcs7-mime", "application/x-pkcs7-mime":
		if c.unreadable == "" {
			c.unreadable = "its content is encrypted"
		}
	case "application/ms-tnef":
		r.defects.Add("content in winmail.dat")
	}
	c.attach(e, "")
}

func (c *collection) attach(e *entity.Entity, proposal string) {
	size := len(e.Bytes())
	c.attachments = append(c.attachments, Attachment{Name: oneLine(e.Name), Type: e.Type, Size: size, Proposal: proposal})
}

func beginning(b []byte) string {
	return strings.ToValidUTF8(string(b[:min(len(b), maxPart)]), "\ufffd")
}

func looksLikeHTML(text string) bool {
	start := strings.ToLower(strings.TrimSpace(text[:min(len(text), 512)]))
	return strings.HasPrefix(start, "<!doctype html") || strings.HasPrefix(start, "<html")
}
