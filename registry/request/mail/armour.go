package mail

import (
	"fmt"
	"strings"

	"speakerlist/registry/request/mail/entity"
)

// withoutArmour takes the armour of OpenPGP off a text that is signed in the clear, RFC 9580 section 7, and says whether
// an encrypted message stands in it, which is taken out.
func withoutArmour(text string) (string, bool) {
	const begin, end = "-----BEGIN PGP ", "-----END PGP "
	if !strings.Contains(text, begin) {
		return text, false
	}
	var out strings.Builder
	sealed, heading, inside, clear := false, false, false, false
	for line := range strings.SplitAfterSeq(text, "\n") {
		switch kind, isBegin := strings.CutPrefix(line, begin); {
		case isBegin:
			clear = strings.HasPrefix(kind, "SIGNED MESSAGE")
			heading, inside = clear, !clear
			sealed = sealed || strings.HasPrefix(kind, "MESSAGE")
		case strings.HasPrefix(line, end):
			inside, clear = false, false
		case heading:
			heading = strings.TrimSpace(line) != "" // the names of hashes
		case !inside && clear:
			out.WriteString(strings.TrimPrefix(line, "- "))
		case !inside:
			out.WriteString(line)
		}
	}
	return out.String(), sealed
}

// withoutUU takes the files out of a text that old programs wrote into it, and notes them as attachments.
func (r *reader) withoutUU(c *collection, text string) string {
	if !strings.Contains(text, "\nend") || !strings.Contains(text, "begin ") {
		return text
	}
	var out, file strings.Builder
	name := ""
	for line := range strings.SplitAfterSeq(text, "\n") {
		trimmed := strings.TrimRight(line, "\n")
		switch {
		case name == "":
			if name = uuName(trimmed); name == "" {
				out.WriteString(line)
				continue
			}
			file.WriteString(line)
		case trimmed == "end":
			file.WriteString(line)
			c.attachments = append(c.attachments, Attachment{
				Name: oneLine(name), Type: "application/octet-stream", Size: len(entity.DecodeUU([]byte(file.String()))),
			})
			file.Reset()
			name = ""
		case isUULine(trimmed):
			file.WriteString(line)
		default: // no file after all
			out.WriteString(file.String() + line)
			file.Reset()
			name = ""
		}
	}
	out.WriteString(file.String())
	return out.String()
}

// uuName returns the name of the file that a line begins; empty where it begins none.
func uuName(line string) string {
	var mode int
	var name string
	if !strings.HasPrefix(line, "begin ") {
		return ""
	}
	if n, err := fmt.Sscanf(line, "begin %o %s", &mode, &name); n != 2 || err != nil || mode > 0o7777 || mode < 0o100 {
		return ""
	}
	return strings.TrimSpace(line[strings.Index(line, name):])
}

func isUULine(line string) bool {
	if line == "" || len(line) > 90 {
		return false
	}
	for i := range len(line) {
		if line[i] < ' ' || line[i] > '`' {
			return false
		}
	}
	length := int(line[0]-' ') & 63
	return (length+2)/3*4 <= len(line)+3
}
