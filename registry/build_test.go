package registry

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"speakerlist/registry/request"
	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/mail"
)

const (
	requiredCopy = "juridique.la-haye-amba@diplomatie.gouv.fr"
	mailbox      = "iccaspcooperation@gmail.com"
)

// assembly is the event of the tests: the deadline is 6 December 2023, 23:59:59 in New York, and the list closes a
// quarter of an hour later.
func assembly(changes ...func(*Event)) *Event {
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		panic(err)
	}
	e := &Event{
		ID: "S22", Name: Text{"en": "Plenary session on cooperation"}, Zone: zone,
		Starts: moment("12-08 16:30:00"), Ends: moment("12-08 18:00:00"), Deadline: moment("12-07 04:59:59"),
		Settle: 15 * time.Minute, FinalPlaces: moment("12-07 05:14:59"), SpeakingTime: 2 * time.Minute,
		Segments:     []Segment{{ID: "I", Name: Text{"en": "High-level statements"}}, {ID: "II", Name: Text{"en": "Arrests"}}},
		RequiredCopy: []string{requiredCopy}, Mailbox: mailbox, Folders: []string{"INBOX", `\Junk`},
	}
	for _, change := range changes {
		change(e)
	}
	return e
}

func capacity(segment string, speakers int) func(*Event) {
	return func(e *Event) {
		for i := range e.Segments {
			if e.Segments[i].ID == segment {
				e.Segments[i].Capacity = speakers
			}
		}
	}
}

func trusting(e *Event) { e.Trust = "mx.example" }

// moment reads a time of 2023 in UTC, given as 12-04 09:00:00.
func moment(s string) time.Time {
	t, err := time.Parse(time.DateTime, "2023-"+s)
	if err != nil {
		panic(err)
	}
	return t
}

// A letterIn is a message to the mailbox as it would have been read: built step by step, each step on a copy.
type letterIn struct{ Message }

// wrote begins a request, with the required copy, whose name stands for its content: its identity and Message-ID follow
// from that.
func wrote(name, received string) letterIn {
	identity := sha256.Sum256([]byte(name))
	return letterIn{Message{
		Received: moment(received), UIDValidity: 1, UID: uint32(identity[0])<<8 | uint32(identity[1]), Seen: moment(received), File: name,
		Request: request.Request{
			MessageID: name + "@there.example", Identity: hex.EncodeToString(identity[:]), Subject: "About " + name,
			From: mail.Address{Name: "Somebody", Address: "somebody@there.example"}, Language: "en", Kind: request.Ask,
			To: []mail.Address{{Address: mailbox}}, Cc: []mail.Address{{Address: requiredCopy}},
		},
	}}
}

func (l letterIn) id() string { return entryID(l.Request.Identity) }

// asks asks for segments in a delegation's name, from its own domain, as the text says.
func (l letterIn) asks(delegation string, segments ...string) letterIn {
	l.Request.Delegation, l.Request.DelegationFrom = delegationOf(delegation), "text"
	l.Request.Segments = segments
	if l.Request.From.Address == "somebody@there.example" {
		l.Request.From = mail.Address{Name: "Desk of " + delegation, Address: "desk@" + strings.ToLower(strings.ReplaceAll(delegation, " ", "-")) + ".example"}
	}
	return l
}

// delegationOf is the delegation of a two-letter code, or the organisation of a longer name.
func delegationOf(name string) *delegations.Delegation {
	switch {
	case name == "":
		return nil
	case len(name) == 2:
		return &delegations.Delegation{Code: name, Name: "State of " + name, Type: delegations.State}
	}
	return &delegations.Delegation{Name: name, Type: delegations.Organisation}
}

func (l letterIn) from(address string) letterIn {
	l.Request.From = mail.Address{Name: "A Delegate", Address: address}
	return l
}

func (l letterIn) is(kind request.Kind) letterIn         { l.Request.Kind = kind; return l }
func (l letterIn) speaks(names ...string) letterIn       { l.Request.Speakers = names; return l }
func (l letterIn) leaves(segments ...string) letterIn    { l.Request.Leaves = segments; return l }
func (l letterIn) contradicts(what string) letterIn      { l.Request.Contradiction = what; return l }
func (l letterIn) attached() letterIn                    { l.Request.InAttachment = true; return l }
func (l letterIn) completes() letterIn                   { l.Request.Completes = true; return l }
func (l letterIn) answers(messageIDs ...string) letterIn { l.Request.References = messageIDs; return l }
func (l letterIn) about(subject string) letterIn         { l.Request.Subject = subject; return l }
func (l letterIn) copies(addresses ...string) letterIn   { l.Request.Cc = mailboxes(addresses); return l }

