package imapwatch

import (
	"context"
	"encoding/base64"
	"errors"
	"strings"
	"testing"
)

func TestLoginWithAToken(t *testing.T) {
	encode := base64.StdEncoding.EncodeToString
	refusal := encode([]byte(`{"status":"401","schemes":"bearer"}`))
	for _, test := range []struct {
		name, capabilities, want string // the command
		refuse                   bool
	}{
		{
			"OAUTHBEARER", "IMAP4rev1 SASL-IR AUTH=XOAUTH2 AUTH=OAUTHBEARER",
			"AUTHENTICATE OAUTHBEARER " + encode([]byte("n,a=clerk,\x01auth=Bearer t0ken\x01\x01")), false,
		},
		{
			"XOAUTH2", "IMAP4rev1 SASL-IR AUTH=XOAUTH2",
			"AUTHENTICATE XOAUTH2 " + encode([]byte("user=clerk\x01auth=Bearer t0ken\x01\x01")), false,
		},
		{"OAUTHBEARER, refused", "IMAP4rev1 SASL-IR AUTH=OAUTHBEARER", "AUTHENTICATE OAUTHBEARER", true},
		{"XOAUTH2, refused", "IMAP4rev1 SASL-IR AUTH=XOAUTH2", "AUTHENTICATE XOAUTH2", true},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server := &fake{subjects: three, capabilities: test.capabilities}
			server.answer = func(_, command string) string {
				if test.refuse && strings.HasPrefix(command, "AUTHENTICATE") {
					return "+ " + refusal + "\r\n"
				}
				return ""
			}
			o := server.options(t)
			o.Login = func(context.Context) (Login, error) { return Login{Username: "clerk", Token: "t0ken"}, nil }
			err := New(o).CatchUp(t.Context(), newRecorder())
			if server.asked(test.want) != 1 {
				t.Errorf("commands: %q, want %q", server.commands, test.want)
			}
			if test.refuse != errors.Is(err, ErrLogin) || !test.refuse && err != nil {
				t.Errorf("CatchUp returned %v", err)
			}
			if err != nil && (!strings.Contains(err.Error(), "401") || strings.Contains(err.Error(), "t0ken")) {
				t.Errorf("CatchUp returned %v", err)
			}
		})
	}
}

func TestLoginWithAPassword(t *testing.T) {
	plain := base64.StdEncoding.EncodeToString([]byte("\x00clerk\x00secret"))
	for _, test := range []struct{ name, capabilities, want string }{
		{"PLAIN where there is PLAIN", "IMAP4rev1 SASL-IR AUTH=PLAIN", "AUTHENTICATE PLAIN " + plain},
		{"else LOGIN", "IMAP4rev1", `LOGIN "clerk" "secret"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server := &fake{subjects: three, capabilities: test.capabilities}
			catchUp(t, server.options(t), newRecorder())
			if server.asked(test.want) != 1 {
				t.Errorf("commands: %q, want %q", server.commands, test.want)
			}
		})
	}
}

func TestLoginRefusedForNow(t *testing.T) {
	for _, test := range []struct {
		says  string
		login bool // it is the login that is wrong
	}{
		{"NO [AUTHENTICATIONFAILED] wrong", true},
		{"NO wrong", true},
		{"BAD command not known", true},
		{"NO [UNAVAILABLE] try again", false},
		{"NO [LIMIT] too many connections", false},
	} {
		t.Run(test.says, func(t *testing.T) {
			t.Parallel()
			server := &fake{}
			server.answer = func(tag, command string) string {
				if strings.HasPrefix(command, "LOGIN") {
					return tag + " " + test.says + "\r\n"
				}
				return ""
			}
			o := server.options(t)
			o.Login = func(context.Context) (Login, error) { return Login{Username: "clerk", Password: password}, nil }
			err := New(o).CatchUp(t.Context(), newRecorder())
			if errors.Is(err, ErrLogin) != test.login || errors.Is(err, ErrUnreachable) == test.login {
				t.Errorf("CatchUp returned %v", err)
			}
		})
	}
}

// Where the secret cannot be had, nobody is asked to let us in.
func TestLoginWithoutASecret(t *testing.T) {
	t.Parallel()
	server := &fake{}
	o := server.options(t)
	o.Login = func(context.Context) (Login, error) { return Login{}, errOnPurpose }
	if err := New(o).CatchUp(t.Context(), newRecorder()); !errors.Is(err, errOnPurpose) || server.asked("LOGIN") > 0 {
		t.Errorf("CatchUp returned %v, commands %q", err, server.commands)
	}
}
