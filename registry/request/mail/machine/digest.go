package machine

// digest tells what a mail gateway sends about the messages that it keeps back. The subjects listed in it may ask for
// anything: they are others' words, so that here they do not tell a person. Subject and text must both read like it.
func (l *look) digest() *Automatic {
	t := phrases()
	subject, found := find(&t.digestSubject, l.subject)
	if !found || l.isReply() || l.saysNo() || l.questions() {
		return nil
	}
	if _, found := find(&t.digest, l.text); !found {
		return nil
	}
	// Without a list there is but what somebody says of what was kept back.
	if !address().MatchString(l.Text) && reads(l.text, firstPerson) {
		l.aside("subject", "%q, but nothing is listed", subject)
		return nil
	}
	if name, client, composed := l.composed(); composed {
		l.aside("subject", "%q, but %s names a person's program: %s", subject, name, client)
		return nil
	}
	return &Automatic{Sort: OtherMachine, Where: "subject", Text: subject}
}
