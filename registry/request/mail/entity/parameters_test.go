package entity

import (
	"maps"
	"mime"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestParameters(t *testing.T) {
	tests := []struct {
		name   string
		field  string
		value  string
		params map[string]string
	}{
		{"a value alone", "text/plain", "text/plain", nil},
		{"a parameter", "text/plain; charset=utf-8", "text/plain", map[string]string{"charset": "utf-8"}},
		{"in quotation marks", `text/plain; charset="utf-8"`, "text/plain", map[string]string{"charset": "utf-8"}},
		{"in single ones", `text/plain; charset='utf-8'`, "text/plain", map[string]string{"charset": "utf-8"}},
		{"with an escape", `a/b; name="x\"y"`, "a/b", map[string]string{"name": `x"y`}},
		{"a mark that does not close", `text/plain; charset="utf-8; format=flowed`, "text/plain", map[string]string{"charset": "utf-8", "format": "flowed"}},
		{"spaces around", `text/plain ; charset = utf-8 ;`, "text/plain", map[string]string{"charset": "utf-8"}},
		{"no semicolon", "text/plain charset=utf-8", "text/plain", map[string]string{"charset": "utf-8"}},
		{"a comma for one", "text/plain, charset=utf-8", "text/plain", map[string]string{"charset": "utf-8"}},
		{"none between two", `multipart/mixed; boundary="a b" type="text/html"`, "multipart/mixed", map[string]string{"boundary": "a b", "type": "text/html"}},
		{"nor without marks", `text/plain; charset=utf-8 format=flowed`, "text/plain", map[string]string{"charset": "utf-8", "format": "flowed"}},
		{"more than one semicolon", "text/plain;; charset=utf-8;;", "text/plain", map[string]string{"charset": "utf-8"}},
		{"a comment", "text/plain; charset=us-ascii (Plain text)", "text/plain", map[string]string{"charset": "us-ascii"}},
		{"a parameter without a value", "text/plain; charset; format=flowed", "text/plain", map[string]string{"format": "flowed"}},
		{"parameters alone", "charset=utf-8", "", map[string]string{"charset": "utf-8"}},
		{"one given twice: the first", "text/plain; charset=a; charset=b", "text/plain", map[string]string{"charset": "a"}},
		{"a boundary with an equals sign", "multipart/mixed; boundary=----=_Part_1", "multipart/mixed", map[string]string{"boundary": "----=_Part_1"}},
		{"a file name with spaces", "attachment; filename=my note.pdf", "attachment", map[string]string{"filename": "my note.pdf"}},
		{"a file name in an encoded word", "attachment; filename=\"=?utf-8?B?w6kucGRm?=\"", "attachment", map[string]string{"filename": "é.pdf"}},
		{"in two of them", "attachment; filename=\"=?utf-8?Q?a?= =?utf-8?Q?b?=\"", "attachment", map[string]string{"filename": "ab"}},
		{"raw, beyond ASCII", "attachment; filename=\"\xe9.pdf\"", "attachment", map[string]string{"filename": "é.pdf"}},
		{"by RFC 2231", "attachment; filename*=utf-8'fr'%C3%A9.pdf", "attachment", map[string]string{"filename": "é.pdf"}},
		{"with a charset of its own", "attachment; filename*=iso-8859-1''%E9.pdf", "attachment", map[string]string{"filename": "é.pdf"}},
		{"without one", "attachment; filename*=''%C3%A9.pdf", "attachment", map[string]string{"filename": "é.pdf"}},
		{"in pieces", `attachment; filename*0="a b"; filename*1="c.pdf"`, "attachment", map[string]string{"filename": "a bc.pdf"}},
		{"in encoded pieces, cut within a character", "attachment; filename*0*=utf-8''%C3; filename*1*=%A9; filename*2=.pdf", "attachment", map[string]string{"filename": "é.pdf"}},
		{"in pieces out of order", `attachment; filename*1="b"; filename*0="a"`, "attachment", map[string]string{"filename": "ab"}},
		{"and plain beside: the better one", `attachment; filename="x.pdf"; filename*=utf-8''%C3%A9.pdf`, "attachment", map[string]string{"filename": "é.pdf"}},
		{"a percent sign that escapes nothing", "attachment; filename*=utf-8''100%.pdf", "attachment", map[string]string{"filename": "100%.pdf"}},
		{"nothing", "", "", nil},
		{"only marks", ";;;=;", "", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			value, params := parseParameters(tt.field)
			if value != tt.value || !maps.Equal(params, tt.params) {
				t.Errorf("%q: %q %q, want %q %q", tt.field, value, params, tt.value, tt.params)
			}
		})
	}
}

func TestMediaType(t *testing.T) {
	for field, want := range map[string]string{
		"":                          "text/plain",
		"TEXT/HTML":                 "text/html",
		"text":                      "text/plain",
		"html":                      "text/html",
		"text / html":               "text/html",
		"text/html,":                "text/html",
		`"text/html"`:               "text/html",
		"multipart; boundary=x":     "multipart/mixed",
		"/":                         "text/plain",
		"text/plain (a comment)":    "text/plain",
		"application/pdf;name=x.ps": "application/pdf",
	} {
		e := Entity{Header: Header{{"Content-Type", field}}}
		if e.describe("text/plain"); e.Type != want {
			t.Errorf("%q is %q, want %q", field, e.Type, want)
		}
	}
}

// What is written by RFC 2045 and RFC 2231 is read back as it was.
func FuzzParameters(f *testing.F) {
	f.Add("charset", "utf-8", "format", "flowed")
	f.Add("filename", `a "b" \ é.pdf`, "size", "1; x=2")
	f.Fuzz(func(t *testing.T, name1, value1, name2, value2 string) {
		want := map[string]string{name1: value1, name2: value2}
		field := mime.FormatMediaType("text/plain", want)
		if field == "" || strings.EqualFold(name1, name2) || strings.ContainsAny(name1+name2, "*'") || !utf8.ValidString(value1+" "+value2) ||
			strings.ContainsAny(value1+value2, "\x00\x1b\r\n\ufeff") || strings.Contains(value1+value2, "=?") {
			t.Skip()
		}
		if strings.HasPrefix(value1, "'") || strings.HasPrefix(value2, "'") {
			t.Skip() // some programs take them for quotation marks, and so does this one
		}
		value, params := parseParameters(field)
		if value != "text/plain" {
			t.Errorf("%q: value %q", field, value)
		}
		for name, text := range want {
			if params[strings.ToLower(name)] != text {
				t.Errorf("%q: %s=%q, want %q", field, name, params[strings.ToLower(name)], text)
			}
		}
	})
}
