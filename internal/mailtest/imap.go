package mailtest

import (
	"bytes"
	"crypto/tls"
	"fmt"
	"io"
	"log"
	"net"
	"sync"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
	"github.com/emersion/go-imap/v2/imapserver/imapmemserver"
)

// An Account is the one that a server lets in.
type Account struct{ Username, Password string }

// A Folder is a mailbox of the IMAP server. Use is its special use (RFC 6154), such as \Junk; empty for none.
type Folder struct{ Name, Use string }

// IMAPOptions say how an IMAP server behaves.
type IMAPOptions struct {
	Account Account
	// Certificate is what it shows; nil for a server without TLS.
	Certificate *Certificate
	// StartTLS makes it speak plainly until it is asked to begin TLS.
	StartTLS bool
	// Folders beside INBOX. Left out: Junk, with its special use.
	Folders []Folder
	// WithoutIdle makes clients poll.
	WithoutIdle bool
}

// IMAP is an IMAP server that keeps one account's mail in memory. Its methods may be called from several goroutines.
type IMAP struct {
	Addr string // host:port

	options IMAPOptions
	folders []Folder
	user    *imapmemserver.User

	server   *imapserver.Server
	listener net.Listener
	serving  sync.WaitGroup

	mu               sync.Mutex
	accepted, denied int
}

// StartIMAP starts a server on a free loopback port.
func StartIMAP(o IMAPOptions) (*IMAP, error) {
	if o.Folders == nil {
		o.Folders = []Folder{{"Junk", `\Junk`}}
	}
	s := &IMAP{
		options: o,
		folders: append([]Folder{{Name: "INBOX"}}, o.Folders...),
		user:    imapmemserver.NewUser(o.Account.Username, o.Account.Password),
	}
	for _, f := range s.folders {
		if err := s.user.Create(f.Name, nil); err != nil {
			return nil, fmt.Errorf("create folder %s: %w", f.Name, err)
		}
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("start an IMAP server: %w", err)
	}
	s.Addr = listener.Addr().String()
	s.server = imapserver.New(s.serverOptions())
	if o.Certificate != nil && !o.StartTLS {
		listener = tls.NewListener(listener, o.Certificate.Server())
	}
	s.listener = listener
	s.serving.Go(func() { _ = s.server.Serve(listener) }) // until Close
	return s, nil
}

func (s *IMAP) serverOptions() *imapserver.Options {
	options := &imapserver.Options{
		NewSession: func(*imapserver.Conn) (imapserver.Session, *imapserver.GreetingData, error) {
			return &imapSession{server: s}, nil, nil
		},
		Caps: imap.CapSet{
			imap.CapIMAP4rev1: {}, imap.CapNamespace: {}, imap.CapUIDPlus: {}, imap.CapESearch: {},
			imap.CapListExtended: {}, imap.CapListStatus: {}, imap.CapMove: {}, imap.CapStatusSize: {},
			imap.CapSpecialUse: {},
		},
		Logger:       log.New(io.Discard, "", 0),
		InsecureAuth: s.options.Certificate == nil,
	}
	if !s.options.WithoutIdle {
		options.Caps[imap.CapIdle] = struct{}{}
	}
	if s.options.StartTLS {
		options.TLSConfig = s.options.Certificate.Server()
	}
	return options
}

// Deliver puts a message into a folder as received at a time, whose parts of a second IMAP does not know, and returns its UID.
func (s *IMAP) Deliver(folder string, received time.Time, raw []byte) (uid uint32, err error) {
	data, err := s.user.Append(folder, bytes.NewReader(raw), &imap.AppendOptions{Time: received})
	if err != nil {
		return 0, fmt.Errorf("deliver into %s: %w", folder, err)
	}
	return uint32(data.UID), nil
}

// Recreate empties a folder and gives it a new UIDVALIDITY, so that its UIDs begin at 1 again. Clients that have it
// selected keep seeing the old one.
func (s *IMAP) Recreate(folder string) error {
	if err := s.user.Delete(folder); err != nil {
		return err
	}
	return s.user.Create(folder, nil)
}

// Logins returns how many logins were accepted and how many were denied.
func (s *IMAP) Logins() (accepted, denied int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.accepted, s.denied
}

// Close stops the server and cuts its connections.
func (s *IMAP) Close() error {
	err := s.server.Close()
	_ = s.listener.Close() // where Serve had not come to know it yet
	s.serving.Wait()
	return err
}

// An imapSession adds to the library's session what that does not have: special uses, news from before IDLE, and a count
// of logins.
type imapSession struct {
	*imapmemserver.UserSession // nil until the login

	server *IMAP
}

// Login lets the server's account in.
func (s *imapSession) Login(username, password string) error {
	err := s.server.user.Login(username, password)
	s.server.mu.Lock()
	defer s.server.mu.Unlock()
	if err != nil {
		s.server.denied++
		return err
	}
	s.server.accepted++
	s.UserSession = imapmemserver.NewUserSession(s.server.user)
	return nil
}

// Idle tells first what has changed since the last command. The library tells only what changes from now on, so that a
// message which arrives just before IDLE begins would be announced with the next one.
func (s *imapSession) Idle(w *imapserver.UpdateWriter, stop <-chan struct{}) error {
	if err := s.Poll(w, true); err != nil {
		return err
	}
	return s.UserSession.Idle(w, stop)
}

// List lists the server's folders with their special uses.
func (s *imapSession) List(w *imapserver.ListWriter, ref string, patterns []string, o *imap.ListOptions) error {
	const delimiter = '/'
	if len(patterns) == 0 {
		return w.WriteList(&imap.ListData{Attrs: []imap.MailboxAttr{imap.MailboxAttrNoSelect}, Delim: delimiter})
	}
	for _, f := range s.server.folders {
		if o.SelectSpecialUse && f.Use == "" || o.SelectSubscribed || !matches(patterns, ref, f.Name) {
			continue
		}
		data := &imap.ListData{Mailbox: f.Name, Delim: delimiter}
		if f.Use != "" {
			data.Attrs = append(data.Attrs, imap.MailboxAttr(f.Use))
		}
		if o.ReturnStatus != nil {
			status, err := s.Status(f.Name, o.ReturnStatus)
			if err != nil {
				return err
			}
			data.Status = status
		}
		if err := w.WriteList(data); err != nil {
			return err
		}
	}
	return nil
}

func matches(patterns []string, ref, name string) bool {
	for _, pattern := range patterns {
		if imapserver.MatchList(name, '/', ref, pattern) {
			return true
		}
	}
	return false
}
