package machine

import (
	"regexp"
	"strings"
	"sync"
)

// aggregate tells the reports that receivers of mail send daily to those who ask for them, on DMARC (RFC 7489 section
// 7.2.1.1) and TLS (RFC 8460 section 5.3): by the form that the standards give their subject and their file's name.
func (l *look) aggregate() *Automatic {
	if strings.Contains(strings.ToLower(l.Subject), "report") && reportSubject().MatchString(l.Subject) && !l.isReply() {
		return &Automatic{Sort: OtherMachine, Where: "subject", Text: l.Subject}
	}
	for _, p := range l.Parts {
		switch {
		case p.Type == "application/tlsrpt+gzip", p.Type == "application/tlsrpt+json", reportFile().MatchString(p.Params["name"]) && !l.asks():
			return &Automatic{Sort: OtherMachine, Where: "structure", Text: p.Type}
		}
	}
	return nil
}

var (
	reportSubject = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)^\W*(?:(?:dmarc|tls(?:-?rpt)?|aggregate|preview:?)\W+)*report\W+domain:.*(?:submitter|report-id):|^\W*(?:dmarc|tls)\W+(?:\w+\W+){0,2}report\b.*\bdomain\b`)
	})
	// reportFile matches receiver "!" policy-domain "!" begin "!" end.
	reportFile = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^[\w.-]+![\w.-]+!\d{9,11}!\d{9,11}\b`)
	})
)