func (l letterIn) to(addresses ...string) letterIn { l.Request.To = mailboxes(addresses); return l }

func (l letterIn) repliesTo(addresses ...string) letterIn {
	l.Request.ReplyTo = mailboxes(addresses)
	return l
}

func (l letterIn) readIn(where string) letterIn        { l.Request.DelegationFrom = where; return l }
func (l letterIn) seen(when string) letterIn           { l.Seen = moment(when); return l }
func (l letterIn) in(folder int, uid uint32) letterIn  { l.Folder, l.UID = folder, uid; return l }
func (l letterIn) at(when string) letterIn             { l.Received = moment(when); return l }
func (l letterIn) years(n int) letterIn                { l.Received = l.Received.AddDate(n, 0, 0); return l }
func (l letterIn) renewed(uidValidity uint32) letterIn { l.UIDValidity = uidValidity; return l }
func (l letterIn) faulty(fault string) letterIn        { l.Fault = fault; return l }

func (l letterIn) machine() letterIn {
	l.Request.Kind, l.Request.Automatic = request.Automatic, &mail.Automatic{Sort: "out-of-office"}
	return l
}

// proves bears the results of DMARC checks from the top of the header down, each as authserv-id=result.
func (l letterIn) proves(results ...string) letterIn {
	l.Request.Authentication = nil
	for _, r := range results {
		server, result, _ := strings.Cut(r, "=")
		l.Request.Authentication = append(l.Request.Authentication, mail.AuthenticationResult{ServID: server, DMARC: result})
	}
	return l
}

func mailboxes(addresses []string) []mail.Address {
	var all []mail.Address
	for _, a := range addresses {
		all = append(all, mail.Address{Address: a})
	}
	return all
}

func messagesOf(letters []letterIn) []Message {
	var all []Message
	for _, l := range letters {
		all = append(all, l.Message)
	}
	return all
}

// arrival is the message as a folder's batch has it.
func (l letterIn) arrival() Arrival {
	return Arrival{Received: l.Received, UID: l.UID, Fault: l.Fault, Request: l.Request, Raw: []byte("Subject: " + l.Request.Subject + "\r\n\r\n")}
}

// lists tells a list in one line, as "I: SN KE | II: FR": the codes in order, with + before those who wait.
func lists(l List) string {
	var all []string
	for _, s := range l.Segments {
		var codes []string
		for _, speaker := range s.Live {
			code := speaker.Delegation.Code
			if code == "" {
				code = speaker.Delegation.Name
			}
			if speaker.Waiting {
				code = "+" + code
			}
			codes = append(codes, code)
		}
		all = append(all, strings.TrimSpace(s.Segment.ID+": "+strings.Join(codes, " ")))
	}
	return strings.Join(all, " | ")
}

// verdictOf tells a decision in one line, as "refused late missing_copy".
func verdictOf(e *Entry) string {
	words := []string{string(e.Outcome)}
	for _, r := range e.Reasons {
		words = append(words, string(r))
	}
	return strings.Join(words, " ")
}

// textComposer composes letters that say their facts in words.
type textComposer struct{ fail func(Letter) error }

func (c textComposer) Compose(_ *Event, l Letter) ([]byte, error) {
	if c.fail != nil {
		if err := c.fail(l); err != nil {
			return nil, err
		}
	}
	return []byte(said(&l)), nil
}

// said says a letter in one line: its kind, its reader and what it tells.
func said(l *Letter) string {
	f := &l.Facts
	parts := []string{string(l.Kind) + " to " + l.To}
	if f.Receipt != "" {
		parts = append(parts, strings.TrimSpace(fmt.Sprintf("%s %s", f.Outcome, joinReasons(f.Reasons))))
	}
	for _, places := range []struct {
		what string
		held []Place
	}{{"", f.Places}, {"gave up ", f.Former}} {
		for _, p := range places.held {
			waiting := ""
			if p.Waiting {
				waiting = fmt.Sprintf(" waiting behind %d", p.Ahead)
			}
			parts = append(parts, fmt.Sprintf("%s%s/%d%s", places.what, p.Segment, p.Rank, waiting))
		}
	}
	if f.Final {
		parts = append(parts, "final")
	}
	if f.Ruling != "" {
		parts = append(parts, "because "+f.Ruling)
	}
	return strings.Join(parts, ", ")
}

