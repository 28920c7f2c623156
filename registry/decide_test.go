package registry

import (
	"testing"
	"time"

	"speakerlist/registry/request"
)

// A decision is one row of a table: what came in before, the message that is judged, and what becomes of it.
type decision struct {
	about   string // the rule, as a sentence
	event   []func(*Event)
	before  []letterIn
	message letterIn
	rulings []Ruling
	closed  string
	want    string     // outcome and reasons
	letter  LetterKind // that answers it; empty for none
	lists   string     // afterwards; not looked at where empty
}

func checkDecisions(t *testing.T, rows []decision) {
	for _, row := range rows {
		t.Run(row.about, func(t *testing.T) {
			t.Helper()
			var closed time.Time
			if row.closed != "" {
				closed = moment(row.closed)
			}
			f := newFold(newGister(assembly(row.event...)), row.rulings, closed)
			var gists []*gist
			for _, l := range append(row.before, row.message) {
				gists = append(gists, f.gist(&l.Message))
			}
			f.run(gists)
			var e *entry
			for _, other := range f.entries {
				if other.gist == gists[len(gists)-1] {
					e = other
				}
			}
			shown := f.show(e, row.message.Message)
			if got := verdictOf(&shown); got != row.want {
				t.Errorf("decided %q, want %q", got, row.want)
			}
			got := f.owed(e, nil)
			if e.to == "" {
				got = "" // there is nobody to write to
			}
			if got != row.letter {
				t.Errorf("answered with %q, want %q", got, row.letter)
			}
			if got := lists(List{Segments: f.segments()}); row.lists != "" && got != row.lists {
				t.Errorf("list %q, want %q", got, row.lists)
			}
		})
	}
}

