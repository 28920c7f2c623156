package entity

import (
	"slices"
	"strings"
	"testing"
)

func TestHeader(t *testing.T) {
	tests := []struct {
		name   string
		raw    string
		fields []string // name, a bar, the value on one line
		body   string
	}{
		{"a header, a blank line and a body", "A: 1\r\nB: 2\r\n\r\nbody\r\n", []string{"A|1", "B|2"}, "body\r\n"},
		{"lines may end in LF alone", "A: 1\n\nbody", []string{"A|1"}, "body"},
		{"or in more than one CR before it", "A: 1\r\r\n\r\r\nbody", []string{"A|1"}, "body"},
		{"or in CR alone, everywhere", "A: 1\rB: 2\r\rbody\rmore", []string{"A|1", "B|2"}, "body\nmore"},
		{"a folded field is one", "A: 1\r\n 2\r\n\t3\r\n\r\n", []string{"A|1 2\t3"}, ""},
		{"a line of spaces within a folded field does not end the header", "A: 1\n \n 2\nB: 3\n\nbody", []string{"A|1  2", "B|3"}, "body"},
		{"a line of spaces before the body does", "A: 1\n \nbody", []string{"A|1"}, "body"},
		{"a line without a colon is passed over where fields follow", "A: 1\nnonsense\nSubject: 2\n\nbody", []string{"A|1", "Subject|2"}, "body"},
		{"a field name with a space is such a line", "A: 1\nMy Field: x\nSubject: 2\n\nbody", []string{"A|1", "Subject|2"}, "body"},
		{"the body begins at it where none follow", "A: 1\nGood morning,\nwe ask.\n\nMore", []string{"A|1"}, "Good morning,\nwe ask.\n\nMore"},
		{"an address of the web is no field", "A: 1\nhttp://example.org\n\nMore", []string{"A|1"}, "http://example.org\n\nMore"},
		{"an mbox line above the header is passed over", "From a@b Mon Dec 4 10:00:00 2023\nA: 1\n\nbody", []string{"A|1"}, "body"},
		{"and one within it", "A: 1\n>From a@b Mon Dec 4 10:00:00 2023\nB: 2\n\nbody", []string{"A|1", "B|2"}, "body"},
		{"blank lines may stand above the header", "\r\n\r\nA: 1\r\n\r\nbody", []string{"A|1"}, "body"},
		{"a byte order mark too", "\xef\xbb\xbfA: 1\n\nbody", []string{"A|1"}, "body"},
		{"a header may be all there is", "A: 1\nB: 2", []string{"A|1", "B|2"}, ""},
		{"or a body", "Good morning.\n", nil, "Good morning.\n"},
		{"or nothing", "", nil, ""},
		{"a space before the colon is none of the name's", "Subject : x\n\n", []string{"Subject|x"}, ""},
		{"a field may be empty", "Subject:\nTo:\n\nbody", []string{"Subject|", "To|"}, "body"},
		{"raw characters are kept as they are", "Subject: caf\xe9\n\n", []string{"Subject|caf\xe9"}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e, _ := Parse([]byte(tt.raw))
			var fields []string
			for _, f := range e.Header {
				fields = append(fields, f.Name+"|"+f.Unfolded())
			}
			if !slices.Equal(fields, tt.fields) {
				t.Errorf("fields %q, want %q", fields, tt.fields)
			}
			if string(e.raw) != tt.body {
				t.Errorf("body %q, want %q", e.raw, tt.body)
			}
		})
	}
}

func TestHeaderBounds(t *testing.T) {
	raw := "Subject: x\n" + strings.Repeat("X-Filling: "+strings.Repeat("y", 100)+"\n", 20_000) + "\nbody"
	e, defects := Parse([]byte(raw))
	if len(e.Header) > maxFields {
		t.Errorf("%d fields were kept", len(e.Header))
	}
	if string(e.raw) != "body" {
		t.Errorf("the body behind the header is %.40q", e.raw)
	}
	if len(defects) == 0 {
		t.Error("nothing says that fields were left out")
	}
}

func TestHeaderLookup(t *testing.T) {
	e, _ := Parse([]byte("To: a\nSubject: s\nTO: b\n c\n\n"))
	if got := e.Header.All("to"); !slices.Equal(got, []string{"a", "b\n c"}) {
		t.Errorf("All: %q", got)
	}
	if got := e.Header.Get("to"); got != "a" {
		t.Errorf("Get: %q", got)
	}
	if e.Header.Has("cc") || !e.Header.Has("SUBJECT") {
		t.Error("Has is wrong")
	}
}
