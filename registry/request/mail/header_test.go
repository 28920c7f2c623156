package mail

import (
	"slices"
	"testing"
	"time"

	"speakerlist/registry/request/mail/entity"
)

func field(name, value string) entity.Field { return entity.Field{Name: name, Value: value} }

func TestSubject(t *testing.T) {
	tests := []struct{ name, raw, want string }{
		{"plain", "Subject: Inscription, segment I", "Inscription, segment I"},
		{"folded", "Subject: Inscription,\r\n segment I", "Inscription, segment I"},
		{"folded with a tab", "Subject: Inscription,\r\n\tsegment I", "Inscription, segment I"},
		{"encoded", "Subject: =?utf-8?B?SW5zY3JpcHRpb24sIHPDqWFuY2U=?=", "Inscription, séance"},
		{"encoded in two, folded", "Subject: =?utf-8?Q?S=C3=A9ance?=\r\n =?utf-8?Q?_pl=C3=A9ni=C3=A8re?=", "Séance plénière"},
		{"encoded, folded within a word", "Subject: =?utf-8?B?SW5zY3JpcHRp\r\n b24=?=", "Inscription"},
		{"raw in UTF-8", "Subject: Séance", "Séance"},
		{"raw in Latin-1", "Subject: S\xe9ance", "Séance"},
		{"raw in the text's charset", "Subject: \xd1\xe5\xe3\xec\xe5\xed\xf2 II\nContent-Type: text/plain; charset=windows-1251", "Сегмент II"},
		{"given twice: the first", "Subject: a\nSubject: b", "a"},
		{"an encoded line break", "Subject: =?utf-8?Q?a=0D=0Ab?=", "a  b"},
		{"invisible characters", "Subject: =?utf-8?Q?Seg=C2=ADment=E2=80=8B_I=C2=A0?=", "Segment I"},
		{"decomposed accents", "Subject: =?utf-8?Q?Se=CC=81ance?=", "Séance"},
		{"none", "To: a@b.org", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Read([]byte(tt.raw+"\n\nbody"), Options{}).Subject; got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

func TestMessageIDs(t *testing.T) {
	tests := []struct {
		name, value string
		want        []string
	}{
		{"one", "<a@b>", []string{"a@b"}},
		{"without brackets", "a@b", []string{"a@b"}},
		{"with spaces within", "< a@b >", []string{"a@b"}},
		{"folded within", "<very-long\n -id@b>", []string{"very-long-id@b"}},
		{"several", "<a@b> <c@d>", []string{"a@b", "c@d"}},
		{"several, stuck together", "<a@b><c@d>", []string{"a@b", "c@d"}},
		{"one that is not closed, before another", "<a@b <c@d>", []string{"c@d"}},
		{"one that is not closed at the end", "<a@b", []string{"a@b"}},
		{"words around it", "Message of 4 December from Jean <a@b>", []string{"a@b"}},
		{"words alone", "your message of 4 December", nil},
		{"a comment", "<a@b> (added by postmaster@c)", []string{"a@b"}},
		{"without an @", "<20231204.abc>", []string{"20231204.abc"}},
		{"empty", "<>", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := messageIDs(tt.value); !slices.Equal(got, tt.want) {
				t.Errorf("%q: %q, want %q", tt.value, got, tt.want)
			}
		})
	}
}

func TestDates(t *testing.T) {
	want := time.Date(2023, 12, 4, 9, 12, 44, 0, time.UTC)
	tests := []struct {
		name, value string
		want        time.Time
	}{
		{"as it should be", "Mon, 4 Dec 2023 10:12:44 +0100", want},
		{"with a comment", "Mon, 4 Dec 2023 10:12:44 +0100 (CET)", want},
		{"with a comment within", "Mon, 4 Dec 2023 (a Monday) 10:12:44 +0100", want},
		{"the old names of zones", "Mon, 04 Dec 2023 09:12:44 GMT", want},
		{"UT", "Mon, 04 Dec 2023 09:12:44 UT", want},
		{"a zone by letters that mean something", "Mon, 4 Dec 2023 04:12:44 EST", want},
		{"a year of two digits", "Mon, 4 Dec 23 10:12:44 +0100", want},
		{"no day of the week", "4 Dec 2023 10:12:44 +0100", want},
		{"no seconds", "Mon, 4 Dec 2023 10:12 +0100", want.Truncate(time.Minute)},
		{"no zone", "Mon, 4 Dec 2023 09:12:44", want},
		{"spaces that should not be", "  Mon,  4  Dec 2023   10:12:44  +0100 ", want},
		{"folded", "Mon, 4 Dec 2023\n 10:12:44 +0100", want},
		{"no comma", "Mon 4 Dec 2023 10:12:44 +0100", want},
		{"a full name of the day", "Monday, 4 December 2023 10:12:44 +0100", want},
		{"as the C library prints it", "Mon Dec  4 09:12:44 2023", want},
		{"by ISO 8601", "2023-12-04T10:12:44+01:00", want},
		{"and with a space", "2023-12-04 10:12:44 +0100", want},
		{"dots for the hour", "Mon, 4 Dec 2023 10.12.44 +0100", want},
		{"a colon in the zone", "Mon, 4 Dec 2023 10:12:44 +01:00", want},
		{"a zone that nobody knows", "Mon, 4 Dec 2023 09:12:44 Nonsense/Zone", want},
		{"GMT with a shift", "Mon, 4 Dec 2023 10:12:44 GMT+0100", want},
		{"in quotation marks", `"Mon, 4 Dec 2023 10:12:44 +0100"`, want},
		{"not a date", "yesterday", time.Time{}},
		{"a day that is none", "Mon, 44 Dec 2023 10:12:44 +0100", time.Time{}},
		{"nothing", "", time.Time{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := parseDate(tt.value); !got.Equal(tt.want) {
				t.Errorf("%q: %v, want %v", tt.value, got, tt.want)
			}
		})
	}
}

func TestReceived(t *testing.T) {
	raw := "Received: from a (a; b) by c; with d;\r\n\tMon, 4 Dec 2023 10:12:44 +0100 (CET)\r\n" +
		"Received: from x by y; Mon, 4 Dec 2023 08:00:00 +0100\r\n\r\n"
	if got := Read([]byte(raw), Options{}).Received; !got.Equal(time.Date(2023, 12, 4, 9, 12, 44, 0, time.UTC)) {
		t.Errorf("%v", got)
	}
}

func TestAuthentication(t *testing.T) {
	tests := []struct{ name, value, id, dmarc string }{
		{"a pass", "mx.example.org; dkim=pass header.i=@a.org; spf=pass smtp.mailfrom=b@a.org; dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=a.org", "mx.example.org", "pass"},
		{"a failure", "mx.example.org; dmarc=fail header.from=a.org", "mx.example.org", "fail"},
		{"a version", "mx.example.org 1; dmarc=fail", "mx.example.org", "fail"},
		{"a version that is not known", "mx.example.org 2; dmarc=pass", "mx.example.org", ""},
		{"no result", "mx.example.org; none", "mx.example.org", ""},
		{"no DMARC", "mx.example.org; spf=pass", "mx.example.org", ""},
		{"capitals", "MX.Example.ORG; DMARC=Pass", "mx.example.org", "pass"},
		{"folded", "mx.example.org;\n dmarc=pass\n header.from=a.org", "mx.example.org", "pass"},
		{"a semicolon in a comment", "mx.example.org; spf=pass (a; dmarc=pass; b) smtp.mailfrom=x; dmarc=fail", "mx.example.org", "fail"},
		{"nested comments", "mx.example.org (a (b; c)); dmarc=fail (x (y; dmarc=pass))", "mx.example.org", "fail"},
		{"a result in a quoted string", `mx.example.org; spf=fail smtp.mailfrom="x; dmarc=pass; "@a.org; dmarc=fail`, "mx.example.org", "fail"},
		{"two results that differ", "mx.example.org; dmarc=pass header.from=a.org; dmarc=fail header.from=b.org", "mx.example.org", "fail"},
		{"spaces around the equals sign", "mx.example.org; dmarc = fail", "mx.example.org", "fail"},
		{"garbage", "what is this", "what", ""},
		{"a broken result before it", "mx.example.org; nonsense; dmarc=fail", "mx.example.org", "fail"},
		{"nothing", "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := authentication([]string{tt.value})
			if want := (AuthenticationResult{ServID: tt.id, DMARC: tt.dmarc}); len(got) != 1 || got[0] != want {
				t.Errorf("%q: %v, want %v", tt.value, got, want)
			}
		})
	}
}

func TestAuthenticationOrder(t *testing.T) {
	raw := "Authentication-Results: top.example; dmarc=fail\nSubject: x\nARC-Authentication-Results: i=1; arc.example; dmarc=pass\n" +
		"Authentication-Results: top.example; dmarc=pass\n\n"
	got := Read([]byte(raw), Options{}).Authentication
	want := []AuthenticationResult{{"top.example", "fail"}, {"top.example", "pass"}}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
