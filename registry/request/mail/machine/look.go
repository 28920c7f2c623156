package machine

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"speakerlist/registry/request/words"
)

// A look is a message while it is being looked at, with what every rule asks for found once.
type look struct {
	Message
	subject words.Text
	text    words.Text // the new text
	opening words.Text // the first sentences of the new text
	// What few rules ask for, and of few messages.
	body    func() words.Text // the whole body, as far as a machine's own words reach
	written func() words.Text // the new text with its signature and footers
	sender  func() words.Text // the display name of the sender

	voice      func() words.Text // the new text without the words of others and the message's own subject
	asks       func() bool       // it holds what only a person writes
	tells      func() bool       // subject or text hold any of the words by which rules tell machines
	weight     int               // what the marks of a machine weigh more than those of a person, where they were weighed
	considered []string
}

// The bytes of the text in which a machine says what it has to say.
const (
	openingBytes = 600
	bodyBytes    = 8 << 10
)

func examine(m Message) *look {
	l := &look{Message: m}
	l.subject = words.Cut(m.Subject)
	if len(m.Words.Words) == 0 {
		m.Words = words.Cut(m.Text)
	}
	l.text = startOf(m.Words, bodyBytes)
	l.opening = startOf(l.text, openingBytes)
	l.body = sync.OnceValue(func() words.Text { return words.Cut(start(m.Body, bodyBytes)) })
	l.written = sync.OnceValue(func() words.Text { return words.Cut(start(m.Text, bodyBytes) + "\n" + start(m.Around, bodyBytes)) })
	l.sender = sync.OnceValue(func() words.Text { return words.Cut(l.fromName()) })
	l.voice = sync.OnceValue(func() words.Text {
		own := ownWords(strings.ReplaceAll(l.text.Original, l.title(), "…"))
		if own == l.text.Original {
			return l.text
		}
		return words.Cut(own)
	})
	l.tells = sync.OnceValue(func() bool {
		return reads(l.subject, telling) || reads(l.text, telling) || sharing(l.Subject) || sharing(l.opening.Original)
	})
	l.asks = sync.OnceValue(func() bool { return reads(l.voice(), asking) })
	return l
}

func telling(t *topics) *words.Lexicon[bool] { return &t.telling }
func asking(t *topics) *words.Lexicon[bool]  { return &t.asks }

// start returns about the first n bytes of a text, cut at the end of a line where there is one.
func start(text string, n int) string {
	if len(text) <= n {
		return text
	}
	if end := strings.LastIndexByte(text[:n], '\n'); end > n/2 {
		return text[:end]
	}
	return strings.ToValidUTF8(text[:n], "")
}

// startOf returns what [start] does of a text that was cut already.
func startOf(t words.Text, n int) words.Text {
	opening := start(t.Original, n)
	if end := len(opening); end == len(t.Original) || t.Original[end] == '\n' {
		return t.Before(end) // no word goes on there, so the words before it are the same
	}
	return words.Cut(opening)
}

// value returns a field's value, decoded.
func (l *look) value(f Field) string {
	if l.Decode != nil {
		f.Value = l.Decode(f.Value)
	}
	return strings.TrimSpace(f.Value)
}

// field returns the value of the first field of a name.
func (l *look) field(name string) (string, bool) {
	for _, f := range l.Header {
		if f.is(name) {
			return l.value(f), true
		}
	}
	return "", false
}

// first returns the first of several fields that the message has with a value.
func (l *look) first(names ...string) (name, value string, found bool) {
	for _, f := range l.Header {
		if !slices.ContainsFunc(names, f.is) {
			continue
		}
		if value := l.value(f); value != "" {
			return f.Name, value, true
		}
	}
	return "", "", false
}

// part returns the first part of a media type.
func (l *look) part(types ...string) (Part, bool) {
	for _, p := range l.Parts {
		if slices.Contains(types, p.Type) {
			return p, true
		}
	}
	return Part{}, false
}

// aside notes a mark that was seen and does not decide.
func (l *look) aside(mark, why string, arguments ...any) {
	l.considered = append(l.considered, fmt.Sprintf("%s: "+why, append([]any{mark}, arguments...)...))
}

// isOwn says whether an address is the mailbox's own.
func (l *look) isOwn(address string) bool {
	return slices.ContainsFunc(l.Own, func(own string) bool { return strings.EqualFold(own, address) })
}

// addressed says whether the mailbox is named as a recipient.
func (l *look) addressed() bool {
	return slices.ContainsFunc(l.To, l.isOwn) || slices.ContainsFunc(l.Cc, l.isOwn)
}

// value returns the first token of a structured field, in lower case, without its comments and parameters.
func value(field string) string {
	field, _, _ = strings.Cut(field, ";")
	field, _, _ = strings.Cut(field, "(")
	return strings.ToLower(strings.TrimSpace(field))
}
