package notify

import (
	"time"

	"speakerlist/registry"
	"speakerlist/registry/request"
	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/mail"
	"speakerlist/registry/request/mail/machine"
)

// sampleReport has something under every heading of a digest.
func sampleReport() registry.Report {
	at := func(day, hour int) time.Time { return time.Date(2023, 12, day, hour, 12, 44, 0, time.UTC) }
	senegal := delegations.Delegation{Code: "SN", Name: "Senegal", Type: delegations.State}
	chile := delegations.Delegation{Code: "CL", Name: "Chile", Type: delegations.State}
	segments := sampleEvent().Segments
	from := func(name, address string) mail.Address { return mail.Address{Name: name, Address: address} }
	rulings := []registry.Ruling{
		{Number: 1, Verb: registry.Approve, Entry: "a", Who: "secretariat@example.org", When: at(4, 12), Reason: "confirmed by telephone"},
		{Number: 2, Verb: registry.Undo, Undoes: 1, Entry: "a", Who: "secretariat@example.org", When: at(5, 12), Reason: "given by mistake"},
	}
	return registry.Report{
		Now: at(5, 13), Since: at(4, 13),
		List: registry.List{
			Segments: []registry.SegmentList{
				{Segment: segments[0], Live: []registry.Speaker{
					{Rank: 1, Delegation: senegal, Name: "Aminata Diallo", Received: at(4, 9), Entry: "a", Receipt: "S22-7K3QXZ"},
					{Rank: 2, Delegation: chile, Received: at(4, 14), Entry: "b", Receipt: "S22-0A1B2C"},
				}},
				{Segment: segments[1], Live: []registry.Speaker{
					{Rank: 21, Waiting: true, Delegation: chile, Name: "Elena Rojas", Received: at(5, 9), Entry: "b", Receipt: "S22-0A1B2C"},
				}},
			},
			Messages: []registry.Entry{
				{
					ID: "a", Receipt: "S22-7K3QXZ", Outcome: registry.Registered, Asked: registry.Asked{Delegation: &senegal},
					Message: registry.Message{Received: at(4, 9), Request: request.Request{
						From: from("Aminata Diallo", "a.diallo@diplomatie.gouv.sn"),
						Cc:   []mail.Address{from("", "cabinet@diplomatie.gouv.sn")},
					}},
				},
				{ID: "b", Receipt: "S22-0A1B2C", Outcome: registry.Registered, Asked: registry.Asked{Delegation: &chile}},
				{
					ID: "c", Receipt: "S22-3D4E5F", Outcome: registry.Held, Reasons: []registry.Reason{registry.UnknownDelegation},
					Message: registry.Message{Received: at(5, 8), Request: request.Request{
						From: from("M. Sarr", "m.sarr@gmail.com"), Subject: "Segment I", Contradiction: "the text names one State and the address another",
					}},
					Asked: registry.Asked{Segments: []string{"I"}, Speakers: []string{"Moussa Sarr"}},
				},
				{
					ID: "d", Receipt: "S22-6G7H8J", Outcome: registry.Refused,
					Reasons: []registry.Reason{registry.MissingCopy, registry.MissingSegment},
					Message: registry.Message{Received: at(5, 10), Request: request.Request{
						From: from("", "protocol@mfa.example"), Subject: "Request for the floor",
					}},
				},
				{ID: "f", Receipt: "S22-PQRSTV", Outcome: registry.Refused, Reasons: []registry.Reason{registry.Late}, Asked: registry.Asked{Delegation: &chile}},
				{
					ID: "e", Receipt: "S22-9K0M1N", Outcome: registry.Ignored, Reasons: []registry.Reason{registry.AutomaticMail},
					Message: registry.Message{Received: at(5, 11), Request: request.Request{
						From: from("Mail Delivery System", "mailer-daemon@example.org"), Subject: "Undelivered Mail Returned to Sender",
						Automatic: &mail.Automatic{Sort: machine.BounceMail},
					}},
				},
			},
		},
		New:     map[string]bool{"b": true, "c": true, "d": true, "e": true},
		Changed: []string{"Chile moved from place 1 to place 2 of segment I: a request received earlier was found in another folder."},
		Letters: []registry.Letter{
			{
				ID: "acknowledgement.a.1", Kind: registry.Acknowledgement, State: registry.LetterSent, To: "a.diallo@diplomatie.gouv.sn", About: "a",
				Facts: registry.Facts{Receipt: "S22-7K3QXZ"}, Unreached: "not delivered to a.diallo@diplomatie.gouv.sn 5.1.1",
			},
			{
				ID: "refusal.d.1", Kind: registry.Refusal, State: registry.LetterFailed, To: "protocol@mfa.example", About: "d",
				Attempts: []registry.Attempt{{Verdict: registry.Never, Outcome: "550 no such user"}},
			},
			{
				ID: "held.c.1", Kind: registry.HeldNotice, State: registry.LetterDoubt, To: "m.sarr@gmail.com", About: "c",
				Attempts: []registry.Attempt{{Began: at(5, 12)}},
			},
			{ID: "final.a.1", Kind: registry.FinalNote, State: registry.LetterUnwritten, To: "m.sarr@gmail.com", Note: "a template failed"},
			{ID: "final.b.1", Kind: registry.FinalNote, State: registry.LetterDropped, To: "m.sarr@gmail.com", Note: "the event has ended"},
			{ID: "final.c.1", Kind: registry.FinalNote, State: registry.LetterHeld, To: "m.sarr@gmail.com"},
			{
				ID: "final.d.1", Kind: registry.FinalNote, State: registry.LetterDue, To: "m.sarr@gmail.com",
				Attempts: []registry.Attempt{{Verdict: registry.Later, Outcome: "451 try again"}},
			},
		},
		Rulings: rulings,
		Extract: registry.Extract{Event: "S22", Written: at(5, 13), Folders: []string{"INBOX"}, Rulings: rulings},
		Alarms:  []string{"The mail server smtp.gmail.com:587 has not been reached for 10 minutes."},
		Entries: 1234, Head: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
	}
}
