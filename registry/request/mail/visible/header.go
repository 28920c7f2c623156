package visible

import (
	"strings"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// A field is one line of the header that clients write above a message they quote.
type field int

// The fields, as bits of a set.
const (
	fieldFrom field = 1 << iota
	fieldSent
	fieldTo
	fieldCc
	fieldSubject
	fieldOther // attachments, importance, Reply-To and the like: they prove nothing
)

// A header is what a header block says of a message.
type header struct {
	fields                field
	from, to, cc, subject string
	sent                  string
}

// headerBlock finds the header that Outlook and others write above a message: lines such as 'From: …', 'Sent: …',
// 'To: …', 'Subject: …' in any language and order, in bold or not, one or more lines each.
func (b *body) headerBlock(i int) (opener, bool) {
	h, end := b.readHeader(i)
	if !b.isHeader(h, i) {
		return opener{}, false
	}
	return opener{from: i, to: end, why: b.lines[i].text, header: h}, true
}

// isHeader tells a header from what a person may list: 'From: Paris. Date: 8 December.' A header says who wrote, and
// bears an address or an hour.
func (b *body) isHeader(h header, i int) bool {
	if h.fields&(fieldFrom|fieldSent|fieldTo) == fieldSent|fieldTo && hasDate(h.sent) && hasTime(h.sent) && hasAddress(h.to) {
		return true
	}
	if h.fields&fieldFrom == 0 || count(h.fields&(fieldSent|fieldTo|fieldSubject)) == 0 {
		return false
	}
	exact := hasAddress(h.from) || hasAddress(h.to) || hasAddress(h.cc) || hasTime(h.sent)
	switch {
	case exact:
		return true
	case b.lines[i].depth > 0 || b.lines[i].mark == Quote:
		return true
	}
	return i > 0 && b.decorated(i-1) && count(h.fields&^fieldOther) >= 3
}

func count(fields field) int {
	n := 0
	for ; fields != 0; fields &= fields - 1 {
		n++
	}
	return n
}

// maxHeader is how many lines a header block may have: To and Cc can be long.
const maxHeader = 60

// readHeader reads the lines of a header from i on.
func (b *body) readHeader(i int) (h header, end int) {
	depth := b.lines[i].depth
	var last field
	blanks := 0
	end = i
	for j := i; j < len(b.lines) && j-i < maxHeader; j++ {
		l := b.lines[j]
		if l.blank() {
			// Some programs put an empty line between the fields, but none does so only once.
			if blanks++; blanks > 1 || h.fields&(fieldFrom|fieldSent) == 0 {
				return h, end
			}
			continue
		}
		if l.depth != depth {
			break
		}
		f, value, found := b.headerField(j)
		switch {
		case found && (h.fields&f == 0 || f == fieldOther):
			last = f
			h.fields |= f
			h.add(f, value)
		case last != 0 && blanks == 0 && !found && (h.continues(last, l) || b.goesOn(j+1, h)):
			h.add(last, l.text)
		default:
			return h, end
		}
		blanks = 0
		end = j + 1
	}
	return h, end
}

func (h *header) add(f field, value string) {
	var target *string
	switch f {
	case fieldFrom:
		target = &h.from
	case fieldSent:
		target = &h.sent
	case fieldTo:
		target = &h.to
	case fieldCc:
		target = &h.cc
	case fieldSubject:
		target = &h.subject
	default:
		return
	}
	if *target != "" && value != "" {
		*target += " "
	}
	*target += value
}

// continues says whether a line goes on with the field above it: addresses do, and what is folded or still empty.
func (h *header) continues(f field, l line) bool {
	value := ""
	switch f {
	case fieldFrom:
		value = h.from
	case fieldSent:
		value = h.sent
	case fieldTo:
		value = h.to
	case fieldCc:
		value = h.cc
	case fieldSubject:
		value = h.subject
	}
	switch {
	case value == "" && f != fieldOther:
		return true
	case strings.HasPrefix(l.raw, " ") || strings.HasPrefix(l.raw, "\t"):
		return true
	case f == fieldTo || f == fieldCc:
		return strings.HasSuffix(value, ",") || strings.HasSuffix(value, ";") || hasAddress(l.text) && !endsSentence(l.text)
	case f == fieldFrom:
		return hasAddress(l.text) && utf8.RuneCountInString(l.text) < 80 && !endsSentence(l.text)
	}
	return false
}

// goesOn says whether a line is another one of a header, so that the line above was a part of it too.
func (b *body) goesOn(i int, h header) bool {
	if i >= len(b.lines) {
		return false
	}
	f, _, found := b.headerField(i)
	return found && h.fields&f == 0
}

// A labelled is a line read as a header's.
type labelled struct {
	field field
	value string
	found bool
	read  bool // whether it was
}

// headerField reads a line as a header's, once.
func (b *body) headerField(i int) (f field, value string, found bool) {
	l := &b.labels[i]
	if !l.read {
		l.read = true
		l.field, l.value, l.found = headerField(b.lines[i].text)
	}
	return l.field, l.value, l.found
}

// headerField reads a line such as 'From: …', '*Von:* …' or '发件人：…'.
func headerField(text string) (f field, value string, found bool) {
	name, value, found := cutLabel(text)
	if !found || len(name) > 60 {
		return 0, "", false
	}
	name = strings.Trim(name, "*_ \t>|\u00a0")
	if name == "" || strings.Count(name, " ") > 3 {
		return 0, "", false
	}
	f, found = phrases().labels[words.Fold(name)]
	return f, strings.Trim(value, "* \t|\u00a0"), found
}

// cutLabel parts a line into a label and what it says: at a colon, or in the table that NetEase's phones draw,
// '| 发件人 | … |', behind the first cell.
func cutLabel(text string) (name, value string, found bool) {
	if row, inTable := strings.CutPrefix(text, "|"); inTable {
		name, value, found = strings.Cut(row, "|")
		if name = strings.TrimRight(name, " :："); found && !strings.ContainsAny(name, ":：") {
			return name, value, true
		}
	}
	return cutColon(text)
}
