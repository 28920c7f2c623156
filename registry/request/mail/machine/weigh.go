package machine

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"speakerlist/registry/request/words"
)

// weighed tells the answers and notices that no field declares: by what they say, weighed with the marks that nobody
// sat at them and those that somebody did. None of these marks tells alone.
func (l *look) weighed() *Automatic {
	if l.saysNo() {
		return nil
	}
	for _, g := range []struct {
		says topic
		sort Sort
	}{
		{challenge, AutoReply},
		{ticket, AutoReply},
		{notice, OtherMachine},
	} {
		said := l.saying(g.says)
		if g.sort == OtherMachine {
			if figure, found := l.quotaFigures(); found {
				said.add("text", figure, 1)
			}
		}
		if said.count == 0 {
			continue
		}
		if l.weight = said.count + l.unattended() - l.attended(g.says); l.weight >= enough {
			return &Automatic{Sort: g.sort, Where: said.where, Text: said.text}
		}
	}
	return nil
}

// What the marks of a machine must outweigh those of a person by: enough that it may be one, plenty that it is.
const (
	enough = 2
	plenty = 4
)

func challenge(t *topics) *words.Lexicon[bool] { return &t.challenge }
func ticket(t *topics) *words.Lexicon[bool]    { return &t.ticket }
func notice(t *topics) *words.Lexicon[bool]    { return &t.notice }

// A said is how often a message speaks of a topic, and where it does first.
type said struct {
	count       int
	where, text string
}

func (s *said) add(where, text string, count int) {
	if s.count == 0 {
		s.where, s.text = where, text
	}
	s.count += count
}

// saying counts a topic in the subject of a message that answers nothing, once, and in its opening, up to three times.
func (l *look) saying(t topic) said {
	var s said
	lexicon := t(phrases())
	if v, found := find(lexicon, l.subject); found && !l.isReply() {
		s.add("subject", v, 1)
	}
	if found := lexicon.Find(l.opening); len(found) > 0 {
		s.add("text", l.opening.Slice(found[0].From, found[0].To), min(len(found), 3))
	}
	return s
}

// sharing says whether a text holds the sign of a share.
func sharing(text string) bool {
	return strings.Contains(text, "%") || strings.Contains(text, "٪") || strings.Contains(text, "％")
}

// quotaFigures returns the size of what is kept, where the share that is in use stands with it: '98 % of 10 GB'.
func (l *look) quotaFigures() (string, bool) {
	text := l.Subject + "\n" + start(l.Text, openingBytes)
	if !sharing(text) {
		return "", false
	}
	size := sizeFigure().FindString(text)
	return strings.TrimSpace(size), size != ""
}

// unattended weighs the marks that nobody sat at a message: it says so itself, offers a way out, comes from the address
// or in the name of a service, by the program of no person, bears the number of a case, repeats its subject whole, and
// never says 'I' or 'we'.
func (l *look) unattended() int {
	marks := 0
	if reads(l.written(), automaticText) {
		marks += 2
	}
	for _, mark := range []bool{
		reads(l.written(), unsubscribing),
		service(l.From) || l.fromPostmaster(),
		reads(l.sender(), serviceName),
		l.byScript(),
		caseNumber().MatchString(l.Subject + "\n" + start(l.Text, openingBytes)),
		strings.Contains(start(l.Text, bodyBytes), l.title()),
	} {
		if mark {
			marks++
		}
	}
	if marks > 0 && len(l.text.Words) >= fewWords && !reads(l.voice(), firstPerson) {
		marks++ // alone it would tell a note verbale
	}
	return marks
}

