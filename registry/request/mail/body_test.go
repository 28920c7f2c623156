package mail

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"slices"
	"strings"
	"testing"

	"speakerlist/registry/request/mail/entity"
	"speakerlist/registry/request/mail/visible"
)

// bodyOf returns the lines of a message's body.
func bodyOf(raw string) []string {
	root, _ := entity.Parse([]byte(raw))
	r := reader{text: maxText, documents: maxDocuments}
	return texts(r.collect(root).lines)
}

func texts(lines []visible.Line) []string {
	found := make([]string, len(lines))
	for i, line := range lines {
		found[i] = line.Text
	}
	return found
}

func TestBody(t *testing.T) {
	part := func(header, body string) string { return "--b\n" + header + "\n\n" + body + "\n" }
	multipart := func(sort string, parts ...string) string {
		return "Content-Type: multipart/" + sort + "; boundary=b\n\n" + strings.Join(parts, "") + "--b--\n"
	}
	plain := func(text string) string { return part("Content-Type: text/plain; charset=utf-8", text) }
	html := func(text string) string { return part("Content-Type: text/html; charset=utf-8", text) }
	const long = "Madame, le Sénégal souhaite prendre la parole lors du segment I."
	tests := []struct {
		name, raw string
		want      []string
	}{
		{"plain text", "\n" + long, []string{long}},
		{"HTML", "Content-Type: text/html; charset=utf-8\n\n<p>" + long, []string{long}},
		{"HTML that says it is plain text", "Content-Type: text/plain; charset=utf-8\n\n<html><body><p>" + long, []string{long}},
		{"alternatives that say the same: the plain one", multipart("alternative", plain(long), html("<p><b>"+long)), []string{long}},
		{"a plain one that is empty", multipart("alternative", plain(""), html("<p>"+long)), []string{long}},
		{"a plain one that is a stub", multipart("alternative", plain("This message requires an HTML viewer."), html("<p>"+long)), []string{long}},
		{"a plain one that leaves half of it out", multipart("alternative", plain("Madame,"), html("<p>"+long)), []string{long}},
		{"HTML that is empty", multipart("alternative", plain(long), html("<html><body></body></html>")), []string{long}},
		{"HTML that is a picture", multipart("alternative", plain(long), html("<img src=cid:x>")), []string{long}},
		{"only the HTML tells what is quoted", multipart("alternative", plain("new\nold"), html("<p>new</p><blockquote type=cite>old</blockquote>")), []string{"new", "", "old"}},
		{"both do", multipart("alternative", plain("new\n> old"), html("<p>new</p><blockquote type=cite>old</blockquote>")), []string{"new", "> old"}},
		{"an invitation is no text", multipart("alternative", plain(long), part("Content-Type: text/calendar", "BEGIN:VCALENDAR")), []string{long}},
		{"an alternative with pictures", multipart("alternative", plain(""), part("Content-Type: multipart/related; boundary=c", "--c\nContent-Type: text/html\n\n<p>x\n--c\nContent-Type: image/png\n\ny\n--c--")), []string{"x"}},
		{"texts one below the other", multipart("mixed", plain("a"), plain("b")), []string{"a", "", "b"}},
		{"around a picture", multipart("mixed", plain("a"), part("Content-Type: image/png", "x"), plain("b")), []string{"a", "", "b"}},
		{"the same once more as HTML", multipart("mixed", plain(long), html("<p>"+long)), []string{long}},
		{"and other HTML", multipart("mixed", plain("a"), html("<p>"+long)), []string{"a", "", long}},
		{"a text with a file's name is none", multipart("mixed", plain("a"), part("Content-Type: text/plain; name=x.txt", "b")), []string{"a"}},
		{"nor one that is an attachment", multipart("mixed", plain("a"), part("Content-Type: text/plain\nContent-Disposition: attachment", "b")), []string{"a"}},
		{"but the first is", multipart("mixed", part("Content-Type: text/plain; name=body.txt\nContent-Disposition: inline", "a"), plain("b")), []string{"a", "", "b"}},
		{"and one that is all there is", "Content-Type: text/plain; name=x.txt\nContent-Disposition: attachment; filename=x.txt\n\na", []string{"a"}},
		{"a signed message", multipart("signed", plain("a"), part("Content-Type: application/pgp-signature", "x")), []string{"a"}},
		{"one signed in the clear", "\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\na\n- -- \nb\n-----BEGIN PGP SIGNATURE-----\n\nxyz\n-----END PGP SIGNATURE-----\nc", []string{"a", "-- ", "b", "c"}},
		{"a report: its first part", multipart("report", plain("a"), part("Content-Type: message/delivery-status", "x"), part("Content-Type: message/rfc822", "Subject: y\n\nz")), []string{"a"}},
		{"a message attached is no body", multipart("mixed", plain("a"), part("Content-Type: message/rfc822", "Subject: y\n\nz")), []string{"a"}},
		{"text/enriched", "Content-Type: text/enriched\n\n<bold>a</bold>\n\nb", []string{"a", "b"}},
		{"RTF", "Content-Type: text/rtf\n\n{\\rtf1 a\\par b}", []string{"a", "b"}},
		{"a file in the text", "\na\nbegin 644 x.txt\n#86)C\n`\nend\nb", []string{"a", "b"}},
		{"what only looks like one", "\nbegin 100 times\nand never\nend", []string{"begin 100 times", "and never", "end"}},
		{"characters that nobody sees", "Content-Type: text/plain; charset=utf-8\n\nSe\u00adg\u200bment\u00a0I\u202c \u2066x\u2069\ufeff", []string{"Segment I x"}},
		{"joiners where they spell", "Content-Type: text/plain; charset=utf-8\n\nمی\u200cخواهم رنا\u200c x\u200cy 👩\u200d💻", []string{"می\u200cخواهم رنا xy 👩\u200d💻"}},
		{"decomposed accents", "Content-Type: text/plain; charset=utf-8\n\nSe\u0301ance", []string{"Séance"}},
		{"the separator of a signature keeps its space", "\na  \n-- \nb", []string{"a", "-- ", "b"}},
		{"flowed text", "Content-Type: text/plain; format=flowed\n\na \nb\nc\n> d \n> e\n>> f\n  g\n-- \nh", []string{"a b", "c", "> d e", ">> f", " g", "-- ", "h"}},
		{"flowed within words", "Content-Type: text/plain; format=flowed; delsp=yes\n\n发 \n言 \n\nx", []string{"发言", "x"}},
		{"flowed, and the last line is open", "Content-Type: text/plain; format=flowed\n\na \nb ", []string{"a b"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := bodyOf(tt.raw); !slices.Equal(got, tt.want) {
				t.Errorf("%s\n got %q\nwant %q", tt.raw, got, tt.want)
			}
		})
	}
}

