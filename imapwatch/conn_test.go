package imapwatch

import (
	"errors"
	"io"
	"net"
	"testing"
	"testing/synctest"
	"time"
)

// pipe returns a metered connection to a server that says this, in one go, and then nothing more.
func pipe(t *testing.T, says string) *meteredConn {
	t.Helper()
	client, server := net.Pipe()
	t.Cleanup(func() { _ = client.Close() })
	go func() {
		_, _ = io.WriteString(server, says)
		_, _ = io.Copy(io.Discard, server)
		_ = server.Close()
	}()
	return newMeteredConn(client, nil)
}

func TestServerMaySayOnlySoMuch(t *testing.T) {
	c := pipe(t, "* OK and so on without end")
	c.expect(time.Minute, 10)
	if _, err := io.ReadAll(c); !errors.Is(err, errFlood) || !errors.Is(c.broken(), errFlood) {
		t.Errorf("got error %v, kept %v; want errFlood", err, c.broken())
	}
}

func TestServerMayBeSilentOnlySoLong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := pipe(t, "* OK\r\n")
		began := time.Now()
		c.expect(time.Minute, 100)
		if _, err := io.ReadAll(c); err == nil || !errors.Is(c.broken(), errSilent) {
			t.Errorf("got error %v, kept %v; want errSilent", err, c.broken())
		}
		if waited := time.Since(began); waited != time.Minute {
			t.Errorf("waited %v", waited)
		}
	})
}

// It may be silent for any time while it owes nothing, and what it owes counts from when it is asked.
func TestServerIsAskedWhileItIsReadFrom(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := pipe(t, "* OK\r\n")
		began := time.Now()
		c.expect(0, 100)
		ended := make(chan struct{})
		go func() {
			defer close(ended)
			_, _ = io.ReadAll(c)
		}()
		time.Sleep(time.Hour)
		c.expect(time.Minute, 100)
		<-ended
		if waited := time.Since(began); waited != time.Hour+time.Minute {
			t.Errorf("waited %v", waited)
		}
	})
}

func TestLastWords(t *testing.T) {
	for _, test := range []struct{ tail, want string }{
		{"* BYE too many connections\r\n", "too many connections"},
		{"* 1 EXISTS\r\n* BYE server is going down\r\n", "server is going down"},
		{"* BYE not yet at its end", ""},
		{"* BYE to all\r\nand a message goes on\r\n", ""},
		{"Subject: * BYE\r\n", ""},
		{"", ""},
	} {
		if got := lastWords([]byte(test.tail)); got != test.want {
			t.Errorf("lastWords(%q) = %q, want %q", test.tail, got, test.want)
		}
	}
}
