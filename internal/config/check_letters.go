package config

import (
	"net"
	"net/mail"
	"strings"
	"time"
)

const minRetention = 24 * time.Hour

func checkLetters(d *decoder, doc *document) {
	own := doc.Mailbox.Address
	d.addresses("required_copy", doc.RequiredCopy)
	d.addresses("secretariat", doc.Secretariat)
	d.addresses("digest.to", doc.Digest.To)
	d.addresses("alarm.to", doc.Alarm.To)
	for path, list := range map[string][]string{
		"required_copy": doc.RequiredCopy, "secretariat": doc.Secretariat, "digest.to": doc.Digest.To, "alarm.to": doc.Alarm.To,
	} {
		for i, address := range list {
			if own != "" && strings.EqualFold(address, own) {
				d.fault(item(path, i), "%s is the mailbox itself: write another address", address)
			}
		}
	}
	checkReplies(d, doc)
	checkDigest(d, doc.Digest)
	if d.has("alarm") && !d.has("alarm.to") && !d.has("alarm.command") {
		d.fault("alarm", "nobody would hear it: write to: [...] or command: [...] in it")
	}
	if trust := doc.Authentication.Trust; strings.ContainsAny(trust, " \t;,@") {
		d.fault("authentication.trust", "%q is no authserv-id: write the first word of the server's Authentication-Results, such as mx.google.com", trust)
	}
}

func checkReplies(d *decoder, doc *document) {
	if r := doc.Replies; r.Mode != modeSend && r.Mode != modeReview {
		d.fault("replies.mode", "%q is unknown: write send, or review to let letters wait until they are released", r.Mode)
	}
	if !d.has("replies.from") || doc.Replies.From == "" {
		return
	}
	from, err := mail.ParseAddress(doc.Replies.From)
	switch {
	case err != nil:
		d.fault("replies.from", "%q is no sender: write a name and the mailbox's address in angle brackets, with quotes around a name that has commas or dots", doc.Replies.From)
	case doc.Mailbox.Address != "" && !strings.EqualFold(from.Address, doc.Mailbox.Address):
		d.fault("replies.from", "answers to %s would not reach the mailbox: write %s as its address", from.Address, doc.Mailbox.Address)
	}
}

func checkDigest(d *decoder, digest Digest) {
	if len(digest.To) == 0 && (len(digest.At) > 0 || digest.AfterChange > 0) {
		d.need("digest.to", "the addresses of those who get it")
	}
	for i, at := range digest.At {
		for _, earlier := range digest.At[:i] {
			if at == earlier && at != (ClockTime{}) {
				d.fault(item("digest.at", i), "%s is in the list already: remove one of them", at)
			}
		}
	}
}

func checkRegistry(d *decoder, doc *document) {
	d.need("registry", "the section that says where the registry is kept")
	if d.has("registry") {
		d.need("registry.file", "where the registry is kept, such as speakerlist.db")
	}
	if r := doc.Registry.Retention; r != 0 && r < minRetention {
		d.fault("registry.retention", "%v leaves no time to look anything up: write at least %v", r, minRetention)
	}
	if doc.Listen == "" {
		return
	}
	if _, _, err := net.SplitHostPort(doc.Listen); err != nil {
		d.fault("listen", "%q is not an address and a port: write both, such as 127.0.0.1:9469", doc.Listen)
	}
}
