package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"os"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"speakerlist/imapwatch"
	"speakerlist/internal/mailtest"
	"speakerlist/notify"
	"speakerlist/registry"
)

// The long form of the crash test: go test -run TestCrash -crash.each 20 -crash.random 200 -timeout 1h
var (
	crashEach   = flag.Int("crash.each", 2, "how often TestCrash kills the daemon at each step")
	crashRandom = flag.Int("crash.random", 8, "how often TestCrash kills the daemon at random moments")
)

// The steps at which the daemon kills itself. At the others, the servers do that.
const (
	crashBeforeCommit = "before commit"
	crashAfterCommit  = "after commit"
	crashClaim        = "claim"
	crashSettle       = "settle"
)

// The environment of a daemon that is to crash.
const (
	crashEnv = "SPEAKERLIST_TEST_CRASH" // at which step, if any
	aheadEnv = "SPEAKERLIST_TEST_AHEAD" // how far its clock is ahead, so that a letter in doubt need not be waited for
)

// mortal runs the daemon as main does, but by a clock of its own, and dead when it reaches a step.
func mortal() {
	ahead, err := time.ParseDuration(os.Getenv(aheadEnv))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(misuse)
	}
	p := &program{
		out: os.Stdout, err: os.Stderr, configPath: "config.yaml",
		now: func() time.Time { return time.Now().Add(ahead) },
	}
	settings, err := p.settings()
	if err == nil {
		var d *daemon
		if d, err = p.startDaemon(settings, runOptions{}, p.logger(false)); err == nil {
			at := os.Getenv(crashEnv)
			d.handler = mortalHandler{d.handler, at}
			d.notifier.Outbox = mortalOutbox{d.notifier.Outbox, at}
			err = d.run(context.Background(), p)
		}
	}
	fmt.Fprintln(os.Stderr, err)
	os.Exit(failed)
}

// die ends the process as SIGKILL from elsewhere would.
func die() {
	_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
	select {}
}

type mortalHandler struct {
	imapwatch.Handler
	at string
}

func (h mortalHandler) Handle(ctx context.Context, batch imapwatch.Batch) (func(context.Context) error, error) {
	store, err := h.Handler.Handle(ctx, batch)
	if err != nil || len(batch.Messages) == 0 {
		return store, err
	}
	return func(ctx context.Context) error {
		if h.at == crashBeforeCommit {
			die()
		}
		err := store(ctx)
		if h.at == crashAfterCommit {
			die()
		}
		return err
	}, nil
}

type mortalOutbox struct {
	notify.Outbox
	at string
}

func (o mortalOutbox) Claim(now time.Time) (*registry.Letter, time.Time, error) {
	letter, again, err := o.Outbox.Claim(now)
	if o.at == crashClaim && letter != nil {
		die()
	}
	return letter, again, err
}

func (o mortalOutbox) Settle(id string, now time.Time, result notify.Result) error {
	if o.at == crashSettle {
		die()
	}
	return o.Outbox.Settle(id, now, result)
}

// TestCrash kills the daemon at every step between a message's arrival and the letter, and at random moments, and then
// compares with a run that nobody disturbed: nothing is lost, no place differs, and a letter is repeated only where a
// crash left it in doubt, and with the same bytes.
func TestCrash(t *testing.T) {
	c := newCrash(t)
	for _, step := range []struct {
		name string
		kill func(t *testing.T)
	}{
		{"fetch", c.atFetch},
		{crashBeforeCommit, c.byItself(crashBeforeCommit)},
		{crashAfterCommit, c.byItself(crashAfterCommit)},
		{crashClaim, c.byItself(crashClaim)},
		{"MAIL", c.atSMTP(mailtest.Mail)},
		{"DATA", c.atSMTP(mailtest.Data)},
		{"after the dot", c.atSMTP(mailtest.Answer)},
		{crashSettle, c.byItself(crashSettle)},
	} {
		t.Logf("%3d kills at %s", *crashEach, step.name)
		for range *crashEach {
			step.kill(t)
			c.finish(t)
		}
	}
	t.Logf("%3d kills at random moments", *crashRandom)
	for range *crashRandom {
		c.atRandom(t)
	}
	c.finish(t)
	c.compare(t)
}

// A crash is the state of TestCrash.
type crash struct {
	*dovecotSite
	relay *relay
	ahead time.Duration
	asked int
}

func newCrash(t *testing.T) *crash {
	s := newDovecotSite(t)
	relay := startRelay(t, s.dovecot.IMAPAddr)
	// The relay must see what is said, so this connection is not encrypted; it does not leave the machine.
	values := configValues(relay.addr, s.smtp.Addr)
	values["smtpsecurity"], values["ca"] = "starttls", "certificate.pem"
	values["deadline"], values["starts"], values["ends"] = "500h", "510h", "520h"
	s.configure(t, "config.yaml", values)
	values["registry"] = "undisturbed.db"
	s.configure(t, "undisturbed.yaml", values)
	return &crash{dovecotSite: s, relay: relay}
}

// mortal starts a daemon that is to crash.
func (c *crash) mortal(t *testing.T, at string) *child {
	c.ahead += 61 * time.Second
	return c.start(t, "speakerlist-mortal", crashEnv+"="+at, aheadEnv+"="+c.ahead.String())
}

func (c *crash) ask(t *testing.T) {
	c.deliver(t, askFor(c.asked))
	c.asked++
}

func (c *crash) awaitDeath(t *testing.T, daemon *child) {
	t.Helper()
	select {
	case <-daemon.exited:
	case <-time.After(scriptTime):
		t.Fatal("the daemon did not reach the step at which it was to die")
	}
}

func (c *crash) byItself(at string) func(t *testing.T) {
	return func(t *testing.T) {
		c.ask(t)
		c.awaitDeath(t, c.mortal(t, at))
	}
}

