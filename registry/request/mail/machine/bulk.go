package machine

import "strings"

// bulk tells mailing lists and newsletters. A message that names the mailbox as a recipient and bears no mark of bulk
// mail was written to it by a person, through whichever list it came.
func (l *look) bulk() *Automatic {
	name, id, isList := l.listed()
	if isList && !l.addressed() {
		return &Automatic{Sort: MailingList, Where: name, Text: id}
	}
	if name, text, found := l.campaign(); found {
		return &Automatic{Sort: Newsletter, Where: name, Text: text}
	}
	if name, text, found := l.lesserMarks(); found && !l.asks {
		return &Automatic{Sort: Newsletter, Where: name, Text: text}
	}
	return nil
}

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

// lesserMarks returns one of two marks that tell bulk mail together, since the programs that people write with set one
// or the other.
func (l *look) lesserMarks() (name, text string, found bool) {
	if v, set := l.field("Precedence"); set && (value(v) == "bulk" || value(v) == "junk") && (l.unsubscribes() || l.fromNobody()) {
		return "Precedence", v, true
	}
	if name, text, found = l.first("List-Unsubscribe"); found && (l.fromNobody() || reads(l.body(), unsubscribing)) {
		return name, text, true
	}
	return "", "", false
}

// unsubscribes says whether the message offers a way out of what it is sent by.
func (l *look) unsubscribes() bool {
	_, _, found := l.first("List-Unsubscribe", "X-List-Unsubscribe", "List-Help")
	return found || reads(l.body(), unsubscribing)
}

// fromNobody says whether answers go to an address that nobody reads.
func (l *look) fromNobody() bool {
	if len(l.ReplyTo) > 0 {
		return nobody(l.ReplyTo[0])
	}
	return nobody(l.From)
}

func nobody(address string) bool {
	local, _, _ := strings.Cut(strings.ToLower(address), "@")
	local = strings.Map(func(r rune) rune {
		switch r {
		case '-', '_', '.', '+':
			return -1
		}
		return r
	}, local)
	for _, part := range []string{
		"noreply", "donotreply", "dontreply", "nepasrepondre", "noresponder", "nicht antworten", "nichtantworten", "keineantwort", "naoresponda",
		"nonrispondere", "noresponda", "noreponse", "sansreponse",
	} {
		if strings.Contains(local, part) {
			return true
		}
	}
	return false
}
