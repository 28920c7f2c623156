package machine

import (
	"strings"

	"speakerlist/registry/request/words"
)

// doubt returns what speaks for a person where a message reads like a machine's and nothing makes that certain; empty
// where nothing does. A machine that is held does no harm, a person who is ignored does.
func (l *look) doubt(a *Automatic) string {
	switch a.Sort {
	case ReadReceipt, CalendarMail: // the words in them are others'
		return ""
	case Newsletter:
		return l.doubtNews()
	}
	fromNowhere := a.Where == "Return-Path"
	switch {
	case l.nowhere(a):
		return ""
	case reads(l.voice(), matter):
		return "it speaks of the session"
	case l.questions():
		return "it asks a question"
	case a.Sort == OutOfOffice:
		return l.doubtAbsence()
	case a.Sort == OtherMachine && reads(l.voice(), firstPerson):
		return "it says I or we"
	case l.footed(a):
		return "only its footer is a machine's"
	case a.Sort == AutoReply && a.Where == "subject" && l.weight == 0 && !reads(l.written(), automaticText) && !reads(l.opening, challenge):
		return "only its subject is a machine's"
	case l.weight > 0 && l.weight < plenty:
		return "its marks are few"
	case (a.Sort == AutoReply || a.Sort == OtherMachine) && l.isReply() && !fromNowhere && !l.opensAs(automaticText):
		return "it answers"
	case (a.Sort == BounceMail || a.Sort == DelayNotice) && !l.systematic() && (!l.fromSystem() || l.tellsOfReport()):
		return "nothing in it is only a mail system's"
	}
	return ""
}

// personal says whether a message speaks of the session where machines do not: among what tells that its writer is away,
// or above the footer of the system that sent it for him.
func (l *look) personal(a *Automatic) bool {
	return (a.Sort == OutOfOffice || l.footed(a)) && !l.nowhere(a) && reads(l.voice(), matter)
}

// nowhere says whether a message from a null path also says why it has none.
func (l *look) nowhere(a *Automatic) bool {
	return a.Where == "Return-Path" && (a.Sort == OutOfOffice || l.fromSystem())
}

// footed says whether nothing but a sentence of its text tells a machine, and the others are not what machines write.
func (l *look) footed(a *Automatic) bool {
	return a.Sort == AutoReply && a.Where == "text" && l.weight == 0 && !l.aboutMessage()
}

// doubtNews does so for a newsletter: from the address that sends one, people ask for things, too. It bears the title of an
// issue, or the marks of a campaign.
func (l *look) doubtNews() string {
	if l.asks() {
		return "it asks for something"
	}
	if !reads(l.subject, newsName) && !reads(l.sender(), newsName) && !newsSender().MatchString(l.From) {
		return "it bears no newsletter's name"
	}
	_, _, campaign := l.campaign()
	if !campaign && !reads(l.subject, newsName) {
		return "its subject is no newsletter's"
	}
	return ""
}

// doubtAbsence does so for an absence notice, which speaks of nothing else and of nobody else.
func (l *look) doubtAbsence() string {
	v, found := begins(&phrases().absentSubject, l.subject)
	switch {
	case found && l.answersBehind(v):
		return ""
	case !l.answersSomething():
		return "it answers nothing"
	case l.digresses():
		return "it speaks of something else too"
	case reads(l.text, official) && !reads(l.text, firstPerson):
		return "it speaks of somebody else"
	case found && l.goesOn(v):
		return "its subject is a sentence"
	case reads(l.subject, weekday):
		return "its subject names a day"
	}
	return ""
}

// answersBehind says whether the prefix of an answer stands behind what a subject begins with, as only programs write it.
func (l *look) answersBehind(begins string) bool {
	n := len(words.Cut(begins).Words)
	return n < len(l.subject.Words) && answers(l.subject.Words[n].Folded)
}

// answersSomething says whether a message was written upon another: by its fields, its subject or its own words.
func (l *look) answersSomething() bool {
	_, _, threaded := l.first("In-Reply-To", "References")
	if threaded || l.isReply() || reads(l.text, automaticText) {
		return true
	}
	if name := l.fromName(); name != "" && strings.HasPrefix(l.Subject, name+" ") {
		return true // as Notes does: 'Jane Doe is out of the office.'
	}
	v, found := begins(&phrases().absentSubject, l.subject)
	return found && len(l.subject.Words) > len(words.Cut(v).Words)
}

// aboutMessage says whether the text speaks of a message that was received, of a case, of an account or of an absence, as
// machines do, or says nothing but that a machine wrote it, or opens an answer with that.
func (l *look) aboutMessage() bool {
	if l.opensAs(automaticText) && (l.isReply() || len(l.text.Words) < fewWords) {
		return true
	}
	for _, t := range []topic{absence, ticket, notice, challenge, readReceipt, deliveryReport, failure, delay} {
		if reads(l.opening, t) {
			return true
		}
	}
	return false
}

// systematic says whether the message bears what only reports on delivery do: a code, their phrases, a letter that they
// return, or nothing but a null path.
func (l *look) systematic() bool {
	path, found := l.field("Return-Path")
	_, report := find(&phrases().report, l.body())
	return found && path == "<>" || report || statusCode().MatchString(start(l.Body, bodyBytes)) || l.carriesOwn()
}

// tellsOfReport says whether somebody who looks after a mail system tells of what did not arrive, and of no recipient.
func (l *look) tellsOfReport() bool {
	return reads(l.voice(), firstPerson) && l.recipient() == "" && !reads(l.sender(), administratorName)
}

func absence(t *topics) *words.Lexicon[bool]  { return &t.absent }
func weekday(t *topics) *words.Lexicon[bool]  { return &t.weekday }
func official(t *topics) *words.Lexicon[bool] { return &t.official }
