package notify

import (
	"errors"
	"fmt"
	"html/template"
	"net/mail"
	"slices"
	"strings"

	"speakerlist/registry"
)

// ComposerOptions say how letters are written.
type ComposerOptions struct {
	From      string // who writes: a name and the mailbox's address in angle brackets
	Templates string // a folder whose files override the built-in ones of the same name; empty for none
}

// A Composer writes letters. It may be used from several goroutines at once.
type Composer struct {
	from     mail.Address
	catalogs map[string]*catalog
	page     *template.Template
	tray     paperTray
}

var _ registry.Composer = (*Composer)(nil)

// NewComposer reads the templates and, where some are overridden, writes every kind of letter in every language and for
// every reason once, so that a template which fails is found here and not when somebody waits for the letter. It returns
// all problems at once.
func NewComposer(options ComposerOptions) (*Composer, error) {
	from, err := mail.ParseAddress(options.From)
	if err != nil {
		return nil, fmt.Errorf("the sender of letters, %q: %w", options.From, err)
	}
	c := &Composer{from: *from}
	if c.catalogs, err = readCatalogs(options.Templates); err != nil {
		return nil, err
	}
	if c.page, err = readPage(options.Templates); err != nil {
		return nil, err
	}
	if options.Templates == "" {
		return c, nil // the tests have rehearsed the letters as they come
	}
	return c, c.rehearse()
}

// rehearse writes every letter that there can be.
func (c *Composer) rehearse() error {
	var problems []error
	for _, lang := range languages() {
		p := &pen{catalog: c.catalogs[lang]}
		for n := range 121 { // all forms of all languages occur below it
			for _, unit := range []string{"days", "hours", "minutes", "seconds"} {
				p.phrase(unit, n)
			}
		}
		p.phrase("calendar summary", "I")
		problems = append(problems, p.err)
	}
	for _, s := range samples() {
		for _, lang := range s.languages() {
			event, letter := s.letter(lang)
			if err := c.rehearseLetter(event, &letter); err != nil {
				problems = append(problems, fmt.Errorf("letter %q in %s: %w", s.name, lang, err))
			}
		}
	}
	return errors.Join(problems...)
}

// rehearseLetter writes a letter in its first language. The whole message is made of those in Arabic, which have all
// that the page can show: both directions, and a second language below.
func (c *Composer) rehearseLetter(event *registry.Event, l *registry.Letter) error {
	lang := letterLanguages(l)[0]
	if lang == "ar" || l.Kind == registry.DigestLetter {
		_, err := c.Compose(event, *l)
		return err
	}
	_, err := c.writePart(event, l, lang)
	return err
}

// Compose returns a whole message for the letter's kind, recipient and facts. The same arguments give the same bytes.
func (c *Composer) Compose(event *registry.Event, l registry.Letter) ([]byte, error) {
	if l.Kind == registry.DigestLetter {
		return c.composeDigest(event, &l)
	}
	w, err := c.write(event, &l)
	if err != nil {
		return nil, err
	}
	m := message{
		letter: &l, event: event, from: c.from, languages: letterLanguages(&l),
		subject: subject(event, &l, w[0].title()),
		text:    w.text(),
	}
	page := c.tray.take()
	defer c.tray.put(page)
	if err := c.html(page, w); err != nil {
		return nil, err
	}
	m.html = page.Bytes()
	if attachesCalendar(&l) {
		if m.attachments, err = c.calendar(event, &l); err != nil {
			return nil, err
		}
	}
	return m.bytes(&c.tray)
}

// A written letter is what stands in it, in the reader's language and, where that is neither English nor French, in
// English below.
type written []part

// A part is a letter in one language.
type part struct {
	Language, Direction         string
	RightToLeft                 bool
	Salutation, Closing, Footer string
	Blocks                      []block
	Signature                   []string
	Edge                        template.CSS // its colour
	colon                       string
}

// title is the letter's first sentence.
func (p part) title() string {
	for _, b := range p.Blocks {
		if b.Lead {
			return b.Text
		}
	}
	return ""
}

func (c *Composer) write(event *registry.Event, l *registry.Letter) (written, error) {
	var w written
	for _, lang := range letterLanguages(l) {
		part, err := c.writePart(event, l, lang)
		if err != nil {
			return nil, err
		}
		w = append(w, part)
	}
	return w, nil
}

// letterLanguages returns the languages that a letter is written in, one below the other.
func letterLanguages(l *registry.Letter) []string {
	switch lang := l.Facts.Language; {
	case l.Kind == registry.AlarmLetter, l.Kind == registry.TestLetter, !slices.Contains(languages(), lang):
		return []string{"en"}
	case lang == "en", lang == "fr":
		return []string{lang}
	default:
		return []string{lang, "en"}
	}
}

func (c *Composer) writePart(event *registry.Event, l *registry.Letter, lang string) (part, error) {
	p := &pen{catalog: c.catalogs[lang]}
	said, err := p.say(string(l.Kind), newView(p, event, l))
	if err != nil {
		return part{}, err
	}
	written := part{
		Language: lang, Direction: p.direction, RightToLeft: p.direction == "rtl",
		Salutation: p.salutation, Closing: p.closing, Footer: p.footer, colon: p.colon,
		Blocks:    parseBlocks(said),
		Signature: signature(c.from, event, lang), Edge: edge(l),
	}
	if p.err == nil && written.title() == "" {
		p.err = errors.New("it says nothing: a letter needs a first sentence that begins with #")
	}
	return written, p.err
}

// signature is who writes, and for which event.
func signature(from mail.Address, event *registry.Event, lang string) []string {
	var lines []string
	for _, line := range []string{clean(from.Name, longestName), clean(event.Name.In(lang), longestText)} {
		if line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// text sets the letter as plain text.
func (w written) text() string {
	var b strings.Builder
	b.Grow(len(w) * 2 << 10)
	for i, p := range w {
		if i > 0 {
			b.WriteString("\n* * *\n\n")
		}
		write(&b, p.Salutation, "", "")
		b.WriteByte('\n')
		plain(&b, p.Blocks, p.colon)
		b.WriteByte('\n')
		write(&b, p.Closing, "", "")
		b.WriteByte('\n')
		for _, line := range p.Signature {
			write(&b, line, "", "")
		}
		b.WriteByte('\n')
		write(&b, p.Footer, "", "")
	}
	return b.String()
}

// edge returns the colour that says how the reader stands.
func edge(l *registry.Letter) template.CSS {
	switch l.Kind {
	case registry.Refusal, registry.RejectedNote, registry.AlarmLetter:
		return bad
	case registry.HeldNotice, registry.WaitingNote, registry.CorrectedNote:
		return heed
	}
	for _, place := range l.Facts.Places {
		if place.Waiting {
			return heed
		}
	}
	return good
}
