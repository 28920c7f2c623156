package registry

import (
	"testing"
	"time"

	"speakerlist/registry/request"
)

func withdraws(name, received, delegation string, segments ...string) letterIn {
	return wrote(name, received).asks(delegation, segments...).is(request.Withdrawal).copies()
}

func amends(name, received, delegation string, segments ...string) letterIn {
	return wrote(name, received).asks(delegation, segments...).is(request.Amendment).copies()
}

// TestDecideWithdrawal follows the rows of the table that are about withdrawals.
func TestDecideWithdrawal(t *testing.T) {
	senegal := wrote("senegal", "12-04 09:00:00").asks("SN", "I", "II")
	kenya := wrote("kenya", "12-04 09:30:00").asks("KE", "I")
	free := wrote("free", "12-04 09:00:00").asks("SN", "I").from("senegal@gmail.com")
	checkDecisions(t, []decision{
		{
			about:  "A withdrawal where the delegation has nothing live is held, and told so.",
			before: []letterIn{kenya}, message: withdraws("out", "12-04 10:00:00", "SN"), want: "held no_registration", letter: HeldNotice, lists: "I: KE | II:",
		},
		{
			about:  "A withdrawal from a segment in which the delegation has nothing is held.",
			before: []letterIn{kenya}, message: withdraws("out", "12-04 10:00:00", "KE", "II"), want: "held no_registration", letter: HeldNotice, lists: "I: KE | II:",
		},
		{
			about:  "A withdrawal of what was given up before is held.",
			before: []letterIn{kenya, withdraws("out", "12-04 10:00:00", "KE")}, message: withdraws("again", "12-04 11:00:00", "KE"), want: "held no_registration", letter: HeldNotice,
		},
		{
			about:  "A withdrawal from somebody else is held, and nobody is told.",
			before: []letterIn{kenya}, message: withdraws("out", "12-04 10:00:00", "KE").from("rival@elsewhere.example"), want: "held not_the_registrant", lists: "I: KE | II:",
		},
		{
			about:  "A withdrawal needs no copy, and is of all segments where it names none.",
			before: []letterIn{senegal, kenya}, message: withdraws("out", "12-04 10:00:00", "SN"), want: "withdrawn", letter: WithdrawnNote, lists: "I: KE | II:",
		},
		{
			about:  "A withdrawal is of the segments that it names.",
			before: []letterIn{senegal, kenya}, message: withdraws("out", "12-04 10:00:00", "SN", "II"), want: "withdrawn", letter: WithdrawnNote, lists: "I: SN KE | II:",
		},
		{
			about:  "A withdrawal is taken after the deadline and after the closing.",
			before: []letterIn{senegal, kenya}, message: withdraws("out", "12-08 10:00:00", "SN"), closed: "12-07 05:20:00", want: "withdrawn", letter: WithdrawnNote, lists: "I: KE | II:",
		},
		{
			about:  "Another address of the registrant's domain may withdraw.",
			before: []letterIn{kenya}, message: withdraws("out", "12-04 10:00:00", "KE").from("other@KE.example"), want: "withdrawn", letter: WithdrawnNote,
		},
		{
			about:  "Another address of a domain where anybody may have one may not withdraw.",
			before: []letterIn{free}, message: withdraws("out", "12-04 10:00:00", "SN").from("other@gmail.com"), want: "held not_the_registrant", lists: "I: SN | II:",
		},
		{
			about:  "The same free-mail address, in any case, may withdraw.",
			before: []letterIn{free}, message: withdraws("out", "12-04 10:00:00", "SN").from("Senegal@gmail.com"), want: "withdrawn", letter: WithdrawnNote, lists: "I: | II:",
		},
		{
			about: "Where a server is trusted, a withdrawal that DMARC does not prove is held.",
			event: []func(*Event){trusting}, before: []letterIn{kenya}, message: withdraws("out", "12-04 10:00:00", "KE").proves("mx.example=none"), want: "held not_the_registrant",
		},
		{
			about: "Where a server is trusted, a withdrawal that DMARC disproves is held before anything else.",
			event: []func(*Event){trusting}, before: []letterIn{kenya}, message: withdraws("out", "12-04 10:00:00", "KE").proves("mx.example=fail"), want: "held unauthenticated", lists: "I: KE | II:",
		},
		{
			about: "Where a server is trusted, a withdrawal that DMARC proves is taken.",
			event: []func(*Event){trusting}, before: []letterIn{kenya}, message: withdraws("out", "12-04 10:00:00", "KE").proves("mx.example=pass"), want: "withdrawn", letter: WithdrawnNote, lists: "I: | II:",
		},
		{
			about:  "A withdrawal of all is held where another desk registered one of the places.",
			before: []letterIn{kenya, wrote("desk", "12-04 09:40:00").asks("KE", "II").from("desk@mission.example")}, message: withdraws("out", "12-04 10:00:00", "KE"), want: "held not_the_registrant", lists: "I: KE | II: KE",
		},
		{
			about:  "A desk may withdraw the place that it registered, and leave the other desk's.",
			before: []letterIn{kenya, wrote("desk", "12-04 09:40:00").asks("KE", "II").from("desk@mission.example")}, message: withdraws("out", "12-04 10:00:00", "KE", "I"), want: "withdrawn", letter: WithdrawnNote, lists: "I: | II: KE",
		},
		{
			about:  "A withdrawal that names no delegation means the only one that its sender registered.",
			before: []letterIn{kenya, senegal}, message: withdraws("out", "12-04 10:00:00", "").from("desk@ke.example"), want: "withdrawn", letter: WithdrawnNote, lists: "I: SN | II: SN",
		},
		{
			about:  "A withdrawal whose sender's domain tells of another delegation still means the one that it registered.",
			before: []letterIn{wrote("monaco", "12-04 09:00:00").asks("MC", "I").from("consul@fr.example")}, message: withdraws("out", "12-04 10:00:00", "FR").readIn("domain").from("consul@fr.example"), want: "withdrawn", letter: WithdrawnNote, lists: "I: | II:",
		},
		{
			about:  "A withdrawal that names no delegation, from one who registered two, is held.",
			before: []letterIn{kenya, wrote("uganda", "12-04 09:40:00").asks("UG", "I").from("desk@ke.example")}, message: withdraws("out", "12-04 10:00:00", "").from("desk@ke.example"), want: "held no_registration", letter: HeldNotice, lists: "I: KE UG | II:",
		},
		{
			about:  "After a withdrawal the delegation may register again, and ranks by the new request.",
			before: []letterIn{senegal, withdraws("out", "12-04 09:10:00", "SN"), kenya}, message: wrote("again", "12-04 10:00:00").asks("SN", "I"), want: "registered", letter: Acknowledgement, lists: "I: KE SN | II:",
		},
		{
			about:  "A withdrawal moves the first of those who wait up.",
			event:  []func(*Event){capacity("I", 1)},
			before: []letterIn{senegal, kenya}, message: withdraws("out", "12-04 10:00:00", "SN"), want: "withdrawn", letter: WithdrawnNote, lists: "I: KE | II:",
		},
	})
}

