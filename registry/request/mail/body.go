package mail

import (
	"strings"

	"speakerlist/registry/request/mail/document"
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
	sealed      string           // why some content cannot be read; empty where all can
}

// collect sorts the parts of a message.
func (r *reader) collect(root *entity.Entity) *collection {
	c := &collection{}
	c.lines = r.body(c, root, true)
	return c
}

// body returns the lines of the body that an entity holds, and notes in c what of it is no body. Alone says that
// nothing else stands in the entity's place: then a text with a file's name is the body too.
func (r *reader) body(c *collection, e *entity.Entity, alone bool) []visible.Line {
	switch {
	case e.Type == "multipart/alternative":
		return r.alternative(c, e)
	case e.Type == "multipart/report":
		return r.report(c, e)
	case e.Type == "multipart/encrypted":
		c.sealed = "its content is encrypted (OpenPGP)"
		r.note(c, e)
	case e.Multipart():
		return r.mixed(c, e)
	case e.Message():
		c.attached = append(c.attached, e.Children[0])
		r.note(c, e)
	case isShown(e.Type) && (alone || e.Disposition != "attachment" && e.Name == ""):
		return r.textLines(c, e)
	default:
		r.note(c, e)
	}
	return nil
}

// isShown says whether a part of that type is shown as text.
func isShown(mediaType string) bool {
	switch mediaType {
	case "text/plain", "text/html", "text/enriched", "text/richtext", "text/rtf", "application/rtf", "application/xhtml+xml":
		return true
	case "text/calendar", "text/rfc822-headers", "text/x-amp-html", "text/watch-html", "text/vcard", "text/x-vcard",
		"text/directory", "text/csv", "text/xml", "text/css", "text/javascript":
		return false
	}
	return strings.HasPrefix(mediaType, "text/")
}

// mixed joins the bodies of the parts that are shown one below the other.
func (r *reader) mixed(c *collection, e *entity.Entity) []visible.Line {
	var lines []visible.Line
	for i, child := range e.Children {
		more := r.body(c, child, i == 0 && child.Disposition != "attachment")
		if len(lines) > 0 && len(more) > 0 {
			if child.Type == "text/html" && holds(lines, more) {
				continue // the same once more, as HTML
			}
			lines = append(lines, visible.Line{})
		}
		lines = add(lines, more)
	}
	return lines
}

// report returns the body of a multipart/report, RFC 6522: its first part. The others are a machine's marks.
func (r *reader) report(c *collection, e *entity.Entity) []visible.Line {
	lines := r.body(c, e.Children[0], true)
	for _, child := range e.Children[1:] {
		r.note(c, child)
	}
	return lines
}

// textLines reads a text part of the body.
func (r *reader) textLines(c *collection, e *entity.Entity) []visible.Line {
	limit := maxText
	if e.Type == "text/html" {
		limit = maxMarkup
	}
	text, defects := e.Text(max(0, min(limit, r.text+limit-maxText)))
	for _, defect := range defects {
		r.defects.Add(defect)
	}
	c.parts = append(c.parts, machine.Part{Type: e.Type, Params: e.Params, Text: beginning(text, maxPart)})
	lines := r.lines(c, e, text)
	if len(lines) >= maxLines {
		r.defects.Add("a text beyond all bounds; the rest of it was left out")
	}
	for _, line := range lines {
		r.text -= len(line.Text) + lineCost
	}
	return lines
}

// lineCost is what a line counts beside its text, in bytes, as it does in package htmltext.
const lineCost = 48

func (r *reader) lines(c *collection, e *entity.Entity, text string) []visible.Line {
	switch e.Type {
	case "text/rtf", "application/rtf":
		return plainLines(document.RTF([]byte(text)), nil)
	case "text/enriched", "text/richtext":
		return plainLines(document.Enriched(text), nil)
	case "text/html", "application/xhtml+xml":
		return r.htmlLines(text)
	}
	if entity.LooksLikeHTML(text) {
		return r.htmlLines(text)
	}
	text = r.withoutUU(c, text)
	text, sealed := withoutArmour(text)
	if sealed {
		c.sealed = "its content is encrypted (OpenPGP)"
	}
	return plainLines(text, e.Params)
}

func (r *reader) htmlLines(text string) []visible.Line {
	lines := htmltext.Lines(text, max(r.text, 0))
	for i := range lines {
		lines[i].Text = tidy(lines[i].Text)
	}
	return lines
}

// beginning returns the first bytes of a text, cut between two characters.
func beginning(text string, limit int) string {
	if len(text) <= limit {
		return text
	}
	return strings.ToValidUTF8(text[:limit], "")
}
