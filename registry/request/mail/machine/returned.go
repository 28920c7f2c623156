package machine

import (
	"regexp"
	"sync"
)

// returned tells delivery reports of systems that declare nothing: by a subject that only they write, with a text that
// reads like theirs or a code of SMTP in it.
func (l *look) returned() *Automatic {
	t := phrases()
	subject, byReturn := begins(&t.returnSubject, l.subject)
	delay, byDelay := begins(&t.delaySubject, l.subject)
	_, failure := find(&t.returned, l.opening)
	_, bodyDelay := find(&t.delayed, l.body)
	code := statusCode().MatchString(start(l.Text, bodyBytes))
	switch {
	case l.asks:
		return nil
	case byDelay && bodyDelay:
		return &Automatic{Sort: DelayNotice, Where: "subject", Text: delay}
	case byReturn && (failure || code || l.speaksOfReturn()):
		return &Automatic{Sort: BounceMail, Where: "subject", Text: subject}
	case failure && code && !l.isReply():
		text, _ := find(&t.returned, l.opening)
		return &Automatic{Sort: BounceMail, Where: "text", Text: text}
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
	if _, found := find(&t.report, l.body); found {
		return true
	}
	return l.speaksOfFailure()
}

// speaksOfFailure says whether the body says that a message did not arrive.
func (l *look) speaksOfFailure() bool {
	_, found := find(&phrases().returned, l.body)
	return found
}

// speaksOfDelay says whether the body says that a message is still on its way.
func (l *look) speaksOfDelay() bool {
	t := phrases()
	if _, found := begins(&t.delaySubject, l.subject); found {
		return true
	}
	_, found := find(&t.delayed, l.body)
	return found
}
