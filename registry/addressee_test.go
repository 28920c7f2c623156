package registry

import "testing"

// TestAddressee checks whom letters about a message go to.
func TestAddressee(t *testing.T) {
	sn := wrote("senegal", "12-04 09:00:00").from("desk@sn.example")
	for _, row := range []struct {
		about  string
		letter letterIn
		want   string
	}{
		{"The sender is answered.", sn, "desk@sn.example"},
		{"Reply-To goes before the sender.", sn.repliesTo("minister@sn.example"), "minister@sn.example"},
		{"Of several in Reply-To the first is answered.", sn.repliesTo("a@sn.example", "b@sn.example"), "a@sn.example"},
		{"The mailbox itself is never answered.", sn.repliesTo("ICCaspCooperation@gmail.com"), "desk@sn.example"},
		{"What is no address is never answered.", sn.repliesTo("undisclosed"), "desk@sn.example"},
		{"A sender without an address is not answered.", sn.from("Mailer"), ""},
		{"The mailbox's own mail is not answered.", sn.from(mailbox), ""},
	} {
		t.Run(row.about, func(t *testing.T) {
			if got := assembly().addressee(&row.letter.Request).Address; got != row.want {
				t.Errorf("answers %q, want %q", got, row.want)
			}
		})
	}
}

// TestSameSender checks who may speak for what another began.
func TestSameSender(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want bool
	}{
		{"a@mfa.gov.sn", "a@mfa.gov.sn", true},
		{"a@mfa.gov.sn", "A@MFA.gov.sn", true},
		{"a@mfa.gov.sn", "b@mfa.gov.sn", true},
		{"a@mfa.gov.sn", "a@gov.sn", false},
		{"a@gmail.com", "b@gmail.com", false},
		{"a@gmail.com", "A@Gmail.com", true},
		{"", "", false},
		{"a", "b", false},
	} {
		if got := sameSender(row.a, row.b); got != row.want {
			t.Errorf("%q and %q: %v, want %v", row.a, row.b, got, row.want)
		}
	}
}
