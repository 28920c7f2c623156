package document

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf16"

	"speakerlist/registry/request/mail/entity"
)

// RTF returns the text of a document in Rich Text Format 1.9. Text beyond ASCII is read by its code page or, where it
// is given twice, as Unicode.
func RTF(content []byte) string {
	if !bytes.HasPrefix(bytes.TrimLeft(content[:min(len(content), 16)], " \r\n"), []byte(`{\rtf`)) {
		return ""
	}
	r := rtfReader{rest: content, charset: "windows-1252", group: group{skip: 1}}
	for len(r.rest) > 0 && !r.out.full() {
		r.step()
	}
	r.flush()
	return strings.TrimSpace(r.out.String())
}

// A group is what a brace keeps and gives back.
type group struct {
	silent bool // its text is not of the document
	skip   int  // characters that stand in for one in Unicode, \uc
}

type rtfReader struct {
	rest    []byte
	out     builder
	charset string
	bytes   []byte   // in the code page, not yet decoded
	units   []uint16 // in UTF-16, not yet decoded
	pass    int      // characters to pass over
	groups  []group
	group
	starts bool // a group begins: its first word may say that its text is none
}

func (r *rtfReader) step() {
	c := r.rest[0]
	switch c {
	case '{':
		r.rest = r.rest[1:]
		if len(r.groups) < 1000 {
			r.groups = append(r.groups, r.group)
		}
		r.starts, r.pass = true, 0
		return
	case '}':
		r.rest = r.rest[1:]
		if n := len(r.groups); n > 0 {
			r.group, r.groups = r.groups[n-1], r.groups[:n-1]
		}
		r.pass = 0
	case '\\':
		r.control()
		return
	case '\r', '\n':
		r.rest = r.rest[1:]
		return
	default:
		r.rest = r.rest[1:]
		r.character(c)
	}
	r.starts = false
}

// control reads a control word or symbol.
func (r *rtfReader) control() {
	rest := r.rest[1:]
	n := 0
	for n < len(rest) && n < 32 && rest[n]|0x20 >= 'a' && rest[n]|0x20 <= 'z' {
		n++
	}
	if n == 0 {
		r.symbol(rest)
		return
	}
	name := string(rest[:n])
	rest = rest[n:]
	m := 0
	for m < len(rest) && m < 11 && (rest[m] >= '0' && rest[m] <= '9' || m == 0 && rest[m] == '-') {
		m++
	}
	number, err := strconv.Atoi(string(rest[:m]))
	r.rest = bytes.TrimPrefix(rest[m:], []byte(" "))
	if len(rest) > m && rest[m] != ' ' {
		r.rest = rest[m:]
	}
	r.word(name, number, err == nil)
	r.starts = false
}

func (r *rtfReader) symbol(rest []byte) {
	starts := r.starts
	r.starts = false
	if len(rest) == 0 {
		r.rest = nil
		return
	}
	r.rest = rest[1:]
	switch c := rest[0]; c {
	case '\'':
		if len(rest) >= 3 {
			if n, err := strconv.ParseUint(string(rest[1:3]), 16, 8); err == nil {
				r.character(byte(n))
			}
			r.rest = rest[3:]
		}
	case '*':
		r.silent = r.silent || starts
	case '~':
		r.character(' ')
	case '_':
		r.character('-')
	case '\r', '\n':
		r.line()
	case '\\', '{', '}':
		r.character(c)
	}
}

func (r *rtfReader) word(name string, number int, given bool) {
	switch name {
	case "par", "line", "sect", "page", "row":
		r.line()
	case "tab", "cell":
		r.character('\t')
	case "u":
		if !r.silent && given {
			r.flushBytes()
			r.units = append(r.units, uint16(number))
			r.pass = r.skip
		}
	case "uc":
		r.skip = min(max(number, 0), 8)
	case "ansicpg":
		if given {
			r.charset = "cp" + strconv.Itoa(number)
		}
	case "bin":
		r.rest = r.rest[min(max(number, 0), len(r.rest)):]
	case "emdash", "endash":
		r.character('-')
	case "lquote", "rquote":
		r.character('\'')
	case "ldblquote", "rdblquote":
		r.character('"')
	case "bullet":
		r.character('-')
	case "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
		"footerl", "footerr", "footerf", "footnote", "generator", "themedata", "listtable", "listoverridetable", "rsidtbl",
		"xmlnstbl", "filetbl", "revtbl", "fldinst", "datastore", "latentstyles", "template", "mmathPr":
		r.silent = true
	}
}

func (r *rtfReader) character(c byte) {
	switch {
	case r.silent:
	case r.pass > 0:
		r.pass--
	default:
		r.flushUnits()
		r.bytes = append(r.bytes, c)
	}
}

func (r *rtfReader) line() {
	if !r.silent {
		r.flush()
		r.out.paragraph()
	}
}

func (r *rtfReader) flush() {
	r.flushUnits()
	r.flushBytes()
}

func (r *rtfReader) flushUnits() {
	if len(r.units) > 0 {
		r.out.WriteString(string(utf16.Decode(r.units)))
		r.units = r.units[:0]
	}
}

func (r *rtfReader) flushBytes() {
	if len(r.bytes) > 0 {
		text, _ := entity.Decode(r.bytes, r.charset)
		r.out.WriteString(text)
		r.bytes = r.bytes[:0]
	}
}
