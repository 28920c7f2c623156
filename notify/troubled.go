package notify

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"speakerlist/registry"
	"speakerlist/registry/request/mail"
)

// troubled lists the letters that did not simply go out.
func (c *clerk) troubled() section {
	s := section{Heading: "Letters in trouble"}
	for i := range c.report.Letters {
		l := &c.report.Letters[i]
		if c.inHand(l) || l.State == registry.LetterHeld {
			continue
		}
		trouble := entry{Title: addressed(l) + ": " + trouble(l), Details: []string{whatAbout(l)}, Commands: remedy(l)}
		if others := c.otherAddresses(l); len(others) > 0 {
			trouble.Details = append(trouble.Details, "other addresses of the same message: "+strings.Join(others, ", "))
		}
		s.Entries = append(s.Entries, trouble)
	}
	return s
}

// kept lists the letters that wait until a person lets them go.
func (c *clerk) kept() section {
	s := section{Heading: "Letters that wait to be released"}
	for i := range c.report.Letters {
		l := &c.report.Letters[i]
		if l.State != registry.LetterHeld {
			continue
		}
		kept := entry{Title: addressed(l), Details: []string{whatAbout(l)}, Commands: []string{"speakerlist release " + l.ID}}
		if l.Note != "" {
			kept.Details = append(kept.Details, clean(l.Note, longestText))
		}
		s.Entries = append(s.Entries, kept)
	}
	return s
}

func addressed(l *registry.Letter) string {
	return fmt.Sprintf("%s to %s", l.Kind, clean(l.To, longestName))
}

func whatAbout(l *registry.Letter) string {
	if l.Facts.Receipt == "" {
		return "letter " + l.ID
	}
	return "about " + clean(l.Facts.Receipt, longestName) + "; letter " + l.ID
}

// inHand says whether a letter is just being sent: it is in doubt only if nobody hears of it again.
func (c *clerk) inHand(l *registry.Letter) bool {
	n := len(l.Attempts)
	return l.State == registry.LetterDoubt && n == 1 && l.Attempts[0].Ended.IsZero() && c.report.Now.Sub(l.Attempts[0].Began) < time.Minute
}

// trouble says what is wrong with a letter.
func trouble(l *registry.Letter) string {
	var said string
	if n := len(l.Attempts); n > 0 {
		said = clean(l.Attempts[n-1].Outcome, longestText)
	}
	because := func(what, why string) string {
		if why == "" {
			return what
		}
		return what + ": " + why
	}
	switch {
	case l.Unreached != "":
		return because("not reached", clean(l.Unreached, longestText))
	case l.State == registry.LetterFailed:
		return because("refused for good", said)
	case l.State == registry.LetterDoubt:
		return because("in doubt, and being looked for", said)
	case l.State == registry.LetterDropped:
		return because("not sent", clean(l.Note, longestText))
	case l.State == registry.LetterUnwritten:
		return because("could not be written", clean(l.Note, longestText))
	}
	return because("not sent yet, after "+count(len(l.Attempts), "attempt", "attempts"), said)
}

// remedy returns the command that helps a letter; none for one that helps itself.
func remedy(l *registry.Letter) []string {
	if l.Unreached != "" || l.State == registry.LetterFailed || l.State == registry.LetterDropped {
		return []string{"speakerlist resend " + l.ID}
	}
	return nil
}

// otherAddresses returns who else could be written to where a letter did not arrive: the addresses of the message
// that it answers.
func (c *clerk) otherAddresses(l *registry.Letter) []string {
	e := c.entry(l.About)
	if e == nil || l.Unreached == "" && l.State != registry.LetterFailed {
		return nil
	}
	var others []string
	for _, a := range slices.Concat([]mail.Address{e.Request.From}, e.Request.ReplyTo, e.Request.To, e.Request.Cc) {
		known := slices.Concat([]string{l.To, c.event.Mailbox}, c.event.RequiredCopy, others)
		if a.Address != "" && !slices.ContainsFunc(known, func(k string) bool { return strings.EqualFold(k, a.Address) }) {
			others = append(others, clean(a.Address, longestName))
		}
	}
	return others
}
