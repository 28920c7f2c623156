package mailtest

import (
	"crypto/subtle"
	"fmt"
	"io"
	"sync/atomic"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// A Step is a point of an SMTP session at which the server can fail.
type Step string

// The steps, in their order.
const (
	Hello  Step = "hello"
	Auth   Step = "auth"
	Mail   Step = "mail"
	Rcpt   Step = "rcpt"
	Data   Step = "data"   // the body is about to come
	Dot    Step = "dot"    // the body has come and nothing is kept yet
	Answer Step = "answer" // the message is kept; only Delay and Drop have an effect
)

// A Fault is what goes wrong at a step. The zero Fault is none.
type Fault struct {
	Code  int           // refuses, such as 451 or 550
	Says  string        // with these words
	Delay time.Duration // before anything else happens
	Drop  bool          // cuts the connection without an answer
}

// Faults says what goes wrong at a step, given what is known of the message by then. It is called from the
// sessions' goroutines, several at once.
type Faults func(Step, Delivery) Fault

// Times returns Faults that let a fault happen at a step the first n times that it is reached.
func Times(n int, step Step, fault Fault) Faults {
	var left atomic.Int64
	left.Store(int64(n))
	return func(at Step, _ Delivery) Fault {
		if at != step || left.Add(-1) < 0 {
			return Fault{}
		}
		return fault
	}
}

type smtpSession struct {
	server   *SMTP
	conn     *smtp.Conn
	delivery Delivery
	loggedIn bool
}

func (s *SMTP) session(conn *smtp.Conn) (smtp.Session, error) {
	s.mu.Lock()
	s.sessions++
	s.mu.Unlock()
	_, isTLS := conn.TLSConnectionState()
	session := &smtpSession{server: s, conn: conn, delivery: Delivery{TLS: isTLS}}
	return session, session.reach(Hello)
}

// reach lets happen what is to go wrong at a step.
func (s *smtpSession) reach(step Step) error {
	s.server.mu.Lock()
	faults := s.server.faults
	s.server.mu.Unlock()
	if faults == nil {
		return nil
	}
	fault := faults(step, s.delivery)
	if fault.Delay > 0 {
		select {
		case <-time.After(fault.Delay):
		case <-s.server.closed:
		}
	}
	if fault.Drop {
		_ = s.conn.Conn().Close()
		return smtp.ErrServerClosed
	}
	if fault.Code != 0 {
		return &smtp.SMTPError{Code: fault.Code, EnhancedCode: smtp.EnhancedCodeNotSet, Message: fault.Says}
	}
	return nil
}

// AuthMechanisms lists PLAIN where there is an account.
func (s *smtpSession) AuthMechanisms() []string {
	if s.server.account == (Account{}) {
		return nil
	}
	return []string{sasl.Plain}
}

// Auth lets the server's account in.
func (s *smtpSession) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, username, password string) error {
		if err := s.reach(Auth); err != nil {
			return err
		}
		want := s.server.account
		if username != want.Username || subtle.ConstantTimeCompare([]byte(password), []byte(want.Password)) != 1 {
			return smtp.ErrAuthFailed
		}
		s.loggedIn = true
		return nil
	}), nil
}

// Mail begins a message.
func (s *smtpSession) Mail(from string, _ *smtp.MailOptions) error {
	if s.server.account != (Account{}) && !s.loggedIn {
		return smtp.ErrAuthRequired
	}
	s.delivery.From = from
	return s.reach(Mail)
}

// Rcpt adds a recipient.
func (s *smtpSession) Rcpt(to string, _ *smtp.RcptOptions) error {
	s.delivery.To = append(s.delivery.To, to)
	return s.reach(Rcpt)
}

// Data takes the body and keeps the message.
func (s *smtpSession) Data(r io.Reader) error {
	if err := s.reach(Data); err != nil {
		return err
	}
	body, err := io.ReadAll(r)
	if err != nil {
		return fmt.Errorf("read the body: %w", err)
	}
	s.delivery.Data = body
	if err := s.reach(Dot); err != nil {
		return err
	}
	s.server.take(s.delivery)
	_ = s.reach(Answer)
	return nil
}

// Reset forgets the message at hand.
func (s *smtpSession) Reset() { s.delivery = Delivery{TLS: s.delivery.TLS} }

// Logout ends the session.
func (s *smtpSession) Logout() error { return nil }
