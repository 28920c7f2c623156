package mailtest

import (
	"bytes"
	"crypto/tls"
	"fmt"
	"net"
	"time"
)

// Drain fetches every message of a user's INBOX over a bare socket, looks for nothing but the end, and returns how long
// that took: what a client that does something with them is measured by.
func (d *Dovecot) Drain(username, password string, c *Certificate) (time.Duration, error) {
	began := time.Now()
	conn, err := tls.Dial("tcp", d.IMAPSAddr, c.Client())
	if err != nil {
		return 0, err
	}
	defer func() { _ = conn.Close() }()
	for n, command := range []string{
		"LOGIN " + username + " " + password, "EXAMINE INBOX", "UID FETCH 1:* (UID INTERNALDATE BODY.PEEK[])",
	} {
		tag := fmt.Sprintf("x%d ", n)
		if _, err := conn.Write([]byte(tag + command + "\r\n")); err != nil {
			return 0, err
		}
		if err := awaitTag(conn, []byte("\r\n"+tag)); err != nil {
			return 0, fmt.Errorf("drain the INBOX of %s: %w", username, err)
		}
	}
	return time.Since(began), nil
}

// awaitTag reads up to the tagged line, which is the last thing that the server says.
func awaitTag(conn net.Conn, tag []byte) error {
	buffer, kept := make([]byte, 64<<10), 0
	for {
		n, err := conn.Read(buffer[kept:])
		if err != nil {
			return err
		}
		tail := buffer[max(0, kept+n-2048) : kept+n]
		if bytes.Contains(tail, tag) && bytes.HasSuffix(tail, []byte("\r\n")) {
			return nil
		}
		kept = copy(buffer, tail)
	}
}
