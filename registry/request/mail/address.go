package mail

import "strings"

// addresses returns the mailboxes of an address field's value, those in groups among them, RFC 5322 section 3.4, as far
// as they can be told. Only what stands where an address stands counts as one: in angle brackets, or bare where there
// are none. A display name, a comment or a quoted string never does, however much it looks like an address. An Address
// without @ is what the field has for one. The hint is the charset of raw characters beyond ASCII, where it is known.
func addresses(value, hint string) []Address {
	s := addressScanner{rest: value, hint: hint, odd: oddQuotes(value)}
	for s.rest != "" && len(s.found) < maxAddresses {
		s.step()
	}
	s.end()
	for i := range s.found {
		s.found[i].Address = strings.ToValidUTF8(s.found[i].Address, "\uFFFD") // raw 8-bit bytes: nobody's address
	}
	return s.found
}

// oddQuotes says whether the quotation marks of a field do not pair up.
func oddQuotes(value string) bool {
	odd := false
	for i := 0; i < len(value); i++ {
		switch value[i] {
		case '\\':
			i++
		case '"':
			odd = !odd
		}
	}
	return odd
}

const (
	maxAddresses = 2000 // mailboxes of one field
	maxName      = 1000 // bytes of a name
	maxAtom      = 320  // bytes up to which pieces are joined, so that time stays in proportion to the field
)

// An addressScanner goes through an address field once, and gathers the phrase of the mailbox that it is in.
type addressScanner struct {
	rest    string
	hint    string
	phrase  []atom // what stands before the address, or is one
	at      bool   // an @ stands in it, outside of quotation marks
	glued   bool   // nothing stands between the last atom and what comes
	comment string
	angles  int // addresses in brackets since the last separator
	found   []Address

	// What was looked for to the end in vain is not looked for again.
	odd         bool // the quotation marks do not pair up
	openQuote   bool
	openComment bool
}

// An atom is a piece of a phrase between spaces.
type atom struct {
	text   string // without quotation marks
	bare   string // what of it stood outside of quotation marks
	quoted bool
	comma  bool // a comma stands behind it
}

// encoded says whether the atom is an encoded word, RFC 2047.
func (a atom) encoded() bool {
	return strings.HasPrefix(a.bare, "=?") && strings.Count(a.bare, "?") >= 4 && strings.HasSuffix(a.bare, "?=")
}

func (s *addressScanner) step() {
	switch s.rest[0] {
	case ' ', '\t', '\n', '\r':
		s.rest = s.rest[1:]
		s.glued = false
	case ',':
		s.rest = s.rest[1:]
		s.comma()
	case ';':
		s.rest = s.rest[1:]
		s.end()
	case ':':
		s.rest = s.rest[1:]
		s.colon()
	case '"':
		s.quotedString()
	case '(':
		s.parenthesis()
	case '<':
		s.angle()
	case '>':
		s.rest = s.rest[1:]
	default:
		n := s.word()
		s.add(s.rest[:n], false)
		s.rest = s.rest[n:]
	}
}

// word returns the length of the atom or encoded word that comes.
func (s *addressScanner) word() int {
	if strings.HasPrefix(s.rest, "=?") {
		// An encoded word may hold what parts mailboxes: commas, brackets, colons.
		parts := strings.SplitN(s.rest, "?", 5)
		if len(parts) == 5 && len(parts[2]) == 1 && strings.HasPrefix(parts[4], "=") && !strings.ContainsAny(parts[1]+parts[3], "\"\n") {
			return len(s.rest) - len(parts[4]) + 1
		}
	}
	n := strings.IndexAny(s.rest[1:], " \t\r\n,;:\"(<>")
	if n < 0 {
		return len(s.rest)
	}
	return n + 1
}

func (s *addressScanner) add(text string, quoted bool) {
	if n := len(s.phrase); n == 0 || !s.glued || len(s.phrase[n-1].text) > maxAtom {
		s.phrase = append(s.phrase, atom{})
	}
	a := &s.phrase[len(s.phrase)-1]
	a.text += text
	a.quoted = a.quoted || quoted
	if !quoted {
		a.bare += text
		s.at = s.at || strings.Contains(text, "@")
	}
	s.glued = true
}

// comma ends a mailbox; but where no address has come, it stands in a name that wants quotation marks.
func (s *addressScanner) comma() {
	n := len(s.phrase)
	if n == 0 || s.angles > 0 || s.at || s.phrase[n-1].holdsAddress(s.hint) {
		s.end()
		return
	}
	s.phrase[n-1].comma = true
	s.glued = false
}

// colon ends the name of a group, or of the scheme of an address copied from a web page.
func (s *addressScanner) colon() {
	n := len(s.phrase)
	switch {
	case s.angles > 0 || s.at:
		s.add(":", false)
	case n > 0 && strings.HasSuffix(strings.ToLower(s.phrase[n-1].bare), "mailto"):
		s.phrase, s.glued = s.phrase[:n-1], false
	default:
		s.phrase, s.comment, s.glued = nil, "", false
	}
}

// quotedString reads a quoted string. A mark that has no partner is passed over.
func (s *addressScanner) quotedString() {
	var text strings.Builder
	for i := 1; i < len(s.rest) && !s.openQuote; i++ {
		switch c := s.rest[i]; {
		case c == '"':
			s.rest = s.rest[i+1:]
			s.add(text.String(), true)
			return
		case c == '\\' && i+1 < len(s.rest):
			i++
			text.WriteByte(s.rest[i])
		case c == '\n':
		case s.odd && (c == '<' || c == ','):
			s.odd = false
			s.rest = s.rest[1:]
			return
		default:
			text.WriteByte(c)
		}
	}
	s.openQuote = true
	s.rest = s.rest[1:]
}

// parenthesis reads a comment, which may hold others. One that does not end is passed over.
func (s *addressScanner) parenthesis() {
	depth := 0
	for i := 0; i < len(s.rest) && !s.openComment; i++ {
		switch s.rest[i] {
		case '\\':
			i++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				if s.comment == "" {
					s.comment = s.rest[1:i]
				}
				s.rest = s.rest[i+1:]
				return
			}
		}
	}
	s.openComment = true
	s.rest = s.rest[1:]
}

// angle reads an address in angle brackets.
func (s *addressScanner) angle() {
	inside := strings.TrimLeft(s.rest, "< \t\n")
	end := angleEnd(inside)
	text := inside[:end]
	s.rest = strings.TrimPrefix(inside[end:], ">")
	address := cleanAddress(text)
	if address == "" {
		s.phrase, s.at, s.glued = nil, false, false
		return
	}
	s.angles++
	s.found = append(s.found, Address{Name: s.name(), Address: address})
	s.phrase, s.at, s.glued = nil, false, false
}

// angleEnd returns where an address in brackets ends: at the bracket, or where that is missing, at what parts
// mailboxes.
func angleEnd(inside string) int {
	quoted := false
	separator := -1
	for i := 0; i < len(inside); i++ {
		switch c := inside[i]; {
		case c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case c == '>' && !quoted:
			return i
		case c == '<' && !quoted:
			if separator >= 0 {
				return separator
			}
			return i
		case (c == ',' || c == ';') && !quoted && separator < 0 && !strings.HasPrefix(inside, "@"):
			separator = i
		}
	}
	if i := strings.IndexByte(inside, '>'); i >= 0 {
		return i
	}
	if separator >= 0 {
		return separator
	}
	return len(inside)
}
