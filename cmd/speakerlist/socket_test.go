package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"speakerlist/internal/config"
	"speakerlist/registry"
)

// serveOffice lets a daemon answer commands on a socket, and returns where.
func serveOffice(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	r, err := registry.Open(filepath.Join(dir, "registry.db"), testEvent(), registry.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	listener, err := listenForCommands(filepath.Join(dir, "registry.db.sock"))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	served := make(chan error, 1)
	o := &office{settings: &config.Config{}, registry: r}
	go func() { served <- serve(ctx, listener, commandHandler(o, &program{now: time.Now})) }()
	t.Cleanup(func() {
		cancel()
		if err := <-served; err != nil {
			t.Error(err)
		}
	})
	return listener.Addr().String()
}

func TestAskDaemon(t *testing.T) {
	socket := serveOffice(t)
	ask := func(args ...string) (out, said string, err error) {
		var o, e bytes.Buffer
		p := &program{out: &o, err: &e, who: "clerk", args: args}
		err = p.askDaemon(t.Context(), socket)
		return o.String(), e.String(), err
	}

	if out, said, err := ask("list"); err != nil || said != "" || !strings.Contains(out, "Segment I: First") {
		t.Errorf("list: %q, %q, %v", out, said, err)
	}
	if _, said, err := ask("show", "T1-ZZZZZZ"); !errors.Is(err, exitStatus(failed)) || !strings.HasPrefix(said, `speakerlist: there is no message "T1-ZZZZZZ"`) {
		t.Errorf("show: %q, %v", said, err)
	}
	// Who asks is who rules.
	if out, said, err := ask("add", "--delegation", "Assembly", "--segment", "I", "--received", "2023-12-04T10:00:00Z", "--reason", "letter"); err != nil || !strings.Contains(out, "add by clerk") {
		t.Errorf("add: %q, %q, %v", out, said, err)
	}
	// A daemon runs nothing on demand that does not belong to its registry.
	for _, command := range []string{"run", "demo", "check", "rebuild", "replay"} {
		if _, said, err := ask(command); !errors.Is(err, exitStatus(misuse)) || !strings.Contains(said, "unknown command") {
			t.Errorf("%s: %q, %v", command, said, err)
		}
	}
}

func TestNoDaemon(t *testing.T) {
	dir := t.TempDir()
	p := &program{args: []string{"list"}}
	never := filepath.Join(dir, "never")
	if err := p.askDaemon(t.Context(), never); !errors.Is(err, errNoDaemon) {
		t.Errorf("where none ever ran: %v", err)
	}
	left := filepath.Join(dir, "left")
	listener, err := net.ListenUnix("unix", &net.UnixAddr{Name: left})
	if err != nil {
		t.Fatal(err)
	}
	listener.SetUnlinkOnClose(false)
	listener.Close()
	if err := p.askDaemon(t.Context(), left); !errors.Is(err, errNoDaemon) {
		t.Errorf("where one was killed: %v", err)
	}
	// The next daemon takes its place.
	again, err := listenForCommands(left)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { again.Close() })
	if info, err := os.Stat(left); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the socket's mode: %v, %v", info.Mode(), err)
	}
}

// TestDaemonDiesWhileAsked shows that a command whose daemon dies says so, and does not open the registry itself: it may
// have been carried out.
func TestDaemonDiesWhileAsked(t *testing.T) {
	socket := filepath.Join(t.TempDir(), "socket")
	listener, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	go func() {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		_, _ = conn.Read(make([]byte, 1024))
		_, _ = conn.Write([]byte("HTTP/1.1 200 OK\r\n\r\n{\"out\":\"aGFsZg==\"}\n"))
		conn.Close()
	}()
	var out bytes.Buffer
	p := &program{out: &out, err: io.Discard, args: []string{"list"}}
	if err := p.askDaemon(t.Context(), socket); err == nil || errors.Is(err, errNoDaemon) || out.String() != "half" {
		t.Errorf("got %v, %q", err, out.String())
	}
}
