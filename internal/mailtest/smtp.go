package mailtest

import (
	"context"
	"crypto/tls"
	"fmt"
	"io"
	"log"
	"net"
	"slices"
	"sync"
	"time"

	"github.com/emersion/go-smtp"
)

// SMTPOptions say how an SMTP server behaves.
type SMTPOptions struct {
	// Account is the one that may send; with the zero Account anybody may.
	Account Account
	// Certificate is what it shows; nil for a server without TLS.
	Certificate *Certificate
	// StartTLS makes it speak plainly until it is asked to begin TLS.
	StartTLS bool
}

// A Delivery is a message that the SMTP server has taken.
type Delivery struct {
	From string // the envelope sender; empty for the null sender
	To   []string
	Data []byte
	TLS  bool // it came over TLS
	At   time.Time
}

// SMTP is an SMTP server that keeps what it accepts. Its methods may be called from several goroutines.
type SMTP struct {
	Addr string // host:port

	account  Account
	server   *smtp.Server
	listener net.Listener
	serving  sync.WaitGroup
	closed   chan struct{}

	mu         sync.Mutex
	faults     Faults
	deliveries []Delivery
	changed    chan struct{} // closed and replaced whenever something was delivered
	sessions   int
}

// StartSMTP starts a server on a free loopback port.
func StartSMTP(o SMTPOptions) (*SMTP, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("start an SMTP server: %w", err)
	}
	s := &SMTP{
		Addr: listener.Addr().String(), account: o.Account,
		closed: make(chan struct{}), changed: make(chan struct{}),
	}
	s.server = smtp.NewServer(smtp.BackendFunc(s.session))
	s.server.Domain = "localhost"
	s.server.ErrorLog = log.New(io.Discard, "", 0)
	s.server.AllowInsecureAuth = o.Certificate == nil
	s.server.EnableSMTPUTF8 = true
	switch {
	case o.Certificate == nil:
	case o.StartTLS:
		s.server.TLSConfig = o.Certificate.Server()
	default:
		listener = tls.NewListener(listener, o.Certificate.Server())
	}
	s.listener = listener
	s.serving.Go(func() { _ = s.server.Serve(listener) }) // until Close
	return s, nil
}

// SetFaults makes the server fail from now on; nil makes it well again.
func (s *SMTP) SetFaults(f Faults) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = f
}

// Deliveries returns what the server has taken so far, in order.
func (s *SMTP) Deliveries() []Delivery {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.deliveries)
}

// Sessions returns how many clients have greeted the server.
func (s *SMTP) Sessions() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.sessions
}

// Wait blocks until the server has taken n messages since it was started, and returns all of them.
func (s *SMTP) Wait(ctx context.Context, n int) ([]Delivery, error) {
	for {
		s.mu.Lock()
		got, changed := slices.Clone(s.deliveries), s.changed
		s.mu.Unlock()
		if len(got) >= n {
			return got, nil
		}
		select {
		case <-changed:
		case <-s.closed:
			return got, fmt.Errorf("the SMTP server was closed with %d of %d messages", len(got), n)
		case <-ctx.Done():
			return got, fmt.Errorf("%d of %d messages have come: %w", len(got), n, ctx.Err())
		}
	}
}

// Close stops the server and cuts its connections.
func (s *SMTP) Close() error {
	close(s.closed)
	err := s.server.Close()
	_ = s.listener.Close() // where Serve had not come to know it yet
	s.serving.Wait()
	return err
}

func (s *SMTP) take(d Delivery) {
	s.mu.Lock()
	defer s.mu.Unlock()
	d.At = time.Now()
	s.deliveries = append(s.deliveries, d)
	close(s.changed)
	s.changed = make(chan struct{})
}
