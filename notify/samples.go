package notify

import (
	"time"

	"speakerlist/registry"
	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/mail"
)

// A sample is a letter as it could be owed. All of them together make the templates say everything that they can say.
type sample struct {
	name   string
	kind   registry.LetterKind
	facts  func(*registry.Facts)
	event  func(*registry.Event)
	report func() registry.Report
}

// languages returns the languages in which the letter can be owed.
func (s sample) languages() []string {
	switch s.kind {
	case registry.AlarmLetter, registry.TestLetter, registry.DigestLetter:
		return []string{"en"}
	}
	return languages()
}

// letter returns the sample in a language, with the event that it is about.
func (s sample) letter(language string) (*registry.Event, registry.Letter) {
	event := sampleEvent()
	if s.event != nil {
		s.event(event)
	}
	l := registry.Letter{
		ID: string(s.kind) + ".7k3qxz0123456789abcdefghjk.1", Kind: s.kind, State: registry.LetterDue, To: "a.diallo@diplomatie.gouv.sn",
		Facts: registry.Facts{
			Receipt: "S22-7K3QXZ", Language: language, ToName: "Aminata Diallo", Subject: "Inscription, Segment I",
			MessageID: "one@diplomatie.gouv.sn", References: []string{"zero@diplomatie.gouv.sn"},
			Received: time.Date(2023, 12, 4, 9, 12, 44, 0, time.UTC), Now: time.Date(2023, 12, 4, 9, 13, 2, 0, time.UTC),
			Delegation: &delegations.Delegation{Code: "SN", Name: "Senegal", Type: delegations.State},
			Segments:   []string{"I"}, Speaker: "Aminata Diallo",
		},
	}
	if s.facts != nil {
		s.facts(&l.Facts)
	}
	if s.report != nil {
		report := s.report()
		l.Report = &report
	}
	return event, l
}

func sampleEvent() *registry.Event {
	zone := time.FixedZone("America/New_York", -5*60*60)
	at := func(day, hour, minute, second int) time.Time {
		return time.Date(2023, 12, day, hour, minute, second, 0, zone)
	}
	return &registry.Event{
		ID: "S22", Zone: zone, Mailbox: "iccaspcooperation@gmail.com",
		Name: registry.Text{
			"en": "Plenary session on cooperation of the 22nd session of the Assembly of States Parties",
			"fr": "Séance plénière sur la coopération de la 22e session de l'Assemblée des États Parties",
		},
		Starts: at(8, 11, 30, 0), Ends: at(8, 13, 0, 0), Deadline: at(6, 23, 59, 59), FinalPlaces: at(7, 12, 0, 0),
		SpeakingTime: 2 * time.Minute,
		Segments: []registry.Segment{
			{ID: "I", Starts: at(8, 11, 35, 0), Name: registry.Text{
				"en": "High-level statements on 25 years of the Rome Statute",
				"fr": "Interventions de haut niveau sur les 25 ans du Statut de Rome",
			}},
			{ID: "II", Capacity: 20, Name: registry.Text{
				"en": "Technical statements on arrests",
				"fr": "Interventions techniques sur les arrestations",
			}},
		},
		RequiredCopy: []string{"juridique.la-haye-amba@diplomatie.gouv.fr"},
	}
}

// What the samples are put together from.
func listed(speaker string) registry.Place {
	return registry.Place{Segment: "I", Rank: 3, Speaker: speaker}
}

func waiting() registry.Place {
	return registry.Place{Segment: "II", Rank: 22, Waiting: true, Ahead: 1, Speaker: "Moussa Sarr"}
}

func holding(outcome registry.Outcome, places ...registry.Place) func(*registry.Facts) {
	return func(f *registry.Facts) { f.Outcome, f.Places = outcome, places }
}

func because(outcome registry.Outcome, reasons ...registry.Reason) func(*registry.Facts) {
	return func(f *registry.Facts) {
		f.Outcome, f.Reasons = outcome, reasons
		for _, r := range reasons {
			switch r {
			case registry.MissingCopy:
				f.Missing = []string{"juridique.la-haye-amba@diplomatie.gouv.fr"}
			case registry.MissingSegment:
				f.Segments = nil
			case registry.UnknownDelegation:
				f.Delegation = nil
			case registry.Late:
				f.Received = time.Date(2023, 12, 7, 5, 3, 12, 0, time.UTC)
				f.Now = f.Received.Add(18 * time.Second)
			case registry.AfterClosing:
				f.Now = time.Date(2023, 12, 7, 17, 20, 0, 0, time.UTC)
			}
		}
	}
}

