package notify

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"sync"
	"time"

	"github.com/wneessen/go-mail/smtp"

	"speakerlist/registry"
)

// A Security says how the connection to the server is protected.
type Security string

// The ways a connection can be protected.
const (
	TLS      Security = "tls"      // from the first byte
	STARTTLS Security = "starttls" // after a command; never without
	Plain    Security = "none"     // not at all: for servers on the same machine
)

// A Login is what an account is proved with.
type Login struct {
	Username string
	Password string // or an access token
	OAuth2   bool   // Password is an access token, for XOAUTH2
}

// Format writes who logs in, and never the password, whatever the verb.
func (l Login) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, l.Username) }

// SMTPOptions say which server takes the letters, and how it is reached.
type SMTPOptions struct {
	Addr     string // host:port
	Security Security
	TLS      *tls.Config // nil: the server's name is verified against the authorities that the system trusts
	// Login is asked before each connection, since access tokens expire; nil for a server that wants none.
	Login   func(context.Context) (Login, error)
	From    string        // the envelope's sender: the mailbox's own address
	HELO    string        // how the client calls itself; empty for the domain of From
	Timeout time.Duration // for each answer, ten times as long after the final dot (RFC 5321 section 4.5.3.2); zero for a minute
	Idle    time.Duration // how long a connection without letters is kept; zero for ten seconds
	Logger  *slog.Logger  // nil for none
}

const (
	defaultTimeout = time.Minute
	defaultIdle    = 10 * time.Second
	// dotPatience is how many times longer than any other answer the one to the final dot may take: the server
	// delivers meanwhile, and whoever hangs up leaves the letter in doubt.
	dotPatience = 10
	// goodbye is how long the server may take over commands that nothing depends on.
	goodbye = 2 * time.Second
)

// SMTP hands letters to a mail server, over one connection for as many as come. It may be used from several
// goroutines; letters then wait for one another.
type SMTP struct {
	options SMTPOptions
	log     *slog.Logger

	mu   sync.Mutex
	conn *connection // nil where there is none
	idle *time.Timer // closes conn
}

// A connection is a session with the server, logged in.
type connection struct {
	client *smtp.Client
	net    net.Conn
	login  string // who logged in; empty where nobody did
	used   bool   // a letter was handed over on it
}

var _ Mailer = (*SMTP)(nil)

// NewSMTP returns a Mailer. It does not connect before there is a letter.
func NewSMTP(options SMTPOptions) *SMTP {
	if options.Timeout == 0 {
		options.Timeout = defaultTimeout
	}
	if options.Idle == 0 {
		options.Idle = defaultIdle
	}
	if options.HELO == "" {
		options.HELO = domainOf(options.From)
	}
	s := &SMTP{options: options, log: options.Logger}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	return s
}

// Send hands a letter's bytes to the server, under the envelope of one recipient. What the server says after it has
// taken the letter does not count.
func (s *SMTP) Send(ctx context.Context, letter *registry.Letter) Result {
	s.mu.Lock()
	defer s.mu.Unlock()
	from, err := mailbox(s.options.From)
	if err != nil {
		return Result{Verdict: registry.Later, Says: says(fmt.Errorf("sender: %w", err))}
	}
	to, err := mailbox(letter.To)
	if err != nil {
		return Result{Verdict: registry.Never, Says: says(fmt.Errorf("recipient: %w", err))}
	}
	for {
		conn, err := s.connect(ctx)
		if err != nil {
			return Result{Verdict: registry.Later, Says: says(err)}
		}
		kept := conn.used
		said, at, err := s.hand(ctx, conn, from, to, letter.Raw)
		switch {
		case err == nil:
			s.keep(conn)
			return Result{Verdict: registry.Taken, Says: clean(said, longestText)}
		case kept && at == envelope && ctx.Err() == nil:
			s.drop() // the server had had enough of a connection that was kept: a new one tells
		default:
			s.salvage(conn, at, err)
			return Result{Verdict: verdict(at, err), Says: says(err)}
		}
	}
}

// hand hands over one letter, and returns what the server said to it. Where it fails, at says how far it had come.
func (s *SMTP) hand(ctx context.Context, conn *connection, from, to string, raw []byte) (said string, at stage, err error) {
	// Closing the connection ends whatever is being waited for on it.
	defer context.AfterFunc(ctx, func() { _ = conn.net.Close() })()
	conn.used = true
	client := conn.client
	// Asking for SMTPUTF8 (RFC 6531) where no address needs it would make the letter undeliverable where a server on
	// the way does not know it.
	client.SkipSMTPUTF8(isASCII(from) && isASCII(to))
	var text io.WriteCloser
	steps := []struct {
		at    stage
		doing string
		do    func() error
	}{
		{envelope, "name the sender", func() error { return client.Mail(from) }},
		{addressing, "name the recipient", func() error { return client.Rcpt(to) }},
		{addressing, "begin the text", func() (err error) { text, err = client.Data(); return err }},
		{body, "send the text", func() error { _, err := text.Write(raw); return err }},
		{answer, "end the text", func() error { return text.Close() }},
	}
	for _, step := range steps {
		patience := s.options.Timeout
		if step.at == answer {
			patience *= dotPatience
		}
		if err := conn.within(ctx, patience); err != nil {
			return "", min(step.at, body), fmt.Errorf("%s: %w", step.doing, err)
		}
		if err := step.do(); err != nil {
			return "", step.at, fmt.Errorf("%s: %w", step.doing, errors.Join(context.Cause(ctx), err))
		}
	}
	if taken, ok := text.(*smtp.DataCloser); ok {
		said = taken.ServerResponse()
	}
	return said, answer, nil
}

// within gives the server so long for what comes next.
func (c *connection) within(ctx context.Context, patience time.Duration) error {
	if err := context.Cause(ctx); err != nil {
		return err
	}
	return c.client.UpdateDeadline(patience)
}

// connect returns the connection that is open, or opens one.
func (s *SMTP) connect(ctx context.Context) (*connection, error) {
	if s.idle != nil {
		s.idle.Stop()
	}
	if s.conn != nil {
		return s.conn, nil
	}
	conn, err := s.dial(ctx)
	if err != nil {
		return nil, err
	}
	s.conn = conn
	return conn, nil
}

// keep keeps a connection for the next letter, for a while.
func (s *SMTP) keep(conn *connection) {
	s.idle = time.AfterFunc(s.options.Idle, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.conn == conn {
			s.hangUp()
		}
	})
}

// salvage makes a connection fit for the next letter after a refusal; where it is not certain to be fit, it is closed.
// It is closed without a goodbye: a command would end the text that was begun, and half a letter would be delivered.
func (s *SMTP) salvage(conn *connection, at stage, err error) {
	if answered(err) && at != body && conn.within(context.Background(), goodbye) == nil && conn.client.Reset() == nil {
		s.keep(conn)
		return
	}
	s.drop()
}

// drop closes the connection at once.
func (s *SMTP) drop() {
	if s.conn != nil {
		_ = s.conn.net.Close() // there is nobody to tell
		s.conn = nil
	}
}

// hangUp closes the connection politely.
func (s *SMTP) hangUp() {
	if s.conn == nil {
		return
	}
	if s.conn.within(context.Background(), goodbye) == nil {
		_ = s.conn.client.Quit() // what it says does not matter any more
	}
	s.drop()
}

// Close ends the connection, where there is one. The Mailer may be used again.
func (s *SMTP) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.idle != nil {
		s.idle.Stop()
	}
	s.hangUp()
	return nil
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
