package notify

import (
	"context"
	"crypto/tls"
	"strings"
)

// A ServerReport is what a server says that it can do.
type ServerReport struct {
	TLS        string   // the protocol's version; empty without TLS
	Extensions []string // those offered that matter here, with their parameters
	Login      string   // who logged in; empty where nobody did
}

// Check connects, logs in, says what the server can do, and leaves again. It uses a connection of its own.
func (s *SMTP) Check(ctx context.Context) (ServerReport, error) {
	conn, err := s.dial(ctx)
	if err != nil {
		return ServerReport{}, err
	}
	defer conn.net.Close()
	defer context.AfterFunc(ctx, func() { _ = conn.net.Close() })()
	report := ServerReport{Login: conn.login}
	if state, ok := conn.client.TLSConnectionState(); ok {
		report.TLS = tls.VersionName(state.Version)
	}
	for _, name := range []string{"AUTH", "SIZE", "8BITMIME", "SMTPUTF8", "DSN", "PIPELINING", "ENHANCEDSTATUSCODES"} {
		if offered, parameters := conn.client.Extension(name); offered {
			report.Extensions = append(report.Extensions, strings.TrimSpace(name+" "+parameters))
		}
	}
	if err := conn.within(ctx, goodbye); err != nil {
		return ServerReport{}, err
	}
	_ = conn.client.Quit() // all that was asked for is known
	return report, nil
}
