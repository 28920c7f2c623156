package document

import (
	"archive/zip"
	"bytes"
	"encoding/hex"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func docx(tb testing.TB, xml string) []byte {
	tb.Helper()
	var file bytes.Buffer
	archive := zip.NewWriter(&file)
	for name, content := range map[string]string{"[Content_Types].xml": "<Types/>", "word/document.xml": xml} {
		w, err := archive.Create(name)
		if err != nil {
			tb.Fatal(err)
		}
		if _, err := w.Write([]byte(content)); err != nil {
			tb.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		tb.Fatal(err)
	}
	return file.Bytes()
}

func TestWord(t *testing.T) {
	tests := []struct{ name, xml, want string }{
		{"paragraphs", `<w:p><w:r><w:t>Note verbale</w:t></w:r></w:p><w:p><w:r><w:t>Segment I</w:t></w:r></w:p>`, "Note verbale\nSegment I"},
		{"runs within a word", `<w:p><w:r><w:t>Seg</w:t></w:r><w:r><w:t>ment</w:t></w:r></w:p>`, "Segment"},
		{"spaces that are kept", `<w:p><w:r><w:t xml:space="preserve">Segment </w:t></w:r><w:r><w:t>I</w:t></w:r></w:p>`, "Segment I"},
		{"tabs and breaks", `<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>`, "a\tb\nc"},
		{"deleted text and codes of fields do not count", `<w:p><w:r><w:t>a</w:t><w:delText>x</w:delText><w:instrText>y</w:instrText></w:r></w:p>`, "a"},
		{"entities", `<w:p><w:r><w:t>A &amp; B, &#233;</w:t></w:r></w:p>`, "A & B, é"},
		{"markup that breaks off", `<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b`, "a\nb"},
		{"nothing", ``, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Text(docx(t, tt.xml), "application/octet-stream", "Note.DOCX"); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
	if got := Text([]byte("PK\x03\x04 garbage"), "", "x.docx"); got != "" {
		t.Errorf("garbage: %q", got)
	}
	long := docx(t, "<w:p><w:r><w:t>"+strings.Repeat("x", 10*maxText)+"</w:t></w:r></w:p>"+strings.Repeat("<w:p><w:r><w:t>y</w:t></w:r></w:p>", 100))
	if got := Text(long, "", "x.docx"); strings.Contains(got, "y") {
		t.Errorf("%d bytes", len(got))
	}
}

func TestRTF(t *testing.T) {
	tests := []struct{ name, rtf, want string }{
		{"a text", `{\rtf1\ansi Segment I\par Speaker: A}`, "Segment I\nSpeaker: A"},
		{"tables of fonts and colours are none", `{\rtf1{\fonttbl{\f0 Arial;}}{\colortbl;\red0;}{\*\generator Word;}{\info{\author X}}text}`, "text"},
		{"a code page", `{\rtf1\ansi\ansicpg1251 \'cf\'f0\'e8\'e2\'e5\'f2}`, "Привет"},
		{"bytes in a code page of two", `{\rtf1\ansi\ansicpg936 \'d6\'d0\'b9\'fa}`, "中国"},
		{"Unicode with a stand-in", `{\rtf1\ansi caf\u233?}`, "café"},
		{"with several", `{\rtf1\ansi {\uc2 caf\u233\'3f\'3f}!}`, "café!"},
		{"negative Unicode", `{\rtf1 \u-10179?\u-8704?}`, "😀"},
		{"symbols", `{\rtf1 a\~b\_c\{\}\\}`, `a b-c{}\`},
		{"line ends of the file are none", "{\\rtf1 ab\r\nc}", "abc"},
		{"tabs and cells", `{\rtf1 a\tab b\cell c\row d}`, "a\tb\tc\nd"},
		{"a picture", `{\rtf1 a{\pict\wmetafile8 0123456789abcdef}b}`, "ab"},
		{"braces that do not close", `{\rtf1 {\b a`, "a"},
		{"braces that close too often", `{\rtf1 a}}}}b`, "ab"},
		{"no RTF", `hello`, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := RTF([]byte(tt.rtf)); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

// The examples of MS-OXRTFCP section 4.
func TestUnpackRTF(t *testing.T) {
	tests := []struct{ packed, want string }{
		{"2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af320686 56c0900206277 05b06c647d0a800fa0", "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"},
		{"1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0", "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"},
		{"1200000006000000" + "4d454c41" + "00000000" + hex.EncodeToString([]byte("{\\rtf1}")), "{\\rtf1}"},
		{"00", ""},
	}
	for _, tt := range tests {
		packed, err := hex.DecodeString(strings.ReplaceAll(tt.packed, " ", ""))
		if err != nil {
			t.Fatal(err)
		}
		if got := unpackRTF(packed); string(got) != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

func TestEnriched(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"commands", "<bold>Segment</bold> I", "Segment I"},
		{"a line break is a space", "a\nb", "a b"},
		{"two are one", "a\n\nb", "a\nb"},
		{"parameters are no text", "<color><param>red</param>a</color>", "a"},
		{"a sign that stands for itself", "1 << 2", "1 < 2"},
		{"a command that does not end", "a <bold", "a "},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Enriched(tt.text); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

// tnef writes a winmail.dat from attributes.
func tnef(attributes ...[]byte) []byte {
	return append([]byte("\x78\x9f\x3e\x22\x01\x00"), slices.Concat(attributes...)...)
}

func attribute(id uint32, data []byte) []byte {
	return slices.Concat([]byte{1}, little(id), little(uint32(len(data))), data, []byte{0, 0})
}

func little(n uint32) []byte { return []byte{byte(n), byte(n >> 8), byte(n >> 16), byte(n >> 24)} }

func property(kind, id uint16, value string) []byte {
	b := slices.Concat([]byte{byte(kind), byte(kind >> 8), byte(id), byte(id >> 8)}, little(1), little(uint32(len(value))), []byte(value))
	for len(b)%4 != 0 {
		b = append(b, 0)
	}
	return b
}

func TestWinmail(t *testing.T) {
	utf16 := func(s string) string {
		var b strings.Builder
		for _, r := range s {
			b.WriteByte(byte(r))
			b.WriteByte(byte(r >> 8))
		}
		return b.String()
	}
	number := func(id uint16, n uint32) []byte {
		return slices.Concat([]byte{3, 0, byte(id), byte(id >> 8)}, little(n))
	}
	named := slices.Concat([]byte{3, 0, 0, 0x85}, make([]byte, 16), little(1), little(3), []byte("ab\x00\x00"), little(7))
	packed, _ := hex.DecodeString("2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c0900206277" + "05b06c647d0a800fa0")
	list := func(properties ...[]byte) []byte {
		return attribute(attMAPIProps, slices.Concat(little(uint32(len(properties))), slices.Concat(properties...)))
	}
	tests := []struct {
		name    string
		content []byte
		text    string
		html    string
		files   string
	}{
		{"a plain body", tnef(attribute(attBody, []byte("Segment I\x00"))), "Segment I", "", ""},
		{"in a code page", tnef(attribute(attOEMCodepage, append(little(1251), little(0)...)), attribute(attBody, []byte("\xcf\xf0\xe8\xe2\xe5\xf2\x00"))), "Привет", "", ""},
		{"in the properties", tnef(list(number(0x0017, 1), property(typeUnicode, propBody, utf16("Séance\x00")))), "Séance", "", ""},
		{"behind a named property", tnef(list(named, property(typeString8, propBody, "Segment I\x00"))), "Segment I", "", ""},
		{"as packed RTF", tnef(list(property(typeBinary, propRTF, string(packed)))), "hello world", "", ""},
		{"as HTML", tnef(list(property(typeBinary, propHTML, "<p>Segment I"))), "", "<p>Segment I", ""},
		{"files", tnef(attribute(attAttachTitle, []byte("note.pdf\x00")), attribute(attAttachData, []byte("12345")), attribute(attAttachTitle, []byte("b.doc\x00"))), "", "", "note.pdf b.doc"},
		{"cut off", tnef(attribute(attBody, []byte("Segment I\x00")))[:20], "Segme", "", ""},
		{"not one", []byte("garbage"), "", "", ""},
		{"nothing", nil, "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := ReadWinmail(tt.content)
			var files []string
			for _, f := range w.Files {
				files = append(files, f.Name)
			}
			if w.Text != tt.text || w.HTML != tt.html || strings.Join(files, " ") != tt.files {
				t.Errorf("%q %q %q", w.Text, w.HTML, files)
			}
		})
	}
}

// No document makes the program fail, or gives text that is not UTF-8 or beyond all bounds.
func FuzzDocuments(f *testing.F) {
	f.Add(docx(f, "<w:p><w:r><w:t>a</w:t></w:r></w:p>"))
	f.Add([]byte(`{\rtf1\ansi\ansicpg1251 \'cf\u233?{\fonttbl x}\bin3 abc}`))
	f.Add(tnef(attribute(attBody, []byte("a")), attribute(attMAPIProps, property(typeUnicode, propBody, "a\x00"))))
	f.Fuzz(func(t *testing.T, content []byte) {
		w := ReadWinmail(content)
		for _, text := range []string{
			Text(content, "", "x.docx"), Text(content, "application/rtf", ""), Text(content, "", "x.txt"), w.Text, w.HTML, RTF(unpackRTF(content)),
		} {
			if !utf8.ValidString(text) || len(text) > 2*maxText {
				t.Errorf("%d bytes: %.100q", len(text), text)
			}
		}
	})
}
