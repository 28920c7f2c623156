package notify

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"strings"
	"testing"
)

// A readMessage is a message as its reader's program takes it apart.
type readMessage struct {
	header      mail.Header
	text, html  string
	attachments map[string]string
}

func readBytes(t *testing.T, raw []byte) readMessage {
	t.Helper()
	for line := range bytes.SplitSeq(bytes.TrimSuffix(raw, []byte("\r\n")), []byte("\r\n")) {
		if len(line) > 998 || bytes.ContainsAny(line, "\r\n\x00") {
			t.Fatalf("a line that mail may not have (RFC 5322 section 2.1.1): %.80q", line)
		}
	}
	m, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		t.Fatalf("the message cannot be read: %v\n%s", err, raw)
	}
	read := readMessage{header: m.Header, attachments: map[string]string{}}
	read.part(t, textproto.MIMEHeader(m.Header), m.Body)
	return read
}

func (r *readMessage) part(t *testing.T, header textproto.MIMEHeader, body io.Reader) {
	t.Helper()
	mediaType, params, err := mime.ParseMediaType(header.Get("Content-Type"))
	if err != nil {
		t.Fatalf("Content-Type %q: %v", header.Get("Content-Type"), err)
	}
	if strings.HasPrefix(mediaType, "multipart/") {
		for parts := multipart.NewReader(body, params["boundary"]); ; {
			p, err := parts.NextRawPart()
			if err == io.EOF {
				return
			}
			if err != nil {
				t.Fatalf("%s: %v", mediaType, err)
			}
			r.part(t, p.Header, p)
		}
	}
	switch header.Get("Content-Transfer-Encoding") {
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	}
	content, err := io.ReadAll(body)
	if err != nil {
		t.Fatalf("%s: %v", mediaType, err)
	}
	_, disposition, _ := mime.ParseMediaType(header.Get("Content-Disposition"))
	switch name := disposition["filename"]; {
	case name != "":
		r.attachments[name] = string(content)
	case mediaType == "text/plain":
		r.text = strings.ReplaceAll(string(content), "\r\n", "\n")
	case mediaType == "text/html":
		r.html = strings.ReplaceAll(string(content), "\r\n", "\n")
	default:
		t.Fatalf("an unexpected part %s", mediaType)
	}
}

// decoded returns a header field as people see it.
func (r *readMessage) decoded(field string) string {
	value, err := new(mime.WordDecoder).DecodeHeader(r.header.Get(field))
	if err != nil {
		return r.header.Get(field)
	}
	return value
}
