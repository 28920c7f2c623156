package htmltext

import (
	"strings"

	"speakerlist/registry/request/mail/visible"
)

// isQuotation says whether a blockquote holds what somebody else wrote, rather than what its author indented: by what
// mail clients put into its tag, by the bar that they draw beside it, by the quotation that it stands in, or by the
// attribution above it.
func (r *renderer) isQuotation(e *element, t tag) bool {
	switch {
	case strings.EqualFold(t.kind, "cite"), t.cite != "", strings.Contains(t.class, "quote"):
		return true
	case e.quote > 0, e.mark == visible.Quote:
		return true
	case hasBar(t.style):
		return true
	}
	return attributes(r.page.last())
}

// hasBar says whether a style draws a line at one side.
func hasBar(style string) bool {
	style = strings.ToLower(style)
	for _, side := range []string{"border-left", "border-right", "border-inline-start"} {
		_, after, found := strings.Cut(style, side)
		if !found {
			continue
		}
		value, _, _ := strings.Cut(after, ";")
		_, value, _ = strings.Cut(value, ":")
		value = strings.TrimSpace(value)
		if value != "" && value[0] != '0' && !strings.Contains(value, "none") {
			return true
		}
	}
	return false
}

// attributes says whether a line looks like one that introduces a quotation: it ends in a colon and bears a date, an
// hour or an address.
func attributes(line string) bool {
	line = strings.TrimRight(line, " \u00a0")
	if !strings.HasSuffix(line, ":") && !strings.HasSuffix(line, "：") {
		return false
	}
	digits := 0
	for _, r := range line {
		if r >= '0' && r <= '9' || r >= '٠' && r <= '٩' {
			digits++
		}
	}
	return digits >= 4 || strings.ContainsAny(line, "@<")
}

// leaveQuotation ends the container of a reply with the quotation in it: what follows in the container is the sender's
// again, who answers below.
func leaveQuotation(quotation, container *element) {
	if quotation.reply && container.reply {
		container.mark, container.reply = container.outer, false
	}
}