func (c *crash) atFetch(t *testing.T) {
	c.ask(t)
	var daemon atomic.Pointer[child]
	c.relay.onFetch(func() {
		for daemon.Load() == nil {
			time.Sleep(time.Millisecond)
		}
		_ = daemon.Load().Process.Kill()
	})
	daemon.Store(c.mortal(t, ""))
	c.awaitDeath(t, daemon.Load())
	c.relay.onFetch(nil)
}

func (c *crash) atSMTP(step mailtest.Step) func(t *testing.T) {
	return func(t *testing.T) {
		c.ask(t)
		var daemon atomic.Pointer[child]
		c.smtp.SetFaults(func(at mailtest.Step, _ mailtest.Delivery) mailtest.Fault {
			if at != step {
				return mailtest.Fault{}
			}
			for daemon.Load() == nil {
				time.Sleep(time.Millisecond)
			}
			daemon.Load().kill()
			return mailtest.Fault{Drop: true}
		})
		daemon.Store(c.mortal(t, ""))
		c.awaitDeath(t, daemon.Load())
		c.smtp.SetFaults(nil)
	}
}

// atRandom lets a daemon live for a moment while messages come in.
func (c *crash) atRandom(t *testing.T) {
	daemon := c.mortal(t, "")
	go func() {
		time.Sleep(rand.N(400 * time.Millisecond))
		_ = daemon.Process.Kill()
	}()
	for range 3 {
		c.ask(t)
	}
	<-daemon.exited
}

// finish lets a daemon do in peace what is left.
func (c *crash) finish(t *testing.T) {
	daemon := c.mortal(t, "")
	for end := time.Now().Add(scriptTime + time.Duration(c.asked)*50*time.Millisecond); ; time.Sleep(50 * time.Millisecond) {
		var s status
		if err := json.Unmarshal([]byte(c.command(t, "status", "--json")), &s); err != nil {
			t.Fatal(err)
		}
		messages := 0
		for _, n := range s.Messages {
			messages += n
		}
		if messages == c.asked && s.Letters["due"] == 0 && s.Letters["doubt"] == 0 {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("of %d messages, %d are admitted; letters: %v", c.asked, messages, s.Letters)
		}
	}
	daemon.kill()
}

// compare holds what came of it all against a run on the same mailbox that nobody disturbed.
func (c *crash) compare(t *testing.T) {
	sent := c.smtp.Deliveries()
	c.command(t, "audit")
	c.command(t, "run", "--once", "--config", "undisturbed.yaml")
	if got, want := c.command(t, "list", "--json"), c.command(t, "list", "--json", "--config", "undisturbed.yaml"); got != want {
		t.Errorf("the list differs from that of an undisturbed run:\n%s\nwant:\n%s", got, want)
	}
	bytesOf := map[string][]byte{}
	times := map[string]int{}
	for _, d := range sent {
		id := letterOf(t, d)
		if first, again := bytesOf[id]; again && !bytes.Equal(first, d.Data) {
			t.Errorf("letter %s was sent again with other bytes", id)
		}
		bytesOf[id] = d.Data
		times[id]++
	}
	var known []registry.Letter
	if err := json.Unmarshal([]byte(c.command(t, "letters", "--json")), &known); err != nil {
		t.Fatal(err)
	}
	histogram := map[int]int{} // of letters, by how often they were sent
	for _, l := range known {
		doubts := 0
		for i, attempt := range l.Attempts {
			if i < len(l.Attempts)-1 && (attempt.Verdict == "" || attempt.Verdict == registry.Unknown) {
				doubts++
			}
		}
		n := times[l.ID]
		histogram[n]++
		if n == 0 || n > 1+doubts {
			t.Errorf("letter %s was sent %d times, in doubt %d times", l.ID, n, doubts)
		}
	}
	for _, d := range c.smtp.Deliveries()[len(sent):] {
		if id := letterOf(t, d); times[id] == 0 {
			t.Errorf("letter %s of the undisturbed run was never sent", id)
		} else {
			delete(times, id)
		}
	}
	if len(times) > 0 {
		t.Errorf("letters that an undisturbed run does not send: %v", times)
	}
	t.Logf("%d messages, %d letters, by how often they were sent: %v", c.asked, len(known), histogram)
}

// letterOf returns the letter that a delivery is.
func letterOf(t *testing.T, d mailtest.Delivery) string {
	t.Helper()
	for line := range strings.Lines(string(readable(d))) {
		if id, found := strings.CutPrefix(line, letterField+": "); found {
			return strings.TrimSpace(id)
		}
	}
	t.Fatalf("a letter without %s", letterField)
	return ""
}

// A relay passes connections on to an IMAP server, and sees what the client says.
type relay struct {
	addr  string
	fetch atomic.Pointer[func()]
}

func startRelay(t *testing.T, target string) *relay {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	r := &relay{addr: listener.Addr().String()}
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			go r.pass(client, target)
		}
	}()
	return r
}

// onFetch calls do when the client asks for messages; nil for nothing.
func (r *relay) onFetch(do func()) {
	if do == nil {
		r.fetch.Store(nil)
		return
	}
	r.fetch.Store(&do)
}

func (r *relay) pass(client net.Conn, target string) {
	server, err := net.Dial("tcp", target)
	if err != nil {
		_ = client.Close()
		return
	}
	go func() {
		_, _ = io.Copy(client, server)
		_ = client.Close()
	}()
	defer server.Close()
	for lines := bufio.NewReader(client); ; {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return
		}
		if do := r.fetch.Load(); do != nil && bytes.Contains(line, []byte("BODY.PEEK")) {
			(*do)()
		}
		if _, err := server.Write(line); err != nil {
			return
		}
	}
}
