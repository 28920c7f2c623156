package mail

import (
	"strings"

	"speakerlist/registry/request/mail/document"
	"speakerlist/registry/request/mail/entity"
	"speakerlist/registry/request/mail/htmltext"
	"speakerlist/registry/request/mail/machine"
	"speakerlist/registry/request/mail/visible"
)

// maxDocuments bounds the attachments of one message that are read for a proposal.
const maxDocuments = 5

// note notes the leaves of an entity that is no part of the body.
func (r *reader) note(c *collection, e *entity.Entity) {
	if e.Multipart() {
		for _, child := range e.Children {
			r.note(c, child)
		}
		return
	}
	attachment := Attachment{Name: oneLine(e.Name), Type: e.Type}
	part := machine.Part{Type: e.Type, Params: e.Params}
	switch {
	case e.Message(), strings.HasPrefix(e.Type, "message/"):
		content := e.Bytes()
		part.Text = strings.ToValidUTF8(string(content[:min(len(content), maxPart)]), "\ufffd")
	case strings.HasPrefix(e.Type, "text/"), e.Type == "application/ics":
		part.Text, _ = e.Text(maxPart)
		if isShown(e.Type) {
			attachment.Proposal = r.textProposal(e, part.Text)
		}
	case e.Type == "application/pkcs7-mime", e.Type == "application/x-pkcs7-mime":
		c.sealed = "its content is encrypted (S/MIME)"
	case isWinmail(e):
		r.defects.Add("its content is in winmail.dat")
		c.parts = append(c.parts, part)
		c.attachments = append(c.attachments, winmail(attachment, e.Bytes())...)
		return
	case r.documents > 0 && document.Reads(e.Type, e.Name):
		r.documents--
		attachment.Proposal = tidyText(document.Text(e.Bytes(), e.Type, e.Name))
	}
	attachment.Size = e.Size()
	c.parts = append(c.parts, part)
	c.attachments = append(c.attachments, attachment)
}

// textProposal returns what a text that is attached says.
func (r *reader) textProposal(e *entity.Entity, text string) string {
	if e.Type == "text/html" {
		return join(tidied(htmltext.Lines(text, maxPart)), maxPart)
	}
	if e.Type == "text/rtf" {
		text = document.RTF([]byte(text))
	}
	return tidyText(text)
}

func isWinmail(e *entity.Entity) bool {
	return e.Type == "application/ms-tnef" || e.Type == "application/vnd.ms-tnef" || strings.EqualFold(e.Name, "winmail.dat")
}

// winmail returns what Outlook wrapped up: the wrapping, with the text in it as its proposal, and the files in it.
func winmail(wrapping Attachment, content []byte) []Attachment {
	w := document.ReadWinmail(content)
	wrapping.Size = len(content)
	wrapping.Proposal = tidyText(w.Text)
	if wrapping.Proposal == "" && w.HTML != "" {
		wrapping.Proposal = join(tidied(htmltext.Lines(w.HTML, maxPart)), maxPart)
	}
	found := []Attachment{wrapping}
	for _, file := range w.Files {
		found = append(found, Attachment{Name: oneLine(file.Name), Type: "application/octet-stream", Size: file.Size})
	}
	return found
}

func tidied(lines []visible.Line) []visible.Line {
	for i := range lines {
		lines[i].Text = tidy(lines[i].Text)
	}
	return lines
}

func tidyText(text string) string {
	return strings.TrimSpace(join(plainLines(text, nil), maxPart))
}
