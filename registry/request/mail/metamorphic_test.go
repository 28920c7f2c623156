package mail

import (
	"encoding/base64"
	"fmt"
	"html"
	"mime"
	"mime/quotedprintable"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"speakerlist/registry/request/mail/entity"
)

var charsets = []struct {
	label string
	enc   encoding.Encoding
}{
	{"utf-8", unicode.UTF8},
	{"us-ascii", charmap.ISO8859_1}, // of text that is ASCII
	{"iso-8859-1", charmap.ISO8859_1},
	{"iso-8859-15", charmap.ISO8859_15},
	{"windows-1252", charmap.Windows1252},
	{"windows-1251", charmap.Windows1251},
	{"koi8-r", charmap.KOI8R},
	{"windows-1256", charmap.Windows1256},
	{"gb18030", simplifiedchinese.GB18030},
	{"gb2312", simplifiedchinese.GBK},
	{"hz-gb-2312", simplifiedchinese.HZGB2312},
	{"big5", traditionalchinese.Big5},
	{"iso-2022-jp", japanese.ISO2022JP},
	{"shift_jis", japanese.ShiftJIS},
	{"euc-kr", korean.EUCKR},
	{"utf-16", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)},
	{"utf-16be", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)},
}

// A dress is a way in which a message can be written without saying anything else.
type dress struct {
	charset string
	enc     encoding.Encoding
	encode  string // transfer encoding
	words   mime.WordEncoder
}

// write writes an entity anew in that dress; not, where it holds what the charset lacks.
func (d dress) write(e *entity.Entity) (string, bool) {
	var out strings.Builder
	for _, f := range e.Header {
		switch strings.ToLower(f.Name) {
		case "content-type", "content-transfer-encoding":
		case "subject":
			fmt.Fprintf(&out, "Subject: %s\r\n", d.words.Encode("utf-8", oneLine(entity.DecodeWords(f.Unfolded(), ""))))
		default:
			fmt.Fprintf(&out, "%s: %s\r\n", f.Name, strings.ReplaceAll(f.Value, "\n", "\r\n"))
		}
	}
	switch {
	case e.Multipart():
		fmt.Fprintf(&out, "Content-Type: %s; boundary=\"=_new_%p\"; report-type=%q\r\n\r\n", e.Type, e, e.Params["report-type"])
		for _, child := range e.Children {
			part, ok := d.write(child)
			if !ok {
				return "", false
			}
			fmt.Fprintf(&out, "--=_new_%p\r\n%s\r\n", e, part)
		}
		fmt.Fprintf(&out, "--=_new_%p--\r\n", e)
	case e.Type == "text/plain" || e.Type == "text/html":
		text, _ := e.Text(maxText)
		content, err := d.enc.NewEncoder().Bytes([]byte(text))
		if err != nil || d.charset == "us-ascii" && utf8.RuneCountInString(text) != len(text) {
			return "", false
		}
		fmt.Fprintf(&out, "Content-Type: %s; charset=%s", e.Type, d.charset)
		for _, name := range []string{"format", "delsp", "name"} {
			if value := e.Params[name]; value != "" {
				fmt.Fprintf(&out, "; %s=%q", name, value)
			}
		}
		fmt.Fprintf(&out, "\r\nContent-Transfer-Encoding: %s\r\n\r\n%s", d.encode, transfer(content, d.encode))
	default:
		encoding := "base64"
		if strings.HasPrefix(e.Type, "message/") || strings.HasPrefix(e.Type, "text/") {
			encoding = "8bit"
		}
		if e.Header.Has("Content-Type") {
			fmt.Fprintf(&out, "Content-Type: %s\r\n", e.Header.Get("Content-Type"))
		}
		fmt.Fprintf(&out, "Content-Transfer-Encoding: %s\r\n\r\n%s", encoding, transfer(e.Bytes(), encoding))
	}
	return out.String(), true
}

func transfer(content []byte, encoding string) string {
	switch encoding {
	case "base64":
		var out strings.Builder
		for line := range slices.Chunk([]byte(base64.StdEncoding.EncodeToString(content)), 76) {
			out.Write(line)
			out.WriteString("\r\n")
		}
		return out.String()
	case "quoted-printable":
		var out strings.Builder
		w := quotedprintable.NewWriter(&out)
		if _, err := w.Write(content); err != nil {
			panic(err)
		}
		if err := w.Close(); err != nil {
			panic(err)
		}
		return out.String()
	}
	return string(content)
}

// same reports where two readings differ in what a message says.
func same(t *testing.T, how string, got, want Message) {
	t.Helper()
	for _, field := range []string{"MessageID", "From", "ReplyTo", "To", "Cc", "Subject", "Date", "Received", "Text", "Language", "Cut", "Automatic", "List"} {
		a, b := reflect.ValueOf(got).FieldByName(field).Interface(), reflect.ValueOf(want).FieldByName(field).Interface()
		if !reflect.DeepEqual(a, b) {
			t.Errorf("%s: %s\n got %.600q\nwant %.600q", how, field, fmt.Sprint(a), fmt.Sprint(b))
		}
	}
	if len(got.Forwards) != len(want.Forwards) {
		t.Errorf("%s: %d forwards, not %d", how, len(got.Forwards), len(want.Forwards))
	}
}