// TestDecideRequest follows the table of the rules from the top, for everything but withdrawals and amendments.
func TestDecideRequest(t *testing.T) {
	opens := func(e *Event) { e.Opens = moment("11-20 14:00:00") }
	first := wrote("first", "12-04 09:00:00").asks("SN", "I")
	checkDecisions(t, []decision{
		{
			about:  "A message seen before is a copy, and nobody is answered.",
			before: []letterIn{first}, message: wrote("first", "12-04 10:00:00").asks("SN", "I").in(1, 5),
			want: "copy", lists: "I: SN | II:",
		},
		{
			about:   "What a machine wrote is ignored, and never answered.",
			message: wrote("away", "12-04 09:00:00").machine(), want: "ignored automatic",
		},
		{
			about: "What a machine wrote is ignored even where DMARC failed.",
			event: []func(*Event){trusting}, message: wrote("away", "12-04 09:00:00").machine().proves("mx.example=fail"), want: "ignored automatic",
		},
		{
			about: "A message for which DMARC failed is held, and its supposed sender hears nothing.",
			event: []func(*Event){trusting}, message: first.proves("mx.example=fail"), want: "held unauthenticated", lists: "I: | II:",
		},
		{
			about:   "Where no server is trusted, no result of DMARC counts.",
			message: first.proves("mx.example=fail"), want: "registered", letter: Acknowledgement,
		},
		{
			about: "Only the first result from the top by the trusted server counts, not a forged one below it.",
			event: []func(*Event){trusting}, message: first.proves("other.example=pass", "MX.example=fail", "mx.example=pass"), want: "held unauthenticated",
		},
		{
			about: "A request that nothing proves or disproves is registered all the same.",
			event: []func(*Event){trusting}, message: first.proves("other.example=fail", "mx.example=none"), want: "registered", letter: Acknowledgement,
		},
		{
			about: "A late request that DMARC disproves is held, not refused: the refusal would go to somebody else.",
			event: []func(*Event){trusting}, message: wrote("spoof", "12-07 09:00:00").asks("SN", "I").proves("mx.example=fail"), want: "held unauthenticated",
		},
		{
			about:   "What asks for nothing is held for a person, and not answered.",
			message: wrote("thanks", "12-04 09:00:00").is(request.Other), want: "held not_a_request",
		},
		{
			about:   "A message that the server could not give whole is held, whatever the part that came says.",
			message: first.faulty("no body"), want: "held not_a_request", lists: "I: | II:",
		},
		{
			about:   "A request after the deadline is refused as late.",
			message: wrote("late", "12-07 05:00:00").asks("SN", "I"), want: "refused late", letter: Refusal,
		},
		{
			about:   "Late stands together with the other reasons that apply.",
			message: wrote("late", "12-07 05:00:00").asks("SN").copies(), want: "refused late missing_copy missing_segment", letter: Refusal,
		},
		{
			about:  "A late request is refused even where its delegation has its place already.",
			before: []letterIn{first}, message: wrote("late", "12-07 05:00:00").asks("SN", "I"), want: "refused late", letter: Refusal, lists: "I: SN | II:",
		},
		{
			about:   "A late request that contradicts itself is refused as late.",
			message: wrote("late", "12-07 05:00:00").asks("SN").contradicts("segments: I and arrests"), want: "refused late", letter: Refusal,
		},
		{
			about: "A request before the opening is refused as early.",
			event: []func(*Event){opens}, message: wrote("early", "11-20 13:59:59").asks("SN", "I"), want: "refused early", letter: Refusal,
		},
		{
			about: "Early stands together with the other reasons that apply.",
			event: []func(*Event){opens}, message: wrote("early", "11-20 13:59:59").asks("SN").copies(), want: "refused early missing_copy missing_segment", letter: Refusal,
		},
		{
			about: "A request at the opening is in time.",
			event: []func(*Event){opens}, message: wrote("early", "11-20 14:00:00").asks("SN", "I"), want: "registered", letter: Acknowledgement,
		},
		{
			about:   "A request without the required copy is refused.",
			message: first.copies("other@diplomatie.gouv.fr"), want: "refused missing_copy", letter: Refusal, lists: "I: | II:",
		},
		{
			about:   "A request without copy and segment is refused for both at once.",
			message: wrote("bare", "12-04 09:00:00").asks("SN").copies(), want: "refused missing_copy missing_segment", letter: Refusal,
		},
		{
			about:   "The copy counts in any case, and in To as in Cc.",
			message: first.copies().to(mailbox, "Juridique.La-Haye-Amba@Diplomatie.Gouv.FR"), want: "registered", letter: Acknowledgement,
		},
		{
			about:   "An address that only resembles the required one is missing.",
			message: first.copies("juridique.la-haye-amba@diplomatie.gov.fr"), want: "refused missing_copy", letter: Refusal,
		},
		{
			about: "Every one of several required copies must be there.",
			event: []func(*Event){func(e *Event) { e.RequiredCopy = append(e.RequiredCopy, "second@example.org") }}, message: first, want: "refused missing_copy", letter: Refusal,
		},
		{
			about:   "Where the content is said to be in an attachment and the text names no segment, a person looks.",
			message: wrote("attached", "12-04 09:00:00").asks("SN").attached(), want: "held content_in_attachment", letter: HeldNotice,
		},
		{
			about:   "Where the content is said to be in an attachment and the text names no delegation, a person looks.",
			message: wrote("attached", "12-04 09:00:00").asks("", "I").attached(), want: "held content_in_attachment", letter: HeldNotice,
		},
		{
			about:   "Content in an attachment does not excuse the copy, and then that is the only reason.",
			message: wrote("attached", "12-04 09:00:00").asks("SN").attached().copies(), want: "refused missing_copy", letter: Refusal,
		},
		{
			about:   "An attachment beside a text that says all changes nothing.",
			message: first.attached(), want: "registered", letter: Acknowledgement,
		},
		{
			about:   "Segments that contradict each other are in doubt, not left to the attachment.",
			message: wrote("doubt", "12-04 09:00:00").asks("SN").contradicts("segments: I and arrests").attached(), want: "held contradiction", letter: HeldNotice,
		},
		{
			about:   "A request without a segment is refused.",
			message: wrote("open", "12-04 09:00:00").asks("SN"), want: "refused missing_segment", letter: Refusal,
		},
		{
			about:   "A request without a segment and a delegation is refused for the segment.",
			message: wrote("open", "12-04 09:00:00").asks(""), want: "refused missing_segment", letter: Refusal,
		},
		{
			about:   "Segments that contradict each other are held, not refused as missing.",
			message: wrote("doubt", "12-04 09:00:00").asks("SN").contradicts("segments: I and arrests"), want: "held contradiction", letter: HeldNotice,
		},
		{
			about:   "Delegations that contradict each other are held as a contradiction, not as unknown.",
			message: wrote("doubt", "12-04 09:00:00").asks("", "I").contradicts("delegation: Senegal and mfa.gov.ml"), want: "held contradiction", letter: HeldNotice,
		},
		{
			about:   "A request whose delegation is in doubt, without a segment, is refused for the segment.",
			message: wrote("doubt", "12-04 09:00:00").asks("").contradicts("delegation: Senegal and mfa.gov.ml"), want: "refused missing_segment", letter: Refusal,
		},
		{
			about:   "A request whose delegation cannot be told is held.",
			message: wrote("who", "12-04 09:00:00").asks("", "I"), want: "held unknown_delegation", letter: HeldNotice,
		},
		{
			about:  "A request of a delegation that is live in all it asks for is a duplicate, and is told the place it has.",
			before: []letterIn{first}, message: wrote("again", "12-04 10:00:00").asks("SN", "I").from("other@mission.example"), want: "duplicate", letter: DuplicateNote, lists: "I: SN | II:",
		},
		{
			about:  "A request for one segment more is registered in that one.",
			before: []letterIn{first}, message: wrote("more", "12-04 10:00:00").asks("SN", "I", "II"), want: "registered", letter: Acknowledgement, lists: "I: SN | II: SN",
		},
		{
			about:  "What is held blocks nobody: a later good request of the same delegation is registered.",
			before: []letterIn{wrote("doubt", "12-04 08:00:00").asks("SN").contradicts("segments: I and arrests")}, message: first, want: "registered", letter: Acknowledgement,
		},
		{
			about:   "An on-time request first seen after the closing is held.",
			message: first.seen("12-07 06:00:00"), closed: "12-07 05:20:00", want: "held after_closing", letter: HeldNotice, lists: "I: | II:",
		},
		{
			about:   "An on-time request seen at the closing itself is registered.",
			message: first.seen("12-07 05:20:00"), closed: "12-07 05:20:00", want: "registered", letter: Acknowledgement,
		},
		{
			about:  "After the closing, a request for what its delegation has is a duplicate as ever.",
			before: []letterIn{first}, message: wrote("again", "12-04 10:00:00").asks("SN", "I").seen("12-07 06:00:00"), closed: "12-07 05:20:00", want: "duplicate", letter: DuplicateNote,
		},
		{
			about:  "After the closing, a request for one segment more is held whole.",
			before: []letterIn{first}, message: wrote("more", "12-04 10:00:00").asks("SN", "I", "II").seen("12-07 06:00:00"), closed: "12-07 05:20:00", want: "held after_closing", letter: HeldNotice, lists: "I: SN | II:",
		},
		{
			about: "A closing that the configuration has put off since holds nothing.",
			event: []func(*Event){func(e *Event) { e.FinalPlaces = moment("12-08 12:00:00") }}, message: first.seen("12-07 06:00:00"), closed: "12-07 05:20:00", want: "registered", letter: Acknowledgement,
		},
		{
			about:   "A late request first seen after the closing is refused as late.",
			message: wrote("late", "12-07 05:00:00").asks("SN", "I").seen("12-07 06:00:00"), closed: "12-07 05:20:00", want: "refused late", letter: Refusal,
		},
		{
			about:   "Any other request is registered, for both segments where it asks for both.",
			message: wrote("both", "12-04 09:00:00").asks("SN", "I", "II"), want: "registered", letter: Acknowledgement, lists: "I: SN | II: SN",
		},
		{
			about:  "Past the capacity a request is registered on the waiting list.",
			event:  []func(*Event){capacity("I", 1)},
			before: []letterIn{wrote("kenya", "12-04 08:00:00").asks("KE", "I")}, message: first, want: "registered", letter: Acknowledgement, lists: "I: KE +SN | II:",
		},
		{
			about:  "Two delegations of one name but different types are two.",
			before: []letterIn{first}, message: wrote("org", "12-04 10:00:00").asks("State of SN", "I"), want: "registered", letter: Acknowledgement, lists: "I: SN State of SN | II:",
		},
		{
			about:   "A request that bears no address to answer to is registered without a letter.",
			message: first.from(""), want: "registered", lists: "I: SN | II:",
		},
	})
}

