package main

import (
	"bytes"
	"cmp"
	"crypto/rand"
	"errors"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"text/template"
	"time"

	"speakerlist/internal/mailtest"
)

// A stage is all that the demo's daemon needs of the world: two servers, a folder and a clock.
type stage struct {
	imap       *mailtest.IMAP
	smtp       *mailtest.SMTP
	folder     string
	configPath string
	clock      *stageClock
}

// demoAccount is the mailbox's, as the demo's configuration names it.
const demoAccount = "iccaspcooperation@gmail.com"

// curtain returns when the play begins, by its own clock: before the first message, and long before the list closes.
func curtain() time.Time { return time.Date(2023, 12, 4, 8, 0, 0, 0, time.UTC) }

func setStage() (*stage, error) {
	folder, err := os.MkdirTemp("", "speakerlist-demo-")
	if err != nil {
		return nil, err
	}
	certificate, err := mailtest.NewCertificate()
	if err != nil {
		return nil, err
	}
	account := mailtest.Account{Username: demoAccount, Password: rand.Text()}
	s := &stage{folder: folder, configPath: filepath.Join(folder, "config.yaml"), clock: &stageClock{ahead: time.Until(curtain())}}
	s.imap, err = mailtest.StartIMAP(mailtest.IMAPOptions{Account: account, Certificate: certificate})
	if err != nil {
		return nil, err
	}
	s.smtp, err = mailtest.StartSMTP(mailtest.SMTPOptions{Account: account, Certificate: certificate, StartTLS: true})
	if err != nil {
		return nil, errors.Join(err, s.imap.Close())
	}
	config, err := template.ParseFS(demoFiles, "demo/config.yaml")
	var filled bytes.Buffer
	if err == nil {
		err = config.Execute(&filled, struct{ IMAP, SMTP string }{s.imap.Addr, s.smtp.Addr})
	}
	for name, content := range map[string][]byte{
		"config.yaml": filled.Bytes(), "certificate.pem": certificate.PEM, "password": []byte(account.Password + "\n"),
	} {
		err = errors.Join(err, os.WriteFile(filepath.Join(folder, name), content, 0o600))
	}
	err = errors.Join(err, os.Mkdir(filepath.Join(folder, "letters"), 0o700))
	if err != nil {
		return nil, errors.Join(err, s.close())
	}
	return s, nil
}

func (s *stage) close() error { return errors.Join(s.smtp.Close(), s.imap.Close()) }

// A stageClock shows the time of the play: it can be put forward, and goes on from there.
type stageClock struct {
	mu    sync.Mutex
	ahead time.Duration // of the computer's clock; negative in the past
}

func (c *stageClock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return time.Now().Add(c.ahead)
}

// forward puts the clock to a time; never back.
func (c *stageClock) forward(t time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ahead = max(c.ahead, time.Until(t))
}

func compareBase(a, b string) int { return cmp.Compare(path.Base(a), path.Base(b)) }

// withCRLF returns a message with the line ends that mail has.
func withCRLF(raw []byte) []byte { return bytes.ReplaceAll(raw, []byte("\n"), []byte("\r\n")) }

// shellWords writes arguments as one would type them.
func shellWords(args []string) string {
	words := make([]string, len(args))
	for i, a := range args {
		words[i] = a
		if strings.ContainsAny(a, " '\"") {
			words[i] = "'" + a + "'"
		}
	}
	return strings.Join(words, " ")
}
