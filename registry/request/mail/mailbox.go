package mail

import (
	"strings"

	"speakerlist/registry/request/mail/entity"
)

// end ends a mailbox at a separator.
func (s *addressScanner) end() {
	switch n := len(s.found); {
	case s.angles == 0:
		s.bare()
	case s.angles == 1 && s.found[n-1].Name == "":
		s.found[n-1].Name = s.name() // behind the address
	}
	s.phrase, s.at, s.comment, s.glued, s.angles = nil, false, "", false, 0
}

// bare finds the addresses of a mailbox without brackets: each word with an @ outside of quotation marks is one, and
// the words before it are its name.
func (s *addressScanner) bare() {
	s.joinAt()
	start := 0
	for i, a := range s.phrase {
		if !strings.Contains(a.bare, "@") || a.encoded() || len(s.found) >= maxAddresses {
			continue
		}
		local := a.text
		if a.quoted {
			local = `"` + strings.Replace(local, "@", `"@`, 1)
		}
		address := cleanAddress(local)
		if address == "" {
			continue
		}
		all := s.phrase
		s.phrase = all[start:i]
		s.found = append(s.found, Address{Name: s.name(), Address: address})
		s.phrase, start = all, i+1
	}
	if start == 0 {
		s.other()
	}
}

// joinAt takes the spaces around an @ away.
func (s *addressScanner) joinAt() {
	var joined []atom
	for i, a := range s.phrase {
		if n := len(joined); n > 0 && len(joined[n-1].text) <= maxAtom {
			last := &joined[n-1]
			if a.bare == "@" && i+1 < len(s.phrase) || strings.HasPrefix(a.bare, "@") && !strings.Contains(last.bare, "@") ||
				strings.HasSuffix(last.bare, "@") {
				last.text, last.bare, last.quoted = last.text+a.text, last.bare+a.bare, last.quoted || a.quoted
				continue
			}
		}
		joined = append(joined, a)
	}
	s.phrase = joined
}

// other reads a mailbox without any address: a single word, which is the local part of one, or a mailbox that was
// encoded as a whole, which RFC 2047 section 5 forbids: name, address and all in encoded words.
func (s *addressScanner) other() {
	if len(s.phrase) == 1 && !s.phrase[0].quoted && !s.phrase[0].encoded() && !s.at {
		local := s.phrase[0].text
		s.phrase = nil
		s.found = append(s.found, Address{Name: s.name(), Address: local})
		return
	}
	for _, a := range s.phrase {
		if a.quoted || !a.encoded() {
			return
		}
	}
	if decoded := s.name(); strings.Contains(decoded, "@") && !strings.Contains(decoded, "=?") {
		s.found = append(s.found, addresses(decoded, "")...)
	}
}

// holdsAddress says whether an atom is an encoded word with an address in it.
func (a atom) holdsAddress(hint string) bool {
	return !a.quoted && a.encoded() && strings.Contains(entity.DecodeWords(a.text, hint), "@")
}

// name returns the decoded display name: the phrase, or where there is none, the comment.
func (s *addressScanner) name() string {
	words := make([]string, len(s.phrase))
	for i, a := range s.phrase {
		words[i] = a.text
		if a.comma && i+1 < len(s.phrase) {
			words[i] += ","
		}
	}
	name := strings.Join(words, " ")
	if strings.TrimSpace(name) == "" {
		name = s.comment
	}
	name = beginning(oneLine(entity.DecodeWords(name, s.hint)), maxName)
	for _, quotes := range []string{`''`, `""`} {
		if len(name) > 1 && name[0] == quotes[0] && name[len(name)-1] == quotes[1] {
			name = strings.TrimSpace(name[1 : len(name)-1])
		}
	}
	return name
}

// cleanAddress returns an address without what sloppy programs put around and into it; empty where nothing is left.
func cleanAddress(s string) string {
	s = joinFolded(s)
	if i := strings.LastIndex(s, ":"); i >= 0 && !strings.Contains(s, `"`) {
		s = s[i+1:] // a route, RFC 5322 section 4.4, or mailto:
	}
	s = strings.Trim(s, " \t\r\n'<>[]()|,;")
	at := strings.LastIndexByte(s, '@')
	if at < 0 {
		return strings.Trim(s, `"`)
	}
	local := strings.TrimSpace(s[:at])
	domain := strings.ToLower(strings.Trim(s[at+1:], " \t.,;:\"'"))
	if strings.HasPrefix(s[at+1:], "[") {
		domain = strings.ToLower(s[at+1:]) + "]"
	}
	if inner := strings.Trim(local, `"`); inner != local && inner != "" && !strings.ContainsAny(inner, " \t()<>[]:;@\\,\"") {
		local = inner
	}
	if local == "" || domain == "" || strings.ContainsAny(domain, " \t\n") {
		return ""
	}
	return local + "@" + domain
}

// joinFolded takes away the spaces within an address: those of a folded line, unless it broke after a hyphen, which
// could as well have been one for the line; those around dots and @, RFC 5322 section 4.4. Of other words before the
// address nothing is kept.
func joinFolded(s string) string {
	if !strings.ContainsAny(s, " \t\n") {
		return s
	}
	var b strings.Builder
	for line := range strings.SplitSeq(s, "\n") {
		line = strings.TrimSpace(line)
		if strings.HasSuffix(b.String(), "-") {
			b.WriteByte(' ')
		}
		b.WriteString(line)
	}
	s = b.String()
	for _, mark := range []string{".", "@"} {
		pieces := strings.Split(s, mark)
		for i := range pieces {
			pieces[i] = strings.TrimSpace(pieces[i])
		}
		s = strings.Join(pieces, mark)
	}
	if strings.Contains(s, `"`) {
		return s
	}
	for piece := range strings.FieldsSeq(s) {
		if strings.Contains(piece, "@") {
			return piece
		}
	}
	return s
}
