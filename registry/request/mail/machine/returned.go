package machine

import (
	"regexp"
	"strings"
	"sync"
)

// returned tells delivery reports of systems that declare nothing and send from anywhere: by a subject and a text that
// read like theirs, or a text with a code of SMTP in it.
func (l *look) returned() *Automatic {
	t := phrases()
	if l.saysNo() {
		return nil
	}
	if v, found := begins(&t.delaySubject, l.subject); found {
		if _, delayed := find(&t.delayed, l.text); delayed && !l.asks() {
			return &Automatic{Sort: DelayNotice, Where: "subject", Text: v}
		}
	}
	v, bySubject := begins(&t.returnSubject, l.subject)
	failure, failed := find(&t.returned, l.opening)
	if !bySubject && !failed || l.asks() {
		return nil
	}
	_, report := find(&t.report, l.text)
	code := statusCode().MatchString(start(l.Text, bodyBytes))
	if !report && !l.fromSystem() && (l.questions() || l.signed()) {
		return nil // a person tells of a report, and quotes its code
	}
	if bySubject && (report || code || failed || strings.TrimSpace(l.Text) == "") {
		return &Automatic{Sort: BounceMail, Where: "subject", Text: v}
	}
	if failed && (code || report) && !l.isReply() {
		return &Automatic{Sort: BounceMail, Where: "text", Text: failure}
	}
	return nil
}

// statusCode matches the codes of SMTP and RFC 3463 as reports quote them.
var statusCode = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:^|[\s#(<:>'"])(?:5\d\d[ -]#?\(?5\.\d{1,3}\.\d{1,3}|[45]\.\d{1,3}\.\d{1,3}|55[0-4][ -])`)
})

func (l *look) speaksOfReturn() bool {
	t := phrases()
	if _, found := begins(&t.returnSubject, l.subject); found {
		return true
	}
	if _, found := find(&t.report, l.body()); found {
		return true
	}
	return l.speaksOfFailure()
}

// speaksOfFailure says whether the body says that a message did not arrive.
func (l *look) speaksOfFailure() bool {
	_, found := find(&phrases().returned, l.body())
	return found
}

// speaksOfDelay says whether the body says that a message is still on its way.
func (l *look) speaksOfDelay() bool {
	t := phrases()
	if _, found := begins(&t.delaySubject, l.subject); found {
		return true
	}
	_, found := find(&t.delayed, l.body())
	return found
}
