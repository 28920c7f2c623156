package machine

import (
	"slices"
	"sync"

	"speakerlist/registry/request/words"
)

// A phrasebook holds what the machines of one language say, and what only its people write. Phrases are compared as
// package words folds them: accents and capitals do not count. A word that ends in an asterisk stands for every word
// that begins so, and (one|other) for either.
type phrasebook struct {
	// The subject of a message begins with one of these, and goes on behind a colon, a dash or not at all.
	absentSubjects, automaticSubjects, returnSubjects, delaySubjects, receiptSubjects, calendarSubjects []string
	// The subject holds one of these anywhere.
	absentInSubject []string

	absent     []string // in the first sentences of a text, that its sender is away
	absentTalk []string // what else absence notices speak of, sentence by sentence
	matters    []string // in a text, what no absence notice knows: the matters of a session that is to come
	automatic  []string // in a text, that nobody wrote it
	returned   []string // in a text, that a message did not arrive
	reports    []string // in a text, what only reports on delivery say, of failure or not
	delayed    []string // in a text, that a message has not arrived yet
	receipts   []string // in the first sentences of a text, that a message was displayed, or deleted unread
	challenges []string // in a text, that the sender must prove to be a person
	tickets    []string // in the first sentences of a text, that a request has been given a number or will be answered

	digestSubjects []string // in a subject, that a gateway lists the messages it keeps back
	digests        []string // in a text, that it keeps them, and what may be done with them

	notices     []string // in a subject or a text, what services tell of what they keep, pass on or watch over
	news        []string // in a subject or the name of a sender, that it is a newsletter
	weekdays    []string // the days of the week
	officials   []string // in a text, those of whose absence others write
	first       []string // in a text, the words by which its writer speaks of himself or of his own
	services    []string // in the name of a sender, that it is a service
	unsubscribe []string // in a text, the way out of a newsletter
	systems     []string // the names by which mail systems sign
	// The names by which people who look after one sign, too.
	administrators  []string
	calendarAnswers []string // in the first sentences of a text, that an invitation was answered
	asks            []string // in a text, what only a person asks for
	polite          []string // in a text, that it greets, thanks or takes leave
}

// topics are the phrases of all languages together, by what they are looked for in.
type topics struct {
	absentSubject, automaticSubject, returnSubject, delaySubject, receiptSubject, calendarSubject, absentInSubject,
	absent, absentTalk, matters, automatic, returned, report, delayed, receipt, challenge, ticket, digestSubject, digest, notice, telling, news, weekday, official, firstPerson, service, unsubscribe, system, administrator, calendarAnswer, asks, polite words.Lexicon[bool]
}

var phrases = sync.OnceValue(func() *topics {
	t := &topics{}
	for _, book := range phrasebooks() {
		for _, entry := range []struct {
			lexicon *words.Lexicon[bool]
			phrases []string
		}{
			{&t.absentSubject, book.absentSubjects},
			{&t.automaticSubject, book.automaticSubjects},
			{&t.returnSubject, book.returnSubjects},
			{&t.delaySubject, book.delaySubjects},
			{&t.receiptSubject, book.receiptSubjects},
			{&t.calendarSubject, book.calendarSubjects},
			{&t.absentInSubject, book.absentInSubject},
			{&t.absent, book.absent},
			{&t.absentTalk, book.absentTalk},
			{&t.matters, book.matters},
			{&t.automatic, book.automatic},
			{&t.returned, book.returned},
			{&t.report, book.reports},
			{&t.delayed, book.delayed},
			{&t.receipt, book.receipts},
			{&t.challenge, book.challenges},
			{&t.ticket, book.tickets},
			{&t.digestSubject, book.digestSubjects},
			{&t.digest, book.digests},
			{&t.notice, book.notices},
			{&t.telling, slices.Concat(book.absentSubjects, book.automaticSubjects, book.returnSubjects, book.delaySubjects, book.receiptSubjects,
				book.calendarSubjects, book.absentInSubject, book.absent, book.automatic, book.returned, book.reports, book.delayed, book.receipts,
				book.challenges, book.tickets, book.notices)},
			{&t.news, book.news},
			{&t.weekday, book.weekdays},
			{&t.official, book.officials},
			{&t.firstPerson, book.first},
			{&t.service, book.services},
			{&t.unsubscribe, book.unsubscribe},
			{&t.system, book.systems},
			{&t.administrator, book.administrators},
			{&t.calendarAnswer, book.calendarAnswers},
			{&t.asks, book.asks},
			{&t.polite, book.polite},
		} {
			for _, phrase := range entry.phrases {
				entry.lexicon.Add(phrase, true)
			}
		}
	}
	return t
})

// find returns the words of the first of a lexicon's phrases that a text holds.
func find(l *words.Lexicon[bool], text words.Text) (string, bool) {
	for i := range text.Words {
		if m, found := l.At(text, i); found {
			return text.Slice(m.From, m.To), true
		}
	}
	return "", false
}

// begins returns the phrase that a subject begins with. Behind a short one a mark must follow, or nothing: 'Absence: …'
// is none of the letter's own words, 'Absence of our Minister' is.
func begins(l *words.Lexicon[bool], subject words.Text) (string, bool) {
	if len(subject.Words) == 0 {
		return "", false
	}
	m, found := l.At(subject, 0)
	const long = 3 // words
	if !found || m.To < min(long, len(subject.Words)) && subject.Words[m.To].Gap < words.Comma && !parted(subject, m.To) {
		return "", false
	}
	return subject.Slice(m.From, m.To), true
}

// parted says whether a dash stands before a word.
func parted(t words.Text, word int) bool {
	for _, r := range t.Original[t.Words[word-1].End:t.Words[word].Start] {
		switch r {
		case '-', '–', '—', '|', '/', '(', '[':
			return true
		}
	}
	return false
}

// phrasebooks returns those of all languages.
func phrasebooks() []phrasebook {
	return []phrasebook{
		quotas(), deposits(), appointments(), watches(), subscriptions(), sessions(), officials(), weekdays(), firstPersons(), services(), newsletters(),
		english(), french(), spanish(), russian(), arabic(), chinese(), german(), italian(), portuguese(), dutch(), swedish(),
		danish(), norwegian(), finnish(), polish(), czech(), ukrainian(), hungarian(), romanian(), turkish(), greek(), japanese(),
		korean(),
	}
}
