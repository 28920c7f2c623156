package notify

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"strconv"

	gomail "github.com/wneessen/go-mail"
)

// dial opens a connection and logs in. What it opened is closed where it fails.
func (s *SMTP) dial(ctx context.Context) (*connection, error) {
	var login Login
	if s.options.Login != nil {
		var err error
		if login, err = s.options.Login(ctx); err != nil {
			return nil, fmt.Errorf("log in to %s: %w", s.options.Addr, err)
		}
	}
	settings, err := s.settings(login)
	if err != nil {
		return nil, err
	}
	var opened net.Conn
	stop := func() bool { return true }
	settings = append(settings, gomail.WithDialContextFunc(func(dialing context.Context, network, addr string) (net.Conn, error) {
		conn, err := s.open(dialing, network, addr)
		if err == nil {
			opened, stop = conn, context.AfterFunc(ctx, func() { _ = conn.Close() })
		}
		return conn, err
	}))
	defer func() { stop() }()
	host, _, _ := net.SplitHostPort(s.options.Addr)
	client, err := gomail.NewClient(host, settings...)
	if err != nil {
		return nil, fmt.Errorf("connect to %s: %w", s.options.Addr, err)
	}
	// go-mail bounds the whole of greeting, TLS and login by the timeout. It does not listen to ctx once it has a
	// connection, and leaves that open where it fails.
	session, err := client.DialToSMTPClientWithContext(ctx)
	if err != nil {
		if opened != nil {
			_ = opened.Close()
		}
		return nil, fmt.Errorf("connect to %s: %w", s.options.Addr, errors.Join(context.Cause(ctx), err))
	}
	return &connection{client: session, net: opened, login: login.Username}, nil
}

// open opens a connection for go-mail, in TLS from the first byte where that is asked for.
func (s *SMTP) open(ctx context.Context, network, addr string) (net.Conn, error) {
	plain, err := new(net.Dialer).DialContext(ctx, network, addr)
	if err != nil {
		return nil, err
	}
	if s.options.Security != TLS {
		return plain, nil
	}
	secure := tls.Client(plain, s.tls())
	if err := secure.HandshakeContext(ctx); err != nil {
		_ = plain.Close()
		return nil, err
	}
	return secure, nil
}

// tls returns the settings under which the server's certificate is verified.
func (s *SMTP) tls() *tls.Config {
	if s.options.TLS != nil {
		return s.options.TLS.Clone()
	}
	host, _, _ := net.SplitHostPort(s.options.Addr)
	return &tls.Config{ServerName: host, MinVersion: tls.VersionTLS12}
}

func (s *SMTP) settings(login Login) ([]gomail.Option, error) {
	_, port, err := net.SplitHostPort(s.options.Addr)
	if err != nil {
		return nil, fmt.Errorf("SMTP server %q: %w", s.options.Addr, err)
	}
	number, err := strconv.Atoi(port)
	if err != nil {
		return nil, fmt.Errorf("SMTP server %q: %w", s.options.Addr, err)
	}
	settings := []gomail.Option{gomail.WithPort(number), gomail.WithHELO(s.options.HELO), gomail.WithTimeout(s.options.Timeout), gomail.WithTLSConfig(s.tls())}
	switch s.options.Security {
	case TLS:
		settings = append(settings, gomail.WithSSL())
	case STARTTLS:
		settings = append(settings, gomail.WithTLSPolicy(gomail.TLSMandatory))
	case Plain:
		settings = append(settings, gomail.WithTLSPolicy(gomail.NoTLS))
	default:
		return nil, fmt.Errorf("SMTP server %s: there is no security %q", s.options.Addr, s.options.Security)
	}
	if login == (Login{}) {
		return settings, nil
	}
	return append(settings, s.authentication(login)...), nil
}

// authentication returns how to log in: by the strongest way that the server offers. Without TLS, passwords go as
// they are only to a server that the configuration says to reach without it.
func (s *SMTP) authentication(login Login) []gomail.Option {
	account := []gomail.Option{gomail.WithUsername(login.Username), gomail.WithPassword(login.Password)}
	switch {
	case login.OAuth2:
		return append(account, gomail.WithSMTPAuth(gomail.SMTPAuthXOAUTH2))
	case s.options.Security == Plain:
		return append(account, gomail.WithOpportunisticSMTPAuth(
			gomail.SMTPAuthSCRAMSHA256, gomail.SMTPAuthSCRAMSHA1, gomail.SMTPAuthCramMD5,
			gomail.SMTPAuthPlainNoEnc, gomail.SMTPAuthLoginNoEnc, gomail.SMTPAuthNTLM,
		))
	}
	return append(account, gomail.WithOpportunisticSMTPAuth(
		gomail.SMTPAuthSCRAMSHA256PLUS, gomail.SMTPAuthSCRAMSHA256, gomail.SMTPAuthSCRAMSHA1PLUS, gomail.SMTPAuthSCRAMSHA1,
		gomail.SMTPAuthPlain, gomail.SMTPAuthLogin, gomail.SMTPAuthCramMD5, gomail.SMTPAuthNTLM,
	))
}
