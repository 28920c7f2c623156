package registry

import (
	"strings"
	"testing"
	"time"

	"speakerlist/registry/request"
)

// TestThreads checks what a reply takes from the message that it goes on from.
func TestThreads(t *testing.T) {
	uncopied := wrote("first", "12-04 09:00:00").asks("GH", "I").speaks("Akosua Boakye").copies()
	segmentless := wrote("first", "12-04 09:00:00").asks("GH").speaks("Akosua Boakye")
	now := wrote("now", "12-04 10:00:00").is(request.Other).completes().from("desk@gh.example")
	letter := "refusal." + uncopied.id() + ".1@assembly.example"
	receipt := receiptNumber(assembly(), uncopied.id())
	registered := wrote("first", "12-04 09:00:00").asks("GH", "I")
	checkDecisions(t, []decision{
		{
			about:  "A reply 'now with the copy' takes everything from the refused request, and ranks by its own time.",
			before: []letterIn{uncopied, wrote("kenya", "12-04 09:30:00").asks("KE", "I")}, message: now.answers("first@there.example"), want: "registered", letter: Acknowledgement, lists: "I: KE GH | II:",
		},
		{
			about:  "The thread is found by our own letter alone.",
			before: []letterIn{uncopied}, message: now.answers(letter), want: "registered", letter: Acknowledgement, lists: "I: GH | II:",
		},
		{
			about:  "The thread is found by the receipt in the subject alone.",
			before: []letterIn{uncopied}, message: now.about("RE: [" + strings.ToLower(receipt) + "] your request"), want: "registered", letter: Acknowledgement, lists: "I: GH | II:",
		},
		{
			about:  "The thread is found by an older reference where a relay rewrote the newest.",
			before: []letterIn{uncopied}, message: now.answers("first@there.example", "rewritten@relay.example"), want: "registered", letter: Acknowledgement,
		},
		{
			about:  "A receipt of another event is none of ours.",
			before: []letterIn{uncopied}, message: now.about("S21-" + receipt[4:]), want: "held not_a_request",
		},
		{
			about:  "Somebody else who answers in the thread takes nothing from it.",
			before: []letterIn{uncopied}, message: now.answers("first@there.example").from("rival@elsewhere.example"), want: "held not_a_request",
		},
		{
			about:  "Another address of the same domain goes on with the thread.",
			before: []letterIn{uncopied}, message: now.answers("first@there.example").from("assistant@gh.example"), want: "registered", letter: Acknowledgement,
		},
		{
			about:  "Another address of a free-mail domain does not.",
			before: []letterIn{uncopied.from("ghana@gmail.com")}, message: now.answers("first@there.example").from("other@gmail.com"), want: "held not_a_request",
		},
		{
			about:  "The copy is never taken from the thread.",
			before: []letterIn{segmentless}, message: now.answers("first@there.example").asks("", "I").copies(), want: "refused missing_copy", letter: Refusal,
		},
		{
			about:  "What the reply says itself stands, and the rest is taken over.",
			before: []letterIn{segmentless}, message: now.answers("first@there.example").asks("", "II"), want: "registered", letter: Acknowledgement, lists: "I: | II: GH",
		},
		{
			about:  "Where the reply names another delegation, it takes nothing.",
			before: []letterIn{uncopied}, message: wrote("now", "12-04 10:00:00").asks("TG").from("desk@gh.example").answers("first@there.example"), want: "refused missing_segment", letter: Refusal,
		},
		{
			about:  "A delegation that only the reply's signature tells of does not stand against the thread's.",
			before: []letterIn{uncopied}, message: wrote("now", "12-04 10:00:00").asks("TG").readIn("signature").from("desk@gh.example").answers("first@there.example"), want: "registered", letter: Acknowledgement, lists: "I: GH | II:",
		},
		{
			about:  "A reply that asks for nothing and completes nothing stays what it is.",
			before: []letterIn{uncopied}, message: wrote("thanks", "12-04 10:00:00").is(request.Other).from("desk@gh.example").answers("first@there.example"), want: "held not_a_request",
		},
		{
			about:  "What lies between in the thread and asks for nothing is passed over.",
			before: []letterIn{uncopied, wrote("thanks", "12-04 09:30:00").is(request.Other).from("desk@gh.example").answers("first@there.example")}, message: now.answers("first@there.example", "thanks@there.example"), want: "registered", letter: Acknowledgement,
		},
		{
			about:  "A mended request that is still wrong hands on what it had taken over itself.",
			before: []letterIn{uncopied, now.answers("first@there.example").copies()}, message: wrote("third", "12-04 11:00:00").is(request.Other).completes().from("desk@gh.example").answers("now@there.example"), want: "registered", letter: Acknowledgement, lists: "I: GH | II:",
		},
		{
			about: "Nothing is taken from a message that DMARC disproves.",
			event: []func(*Event){trusting}, before: []letterIn{uncopied.proves("mx.example=fail")}, message: now.answers("first@there.example"), want: "held not_a_request",
		},
		{
			about:  "A machine's answer in the thread is a machine's, and has no delegation.",
			before: []letterIn{uncopied}, message: wrote("away", "12-04 10:00:00").machine().from("desk@gh.example").answers(letter), want: "ignored automatic",
		},
		{
			about:  "A reply 'sorry, segment II' to a request that was registered is a change.",
			before: []letterIn{registered}, message: now.answers("first@there.example").asks("", "II").copies(), want: "amended", letter: AmendedNote, lists: "I: | II: GH",
		},
		{
			about:  "A reply 'now with the copy' to a request that was registered is a duplicate.",
			before: []letterIn{registered}, message: now.answers("first@there.example"), want: "duplicate", letter: DuplicateNote, lists: "I: GH | II:",
		},
		{
			about:  "A reply whose segments contradict each other takes none from the thread.",
			before: []letterIn{uncopied}, message: wrote("now", "12-04 10:00:00").asks("GH").contradicts("segments: II and high-level").answers("first@there.example"), want: "held contradiction", letter: HeldNotice,
		},
		{
			about:  "A withdrawal in the thread that names nothing is for all of its delegation's places.",
			before: []letterIn{registered, wrote("second", "12-04 09:30:00").asks("GH", "II")}, message: withdraws("out", "12-04 10:00:00", "").from("desk@gh.example").answers("first@there.example"), want: "withdrawn", letter: WithdrawnNote, lists: "I: | II:",
		},
	})
}

