package machine

import (
	"strings"

	"speakerlist/registry/request/words"
)

// absent tells absence notices by subject and opening, where no field has told.
func (l *look) absent() *Automatic {
	t := phrases()
	if v, found := begins(&t.absentSubject, l.subject); found && l.unasked() && (!isOneWord(v) && !l.goesOn(v) || l.supported()) {
		return &Automatic{Sort: OutOfOffice, Where: "subject", Text: v}
	}
	if v, found := find(&t.absentInSubject, l.subject); found && !l.isReply() && l.unasked() {
		return &Automatic{Sort: OutOfOffice, Where: "subject", Text: v}
	}
	v, found := find(&t.absent, l.opening)
	if !found {
		return nil
	}
	switch name, client, composed := l.composed(); {
	case l.asks(), l.questions():
		l.aside("text", "%q, but it asks for something too", v)
	case l.digresses():
		l.aside("text", "%q, but it speaks of something else too", v)
	case l.saysNo():
		l.aside("text", "%q, but Auto-Submitted says that a person wrote it", v)
	case composed:
		l.aside("text", "%q, but %s names a person's program: %s", v, name, client)
	default:
		return &Automatic{Sort: OutOfOffice, Where: "text", Text: v}
	}
	return nil
}

// digresses says whether a sentence of the text speaks of something that no absence notice speaks of. A person who is
// away may write about anything.
func (l *look) digresses() bool {
	t := phrases()
	if _, found := find(&t.matters, l.voice()); found && !reads(l.text, automaticText) {
		return true
	}
	for from := 0; from < len(l.text.Words); {
		_, to := l.text.SentenceAt(from)
		talks := to-from < 4
		for i := from; i < to && !talks; i++ {
			_, absent := t.absent.At(l.text, i)
			_, talk := t.absentTalk.At(l.text, i)
			_, polite := t.polite.At(l.text, i)
			talks = absent || talk || polite && to-from < 6
		}
		if !talks {
			return true
		}
		from = to
	}
	return false
}

// goesOn says whether a subject goes on behind what it begins with as a sentence does: 'Out of office on Friday'.
func (l *look) goesOn(begins string) bool {
	n := len(words.Cut(begins).Words)
	if n >= len(l.subject.Words) {
		return false
	}
	next := l.subject.Words[n]
	return next.Gap < words.Comma && !parted(l.subject, n) && !answers(next.Folded)
}

// isOneWord says whether a phrase is a single word, such as 'Absence': people write letters about it, too.
func isOneWord(phrase string) bool { return len(words.Cut(phrase).Words) == 1 }

// supported says whether the text, too, reads like a machine's.
func (l *look) supported() bool {
	_, away := find(&phrases().absent, l.opening)
	return away || reads(l.text, automaticText)
}

// answered tells the other answers of machines: receipts, calendars, tickets, challenges.
func (l *look) answered() *Automatic {
	t := phrases()
	if v, found := begins(&t.receiptSubject, l.subject); found && (l.opensAs(readReceipt) || !l.asks() && reads(l.opening, readReceipt)) {
		return &Automatic{Sort: ReadReceipt, Where: "subject", Text: v}
	}
	if v, found := begins(&t.calendarSubject, l.subject); found && !l.asks() && reads(l.opening, calendarAnswer) {
		return &Automatic{Sort: CalendarMail, Where: "subject", Text: v}
	}
	if v, found := begins(&t.automaticSubject, l.subject); found && l.unasked() && (!isOneWord(v) && !reads(l.voice(), matter) || l.supported()) {
		return &Automatic{Sort: AutoReply, Where: "subject", Text: v}
	}
	if v, found := find(&t.automatic, l.text); found && !l.saysNo() && !l.asks() {
		return &Automatic{Sort: AutoReply, Where: "text", Text: v}
	}
	return nil
}

// unasked says whether a text under the subject of a machine is one too: it says so itself, or asks for nothing. A
// person may answer under such a subject, or pass it on.
func (l *look) unasked() bool { return !l.saysNo() && (!l.asks() || l.supported()) }

func (l *look) saysNo() bool {
	v, found := l.field("Auto-Submitted")
	return found && value(v) == "no"
}

// isReply says whether the subject begins as a person's answer or forward does.
func (l *look) isReply() bool {
	at := strings.IndexAny(l.Subject, ":：")
	if at < 0 || at > longestPrefix {
		return false
	}
	prefix, _, _ := strings.Cut(l.Subject[:at], "[") // 'Re[2]:'
	return answers(strings.ToLower(strings.TrimSpace(prefix)))
}

// longestPrefix is how many bytes may stand before the colon of an answer.
const longestPrefix = 40

// answers says whether a word, in lower case, stands before the subject of a message that is answered or passed on.
func answers(word string) bool {
	switch word {
	case "re", "fw", "fwd", "tr", "rv", "wg", "aw", "sv", "vs", "antw", "odp", "ynt", "res", "enc", "i", "r", "rif",
		"пер", "ответ", "отв", "转发", "轉寄", "轉發", "回复", "回覆", "答复", "回復", "رد", "إعادة توجيه", "تحويل":
		return true
	}
	return false
}

// A topic is a set of phrases that several rules look for.
type topic func(*topics) *words.Lexicon[bool]

func readReceipt(t *topics) *words.Lexicon[bool]       { return &t.receipt }
func calendarAnswer(t *topics) *words.Lexicon[bool]    { return &t.calendarAnswer }
func unsubscribing(t *topics) *words.Lexicon[bool]     { return &t.unsubscribe }
func automaticText(t *topics) *words.Lexicon[bool]     { return &t.automatic }
func systemName(t *topics) *words.Lexicon[bool]        { return &t.system }
func administratorName(t *topics) *words.Lexicon[bool] { return &t.administrator }

func reads(text words.Text, t topic) bool {
	_, found := find(t(phrases()), text)
	return found
}

// opensAs says whether the text begins with a phrase of a topic: what follows is then the machine's too, such as the
// subject of the message that was read.
func (l *look) opensAs(t topic) bool {
	_, found := t(phrases()).At(l.opening, 0)
	return found
}

func (l *look) speaksOfAbsence() bool {
	t := phrases()
	if _, found := begins(&t.absentSubject, l.subject); found {
		return true
	}
	if _, found := find(&t.absentInSubject, l.subject); found {
		return true
	}
	_, found := find(&t.absent, l.opening)
	return found
}
