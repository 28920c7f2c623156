package imapwatch

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"time"
)

// dial connects to the server, with TLS where that is asked for. It takes no longer than the limit.
func dial(ctx context.Context, o Options, limit time.Duration) (*meteredConn, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, limit, errSilent)
	defer cancel()
	conn, err := o.dial(ctx, "tcp", o.Addr)
	if err != nil {
		return nil, err
	}
	// What does not take a context ends when the connection is closed.
	stop := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer stop()
	metered, err := secure(ctx, conn, o)
	if err != nil {
		_ = conn.Close()
		if cause := context.Cause(ctx); cause != nil {
			err = fmt.Errorf("%w: %w", cause, err)
		}
		return nil, err
	}
	return metered, nil
}

func secure(ctx context.Context, conn net.Conn, o Options) (*meteredConn, error) {
	if o.Security == Plain {
		return newMeteredConn(conn, nil), nil
	}
	var greeting []byte
	if o.Security == STARTTLS {
		if err := askForTLS(conn); err != nil {
			return nil, fmt.Errorf("STARTTLS: %w", err)
		}
		// The greeting was said in the clear. The client, which begins with TLS, gets one that promises nothing.
		greeting = []byte("* OK\r\n")
	}
	config, err := tlsConfig(o)
	if err != nil {
		return nil, err
	}
	secured := tls.Client(conn, config)
	if err := secured.HandshakeContext(ctx); err != nil {
		return nil, fmt.Errorf("TLS: %w", err)
	}
	return newMeteredConn(secured, greeting), nil
}

func tlsConfig(o Options) (*tls.Config, error) {
	config := o.TLS.Clone()
	if config == nil {
		config = &tls.Config{MinVersion: tls.VersionTLS12}
	}
	if config.ServerName == "" {
		host, _, err := net.SplitHostPort(o.Addr)
		if err != nil {
			return nil, err
		}
		config.ServerName = host
	}
	return config, nil
}

// askForTLS speaks IMAP up to the point where TLS begins (RFC 9051 section 6.2.1). The client could do it, but then
// meteredConn would see nothing but cipher text. Each line is read by the byte, so that whatever someone put behind
// the last one meets the handshake and not the client.
func askForTLS(conn net.Conn) error {
	greeting, err := readLine(conn)
	if err != nil {
		return err
	}
	if !bytes.HasPrefix(greeting, []byte("* OK")) { // a session that is logged in already cannot begin TLS
		return fmt.Errorf("the server greets with %q", greeting)
	}
	if _, err := conn.Write([]byte("S STARTTLS\r\n")); err != nil {
		return err
	}
	const patience = 16 // untagged lines
	for range patience {
		line, err := readLine(conn)
		if err != nil {
			return err
		}
		answer, tagged := bytes.CutPrefix(line, []byte("S "))
		switch {
		case !tagged:
		case len(answer) >= 2 && bytes.EqualFold(answer[:2], []byte("OK")):
			return nil
		default:
			return fmt.Errorf("the server answers %q", answer)
		}
	}
	return errors.New("the server does not answer")
}

func readLine(conn net.Conn) ([]byte, error) {
	const longest = 4096
	var line []byte
	char := make([]byte, 1)
	for len(line) < longest {
		n, err := conn.Read(char)
		if n == 1 && char[0] == '\n' {
			return bytes.TrimSuffix(line, []byte("\r")), nil
		}
		line = append(line, char[:n]...)
		if err != nil {
			return nil, err
		}
	}
	return nil, fmt.Errorf("a line of more than %d bytes", longest)
}
