package config

import (
	"fmt"
	"net/mail"
	"strings"

	"github.com/goccy/go-yaml/token"
)

// check reports what is wrong with a document whose every value is well formed by itself. A key whose value was not
// well formed is in d.at, with nothing in its place: no check reports it again.
func check(d *decoder, doc *document) {
	checkEvent(d, &doc.Event)
	checkMailbox(d, doc)
	checkSMTP(d, doc)
	checkLetters(d, doc)
	checkRegistry(d, doc)
}

// fault reports a problem at the value of a key or, where the file does not have it, at the section it belongs to.
func (d *decoder) fault(path, format string, args ...any) {
	d.report(d.place(path), path+": "+format, args...)
}

// need reports that a key is missing. What says what to write there.
func (d *decoder) need(path, what string) {
	if !d.has(path) && !d.broken[section(path)] {
		d.report(d.place(path), "%s is missing: write %s", path, what)
	}
}

func (d *decoder) has(path string) bool {
	_, ok := d.at[path]
	return ok
}

// place returns the token of a path or of the nearest section around it; nil for the file as a whole.
func (d *decoder) place(path string) *token.Token {
	for path != "" {
		if t, ok := d.at[path]; ok {
			return t
		}
		path = section(path)
	}
	return nil
}

// section returns the path of what a path is part of; empty for the file as a whole.
func section(path string) string { return path[:max(strings.LastIndexAny(path, ".["), 0)] }

// address reports a text that is no plain mail address.
func (d *decoder) address(path, text string) {
	if text == "" {
		return
	}
	a, err := mail.ParseAddress(text)
	switch {
	case err != nil:
		d.fault(path, "%q is no mail address: write it as name@example.org", text)
	case a.Address != text:
		d.fault(path, "%q has more than an address: write %s alone", text, a.Address)
	}
}

func (d *decoder) addresses(path string, list []string) {
	for i, text := range list {
		name := item(path, i)
		d.address(name, text)
		for _, earlier := range list[:i] {
			if text != "" && strings.EqualFold(earlier, text) {
				d.fault(name, "%s is in the list already: remove one of them", text)
				break
			}
		}
	}
}

func item(path string, index int) string { return fmt.Sprintf("%s[%d]", path, index) }

func orList(words []string) string {
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}
