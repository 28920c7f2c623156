package main

import (
	"slices"
	"strings"
	"testing"
	"time"

	"speakerlist/internal/mailtest"
)

// A dovecotSite has a real IMAP server, reached by TLS, and a mail server reached by STARTTLS.
type dovecotSite struct {
	*site
	dovecot *mailtest.Dovecot
}

func newDovecotSite(t *testing.T) *dovecotSite {
	t.Helper()
	certificate, err := mailtest.NewCertificate()
	if err != nil {
		t.Fatal(err)
	}
	s := &dovecotSite{dovecot: mailtest.RequireDovecot(t, account().Password, certificate)}
	s.site = newSite(t, mailtest.SMTPOptions{Certificate: certificate, StartTLS: true})
	values := configValues(s.dovecot.IMAPSAddr, s.smtp.Addr)
	values["imapsecurity"], values["smtpsecurity"], values["ca"] = "tls", "starttls", "certificate.pem"
	s.configure(t, "config.yaml", values)
	s.write(t, "certificate.pem", certificate.PEM)
	return s
}

func (s *dovecotSite) deliver(t *testing.T, raw string) {
	t.Helper()
	if err := s.dovecot.Deliver(account().Username, withCRLF([]byte(raw))); err != nil {
		t.Fatal(err)
	}
}

// TestDovecot runs the daemon against real Dovecot: mail that comes while it runs is answered within two seconds, mail
// that comes while it is dead when it is back, and none twice.
func TestDovecot(t *testing.T) {
	s := newDovecotSite(t)
	daemon := s.start(t, "speakerlist")
	s.eventually(t, "the daemon has caught up", func() bool {
		return s.answers() && strings.Contains(s.command(t, "status"), "is handled")
	})
	var took []time.Duration
	for n := range 5 {
		began := time.Now()
		s.deliver(t, askFor(n))
		s.wait(t, n+1)
		took = append(took, time.Since(began))
	}
	slices.Sort(took)
	t.Logf("from delivery to letter: %v", took)
	if slowest := took[len(took)-1]; slowest > 2*time.Second {
		t.Errorf("a letter took %v, want less than 2s", slowest)
	}

	daemon.kill()
	s.deliver(t, askFor(5))
	daemon = s.start(t, "speakerlist")
	s.wait(t, 6)
	if got := s.command(t, "list", "--json"); strings.Count(got, `"rank"`) != 6 {
		t.Errorf("the list does not hold six speakers:\n%s", got)
	}
	s.command(t, "audit")
	daemon.stop(t)
	s.command(t, "run", "--once")
	if sent := s.smtp.Deliveries(); len(sent) != 6 {
		t.Errorf("%d letters were sent, want 6: %s", len(sent), subjects(sent))
	}
}