// TestSpeakers checks that a duplicate fills an empty speaker, and never replaces one.
func TestSpeakers(t *testing.T) {
	named := wrote("first", "12-04 09:00:00").asks("SN", "I", "II").speaks("Aminata Diallo", "Ousmane Ba")
	unnamed := wrote("first", "12-04 09:00:00").asks("SN", "I", "II")
	again := wrote("again", "12-04 10:00:00").asks("SN", "I", "II")
	for _, row := range []struct {
		about   string
		letters []letterIn
		want    [2]string
	}{
		{"One name for each segment, in their order.", []letterIn{named}, [2]string{"Aminata Diallo", "Ousmane Ba"}},
		{"One name alone is for both.", []letterIn{unnamed.speaks("Aminata Diallo")}, [2]string{"Aminata Diallo", "Aminata Diallo"}},
		{"A duplicate fills what was left empty.", []letterIn{unnamed, again.speaks("Ousmane Ba")}, [2]string{"Ousmane Ba", "Ousmane Ba"}},
		{"A duplicate replaces nobody.", []letterIn{named, again.speaks("Somebody Else")}, [2]string{"Aminata Diallo", "Ousmane Ba"}},
		{
			"A request for one segment more fills the speaker of the one that was there.",
			[]letterIn{wrote("first", "12-04 09:00:00").asks("SN", "I"), again.speaks("Ousmane Ba")},
			[2]string{"Ousmane Ba", "Ousmane Ba"},
		},
	} {
		t.Run(row.about, func(t *testing.T) {
			l := Fold(assembly(), messagesOf(row.letters), nil, time.Time{})
			for i, s := range l.Segments {
				if got := s.Live[0].Name; got != row.want[i] {
					t.Errorf("segment %s: speaker %q, want %q", s.Segment.ID, got, row.want[i])
				}
			}
		})
	}
}
