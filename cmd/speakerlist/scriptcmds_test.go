package main

import (
	"bytes"
	"context"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"text/template"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"speakerlist/internal/mailtest"
)

// These are the commands of the scripts beside those of testscript.

// scriptTime is how long a script waits for the daemon before it fails.
const scriptTime = 20 * time.Second

// A world is the mail servers of one script; nil before it has asked for them.
type world struct {
	imap *mailtest.IMAP
	smtp *mailtest.SMTP
}

type worldKey struct{}

func worldOf(ts *testscript.TestScript) *world { return ts.Value(worldKey{}).(*world) }

// account is the mailbox of the scripts.
func account() mailtest.Account {
	return mailtest.Account{Username: "list@assembly.example", Password: "sesame"}
}

// servers starts both mail servers, where they do not run yet, and writes config.yaml and the password. Arguments are of
// the form name=value and fill in testdata/config.yaml; times can be given as durations from now, since the servers and
// the daemon go by the computer's clock.
//
//	servers deadline=-1h mode=review II=1
func servers(ts *testscript.TestScript, _ bool, args []string) {
	w := worldOf(ts)
	if w.imap == nil {
		w.start(ts)
	}
	values := configValues(w.imap.Addr, w.smtp.Addr)
	for _, arg := range args {
		name, value, _ := strings.Cut(arg, "=")
		if _, known := values[name]; !known {
			ts.Fatalf("servers: %q is unknown", name)
		}
		values[name] = value
	}
	config, err := fillConfig(values, time.Now())
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs("config.yaml"), config, 0o600))
	ts.Check(os.WriteFile(ts.MkAbs("password"), []byte(account().Password), 0o600))
}

// configValues returns what testdata/config.yaml is filled in with where nothing else is said.
func configValues(imap, smtp string) map[string]string {
	return map[string]string{
		"imap": imap, "imapsecurity": "none", "smtp": smtp, "smtpsecurity": "none", "ca": "",
		"deadline": "2h", "starts": "24h", "ends": "26h", "since": "-720h", "settle": "15m", "mode": "send",
		"I": "", "II": "", "event": "", "more": "", "digest": "", "copy": "embassy@host.example", "registry": "speakerlist.db", "retention": "", "alarm": "",
	}
}

func fillConfig(values map[string]string, now time.Time) ([]byte, error) {
	at := func(when string) string {
		if span, err := time.ParseDuration(when); err == nil {
			return now.Add(span).UTC().Format(time.RFC3339)
		}
		return when
	}
	t, err := template.New("config.yaml").Funcs(template.FuncMap{"at": at}).ParseFiles("testdata/config.yaml")
	if err != nil {
		return nil, err
	}
	var filled bytes.Buffer
	err = t.Execute(&filled, values)
	return filled.Bytes(), err
}

func (w *world) start(ts *testscript.TestScript) {
	var err error
	w.imap, err = mailtest.StartIMAP(mailtest.IMAPOptions{Account: account()})
	ts.Check(err)
	ts.Defer(func() { _ = w.imap.Close() })
	w.smtp, err = mailtest.StartSMTP(mailtest.SMTPOptions{Account: account()})
	ts.Check(err)
	ts.Defer(func() { _ = w.smtp.Close() })
}

// deliver puts a message into a folder, as received some time ago; now, where that is left out.
//
//	deliver INBOX request.eml 2h
func deliver(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: deliver FOLDER FILE [AGO]")
	}
	var ago time.Duration
	if len(args) > 2 {
		var err error
		ago, err = time.ParseDuration(args[2])
		ts.Check(err)
	}
	raw := withCRLF([]byte(ts.ReadFile(args[1])))
	_, err := worldOf(ts).imap.Deliver(args[0], time.Now().Add(-ago), raw)
	ts.Check(err)
}

// letters waits until that many letters have been sent since the servers were started, and writes the nth down, decoded,
// as letters/n. It fails where there are more by then.
//
//	letters 2
func letters(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(strings.Join(args, " "))
	ts.Check(err)
	ctx, cancel := context.WithTimeout(context.Background(), scriptTime)
	defer cancel()
	sent, err := worldOf(ts).smtp.Wait(ctx, want)
	ts.Check(err)
	if len(sent) != want {
		ts.Fatalf("%d letters were sent, want %d: %s", len(sent), want, subjects(sent))
	}
	ts.Check(os.MkdirAll(ts.MkAbs("letters"), 0o700))
	for i, d := range sent {
		ts.Check(os.WriteFile(filepath.Join(ts.MkAbs("letters"), strconv.Itoa(i+1)), readable(d), 0o600))
	}
}

// refuse makes the mail server fail: at a step of its dialogue, with a code, so many times. 'refuse nothing' makes it well.
//
//	refuse rcpt 451 1
func refuse(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) == 1 && args[0] == "nothing" {
		worldOf(ts).smtp.SetFaults(nil)
		return
	}
	if len(args) != 3 {
		ts.Fatalf("usage: refuse STEP CODE TIMES")
	}
	code, err := strconv.Atoi(args[1])
	ts.Check(err)
	times, err := strconv.Atoi(args[2])
	ts.Check(err)
	worldOf(ts).smtp.SetFaults(mailtest.Times(times, mailtest.Step(args[0]), mailtest.Fault{Code: code, Says: "refused by the script"}))
}

// forward delivers letters to the mailbox itself into its inbox, as a real mail server would.
func forward(ts *testscript.TestScript, _ bool, _ []string) {
	w := worldOf(ts)
	ctx, cancel := context.WithCancel(context.Background())
	var forwarding sync.WaitGroup
	forwarding.Go(func() {
		for n := 0; ; n++ {
			sent, err := w.smtp.Wait(ctx, n+1)
			if err != nil {
				return
			}
			if slices.Contains(sent[n].To, account().Username) {
				_, _ = w.imap.Deliver("INBOX", time.Now(), sent[n].Data)
			}
		}
	})
	ts.Defer(func() {
		cancel()
		forwarding.Wait()
	})
}

// ready waits until the daemon of a registry answers commands.
//
//	ready speakerlist.db
func ready(ts *testscript.TestScript, _ bool, args []string) {
	await(ts, "the daemon of "+args[0], func() bool {
		conn, err := net.Dial("unix", ts.MkAbs(args[0])+".sock")
		if err != nil {
			return false
		}
		return conn.Close() == nil
	})
}

// until waits for a command whose output holds a text.
//
//	until 'place 1' speakerlist show ID
func until(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: until TEXT COMMAND [ARG...]")
	}
	await(ts, args[0], func() bool {
		return ts.Exec(args[1], args[2:]...) == nil && strings.Contains(ts.ReadFile("stdout"), args[0])
	})
}

func await(ts *testscript.TestScript, what string, so func() bool) {
	for end := time.Now().Add(scriptTime); !so(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			ts.Fatalf("waited %v in vain for %s", scriptTime, what)
		}
	}
}
