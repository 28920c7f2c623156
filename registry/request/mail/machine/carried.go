package machine

import (
	"slices"
	"strings"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// carried tells delivery reports of systems that declare nothing by what they send back: one of the mailbox's own
// letters, or its header, below a text that says what became of it. A person who passes a letter on greets somebody,
// signs, thanks or asks.
func (l *look) carried() *Automatic {
	if !l.carriesOwn() || l.saysNo() || l.isReply() || l.asks() || l.questions() || l.greetsOrSigns() {
		return nil
	}
	for _, says := range []topic{failure, deliveryReport, delay} {
		if v, found := find(says(phrases()), l.text); found {
			sort := BounceMail
			if l.speaksOfDelay() && !l.speaksOfFailure() {
				sort = DelayNotice
			}
			return &Automatic{Sort: sort, Where: "structure", Text: v}
		}
	}
	return nil
}

func failure(t *topics) *words.Lexicon[bool]        { return &t.returned }
func deliveryReport(t *topics) *words.Lexicon[bool] { return &t.report }
func delay(t *topics) *words.Lexicon[bool]          { return &t.delayed }
func polite(t *topics) *words.Lexicon[bool]         { return &t.polite }

// carriesOwn says whether a letter of the mailbox's own, or its header, is attached.
func (l *look) carriesOwn() bool {
	for _, p := range l.Parts {
		if !isMessage(p.Type) {
			continue
		}
		if letter().MatchString(p.Text) {
			return true
		}
		for line := range strings.Lines(p.Text) {
			name, v, _ := strings.Cut(line, ":")
			switch strings.ToLower(strings.TrimSpace(name)) {
			case "message-id":
				if letterName().MatchString(v) {
					return true
				}
			case "from":
				if l.isOwn(firstAddress(v)) {
					return true
				}
			}
		}
	}
	return false
}

// isMessage says whether a part is a message, or the header of one.
func isMessage(kind string) bool {
	switch kind {
	case "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers":
		return true
	}
	return false
}

// greetsOrSigns says whether the body is a letter: it greets, thanks or takes leave, or bears the sender's name.
func (l *look) greetsOrSigns() bool { return reads(l.body(), polite) || l.signed() }

// signed says whether the body bears the name of a sender who is no mail system.
func (l *look) signed() bool {
	name := strings.TrimSpace(l.fromName())
	if name == "" || l.fromSystem() {
		return false
	}
	if strings.Contains(l.Body, name) {
		return true
	}
	return slices.ContainsFunc(l.sender().Words, func(part words.Word) bool {
		return utf8.RuneCountInString(part.Folded) > 2 && slices.ContainsFunc(l.body().Words, func(word words.Word) bool { return word.Folded == part.Folded })
	})
}
