package notify

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/rivo/uniseg"

	"speakerlist/registry"
)

// A Digest is what the secretariat is told, in the forms in which it can be read.
type Digest struct {
	Subject string
	Text    string
	HTML    string
	Rulings []byte // what a registry is rebuilt from beside the mailbox, as [registry.ParseExtract] reads it
}

// Digest writes what a report tells.
func (c *Composer) Digest(event *registry.Event, report registry.Report) (Digest, error) {
	p := &pen{catalog: c.catalogs["en"]}
	sheet := newSheet(p, event, &report)
	digest := Digest{Subject: sheet.Title, Text: sheet.text()}
	var page bytes.Buffer
	if err := errors.Join(p.err, c.page.ExecuteTemplate(&page, "digest", sheet)); err != nil {
		return Digest{}, err
	}
	digest.HTML = page.String()
	rulings, err := report.Extract.Encode()
	if err != nil {
		return Digest{}, err
	}
	digest.Rulings = rulings
	return digest, nil
}

func (c *Composer) composeDigest(event *registry.Event, l *registry.Letter) ([]byte, error) {
	if l.Report == nil {
		return nil, errors.New("a digest without a report: the next one tells what it would have told")
	}
	digest, err := c.Digest(event, *l.Report)
	if err != nil {
		return nil, err
	}
	m := message{
		letter: l, event: event, from: c.from, languages: []string{"en"},
		subject: digest.Subject, text: digest.Text, html: []byte(digest.HTML),
		attachments: []attachment{{name: "rulings.json", mediaType: "application/json", content: digest.Rulings}},
	}
	return m.bytes(&c.tray)
}

// A sheet is a digest before it is text or HTML: what matters most on top, and then everything under headings.
type sheet struct {
	Title    string
	Summary  part
	Sections []section
}

// A section is one list under its heading; one without entries has only its note.
type section struct {
	Heading string
	Note    string
	Entries []entry
}

// An entry is one line of a list, with what is to be known of it below.
type entry struct {
	Rank     int // zero for lists that are not in order
	New      bool
	Title    string
	Details  []string
	Commands []string // that settle it
}

// text sets the sheet as plain text.
func (s *sheet) text() string {
	var b strings.Builder
	plain(&b, s.Summary.Blocks, s.Summary.colon)
	for _, section := range s.Sections {
		b.WriteByte('\n')
		write(&b, strings.ToUpper(section.Heading), "", "")
		b.WriteString(strings.Repeat("-", min(uniseg.StringWidth(section.Heading), textWidth)) + "\n")
		write(&b, section.Note, "", "")
		for _, e := range section.Entries {
			e.write(&b)
		}
	}
	return b.String()
}

func (e *entry) write(b *strings.Builder) {
	mark, title := "   - ", e.Title
	if e.Rank > 0 {
		mark = fmt.Sprintf("%4d ", e.Rank)
	}
	if e.New {
		title += " (new)"
	}
	write(b, title, mark, "     ")
	for _, detail := range e.Details {
		write(b, detail, "     ", "     ")
	}
	for _, command := range e.Commands {
		b.WriteString("     $ " + command + "\n") // whole, so that it can be copied
	}
}
