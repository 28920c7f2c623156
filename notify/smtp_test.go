package notify

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"speakerlist/internal/mailtest"
	"speakerlist/registry"
)

var account = mailtest.Account{Username: "list", Password: "secret"}

// A relay is a mail server of the tests with a Mailer that talks to it.
type relay struct {
	server *mailtest.SMTP
	smtp   *SMTP
}

func newRelay(t testing.TB, change ...func(*mailtest.SMTPOptions, *SMTPOptions)) relay {
	t.Helper()
	certificate, err := mailtest.NewCertificate()
	if err != nil {
		t.Fatal(err)
	}
	serve := mailtest.SMTPOptions{Account: account, Certificate: certificate, StartTLS: true}
	send := SMTPOptions{
		Security: STARTTLS, TLS: certificate.Client(), From: "list@example.org",
		Login:   func(context.Context) (Login, error) { return Login{Username: "list", Password: "secret"}, nil },
		Timeout: 20 * time.Second,
	}
	for _, change := range change {
		change(&serve, &send)
	}
	server, err := mailtest.StartSMTP(serve)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = server.Close() })
	send.Addr = server.Addr
	smtp := NewSMTP(send)
	t.Cleanup(func() { _ = smtp.Close() })
	return relay{server, smtp}
}

func letterTo(to string) *registry.Letter {
	return &registry.Letter{ID: "test.1", To: to, Raw: []byte("Subject: hello\r\n\r\nOne.\r\n.\r\n..two\r\n")}
}

func (r relay) send(t *testing.T, to string) Result {
	t.Helper()
	return r.smtp.Send(t.Context(), letterTo(to))
}

func TestSendHandsOverTheStoredBytes(t *testing.T) {
	for _, security := range []Security{TLS, STARTTLS, Plain} {
		t.Run(string(security), func(t *testing.T) {
			r := newRelay(t, func(serve *mailtest.SMTPOptions, send *SMTPOptions) {
				send.Security = security
				serve.StartTLS = security == STARTTLS
				if security == Plain {
					serve.Certificate, send.TLS = nil, nil
				}
			})
			if got := r.send(t, "reader@example.net"); got.Verdict != registry.Taken || got.Says == "" {
				t.Fatalf("got %+v, want taken, with the server's words", got)
			}
			got := r.server.Deliveries()
			if len(got) != 1 || got[0].From != "list@example.org" || !slices.Equal(got[0].To, []string{"reader@example.net"}) {
				t.Fatalf("the server has %+v", got)
			}
			if want := letterTo("").Raw; !bytes.Equal(got[0].Data, want) {
				t.Errorf("the server has the bytes %q, want %q", got[0].Data, want)
			}
			if got[0].TLS != (security != Plain) {
				t.Errorf("over TLS: %v", got[0].TLS)
			}
		})
	}
}

func TestVerdicts(t *testing.T) {
	fault := func(code int) mailtest.Fault { return mailtest.Fault{Code: code, Says: "no"} }
	drop := mailtest.Fault{Drop: true}
	for _, test := range []struct {
		why       string
		step      mailtest.Step
		fault     mailtest.Fault
		want      registry.Verdict
		delivered int
	}{
		{"a server that wants no connections may want them later", mailtest.Hello, fault(554), registry.Later, 0},
		{"a server that is busy", mailtest.Hello, fault(421), registry.Later, 0},
		{"a connection cut at the greeting", mailtest.Hello, drop, registry.Later, 0},
		{"a login that is refused is not the letter's fault", mailtest.Auth, fault(535), registry.Later, 0},
		{"a login that fails for now", mailtest.Auth, fault(454), registry.Later, 0},
		{"a connection cut at the login", mailtest.Auth, drop, registry.Later, 0},
		{"a sender refused for now", mailtest.Mail, fault(451), registry.Later, 0},
		{"a sender refused for good is every letter's, and not this one's fault", mailtest.Mail, fault(550), registry.Later, 0},
		{"a connection cut at the sender", mailtest.Mail, drop, registry.Later, 0},
		{"a recipient refused for now", mailtest.Rcpt, fault(450), registry.Later, 0},
		{"a recipient that there is not", mailtest.Rcpt, fault(550), registry.Never, 0},
		{"a login wanted after all", mailtest.Rcpt, fault(530), registry.Later, 0},
		{"a connection cut at the recipient", mailtest.Rcpt, drop, registry.Later, 0},
		{"a text refused for now", mailtest.Dot, fault(452), registry.Later, 0},
		{"a text refused for good", mailtest.Dot, fault(554), registry.Never, 0},
		{"a connection cut after the dot, with nothing kept", mailtest.Dot, drop, registry.Unknown, 0},
		{"a connection cut after the dot, with the letter kept", mailtest.Answer, drop, registry.Unknown, 1},
	} {
		t.Run(fmt.Sprintf("%s %d %v", test.step, test.fault.Code, test.fault.Drop), func(t *testing.T) {
			r := newRelay(t)
			r.server.SetFaults(func(at mailtest.Step, _ mailtest.Delivery) mailtest.Fault {
				if at == test.step {
					return test.fault
				}
				return mailtest.Fault{}
			})
			got := r.send(t, "reader@example.net")
			if got.Verdict != test.want || got.Says == "" {
				t.Errorf("%s: got %+v, want %s", test.why, got, test.want)
			}
			if n := len(r.server.Deliveries()); n != test.delivered {
				t.Errorf("%s: %d letters delivered, want %d", test.why, n, test.delivered)
			}
			r.server.SetFaults(nil)
			if got := r.send(t, "another@example.net"); got.Verdict != registry.Taken {
				t.Errorf("%s: the next letter got %+v", test.why, got)
			}
		})
	}
}

