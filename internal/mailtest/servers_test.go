package mailtest_test

import (
	"context"
	"errors"
	"io"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
	"go.uber.org/goleak"

	"speakerlist/internal/mailtest"
)

var account = mailtest.Account{Username: "clerk@example.org", Password: "secret"}

const letter = "From: a@example.org\r\nSubject: Hello\r\n\r\nGood day.\r\n"

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func certificate(t *testing.T) *mailtest.Certificate {
	t.Helper()
	c, err := mailtest.NewCertificate()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func closeAfter(t *testing.T, c io.Closer) {
	t.Helper()
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
}

func startIMAP(t *testing.T, o mailtest.IMAPOptions) *mailtest.IMAP {
	t.Helper()
	o.Account = account
	s, err := mailtest.StartIMAP(o)
	if err != nil {
		t.Fatal(err)
	}
	closeAfter(t, s)
	return s
}

func startSMTP(t *testing.T, o mailtest.SMTPOptions) *mailtest.SMTP {
	t.Helper()
	s, err := mailtest.StartSMTP(o)
	if err != nil {
		t.Fatal(err)
	}
	closeAfter(t, s)
	return s
}

func TestIMAPKeepsReceivedTime(t *testing.T) {
	c := certificate(t)
	server := startIMAP(t, mailtest.IMAPOptions{Certificate: c})
	received := time.Date(2023, 12, 4, 9, 12, 44, 0, time.UTC)
	if _, err := server.Deliver("INBOX", received, []byte(letter)); err != nil {
		t.Fatal(err)
	}
	client, err := imapclient.DialTLS(server.Addr, &imapclient.Options{TLSConfig: c.Client()})
	if err != nil {
		t.Fatal(err)
	}
	closeAfter(t, client)
	if err := client.Login(account.Username, "wrong").Wait(); err == nil {
		t.Error("a wrong password was accepted")
	}
	if err := client.Login(account.Username, account.Password).Wait(); err != nil {
		t.Fatal(err)
	}
	if accepted, denied := server.Logins(); accepted != 1 || denied != 1 {
		t.Errorf("got %d logins accepted and %d denied, want one of each", accepted, denied)
	}
	if _, err := client.Select("INBOX", &imap.SelectOptions{ReadOnly: true}).Wait(); err != nil {
		t.Fatal(err)
	}
	messages, err := client.Fetch(imap.SeqSetNum(1), &imap.FetchOptions{InternalDate: true}).Collect()
	if err != nil || len(messages) != 1 {
		t.Fatalf("got %d messages, error %v", len(messages), err)
	}
	if got := messages[0].InternalDate; !got.Equal(received) {
		t.Errorf("received at %v, want %v", got, received)
	}
}

func TestIMAPListsSpecialUses(t *testing.T) {
	server := startIMAP(t, mailtest.IMAPOptions{Folders: []mailtest.Folder{{Name: "Spam", Use: `\Junk`}}})
	client, err := imapclient.DialInsecure(server.Addr, nil)
	if err != nil {
		t.Fatal(err)
	}
	closeAfter(t, client)
	if err := client.Login(account.Username, account.Password).Wait(); err != nil {
		t.Fatal(err)
	}
	folders, err := client.List("", "*", &imap.ListOptions{ReturnSpecialUse: true}).Collect()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range folders {
		if f.Mailbox == "Spam" && len(f.Attrs) == 1 && f.Attrs[0] == imap.MailboxAttrJunk {
			return
		}
	}
	t.Errorf("no folder Spam with \\Junk in %+v", folders)
}

func TestIMAPRecreateChangesUIDValidity(t *testing.T) {
	c := certificate(t)
	server := startIMAP(t, mailtest.IMAPOptions{Certificate: c, StartTLS: true})
	client, err := imapclient.DialStartTLS(server.Addr, &imapclient.Options{TLSConfig: c.Client()})
	if err != nil {
		t.Fatal(err)
	}
	closeAfter(t, client)
	if err := client.Login(account.Username, account.Password).Wait(); err != nil {
		t.Fatal(err)
	}
	before, err := client.Select("INBOX", nil).Wait()
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Recreate("INBOX"); err != nil {
		t.Fatal(err)
	}
	after, err := client.Select("INBOX", nil).Wait()
	if err != nil {
		t.Fatal(err)
	}
	if before.UIDValidity == after.UIDValidity {
		t.Errorf("UIDVALIDITY is still %d", after.UIDValidity)
	}
}

// send hands the letter to an SMTP server with a login.
func send(server *mailtest.SMTP, c *mailtest.Certificate, password string) error {
	client, err := smtp.DialTLS(server.Addr, c.Client())
	if err != nil {
		return err
	}
	defer func() { _ = client.Close() }()
	if err := client.Auth(sasl.NewPlainClient("", account.Username, password)); err != nil {
		return err
	}
	return client.SendMail("a@example.org", []string{"b@example.org"}, strings.NewReader(letter))
}

func TestSMTPKeepsWhatItTakes(t *testing.T) {
	c := certificate(t)
	server := startSMTP(t, mailtest.SMTPOptions{Account: account, Certificate: c})
	if err := send(server, c, "wrong"); err == nil {
		t.Error("a wrong password was accepted")
	}
	if err := send(server, c, account.Password); err != nil {
		t.Fatal(err)
	}
	got, err := server.Wait(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	d := got[0]
	if d.From != "a@example.org" || len(d.To) != 1 || d.To[0] != "b@example.org" || string(d.Data) != letter || !d.TLS {
		t.Errorf("got %+v", d)
	}
}

func TestSMTPFailsOnDemand(t *testing.T) {
	c := certificate(t)
	server := startSMTP(t, mailtest.SMTPOptions{Account: account, Certificate: c})
	taken := 0
	for _, test := range []struct {
		step  mailtest.Step
		fault mailtest.Fault
		taken int
		code  int // of the answer; zero for none
	}{
		{mailtest.Hello, mailtest.Fault{Code: 421, Says: "busy"}, 0, 421},
		{mailtest.Auth, mailtest.Fault{Code: 454, Says: "later"}, 0, 454},
		{mailtest.Mail, mailtest.Fault{Code: 451, Says: "later"}, 0, 451},
		{mailtest.Rcpt, mailtest.Fault{Code: 550, Says: "no such user"}, 0, 550},
		{mailtest.Rcpt, mailtest.Fault{Drop: true}, 0, 0},
		{mailtest.Data, mailtest.Fault{Drop: true}, 0, 0},
		{mailtest.Dot, mailtest.Fault{Code: 554, Says: "spam"}, 0, 554},
		{mailtest.Dot, mailtest.Fault{Drop: true}, 0, 0},
		{mailtest.Answer, mailtest.Fault{Drop: true}, 1, 0},
	} {
		t.Run(string(test.step), func(t *testing.T) {
			server.SetFaults(mailtest.Times(1, test.step, test.fault))
			err := send(server, c, account.Password)
			if err == nil {
				t.Fatal("it was taken")
			}
			code := 0
			if e, ok := errors.AsType[*smtp.SMTPError](err); ok {
				code = e.Code
			}
			if code != test.code {
				t.Errorf("got error %v, want code %d", err, test.code)
			}
			taken += test.taken
			if got := len(server.Deliveries()); got != taken {
				t.Errorf("%d messages were kept, want %d", got, taken)
			}
			if err := send(server, c, account.Password); err != nil {
				t.Errorf("the second time: %v", err)
			}
			taken++
		})
	}
}

func TestProxy(t *testing.T) {
	proxy := startEchoProxy(t)
	conn, err := net.Dial("tcp", proxy.Addr)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	send := func() error {
		_, err := conn.Write([]byte("x"))
		return err
	}
	receive := func(timeout time.Duration) error {
		_ = conn.SetReadDeadline(time.Now().Add(timeout))
		_, err := io.ReadFull(conn, make([]byte, 1))
		return err
	}
	if err := errors.Join(send(), receive(5*time.Second)); err != nil {
		t.Fatalf("flowing: %v", err)
	}
	proxy.Stall()
	if err := errors.Join(send(), receive(50*time.Millisecond)); err == nil {
		t.Error("a stalled connection answered")
	}
	proxy.Resume()
	if err := receive(5 * time.Second); err != nil {
		t.Errorf("resumed: %v", err)
	}
	proxy.Cut()
	if err := errors.Join(send(), receive(5*time.Second)); err == nil {
		t.Error("a cut connection answered")
	}
	proxy.Refuse(true)
	refused, err := net.Dial("tcp", proxy.Addr)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = refused.Close() }()
	if _, err := refused.Read(make([]byte, 1)); err == nil {
		t.Error("a refused connection was served")
	}
	if got := proxy.Connections(); got != 2 {
		t.Errorf("%d connections were opened, want 2", got)
	}
}

func TestProxyIsSlowAndCuts(t *testing.T) {
	proxy := startEchoProxy(t)
	dial := func() net.Conn {
		conn, err := net.Dial("tcp", proxy.Addr)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = conn.Close() })
		if _, err := conn.Write([]byte("0123456789")); err != nil {
			t.Fatal(err)
		}
		return conn
	}
	proxy.Slow(5, 20*time.Millisecond)
	began := time.Now()
	if _, err := io.ReadFull(dial(), make([]byte, 10)); err != nil || time.Since(began) < 60*time.Millisecond {
		t.Errorf("ten bytes in pieces of five took %v there and back, error %v", time.Since(began), err)
	}
	proxy.Slow(0, 0)
	proxy.CutAfter(4)
	if got, _ := io.ReadAll(dial()); string(got) != "0123" {
		t.Errorf("got %q before the cut", got)
	}
	proxy.CutAfter(0)
	if _, err := io.ReadFull(dial(), make([]byte, 10)); err != nil {
		t.Errorf("no longer cut: %v", err)
	}
}

