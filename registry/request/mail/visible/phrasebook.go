package visible

import (
	"strings"
	"sync"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// A phrasebook holds what the mail clients and mail gateways of one language write around a message, and how its
// letters end. Phrases are compared as package words folds them: accents and capitals do not count. A word that ends
// in an asterisk stands for every word that begins so, and (one|other) for either.
type phrasebook struct {
	// The labels of the header above a quoted message. Other are attachments, importance and the like.
	from, sent, to, cc, subject, other []string

	original  []string // the line above an answered message
	forwarded []string // the line above one passed on
	forwardBy []string // the beginning of such a line that goes on with a name and a date
	above     []string // the line above which to answer

	opens    []string // the first word of the sentence above a quotation
	wrote    []string // the verb in that sentence
	pronouns []string // who cannot be the subject of that verb in a client's sentence

	sentFrom    []string // the beginning of 'Sent from my iPhone', where what follows must be a device
	sentBy      []string // the beginning of such a line, whatever follows
	sentFromEnd []string // its end, where the verb stands last

	footers    []string // what only a legal footer, a virus scanner or a mailing list says
	legal      []string // what they say together
	headings   []string // the heading of a footer
	banners    []string // the beginning of what a gateway puts above a letter
	bannerPart []string // what such a banner says
	classified []string // a line that classifies a message

	valedictions []string // the line with which letters end
	closings     []string // the beginning of a longer one
	offices      []string // what people and institutions are called in signatures
	contacts     []string // the labels of telephone numbers and addresses
	courtesies   []string // how others are named, and not oneself
	asks         []string // what a signature or an attribution never says
}

// topics are the phrases of all languages together.
type topics struct {
	labels map[string]field
	original, forwarded, replyAbove, opens, wrote, pronouns, sentFrom, sentFromEnd, footers, legal, headings, banners, bannerParts, classified,
	valedictions, offices, contacts, courtesies, asks words.Lexicon[bool]
}

var phrases = sync.OnceValue(func() *topics {
	t := &topics{labels: map[string]field{}}
	for _, book := range phrasebooks() {
		t.addLabels(book)
		for _, entry := range []struct {
			lexicon *words.Lexicon[bool]
			phrases []string
			value   bool
		}{
			{&t.original, book.original, false},
			{&t.forwarded, book.forwarded, false},
			{&t.forwarded, book.forwardBy, true},
			{&t.replyAbove, book.above, false},
			{&t.opens, book.opens, false},
			{&t.wrote, book.wrote, false},
			{&t.pronouns, book.pronouns, false},
			{&t.sentFrom, book.sentBy, true},
			{&t.sentFrom, book.sentFrom, false},
			{&t.sentFromEnd, book.sentFromEnd, false},
			{&t.footers, book.footers, false},
			{&t.legal, book.legal, false},
			{&t.headings, book.headings, false},
			{&t.banners, book.banners, false},
			{&t.bannerParts, book.bannerPart, false},
			{&t.classified, book.classified, false},
			{&t.valedictions, book.closings, true},
			{&t.valedictions, book.valedictions, false},
			{&t.offices, book.offices, false},
			{&t.contacts, book.contacts, false},
			{&t.courtesies, book.courtesies, false},
			{&t.asks, book.asks, false},
		} {
			for _, phrase := range entry.phrases {
				entry.lexicon.Add(phrase, entry.value)
			}
		}
	}
	return t
})

func (t *topics) addLabels(book phrasebook) {
	for _, entry := range []struct {
		names []string
		field field
	}{
		{book.from, fieldFrom},
		{book.sent, fieldSent},
		{book.to, fieldTo},
		{book.cc, fieldCc},
		{book.subject, fieldSubject},
		{book.other, fieldOther},
	} {
		for _, name := range entry.names {
			folded := words.Fold(name)
			if _, known := t.labels[folded]; !known {
				t.labels[folded] = entry.field
			}
		}
	}
}

// findIn returns the words of the first of a lexicon's phrases that a text holds.
func findIn(l *words.Lexicon[bool], text words.Text) (string, bool) {
	for i := range text.Words {
		if m, found := l.At(text, i); found {
			return text.Slice(m.From, m.To), true
		}
	}
	return "", false
}

// findAcross returns the words of the first of a lexicon's phrases that some texts hold, which of them holds it, and how
// many phrases they hold together.
func findAcross(l *words.Lexicon[bool], texts []words.Text) (phrase string, first, n int) {
	for i, text := range texts {
		found := l.Find(text)
		if n == 0 && len(found) > 0 {
			phrase, first = text.Slice(found[0].From, found[0].To), i
		}
		n += len(found)
	}
	return phrase, first, n
}

// pairs returns the pair of each line.
func (b *body) pairs(from, to int) []words.Text {
	pairs := make([]words.Text, 0, to-from)
	for i := from; i < to; i++ {
		pairs = append(pairs, b.pair(i, to))
	}
	return pairs
}

// pair returns a line's words with those of the next, since phrases are wrapped.
func (b *body) pair(i, to int) words.Text {
	if i+1 >= to || b.lines[i+1].blank() || len(b.lines[i].text) > maxLine/2 {
		return b.words(i)
	}
	return words.Cut(b.lines[i].text + "\n" + clip(b.lines[i+1].text, maxLine/2))
}

// devices says whether a text names what messages are sent from.
func devices(cut words.Text) bool {
	for _, w := range cut.Words {
		for _, device := range []string{
			"iphon", "ipad", "ipod", "android", "samsung", "galaxy", "huawei", "xiaomi", "redmi", "oppo", "vivo", "oneplus", "nokia", "lumia", "sony", "xperia", "blackberry",
			"mobil", "smartphone", "telefon", "telephone", "phone", "handy", "tablet", "ordinateur", "windows", "outlook", "gmail", "yahoo", "mail", "messag", "courri",
			"correo", "movil", "telemovel", "celular", "cellulare", "dispositivo", "ios", "mac", "palm", "treo", "proton", "spark", "bluemail", "aol", "thunderbird", "tutanota",
			"aquamail", "zimbra", "yandex", "почт", "телефон", "смартфон", "мобильн", "айфон", "устройств", "هاتف", "جوال", "جهاز", "ايفون", "بريد", "端", "机", "邮",
			"nexus", "pixel", "htc", "lg", "motorola", "moto", "honor", "puhelim", "mobiel", "apparat", "laitte", "cihaz", "telefonum", "κινητο", "συσκευ", "アプリ", "携", "스마트폰", "휴대",
			"web", "app", "surface", "kindle", "tele2", "orange", "bouygues", "sfr", "verizon", "vodafone", "wireless", "device",
		} {
			if strings.HasPrefix(w.Folded, device) || utf8.RuneCountInString(device) == 1 && strings.Contains(w.Folded, device) {
				return true
			}
		}
	}
	return false
}
