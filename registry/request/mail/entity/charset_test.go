package entity

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/emersion/go-message/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

const (
	russian    = "Уважаемые коллеги, просим включить делегацию в список ораторов сегмента II. С уважением"
	arabic     = "السادة الكرام، نرجو إدراج وفد بلادنا في قائمة المتحدثين للجزء الثاني. وتفضلوا بقبول فائق الاحترام"
	french     = "Chère Madame, nous souhaiterions être inscrits à la séance plénière, s'il vous plaît."
	simplified = "尊敬的主席先生：中国代表团请求在第二部分发言，请将我们列入发言名单。谢谢。此致敬礼"
	tradition  = "尊敬的主席先生：我們代表團請求在第二部分發言，請將我們列入發言名單。謝謝。此致敬禮"
	japaneseT  = "ご担当者様、日本代表団は第二部での発言を希望いたします。よろしくお願いいたします。"
	koreanT    = "담당자님께, 대한민국 대표단은 제2부에서 발언하기를 희망합니다. 감사합니다. 이 메일에 답해 주시기 바랍니다."
)

var encodings = func() []struct {
	label string
	text  string
	enc   encoding.Encoding
} {
	return []struct {
		label string
		text  string
		enc   encoding.Encoding
	}{
		{"windows-1251", russian, charmap.Windows1251},
		{"koi8-r", russian, charmap.KOI8R},
		{"iso-8859-5", russian, charmap.ISO8859_5},
		{"ibm866", russian, charmap.CodePage866},
		{"windows-1256", arabic, charmap.Windows1256},
		{"iso-8859-6", strings.ReplaceAll(arabic, "،", "\u060c"), charmap.ISO8859_6},
		{"iso-8859-1", french, charmap.ISO8859_1},
		{"iso-8859-15", french + " 5 €", charmap.ISO8859_15},
		{"windows-1252", french + " 5 €", charmap.Windows1252},
		{"macintosh", french, charmap.Macintosh},
		{"iso-8859-2", "Čapková Zdeňka", charmap.ISO8859_2},
		{"windows-1250", "Čapková Zdeňka", charmap.Windows1250},
		{"gb2312", simplified, simplifiedchinese.GBK},
		{"gb18030", simplified, simplifiedchinese.GB18030},
		{"hz-gb-2312", simplified, simplifiedchinese.HZGB2312},
		{"big5", tradition, traditionalchinese.Big5},
		{"iso-2022-jp", japaneseT, japanese.ISO2022JP},
		{"shift_jis", japaneseT, japanese.ShiftJIS},
		{"euc-jp", japaneseT, japanese.EUCJP},
		{"ks_c_5601-1987", koreanT, korean.EUCKR},
		{"euc-kr", koreanT, korean.EUCKR},
		{"utf-16", russian, unicode.UTF16(unicode.BigEndian, unicode.UseBOM)},
		{"utf-16", french, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
		{"utf-16le", simplified, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
		{"utf-16be", simplified, unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)},
	}
}()

func encode(t *testing.T, enc encoding.Encoding, text string) []byte {
	t.Helper()
	b, err := enc.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatalf("encode %q: %v", text, err)
	}
	return b
}

func TestDecodeDeclared(t *testing.T) {
	for _, e := range encodings {
		got, defect := Decode(encode(t, e.enc, e.text), e.label)
		if got != e.text || defect != "" {
			t.Errorf("%s: %q (%s)", e.label, got, defect)
		}
	}
}

// Text in UTF-8 is read whatever charset it is said to be in.
func TestDecodeWronglyDeclared(t *testing.T) {
	for _, e := range encodings {
		if got, _ := Decode([]byte(russian), e.label); got != russian && !strings.HasPrefix(e.label, "utf-16") {
			t.Errorf("UTF-8 said to be %s: %q", e.label, got)
		}
	}
}

// Text whose charset nobody tells, or tells wrongly, is recognised by its letters.
func TestDecodeGuessed(t *testing.T) {
	guessable := map[string]bool{
		"windows-1251": true, "koi8-r": true, "windows-1256": true, "gb2312": true, "gb18030": true, "big5": true, "shift_jis": true,
		"euc-jp": true, "euc-kr": true, "iso-2022-jp": true, "iso-8859-1": true, "windows-1252": true,
	}
	for _, e := range encodings {
		if !guessable[e.label] {
			continue
		}
		for _, label := range []string{"", "us-ascii", "utf-8", "x-unknown", "x-nonsense"} {
			got, defect := Decode(encode(t, e.enc, e.text), label)
			if got != e.text {
				t.Errorf("%s said to be %q: %q", e.label, label, got)
			}
			if defect == "" && e.label != "iso-2022-jp" {
				t.Errorf("%s said to be %q: no defect", e.label, label)
			}
		}
	}
}

