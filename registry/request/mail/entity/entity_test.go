package entity

import (
	"fmt"
	"strings"
	"testing"
)

// tree writes an entity as type(children), and leaves with their bytes.
func tree(e *Entity) string {
	if len(e.Children) == 0 {
		return fmt.Sprintf("%s[%s]", e.Type, strings.TrimSpace(string(e.Bytes())))
	}
	var parts []string
	for _, child := range e.Children {
		parts = append(parts, tree(child))
	}
	return e.Type + "(" + strings.Join(parts, " ") + ")"
}

func TestParse(t *testing.T) {
	const mixed = "Content-Type: multipart/mixed; boundary=b\n\n"
	tests := []struct{ name, raw, want string }{
		{"one part", "Subject: x\n\nbody", "text/plain[body]"},
		{"two parts", mixed + "preamble\n--b\n\none\n--b\nContent-Type: text/html\n\ntwo\n--b--\nepilogue", "multipart/mixed(text/plain[one] text/html[two])"},
		{"the closing delimiter is missing", mixed + "--b\n\none\n--b\n\ntwo", "multipart/mixed(text/plain[one] text/plain[two])"},
		{"parts follow the closing delimiter", mixed + "--b\n\none\n--b--\n\n--b\n\ntwo\n--b--\n", "multipart/mixed(text/plain[one] text/plain[two])"},
		{"spaces follow a delimiter", mixed + "--b  \r\n\r\none\r\n--b-- \r\n", "multipart/mixed(text/plain[one])"},
		{"a boundary that begins like it", mixed + "--b\nContent-Type: multipart/mixed; boundary=bb\n\n--bb\n\nx\n--bb--\n--b--", "multipart/mixed(multipart/mixed(text/plain[x]))"},
		{"a boundary within a line is none", mixed + "--b\n\nsee --b\n--b--", "multipart/mixed(text/plain[see --b])"},
		{"an inner part that is not closed", mixed + "--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\nx\n--b\n\ny\n--b--", "multipart/mixed(multipart/alternative(text/plain[x]) text/plain[y])"},
		{"a wrong boundary", mixed + "--other\nContent-Type: text/html\n\none\n--other--\n", "multipart/mixed(text/html[one])"},
		{"no boundary at all", "Content-Type: multipart/mixed\n\n--q\nContent-Type: text/html\n\none\n--q--\n", "multipart/mixed(text/html[one])"},
		{"no parts at all", mixed + "Good morning", "text/plain[Good morning]"},
		{"nor that, but HTML", mixed + "<html><p>x", "text/html[<html><p>x]"},
		{"parts though nothing says so", "Subject: x\n\nThis is a multi-part message\n--q\nContent-Type: text/html\n\none\n--q--\n", "multipart/mixed(text/html[one])"},
		{"a part without a header", mixed + "--b\nGood morning, all\n\n--b--", "multipart/mixed(text/plain[Good morning, all])"},
		{"a part with a broken header", mixed + "--b\nnonsense\nContent-Type: text/html\n\none\n--b--", "multipart/mixed(text/html[one])"},
		{"encoded as a whole", "Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64\n\nLS1iCgpvbmUKLS1iLS0K", "multipart/mixed(text/plain[one])"},
		{"said to be encoded as a whole", "Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: quoted-printable\n\n--b\n\none=41\n--b--", "multipart/mixed(text/plain[one=41])"},
		{"a message attached", mixed + "--b\nContent-Type: message/rfc822\n\nSubject: y\n\ninner\n--b--", "multipart/mixed(message/rfc822(text/plain[inner]))"},
		{"and encoded", mixed + "--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nU3ViamVjdDogeQoKaW5uZXI=\n--b--", "multipart/mixed(message/rfc822(text/plain[inner]))"},
		{"and under the name of a file", mixed + "--b\nContent-Type: application/octet-stream; name=x.EML\n\nSubject: y\n\ninner\n--b--", "multipart/mixed(application/octet-stream(text/plain[inner]))"},
		{"a digest holds messages", "Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: y\n\ninner\n--b--", "multipart/digest(message/rfc822(text/plain[inner]))"},
		{"an empty part", mixed + "--b\n--b\n\nx\n--b--", "multipart/mixed(text/plain[] text/plain[x])"},
		{"CR alone ends lines", "Content-Type: multipart/mixed; boundary=b\r\r--b\r\rone\r--b--\r", "multipart/mixed(text/plain[one])"},
		{"all of it in UTF-16", "\xff\xfeA\x00:\x001\x00\n\x00\n\x00x\x00", "text/plain[x]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, _ := Parse([]byte(tt.raw))
			if got := tree(e); got != tt.want {
				t.Errorf("%s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestParseBounds(t *testing.T) {
	t.Run("depth", func(t *testing.T) {
		var raw strings.Builder
		for i := range 100 {
			fmt.Fprintf(&raw, "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", i, i)
		}
		e, defects := Parse([]byte(raw.String()))
		depth := 0
		for ; len(e.Children) > 0; e = e.Children[0] {
			depth++
		}
		if depth > maxDepth || len(defects) == 0 {
			t.Errorf("%d deep, defects %q", depth, defects)
		}
	})
	t.Run("parts", func(t *testing.T) {
		e, defects := Parse([]byte("Content-Type: multipart/mixed; boundary=b\n\n" + strings.Repeat("--b\n\nx\n", 1000)))
		if len(e.Children) > maxParts || len(defects) == 0 {
			t.Errorf("%d parts, defects %q", len(e.Children), defects)
		}
	})
	t.Run("text", func(t *testing.T) {
		e, _ := Parse([]byte("Subject: x\n\n" + strings.Repeat("y", 1000)))
		if text, defects := e.Text(100); len(text) != 100 || len(defects) == 0 {
			t.Errorf("%d bytes, defects %q", len(text), defects)
		}
	})
}

func TestSigned(t *testing.T) {
	inner := "Content-Type: text/plain\r\n\r\nsigned text"
	object := func(tag byte, content string) string {
		if len(content) < 128 {
			return string([]byte{tag, byte(len(content))}) + content
		}
		return string([]byte{tag, 0x82, byte(len(content) >> 8), byte(len(content))}) + content
	}
	signedData, data := "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"
	build := func(octets string) string {
		encapsulated := object(0x30, object(6, data)+object(0xa0, octets))
		signed := object(0x30, object(2, "\x01")+object(0x31, "")+encapsulated+object(0x31, ""))
		return object(0x30, object(6, signedData)+object(0xa0, signed))
	}
	open := func(tag byte, content string) string { return string([]byte{tag, 0x80}) + content + "\x00\x00" }
	tests := []struct{ name, content, want string }{
		{"in one piece", build(object(4, inner)), "multipart/signed(text/plain[signed text])"},
		{"in several", build(open(0x24, object(4, inner[:20])+object(4, inner[20:]))), "multipart/signed(text/plain[signed text])"},
		{
			"with its lengths left open", open(0x30, object(6, signedData)+open(0xa0, open(0x30, object(2, "\x01")+object(0x31, "")+
				open(0x30, object(6, data)+open(0xa0, open(0x24, object(4, inner))))))),
			"multipart/signed(text/plain[signed text])",
		},
		{"encrypted", object(0x30, object(6, "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03")+object(0xa0, "x")), ""},
		{"garbage", "\x30\x84\xff\xff\xff\xffgarbage", ""},
		{"nested beyond measure", strings.Repeat("\x30\x80", 5000), ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, _ := Parse([]byte("Content-Type: application/pkcs7-mime\nContent-Transfer-Encoding: binary\n\n" + tt.content))
			if got := tree(e); got != tt.want && (tt.want != "" || len(e.Children) > 0) {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
