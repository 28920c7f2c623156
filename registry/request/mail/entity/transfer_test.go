package entity

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime/quotedprintable"
	"strings"
	"testing"
)

func TestEncodingNames(t *testing.T) {
	for field, want := range map[string]string{
		"": "", "7bit": "", "8BIT": "", "binary": "", "8-bit": "", "7bit;": "", "base64": base64Encoding, "Base64 ": base64Encoding,
		"base-64": base64Encoding, "Quoted-Printable": quotedEncoding, "quoted/printable": quotedEncoding, "quoted printable": quotedEncoding,
		"x-uuencode": uuEncoding, "uuencode": uuEncoding, "x-uue": uuEncoding, "utf-8": unknown, "x-nonsense": unknown,
	} {
		if got := encodingOf(field); got != want {
			t.Errorf("%q is %q, want %q", field, got, want)
		}
	}
}

func TestBase64(t *testing.T) {
	tests := []struct{ name, raw, want string }{
		{"as it should be", "SGVsbG8g\r\nd29ybGQ=\r\n", "Hello world"},
		{"padding left out", "SGVsbG8gd29ybGQ", "Hello world"},
		{"characters of no meaning", "SGVs!bG8g*d29y-bGQ=", "Hello world"},
		{"two runs, each with its padding", "SGVsbG8=\nIHdvcmxk", "Hello world"},
		{"and on one line", "SGVsbG8=IHdvcmxk", "Hello world"},
		{"spaces within long lines", "SGVsbG8gd29ybGQsIHRoaXMgaXMgYSBsb25nIGxpbmUu IE9uZSBtb3JlLg==", "Hello world, this is a long line. One more."},
		{"a footer appended in plain text", "SGVsbG8gd29ybGQ=\n\nSent to you by the list of observers.\n", "Hello world"},
		{"cut off", "SGVsbG8gd29yb", "Hello wor"},
		{"not encoded at all", "Good morning,\nplease note our request.\n", "Good morning,\nplease note our request.\n"},
		{"nothing", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := decodeBase64([]byte(tt.raw)); string(got) != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
			checkPieces(t, []byte(tt.raw))
		})
	}
}

// Base64 that is long, broken or none at all gives the same in pieces as in one.
func TestBase64Pieces(t *testing.T) {
	const line = "SGVsbG8gd29ybGQsIHRoaXMgaXMgYSBsb25nIGxpbmUuIE9uZSBtb3JlLiAgQW5kIG9uZSBtb3Jl"
	for name, piece := range map[string]string{
		"lines":                         line + "\r\n",
		"one endless line":              line,
		"lines that break groups":       line[1:] + "\n",
		"lines with spaces at the end":  line + " \n",
		"lines with padding":            line + "QQ==\n",
		"words among the lines":         line + "\nSent to you by the list of observers.\n",
		"words, and hardly a line":      line + "\n" + strings.Repeat("Sent to you by the list.\n", 9),
		"words alone":                   "Sent to you by the list.\n",
		"characters of no meaning":      line + "!*\n",
		"nothing but the ends of lines": "\r\n",
	} {
		t.Run(name, func(t *testing.T) { checkPieces(t, []byte(strings.Repeat(piece, 3*pieceSize/len(piece)))) })
	}
}

func checkPieces(t *testing.T, raw []byte) {
	t.Helper()
	var got []byte
	e := Entity{raw: raw, encoding: base64Encoding}
	for piece := range e.Pieces() {
		got = append(got, piece...)
	}
	want := decodeBase64(raw)
	if !bytes.Equal(got, want) {
		t.Errorf("%d bytes in pieces, %d in one, of %.100q", len(got), len(want), raw)
	}
}

func TestQuotedPrintable(t *testing.T) {
	tests := []struct{ name, raw, want string }{
		{"as it should be", "caf=C3=A9=\r\n au lait\r\n", "café au lait\n"},
		{"digits in small letters", "=c3=a9", "é"},
		{"an equals sign that escapes nothing", "1+1=2, a=zz, b=", "1+1=2, a=zz, b"},
		{"spaces after a soft line break", "a=  \r\nb", "ab"},
		{"spaces at the end of a line", "a  \r\nb", "a\nb"},
		{"raw characters", "caf\xc3\xa9", "café"},
		{"nothing", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := decodeQuoted([]byte(tt.raw)); string(got) != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

func TestUU(t *testing.T) {
	raw := "some text\nbegin 644 hello.txt\n,2&5L;&\\@=V]R;&0*\n`\nend\n"
	if got := DecodeUU([]byte(raw)); string(got) != "Hello world\n" {
		t.Errorf("%q", got)
	}
}

func FuzzBase64(f *testing.F) {
	f.Add([]byte("Hello world"))
	f.Fuzz(func(t *testing.T, content []byte) {
		encoded := base64.StdEncoding.EncodeToString(content)
		for _, width := range []int{4, 76, 77} {
			var folded []byte
			for i := 0; i < len(encoded); i += width {
				folded = append(append(folded, encoded[i:min(i+width, len(encoded))]...), "\r\n"...)
			}
			if got := decodeBase64(folded); !bytes.Equal(got, content) {
				t.Errorf("%q folded at %d came back as %q", content, width, got)
			}
			spaced := bytes.ReplaceAll(folded, []byte("\r\n"), []byte(" \t\n")) // as some relays do
			for _, raw := range [][]byte{folded, spaced} {
				if e := (Entity{raw: raw, encoding: base64Encoding}); e.Size() != len(content) {
					t.Errorf("%q folded at %d has a size of %d", content, width, e.Size())
				}
			}
		}
		checkPieces(t, content)
		checkPieces(t, bytes.Repeat(append(content, '\n'), 1+2*pieceSize/(len(content)+1)))
	})
}

func FuzzQuotedPrintable(f *testing.F) {
	f.Add([]byte("café\r\n= au lait \r\n"))
	f.Fuzz(func(t *testing.T, content []byte) {
		var encoded bytes.Buffer
		w := quotedprintable.NewWriter(&encoded)
		w.Write(content)
		w.Close()
		want, err := io.ReadAll(quotedprintable.NewReader(bytes.NewReader(encoded.Bytes())))
		if err != nil {
			t.Skip()
		}
		want = bytes.ReplaceAll(want, []byte("\r\n"), []byte("\n"))
		if got := decodeQuoted(encoded.Bytes()); !bytes.Equal(got, want) {
			t.Errorf("%q came back as %q, want %q", encoded.Bytes(), got, want)
		}
	})
}