// startEchoProxy starts a proxy for a server that says what it is told.
func startEchoProxy(t *testing.T) *mailtest.Proxy {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	closeAfter(t, listener)
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				_, _ = io.Copy(conn, conn)
				_ = conn.Close()
			}()
		}
	}()
	proxy, err := mailtest.StartProxy(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	closeAfter(t, proxy)
	return proxy
}

func TestDovecotDeliversByLMTP(t *testing.T) {
	c := certificate(t)
	server := mailtest.RequireDovecot(t, account.Password, c)
	if err := server.Deliver(account.Username, []byte(letter)); err != nil {
		t.Fatalf("%v\n%s", err, server.Log())
	}
	client, err := imapclient.DialTLS(server.IMAPSAddr, &imapclient.Options{TLSConfig: c.Client()})
	if err != nil {
		t.Fatal(err)
	}
	closeAfter(t, client)
	if err := client.Login("clerk", account.Password).Wait(); err != nil {
		t.Fatalf("%v\n%s", err, server.Log())
	}
	inbox, err := client.Select("INBOX", nil).Wait()
	if err != nil {
		t.Fatal(err)
	}
	if inbox.NumMessages != 1 {
		t.Errorf("INBOX has %d messages, want 1", inbox.NumMessages)
	}
}

func TestWaitEndsWithItsContext(t *testing.T) {
	server := startSMTP(t, mailtest.SMTPOptions{})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := server.Wait(ctx, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("got error %v, want context.Canceled", err)
	}
}