// TestDecideAmendment follows the rows of the table that are about changes of speaker and segment.
func TestDecideAmendment(t *testing.T) {
	greece := wrote("greece", "12-04 09:00:00").asks("GR", "I").speaks("Stavros Mavridis")
	denmark := wrote("denmark", "12-04 09:10:00").asks("DK", "II")
	lithuania := wrote("lithuania", "12-04 11:00:00").asks("LT", "II")
	both := wrote("both", "12-04 09:00:00").asks("GR", "I", "II").speaks("Stavros Mavridis")
	checkDecisions(t, []decision{
		{
			about:   "A change where the delegation has nothing live is held, and told so.",
			message: amends("move", "12-04 10:00:00", "AL", "II"), want: "held no_registration", letter: HeldNotice, lists: "I: | II:",
		},
		{
			about:  "A change from somebody else is held, and nobody is told.",
			before: []letterIn{greece}, message: amends("move", "12-04 10:00:00", "GR", "II").from("rival@elsewhere.example"), want: "held not_the_registrant", lists: "I: GR | II:",
		},
		{
			about:  "A change of segment ranks by its own received time, and gives the old place up.",
			before: []letterIn{greece, denmark, lithuania}, message: amends("move", "12-04 10:00:00", "GR", "II"), want: "amended", letter: AmendedNote, lists: "I: | II: DK GR LT",
		},
		{
			about:  "A change of segment at the deadline is in time.",
			before: []letterIn{greece}, message: amends("move", "12-07 04:59:59", "GR", "II"), want: "amended", letter: AmendedNote, lists: "I: | II: GR",
		},
		{
			about:  "A change of segment after the deadline is refused, and the old place stays.",
			before: []letterIn{greece}, message: amends("move", "12-07 05:00:00", "GR", "II"), want: "refused late", letter: Refusal, lists: "I: GR | II:",
		},
		{
			about: "A change into a full segment is held, and the old place stays.",
			event: []func(*Event){capacity("II", 1)}, before: []letterIn{greece, denmark}, message: amends("move", "12-04 10:00:00", "GR", "II"), want: "held segment_full", letter: HeldNotice, lists: "I: GR | II: DK",
		},
		{
			about: "A late change into a full segment is refused as late.",
			event: []func(*Event){capacity("II", 1)}, before: []letterIn{greece, denmark}, message: amends("move", "12-07 05:00:00", "GR", "II"), want: "refused late", letter: Refusal,
		},
		{
			about:  "An on-time change of segment first seen after the closing is held.",
			before: []letterIn{greece}, message: amends("move", "12-04 10:00:00", "GR", "II").seen("12-07 06:00:00"), closed: "12-07 05:20:00", want: "held after_closing", letter: HeldNotice, lists: "I: GR | II:",
		},
		{
			about:  "A change of the speaker's name is taken at any time, and without the copy.",
			before: []letterIn{greece}, message: amends("name", "12-08 10:00:00", "GR").speaks("Eleni Pappa"), closed: "12-07 05:20:00", want: "amended", letter: AmendedNote, lists: "I: GR | II:",
		},
		{
			about:  "A change that asks for what its delegation has and for more is a request, and needs the copy.",
			before: []letterIn{greece}, message: amends("more", "12-04 10:00:00", "GR", "I", "II"), want: "refused missing_copy", letter: Refusal, lists: "I: GR | II:",
		},
		{
			about:  "A change that asks for what its delegation has and for more is registered for the rest.",
			before: []letterIn{greece}, message: amends("more", "12-04 10:00:00", "GR", "I", "II").copies(requiredCopy), want: "registered", letter: Acknowledgement, lists: "I: GR | II: GR",
		},
		{
			about:  "A change that says which segment it leaves keeps the others.",
			event:  []func(*Event){func(e *Event) { e.Segments = append(e.Segments, Segment{ID: "III"}) }},
			before: []letterIn{both}, message: amends("move", "12-04 10:00:00", "GR", "III").leaves("I"), want: "amended", letter: AmendedNote, lists: "I: | II: GR | III: GR",
		},
		{
			about:  "A change that could leave either of two segments is held.",
			event:  []func(*Event){func(e *Event) { e.Segments = append(e.Segments, Segment{ID: "III"}) }},
			before: []letterIn{both}, message: amends("move", "12-04 10:00:00", "GR", "III"), want: "held contradiction", letter: HeldNotice, lists: "I: GR | II: GR | III:",
		},
		{
			about:  "A change that leaves a segment for one that its delegation has already gives it up.",
			before: []letterIn{both}, message: amends("move", "12-04 10:00:00", "GR", "II").leaves("I"), want: "amended", letter: AmendedNote, lists: "I: | II: GR",
		},
		{
			about:  "A change that leaves a segment without saying for which is held.",
			before: []letterIn{both}, message: amends("move", "12-04 10:00:00", "GR").leaves("I"), want: "held contradiction", letter: HeldNotice, lists: "I: GR | II: GR",
		},
		{
			about:  "A change that leaves a segment in which its delegation is not is held.",
			before: []letterIn{denmark}, message: amends("move", "12-04 10:00:00", "DK", "I").leaves("III"), want: "held contradiction", letter: HeldNotice, lists: "I: | II: DK",
		},
		{
			about:  "A change that contradicts itself is held.",
			before: []letterIn{greece}, message: amends("move", "12-04 10:00:00", "GR").contradicts("segments: II and high-level"), want: "held contradiction", letter: HeldNotice, lists: "I: GR | II:",
		},
		{
			about:  "A change that was made before is amended once more, and moves nothing.",
			before: []letterIn{greece, amends("move", "12-04 10:00:00", "GR", "II").leaves("I"), lithuania}, message: amends("again", "12-04 12:00:00", "GR", "II").leaves("I"), want: "amended", letter: AmendedNote, lists: "I: | II: GR LT",
		},
		{
			about: "Where a server is trusted, a change that DMARC does not prove is held.",
			event: []func(*Event){trusting}, before: []letterIn{greece}, message: amends("name", "12-04 10:00:00", "GR").speaks("Eleni Pappa"), want: "held not_the_registrant",
		},
	})
}

