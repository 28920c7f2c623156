package imapwatch

import (
	"context"
	"errors"
	"net"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// These tests run with the intervals that the daemon has by default, under a clock that waits for nobody.

// withDefaults are the options of a watcher that talks to the fake, without any interval.
func withDefaults(t *testing.T, f *fake) Options {
	t.Helper()
	o := f.options(t)
	return Options{
		Addr: o.Addr, Security: o.Security, Login: o.Login, Logger: o.Logger, dial: o.dial,
	}
}

// watchFor runs a watcher for a time, or until it was told to stop.
func watchFor(t *testing.T, o Options, r *recorder, d time.Duration) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), d)
	defer cancel()
	o.State = r.State
	if err := New(o).Run(ctx, r); err != nil {
		t.Errorf("Run returned %v", err)
	}
	synctest.Wait() // the server takes a last command down
	r.check(t)
}

// T1: the connection goes dead, and a message arrives.
func TestDefaultsDeadConnection(t *testing.T) {
	for _, test := range []struct {
		name     string
		urgent   bool
		at, says string // the command that is answered last, and how
		within   time.Duration
	}{
		{"while idling", false, "IDLE", "+ idling\r\n" + silence, time.Minute},
		{"while reading", false, "UID FETCH", silence, time.Minute},
		{"while idling in the hour before the deadline", true, "IDLE", "+ idling\r\n" + silence, 15 * time.Second},
		{"while reading in the hour before the deadline", true, "UID FETCH", silence, 15 * time.Second},
		{"while opening a folder in the hour before the deadline", true, "EXAMINE", silence, 15 * time.Second},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				server := &fake{subjects: slices.Clone(three)}
				var died, handled time.Time
				server.answer = func(_, command string) string {
					if !died.IsZero() || !strings.HasPrefix(command, test.at) {
						return ""
					}
					died = time.Now()
					server.subjects = append(server.subjects, "four")
					return test.says
				}
				o := withDefaults(t, server)
				o.Urgent = func(time.Time) bool { return test.urgent }
				r := newRecorder()
				r.before = func(b Batch) error {
					if b.Through == 40 {
						handled = time.Now()
					}
					return nil
				}
				watchFor(t, o, r, 5*time.Minute)
				if took := handled.Sub(died); handled.IsZero() || took > test.within {
					t.Errorf("handled %v after the connection had died, want within %v", took, test.within)
				} else {
					t.Logf("handled %v after the connection had died", took.Round(time.Millisecond))
				}
			})
		})
	}
}

// A quiet mailbox costs little: some hundred round trips an hour, and one connection.
func TestDefaultsQuietHour(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := &fake{subjects: three}
		r := newRecorder()
		watchFor(t, withDefaults(t, server), r, time.Hour)
		if server.connections != 1 || len(server.commands) > 1000 || server.asked("UID FETCH") != 2 {
			t.Errorf("%d connections, %d commands, %d of them fetch", server.connections, len(server.commands), server.asked("UID FETCH"))
		}
		if n := len(r.caughtUp); n < 55 || n > 61 {
			t.Errorf("caught up %d times", n)
		}
	})
}

// T2: a server without IDLE is asked.
func TestDefaultsWithoutIdle(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := &fake{subjects: slices.Clone(three), capabilities: "IMAP4rev1"}
		announced := false
		server.answer = func(tag, command string) string {
			if command != "NOOP" || announced {
				return ""
			}
			announced = true
			server.subjects = append(server.subjects, "four")
			return "* 4 EXISTS\r\n" + tag + " OK\r\n"
		}
		r := newRecorder()
		watchFor(t, withDefaults(t, server), r, 30*time.Second)
		equal(t, "subjects", r.subjects(), []string{"one", "two", "three", "four"})
	})
}

// Announcements are not relied on.
func TestDefaultsServerThatAnnouncesNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := &fake{subjects: slices.Clone(three)}
		server.answer = func(_, command string) string {
			if command == "IDLE" && len(server.subjects) == 3 {
				server.subjects = append(server.subjects, "four")
			}
			return ""
		}
		r := newRecorder()
		watchFor(t, withDefaults(t, server), r, 61*time.Second)
		equal(t, "subjects", r.subjects(), []string{"one", "two", "three", "four"})
	})
}

// T7: a message that breaks each connection holds up those behind it for seconds.
func TestDefaultsPoison(t *testing.T) {
	for _, test := range []struct {
		name, says string
		within     time.Duration
	}{
		{"the client cannot read it", "* 2 FETCH (UID 20 X-ODD 1)\r\n", 5 * time.Second},
		{"the server hangs up", hangUp, 40 * time.Second},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				server := &fake{subjects: three}
				server.fetched = func(uid int, command, usual string) string {
					if uid == second && strings.Contains(command, "BODY.PEEK[]") {
						return test.says
					}
					return usual
				}
				r := newRecorder()
				watchFor(t, withDefaults(t, server), r, test.within)
				equal(t, "subjects", r.subjects(), []string{"one", "!two", "three"})
			})
		})
	}
}

// T23: a refused login is no reason to hammer the server, which would lock the account.
func TestDefaultsLoginRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := &fake{subjects: three}
		server.answer = func(tag, command string) string {
			if strings.HasPrefix(command, "LOGIN") {
				return tag + " NO [AUTHENTICATIONFAILED] no\r\n"
			}
			return ""
		}
		r := newRecorder()
		watchFor(t, withDefaults(t, server), r, time.Hour)
		if n := server.asked("LOGIN"); n < 8 || n > 14 {
			t.Errorf("%d logins in an hour", n)
		}
		if !errors.Is(r.states[0].Err, ErrLogin) {
			t.Errorf("state %v", r.states[0])
		}
	})
}

// A server that is away for an hour is found again within a minute and a half, and is not called all the time.
func TestDefaultsServerAway(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := &fake{subjects: three}
		o := withDefaults(t, server)
		back := time.Now().Add(time.Hour)
		calls, dial := 0, o.dial
		o.dial = func(ctx context.Context, network, addr string) (net.Conn, error) {
			if calls++; time.Now().Before(back) {
				return nil, errOnPurpose
			}
			return dial(ctx, network, addr)
		}
		r := newRecorder()
		watchFor(t, o, r, time.Hour+90*time.Second)
		equal(t, "subjects", r.subjects(), three)
		if calls > 120 {
			t.Errorf("%d calls", calls)
		}
	})
}

// A connection that breaks every few minutes is made again at once.
func TestDefaultsConnectionThatBreaksNowAndThen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := &fake{subjects: three}
		probes := 0
		server.answer = func(_, command string) string {
			if command != "DONE" {
				return ""
			}
			if probes++; probes%10 == 0 {
				return "* BYE time to go\r\n" + hangUp
			}
			return ""
		}
		o := withDefaults(t, server)
		r := newRecorder()
		watchFor(t, o, r, time.Hour)
		down := time.Duration(0)
		for i, s := range r.states[:len(r.states)-1] {
			if s.Err != nil {
				down += r.states[i+1].Since.Sub(s.Since)
			}
		}
		if server.connections < 10 || down > 15*time.Second {
			t.Errorf("%d connections, away for %v of an hour", server.connections, down)
		}
	})
}
