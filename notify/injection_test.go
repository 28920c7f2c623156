package notify

import (
	"strings"
	"testing"
	"time"
	"unicode"

	ics "github.com/arran4/golang-ical"

	"speakerlist/registry"
	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/mail"
)

// attacks are texts that a sender may put into a name, a subject, or anywhere else.
func attacks() map[string]string {
	return map[string]string{
		"header":     "Name\r\nBcc: evil@example.org\r\n\r\n<html>",
		"folded":     "Name\r\n Bcc: evil@example.org",
		"line feeds": "a\nb\rc\u2028d\u2029e\u0085f\vg\fh",
		"html":       `<script>alert(1)</script><img src=x onerror=alert(1)>"'&amp;<a href="http://evil">`,
		"template":   `{{.Receipt}} {{template "closing"}} <no value> %s %!d(MISSING)`,
		"bidi":       "a\u202egnp.exe\u202c \u2066b\u2069 \u200f\u061c c\u2067",
		"controls":   "a\x00b\x07c\x1b[31md\x7fe\u009bf",
		"invisible":  "a\u200bb\ufeffc\u00add\u2060e\U000e0041f",
		"long":       strings.Repeat("x", 10_000),
		"long words": strings.Repeat("слово ", 2_000),
		"marks":      "e" + strings.Repeat("\u0301", 10_000),
		"calendar":   "x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:PROCEDURE",
		"encoded":    "=?utf-8?b?DQpCY2M6IGV2aWxAZXhhbXBsZS5vcmc=?=",
		"bad bytes":  "a\xff\xfe\xc3(b",
		"markup":     "# not a heading\n\n## nor this\n\n- nor an item\n\n--\n\nlabel\tvalue",
		"boundary":   "--boundary\r\nContent-Type: text/html\r\n\r\n.",
		"dots":       ".\r\n.\r\nMAIL FROM:<evil@example.org>",
	}
}

// attacked returns a letter every text of which is the attack.
func attacked(kind registry.LetterKind, outcome registry.Outcome, attack string) (*registry.Event, registry.Letter) {
	event, letter := sample{kind: kind}.letter("ar")
	event.OtherRoute = registry.Text{"ar": attack}
	f := &letter.Facts
	f.ToName, f.Subject, f.Speaker, f.Ruling = attack, attack, attack, attack
	f.MessageID, f.References = attack, []string{attack, "sound@example.net"}
	f.Delegation = &delegations.Delegation{Name: attack, Type: delegations.Organisation}
	f.Outcome = outcome
	f.Reasons = []registry.Reason{registry.Late, registry.MissingCopy, registry.MissingSegment}
	f.Places = []registry.Place{{Segment: "I", Rank: 1, Speaker: attack}, {Segment: attack, Rank: 2, Waiting: true, Speaker: attack}}
	f.Former = f.Places
	f.Copies = []mail.Address{{Name: attack, Address: attack}}
	f.Missing = event.RequiredCopy
	f.NearMisses = []registry.NearMiss{{Wrote: attack, Right: event.RequiredCopy[0]}}
	return event, letter
}

func TestAttacksOnLettersAreHarmless(t *testing.T) {
	c := newComposer(t)
	for name, attack := range attacks() {
		for _, s := range []struct {
			kind    registry.LetterKind
			outcome registry.Outcome
		}{
			{registry.Acknowledgement, registry.Registered},
			{registry.Refusal, registry.Refused},
			{registry.CorrectedNote, registry.Refused},
			{registry.RejectedNote, registry.Withdrawn},
			{registry.FinalNote, registry.Registered},
		} {
			t.Run(name+"/"+string(s.kind), func(t *testing.T) {
				event, letter := attacked(s.kind, s.outcome, attack)
				m := compose(t, c, event, letter)
				checkHarmless(t, &m)
				checkHeader(t, &m)
				if file := m.attachments["speakerlist.ics"]; file != "" {
					checkCalendar(t, file)
				}
				if n := len(m.text); n > 60_000 {
					t.Errorf("the text has %d bytes", n)
				}
			})
		}
	}
}

func TestAttacksOnTheDigestAreHarmless(t *testing.T) {
	c := newComposer(t)
	for name, attack := range attacks() {
		t.Run(name, func(t *testing.T) {
			report := sampleReport()
			report.Alarms, report.Changed = []string{attack}, []string{attack}
			for i := range report.List.Messages {
				e := &report.List.Messages[i]
				e.Asked.Delegation = &delegations.Delegation{Name: attack}
				e.Asked.Speakers, e.Note = []string{attack}, attack
				e.Request.From, e.Request.Subject, e.Request.Text = mail.Address{Name: attack, Address: attack}, attack, attack
				e.Request.Cc, e.Request.Contradiction = []mail.Address{{Name: attack, Address: attack}}, attack
			}
			for i := range report.List.Segments {
				for j := range report.List.Segments[i].Live {
					speaker := &report.List.Segments[i].Live[j]
					speaker.Name, speaker.Delegation.Name = attack, attack
				}
			}
			for i := range report.Letters {
				l := &report.Letters[i]
				l.To, l.Note, l.Facts.Receipt = attack, attack, attack
				l.Attempts = []registry.Attempt{{Outcome: attack}}
			}
			for i := range report.Rulings {
				report.Rulings[i].Reason, report.Rulings[i].Who = attack, attack
			}
			event, letter := sampleNamed(t, "digest", "en")
			letter.Report = &report
			m := compose(t, c, event, letter)
			checkHarmless(t, &m)
			checkHeader(t, &m)
		})
	}
}

