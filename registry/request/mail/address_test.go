package mail

import (
	"net/mail"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestAddresses(t *testing.T) {
	tests := []struct {
		name  string
		value string
		want  []string // name, a bar, the address
	}{
		{"a bare address", "a@b.org", []string{"|a@b.org"}},
		{"in brackets", "<a@b.org>", []string{"|a@b.org"}},
		{"with a name", "Jean Dupont <a@b.org>", []string{"Jean Dupont|a@b.org"}},
		{"with a quoted one", `"Dupont, Jean" <a@b.org>`, []string{"Dupont, Jean|a@b.org"}},
		{"with an encoded one", "=?utf-8?Q?Andr=C3=A9_Dupont?= <a@b.org>", []string{"André Dupont|a@b.org"}},
		{"with an encoded one that holds a comma", "=?utf-8?Q?Dupont,_Andr=C3=A9?= <a@b.org>", []string{"Dupont, André|a@b.org"}},
		{"in several words", "=?utf-8?Q?Andr=C3=A9?= =?utf-8?Q?_Dupont?= <a@b.org>", []string{"André Dupont|a@b.org"}},
		{"cut within a character", "=?utf-8?B?QW5kcsM=?= =?utf-8?B?qQ==?= <a@b.org>", []string{"André|a@b.org"}},
		{"encoded within quotation marks", `"=?utf-8?Q?Andr=C3=A9?=" <a@b.org>`, []string{"André|a@b.org"}},
		{"raw, beyond ASCII", "Andr\xe9 <a@b.org>", []string{"André|a@b.org"}},
		{"in a charset nobody knows", "=?x-nonsense?Q?Andr=C3=A9?= <a@b.org>", []string{"André|a@b.org"}},
		{"in single quotation marks", "'Jean Dupont' <a@b.org>", []string{"Jean Dupont|a@b.org"}},
		{"a name behind it, as a comment", "a@b.org (Jean Dupont)", []string{"Jean Dupont|a@b.org"}},
		{"behind brackets", "<a@b.org> (Jean Dupont), <c@d.org> Jean", []string{"Jean Dupont|a@b.org", "Jean|c@d.org"}},
		{"no space before the bracket", `"Jean"<a@b.org>`, []string{"Jean|a@b.org"}},
		{"several", "a@b.org, Jean <c@d.org>,e@f.org", []string{"|a@b.org", "Jean|c@d.org", "|e@f.org"}},
		{"separated by semicolons", "a@b.org; Jean <c@d.org>;", []string{"|a@b.org", "Jean|c@d.org"}},
		{"by spaces", "a@b.org c@d.org", []string{"|a@b.org", "|c@d.org"}},
		{"by nothing, in brackets", "<a@b.org><c@d.org>", []string{"|a@b.org", "|c@d.org"}},
		{"commas that part nothing", ", a@b.org,, ,c@d.org,", []string{"|a@b.org", "|c@d.org"}},
		{"a comma in a bare name", "Dupont, Jean <a@b.org>, Doe, Jane, PhD <c@d.org>, e@f.org", []string{"Dupont, Jean|a@b.org", "Doe, Jane, PhD|c@d.org", "|e@f.org"}},
		{"an organisation in parentheses", "Jean (Ministry) Dupont <a@b.org>", []string{"Jean Dupont|a@b.org"}},
		{"a group", "Observers: a@b.org, Jean <c@d.org>; e@f.org", []string{"|a@b.org", "Jean|c@d.org", "|e@f.org"}},
		{"an empty group", "undisclosed-recipients:;", nil},
		{"the name of an empty group alone", "Undisclosed recipients", nil},
		{"a colon within a name", "Re: Jean <a@b.org>", []string{"Jean|a@b.org"}},
		{"mailto", "<mailto:a@b.org>", []string{"|a@b.org"}},
		{"mailto in square brackets", "Jean Dupont [mailto:a@b.org]", []string{"Jean Dupont|a@b.org"}},
		{"mailto, bare", "mailto:a@b.org", []string{"|a@b.org"}},
		{"a route", "<@relay.org,@other.org:a@b.org>", []string{"|a@b.org"}},
		{"the domain in capitals", "Jean.Dupont@B.ORG", []string{"|Jean.Dupont@b.org"}},
		{"a dot at the end", "a@b.org.", []string{"|a@b.org"}},
		{"dots where none may be", "a.@b.org, <.c..d@e.org>", []string{"|a.@b.org", "|.c..d@e.org"}},
		{"spaces around the @", "a @ b.org", []string{"|a@b.org"}},
		{"and within brackets", "< a@b.org >", []string{"|a@b.org"}},
		{"brackets twice", "<<a@b.org>>", []string{"|a@b.org"}},
		{"a bracket that does not close", "Jean <a@b.org, c@d.org", []string{"Jean|a@b.org", "|c@d.org"}},
		{"one that does not open", "a@b.org>", []string{"|a@b.org"}},
		{"a name that is an address is none", `"x@y.org" <a@b.org>`, []string{"x@y.org|a@b.org"}},
		{"without quotation marks too", "x@y.org <a@b.org>", []string{"x@y.org|a@b.org"}},
		{"in encoded words too", "=?utf-8?Q?x=40y=2Eorg?= <a@b.org>", []string{"x@y.org|a@b.org"}},
		{"with brackets of its own", `"Jean <x@y.org>" <a@b.org>`, []string{"Jean <x@y.org>|a@b.org"}},
		{"a comment that is an address is none", "Jean (x@y.org) <a@b.org>", []string{"Jean|a@b.org"}},
		{"behind it neither", "a@b.org (x@y.org)", []string{"x@y.org|a@b.org"}},
		{"a quoted string alone is none", `"x@y.org"`, nil},
		{"nor with commas in it", `"x@y.org, z@y.org" <a@b.org>`, []string{"x@y.org, z@y.org|a@b.org"}},
		{"an escaped quotation mark", `"Jean \"JD\" Dupont" <a@b.org>`, []string{`Jean "JD" Dupont|a@b.org`}},
		{"a quotation mark that does not close", `"Jean Dupont <a@b.org>, c@d.org`, []string{"Jean Dupont|a@b.org", "|c@d.org"}},
		{"nor one at the end", `Jean" <a@b.org>`, []string{"Jean|a@b.org"}},
		{"a quoted local part", `"jean dupont"@b.org`, []string{`|"jean dupont"@b.org`}},
		{"one that needs no quotation marks", `<"jean.dupont"@b.org>`, []string{"|jean.dupont@b.org"}},
		{"an empty one", `<""@b.org>, c@d.org`, []string{`|""@b.org`, "|c@d.org"}},
		{"empty brackets", "Jean <>, c@d.org", []string{"|c@d.org"}},
		{"an address literal", "a@[192.0.2.1]", []string{"|a@[192.0.2.1]"}},
		{"folded within brackets", "Jean <jean.dupont@very.long\n .example.org>", []string{"Jean|jean.dupont@very.long.example.org"}},
		{"in the midst of a word", "Jean <jean.dupont@exam\n ple.org>", []string{"Jean|jean.dupont@example.org"}},
		{"folded after a hyphen: what stood there is not known", "juridique.la-haye-\n amba@b.org", []string{"juridique.la-haye-|amba@b.org"}},
		{"the same in brackets", "<juridique.la-haye-\n amba@b.org>", []string{"|amba@b.org"}},
		{"folded between mailboxes", "a@b.org,\n c@d.org,\n\tJean\n <e@f.org>", []string{"|a@b.org", "|c@d.org", "Jean|e@f.org"}},
		{"encoded as a whole", "=?utf-8?Q?Andr=C3=A9_=3Ca=40b=2Eorg=3E?=", []string{"André|a@b.org"}},
		{"one of several", "=?utf-8?Q?Andr=C3=A9_=3Ca=40b=2Eorg=3E?=, c@d.org", []string{"André|a@b.org", "|c@d.org"}},
		{"encoded as a whole, brackets and all", "=?utf-8?Q?Andr=C3=A9_<a@b.org>?=", []string{"André|a@b.org"}},
		{"an @ in an unknown place", "@, a@, @b, c@d.org", []string{"|c@d.org"}},
		{"nothing", "", nil},
		{"spaces", " \n ", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			h := header{Header: nil}
			h.Header = append(h.Header, field("To", tt.value))
			var got []string
			for _, a := range h.mailboxes("To") {
				got = append(got, a.Name+"|"+a.Address)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("%q:\n got %q\nwant %q", tt.value, got, tt.want)
			}
		})
	}
}

