package imapwatch

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
)

// smallAnswer is what the server may send in answer to a command that returns little, and unasked while idling.
const smallAnswer = 1 << 20

// A session is one connection, from dialling to closing, logged in. Its methods are called from one goroutine.
type session struct {
	o      Options
	conn   *meteredConn
	client *imapclient.Client
	caps   imap.CapSet

	patience   time.Duration // how many times the usual silence the server is allowed
	listSingly bool          // its list of folders cannot be read as a whole

	selected selected
	news     chan struct{} // holds something when the server said that a message arrived
	pollOnly bool          // the server has no IDLE that works
}

// open connects and logs in.
func open(ctx context.Context, o Options) (*session, error) {
	s := &session{o: o, patience: 1, news: make(chan struct{}, 1)}
	conn, err := dial(ctx, o, s.silence())
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrUnreachable, o.Addr, err)
	}
	s.conn = conn
	s.conn.expect(s.silence(), smallAnswer)
	s.client = imapclient.New(s.conn, &imapclient.Options{
		UnilateralDataHandler: &imapclient.UnilateralDataHandler{Mailbox: s.noteNews},
	})
	if err := s.greet(ctx); err != nil {
		s.close()
		return nil, err
	}
	return s, nil
}

// noteNews runs in the client's reading goroutine, which it must not hold up.
func (s *session) noteNews(data *imapclient.UnilateralDataMailbox) {
	if data.NumMessages == nil {
		return
	}
	select {
	case s.news <- struct{}{}:
	default: // noted already
	}
}

// greet goes through what a session begins with.
func (s *session) greet(ctx context.Context) error {
	if err := s.do(ctx, smallAnswer, s.client.WaitGreeting); err != nil {
		return err
	}
	if err := s.login(ctx); err != nil {
		return err
	}
	// The capabilities may be others now. The client asks for them where the server did not tell.
	if err := s.do(ctx, smallAnswer, func() error {
		s.caps = s.client.Caps()
		return nil
	}); err != nil {
		return err
	}
	s.pollOnly = !s.caps.Has(imap.CapIdle)
	return nil
}

// introduce tells the server what we are and asks the same of it (RFC 2971). It is done only where it must be: the client
// cannot read every answer that is allowed.
func (s *session) introduce(ctx context.Context) (server string, err error) {
	if !s.caps.Has(imap.CapID) {
		return "", nil
	}
	err = s.do(ctx, smallAnswer, func() error {
		id, err := s.client.ID(&imap.IDData{Name: "imapwatch"}).Wait()
		server = strings.TrimSpace(id.Name + " " + id.Version)
		return err
	})
	return server, ignoreRefusal(err)
}

// close closes the connection and waits until the client's goroutine has ended.
func (s *session) close() { _ = s.client.Close() } // how it ended was told by the command that met it

// silence is how long the server may say nothing while it owes an answer.
func (s *session) silence() time.Duration {
	if s.o.Urgent(time.Now()) {
		return s.o.UrgentSilence * s.patience
	}
	return s.o.Silence * s.patience
}

// do runs a command whose answer has at most so many bytes. The client knows no limits of time, and none of size: do
// closes the connection where the server is silent, slow or sends too much, and whatever waits in the client returns.
//
// The error is the server's refusal, an *imap.Error that leaves the session usable; what ended ctx; or a *breakdown.
func (s *session) do(ctx context.Context, allowance int64, command func() error) error {
	return s.doWithin(ctx, s.silence(), allowance, command)
}

// doWithin does so with another limit to the server's silence.
func (s *session) doWithin(ctx context.Context, silence time.Duration, allowance int64, command func() error) error {
	limit := 4*silence + time.Duration(max(0, allowance-smallAnswer)/s.o.Rate)*time.Second
	limited, cancel := context.WithTimeoutCause(ctx, limit, fmt.Errorf("%w: %v were not enough", errSlow, limit))
	defer cancel()
	stop := context.AfterFunc(limited, func() { _ = s.client.Close() })
	s.conn.expect(silence, allowance)
	err := command()
	s.conn.expect(0, smallAnswer)
	stopped := !stop()
	switch {
	case ctx.Err() != nil:
		return context.Cause(ctx)
	case stopped:
		return &breakdown{err: context.Cause(limited), addr: s.o.Addr}
	case s.ended():
		return s.breakdown(err)
	default:
		return err
	}
}

// ended says whether the client has given the connection up. It does so before it lets commands return.
func (s *session) ended() bool { return s.client.State() == imap.ConnStateLogout }

// breakdown tells why the client has given the connection up, with the error that it returned.
func (s *session) breakdown(err error) error {
	b := &breakdown{addr: s.o.Addr}
	refusal, refused := errors.AsType[*imap.Error](err)
	switch broken := s.conn.broken(); {
	case refused: // a BYE in place of a greeting
		b.err = refusal
	case broken != nil:
		b.err = broken
	case s.conn.farewell() != "": // which the client may take for an answer that it cannot read
		b.err = fmt.Errorf("the server closed the connection, saying %q", s.conn.farewell())
	case err != nil:
		b.err, b.garbled = fmt.Errorf("the server's answer cannot be read: %w", err), true
	default:
		b.err = errors.New("the connection is closed")
	}
	return b
}

// A breakdown is the end of a connection.
type breakdown struct {
	addr string
	err  error
	// garbled says that the client could not read what the server said, as opposed to a connection that broke.
	garbled bool
}

func (b *breakdown) Error() string { return fmt.Sprintf("%v: %s: %v", ErrUnreachable, b.addr, b.err) }

func (b *breakdown) Unwrap() []error { return []error{ErrUnreachable, b.err} }
