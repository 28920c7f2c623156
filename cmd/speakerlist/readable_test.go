package main

import (
	"bytes"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"slices"
	"strings"

	"speakerlist/internal/mailtest"
)

// readable returns a letter as its reader sees it: its envelope, its header decoded, and its text.
func readable(d mailtest.Delivery) []byte {
	m, err := mail.ReadMessage(bytes.NewReader(d.Data))
	if err != nil {
		return d.Data
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "envelope: %s -> %s\n", d.From, strings.Join(d.To, " "))
	var names []string
	for name := range m.Header {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		for _, value := range m.Header[name] {
			if decoded, err := new(mime.WordDecoder).DecodeHeader(value); err == nil {
				value = decoded
			}
			fmt.Fprintf(&b, "%s: %s\n", name, value)
		}
	}
	fmt.Fprintf(&b, "\n%s", plainText(m.Header.Get("Content-Type"), m.Header.Get("Content-Transfer-Encoding"), m.Body))
	return b.Bytes()
}

// plainText returns the plain text of a part; of one with several, that of the first that has any.
func plainText(contentType, encoding string, body io.Reader) string {
	kind, params, err := mime.ParseMediaType(contentType)
	if err != nil {
		return ""
	}
	if strings.HasPrefix(kind, "multipart/") {
		parts := multipart.NewReader(body, params["boundary"])
		for {
			part, err := parts.NextRawPart()
			if err != nil {
				return ""
			}
			if text := plainText(part.Header.Get("Content-Type"), part.Header.Get("Content-Transfer-Encoding"), part); text != "" {
				return text
			}
		}
	}
	if kind != "text/plain" {
		return ""
	}
	if strings.EqualFold(encoding, "quoted-printable") {
		body = quotedprintable.NewReader(body)
	}
	text, _ := io.ReadAll(body)
	return string(text)
}

// subjects lists letters for a failure.
func subjects(sent []mailtest.Delivery) string {
	var all []string
	for _, d := range sent {
		for line := range strings.Lines(string(readable(d))) {
			if strings.HasPrefix(line, "Subject: ") {
				all = append(all, strings.TrimSpace(line))
			}
		}
	}
	return strings.Join(all, "; ")
}
