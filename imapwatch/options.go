package imapwatch

import (
	"cmp"
	"context"
	"crypto/tls"
	"log/slog"
	"net"
	"time"
)

// A Security says how a connection is protected.
type Security string

// The ways a connection can be protected.
const (
	TLS      Security = "tls"      // from the first byte
	STARTTLS Security = "starttls" // after a command; never without
	Plain    Security = "none"     // not at all: for loopback addresses
)

// A Login is what the server asks for. With a Token, which is an OAuth2 access token, the password is not used.
type Login struct{ Username, Password, Token string }

// Progress tells how far a folder that is being caught up on was read.
type Progress struct {
	Folder      string
	Done, Total int // messages, of those that were new when the folder was looked into
}

// Options say what to watch, and how. Addr, Security and Login must be set.
type Options struct {
	Addr     string // host:port
	Security Security
	TLS      *tls.Config // nil: the system's authorities, and the host of Addr
	// Login is called at each login, so that a password that was changed or a token that ran out is taken up.
	Login func(context.Context) (Login, error)
	// Folders are names, or special uses (RFC 6154) such as \Junk, whatever the server calls them. The first one is
	// idled on. Left out: INBOX.
	Folders []string
	// Since is the time before which received messages are passed over.
	Since time.Time
	// Poll is how often every folder is looked into, beside IDLE. Zero: a minute.
	Poll time.Duration
	// Urgent says whether a dead connection must be noticed within 15 seconds and not within 60. Nil: never.
	Urgent func(now time.Time) bool

	Logger   *slog.Logger   // nil: none
	Progress func(Progress) // called after each batch; nil: nobody is told
	// State is called when the state changes and after each failed attempt, from one goroutine at a time; nil: nobody
	// is told.
	State func(State)

	// Probe is how often IDLE is ended and begun again, which shows whether the connection lives. Zero: 25 seconds,
	// and 4 while it is urgent.
	Probe, UrgentProbe time.Duration
	// Silence is how long the server may say nothing while it owes an answer. Zero: 25 seconds, and 8 while it is
	// urgent. It doubles, up to eightfold, for a server that keeps exceeding it.
	Silence, UrgentSilence time.Duration
	// Rate is the slowest that a long answer may come in, in bytes a second. Zero: 2048.
	Rate int64
	// BatchMessages and BatchBytes bound a batch. Four may be in memory: one being fetched, one being handled, one that waits
	// to be stored, and one being stored. Zero: 256 messages, 3 MiB.
	BatchMessages int
	BatchBytes    int64
	// Retry is the shortest and LongRetry the longest wait before a connection is tried again. Zero: half a second,
	// and a minute (5 seconds while it is urgent).
	Retry, LongRetry time.Duration
	// LoginRetry is the first wait after a refused login; it doubles up to eightfold. Zero: a minute.
	LoginRetry time.Duration
	// Stable is how long a session must have lasted for its end to be tried again at once. Zero: a minute.
	Stable time.Duration
	// Skew is by how much the server's clock may be behind ours; see Handler.CaughtUp. Zero: 10 seconds.
	Skew time.Duration

	// dial replaces the network in tests.
	dial func(ctx context.Context, network, addr string) (net.Conn, error)
}

// withDefaults fills in what was left out.
func (o Options) withDefaults() Options {
	if len(o.Folders) == 0 {
		o.Folders = []string{"INBOX"}
	}
	if o.Urgent == nil {
		o.Urgent = func(time.Time) bool { return false }
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	if o.Progress == nil {
		o.Progress = func(Progress) {}
	}
	if o.State == nil {
		o.State = func(State) {}
	}
	if o.dial == nil {
		o.dial = (&net.Dialer{
			Timeout:         10 * time.Second,
			KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: 30 * time.Second, Interval: 10 * time.Second, Count: 3},
		}).DialContext
	}
	o.Poll = cmp.Or(o.Poll, time.Minute)
	o.Probe = cmp.Or(o.Probe, 25*time.Second)
	o.UrgentProbe = cmp.Or(o.UrgentProbe, min(o.Probe, 4*time.Second))
	o.Silence = cmp.Or(o.Silence, 25*time.Second)
	o.UrgentSilence = cmp.Or(o.UrgentSilence, min(o.Silence, 8*time.Second))
	o.Rate = cmp.Or(o.Rate, 2048)
	o.BatchMessages = cmp.Or(o.BatchMessages, 256)
	o.BatchBytes = cmp.Or(o.BatchBytes, 3<<20)
	o.Retry = cmp.Or(o.Retry, 500*time.Millisecond)
	o.LongRetry = cmp.Or(o.LongRetry, time.Minute)
	o.LoginRetry = cmp.Or(o.LoginRetry, time.Minute)
	o.Stable = cmp.Or(o.Stable, time.Minute)
	o.Skew = cmp.Or(o.Skew, 10*time.Second)
	return o
}