func TestUnreadable(t *testing.T) {
	tests := []struct{ name, raw, want string }{
		{"nothing", "", "there is neither a header nor a text in it"},
		{"blank lines", "\n\n\n", "there is neither a header nor a text in it"},
		{"OpenPGP", "Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nx\n--b--", "its content is encrypted (OpenPGP)"},
		{"OpenPGP in the text", "From: a@b.org\n\n-----BEGIN PGP MESSAGE-----\n\nxyz\n-----END PGP MESSAGE-----\n", "its content is encrypted (OpenPGP)"},
		{"S/MIME", "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nx", "its content is encrypted (S/MIME)"},
		{"an encrypted file beside a text", "Content-Type: multipart/mixed; boundary=b\n\n--b\n\ntext\n--b\nContent-Type: application/pkcs7-mime\n\nx\n--b--", ""},
		{"a text without a header", "Good morning.", ""},
		{"a header without a text", "From: a@b.org\nSubject: Segment I\n\n", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Read([]byte(tt.raw), Options{}).Unreadable; got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

func TestAttachments(t *testing.T) {
	var file bytes.Buffer
	archive := zip.NewWriter(&file)
	w, err := archive.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte("<w:p><w:r><w:t>We ask for segment\u00a0I.</w:t></w:r></w:p>")); err != nil {
		t.Fatal(err)
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	docx := base64.StdEncoding.EncodeToString(file.Bytes())
	winmail := "\x78\x9f\x3e\x22\x01\x00\x01\x0c\x80\x02\x00\x03\x00\x00\x00abc\x00\x00\x02\x10\x80\x01\x00\x05\x00\x00\x00x.pdf\x00\x00"
	tests := []struct {
		name, header, content string
		want                  []Attachment
	}{
		{"a file", "Content-Type: application/pdf; name=\"x.pdf\"", "12345", []Attachment{{Name: "x.pdf", Type: "application/pdf", Size: 5}}},
		{"its size is that of what it holds", "Content-Type: application/pdf\nContent-Transfer-Encoding: base64", "MTIzNDU=", []Attachment{{Type: "application/pdf", Size: 5}}},
		{"its name by RFC 2231", "Content-Type: image/png\nContent-Disposition: inline; filename*=utf-8''%C3%A9.png", "x", []Attachment{{Name: "é.png", Type: "image/png", Size: 1}}},
		{"a .docx", "Content-Type: application/octet-stream; name=note.docx\nContent-Transfer-Encoding: base64", docx, []Attachment{{Name: "note.docx", Type: "application/octet-stream", Size: file.Len(), Proposal: "We ask for segment I."}}},
		{"a text", "Content-Type: text/plain; name=note.txt", "We ask.", []Attachment{{Name: "note.txt", Type: "text/plain", Size: 7, Proposal: "We ask."}}},
		{"a text of no type", "Content-Type: application/octet-stream; name=note.txt", "We ask.", []Attachment{{Name: "note.txt", Type: "application/octet-stream", Size: 7, Proposal: "We ask."}}},
		{"HTML", "Content-Type: text/html; name=note.htm", "<p>We ask.", []Attachment{{Name: "note.htm", Type: "text/html", Size: 10, Proposal: "We ask."}}},
		{"winmail.dat", "Content-Type: application/ms-tnef; name=winmail.dat", winmail, []Attachment{{Name: "winmail.dat", Type: "application/ms-tnef", Size: len(winmail), Proposal: "abc"}, {Name: "x.pdf", Type: "application/octet-stream"}}},
		{"a message", "Content-Type: message/rfc822", "Subject: x\n\ny", []Attachment{{Type: "message/rfc822", Size: 13}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := Read([]byte("Content-Type: multipart/mixed; boundary=b\n\n--b\n\ntext\n--b\n"+tt.header+"\n\n"+tt.content+"\n--b--\n"), Options{})
			for i := range m.Attachments {
				m.Attachments[i].Proposal = strings.TrimSpace(m.Attachments[i].Proposal)
			}
			if !slices.Equal(m.Attachments, tt.want) {
				t.Errorf("%+v\nwant %+v", m.Attachments, tt.want)
			}
			if m.Text != "text" {
				t.Errorf("text %q", m.Text)
			}
		})
	}
}

func TestAttachedMessages(t *testing.T) {
	inner := "From: Jean <j@b.org>\nTo: a@b.org\nSubject: inner\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\nWe ask.\n--c\n" +
		"Content-Type: message/rfc822\n\nFrom: k@b.org\nSubject: innermost\n\nWe asked.\n--c--\n"
	m := Read([]byte("From: x@y.org\nSubject: outer\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nsee below\n--b\nContent-Type: message/rfc822\n\n"+inner+"\n--b--\n"), Options{})
	if len(m.Forwards) != 2 {
		t.Fatalf("%d forwards: %+v", len(m.Forwards), m.Forwards)
	}
	for i, want := range []Forward{
		{From: Address{"Jean", "j@b.org"}, Subject: "inner", Text: "We ask."}, {From: Address{"", "k@b.org"}, Subject: "innermost", Text: "We asked."},
	} {
		got := m.Forwards[i]
		if got.From != want.From || got.Subject != want.Subject || got.Text != want.Text || !got.Attached {
			t.Errorf("forward %d: %+v", i, got)
		}
	}
	if m.Text != "see below" || m.Subject != "outer" {
		t.Errorf("%q %q", m.Subject, m.Text)
	}
	report := Read([]byte("From: x@y.org\nContent-Type: multipart/report; boundary=b\n\n--b\n\nfailed\n--b\nContent-Type: message/rfc822\n\n"+inner+"\n--b--\n"), Options{})
	if len(report.Forwards) != 0 {
		t.Errorf("the message that a report is about was taken for a forward: %+v", report.Forwards)
	}
}