// TestAmendedSpeakers checks whom a change of speaker or segment leaves to speak.
func TestAmendedSpeakers(t *testing.T) {
	both := wrote("both", "12-04 09:00:00").asks("GR", "I", "II").speaks("Stavros Mavridis", "Eleni Pappa")
	for _, row := range []struct {
		about  string
		change letterIn
		want   string // of I and II
	}{
		{"With places in both and none named, the new speaker is for both.", amends("n", "12-04 10:00:00", "GR").speaks("Nikos Ioannou"), "Nikos Ioannou, Nikos Ioannou"},
		{"A new speaker for one segment leaves the other's.", amends("n", "12-04 10:00:00", "GR", "II").speaks("Nikos Ioannou"), "Stavros Mavridis, Nikos Ioannou"},
		{"Two names without segments go in the order of the segments.", amends("n", "12-04 10:00:00", "GR").speaks("A Alpha", "B Beta"), "A Alpha, B Beta"},
		{"A shorter form of the same name says nothing new.", amends("n", "12-04 10:00:00", "GR", "I").speaks("Mavridis"), "Stavros Mavridis, Eleni Pappa"},
		{"A change that names nobody keeps who speaks.", amends("n", "12-04 10:00:00", "GR", "I"), "Stavros Mavridis, Eleni Pappa"},
	} {
		t.Run(row.about, func(t *testing.T) {
			l := Fold(assembly(), messagesOf([]letterIn{both, row.change}), nil, time.Time{})
			if got := l.Segments[0].Live[0].Name + ", " + l.Segments[1].Live[0].Name; got != row.want {
				t.Errorf("speakers %q, want %q", got, row.want)
			}
		})
	}
	t.Run("A move takes its speaker along, and a new one where it names one.", func(t *testing.T) {
		greece := wrote("greece", "12-04 09:00:00").asks("GR", "I").speaks("Stavros Mavridis")
		for want, change := range map[string]letterIn{
			"Stavros Mavridis": amends("move", "12-04 10:00:00", "GR", "II"),
			"Nikos Ioannou":    amends("move", "12-04 10:00:00", "GR", "II").speaks("Nikos Ioannou"),
		} {
			l := Fold(assembly(), messagesOf([]letterIn{greece, change}), nil, time.Time{})
			if got := l.Segments[1].Live[0].Name; got != want {
				t.Errorf("speaker %q, want %q", got, want)
			}
		}
	})
}