func TestALetterCutInItsMiddleIsNotDelivered(t *testing.T) {
	r := newRelay(t)
	r.server.SetFaults(mailtest.Times(1, mailtest.Data, mailtest.Fault{Drop: true}))
	letter := letterTo("reader@example.net")
	letter.Raw = append(letter.Raw, bytes.Repeat([]byte("more and more\r\n"), 1<<20)...)
	if got := r.smtp.Send(t.Context(), letter); got.Verdict != registry.Later {
		t.Errorf("got %+v, want later: the final dot was never sent", got)
	}
	if got := r.server.Deliveries(); len(got) > 0 {
		t.Errorf("%d letters were delivered", len(got))
	}
}

func TestOneConnectionForManyLetters(t *testing.T) {
	r := newRelay(t)
	for n := range 20 {
		if got := r.send(t, fmt.Sprintf("reader%d@example.net", n)); got.Verdict != registry.Taken {
			t.Fatalf("letter %d: %+v", n, got)
		}
	}
	if got := r.server.Sessions(); got > 2 { // one before STARTTLS and one after it
		t.Errorf("%d sessions for 20 letters", got)
	}
}

func TestARefusedRecipientLeavesTheConnectionFit(t *testing.T) {
	r := newRelay(t)
	r.send(t, "first@example.net")
	before := r.server.Sessions()
	r.server.SetFaults(mailtest.Times(1, mailtest.Rcpt, mailtest.Fault{Code: 550, Says: "no such user"}))
	if got := r.send(t, "nobody@example.net"); got.Verdict != registry.Never {
		t.Fatalf("got %+v", got)
	}
	if got := r.send(t, "reader@example.net"); got.Verdict != registry.Taken {
		t.Fatalf("got %+v", got)
	}
	if got := r.server.Sessions(); got != before {
		t.Errorf("%d sessions, want %d", got, before)
	}
	for _, d := range r.server.Deliveries() {
		if len(d.To) != 1 {
			t.Errorf("a letter went to %v", d.To)
		}
	}
}

func TestAConnectionThatTheServerGaveUpIsReplaced(t *testing.T) {
	for _, fault := range []mailtest.Fault{{Drop: true}, {Code: 421, Says: "too many letters"}, {Code: 451, Says: "too many letters"}} {
		r := newRelay(t)
		r.send(t, "first@example.net")
		r.server.SetFaults(mailtest.Times(1, mailtest.Mail, fault))
		if got := r.send(t, "second@example.net"); got.Verdict != registry.Taken {
			t.Errorf("after %+v: got %+v, want taken on a new connection", fault, got)
		}
		if got := len(r.server.Deliveries()); got != 2 {
			t.Errorf("after %+v: %d letters delivered, want 2", fault, got)
		}
	}
}

func TestAnIdleConnectionIsClosed(t *testing.T) {
	r := newRelay(t, func(_ *mailtest.SMTPOptions, send *SMTPOptions) { send.Idle = time.Nanosecond })
	r.send(t, "first@example.net")
	for connected := true; connected && t.Context().Err() == nil; runtime.Gosched() {
		r.smtp.mu.Lock()
		connected = r.smtp.conn != nil
		r.smtp.mu.Unlock()
	}
	if got := r.send(t, "second@example.net"); got.Verdict != registry.Taken {
		t.Errorf("got %+v", got)
	}
}

func TestCertificatesAreVerified(t *testing.T) {
	for _, security := range []Security{TLS, STARTTLS} {
		r := newRelay(t, func(serve *mailtest.SMTPOptions, send *SMTPOptions) {
			send.Security, send.TLS = security, &tls.Config{ServerName: "localhost"}
			serve.StartTLS = security == STARTTLS
		})
		got := r.send(t, "reader@example.net")
		if got.Verdict != registry.Later || !strings.Contains(got.Says, "certificate") {
			t.Errorf("%s: got %+v, want later, for the certificate", security, got)
		}
	}
}