// checkHarmless looks at the bodies for whatever must not have survived.
func checkHarmless(t *testing.T, m *readMessage) {
	t.Helper()
	for what, body := range map[string]string{"text": m.text, "html": m.html} {
		for _, r := range body {
			if r != '\n' && !joins(r) && (!unicode.IsGraphic(r) || r == unicode.ReplacementChar) {
				t.Errorf("the %s has the character %U", what, r)
				break
			}
		}
		for _, bad := range []string{"<script", "onerror=alert(1)>", `href="http://evil"`, "\nBcc:", "\nEND:VEVENT", "\n# ", "\n## ", "\nlabel"} {
			if what == "text" && strings.HasPrefix(bad, "<") || what == "text" && strings.ContainsAny(bad, "=>") {
				continue // harmless where nothing is interpreted
			}
			if strings.Contains(body, bad) {
				t.Errorf("the %s has %q", what, bad)
			}
		}
	}
}

func checkHeader(t *testing.T, m *readMessage) {
	t.Helper()
	if got := m.header.Get("Bcc"); got != "" {
		t.Errorf("a header field was smuggled in: Bcc %q", got)
	}
	for field, values := range m.header {
		if len(values) != 1 {
			t.Errorf("%s stands there %d times", field, len(values))
		}
		for _, r := range m.decoded(field) {
			if unicode.IsControl(r) {
				t.Errorf("%s has the character %U", field, r)
			}
		}
	}
	if got := m.decoded("Subject"); len([]rune(got)) > 250 {
		t.Errorf("the subject has %d characters", len([]rune(got)))
	}
}

func checkCalendar(t *testing.T, file string) {
	t.Helper()
	for line := range strings.SplitSeq(strings.TrimSuffix(file, "\r\n"), "\r\n") {
		if strings.ContainsAny(line, "\r\n") || len(line) > 76 {
			t.Errorf("a line of the calendar that it may not have: %.90q", line)
		}
	}
	cal, err := ics.ParseCalendar(strings.NewReader(file))
	if err != nil {
		t.Fatalf("%v:\n%s", err, file)
	}
	if got := len(cal.Events()); got != 1 || strings.Contains(file, "\nBEGIN:VALARM") {
		t.Errorf("%d entries:\n%s", got, file)
	}
}

func TestCalendarEntries(t *testing.T) {
	event, letter := sampleNamed(t, "final", "en")
	m := compose(t, newComposer(t), event, letter)
	cal, err := ics.ParseCalendar(strings.NewReader(m.attachments["speakerlist.ics"]))
	if err != nil || len(cal.Events()) != 1 {
		t.Fatalf("%v: %q", err, m.attachments)
	}
	entry := cal.Events()[0]
	starts, err := entry.GetStartAt()
	if want := event.Segments[0].Starts.Add(2 * event.SpeakingTime); err != nil || !starts.Equal(want) {
		t.Errorf("the third speaker's entry starts at %v (%v), want %v", starts, err, want)
	}
	ends, err := entry.GetEndAt()
	if want := starts.Add(2 * time.Minute); err != nil || !ends.Equal(want) {
		t.Errorf("it ends at %v (%v), want %v", ends, err, want)
	}
	if got, want := entry.Id(), "s22-7k3qxz-i@gmail.com"; got != want {
		t.Errorf("its UID is %q, want %q", got, want)
	}
	event, letter = sampleNamed(t, "promoted", "en") // segment II has no start
	m = compose(t, newComposer(t), event, letter)
	if file := m.attachments["speakerlist.ics"]; !strings.Contains(file, "DTSTART:20231208T163000Z") || !strings.Contains(file, "DTEND:20231208T180000Z") {
		t.Errorf("without a start of the segment, the entry is not the event's:\n%s", file)
	}
}

// Whatever stands in a letter's facts, the letter is a message that holds together.
func FuzzLetter(f *testing.F) {
	for _, attack := range attacks() {
		f.Add(attack)
	}
	c := newComposer(f)
	f.Fuzz(func(t *testing.T, attack string) {
		for _, kind := range []registry.LetterKind{registry.Acknowledgement, registry.Refusal} {
			event, letter := attacked(kind, registry.Registered, attack)
			m := compose(t, c, event, letter)
			checkHeader(t, &m)
			if want, got := essence(m.text), essence(visibleText(m.html)); want != got && !strings.Contains(attack, "&") {
				t.Errorf("text and HTML differ:\n%s\n%s", want, got)
			}
			if file := m.attachments["speakerlist.ics"]; file != "" {
				checkCalendar(t, file)
			}
		}
	})
}

func FuzzClean(f *testing.F) {
	for _, attack := range attacks() {
		f.Add(attack, 100)
	}
	f.Fuzz(func(t *testing.T, s string, most int) {
		most = max(1, most%1000)
		got := clean(s, most)
		if n := len([]rune(got)); n > 3*most+1 {
			t.Errorf("%d characters, at most %d were asked for", n, most)
		}
		for _, r := range got {
			if !joins(r) && !unicode.IsGraphic(r) || r == unicode.ReplacementChar {
				t.Errorf("%q has %U", got, r)
			}
		}
		if strings.TrimSpace(got) != got && !joins([]rune(got)[0]) {
			t.Errorf("%q has space around it", got)
		}
		if again := clean(got, 3*most+1); again != got {
			t.Errorf("cleaned again, %q becomes %q", got, again)
		}
	})
}
