package visible_test

import (
	"testing"

	"speakerlist/registry/request/mail/visible"
)

// What HTML says of its lines, by structure and by the marks of the program that made it.
func TestMarks(t *testing.T) {
	const q, s, d = visible.Quote, visible.Signature, visible.Disclaimer
	for _, test := range []struct {
		why, subject string
		lines        []visible.Line
		text         string
		forwards     int
	}{
		{
			why:   "lines in a quotation of HTML go, with the attribution above them",
			lines: []visible.Line{{Text: "Yes."}, {Text: "Le 4 déc. 2023 à 10:00, Jeanne <j@exemple.fr> a écrit :"}, {Text: "Oui ?", Quote: 1}},
			text:  "Yes.",
		},
		{
			why: "answers between quotations of HTML stay",
			lines: []visible.Line{
				{Text: "On 4 Dec 2023, at 10:00, Jane <j@example.org> wrote:", Mark: q},
				{Text: "Will you?", Quote: 1, Mark: q},
				{Text: "Yes."},
				{Text: "Alone?", Quote: 1, Mark: q},
				{Text: "No."},
			},
			text: "Yes.\n\nNo.",
		},
		{
			why:   "what a program marks as quoted goes, in whatever language it introduces it",
			lines: []visible.Line{{Text: "Yes."}, {Text: "Xyz abc def", Mark: q}, {Text: "Will you?", Mark: q}},
			text:  "Yes.",
		},
		{
			why: "Gmail's forward, within what it marks as quoted, is a forward",
			lines: []visible.Line{
				{Text: "FYI"},
				{Text: "---------- Forwarded message ---------", Mark: q},
				{Text: "From: Jane <j@example.org>", Mark: q},
				{Text: "Date: Mon, Dec 4, 2023 at 10:00 AM", Mark: q},
				{Text: "Subject: x", Mark: q},
				{Text: "We ask for the floor.", Mark: q},
			},
			text: "FYI", forwards: 1,
		},
		{
			why:     "Outlook's header block, marked, is a forward under FW",
			subject: "FW: x",
			lines: []visible.Line{
				{Text: "FYI"},
				{Text: "From: Jane <j@example.org>", Mark: q},
				{Text: "Sent: Monday, December 4, 2023 10:00 AM", Mark: q},
				{Text: "To: Bob", Mark: q},
				{Text: "Subject: x", Mark: q},
				{Text: "We ask for the floor.", Mark: q},
			},
			text: "FYI", forwards: 1,
		},
		{
			why: "a signature that its program marks",
			lines: []visible.Line{
				{Text: "We confirm."}, {Text: "Jane", Mark: s}, {Text: "Great pianist and gardener", Mark: s},
			},
			text: "We confirm.",
		},
		{
			why:   "what is asked for within a signature's element is the sender's",
			lines: []visible.Line{{Text: "Hello"}, {Text: "Please register Fiji for the session", Mark: s}, {Text: "Jane", Mark: s}},
			text:  "Hello\nPlease register Fiji for the session\nJane",
		},
		{
			why:   "a letter that is all signature is a letter",
			lines: []visible.Line{{Text: "Fiji, high-level part", Mark: s}},
			text:  "Fiji, high-level part",
		},
		{
			why:   "a footer that its program marks",
			lines: []visible.Line{{Text: "We confirm."}, {Text: "Whatever stands here", Mark: d}},
			text:  "We confirm.",
		},
		{
			why:   "a letter that is indented as a whole is no quotation",
			lines: []visible.Line{{Text: "We ask for the floor.", Quote: 1}, {}, {Text: "Jane", Quote: 1}},
			text:  "We ask for the floor.\n\nJane",
		},
		{
			why:   "a quotation that is all there is and has an attribution is one",
			lines: []visible.Line{{Text: "On 4 Dec 2023, at 10:00, Jane <j@example.org> wrote:", Quote: 1}, {Text: "We ask for the floor.", Quote: 1}},
		},
		{
			why: "Apple's forward stands in a quotation of HTML",
			lines: []visible.Line{
				{Text: "See below."},
				{Text: "Begin forwarded message:", Quote: 1},
				{Text: "From: Jane <j@example.org>", Quote: 1},
				{Text: "Subject: x", Quote: 1},
				{Text: "Date: 4 December 2023 at 10:00:00 CET", Quote: 1},
				{Quote: 1},
				{Text: "We ask for the floor.", Quote: 1},
				{Text: "On 3 Dec 2023, at 10:00, Bob <b@example.org> wrote:", Quote: 1},
				{Text: "Do you?", Quote: 2},
			},
			text: "See below.", forwards: 1,
		},
	} {
		got := visible.PartOf(test.lines, test.subject)
		checkKept(t, test.why, test.lines, got)
		if got.Text != test.text || len(got.Forwards) != test.forwards {
			t.Errorf("%s: the text is\n%s\nwith %d forwards; want\n%s\nwith %d; cut: %+v", test.why, got.Text, len(got.Forwards), test.text, test.forwards, got.Cut)
		}
		for _, f := range got.Forwards {
			if f.Text != "We ask for the floor." {
				t.Errorf("%s: the text passed on is %q", test.why, f.Text)
			}
		}
	}
}