// attended weighs the marks that a person sat at a message: it was written in a person's program, is to be answered to a
// person, takes leave in its sender's name, asks for more than the topic itself, or speaks of the session.
func (l *look) attended(by topic) int {
	marks := 0
	if _, _, composed := l.composed(); composed {
		marks += 2
	}
	if service(l.From) && len(l.ReplyTo) > 0 && !service(l.ReplyTo[0]) && !l.isOwn(l.ReplyTo[0]) {
		marks += 3
	}
	if l.asks() && l.asksBeside(by) {
		marks += 3
	}
	if reads(l.voice(), matter) {
		marks += 2
	}
	if l.questions() {
		marks++
	}
	return marks + l.leave()
}

// asksBeside says whether the text asks, outside the phrases of a topic, for what only a person asks for.
func (l *look) asksBeside(t topic) bool {
	own := t(phrases()).Find(l.voice())
	return slices.ContainsFunc(phrases().asks.Find(l.voice()), func(ask words.Match[bool]) bool {
		return !slices.ContainsFunc(own, func(m words.Match[bool]) bool { return m.From < ask.To && ask.From < m.To })
	})
}

// fewWords are so few that they need no pronoun.
const fewWords = 10

func matter(t *topics) *words.Lexicon[bool]      { return &t.matters }
func firstPerson(t *topics) *words.Lexicon[bool] { return &t.firstPerson }
func serviceName(t *topics) *words.Lexicon[bool] { return &t.service }

// leave weighs how a letter ends: with a word of politeness, and with the name of a sender who is no service.
func (l *look) leave() int {
	marks := 0
	end := words.Cut(ending(l.Text + "\n" + l.Around))
	if reads(end, polite) {
		marks++
	}
	if reads(l.sender(), serviceName) || newsSender().MatchString(l.From) || l.fromSystem() {
		return marks
	}
	for _, name := range l.sender().Words {
		for _, word := range end.Words {
			if word.Folded == name.Folded && len(name.Folded) > 2 {
				return marks + 2
			}
		}
	}
	return marks
}

// ending returns the last lines of a text, as many as a person takes leave in, and not the first.
func ending(text string) string {
	lines := strings.FieldsFunc(strings.TrimSpace(text), func(r rune) bool { return r == '\n' })
	if len(lines) == 0 {
		return ""
	}
	last := lines[max(1, len(lines)-4):]
	if len(last) > 0 {
		return strings.Join(last, "\n")
	}
	// All in one line: what stands behind its last sentence.
	line := strings.TrimRight(lines[0], " .!")
	if i := strings.LastIndexAny(line, ".!?。！？"); i > 0 {
		return line[i:]
	}
	return ""
}

// byScript says whether a message names as its program one in which nobody writes.
func (l *look) byScript() bool {
	_, program, found := l.first("X-Mailer", "User-Agent", "X-PHP-Originating-Script", "X-PHP-Script")
	return found && script().MatchString(program)
}

var (
	script = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)\.(?:php|sh|pl|py|rb|js|exe|jar)\b|php|swift ?mailer|nodemailer|javamail|python|perl|ruby|actionmailer|symfony|laravel|django|` +
			`respond|assistant|robot|\bbot\b|notif|alert|monitor|sender|blat|cdonts|cdo for|chilkat|sendemail|swaks|mailgun|sendgrid|mailjet|jira|otrs|help ?desk`)
	})
	sizeFigure = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)\d ?(?:[kmgt]i?b|[kmgt]o|[кмгт]б|جيجا\p{L}*|ميجا\p{L}*|ميغا\p{L}*|غيغا\p{L}*)(?:[^\p{L}]|$)`)
	})
	// caseNumber matches the number that a case was given: digits behind a sign or a word that numbers, or letters and
	// digits joined as registries join them.
	caseNumber = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)(?:[#№]|\bn[°ºo]\.?|\bno\.|\b(?:number|numéro|numero|número|nummer|ticket|case|reference|référence|referencia|номером|номер|id)\b:?|رقم|بالرقم|编号(?:为|：|:)?|号码|单号(?:：|:)?)\s*[A-Z]{0,6}[-/]?\d[\d/-]{3,}|\b[A-Z]{2,8}[-#]\d{4}[-/]?\d{2,}`)
	})
)
