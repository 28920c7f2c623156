package request

import (
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"sync"

	"speakerlist/registry/request/mail"
	"speakerlist/registry/request/mail/visible"
	"speakerlist/registry/request/words"
)

// A Reader reads requests for one event. It may be used from several goroutines at once.
type Reader struct {
	segments []Segment
	folded   []string // the segments' ids, as words compare them
	numbers  []int    // the numbers that they are; zero for another id
	topics   *words.Lexicon[subject]
	own      []string
}

// NewReader returns a Reader for an event's segments, in their order. Own are the mailbox's own addresses.
func NewReader(segments []Segment, own []string) *Reader {
	r := &Reader{segments: segments, topics: subjects(segments), own: own}
	for _, s := range segments {
		r.folded, r.numbers = append(r.folded, words.Fold(s.ID)), append(r.numbers, idNumber(s.ID))
	}
	return r
}

// Prepare makes the tables that reading takes, and returns when they are there: about a tenth of a second later, which the
// first Read would take longer without it.
func (r *Reader) Prepare() {
	const request = "The delegation of Malta requests the floor in segment I."
	var aside sync.WaitGroup
	aside.Go(func() { marksIn(words.Cut(request)) }) // the largest table takes as long as all others
	r.Read([]byte("From: registry@example.org\r\nSubject: Request\r\n\r\n" + request + "\r\n"))
	aside.Wait()
}

// Read reads one message's bytes; see [mail.Read] for its bounds. It depends on raw and the Reader alone.
func (r *Reader) Read(raw []byte) Request {
	return r.read(mail.Read(raw, mail.Options{Own: r.own}))
}

// read makes a request of a message that was read.
func (r *Reader) read(m mail.Message) Request {
	q := Request{
		MessageID: m.MessageID, InReplyTo: m.InReplyTo, References: m.References,
		From: m.From, ReplyTo: m.ReplyTo, To: m.To, Cc: m.Cc, Subject: m.Subject, Date: m.Date,
		Text: m.Text, Language: m.Language, Identity: hex.EncodeToString(m.Identity[:]),
		Kind: Other, Automatic: m.Automatic, Authentication: m.Authentication, Unreadable: m.Unreadable,
		Cut: m.Cut, Defects: m.Defects, List: m.List,
	}
	for _, a := range m.Attachments {
		q.Attachments = append(q.Attachments, Attachment(a))
	}
	if m.Language != "" {
		q.Evidence = append(q.Evidence, Evidence{Field: "language", Value: m.Language, Where: textOrSubject(m)})
	}
	for _, mark := range m.Considered {
		q.Evidence = append(q.Evidence, Evidence{
			Field: "kind", Value: string(Automatic), Where: "header", Text: mark, Lost: "it alone does not tell a machine",
		})
	}
	switch {
	case m.Automatic != nil:
		q.Kind = Automatic
	case m.Unreadable == "" && !m.Doubted: // what may be a machine's is a person's to judge
		return r.guarded(q, m)
	}
	return q
}

// guarded interprets a message. One that breaks the program must not stop those behind it: it is held, as it came.
func (r *Reader) guarded(q Request, m mail.Message) (read Request) {
	defer func() {
		if fault := recover(); fault != nil {
			read = q
			read.Unreadable = fmt.Sprintf("interpreting it broke the program: %v", fault)
		}
	}()
	read = q
	r.interpret(&read, m)
	return read
}

func textOrSubject(m mail.Message) string {
	if strings.TrimSpace(m.Text) == "" {
		return "subject"
	}
	return "text"
}

// interpret tells what a person's message asks for: itself or, where it asks for nothing, in a message that it passes
// on.
func (r *Reader) interpret(q *Request, m mail.Message) {
	g := r.readLetter(letterOf(m), isReply(m), hasDocument(m.Attachments))
	if g.kind == Other && !g.refuses() {
		for _, f := range m.Forwards {
			if passed, ok := r.passedOn(f, m); ok {
				passed.evidence = append(g.evidence, passed.evidence...)
				g = passed
				break
			}
		}
	}
	q.Kind, q.Completes, q.Evidence = g.kind, g.completes, append(q.Evidence, g.evidence...)
	if g.kind == Other {
		return
	}
	q.Segments, q.Leaves, q.Speakers, q.Contradiction = g.segments, g.leaves, g.speakers, g.contradiction
	who := whoAsks(g.letter)
	q.Delegation, q.DelegationFrom = who.delegation, who.from
	q.Evidence = append(q.Evidence, who.evidence...)
	if who.doubt != "" && q.Contradiction == "" {
		q.Contradiction = who.doubt
	}
	q.InAttachment = g.inAttachment && (len(q.Segments) == 0 || q.Delegation == nil)
}

// letterOf returns what a message itself says.
func letterOf(m mail.Message) letter {
	return letter{
		text: wordsOf(m), signature: words.Cut(signature(m.Cut)), subject: words.Cut(withoutMarks(m.Subject)),
		from: m.From, language: m.Language,
	}
}

// wordsOf returns the text of a message as it is read, cut into words.
func wordsOf(m mail.Message) words.Text {
	if text := withoutTables(m.Text); text != m.Words.Original {
		return words.Cut(text)
	}
	return m.Words
}

// passedOn reads a message that another passes on; ok is false where it asks for nothing, or is the organisers' own.
func (r *Reader) passedOn(f mail.Forward, m mail.Message) (interpretation, bool) {
	if slices.ContainsFunc(r.own, func(own string) bool { return strings.EqualFold(own, f.From.Address) }) {
		return interpretation{}, false
	}
	l := letter{
		text: words.Cut(withoutTables(f.Text)), signature: words.Cut(signature(f.Cut)), subject: words.Cut(withoutMarks(f.Subject)),
		from: m.From, language: m.Language, forwarded: true, author: f.From,
	}
	g := r.readLetter(l, false, false)
	return g, g.kind == Ask && !g.invites()
}

// signature returns the signatures that were cut from a body.
func signature(cut []mail.Passage) string {
	var lines []string
	for _, p := range cut {
		if p.Cause == visible.Signature {
			lines = append(lines, p.Text)
		}
	}
	return strings.Join(lines, "\n\n")
}

// isReply says whether the subject is that of an earlier message.
func isReply(m mail.Message) bool {
	return len(m.InReplyTo) > 0 && withoutMarks(m.Subject) != m.Subject || marks(m.Subject) > 0
}

// hasDocument says whether a document is attached that may hold a request.
func hasDocument(attachments []mail.Attachment) bool {
	return slices.ContainsFunc(attachments, func(a mail.Attachment) bool {
		return !strings.HasPrefix(a.Type, "text/calendar") && a.Type != "application/pgp-signature" && !strings.Contains(a.Type, "pkcs7-signature")
	})
}