func TestThreadSpeaker(t *testing.T) {
	uncopied := wrote("first", "12-04 09:00:00").asks("GH", "I").speaks("Akosua Boakye").copies()
	reply := wrote("now", "12-04 10:00:00").asks("GH", "I").answers("first@there.example")
	for want, letters := range map[string][]letterIn{
		"Akosua Boakye": {uncopied, reply},
		"Kofi Mensah":   {uncopied, reply.speaks("Kofi Mensah")},
	} {
		l := Fold(assembly(), messagesOf(letters), nil, time.Time{})
		if got := l.Segments[0].Live[0].Name; got != want {
			t.Errorf("speaker %q, want %q", got, want)
		}
	}
}

// TestNoPartsOfOther checks that what asks for nothing has neither delegation nor segments, whatever was read.
func TestNoPartsOfOther(t *testing.T) {
	for _, letter := range []letterIn{
		wrote("other", "12-04 10:00:00").asks("GH", "I").speaks("X").is(request.Other),
		wrote("away", "12-04 10:00:00").asks("GH", "I").speaks("X").machine(),
	} {
		asked := Fold(assembly(), messagesOf([]letterIn{letter}), nil, time.Time{}).Messages[0].Asked
		if asked.Delegation != nil || asked.Segments != nil || asked.Speakers != nil {
			t.Errorf("%s: asked %+v", letter.File, asked)
		}
	}
}

func TestReceiptsIn(t *testing.T) {
	for subject, want := range map[string]string{
		"Re: S22-7K3QXZ":                          "7k3qxz",
		"AW: [s22-7k3qxz] Re: S22-AAAAAA":         "7k3qxz aaaaaa",
		"S22-7K3QX":                               "",
		"S22-7K3QXU, which has a letter too many": "",
		"S22- S22-S22-7K3QXZ":                     "7k3qxz",
		"nothing":                                 "",
	} {
		if got := strings.Join(receiptsIn(assembly(), subject), " "); got != want {
			t.Errorf("receipts in %q: %q, want %q", subject, got, want)
		}
	}
}

func TestEntryOfLetter(t *testing.T) {
	id := entryID("anything")
	for letter, want := range map[string]string{
		letterID(Refusal, id, 3):                                      id,
		letterID(Refusal, id, 3) + "@assembly.example":                id,
		strings.ToUpper(letterID(Refusal, id, 12)) + "@RELAY.EXAMPLE": id,
		"refusal.short.1@assembly.example":                            "",
		"somebody@there.example":                                      "",
		"":                                                            "",
	} {
		if got := entryOfLetter(letter); got != want {
			t.Errorf("entry of %q: %q, want %q", letter, got, want)
		}
	}
}
