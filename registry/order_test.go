package registry

import (
	"testing"
	"time"
)

// TestDeadline checks the edges of the deadline to the second, whatever the zone and the clocks do in that night.
func TestDeadline(t *testing.T) {
	zone := func(name string) *time.Location {
		z, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		return z
	}
	amsterdam := zone("Europe/Amsterdam")
	for _, row := range []struct {
		about    string
		deadline time.Time
		received time.Time
		want     string
	}{
		{"A second before the deadline is in time.", moment("12-07 04:59:59"), moment("12-07 04:59:58"), "registered"},
		{"The deadline's own second is in time.", moment("12-07 04:59:59"), moment("12-07 04:59:59"), "registered"},
		{"A fraction into the deadline's second is in time.", moment("12-07 04:59:59"), moment("12-07 04:59:59").Add(999 * time.Millisecond), "registered"},
		{"A second after the deadline is late.", moment("12-07 04:59:59"), moment("12-07 05:00:00"), "refused late"},
		{
			"The received time counts as an instant, whatever zone the server writes it in.", moment("12-07 04:59:59"),
			time.Date(2023, 12, 7, 13, 59, 59, 0, zone("Asia/Tokyo")), "registered",
		},
		{
			"When summer time ends in the night of the deadline, 02:30 comes twice, and the first is in time.",
			time.Date(2023, 10, 29, 0, 30, 0, 0, time.UTC).In(amsterdam), // 02:30 summer time
			time.Date(2023, 10, 29, 0, 30, 0, 0, time.UTC), "registered",
		},
		{
			"The second 02:30 of that night is an hour late.",
			time.Date(2023, 10, 29, 0, 30, 0, 0, time.UTC).In(amsterdam),
			time.Date(2023, 10, 29, 1, 30, 0, 0, time.UTC), "refused late",
		},
		{
			"When summer time begins in the night of the deadline, 01:59:59 is followed by 03:00:00.",
			time.Date(2023, 3, 26, 1, 59, 59, 0, amsterdam),
			time.Date(2023, 3, 26, 3, 0, 0, 0, amsterdam), "refused late",
		},
	} {
		t.Run(row.about, func(t *testing.T) {
			event := assembly(func(e *Event) { e.Deadline = row.deadline })
			m := wrote("edge", "12-04 09:00:00").asks("SN", "I").Message
			m.Received = row.received
			if got := verdictOf(&Fold(event, []Message{m}, nil, time.Time{}).Messages[0]); got != row.want {
				t.Errorf("decided %q, want %q", got, row.want)
			}
		})
	}
}

// TestOrder checks that the list follows the received second, then folder, UIDVALIDITY and UID, and nothing else.
func TestOrder(t *testing.T) {
	sn := wrote("senegal", "12-04 09:00:00").asks("SN", "I").in(0, 7)
	ke := wrote("kenya", "12-04 09:00:00").asks("KE", "I").in(0, 8)
	dated := func(l letterIn, date string) letterIn { l.Request.Date = moment(date); return l }
	for _, row := range []struct {
		about   string
		letters []letterIn
		want    string
	}{
		{"The earlier received comes first, whatever the UIDs.", []letterIn{ke.at("12-04 08:59:59"), sn}, "I: KE SN | II:"},
		{"The sender's date counts for nothing.", []letterIn{dated(ke, "11-20 09:00:00"), dated(sn, "12-06 09:00:00")}, "I: SN KE | II:"},
		{"In one second, the order of the folders decides.", []letterIn{sn.in(1, 1), ke.in(0, 9)}, "I: KE SN | II:"},
		{"In one second and folder, the older UIDVALIDITY comes first.", []letterIn{sn.in(0, 1).renewed(5), ke.in(0, 9).renewed(4)}, "I: KE SN | II:"},
		{"In one second, folder and UIDVALIDITY, the lower UID comes first.", []letterIn{ke, sn}, "I: SN KE | II:"},
		{"UIDs beyond the half of their range are in order too.", []letterIn{sn.in(0, 1<<31+1), ke.in(0, 1<<31)}, "I: KE SN | II:"},
		{"A message from before 1970 comes before all others.", []letterIn{sn, ke.at("12-04 09:00:00").years(-60)}, "I: KE SN | II:"},
	} {
		t.Run(row.about, func(t *testing.T) {
			for range 2 {
				if got := lists(Fold(assembly(), messagesOf(row.letters), nil, time.Time{})); got != row.want {
					t.Errorf("list %q, want %q", got, row.want)
				}
				row.letters[0], row.letters[1] = row.letters[1], row.letters[0]
			}
		})
	}
}

// TestCopies checks that one message is one message, and that its earliest received time counts.
func TestCopies(t *testing.T) {
	sn := wrote("senegal", "12-04 09:00:00").asks("SN", "I").in(0, 1)
	ke := wrote("kenya", "12-04 08:30:00").asks("KE", "I").in(0, 2)
	for _, row := range []struct {
		about   string
		letters []letterIn
		want    string
		copies  int
	}{
		{"A copy that was received later changes nothing.", []letterIn{sn, ke, sn.at("12-04 10:00:00").in(1, 9)}, "I: KE SN | II:", 1},
		{"A copy that was received earlier gives its place to the message.", []letterIn{sn, ke, sn.at("12-04 08:00:00").in(1, 9)}, "I: SN KE | II:", 1},
		{"A copy in the same second of a later folder is the copy.", []letterIn{sn, ke, sn.in(1, 1)}, "I: KE SN | II:", 1},
		{"New UIDs after a change of UIDVALIDITY make copies, and places stay.", []letterIn{sn, ke, sn.renewed(9), ke.renewed(9)}, "I: KE SN | II:", 2},
		{"Every further copy is one more copy.", []letterIn{sn, sn.in(0, 5), sn.in(1, 5), sn.renewed(3)}, "I: SN | II:", 3},
		{"A copy of a late message with an earlier time makes it one in time.", []letterIn{sn.at("12-07 06:00:00"), sn.in(1, 1)}, "I: SN | II:", 1},
	} {
		t.Run(row.about, func(t *testing.T) {
			l := Fold(assembly(), messagesOf(row.letters), nil, time.Time{})
			copies, ids := 0, map[string]bool{}
			for _, e := range l.Messages {
				if e.Outcome == Copy {
					copies++
				}
				if ids[e.ID] {
					t.Errorf("two entries have the ID %s", e.ID)
				}
				ids[e.ID] = true
			}
			if got := lists(l); got != row.want || copies != row.copies {
				t.Errorf("list %q with %d copies, want %q with %d", got, copies, row.want, row.copies)
			}
		})
	}
}

func TestKey(t *testing.T) {
	m := wrote("senegal", "12-04 09:00:00").in(3, 77).renewed(1 << 31)
	key := m.Key()
	parsed, err := parseKey(key[:])
	if err != nil {
		t.Fatal(err)
	}
	var back Message
	parsed.locate(&back)
	if !back.Received.Equal(m.Received) || back.Folder != 3 || back.UID != 77 || back.UIDValidity != 1<<31 {
		t.Errorf("from its key: %+v", back)
	}
	if _, err := parseKey(key[1:]); err == nil {
		t.Error("a key that is too short was taken")
	}
}
