package imapwatch

import (
	"context"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"

	"speakerlist/internal/mailtest"
)

const password = "secret"

// A backend is a server with a mailbox of its own for each test.
type backend struct {
	options Options
	// put puts messages into a folder as received at a time.
	put func(folder string, received time.Time, raw ...[]byte)
	// recreate gives a folder a new UIDVALIDITY.
	recreate func(folder string)
	// client logs in as a person does who reads the mailbox too.
	client func() *imapclient.Client
}

// onBackends runs a test against the in-memory server and Dovecot.
func onBackends(t *testing.T, test func(t *testing.T, b backend)) {
	t.Parallel()
	t.Run("memory", func(t *testing.T) {
		t.Parallel()
		folders := []mailtest.Folder{{Name: "Junk", Use: `\Junk`}, {Name: "Sent", Use: `\Sent`}} // which Dovecot has
		test(t, inMemory(t, mailtest.IMAPOptions{Folders: folders}))
	})
	t.Run("Dovecot", func(t *testing.T) {
		t.Parallel()
		test(t, onDovecot(t))
	})
}

// hasty are the intervals of tests, which do not wait.
func hasty(t *testing.T, addr string, c *mailtest.Certificate, username string) Options {
	return Options{
		Addr: addr, Security: TLS, TLS: c.Client(), Folders: []string{"INBOX", `\Junk`},
		Login: func(context.Context) (Login, error) { return Login{Username: username, Password: password}, nil },
		Poll:  500 * time.Millisecond, Probe: 200 * time.Millisecond, Silence: 5 * time.Second,
		Retry: 10 * time.Millisecond, LongRetry: 20 * time.Millisecond, LoginRetry: 100 * time.Millisecond,
		Logger: slog.New(slog.NewTextHandler(t.Output(), nil)),
	}
}

func certificate(t *testing.T) *mailtest.Certificate {
	t.Helper()
	c, err := mailtest.NewCertificate()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func inMemory(t *testing.T, o mailtest.IMAPOptions) backend {
	t.Helper()
	o.Account = mailtest.Account{Username: "clerk", Password: password}
	o.Certificate = certificate(t)
	server, err := mailtest.StartIMAP(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = server.Close() })
	b := backend{options: hasty(t, server.Addr, o.Certificate, o.Account.Username)}
	if o.StartTLS {
		b.options.Security = STARTTLS
	}
	b.put = func(folder string, received time.Time, raw ...[]byte) {
		for _, message := range raw {
			if _, err := server.Deliver(folder, received, message); err != nil {
				t.Fatal(err)
			}
		}
	}
	b.recreate = func(folder string) {
		if err := server.Recreate(folder); err != nil {
			t.Fatal(err)
		}
	}
	b.client = person(t, server.Addr, o.Certificate, o.Account.Username)
	return b
}

func onDovecot(t *testing.T) backend {
	t.Helper()
	c := certificate(t)
	const username = "clerk"
	server := mailtest.RequireDovecot(t, password, c)
	t.Cleanup(func() {
		if t.Failed() {
			t.Log(server.Log())
		}
	})
	return backend{
		options: hasty(t, server.IMAPSAddr, c, username),
		put: func(folder string, received time.Time, raw ...[]byte) {
			if err := server.Append(username, folder, received, raw...); err != nil {
				t.Fatal(err)
			}
		},
		recreate: func(folder string) {
			if err := server.Admin("mailbox", "update", "-u", username, "--uid-validity", fmt.Sprint(time.Now().Unix()+1000), folder); err != nil {
				t.Fatal(err)
			}
		},
		client: person(t, server.IMAPSAddr, c, username),
	}
}

func person(t *testing.T, addr string, c *mailtest.Certificate, username string) func() *imapclient.Client {
	return func() *imapclient.Client {
		client, err := imapclient.DialTLS(addr, &imapclient.Options{TLSConfig: c.Client()})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = client.Close() })
		if err := client.Login(username, password).Wait(); err != nil {
			t.Fatal(err)
		}
		return client
	}
}

// throughProxy puts a proxy in front of the backend.
func (b *backend) throughProxy(t *testing.T) *mailtest.Proxy {
	t.Helper()
	proxy, err := mailtest.StartProxy(b.options.Addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = proxy.Close() })
	b.options.Addr = proxy.Addr
	return proxy
}

// flagAll has a person mark all messages of a folder.
func flagAll(t *testing.T, client *imapclient.Client, folder string, flag imap.Flag) {
	t.Helper()
	if _, err := client.Select(folder, nil).Wait(); err != nil {
		t.Fatal(err)
	}
	all := imap.SeqSet{{Start: 1}}
	store := &imap.StoreFlags{Op: imap.StoreFlagsAdd, Flags: []imap.Flag{flag}, Silent: true}
	if err := client.Store(all, store, nil).Close(); err != nil {
		t.Fatal(err)
	}
}