// TestSettle checks which held messages a withdrawal closes.
func TestSettle(t *testing.T) {
	doubt := wrote("doubt", "12-04 08:00:00").asks("GR").contradicts("segments: I and arrests").from("desk@gr.example")
	greece := wrote("greece", "12-04 09:00:00").asks("GR", "I")
	for _, row := range []struct {
		about string
		held  letterIn
		out   letterIn
		want  bool
	}{
		{"A withdrawal settles what is held from the same registrant.", doubt, withdraws("out", "12-04 10:00:00", "GR"), true},
		{"A withdrawal settles what is held from another address of the domain.", doubt.from("other@gr.example"), withdraws("out", "12-04 10:00:00", "GR"), true},
		{"A withdrawal of one segment settles what may be about it.", doubt, withdraws("out", "12-04 10:00:00", "GR", "I"), true},
		{"A withdrawal of one segment leaves what is held about another.", wrote("doubt", "12-04 08:00:00").asks("", "II").from("desk@gr.example"), withdraws("out", "12-04 10:00:00", "GR", "I"), false},
		{"A withdrawal leaves what is held from somebody else.", doubt.from("somebody@mission.example"), withdraws("out", "12-04 10:00:00", "GR"), false},
		{"A withdrawal leaves what is held about another delegation.", wrote("doubt", "12-04 08:00:00").asks("CY").contradicts("segments: I and II").from("desk@gr.example"), withdraws("out", "12-04 10:00:00", "GR"), false},
		{"A withdrawal leaves what asks for nothing.", wrote("note", "12-04 08:00:00").is(request.Other).from("desk@gr.example"), withdraws("out", "12-04 10:00:00", "GR"), false},
		{"A withdrawal leaves what is held later.", doubt.at("12-04 11:00:00"), withdraws("out", "12-04 10:00:00", "GR"), false},
		{"A withdrawal from somebody else settles nothing.", doubt, withdraws("out", "12-04 10:00:00", "GR").from("rival@elsewhere.example"), false},
	} {
		t.Run(row.about, func(t *testing.T) {
			for _, e := range Fold(assembly(), messagesOf([]letterIn{row.held, greece, row.out}), nil, time.Time{}).Messages {
				if e.File == row.held.File && e.Settled != row.want {
					t.Errorf("%s: settled %v, want %v", verdictOf(&e), e.Settled, row.want)
				}
			}
		})
	}
	t.Run("A withdrawal of what was only held settles that, and is held itself.", func(t *testing.T) {
		l := Fold(assembly(), messagesOf([]letterIn{doubt, withdraws("out", "12-04 10:00:00", "GR")}), nil, time.Time{})
		if !l.Messages[0].Settled || verdictOf(&l.Messages[1]) != "held no_registration" {
			t.Errorf("settled %v, withdrawal %s", l.Messages[0].Settled, verdictOf(&l.Messages[1]))
		}
	})
}