// A message written anew in another charset and transfer encoding is the same message.
func TestAnotherDress(t *testing.T) {
	tried := make(map[string]int)
	for name, raw := range corpus(t) {
		want := Read(raw, Options{})
		root, _ := entity.Parse(raw)
		for _, c := range charsets {
			for _, encode := range []string{"8bit", "base64", "quoted-printable"} {
				if encode != "base64" && strings.HasPrefix(c.label, "utf-16") {
					continue // its line ends are not those of mail
				}
				d := dress{c.label, c.enc, encode, mime.BEncoding}
				if encode == "quoted-printable" {
					d.words = mime.QEncoding
				}
				again, ok := d.write(root)
				if !ok {
					continue
				}
				tried[c.label]++
				got := Read([]byte(again), Options{})
				same(t, name+" in "+c.label+" and "+encode, got, want)
				if got.Identity != want.Identity && want.MessageID != "" {
					t.Errorf("%s in %s and %s is another message", name, c.label, encode)
				}
			}
		}
	}
	for _, c := range charsets {
		if tried[c.label] < 3 {
			t.Errorf("%d messages could be written in %s", tried[c.label], c.label)
		}
	}
}

// A message in another MIME shape says the same.
func TestAnotherShape(t *testing.T) {
	shapes := map[string]func(text string) string{
		"wrapped": func(text string) string {
			return "Content-Type: multipart/mixed; boundary=w\r\n\r\n--w\r\n" + plainPart(text) + "\r\n--w--\r\n"
		},
		"wrapped thrice": func(text string) string {
			return "Content-Type: multipart/mixed; boundary=w\r\n\r\n--w\r\nContent-Type: multipart/related; boundary=v\r\n\r\n--v\r\n" +
				"Content-Type: multipart/signed; boundary=u\r\n\r\n--u\r\n" + plainPart(text) + "\r\n--u--\r\n--v--\r\n--w--\r\n"
		},
		"with a twin in HTML": func(text string) string {
			return "Content-Type: multipart/alternative; boundary=w\r\n\r\n--w\r\n" + plainPart(text) + "\r\n--w\r\n" + htmlPart(text) + "\r\n--w--\r\n"
		},
		"with an empty twin": func(text string) string {
			return "Content-Type: multipart/alternative; boundary=w\r\n\r\n--w\r\n" + plainPart(text) +
				"\r\n--w\r\nContent-Type: text/html\r\n\r\n<html><body></body></html>\r\n--w--\r\n"
		},
		"without its last boundary": func(text string) string {
			return "Content-Type: multipart/mixed; boundary=w\r\n\r\n--w\r\n" + plainPart(text)
		},
		"with lines that end in CR": func(text string) string { return plainPart(text) },
		"with an attachment": func(text string) string {
			return "Content-Type: multipart/mixed; boundary=w\r\n\r\n--w\r\n" + plainPart(text) +
				"\r\n--w\r\nContent-Type: application/pdf; name=x.pdf\r\n\r\nx\r\n--w--\r\n"
		},
	}
	for name, raw := range corpus(t) {
		root, _ := entity.Parse(raw)
		if root.Type != "text/plain" {
			continue
		}
		want := Read(raw, Options{})
		text, _ := root.Text(maxText)
		if root.Params["format"] != "" {
			continue
		}
		for shape, build := range shapes {
			var again strings.Builder
			for _, f := range root.Header {
				if !strings.HasPrefix(strings.ToLower(f.Name), "content-t") {
					fmt.Fprintf(&again, "%s: %s\r\n", f.Name, strings.ReplaceAll(f.Value, "\n", "\r\n"))
				}
			}
			message := again.String() + build(text)
			if strings.HasSuffix(shape, "CR") {
				message = strings.ReplaceAll(message, "\r\n", "\r")
			}
			same(t, name+" "+shape, Read([]byte(message), Options{}), want)
		}
	}
}

func plainPart(text string) string {
	return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + transfer([]byte(text), "base64")
}

func htmlPart(text string) string {
	var out strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		if line == "" {
			line = "<br>"
		} else {
			line = html.EscapeString(line)
		}
		fmt.Fprintf(&out, "<div>%s</div>\r\n", line)
	}
	return "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + transfer([]byte(out.String()), "base64")
}

// A message that is all in HTML says in as many words what it says in plain text.
func TestHTMLAlone(t *testing.T) {
	for name, raw := range corpus(t) {
		root, _ := entity.Parse(raw)
		text, _ := root.Text(maxText)
		if root.Type != "text/plain" || strings.Contains(text, "\n>") || root.Params["format"] != "" {
			continue
		}
		var again strings.Builder
		for _, f := range root.Header {
			if !strings.HasPrefix(strings.ToLower(f.Name), "content-t") {
				fmt.Fprintf(&again, "%s: %s\r\n", f.Name, strings.ReplaceAll(f.Value, "\n", "\r\n"))
			}
		}
		want := Read(raw, Options{})
		got := Read([]byte(again.String()+htmlPart(text)), Options{})
		if a, b := strings.Fields(got.Text), strings.Fields(want.Text); !slices.Equal(a, b) {
			t.Errorf("%s:\n got %q\nwant %q", name, a, b)
		}
	}
}