// both applies one change of facts after another.
func both(changes ...func(*registry.Facts)) func(*registry.Facts) {
	return func(f *registry.Facts) {
		for _, change := range changes {
			change(f)
		}
	}
}

func afterClosing(f *registry.Facts) {
	f.Now, f.Final = time.Date(2023, 12, 7, 17, 0, 30, 0, time.UTC), true
}

func afterDeadline(f *registry.Facts) { f.Now = time.Date(2023, 12, 7, 6, 0, 0, 0, time.UTC) }
func ruled(f *registry.Facts)         { f.Ruling = "The embassy has confirmed the request by telephone." }
func gaveUp(f *registry.Facts)        { f.Former = []registry.Place{listed("Aminata Diallo")} }

func otherRoute(e *registry.Event) {
	e.OtherRoute = registry.Text{
		"en": "Please speak to the secretariat in the room before the session begins.",
		"fr": "Veuillez vous adresser au secrétariat, dans la salle, avant le début de la séance.",
	}
}

func opensLater(e *registry.Event) { e.Opens = time.Date(2023, 12, 5, 14, 0, 0, 0, time.UTC) }

func samples() []sample {
	return []sample{
		{name: "acknowledgement", kind: registry.Acknowledgement, facts: holding(registry.Registered, listed("Aminata Diallo"))},
		{name: "acknowledgement-unnamed", kind: registry.Acknowledgement, facts: holding(registry.Registered, listed(""))},
		{name: "acknowledgement-waiting", kind: registry.Acknowledgement, facts: holding(registry.Registered, waiting())},
		{name: "acknowledgement-both", kind: registry.Acknowledgement, facts: holding(registry.Registered, listed("Aminata Diallo"), waiting())},
		{name: "refusal-missing-copy", kind: registry.Refusal, facts: because(registry.Refused, registry.MissingCopy)},
		{name: "refusal-near-miss", kind: registry.Refusal, facts: both(because(registry.Refused, registry.MissingCopy), func(f *registry.Facts) {
			f.Copies = []mail.Address{{Address: "amba@diplomatie.gouv.fr"}}
			f.NearMisses = []registry.NearMiss{{Wrote: "amba@diplomatie.gouv.fr", Right: "juridique.la-haye-amba@diplomatie.gouv.fr"}}
		})},
		{name: "refusal-missing-segment", kind: registry.Refusal, facts: because(registry.Refused, registry.MissingSegment)},
		{name: "refusal-missing-both", kind: registry.Refusal, facts: because(registry.Refused, registry.MissingCopy, registry.MissingSegment)},
		{name: "refusal-overtaken", kind: registry.Refusal, facts: both(because(registry.Refused, registry.MissingCopy), afterDeadline)},
		{name: "refusal-overtaken-route", kind: registry.Refusal, facts: both(because(registry.Refused, registry.MissingCopy), afterDeadline), event: otherRoute},
		{name: "refusal-late", kind: registry.Refusal, facts: because(registry.Refused, registry.Late)},
		{name: "refusal-late-route", kind: registry.Refusal, facts: because(registry.Refused, registry.Late, registry.MissingCopy, registry.MissingSegment), event: otherRoute},
		{name: "refusal-early", kind: registry.Refusal, facts: because(registry.Refused, registry.Early), event: opensLater},
		{name: "refusal-early-incomplete", kind: registry.Refusal, facts: because(registry.Refused, registry.Early, registry.MissingCopy, registry.MissingSegment), event: opensLater},
		{name: "held-attachment", kind: registry.HeldNotice, facts: because(registry.Held, registry.ContentInAttachment)},
		{name: "held-contradiction", kind: registry.HeldNotice, facts: because(registry.Held, registry.Contradiction)},
		{name: "held-contradiction-delegation", kind: registry.HeldNotice, facts: both(because(registry.Held, registry.Contradiction), func(f *registry.Facts) { f.Delegation = nil })},
		{name: "held-contradiction-segment", kind: registry.HeldNotice, facts: both(because(registry.Held, registry.Contradiction), func(f *registry.Facts) { f.Segments = nil })},
		{name: "held-unknown-delegation", kind: registry.HeldNotice, facts: because(registry.Held, registry.UnknownDelegation)},
		{name: "held-after-closing", kind: registry.HeldNotice, facts: because(registry.Held, registry.AfterClosing)},
		{name: "held-segment-full", kind: registry.HeldNotice, facts: because(registry.Held, registry.SegmentFull)},
		{name: "held-no-registration", kind: registry.HeldNotice, facts: because(registry.Held, registry.NoRegistration)},
		{name: "held-after-deadline", kind: registry.HeldNotice, facts: both(because(registry.Held, registry.Contradiction), afterDeadline)},
		{name: "held-other", kind: registry.HeldNotice, facts: because(registry.Held)},
		{name: "duplicate", kind: registry.DuplicateNote, facts: holding(registry.Duplicate, listed("Aminata Diallo"))},
		{name: "amended", kind: registry.AmendedNote, facts: both(gaveUp, holding(registry.Amended, registry.Place{Segment: "II", Rank: 4, Speaker: "Moussa Sarr"}))},
		{name: "withdrawn", kind: registry.WithdrawnNote, facts: both(gaveUp, because(registry.Withdrawn))},
		{name: "withdrawn-after-deadline", kind: registry.WithdrawnNote, facts: both(gaveUp, because(registry.Withdrawn), afterDeadline)},
		{name: "promoted", kind: registry.PromotedNote, facts: holding(registry.Registered, registry.Place{Segment: "II", Rank: 20, Speaker: "Moussa Sarr"})},
		{name: "promoted-after-closing", kind: registry.PromotedNote, facts: both(afterClosing, holding(registry.Registered, registry.Place{Segment: "II", Rank: 20, Speaker: "Moussa Sarr"}))},
		{name: "waiting", kind: registry.WaitingNote, facts: holding(registry.Registered, waiting())},
		{name: "corrected-registered", kind: registry.CorrectedNote, facts: holding(registry.Registered, listed("Aminata Diallo"))},
		{name: "corrected-amended", kind: registry.CorrectedNote, facts: holding(registry.Amended, listed("Aminata Diallo"))},
		{name: "corrected-duplicate", kind: registry.CorrectedNote, facts: holding(registry.Duplicate, listed("Aminata Diallo"))},
		{name: "corrected-withdrawn", kind: registry.CorrectedNote, facts: both(gaveUp, because(registry.Withdrawn))},
		{name: "corrected-held", kind: registry.CorrectedNote, facts: because(registry.Held, registry.UnknownDelegation)},
		{name: "corrected-refused", kind: registry.CorrectedNote, facts: because(registry.Refused, registry.MissingCopy)},
		{name: "corrected-late", kind: registry.CorrectedNote, facts: because(registry.Refused, registry.Late)},
		{name: "approved", kind: registry.ApprovedNote, facts: both(ruled, holding(registry.Registered, listed("Aminata Diallo")))},
		{name: "approved-waiting", kind: registry.ApprovedNote, facts: both(ruled, holding(registry.Registered, waiting()))},
		{name: "rejected", kind: registry.RejectedNote, facts: both(ruled, because(registry.Refused))},
		{name: "rejected-withdrawn", kind: registry.RejectedNote, facts: both(ruled, gaveUp, because(registry.Withdrawn))},
		{name: "final", kind: registry.FinalNote, facts: both(afterClosing, holding(registry.Registered, listed("Aminata Diallo")))},
		{name: "final-waiting", kind: registry.FinalNote, facts: both(afterClosing, holding(registry.Registered, waiting()))},
		{name: "final-both", kind: registry.FinalNote, facts: both(afterClosing, holding(registry.Registered, listed("Aminata Diallo"), waiting()))},
		{name: "alarm", kind: registry.AlarmLetter, facts: func(f *registry.Facts) {
			*f = registry.Facts{Language: "en", Now: f.Now, Alarm: "The mail server imap.gmail.com:993 has refused the password for 10 minutes."}
		}},
		{name: "test", kind: registry.TestLetter, facts: func(f *registry.Facts) { *f = registry.Facts{Language: "en", Now: f.Now} }},
		{name: "digest", kind: registry.DigestLetter, facts: func(f *registry.Facts) { *f = registry.Facts{Language: "en", Now: f.Now} }, report: sampleReport},
	}
}
