package notify

import (
	"bufio"
	"context"
	"encoding/base64"
	"net"
	"strings"
	"testing"
	"time"

	"speakerlist/registry"
)

// scripted serves one SMTP session by a script: each line that begins with "S: " is sent, each that begins with "C: "
// is what the client must send next. It returns the server's address and a function that waits for the end.
func scripted(t *testing.T, script string) (addr string, wait func()) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	done := make(chan struct{})
	go func() {
		defer close(done)
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		defer conn.Close()
		_ = conn.SetDeadline(time.Now().Add(20 * time.Second))
		client := bufio.NewReader(conn)
		for line := range strings.Lines(strings.TrimSpace(script)) {
			side, want, _ := strings.Cut(strings.TrimSpace(line), ": ")
			if side == "S" {
				_, _ = conn.Write([]byte(want + "\r\n"))
				continue
			}
			got, err := client.ReadString('\n')
			if got = strings.TrimSpace(got); got != want {
				t.Errorf("the client sent %q (%v), want %q", got, err, want)
				return
			}
		}
	}()
	return listener.Addr().String(), func() { <-done }
}

func sendScripted(t *testing.T, login *Login, script string) Result {
	t.Helper()
	addr, wait := scripted(t, script)
	options := SMTPOptions{Addr: addr, Security: Plain, From: "list@example.org", Timeout: 20 * time.Second}
	if login != nil {
		options.Login = func(context.Context) (Login, error) { return *login, nil }
	}
	smtp := NewSMTP(options)
	letter := letterTo("reader@example.net")
	letter.Raw = []byte("Hello.\r\n")
	result := smtp.Send(t.Context(), letter)
	_ = smtp.Close()
	wait()
	return result
}

func TestTokensLogInByXOAUTH2(t *testing.T) {
	login := &Login{Username: "list", Password: "token", OAuth2: true}
	proof := base64.StdEncoding.EncodeToString([]byte("user=list\x01auth=Bearer token\x01\x01"))
	got := sendScripted(t, login, `
S: 220 ready
C: EHLO example.org
S: 250-hello
S: 250 AUTH PLAIN XOAUTH2
C: AUTH XOAUTH2 `+proof+`
S: 235 welcome
C: MAIL FROM:<list@example.org>
S: 250 ok
C: RCPT TO:<reader@example.net>
S: 250 ok
C: DATA
S: 354 go
C: Hello.
C: .
S: 250 queued as 42
C: QUIT
S: 221 bye`)
	if got.Verdict != registry.Taken || got.Says != "queued as 42" {
		t.Errorf("got %+v", got)
	}
	got = sendScripted(t, login, `
S: 220 ready
C: EHLO example.org
S: 250-hello
S: 250 AUTH XOAUTH2
C: AUTH XOAUTH2 `+proof+`
S: 334 eyJzdGF0dXMiOiI0MDAifQ==
C:
S: 535 5.7.8 the token has expired`)
	if got.Verdict != registry.Later || !strings.Contains(got.Says, "the token has expired") {
		t.Errorf("got %+v, want later, with the server's words", got)
	}
}

func TestAQuotaIsNotTheLettersFault(t *testing.T) {
	got := sendScripted(t, nil, `
S: 220 ready
C: EHLO example.org
S: 250 hello
C: MAIL FROM:<list@example.org>
S: 250 ok
C: RCPT TO:<reader@example.net>
S: 250 ok
C: DATA
S: 354 go
C: Hello.
C: .
S: 550 5.4.5 Daily user sending limit exceeded`)
	if got.Verdict != registry.Later {
		t.Errorf("got %+v, want later", got)
	}
}

func TestWhatFollowsTheAnswerDoesNotCount(t *testing.T) {
	got := sendScripted(t, nil, `
S: 220 ready
C: EHLO example.org
S: 250-hello
S: 250 SMTPUTF8
C: MAIL FROM:<list@example.org>
S: 250 ok
C: RCPT TO:<reader@example.net>
S: 250 ok
C: DATA
S: 354 go
C: Hello.
C: .
S: 250 queued
S: 421 I am off`)
	if got.Verdict != registry.Taken {
		t.Errorf("got %+v, want taken", got)
	}
}
