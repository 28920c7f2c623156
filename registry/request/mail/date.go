package mail

import (
	"net/mail"
	"strings"
	"time"
)

// date returns the sender's claim; zero where there is none that can be read.
func (h header) date() time.Time { return parseDate(h.Get("Date")) }

// received returns the date of the topmost Received field, which follows its last semicolon.
func (h header) received() time.Time {
	value := h.Get("Received")
	return parseDate(value[strings.LastIndexByte(value, ';')+1:])
}

// parseDate reads a date as RFC 5322 section 3.3 has it, or as older and sloppier programs write it.
func parseDate(value string) time.Time {
	value = strings.Join(strings.Fields(withoutComments(value)), " ")
	value = numericZone(strings.Trim(value, `",. `))
	// Nearly every date is written so; the standard library tries two dozen other layouts first.
	if t, err := time.Parse("Mon, 2 Jan 2006 15:04:05 -0700", value); err == nil {
		return t
	}
	if t, err := mail.ParseDate(value); err == nil {
		return t
	}
	for _, layout := range sloppyLayouts() {
		if t, err := time.Parse(layout, value); err == nil {
			return t
		}
	}
	// What follows the zone, or a zone that no table knows, may be all that is wrong.
	if i := strings.LastIndexByte(value, ' '); i > len("2 Jan 2006 15:04") {
		return parseDate(value[:i])
	}
	return time.Time{}
}

// numericZone replaces the name of a zone at the end, RFC 5322 section 4.3 and a few that are in use; the standard
// library takes those that it does not know for UTC.
func numericZone(value string) string {
	i := strings.LastIndexByte(value, ' ')
	if i < 0 {
		return value
	}
	zone := strings.ToUpper(value[i+1:])
	for _, utc := range []string{"GMT", "UTC", "UT", "Z"} {
		if zone == utc {
			return value[:i] + " +0000"
		}
		if shift, ok := strings.CutPrefix(zone, utc); ok && len(shift) == 5 && strings.ContainsAny(shift[:1], "+-") {
			return value[:i+1] + shift
		}
	}
	if offset := zoneOffset(zone); offset != "" {
		return value[:i+1] + offset
	}
	return value
}

func zoneOffset(zone string) string {
	switch zone {
	case "WET":
		return "+0000"
	case "CET", "MET", "WEST", "BST":
		return "+0100"
	case "CEST", "MEST", "EET", "SAST", "MESZ":
		return "+0200"
	case "EEST", "MSK", "EAT":
		return "+0300"
	case "IST":
		return "+0530"
	case "CST": // in America; China writes numbers
		return "-0600"
	case "JST", "KST":
		return "+0900"
	case "AEST":
		return "+1000"
	case "AEDT":
		return "+1100"
	case "EDT", "AST":
		return "-0400"
	case "EST", "CDT":
		return "-0500"
	case "MDT":
		return "-0600"
	case "MST", "PDT":
		return "-0700"
	case "PST":
		return "-0800"
	}
	return ""
}

func sloppyLayouts() []string {
	return []string{
		"Mon, 2 Jan 2006 15:04:05",
		"Mon, 2 Jan 2006 15:04",
		"2 Jan 2006 15:04:05",
		"2 Jan 2006 15:04",
		"Mon 2 Jan 2006 15:04:05 -0700",
		"Mon 2 Jan 2006 15:04:05",
		"Mon, 2 Jan 2006 15:04:05 -07:00",
		"Mon, 2 Jan 2006 15.04.05 -0700",
		"Mon, 2 January 2006 15:04:05 -0700",
		"Monday, 2 January 2006 15:04:05 -0700",
		"Monday, 2 Jan 2006 15:04:05 -0700",
		"Monday, January 2, 2006 3:04 PM",
		"Mon, Jan 2 2006 15:04:05 -0700",
		"Mon, 2-Jan-2006 15:04:05 -0700",
		"Mon, 2-Jan-06 15:04:05 -0700",
		"Mon Jan 2 15:04:05 2006",
		"Mon Jan 2 15:04:05 MST 2006",
		"Mon Jan 2 15:04:05 -0700 2006",
		"Mon Jan 2 15:04:05 2006 -0700",
		time.RFC3339,
		"2006-01-02T15:04:05",
		"2006-01-02 15:04:05 -0700",
		"2006-01-02 15:04:05 MST",
		"2006-01-02 15:04:05",
		"2006/01/02 15:04:05",
		"02.01.2006 15:04:05",
		"02.01.2006 15:04",
	}
}

// withoutComments takes the comments out of a structured field, RFC 5322 section 3.2.2; one that does not end is left.
func withoutComments(value string) string {
	if !strings.Contains(value, "(") {
		return value
	}
	var out strings.Builder
	depth, start := 0, 0
	quoted := false
	for i := 0; i < len(value); i++ {
		switch c := value[i]; {
		case c == '\\':
			i++
		case c == '"' && depth == 0:
			quoted = !quoted
		case c == '(' && !quoted:
			if depth++; depth == 1 {
				out.WriteString(value[start:i])
				start = i
			}
		case c == ')' && depth > 0:
			if depth--; depth == 0 {
				out.WriteByte(' ')
				start = i + 1
			}
		}
	}
	out.WriteString(value[start:])
	return out.String()
}
