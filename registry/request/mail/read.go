package mail

import (
	"fmt"
	"strings"

	"speakerlist/registry/request/language"
	"speakerlist/registry/request/mail/entity"
	"speakerlist/registry/request/mail/machine"
	"speakerlist/registry/request/mail/visible"
	"speakerlist/registry/request/words"
)

// The bounds of what is read of a message's text. What lies beyond them is left out, with a defect that says so.
const (
	maxText   = 1 << 20  // bytes of text in all
	maxMarkup = 8 << 20  // bytes of one text in HTML, pictures written into it among them
	maxPart   = 64 << 10 // bytes of one part's text, where only its beginning matters
	maxField  = 16 << 10 // bytes of a header field's text
)

// Read reads a message's bytes. It never fails: what cannot be read is said in Unreadable and Defects. It does not
// keep raw, takes bounded time and memory whatever raw holds, and may be called from several goroutines at once.
func Read(raw []byte, options Options) (m Message) {
	defer func() {
		// A message that breaks a library must not stop those behind it: it is held, with its raw bytes.
		if fault := recover(); fault != nil {
			m = Message{
				Unreadable: fmt.Sprintf("reading it broke the program: %v", fault),
				Identity:   rawIdentity(raw), Language: "en",
			}
		}
	}()
	root, defects := entity.Parse(raw)
	r := reader{text: maxText, documents: maxDocuments}
	for _, defect := range defects {
		r.defects.Add(defect)
	}
	m = r.message(root, raw, options)
	m.Defects = r.defects.List()
	if len(root.Header) == 0 && strings.TrimSpace(m.Text) == "" && len(m.Attachments) == 0 {
		m.Unreadable = "there is neither a header nor a text in it"
	}
	return m
}

// A reader reads one message and those attached to it.
type reader struct {
	text      int // how many more bytes of text may be read
	documents int // how many more documents may be
	defects   entity.Defects
}

func (r *reader) message(root *entity.Entity, raw []byte, options Options) Message {
	h := header{root.Header, headerCharset(root)}
	m := Message{
		MessageID: h.messageID(), InReplyTo: h.messageIDs("In-Reply-To"), References: h.messageIDs("References"),
		From: h.from(), ReplyTo: h.mailboxes("Reply-To"), To: h.mailboxes("To"), Cc: h.mailboxes("Cc"),
		Subject: h.subject(), Date: h.date(), Received: h.received(),
		Authentication: authentication(root.Header.All("Authentication-Results")),
	}
	for _, once := range []string{"From", "Subject", "Date", "Message-ID", "To", "Cc"} {
		if len(root.Header.All(once)) > 1 {
			r.defects.Add("more than one " + once + " field")
		}
	}
	// First, since it goes through every attachment; from then on their sizes are known.
	m.Identity = identity(&m, root, raw)
	c := r.collect(root)
	parted := visible.PartOf(c.lines, m.Subject)
	m.Text, m.Cut = parted.Text, parted.Cut
	m.Forwards = r.forwards(parted.Forwards, c.attached)
	m.Attachments = c.attachments
	if c.sealed != "" && strings.TrimSpace(join(c.lines, maxPart)) == "" {
		m.Unreadable = c.sealed
	} else if c.sealed != "" {
		r.defects.Add(c.sealed)
	}
	m.Words = words.Cut(beginning(m.Text, maxPart))
	m.Language = languageOf(m.Text, m.Subject)
	r.tell(&m, h, c, options)
	return m
}

// tell asks whether a machine wrote the message.
func (r *reader) tell(m *Message, h header, c *collection, options Options) {
	verdict := machine.Tell(machine.Message{
		Header: h.fields(), Decode: h.text, From: strings.ToLower(m.From.Address),
		ReplyTo: addressesOf(m.ReplyTo), To: addressesOf(m.To), Cc: addressesOf(m.Cc),
		Subject: m.Subject, Text: m.Words.Original, Words: m.Words, Around: around(m.Cut), Body: join(c.lines, maxPart), Parts: c.parts, Own: options.Own,
	})
	m.Automatic, m.Doubted, m.List, m.Considered = verdict.Automatic, verdict.Doubted, verdict.List, verdict.Considered
}

// around returns the signatures and footers among what was cut from a body.
func around(cut []visible.Passage) string {
	var kept []string
	for _, p := range cut {
		switch p.Cause {
		case visible.Signature, visible.Disclaimer, visible.SentFrom:
			kept = append(kept, p.Text)
		}
	}
	return beginning(strings.Join(kept, "\n"), maxPart)
}

// forwards returns the messages passed on: those written into the body, then those attached, each before those that it
// passes on itself.
func (r *reader) forwards(inline []visible.Forward, attached []*entity.Entity) []Forward {
	var found []Forward
	for _, f := range inline {
		found = append(found, Forward{
			From: firstOf(addresses(f.From, "")), To: addresses(f.To, ""), Cc: addresses(f.Cc, ""),
			Subject: f.Subject, Text: f.Text, Cut: f.Cut,
		})
	}
	for _, e := range attached {
		found = append(found, r.attached(e)...)
	}
	return found
}

// attached reads a message attached to another one, by the same rules.
func (r *reader) attached(root *entity.Entity) []Forward {
	h := header{root.Header, headerCharset(root)}
	c := r.collect(root)
	parted := visible.PartOf(c.lines, h.subject())
	f := Forward{
		From: h.from(), To: h.mailboxes("To"), Cc: h.mailboxes("Cc"), Subject: h.subject(),
		Text: parted.Text, Cut: parted.Cut, Attached: true,
	}
	return append([]Forward{f}, r.forwards(parted.Forwards, c.attached)...)
}

func languageOf(text, subject string) string {
	if strings.TrimSpace(text) == "" {
		text = subject
	}
	if found := language.Of(beginning(text, maxPart)); found != "" {
		return found
	}
	return "en"
}

func addressesOf(list []Address) []string {
	found := make([]string, len(list))
	for i, a := range list {
		found[i] = strings.ToLower(a.Address)
	}
	return found
}

func firstOf(list []Address) Address {
	if len(list) == 0 {
		return Address{}
	}
	return list[0]
}
