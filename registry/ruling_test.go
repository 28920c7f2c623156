package registry

import (
	"errors"
	"strings"
	"testing"
	"time"

	"speakerlist/registry/request"
)

// TestRulings tells one story for each ruling and for what takes it back: the list and the letters after each step.
func TestRulings(t *testing.T) {
	t.Parallel()
	sn := wrote("senegal", "12-04 09:00:00").asks("SN", "I", "II")
	ke := wrote("kenya", "12-04 10:00:00").asks("KE", "I")
	doubt := wrote("doubt", "12-04 08:00:00").asks("ML").contradicts("segments: I and arrests")
	open := func(t *testing.T, changes ...func(*Event)) *office {
		return openOffice(t, assembly(changes...), Options{})
	}

	t.Run("An approved message is registered at its own place, and its sender is told; undone, it is held again.", func(t *testing.T) {
		o := open(t)
		o.take(ke, doubt)
		o.wantSent("held to desk@ml.example, held contradiction", "acknowledgement to desk@ke.example, registered, I/1")
		o.rules(Ruling{Verb: Approve, Entry: doubt.id(), Segments: []string{"I", "II"}, Speaker: "Awa Keita; Sekou Ba", Reason: "asked by telephone"})
		o.wantLists("I: ML KE | II: ML")
		for i, want := range []string{"Awa Keita", "Sekou Ba"} {
			if got := o.List().Segments[i].Live[0].Name; got != want {
				t.Errorf("speaker %q, want %q", got, want)
			}
		}
		o.wantSent("approved to desk@ml.example, registered, I/1, II/1, because asked by telephone")
		o.rules(Ruling{Verb: Undo})
		o.wantLists("I: KE | II:")
		o.wantSent("corrected to desk@ml.example, held contradiction")
		o.restart()
		o.wantLists("I: KE | II:")
		o.wantSent()
	})

	t.Run("A delegation whose held message is approved keeps the earlier of its two places.", func(t *testing.T) {
		o := open(t)
		o.take(doubt, ke, wrote("good", "12-04 11:00:00").asks("ML", "I"))
		o.wantLists("I: KE ML | II:")
		o.send()
		o.rules(Ruling{Verb: Approve, Entry: doubt.id(), Segments: []string{"I"}, Reason: "it was clear"})
		o.wantLists("I: ML KE | II:")
		o.wantSent("approved to desk@ml.example, registered, I/1, because it was clear", "corrected to desk@ml.example, duplicate, I/1")
	})

	t.Run("A refused message can be approved too, and a late one then has its late place.", func(t *testing.T) {
		o := open(t)
		late := wrote("late", "12-07 06:00:00").asks("SN", "I")
		o.take(ke, late)
		o.send()
		o.rules(Ruling{Verb: Approve, Entry: o.List().Messages[1].Receipt, Reason: "the line was down"})
		o.wantLists("I: KE SN | II:")
		o.wantSent("approved to desk@sn.example, registered, I/2, because the line was down")
	})

	t.Run("A message that asks for nothing is approved with what the secretariat says of it.", func(t *testing.T) {
		o := open(t)
		note := wrote("note", "12-04 07:00:00").is(request.Other)
		o.take(note)
		o.wantSent()
		if _, err := o.Rule(o.now, Ruling{Verb: Approve, Entry: note.id(), Who: "s", Reason: "r"}); err == nil || !strings.Contains(err.Error(), "--delegation") {
			t.Errorf("approved without a delegation: %v", err)
		}
		if _, err := o.Rule(o.now, Ruling{Verb: Approve, Entry: note.id(), Who: "s", Reason: "r", Delegation: delegationOf("PA")}); err == nil || !strings.Contains(err.Error(), "--segment") {
			t.Errorf("approved without a segment: %v", err)
		}
		o.rules(Ruling{Verb: Approve, Entry: note.id(), Delegation: delegationOf("PA"), Segments: []string{"II"}, Reason: "a poem that asks"})
		o.wantLists("I: | II: PA")
		o.wantSent("approved to somebody@there.example, registered, II/1, because a poem that asks")
	})

	t.Run("A refused registration leaves the list, and its sender is told why; undone, it is back.", func(t *testing.T) {
		o := open(t)
		o.take(sn, ke)
		o.send()
		o.rules(Ruling{Verb: Refuse, Entry: sn.id(), Reason: "not accredited"})
		o.wantLists("I: KE | II:")
		o.wantSent("rejected to desk@sn.example, refused, because not accredited")
		o.rules(Ruling{Verb: Undo, Undoes: 1})
		o.wantLists("I: SN KE | II: SN")
		o.wantSent("corrected to desk@sn.example, registered, I/1, II/1")
	})

	t.Run("Nobody is told of the refusal of a machine's message or of a forgery.", func(t *testing.T) {
		o := open(t, trusting)
		away, forged := wrote("away", "12-04 07:00:00").machine(), sn.proves("mx.example=fail")
		o.take(away, forged)
		o.rules(Ruling{Verb: Refuse, Entry: away.id()})
		o.rules(Ruling{Verb: Refuse, Entry: forged.id()})
		o.wantSent()
	})

	t.Run("A dismissed message waits for nobody and causes no letter; undone, it waits again.", func(t *testing.T) {
		o := open(t)
		o.take(doubt)
		o.send()
		o.rules(Ruling{Verb: Dismiss, Entry: doubt.id()})
		if got := verdictOf(&o.List().Messages[0]); got != "dismissed" {
			t.Errorf("decided %q", got)
		}
		o.rules(Ruling{Verb: Undo})
		if got := verdictOf(&o.List().Messages[0]); got != "held contradiction" {
			t.Errorf("decided %q", got)
		}
		o.wantSent()
	})

	t.Run("A registration cannot be dismissed: its sender was told of it.", func(t *testing.T) {
		o := open(t)
		o.take(sn)
		if _, err := o.Rule(o.now, Ruling{Verb: Dismiss, Entry: sn.id(), Who: "s", Reason: "r"}); !errors.Is(err, ErrRuling) {
			t.Errorf("got %v", err)
		}
		o.wantLists("I: SN | II: SN")
	})

	t.Run("A withdrawal by the secretariat gives up the places of a message; undone, they are back.", func(t *testing.T) {
		o := open(t, capacity("I", 1))
		o.take(sn, ke)
		o.send()
		o.rules(Ruling{Verb: Withdraw, Entry: sn.id(), Reason: "by telephone"})
		o.wantLists("I: KE | II:")
		o.wantSent("rejected to desk@sn.example, withdrawn, gave up I/1, gave up II/1, because by telephone", "promoted to desk@ke.example, registered, I/1")
		o.rules(Ruling{Verb: Undo})
		o.wantLists("I: SN +KE | II: SN")
		o.wantSent("corrected to desk@sn.example, registered, I/1, II/1", "waiting to desk@ke.example, registered, I/2 waiting behind 0")
	})

	t.Run("A withdrawal by the secretariat of one segment leaves the other.", func(t *testing.T) {
		o := open(t)
		o.take(sn, ke)
		o.send()
		o.rules(Ruling{Verb: Withdraw, Entry: sn.id(), Segments: []string{"II"}, Reason: "by telephone"})
		o.wantLists("I: SN KE | II:")
		o.wantSent("rejected to desk@sn.example, registered, I/1, gave up II/1, because by telephone")
	})

	t.Run("A withdrawal by the secretariat is told even where the delegation gave the other place up itself.", func(t *testing.T) {
		o := open(t)
		o.take(sn)
		o.take(withdraws("out", "12-04 11:00:00", "SN", "I"))
		o.wantSent("withdrawn to desk@sn.example, withdrawn, gave up I/1", "acknowledgement to desk@sn.example, registered, II/1")
		o.rules(Ruling{Verb: Withdraw, Entry: sn.id(), Reason: "by telephone"})
		o.wantSent("rejected to desk@sn.example, withdrawn, gave up II/1, because by telephone")
	})

	t.Run("A withdrawal by the secretariat acts at its own time: a later request registers anew.", func(t *testing.T) {
		o := open(t)
		o.now = moment("12-04 12:00:00")
		o.take(sn, ke)
		o.rules(Ruling{Verb: Withdraw, Entry: sn.id()})
		o.now = moment("12-04 13:00:01")
		o.take(wrote("again", "12-04 13:00:00").asks("SN", "I"))
		o.wantLists("I: KE SN | II:")
		o.restart()
		o.wantLists("I: KE SN | II:")
	})

	t.Run("A request received before such a withdrawal, and read after it, comes before it.", func(t *testing.T) {
		o := open(t)
		o.take(sn, ke)
		o.rules(Ruling{Verb: Withdraw, Entry: sn.id()})
		o.take(wrote("again", "12-05 13:00:00").asks("SN", "I"))
		o.wantLists("I: KE | II:")
		o.restart()
		o.wantLists("I: KE | II:")
	})

	t.Run("A withdrawal by the secretariat works where the clock was set back by a day.", func(t *testing.T) {
		o := open(t)
		o.take(sn, ke, wrote("again", "12-06 11:00:00").asks("SN", "I", "II"))
		o.now = moment("12-05 09:00:00")
		o.rules(Ruling{Verb: Withdraw, Entry: sn.id()})
		o.wantLists("I: KE | II:")
	})

	t.Run("A message that holds no place cannot be withdrawn, and the error names the one that does.", func(t *testing.T) {
		o := open(t)
		again := wrote("again", "12-04 11:00:00").asks("KE", "I")
		o.take(ke, again)
		_, err := o.Rule(o.now, Ruling{Verb: Withdraw, Entry: again.id(), Who: "s", Reason: "r"})
		if err == nil || !strings.Contains(err.Error(), receiptNumber(o.event, ke.id())) {
			t.Errorf("got %v", err)
		}
	})

	t.Run("A swap exchanges two places by agreement; undone, they are as they were.", func(t *testing.T) {
		o := open(t, capacity("I", 1))
		o.take(sn, ke)
		o.send()
		o.rules(Ruling{Verb: Swap, Entry: sn.id(), Other: ke.id()})
		o.wantLists("I: KE +SN | II: SN")
		o.wantSent("promoted to desk@ke.example, registered, I/1", "waiting to desk@sn.example, registered, I/2 waiting behind 0, II/1")
		o.restart()
		o.wantLists("I: KE +SN | II: SN")
		o.rules(Ruling{Verb: Undo})
		o.wantLists("I: SN +KE | II: SN")
		o.wantSent("promoted to desk@sn.example, registered, I/1, II/1", "waiting to desk@ke.example, registered, I/2 waiting behind 0")
	})

	t.Run("A swap of places that are on the same side of the capacity is told to nobody before the closing.", func(t *testing.T) {
		o := open(t)
		o.take(sn, ke)
		o.send()
		o.rules(Ruling{Verb: Swap, Entry: sn.id(), Other: ke.id()})
		o.wantLists("I: KE SN | II: SN")
		o.wantSent()
	})

	t.Run("Two messages that share no segment, and one with itself, cannot be swapped.", func(t *testing.T) {
		o := open(t)
		fr := wrote("france", "12-04 11:00:00").asks("FR", "II")
		o.take(ke, fr)
		for _, other := range []string{fr.id(), ke.id()} {
			if _, err := o.Rule(o.now, Ruling{Verb: Swap, Entry: ke.id(), Other: other, Who: "s", Reason: "r"}); !errors.Is(err, ErrRuling) {
				t.Errorf("got %v", err)
			}
		}
	})

	t.Run("An addition enters at the time given, and its contact is told; taken back, it is gone, and that is told.", func(t *testing.T) {
		o := open(t)
		o.now = moment("12-05 09:00:00")
		o.take(ke)
		o.send()
		o.rules(Ruling{
			Verb: Add, Delegation: delegationOf("CU"), Segments: []string{"I"}, Speaker: "Ana Ruiz", Received: moment("12-04 07:00:00"),
			Contact: "mission@cu.example", Reason: "by fax",
		})
		o.wantLists("I: CU KE | II:")
		o.wantSent("approved to mission@cu.example, registered, I/1, because by fax")
		o.restart()
		o.wantLists("I: CU KE | II:")
		o.rules(Ruling{Verb: Undo, Reason: "a mistake"})
		o.wantLists("I: KE | II:")
		o.wantSent("rejected to mission@cu.example, withdrawn, because a mistake")
		o.rules(Ruling{Verb: Undo, Undoes: 2})
	})

	t.Run("An addition that is taken back before its letter went is told to nobody.", func(t *testing.T) {
		o := open(t)
		o.now = moment("12-05 09:00:00")
		o.rules(Ruling{Verb: Add, Delegation: delegationOf("CU"), Segments: []string{"I"}, Received: moment("12-04 07:00:00"), Contact: "mission@cu.example"})
		o.rules(Ruling{Verb: Undo})
		o.wantSent()
	})

	t.Run("An addition without a contact causes no letter.", func(t *testing.T) {
		o := open(t)
		o.now = moment("12-05 09:00:00")
		o.rules(Ruling{Verb: Add, Delegation: delegationOf("CU"), Segments: []string{"I"}, Received: moment("12-04 07:00:00")})
		o.wantLists("I: CU | II:")
		o.wantSent()
	})

	t.Run("An approved withdrawal is carried out; of a delegation with nothing live it cannot be approved.", func(t *testing.T) {
		o := open(t)
		out := withdraws("out", "12-04 12:00:00", "KE").from("elsewhere@embassy.example")
		none := withdraws("none", "12-04 12:30:00", "CU", "I")
		o.take(ke, out, none)
		o.send()
		o.rules(Ruling{Verb: Approve, Entry: out.id(), Reason: "it was the embassy"})
		o.wantLists("I: | II:")
		o.wantSent("withdrawn to elsewhere@embassy.example, withdrawn, gave up I/1, because it was the embassy")
		if _, err := o.Rule(o.now, Ruling{Verb: Approve, Entry: none.id(), Who: "s", Reason: "r"}); !errors.Is(err, ErrRuling) {
			t.Errorf("a withdrawal of nothing was approved: %v", err)
		}
		o.wantLists("I: | II:")
	})

	t.Run("An approved change is made, whatever held it; a vague one wants the segment.", func(t *testing.T) {
		o := open(t, capacity("II", 1))
		o.take(sn, wrote("greece", "12-04 09:30:00").asks("GR", "I"))
		move, vague := amends("move", "12-04 12:00:00", "GR", "II"), amends("vague", "12-04 13:00:00", "SN").leaves("I")
		o.take(move, vague)
		o.send()
		o.rules(Ruling{Verb: Approve, Entry: move.id(), Reason: "both agreed"})
		o.wantLists("I: SN | II: SN +GR")
		o.wantSent("approved to desk@gr.example, amended, II/2 waiting behind 0, gave up I/2, because both agreed")
		if _, err := o.Rule(o.now, Ruling{Verb: Approve, Entry: vague.id(), Who: "s", Reason: "r"}); !errors.Is(err, ErrRuling) {
			t.Errorf("a vague change was approved: %v", err)
		}
	})

	t.Run("A change of what is not registered can be approved as a request.", func(t *testing.T) {
		o := open(t)
		move := amends("move", "12-04 12:00:00", "AL", "II")
		o.take(move)
		o.rules(Ruling{Verb: Approve, Entry: move.id()})
		o.wantLists("I: | II: AL")
	})

	t.Run("Of two rulings on one message the later stands, and undoing it restores the earlier.", func(t *testing.T) {
		o := open(t)
		o.take(sn)
		o.rules(Ruling{Verb: Refuse, Entry: sn.id()})
		o.rules(Ruling{Verb: Approve, Entry: sn.id(), Segments: []string{"II"}})
		o.wantLists("I: | II: SN")
		o.rules(Ruling{Verb: Undo})
		o.wantLists("I: | II:")
		o.rules(Ruling{Verb: Undo})
		o.wantLists("I: SN | II: SN")
		if _, err := o.Rule(o.now, Ruling{Verb: Undo, Who: "s", Reason: "r"}); !errors.Is(err, ErrRuling) {
			t.Errorf("undid nothing: %v", err)
		}
	})
}

