package registry

import (
	"slices"
	"strings"
	"testing"
	"time"

	"speakerlist/registry/request/mail/machine"
)

// TestReportMoves checks what a digest says has moved since the last one.
func TestReportMoves(t *testing.T) {
	o := openOffice(t, assembly(capacity("I", 2)), Options{})
	digest := func(want ...string) {
		t.Helper()
		if got := o.Report(o.now).Changed; !slices.Equal(got, want) {
			t.Errorf("moved:\n  got  %s\n  want %s", strings.Join(got, "\n       "), strings.Join(want, "\n       "))
		}
		if err := o.OweDigest(o.now, nil); err != nil {
			t.Fatal(err)
		}
		o.restart()
	}
	sn, ke := wrote("senegal", "12-04 09:00:00").asks("SN", "I"), wrote("kenya", "12-04 10:00:00").asks("KE", "I")
	o.take(sn, ke)
	digest()
	o.take(wrote("france", "12-04 11:00:00").asks("FR", "I"))
	digest() // it follows after all others
	o.take(wrote("belize", "12-03 09:00:00").asks("BZ", "I").in(1, 1))
	digest(
		"Segment I: State of BZ takes place 1, before 3 who were there already.",
		"Segment I: State of KE moves to the waiting list, from place 2 to 3.",
	)
	o.take(withdraws("out", "12-05 09:00:00", "BZ"), amends("name", "12-05 10:00:00", "FR").speaks("Anne Martin"))
	digest(
		"Segment I: State of BZ, who had place 1, is not on the list any more.",
		"Segment I: State of KE moves up from the waiting list to place 2.",
		"Segment I: State of FR is spoken for by Anne Martin instead of nobody named.",
	)
	o.rules(Ruling{Verb: Swap, Entry: sn.id(), Other: ke.id()})
	digest("Segment I: State of KE moves from place 2 to 1, past others who were there before.", "Segment I: State of SN moves from place 1 to 2, past others who were there before.")
	digest()
}

// TestReportNew checks which messages and letters a digest has that the one before had not.
func TestReportNew(t *testing.T) {
	o := openOffice(t, assembly(), Options{})
	o.take(wrote("senegal", "12-04 09:00:00").asks("SN", "I"), wrote("bare", "12-04 07:00:00").asks("TG", "I").copies())
	if err := o.OweDigest(o.now, []string{"a@example.org", "b@example.org"}); err != nil {
		t.Fatal(err)
	}
	ke := wrote("kenya", "12-04 08:00:00").asks("KE", "I")
	o.take(ke)
	report := o.Report(o.now)
	if !report.New[ke.id()] || len(report.New) != 1 || len(report.List.Messages) != 1 || report.List.Messages[0].Request.Subject != "About bare" || report.Final {
		t.Errorf("new %v, final %v", report.New, report.Final)
	}
	if got := o.send(); len(got) != 5 {
		t.Errorf("sent %q", got)
	}
}