func TestMailboxesOfEveryField(t *testing.T) {
	var many []string
	for range 60 {
		many = append(many, `"Someone, Else" <x@y.org>`)
	}
	raw := "Cc: a@b.org\nCC: " + strings.Join(many, ",\n ") + "\ncc: Group: c@d.org;\n\n"
	m := Read([]byte(raw), Options{})
	if len(m.Cc) != 62 || m.Cc[0].Address != "a@b.org" || m.Cc[61].Address != "c@d.org" {
		t.Errorf("%d mailboxes: %v", len(m.Cc), m.Cc)
	}
}

func TestFrom(t *testing.T) {
	tests := []struct{ name, header, want string }{
		{"one mailbox", "From: Jean <a@b.org>", "Jean|a@b.org"},
		{"two mailboxes: the first", "From: a@b.org, c@d.org", "|a@b.org"},
		{"two fields: the first", "From: a@b.org\nFrom: c@d.org", "|a@b.org"},
		{"an empty first field", "From:\nFrom: c@d.org", "|c@d.org"},
		{"none: who sent it", "Sender: Jean <a@b.org>", "Jean|a@b.org"},
		{"a name alone, and who sent it", "From: Jean\nSender: a@b.org", "Jean|a@b.org"},
		{"none but the return path", "Return-Path: <a@b.org>", "|a@b.org"},
		{"without a domain", "From: MAILER-DAEMON (Mail Delivery System)", "Mail Delivery System|MAILER-DAEMON"},
		{"without a domain, in brackets", "From: Mail Delivery System <MAILER-DAEMON>", "Mail Delivery System|MAILER-DAEMON"},
		{"raw, beyond ASCII", "From: Andr\xe9 <a@b.org>", "André|a@b.org"},
		{"in the charset of the text", "From: \xcf\xe0\xe2\xe5\xeb <a@b.org>\nContent-Type: text/plain; charset=windows-1251", "Павел|a@b.org"},
		{"an address in quotation marks, for want of better", `From: "a@b.org"`, "|a@b.org"},
		{"encoded as a whole", "From: =?utf-8?Q?Jean_<a@b.org>?=", "Jean|a@b.org"},
		{"a name and empty brackets", "From: Mail System <>", "Mail System|"},
		{"nothing", "Subject: x", "|"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			from := Read([]byte(tt.header+"\n\nbody"), Options{}).From
			if got := from.Name + "|" + from.Address; got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

// What the standard library reads by the letter of RFC 5322 is read alike here.
func FuzzAddresses(f *testing.F) {
	for _, seed := range []string{
		"a@b.org", `"x@y.org" <a@b.org>`, "G: a@b, c@d;", "a@b (c)", `"a b"@c`, "a <b@c>, d", "=?utf-8?q?a=2Cb?= <c@d>", "<a@b>,<c@d>",
		"a\n b <c@d>", "x: y@z;, a@b", `"\"" <a@b>`, "a@[1.2.3.4]",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, value string) {
		got := addresses(value, "")
		for _, a := range got {
			if !utf8.ValidString(a.Name) {
				t.Errorf("%q: the name %q is not UTF-8", value, a.Name)
			}
		}
		if strings.ContainsAny(value, "\r\\") || strings.Contains(value, "=?") && strings.Contains(value, "?=") {
			return // an address that looks like an encoded word is one here
		}
		want, err := mail.ParseAddressList(strings.ReplaceAll(value, "\n ", "\r\n "))
		if err != nil {
			return
		}
		var wanted, found []string
		for _, a := range want {
			wanted = append(wanted, strings.ToLower(a.Address))
		}
		for _, a := range got {
			if strings.Contains(a.Address, "@") {
				found = append(found, strings.ToLower(a.Address))
			}
		}
		if !slices.Equal(found, wanted) && !strings.ContainsAny(strings.Join(wanted, ""), "\"'|[] <>(),;:") {
			t.Errorf("%q:\n got %q\nwant %q", value, found, wanted)
		}
	})
}
