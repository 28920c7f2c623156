package notify

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/mail"
	"slices"
	"strconv"
	"strings"

	gomail "github.com/wneessen/go-mail"

	"speakerlist/registry"
)

// A message is a letter before it is bytes.
type message struct {
	letter      *registry.Letter
	event       *registry.Event
	from        mail.Address
	languages   []string
	subject     string
	text        string
	html        []byte
	attachments []attachment
}

type attachment struct {
	name, mediaType string
	content         []byte
}

// mostReferences bounds the References field, as RFC 5322 section 3.6.4 allows: the thread's first message and its
// last ones tell mail programs enough.
const mostReferences = 20

// bytes returns the message as it goes out. It is drafted on paper from the tray.
func (m *message) bytes(tray *paperTray) ([]byte, error) {
	msg, err := m.header()
	if err != nil {
		return nil, err
	}
	encoding := bodyEncoding(m.text)
	msg.SetBodyWriter(gomail.TypeTextPlain, bodyWriter([]byte(m.text), encoding), gomail.WithPartEncoding(encoding))
	msg.AddAlternativeWriter(gomail.TypeTextHTML, bodyWriter(m.html, encoding), gomail.WithPartEncoding(encoding))
	for _, a := range m.attachments {
		msg.AttachReadSeeker(a.name, bytes.NewReader(a.content), a.mediaTypeOption())
	}
	paper := tray.take()
	defer tray.put(paper)
	if _, err := msg.WriteTo(paper); err != nil {
		return nil, err
	}
	raw := bytes.Clone(paper.Bytes())
	fixBoundaries(raw, m.letter.ID)
	return raw, nil
}

// bodyWriter returns what go-mail calls to write a text into its encoder. Text in mail has lines that end in CRLF (RFC
// 2045 section 6.8): the encoder for quoted-printable sees to that, the one for base64 takes what it is given.
func bodyWriter(text []byte, encoding gomail.Encoding) func(io.Writer) (int64, error) {
	if encoding == gomail.EncodingB64 {
		text = bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n"))
	}
	return func(w io.Writer) (int64, error) {
		n, err := w.Write(text)
		return int64(n), err
	}
}

// mediaTypeOption sets the whole field. go-mail given the type alone would first read the system's table of file
// extensions, which takes half a megabyte for as long as the program runs, and then use the type.
func (a attachment) mediaTypeOption() gomail.FileOption {
	return func(f *gomail.File) {
		f.Header.Set(string(gomail.HeaderContentType), fmt.Sprintf(`%s; name="%s"`, a.mediaType, a.name))
	}
}

func (m *message) header() (*gomail.Msg, error) {
	l := m.letter
	to, err := m.recipient()
	if err != nil {
		return nil, err
	}
	msg := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	msg.FromMailAddress(&mail.Address{Name: clean(m.from.Name, longestName), Address: m.from.Address})
	msg.ToMailAddress(to)
	if isASCII(m.subject) {
		msg.Subject(m.subject)
	} else {
		msg.SetGenHeaderPreformatted(gomail.HeaderSubject, encodedWords(m.subject))
	}
	msg.SetDateWithValue(l.Facts.Now.In(m.event.Zone))
	msg.SetMessageIDWithValue(l.ID + "@" + domainOf(m.event.Mailbox))
	msg.SetGenHeader("X-Speakerlist-Letter", l.ID)
	msg.SetGenHeader(gomail.HeaderContentLang, strings.Join(m.languages, ", "))
	msg.SetGenHeader(gomail.HeaderXAutoResponseSuppress, "OOF, AutoReply")
	if l.Kind.Reply() {
		msg.SetGenHeader("Auto-Submitted", "auto-replied") // RFC 3834 section 5
	} else {
		msg.SetGenHeader("Auto-Submitted", "auto-generated")
	}
	if references := thread(&l.Facts); len(references) > 0 {
		msg.SetGenHeader(gomail.HeaderReferences, strings.Join(references, " "))
	}
	if id := l.Facts.MessageID; sound(id) {
		msg.SetGenHeader(gomail.HeaderInReplyTo, "<"+id+">")
	}
	return msg, nil
}

func (m *message) recipient() (*mail.Address, error) {
	if _, err := mailbox(m.letter.To); err != nil {
		return nil, fmt.Errorf("recipient: %w", err)
	}
	return &mail.Address{Name: clean(m.letter.Facts.ToName, longestName), Address: m.letter.To}, nil
}

// thread returns what the References field holds: the Message-IDs of the message answered and of those before it.
func thread(f *registry.Facts) []string {
	var ids []string
	for _, id := range slices.Concat(f.References, []string{f.MessageID}) {
		if id = "<" + id + ">"; sound(id[1:len(id)-1]) && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	if len(ids) > mostReferences {
		ids = slices.Delete(ids, 1, len(ids)-mostReferences+1)
	}
	return ids
}

// sound says whether a Message-ID can be repeated in a header: it is printable ASCII, not longer than a line, and no
// encoded word (RFC 2047).
func sound(id string) bool {
	unfit := func(r rune) bool { return r <= ' ' || r > '~' || r == '<' || r == '>' }
	return id != "" && len(id) <= 250 && !strings.ContainsFunc(id, unfit) && !strings.Contains(id, "=?")
}

// bodyEncoding returns the encoding that makes the body smaller: quoted-printable where most of it is ASCII.
func bodyEncoding(text string) gomail.Encoding {
	ascii := 0
	for i := range len(text) {
		if text[i] < 0x80 {
			ascii++
		}
	}
	if 4*ascii < 3*len(text) {
		return gomail.EncodingB64
	}
	return gomail.EncodingQP
}

// fixBoundaries puts boundaries that follow from the letter's id in the place of those that go-mail draws, so that the
// same letter is the same bytes whenever it is written. go-mail can be told only one, which multiparts that are nested
// must not share. Both kinds have the same length.
func fixBoundaries(raw []byte, id string) {
	for n, drawn := range drawnBoundaries(raw) {
		sum := sha256.Sum256([]byte(id + " " + strconv.Itoa(n)))
		fixed := hex.AppendEncode(nil, sum[:len(drawn)/2])
		for rest := raw; ; {
			at := bytes.Index(rest, drawn)
			if at < 0 {
				break
			}
			rest = rest[at+copy(rest[at:], fixed):]
		}
	}
}

// drawnBoundaries returns copies of the boundaries that go-mail has drawn, 60 hexadecimal digits each.
func drawnBoundaries(raw []byte) [][]byte {
	var all [][]byte
	for _, after := range bytes.Split(raw, []byte("\n boundary="))[1:] {
		drawn, _, found := bytes.Cut(after, []byte("\r"))
		if found && len(drawn) == 60 && len(bytes.Trim(drawn, "0123456789abcdef")) == 0 {
			all = append(all, bytes.Clone(drawn))
		}
	}
	return all
}