// TestChanged checks what makes a digest due before its time.
func TestChanged(t *testing.T) {
	o := openOffice(t, assembly(), Options{})
	quiet := func(what string, step func()) {
		t.Helper()
		step()
		if got := o.Changed(); !got.IsZero() {
			t.Errorf("%s: changed at %v", what, got)
		}
	}
	changes := func(what string, step func()) {
		t.Helper()
		step()
		at := o.now
		for range 2 {
			if got := o.Changed(); !got.Equal(at) {
				t.Errorf("%s: changed at %v, want %v", what, got, at)
			}
			o.restart()
		}
		o.now = o.now.Add(time.Minute)
		if err := o.OweDigest(o.now, nil); err != nil {
			t.Fatal(err)
		}
		if !o.Digested().Equal(o.now) {
			t.Errorf("digested at %v", o.Digested())
		}
		quiet("after a digest", func() {})
	}
	sn := wrote("senegal", "12-04 09:00:00").asks("SN", "I")
	quiet("at the start", func() {})
	changes("a registration", func() { o.take(sn) })
	quiet("a machine's message", func() { o.take(wrote("away", "12-04 10:00:00").machine()) })
	quiet("a refusal", func() { o.take(wrote("bare", "12-04 10:00:00").asks("SN", "I").copies()) })
	quiet("a copy", func() { o.take(sn.in(1, 1)) })
	changes("something held", func() { o.take(wrote("doubt", "12-04 10:00:00").asks("", "I")) })
	changes("a ruling", func() { o.rules(Ruling{Verb: Refuse, Entry: sn.id()}) })
	changes("the closing", func() {
		o.now = moment("12-07 06:00:00")
		if err := o.CaughtUp(o.now); err != nil {
			t.Fatal(err)
		}
	})
	changes("settings that turn what was told", func() {
		o.send()
		o.now = o.now.Add(time.Minute)
		o.event, o.options.AcceptChanges = assembly(func(e *Event) { e.RequiredCopy = nil }), true
		o.restart()
	})
}

// TestBounces checks that a delivery report marks the letter that it tells of, and that a delay does not.
func TestBounces(t *testing.T) {
	sn, ke := wrote("senegal", "12-04 09:00:00").asks("SN", "I"), wrote("kenya", "12-04 10:00:00").asks("KE", "I")
	bounce := func(name string, b machine.Bounce) letterIn {
		l := wrote(name, "12-05 09:00:00").machine()
		l.Request.Automatic.Bounce = &b
		return l
	}
	ack := func(l letterIn) string { return letterID(Acknowledgement, l.id(), 1) }
	o := openOffice(t, assembly(), Options{})
	o.take(sn, ke)
	o.send()
	o.take(bounce("delay", machine.Bounce{Letter: ack(sn), Recipient: "desk@sn.example", Status: "4.4.1"}))
	o.take(bounce("elsewhere", machine.Bounce{MessageID: "somebody-elses@there.example", Final: true}))
	if got := o.Report(o.now).Letters; len(got) != 0 {
		t.Errorf("reported %v", got)
	}
	o.take(bounce("by header", machine.Bounce{Letter: ack(sn), Recipient: "desk@sn.example", Status: "5.1.1", Final: true}))
	o.take(bounce("by id", machine.Bounce{MessageID: ack(ke) + "@assembly.example", Recipient: "desk@ke.example", Status: "5.2.2", Final: true}))
	for range 2 {
		letters := o.Report(o.now).Letters
		if len(letters) != 2 || letters[0].Unreached != "not delivered to desk@sn.example 5.1.1" || letters[1].Unreached != "not delivered to desk@ke.example 5.2.2" {
			t.Errorf("reported %v", letters)
		}
		o.wantLists("I: SN KE | II:")
		o.wantSent()
		o.restart()
	}
	if _, err := o.Audit(); err != nil {
		t.Error(err)
	}
}

// TestAlarms checks that an alarm is written once while it stands.
func TestAlarms(t *testing.T) {
	o := openOffice(t, assembly(), Options{})
	raise := func(wrong string) {
		t.Helper()
		if err := o.Raise(o.now, "imap", wrong, []string{"a@example.org", "b@example.org"}); err != nil {
			t.Fatal(err)
		}
	}
	raise("no connection")
	raise("still no connection")
	o.wantSent("alarm to a@example.org", "alarm to b@example.org")
	if got := o.Report(o.now).Alarms; !slices.Equal(got, []string{"still no connection"}) {
		t.Errorf("alarms %q", got)
	}
	o.Clear("imap")
	if got := o.Report(o.now).Alarms; len(got) != 0 {
		t.Errorf("alarms %q", got)
	}
	o.now = o.now.Add(time.Hour)
	raise("no connection")
	o.wantSent("alarm to a@example.org", "alarm to b@example.org")
}

