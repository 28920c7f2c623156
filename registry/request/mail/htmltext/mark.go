package htmltext

import (
	"strings"

	"speakerlist/registry/request/mail/visible"
)

// mark marks an element where the program that made the HTML says what it is.
func (r *renderer) mark(e *element, t tag) {
	cause, reach := causeOf(t)
	switch {
	case cause == "":
	case reach == rest:
		r.markRest()
		e.mark = visible.Quote
	case e.mark == "" || e.mark == visible.Signature && cause == visible.Quote:
		e.mark = cause
	}
	e.reply = cause == visible.Quote && strings.Contains(t.class, "gmail_quote")
	if t.name == "blockquote" {
		if cause == visible.Quote || r.isQuotation(e, t) {
			e.quote++
		} else {
			r.bare = len(r.stack)
		}
	}
	if isHeaderBlock(t) && e.mark != visible.Quote {
		r.header = true
	}
}

// A reach is what a mark holds for.
type reach int

const (
	within reach = iota // the element
	rest                // the element and all that follows it
)

// causeOf says what an element is by its class, its id and its name. Programs that answer rewrite those of the message
// they quote with a prefix.
func causeOf(t tag) (visible.Cause, reach) {
	for class := range strings.FieldsSeq(t.class) {
		if cause, reach := causeOfName(class); cause != "" {
			return cause, reach
		}
	}
	for _, name := range []string{t.id, t.other} {
		if cause, reach := causeOfName(name); cause != "" {
			return cause, reach
		}
	}
	return "", within
}

func causeOfName(name string) (visible.Cause, reach) {
	if name == "" {
		return "", within
	}
	for strings.HasPrefix(name, "x_") {
		name = name[2:]
	}
	name = strings.TrimPrefix(name, "ecx")
	switch name {
	case "gmail_quote", "gmail_quote_container", "gmail_attr", "moz-cite-prefix", "moz-forward-container", "moz-email-headers-table",
		"olk_src_body_section", "yahoo_quoted", "protonmail_quote", "tutanota_quote", "zmail_extra", "blockquote_zmail",
		"isreplycontent", "isforwardcontent", "referencequote", "replycontent", "qmbox", "ntes-mailmaster-quote", "appleoriginalcontents",
		"mail-editor-reference-message-container", "ms-outlook-mobile-reference-message", "aolreplacedbody", "aolmail_quote",
		"quote", "quoted-content", "messagereplysection", "__quoted_text__", "__headers__", "front-blockquote", "airmail_on", "clean_bq",
		"reply-intro", "missive_quote", "mailru-blockquote", "mail-quote-collapse", "js-helper-quote", "quoted_original",
		"inbox-inbox-gmail_quote", "gmail-quote", "gmail_quote_attribution", "history_container", "reply-quote", "bluemail_quote":
		return visible.Quote, within
	case "divrplyfwdmsg", "appendonsend", "outlookmessageheader", "stopspelling", "zwchr", "__divider__", "_mailoriginal",
		"divtagdefaultwrapper-reply", "yahoo-quoted-begin":
		return visible.Quote, rest
	case "gmail_signature", "gmail_signature_prefix", "moz-signature", "moz-txt-sig", "signature", "applemailsignature",
		"ms-outlook-mobile-signature", "protonmail_signature_block", "protonmail_signature_block-user", "tutanota_signature",
		"zmail_signature", "bloop_sign", "messagesignaturesection", "__sig_pre__", "__sig_post__", "_rc_sig", "v1_rc_sig",
		"io-ox-signature", "front-signature", "composer_signature", "signature_old", "sh-signature", "mobile-signature",
		"divneteasemailcard", "ntes-mailmaster-signature", "applemailsignatureid", "blue_signature", "email-signature", "mail-signature",
		"mailsignature", "signature-container", "ymail_android_signature", "ymail_ios_signature", "lineagestartbodyblock-signature":
		return visible.Signature, within
	case "disclaimer", "email-disclaimer", "mail-disclaimer", "legal-disclaimer", "dab4fad8-2dd7-40bb-a1b8-4e2aa1f9fdf2":
		return visible.Disclaimer, within
	}
	return causeOfPart(name)
}

// causeOfPart says what an element is by a name that holds numbers or the names of others.
func causeOfPart(name string) (visible.Cause, reach) {
	switch {
	case strings.Contains(name, "yahoo_quoted"), strings.HasPrefix(name, "ydp") && strings.HasSuffix(name, "gmail_quote"):
		return visible.Quote, within
	case strings.HasPrefix(name, "applemailsignature"), strings.HasPrefix(name, "bloop_sign"), strings.HasPrefix(name, "blue_signature"),
		strings.HasPrefix(name, "ydp") && strings.HasSuffix(name, "signature"), strings.HasSuffix(name, "gmail_signature"),
		strings.HasPrefix(name, "gmail-") && strings.HasSuffix(name, "_signature"):
		return visible.Signature, within
	}
	return "", within
}

// markRest marks all that follows within the quotation at hand, or within the document. Elements marked already have
// theirs marked around them, so that each is looked at once.
func (r *renderer) markRest() {
	depth := r.top().quote
	for i := len(r.stack) - 1; i >= 0 && r.stack[i].mark != visible.Quote && r.stack[i].quote == depth; i-- {
		r.stack[i].mark = visible.Quote
	}
}

// isHeaderBlock says whether an element is drawn as Outlook draws the header of a message that it quotes: with a thin
// line above.
func isHeaderBlock(t tag) bool {
	if t.name != "div" || !strings.Contains(t.style, "border-top") {
		return false
	}
	return strings.Contains(strings.ToLower(t.style), "solid")
}

// labels says whether a text is the first label of a header, such as 'From:'.
func labels(text string) bool {
	text = strings.TrimSpace(text)
	i := strings.IndexAny(text, ":：")
	return i > 0 && i < 40 && strings.Count(text[:i], " ") < 4
}