func joinReasons(reasons []Reason) string {
	words := make([]string, len(reasons))
	for i, r := range reasons {
		words[i] = string(r)
	}
	return strings.Join(words, " ")
}

// A tester is a *testing.T, or the part of a property that fails as one does.
type tester interface {
	Helper()
	Errorf(format string, args ...any)
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// office is a registry under test, with a clock of its own.
type office struct {
	*Registry
	t       tester
	path    string
	event   *Event
	options Options
	now     time.Time
}

func openOffice(t testing.TB, event *Event, options Options) *office {
	t.Helper()
	if options.Composer == nil {
		options.Composer = textComposer{}
	}
	o := &office{t: t, path: t.TempDir() + "/speakerlist.db", event: event, options: options, now: moment("12-06 12:00:00")}
	o.options.Now = func() time.Time { return o.now }
	o.open()
	t.Cleanup(func() { o.Registry.Close() })
	return o
}

func (o *office) open() {
	o.t.Helper()
	r, err := Open(o.path, o.event, o.options)
	if err != nil {
		o.t.Fatalf("open: %v", err)
	}
	o.Registry = r
}

// restart closes the registry and opens it again.
func (o *office) restart() {
	o.t.Helper()
	if err := o.Registry.Close(); err != nil {
		o.t.Fatalf("close: %v", err)
	}
	o.open()
}

// List, Letters and Report return what those of the registry do, which must not fail.

func (o *office) List() List        { o.t.Helper(); return must(o.t, o.Registry.List) }
func (o *office) Letters() []Letter { o.t.Helper(); return must(o.t, o.Registry.Letters) }
func (o *office) Report(now time.Time) Report {
	o.t.Helper()
	return must(o.t, func() (Report, error) { return o.Registry.Report(now) })
}

func must[T any](t tester, read func() (T, error)) T {
	t.Helper()
	got, err := read()
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// take admits messages of one folder as one batch.
func (o *office) take(letters ...letterIn) []Entry {
	o.t.Helper()
	o.now = o.now.Add(time.Second)
	folder := 0
	batch := Batch{UIDValidity: 1}
	for _, l := range letters {
		folder, batch.UIDValidity = l.Folder, l.UIDValidity
		batch.Messages = append(batch.Messages, l.arrival())
		batch.Through = max(batch.Through, l.UID)
	}
	batch.Configured = o.event.Folders[folder]
	batch.Folder = strings.Trim(batch.Configured, `\`)
	entries, err := o.Admit(o.now, batch)
	if err != nil {
		o.t.Fatalf("admit: %v", err)
	}
	return entries
}

// rules gives a ruling by somebody for some reason.
func (o *office) rules(r Ruling) Ruling {
	o.t.Helper()
	o.now = o.now.Add(time.Second)
	if r.Who == "" {
		r.Who = "secretary"
	}
	if r.Reason == "" {
		r.Reason = "by agreement"
	}
	given, err := o.Rule(o.now, r)
	if err != nil {
		o.t.Fatalf("%s: %v", r.Verb, err)
	}
	return given
}

// send lets every due letter go out, and returns what they said, in the order in which they went.
func (o *office) send() []string {
	o.t.Helper()
	var sent []string
	for {
		o.now = o.now.Add(time.Millisecond)
		l, _, err := o.Claim(o.now)
		if err != nil {
			o.t.Fatalf("claim: %v", err)
		}
		if l == nil {
			return sent
		}
		sent = append(sent, string(l.Raw))
		if err := o.Settle(l.ID, o.now, Result{Verdict: Taken, Says: "250 ok"}); err != nil {
			o.t.Fatalf("settle: %v", err)
		}
	}
}

// wantLists fails where the list is not as told.
func (o *office) wantLists(want string) {
	o.t.Helper()
	if got := lists(o.List()); got != want {
		o.t.Errorf("list: got %q, want %q", got, want)
	}
}

// wantSent lets the due letters go out and fails where they are not those given, in any order.
func (o *office) wantSent(want ...string) {
	o.t.Helper()
	got := o.send()
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		o.t.Errorf("letters sent:\n  got  %s\n  want %s", strings.Join(got, "\n       "), strings.Join(want, "\n       "))
	}
}