// TestShow checks what is known of one message, and whose bytes are kept.
func TestShow(t *testing.T) {
	o := openOffice(t, assembly(), Options{})
	doubt, sn := wrote("doubt", "12-04 08:00:00").asks("ML").contradicts("segments: I and arrests"), wrote("senegal", "12-04 09:00:00").asks("SN", "I")
	doubt.Request.Text = "Mali asks for the floor."
	faulty := wrote("faulty", "12-04 10:00:00").asks("KE", "I").faulty("no body")
	o.take(doubt, sn, faulty)
	o.send()
	raw := func(l letterIn) string {
		t.Helper()
		record, err := o.Show(receiptNumber(o.event, l.id()))
		if err != nil {
			t.Fatal(err)
		}
		return string(record.Raw)
	}
	if raw(doubt) == "" || raw(faulty) == "" || raw(sn) != "" {
		t.Error("bytes are kept of a message that nobody waits for, or not of one that is held")
	}
	o.restart()
	o.rules(Ruling{Verb: Approve, Entry: doubt.id(), Segments: []string{"I"}})
	o.rules(Ruling{Verb: Dismiss, Entry: faulty.id()})
	if raw(doubt) != "" || raw(faulty) == "" {
		t.Error("bytes are kept of a message that was decided, or not of one that could not be read whole")
	}
	o.send()
	record, err := o.Show(doubt.id()[:8])
	if err != nil {
		t.Fatal(err)
	}
	var did []string
	for _, line := range record.History {
		did = append(did, line.Did)
	}
	if got, want := strings.Join(did, " "), "admitted owed began settled ruled decided owed began settled"; got != want {
		t.Errorf("history %q, want %q", got, want)
	}
	if record.Request.Text != doubt.Request.Text || len(record.Letters) != 2 || record.Ruling == nil || record.Note != "" {
		t.Errorf("shown %+v", record)
	}
	if record, err = o.Show(faulty.id()); err != nil || !strings.Contains(record.Note, "no body") {
		t.Errorf("note %q, %v", record.Note, err)
	}
	if _, err := o.Audit(); err != nil {
		t.Error(err)
	}
}

// TestAdmitRefuses checks that a batch of a folder that is not configured is not taken for one of another.
func TestAdmitRefuses(t *testing.T) {
	o := openOffice(t, assembly(), Options{})
	l := wrote("senegal", "12-04 09:00:00").asks("SN", "I")
	if _, err := o.Admit(o.now, Batch{Folder: "Archive", Configured: "Archive", Messages: []Arrival{l.arrival()}}); err == nil {
		t.Error("admitted")
	}
	o.event = assembly(func(e *Event) { e.Folders = []string{"Archive", "INBOX", `\Junk`} })
	o.restart()
	o.take(l.in(0, 1))
	if got := o.Cursor("Archive").Number; got != 2 {
		t.Errorf("the new folder has the number %d, want the next", got)
	}
}

// TestNearMisses checks which addresses are shown beside the required one.
func TestNearMisses(t *testing.T) {
	for wrote, want := range map[string]bool{
		"amba@diplomatie.gouv.fr":                          true, // the second half of a broken line
		"juridique.la-haye-@diplomatie.gouv.fr":            true,
		"juridique.la-hayeamba@diplomatie.gouv.fr":         true,
		"juridiquelahayeamba@diplomatie.gouv.fr":           true,
		"juridique.la-haye-amba@diplomatie.gov.fr":         true,
		"Juridique.la-haye-amba+list@diplomatie.gouv.fr":   true,
		"juridique.la-haye-amba@diplomatie.gouv.fr.evil.x": true,
		"somebody@there.example":                           false,
		"a@diplomatie.gouv.fr":                             false,
		"presse@elysee.fr":                                 false,
		"":                                                 false,
	} {
		if got := len(nearMisses([]string{requiredCopy}, mailboxes([]string{wrote}), nil)) == 1; got != want {
			t.Errorf("%q resembles the required address: %v, want %v", wrote, got, want)
		}
	}
}
