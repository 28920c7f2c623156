package entity

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// parseParameters parses the value of Content-Type or Content-Disposition: the value before the parameters, and the
// parameters, decoded, RFC 2045 section 5.1 and RFC 2231. Missing semicolons and quotation marks, spaces in file
// names, encoded words and raw 8-bit characters do not stop it. Of a parameter given twice the first counts.
func parseParameters(field string) (string, map[string]string) {
	value, rest := cutValue(field)
	var pieces []piece
	for rest = skipSeparators(rest); rest != ""; rest = skipSeparators(rest) {
		var name, text string
		name, text, rest = cutParameter(rest)
		if name != "" && len(pieces) < 100 {
			pieces = append(pieces, newPiece(name, text))
		}
	}
	return value, assemble(pieces)
}

// cutValue cuts the value off before the first semicolon, or before the space where a parameter follows without one.
func cutValue(field string) (value, rest string) {
	value, rest, _ = strings.Cut(field, ";")
	if i := strings.IndexAny(value, "="); i >= 0 {
		value = strings.TrimRight(value[:i], " \t")
		cut := strings.LastIndexAny(value, " \t,")
		if cut < 0 {
			return "", field // parameters alone
		}
		return strings.Trim(field[:cut], " \t,"), field[cut:]
	}
	if i := strings.IndexByte(value, '('); i >= 0 {
		value = value[:i]
	}
	return strings.ReplaceAll(strings.Trim(value, " \t\"'"), " ", ""), rest
}

func skipSeparators(s string) string { return strings.TrimLeft(s, "; ,\t") }

// cutParameter cuts the first parameter off. The name is empty where there is none before the next semicolon.
func cutParameter(s string) (name, value, rest string) {
	i := strings.IndexAny(s, "=;")
	if i < 0 {
		return "", "", ""
	}
	if s[i] == ';' {
		return "", "", s[i+1:]
	}
	name = strings.TrimRight(s[:i], " \t")
	name = strings.ToLower(name[strings.LastIndexAny(name, " \t)")+1:])
	s = strings.TrimLeft(s[i+1:], " \t")
	if strings.HasPrefix(s, `"`) {
		if text, after, ok := cutQuoted(s); ok {
			return name, text, after
		}
		s = s[1:]
	}
	value, rest, _ = strings.Cut(s, ";")
	if !strings.HasPrefix(name, "name") && !strings.HasPrefix(name, "filename") {
		if i := strings.IndexAny(value, " \t"); i >= 0 && strings.TrimSpace(value[i:]) != "" {
			value, rest = value[:i], s[i:]
		}
	}
	value = strings.Trim(value, " \t\"")
	if n := len(value); n > 1 && value[0] == '\'' && value[n-1] == '\'' {
		value = value[1 : n-1]
	}
	return name, value, rest
}

// cutQuoted cuts the quoted string off that s begins with, RFC 5322 section 3.2.4.
func cutQuoted(s string) (text, rest string, ok bool) {
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == '"':
			return b.String(), s[i+1:], true
		case s[i] == '\\' && i+1 < len(s):
			i++
		}
		b.WriteByte(s[i])
	}
	return "", s, false
}

// A piece is a parameter or a part of one: RFC 2231 lets a value be cut in numbered pieces, each percent-encoded or
// not.
type piece struct {
	name    string
	number  int // from 0; -1 for a whole value
	encoded bool
	text    string
}

func newPiece(name, text string) piece {
	p := piece{name: name, number: -1, text: text}
	if before, ok := strings.CutSuffix(p.name, "*"); ok {
		p.name, p.encoded = before, true
	}
	if before, digits, ok := strings.Cut(p.name, "*"); ok {
		if n, err := strconv.Atoi(digits); err == nil && n >= 0 {
			p.name, p.number = before, n
		}
	}
	return p
}

// assemble joins the pieces of each parameter. A value by RFC 2231 goes before a plain one of the same name, as its
// section 4.1 has it for old programs' sake.
func assemble(pieces []piece) map[string]string {
	slices.SortStableFunc(pieces, func(a, b piece) int {
		return cmp.Or(strings.Compare(a.name, b.name), cmp.Compare(a.rank(), b.rank()))
	})
	params := make(map[string]string)
	for len(pieces) > 0 {
		first := pieces[0]
		n := 1
		for first.number >= 0 && n < len(pieces) && pieces[n].name == first.name && pieces[n].number > pieces[n-1].number {
			n++
		}
		if _, known := params[first.name]; !known {
			params[first.name] = joinPieces(pieces[:n])
		}
		pieces = pieces[n:]
	}
	return params
}

func (p piece) rank() int {
	switch {
	case p.number >= 0:
		return p.number + 1
	case p.encoded:
		return 0
	}
	return 1 << 20
}

func joinPieces(pieces []piece) string {
	charset, encoded := "", false
	var b strings.Builder
	for i, p := range pieces {
		text := p.text
		if p.encoded {
			if i == 0 {
				label, after, ok := strings.Cut(text, "'")
				if _, value, ok2 := strings.Cut(after, "'"); ok && ok2 {
					charset, text = label, value
				}
			}
			encoded, text = true, unescapePercent(text)
		}
		b.WriteString(text)
	}
	if encoded {
		text, _ := Decode([]byte(b.String()), charset)
		return text
	}
	return DecodeWords(b.String(), "")
}

func unescapePercent(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			if c, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil {
				b.WriteByte(byte(c))
				i += 2
				continue
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// mediaTypeOf mends a media type.
func mediaTypeOf(value, fallback string) string {
	value = strings.ToLower(strings.Trim(value, " \t\"',:;"))
	main, sub, ok := strings.Cut(value, "/")
	switch {
	case value == "":
		return fallback
	case !ok && main == "multipart":
		return "multipart/mixed"
	case !ok && main == "html", main == "html":
		return "text/html"
	case !ok || main == "" || sub == "":
		return "text/plain"
	}
	return main + "/" + sub
}
