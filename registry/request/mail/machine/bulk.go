package machine

import (
	"regexp"
	"strings"
	"sync"

	"speakerlist/registry/request/words"
)

// unaddressed tells what a mailing list sends to its members: it does not name the mailbox as a recipient.
func (l *look) unaddressed() *Automatic {
	name, text, isList := l.listed()
	if !isList || l.addressed() {
		return nil
	}
	return &Automatic{Sort: MailingList, Where: name, Text: text}
}

// bulk tells newsletters. A message that names the mailbox as a recipient was written to it by a person, through
// whichever list it came, unless the marks of bulk mail outweigh those of a letter: gateways and senders in bulk put such
// marks on people's mail too, and a newsletter, too, may ask its readers to register. It is known for one by what it is
// called and says; such fields alone are a gateway's.
func (l *look) bulk() *Automatic {
	marks, news, where, text := l.sentInBulk()
	if news && marks >= enough && marks-l.letter() >= enough && !l.saysNo() {
		return &Automatic{Sort: Newsletter, Where: where, Text: text}
	}
	return nil
}

// sentInBulk weighs the marks of bulk mail, and returns the first of them; news says that they are not fields alone.
func (l *look) sentInBulk() (marks int, news bool, where, text string) {
	add := func(weight int, at, what string) {
		if marks == 0 {
			where, text = at, what
		}
		marks += weight
	}
	name, mark, campaign := l.campaign()
	if campaign {
		add(2, name, mark)
		news = true
	}
	if name, mark, found := l.first("List-Unsubscribe", "X-List-Unsubscribe", "List-Unsubscribe-Post"); found {
		add(1, name, mark)
	}
	if v, set := l.field("Precedence"); set && (value(v) == "bulk" || value(v) == "junk") {
		add(1, "Precedence", v)
	}
	if l.fromNobody() {
		add(1, "From", l.From)
	}
	if path, _ := l.field("Return-Path"); verp().MatchString(path) {
		add(1, "Return-Path", path)
	}
	if newsSender().MatchString(l.From) || reads(l.sender(), newsName) {
		add(1, "From", l.From)
		news = true
	}
	if v, found := find(&phrases().news, l.subject); found && !l.isReply() {
		add(1, "subject", v)
		news = true
	}
	// A letter, too, may end beneath the footer of a newsletter that it answers, or speak of leaving a list.
	if marks > 0 && !l.isReply() && (campaign || !l.discussed()) {
		if v, found := find(&phrases().unsubscribe, l.written()); found {
			add(2, "text", v)
			news = true
		}
	}
	return marks, news, where, text
}

// letter weighs the marks of a letter among those of bulk mail: a person's program, what only a person asks for and of
// the session, the leave that it takes and in whose name.
func (l *look) letter() int {
	marks := l.leave()
	if _, _, composed := l.composed(); composed {
		marks += 2
	}
	if reads(l.voice(), matter) {
		marks++
	}
	if l.asks() {
		marks++
		if opens, _, _ := strings.Cut(strings.TrimSpace(l.Text), "\n"); reads(words.Cut(opens), polite) {
			marks++
		}
	}
	return marks
}

// discussed says whether a message came through a list in which people write to one another: its footer is the list's.
func (l *look) discussed() bool {
	if _, _, found := l.first("List-Post", "X-BeenThere"); found {
		return true
	}
	id, found := l.field("List-Id")
	_, domain, _ := strings.Cut(l.From, "@")
	return found && !strings.Contains(strings.ToLower(id), domain)
}

func newsName(t *topics) *words.Lexicon[bool] { return &t.news }

var (
	newsSender = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^(?:[\w.+-]*[._+-])?(?:news|newsletters?|infolettre|lettre|boletin|boletim|bulletin|mailings?|updates?|campaigns?|marketing|rassylka|digest|rundbrief)\d*(?:[._+-][\w.+-]*)?@`)
	})
	// verp matches a return path that names its recipient or the campaign, as programs that count bounces set it.
	verp = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)^<?(?:[\w.-]*[._-])?(?:bounces?|returns?|verp|msprvs\d*|return-?path|retour|rebotes?|bnc\d*)[+=._-][^@]*[\d=][^@]*@`)
	})
)

// throughList says whether a person's message came through a mailing list.
func (l *look) throughList() bool {
	_, _, isList := l.listed()
	return isList
}

// listed returns the field by which a mailing list is known: RFC 2919, RFC 2369 and what came before.
func (l *look) listed() (name, text string, found bool) {
	if name, text, found = l.first("List-Id", "X-BeenThere", "Mailing-List", "X-Mailing-List", "X-Mailman-Version", "List-Post",
		"X-Google-Group-Id", "X-Listserver", "X-Sympa-To", "X-Loop-List", "X-List-Name", "X-ML-Name"); found {
		return name, text, true
	}
	if v, set := l.field("Precedence"); set && value(v) == "list" {
		return "Precedence", v, true
	}
	return "", "", false
}

// campaign returns the mark of a sender's feedback loop or campaign, where the message also offers a way out of it.
func (l *look) campaign() (name, text string, found bool) {
	name, text, found = l.first("Feedback-ID", "X-Feedback-ID", "List-Unsubscribe-Post", "X-Campaign", "X-CampaignID", "X-Campaign-Id", "X-MC-User",
		"X-Mailchimp-Campaign", "X-CSA-Complaints", "X-Report-Abuse-To", "X-Newsletter", "X-Newsletter-Id", "X-Mailgun-Tag", "X-MailingID", "X-Mailing-Id",
		"X-SG-ID", "X-EMarSys-Identify", "X-rpcampaign", "X-Sib-Id", "X-JobID", "X-CM-Identifier", "X-Getresponse-Id", "X-Mailjet-Campaign")
	return name, text, found && l.unsubscribes()
}

// unsubscribes says whether the message offers a way out of what it is sent by.
func (l *look) unsubscribes() bool {
	_, _, found := l.first("List-Unsubscribe", "X-List-Unsubscribe", "List-Help")
	return found || reads(l.written(), unsubscribing)
}

// fromNobody says whether answers go to an address that nobody reads.
func (l *look) fromNobody() bool {
	if len(l.ReplyTo) > 0 {
		return nobody(l.ReplyTo[0])
	}
	return nobody(l.From)
}
