package visible

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// A line is one line of a body, made ready for comparing.
type line struct {
	raw   string // as it stands in the body
	text  string // without marks of quotation, blanks around it, and what is not seen
	depth int    // how deep it stands in quotations
	html  bool   // whether HTML's structure says so
	mark  Cause
}

func (l line) blank() bool { return l.text == "" }

// exact says whether a line has a digit, an '@' or a 'via' in it, one of which every attribution has.
func (l line) exact() bool {
	return strings.ContainsFunc(l.text, func(r rune) bool { return r == '@' || unicode.IsDigit(r) }) || strings.Contains(l.text, " via ")
}

// void says whether a line shows nothing, not even a mark of quotation.
func (l line) void() bool { return l.text == "" && (l.html || l.depth == 0) }

// readLines makes lines ready. The marks '>' of plain text and the quotations of HTML count alike.
func readLines(lines []Line) []line {
	read := make([]line, 0, len(lines))
	initials := usesInitials(lines)
	for _, l := range lines {
		text := seen(l.Text)
		rest, depth := unquote(text)
		if depth > 0 && isFlourish(text) {
			rest, depth = text, 0
		}
		if depth == 0 && initials {
			rest, depth = unquoteInitials(text)
		}
		made := line{raw: l.Text, text: rest, depth: depth + l.Quote, html: l.Quote > 0, mark: l.Mark}
		if l.Mark == Quote && made.depth == 0 {
			made.depth, made.html = 1, true
		}
		if before, after, found := splitAttribution(made); found {
			read = append(read, before)
			made = after
		}
		if before, after, found := splitQuotation(made); found {
			read = append(read, before)
			made = after
		}
		read = append(read, made)
	}
	unescapeFrom(read)
	return read
}

// isFlourish says whether a line is drawn with brackets on both sides, as advertisements are: '>>> here <<<'.
func isFlourish(text string) bool {
	return strings.HasPrefix(text, ">>") && strings.HasSuffix(text, "<<")
}

// unescapeFrom takes back the mark that mailboxes put before a line that begins with 'From '.
func unescapeFrom(lines []line) {
	for i, l := range lines {
		if l.depth != 1 || l.html || !strings.HasPrefix(strings.TrimSpace(l.raw), ">From ") {
			continue
		}
		alone := (i == 0 || lines[i-1].depth == 0) && (i+1 == len(lines) || lines[i+1].depth == 0)
		if alone {
			lines[i].depth = 0
		}
	}
}

// seen returns a line without blanks around it, and without the characters that steer how it is shown.
func seen(text string) string {
	plain := true
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			plain = false
			break
		}
	}
	if !plain {
		text = strings.Map(func(r rune) rune {
			switch {
			case r == '\u00a0' || r == '\u3000' || r == '\u2007' || r == '\u202f':
				return ' '
			case unicode.Is(unicode.Cf, r), r == utf8.RuneError:
				return -1
			}
			return r
		}, text)
	}
	return strings.TrimSpace(text)
}

// unquote takes the marks of quotation from the beginning of a line and counts them.
func unquote(text string) (rest string, depth int) {
	for {
		trimmed := strings.TrimLeft(text, " \t")
		if !strings.HasPrefix(trimmed, ">") {
			if depth == 0 {
				return text, 0
			}
			return strings.TrimSpace(trimmed), depth
		}
		text = trimmed[1:]
		depth++
	}
}

// unquoteOnce takes some marks of quotation from a line as it stands in the body, with the blank behind each.
func unquoteOnce(raw string, marks int) string {
	for range marks {
		trimmed := strings.TrimLeft(raw, " \t\u00a0")
		rest, found := strings.CutPrefix(trimmed, ">")
		if !found {
			return raw
		}
		raw = strings.TrimPrefix(rest, " ")
	}
	return raw
}

// usesInitials says whether a body quotes as The Bat! does: with the initials of who wrote before the mark. One line
// that begins so may be anything.
func usesInitials(lines []Line) bool {
	found := 0
	for _, l := range lines {
		if rest, depth := unquoteInitials(strings.TrimSpace(l.Text)); depth > 0 && rest != "" {
			if found++; found > 1 {
				return true
			}
		}
	}
	return false
}

func unquoteInitials(text string) (rest string, depth int) {
	initials := 0
	for i, r := range text {
		switch {
		case unicode.IsUpper(r) && initials < 4 && depth == 0:
			initials++
		case r == '>' && initials > 0:
			depth++
		case r == ' ' && depth > 0:
			return strings.TrimSpace(text[i:]), depth
		default:
			return text, 0
		}
	}
	return "", depth
}

// A body is one message's lines while they are told apart.
type body struct {
	lines   []line
	subject string
	nested  int
	label   []Cause // of each line; empty for what the sender wrote now
	why     map[int]string
	cut     []words.Text // of each line; without text until it is asked for
	labels  []labelled   // each line read as a header's
}

func newBody(lines []line, subject string, nested int) *body {
	return &body{
		lines: lines, subject: subject, nested: nested,
		label: make([]Cause, len(lines)), why: map[int]string{}, cut: make([]words.Text, len(lines)), labels: make([]labelled, len(lines)),
	}
}

// words returns a line's words. Lines longer than people write in one are looked at no further than they might.
func (b *body) words(i int) words.Text {
	if b.cut[i].Original == "" {
		b.cut[i] = words.Cut(clip(b.lines[i].text, maxLine))
	}
	return b.cut[i]
}

// maxLine is how many bytes of a line are compared with phrases.
const maxLine = 2 << 10

func clip(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n]
}

// set labels lines that have no label yet.
func (b *body) set(from, to int, cause Cause, why string) {
	first := true
	for i := from; i < to; i++ {
		if b.label[i] != "" {
			continue
		}
		b.label[i] = cause
		if first && !b.lines[i].void() {
			b.why[i] = clip(why, 200)
			first = false
		}
	}
}

// next returns the first line from i on that is not blank; the number of lines, where there is none.
func (b *body) next(i int) int {
	for i < len(b.lines) && b.lines[i].blank() {
		i++
	}
	return i
}