func TestRulingsRefused(t *testing.T) {
	o := openOffice(t, assembly(), Options{})
	ke := wrote("kenya", "12-04 10:00:00").asks("KE", "I")
	o.now = moment("12-05 09:00:00")
	o.take(ke, ke.in(1, 1).at("12-04 11:00:00"))
	whole := Ruling{Verb: Add, Who: "s", Reason: "r", Delegation: delegationOf("CU"), Segments: []string{"I"}, Received: moment("12-04 07:00:00")}
	without := func(take func(*Ruling)) Ruling { r := whole; take(&r); return r }
	for _, row := range []struct {
		about  string
		ruling Ruling
		says   string
	}{
		{"Every ruling needs a who.", Ruling{Verb: Refuse, Entry: ke.id(), Reason: "r"}, "who"},
		{"Every ruling needs a reason.", Ruling{Verb: Refuse, Entry: ke.id(), Who: "s", Reason: " "}, "why"},
		{"A ruling names a segment that there is.", Ruling{Verb: Approve, Entry: ke.id(), Who: "s", Reason: "r", Segments: []string{"IV"}}, "I, II"},
		{"A ruling names a message.", Ruling{Verb: Refuse, Who: "s", Reason: "r"}, "receipt number"},
		{"A ruling names a message that there is.", Ruling{Verb: Refuse, Entry: "S22-ZZZZZZ", Who: "s", Reason: "r"}, "no message"},
		{"A ruling is one of those that there are.", Ruling{Verb: "praise", Entry: ke.id(), Who: "s", Reason: "r"}, "praise"},
		{"An addition says who asks.", without(func(r *Ruling) { r.Delegation = nil }), "delegation"},
		{"An addition says for what.", without(func(r *Ruling) { r.Segments = nil }), "segment"},
		{"An addition says when it was received.", without(func(r *Ruling) { r.Received = time.Time{} }), "received"},
		{"An addition was not received in the future.", without(func(r *Ruling) { r.Received = o.now.Add(time.Hour) }), "future"},
		{"Only what was ruled can be undone.", Ruling{Verb: Undo, Undoes: 7, Who: "s", Reason: "r"}, "not in force"},
	} {
		t.Run(row.about, func(t *testing.T) {
			before := o.journal
			_, err := o.Rule(o.now, row.ruling)
			if !errors.Is(err, ErrRuling) || !strings.Contains(err.Error(), row.says) {
				t.Errorf("got %v", err)
			}
			if o.journal != before || len(o.Rulings()) != 0 {
				t.Error("something was written")
			}
		})
	}
}