// What is beyond ASCII in a Western text is too little to be anything but that.
func TestDecodeWesternStaysWestern(t *testing.T) {
	for _, text := range []string{
		"Müller", "Señor Núñez", "Ça va très bien, à bientôt", "Grüße aus Köln", "São Tomé e Príncipe", "Ålesund, Tromsø",
		"ÉLÉMENTS", "É", "naïve façade", "«Côte d'Ivoire»", "Mr. Jürgen Öztürk-Åström",
	} {
		b := encode(t, charmap.Windows1252, text)
		for _, label := range []string{"", "utf-8", "us-ascii"} {
			if got, _ := Decode(b, label); got != text {
				t.Errorf("%q said to be %q: %q", text, label, got)
			}
		}
	}
}

func TestDecodeOddities(t *testing.T) {
	tests := []struct{ name, raw, label, want string }{
		{"a label in quotation marks", "\xe9", ` "ISO-8859-1"; `, "é"},
		{"Latin-1 with the quotation marks of Windows", "\x93a\x94", "iso-8859-1", "“a”"},
		{"UTF-7", "Hi Mom +Jjo-!", "utf-7", "Hi Mom ☺!"},
		{"UTF-7 with a plus sign", "1 +- 1", "unicode-1-1-utf-7", "1 + 1"},
		{"UTF-7 that breaks off", "a+AOk", "utf-7", "aé"},
		{"UTF-8 with a byte order mark", "\xef\xbb\xbfa", "utf-8", "a"},
		{"ASCII that says it is UTF-16", "Good morning", "utf-16", "Good morning"},
		{"Japanese escapes without a label", "\x1b$B$3$s$K$A$O\x1b(B", "", "こんにちは"},
		{"or with that of ASCII", "\x1b$B$3$s$K$A$O\x1b(B", "us-ascii", "こんにちは"},
		{"one broken character in a long UTF-8 text", "caf\xc3\xa9 \xff" + strings.Repeat(" caf\xc3\xa9", 10), "utf-8", "café \ufffd" + strings.Repeat(" café", 10)},
		{"a code page by number", "\x82", "cp850", "é"},
		{"another", "\xcf\xf0\xe8\xe2\xe5\xf2", "cp-1251", "Привет"},
		{"Korean with shifts", "\x1b$)C\x0e4k4k\x0f ok", "iso-2022-kr", "대대 ok"},
		{"nothing", "", "utf-8", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, _ := Decode([]byte(tt.raw), tt.label)
			if got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

func TestMetaCharset(t *testing.T) {
	for document, want := range map[string]string{
		`<html><head><meta charset="koi8-r">`:                                                       "koi8-r",
		`<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">`:                "windows-1251",
		`<p>no charset=utf-8 here</p>`:                                                              "",
		`<meta name="x"><meta http-equiv='content-type' content='text/html; charset = iso-8859-2'>`: "iso-8859-2",
	} {
		if got := metaCharset([]byte(document)); got != want {
			t.Errorf("%s: %q, want %q", document, got, want)
		}
	}
}

// Whatever comes, the result is UTF-8, and UTF-8 that says so comes back as it is.
func FuzzDecode(f *testing.F) {
	for _, e := range encodings {
		f.Add([]byte(e.text), e.label)
	}
	f.Fuzz(func(t *testing.T, b []byte, label string) {
		text, _ := Decode(b, label)
		if !utf8.ValidString(text) {
			t.Errorf("%q as %q is not UTF-8: %q", b, label, text)
		}
		if again, _ := Decode([]byte(text), "utf-8"); again != strings.TrimPrefix(text, "\ufeff") && !strings.Contains(text, "\x1b") {
			t.Errorf("%q came back as %q", text, again)
		}
	})
}

// Every byte of the charsets with tables of their own is read as go-message reads it.
func TestSingleByte(t *testing.T) {
	var all [256]byte
	for i := range all {
		all[i] = byte(i)
	}
	for _, label := range []string{
		"windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1256", "windows-1257",
		"iso-8859-2", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-15", "koi8-r", "koi8-u",
	} {
		table := singleByte(label)
		if table == nil {
			t.Fatalf("%s has no table", label)
		}
		r, err := charset.Reader(label, bytes.NewReader(all[:]))
		if err != nil {
			t.Fatal(err)
		}
		want, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if got := decodeSingleByte(all[:], table); got != string(want) {
			t.Errorf("%s: %q, want %q", label, got, want)
		}
	}
}
