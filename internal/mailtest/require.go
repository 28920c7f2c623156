package mailtest

import (
	"errors"
	"os"
)

// TB is what RequireDovecot needs of a test.
type TB interface {
	Helper()
	Cleanup(func())
	Fatalf(format string, args ...any)
	Skipf(format string, args ...any)
}

// requireServers is the environment variable that turns the skipping of a test for want of a server into a failure.
const requireServers = "SPEAKERLIST_REQUIRE_SERVERS"

// RequireDovecot starts a Dovecot that is stopped when the test ends. Where none is installed, the test is skipped, or
// fails with SPEAKERLIST_REQUIRE_SERVERS=1.
func RequireDovecot(t TB, password string, certificate *Certificate) *Dovecot {
	t.Helper()
	dir, err := os.MkdirTemp("", "dovecot")
	if err != nil {
		t.Fatalf("%v", err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	d, err := StartDovecot(dir, password, certificate)
	switch {
	case errors.Is(err, ErrNoDovecot) && os.Getenv(requireServers) != "1":
		t.Skipf("%v", err)
	case err != nil:
		t.Fatalf("%v", err)
	}
	t.Cleanup(func() { _ = d.Close() })
	return d
}