func TestNothingGoesOutWithoutTheTLSAskedFor(t *testing.T) {
	r := newRelay(t, func(serve *mailtest.SMTPOptions, _ *SMTPOptions) { serve.Certificate = nil })
	if got := r.send(t, "reader@example.net"); got.Verdict != registry.Later || !strings.Contains(got.Says, "STARTTLS") {
		t.Errorf("got %+v, want later, for want of STARTTLS", got)
	}
}

func TestTheLoginIsAskedForEachConnection(t *testing.T) {
	asked := 0
	r := newRelay(t, func(_ *mailtest.SMTPOptions, send *SMTPOptions) {
		send.Login = func(context.Context) (Login, error) {
			if asked++; asked == 1 {
				return Login{}, errors.New("no token today")
			}
			return Login{Username: "list", Password: "secret"}, nil
		}
	})
	if got := r.send(t, "reader@example.net"); got.Verdict != registry.Later || !strings.Contains(got.Says, "no token today") {
		t.Errorf("got %+v", got)
	}
	for range 2 {
		if got := r.send(t, "reader@example.net"); got.Verdict != registry.Taken {
			t.Errorf("got %+v", got)
		}
		if err := r.smtp.Close(); err != nil {
			t.Error(err)
		}
	}
	if asked != 3 {
		t.Errorf("asked %d times for three connections", asked)
	}
}

func TestAnAddressThatIsNoneNeverReachesTheServer(t *testing.T) {
	r := newRelay(t)
	for _, to := range []string{
		"", "nobody", "@example.net", "a@", "a@b>\r\nRCPT TO:<evil@example.org", "a@b c", "a\r\nb@example.net", "a@b>", "a\x00@b",
	} {
		if got := r.send(t, to); got.Verdict != registry.Never {
			t.Errorf("%q: got %+v, want never", to, got)
		}
	}
	if got := r.server.Sessions(); got != 0 {
		t.Errorf("%d sessions", got)
	}
}

func TestUnusualAddresses(t *testing.T) {
	r := newRelay(t)
	for _, to := range []string{"o'neill+list@example.net", "секретариат@example.net", `two words@example.net`} {
		if got := r.send(t, to); got.Verdict != registry.Taken {
			t.Errorf("%q: got %+v", to, got)
		}
	}
}

func TestEndingTheContextEndsTheWait(t *testing.T) {
	for _, test := range []struct {
		step mailtest.Step
		want registry.Verdict
	}{
		{mailtest.Hello, registry.Later},
		{mailtest.Auth, registry.Later},
		{mailtest.Rcpt, registry.Later},
		{mailtest.Dot, registry.Unknown},
	} {
		r := newRelay(t)
		ctx, cancel := context.WithCancel(t.Context())
		r.server.SetFaults(func(at mailtest.Step, _ mailtest.Delivery) mailtest.Fault {
			if at != test.step {
				return mailtest.Fault{}
			}
			cancel()
			return mailtest.Fault{Delay: time.Hour}
		})
		if got := r.smtp.Send(ctx, letterTo("reader@example.net")); got.Verdict != test.want {
			t.Errorf("%s: got %+v, want %s", test.step, got, test.want)
		}
	}
}

func TestASilentServerIsGivenUp(t *testing.T) {
	r := newRelay(t, func(_ *mailtest.SMTPOptions, send *SMTPOptions) { send.Timeout = 200 * time.Millisecond })
	r.server.SetFaults(mailtest.Times(1, mailtest.Rcpt, mailtest.Fault{Delay: time.Hour}))
	if got := r.send(t, "reader@example.net"); got.Verdict != registry.Later {
		t.Errorf("got %+v, want later", got)
	}
}

func TestCheckSaysWhatTheServerCanDo(t *testing.T) {
	r := newRelay(t)
	got, err := r.smtp.Check(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if got.TLS != "TLS 1.3" || got.Login != "list" || !slices.Contains(got.Extensions, "AUTH PLAIN") {
		t.Errorf("got %+v", got)
	}
	r.server.SetFaults(mailtest.Times(1, mailtest.Auth, mailtest.Fault{Code: 535, Says: "wrong password"}))
	if _, err := r.smtp.Check(t.Context()); err == nil || !strings.Contains(err.Error(), "wrong password") {
		t.Errorf("got error %v, want the server's words", err)
	}
}

// dropAnswers cuts the connection in place of the answer to the first n letters, which are kept.
func dropAnswers(n int) mailtest.Faults {
	return mailtest.Times(n, mailtest.Answer, mailtest.Fault{Drop: true})
}

func TestAPasswordIsNeverPrinted(t *testing.T) {
	login := Login{Username: "list", Password: "secret"}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x"} {
		for _, value := range []any{login, &login, []Login{login}} {
			if got := fmt.Sprintf(verb, value); strings.Contains(got, "secret") || strings.Contains(got, "736563726574") {
				t.Errorf("%s prints %s", verb, got)
			}
		}
	}
}
