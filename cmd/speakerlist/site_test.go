package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"speakerlist/internal/mailtest"
)

// A site is a folder with a configuration, in which the daemon runs as a process of its own, and a mail server.
type site struct {
	dir  string
	smtp *mailtest.SMTP
	log  lockedBuffer // of all daemons
}

// newSite starts the mail server. The configuration is left to the caller.
func newSite(t *testing.T, o mailtest.SMTPOptions) *site {
	t.Helper()
	s := &site{dir: t.TempDir()}
	var err error
	o.Account = account()
	if s.smtp, err = mailtest.StartSMTP(o); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.smtp.Close() })
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("what the daemons logged:\n%s", s.log.String())
		}
	})
	s.write(t, "password", []byte(account().Password))
	return s
}

func (s *site) configure(t *testing.T, name string, values map[string]string) {
	t.Helper()
	config, err := fillConfig(values, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	s.write(t, name, config)
}

func (s *site) write(t *testing.T, name string, content []byte) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(s.dir, name), content, 0o600); err != nil {
		t.Fatal(err)
	}
}

// command runs one command to its end.
func (s *site) command(t *testing.T, args ...string) string {
	t.Helper()
	c := exec.Command("speakerlist", args...)
	c.Dir = s.dir
	out, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("speakerlist %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return string(out)
}

// A child is a daemon in a process of its own.
type child struct {
	*exec.Cmd
	exited chan struct{}
}

// start starts the daemon: the real main, or another program of TestMain.
func (s *site) start(t *testing.T, program string, env ...string) *child {
	t.Helper()
	c := &child{Cmd: exec.Command(program, "run"), exited: make(chan struct{})}
	c.Dir, c.Stderr = s.dir, &s.log
	c.Env = append(os.Environ(), env...)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		_ = c.Wait()
		close(c.exited)
	}()
	t.Cleanup(c.kill)
	return c
}

// kill ends a child as a crash would.
func (c *child) kill() {
	_ = c.Process.Kill()
	<-c.exited
}

// stop asks a child to stop, and fails where it does not do so well.
func (c *child) stop(t *testing.T) {
	t.Helper()
	if err := c.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	<-c.exited
	if !c.ProcessState.Success() {
		t.Errorf("asked to stop, the daemon ended with %v", c.ProcessState)
	}
}

type lockedBuffer struct {
	mu sync.Mutex
	b  strings.Builder
}

func (l *lockedBuffer) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(b)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// eventually waits until something is so.
func (s *site) eventually(t *testing.T, what string, so func() bool) {
	t.Helper()
	for end := time.Now().Add(scriptTime); !so(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("waited %v in vain until %s", scriptTime, what)
		}
	}
}

// answers says whether a daemon runs commands for others.
func (s *site) answers() bool {
	conn, err := net.Dial("unix", filepath.Join(s.dir, "speakerlist.db.sock"))
	return err == nil && conn.Close() == nil
}

// wait returns the first n letters that were sent.
func (s *site) wait(t *testing.T, n int) []mailtest.Delivery {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), scriptTime)
	defer cancel()
	sent, err := s.smtp.Wait(ctx, n)
	if err != nil {
		t.Fatal(err)
	}
	return sent
}

// askFor returns the nth request of a test, from a State of its own for as long as there are any.
func askFor(n int) string {
	states := []string{
		"Chile", "Jordan", "Ghana", "Kenya", "Senegal", "Peru", "Norway", "Fiji", "Japan", "Botswana", "Argentina", "Austria",
		"Bangladesh", "Barbados", "Belgium", "Bolivia", "Brazil", "Bulgaria", "Cambodia", "Canada", "Chad", "Colombia",
		"Costa Rica", "Croatia", "Cyprus", "Denmark", "Ecuador", "Estonia", "Finland", "France", "Gabon", "Germany", "Greece",
		"Guyana", "Honduras", "Iceland", "Ireland", "Italy", "Latvia", "Lesotho", "Liberia", "Lithuania", "Luxembourg",
		"Malawi", "Mali", "Malta", "Mexico", "Mongolia", "Montenegro", "Namibia", "Nauru", "Nepal", "New Zealand", "Panama",
		"Paraguay", "Poland", "Portugal", "Romania", "Samoa", "Serbia", "Seychelles", "Slovakia", "Slovenia", "Spain",
		"Suriname", "Sweden", "Switzerland", "Tunisia", "Uganda", "Uruguay", "Vanuatu", "Zambia",
	}
	return fmt.Sprintf(`From: Delegate %[1]d <delegate%[1]d@mission%[1]d.example>
To: list@assembly.example
Cc: embassy@host.example
Subject: Request to speak
Message-ID: <ask-%[1]d@mission%[1]d.example>
Date: %[4]s

The delegation of %[2]s would like to speak in segment %[3]s.
`, n, states[n%len(states)], []string{"I", "II"}[n/len(states)%2], time.Now().Format(time.RFC1123Z))
}
