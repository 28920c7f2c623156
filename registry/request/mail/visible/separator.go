package visible

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
)

// separator finds the line that says in words that an earlier message follows: '-----Original Message-----', 'Begin
// forwarded message:'. Without dashes around it, such a line must stand above a header or lines marked as quoted. A
// rule of dashes or underscores above a header is one too.
func (b *body) separator(i int) (opener, bool) {
	text := b.lines[i].text
	if len(text) > 200 {
		return opener{}, false
	}
	inner := strings.TrimFunc(text, isRule)
	inner = strings.TrimSpace(strings.TrimRight(inner, ":： "))
	decorated := isRuled(text, inner)
	next := b.next(i + 1)
	if inner == "" {
		if b.ruleAboveHeader(i, next) {
			return opener{from: i, to: i + 1, why: b.lines[next].text}, true
		}
		return opener{}, false
	}
	cause, found := b.separates(i, inner)
	if !found || !decorated && !b.introduces(i, next) {
		return opener{}, false
	}
	return opener{from: i, to: i + 1, cause: cause, why: text}, true
}

// separates looks a separator's words up.
func (b *body) separates(i int, inner string) (Cause, bool) {
	cut := b.words(i)
	if m, found := phrases().forwarded.At(cut, 0); found && (m.To == len(cut.Words) || m.Values[0]) {
		return Forwarded, true
	}
	if m, found := phrases().original.At(cut, 0); found && m.To == len(cut.Words) {
		return "", true
	}
	return "", false
}

// introduces says whether what follows a line can only be an earlier message.
func (b *body) introduces(i, next int) bool {
	if next == len(b.lines) || next-i > 3 {
		return false
	}
	if b.lines[next].depth > b.lines[i].depth {
		return true
	}
	h, _ := b.readHeader(next)
	return h.fields&fieldFrom != 0 && count(h.fields&^fieldOther) >= 2
}

func (b *body) ruleAboveHeader(i, next int) bool {
	if next == len(b.lines) || next-i > 2 || len(b.lines[i].text) < 3 {
		return false
	}
	_, found := b.headerBlock(next)
	return found
}

// decorated says whether a line is a rule, or has one around its words.
func (b *body) decorated(i int) bool {
	text := b.lines[i].text
	return len(text) >= 3 && isRuled(text, strings.TrimFunc(text, isRule))
}

func isRuled(text, inner string) bool {
	return len(text)-len(inner) >= 4
}

// isRule says whether a character is one that rules are drawn with.
func isRule(r rune) bool {
	switch r {
	case '-', '_', '=', '*', '~', '#', '>', '<', '+', '.', ' ', '|', 'ᐧ':
		return true
	}
	return unicode.Is(unicode.Pd, r) || r >= '─' && r <= '╿'
}

// replyLine finds the line above which programs ask to be answered.
func (b *body) replyLine(i int) (opener, bool) {
	text := b.lines[i].text
	if len(text) > 300 {
		return opener{}, false
	}
	cut := b.words(i)
	for at := range min(len(cut.Words), 4) {
		if m, found := phrases().replyAbove.At(cut, at); found && m.To >= len(cut.Words)-6 {
			return opener{from: i, to: i + 1, cause: Quote, why: text}, true
		}
	}
	return opener{}, false
}

// notesLine finds the line that Lotus Notes draws above a message: 'Name ---04.12.2023 10:00:24---Dear all …'.
func (b *body) notesLine(i int) (opener, bool) {
	text := b.lines[i].text
	if len(text) > maxLine || !strings.Contains(text, "---") || !notesDate().MatchString(text) {
		return opener{}, false
	}
	return opener{from: i, to: i + 1, why: text}, true
}

// notesBlock finds the header that Lotus Notes draws as a table: a name and a date, then the labels alone on their
// lines.
func (b *body) notesBlock(i int) (opener, bool) {
	name, dated := b.lines[i].text, b.next(i+1)
	if dated == len(b.lines) || dated-i > 2 || len(name) > 80 || endsSentence(name) || !isMoment(b.lines[dated].text) {
		return opener{}, false
	}
	const reach = 12
	seen, end := field(0), i
	for j := dated + 1; j < min(len(b.lines), dated+reach); j++ {
		f, found := bareLabel(b.lines[j].text)
		if !found {
			continue
		}
		seen |= f
		end = j + 1
		if f == fieldSubject {
			end = min(b.next(end)+1, len(b.lines))
			break
		}
	}
	if seen&fieldTo == 0 || seen&fieldSubject == 0 {
		return opener{}, false
	}
	return opener{from: i, to: end, why: name}, true
}

// isMoment says whether a line holds a date with an hour, and nothing more.
func isMoment(text string) bool { return len(text) < 40 && hasDate(text) && hasTime(text) }

// bareLabel reads a label that stands alone on its line.
func bareLabel(text string) (field, bool) {
	name, rest, _ := cutColon(text)
	if rest != "" {
		return 0, false
	}
	f, _, found := headerField(name + ":")
	return f, found
}

// groupWise finds the line that GroupWise writes above a message: '>>> Name <address> 12/4/2023 10:00 AM >>>'.
func (b *body) groupWise(i int) (opener, bool) {
	raw := strings.TrimSpace(b.lines[i].raw)
	if len(raw) > 300 || !strings.HasPrefix(raw, ">>> ") || !strings.HasSuffix(raw, ">>>") || !hasDate(raw) && !hasTime(raw) {
		return opener{}, false
	}
	b.lines[i].depth = 0
	return opener{from: i, to: i + 1, why: raw}, true
}

var notesDate = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`-{3}\s?\d{1,4}[./-]\d{1,2}[./-]\d{1,4} \d{1,2}[:.]\d{2}([:.]\d{2})?( ?[AaPp]\.?[Mm]\.?)?\s?-{3}`)
})
