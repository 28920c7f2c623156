package entity

import (
	"bytes"
	"io"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/emersion/go-message/charset"
)

// Decode decodes text whose charset is said to be label, which may be empty, unknown or wrong, and says what was
// wrong with it. It tries the label, then UTF-8, then what the bytes look like, then windows-1252; the result is
// always valid UTF-8.
func Decode(b []byte, label string) (text, defect string) {
	label = canonical(label)
	japanese := bytes.Contains(b, []byte("\x1b$")) && !wide(label)
	switch {
	case japanese:
		// Escapes that only this charset has; label or not.
	case isASCII(b) && !wide(label):
		return string(b), ""
	case label == "" || label == "utf-8":
		if mostlyUTF8(b) {
			return strings.TrimPrefix(strings.ToValidUTF8(string(b), "\ufffd"), "\ufeff"), ""
		}
	case utf8.Valid(b) && !wide(label):
		return string(b), "text in UTF-8 that says it is in " + label
	default:
		if text, ok := decodeAs(b, label); ok {
			return text, ""
		}
		if mostlyUTF8(b) {
			return strings.ToValidUTF8(string(b), "\ufffd"), "text that is not in " + label + " as it says"
		}
	}
	guessed := guess(b)
	text, _ = decodeAs(b, guessed)
	if label == "" {
		return text, "text without its charset, taken for " + guessed
	}
	return text, "text that is not in " + label + " as it says, taken for " + guessed
}

// mostlyUTF8 says whether text is UTF-8 but for single bytes, where it was cut or mended.
func mostlyUTF8(b []byte) bool {
	if utf8.Valid(b) {
		return true
	}
	good, broken := 0, 0
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		switch {
		case r == utf8.RuneError && n == 1:
			broken++
		case n > 1:
			good++
		}
		b = b[n:]
	}
	return broken*8 < good
}

// canonical returns the name under which go-message's package charset decodes most of what bears the label in mail;
// as in browsers, the older charsets are read as their supersets.
func canonical(label string) string {
	label = strings.ToLower(strings.Trim(label, " \t\"'<>;,"))
	label, _, _ = strings.Cut(label, "*") // RFC 2231 section 5: a language
	switch label {
	case "utf8", "utf-8", "utf_8", "unicode-1-1-utf-8", "utf-8n", "x-utf-8", "cp65001", "utf8mb4":
		return "utf-8"
	case "", "us-ascii", "ascii", "ansi_x3.4-1968", "iso646-us", "default", "default_charset", "x-unknown", "unknown-8bit",
		"unknown", "x-user-defined", "none", "8bit", "7bit", "binary", "charset", "_autodetect", "_autodetect_all":
		return ""
	case "iso-8859-1", "iso8859-1", "iso_8859-1", "iso88591", "8859-1", "latin1", "latin-1", "l1", "cp1252", "ansi", "windows1252",
		"iso-8859-1-windows-3.1-latin-1", "iso-8859-1:1987", "iso_8859-1:1987", "win-1252", "cp-1252", "x-ansi", "x-cp1252":
		return "windows-1252"
	case "iso-8859-9", "latin5", "cp1254":
		return "windows-1254"
	case "tis-620", "iso-8859-11", "cp874":
		return "windows-874"
	case "gb2312", "gbk", "cp936", "x-gbk", "gb_2312-80", "chinesesimplified", "euc-cn", "gb18030", "gb2312_charset", "ms936", "x-euc-cn":
		return "gb18030"
	case "hz", "hz-gb2312", "hz-gb-2312":
		return "hz-gb-2312"
	case "big5", "big-5", "cp950", "x-x-big5", "big5-hkscs", "big5hkscs", "cn-big5", "chinesebig5", "ms950":
		return "big5"
	case "ks_c_5601-1987", "ks_c_5601", "euc-kr", "euckr", "cp949", "ms949", "ksc5601", "korean", "uhc", "x-windows-949", "ks-c-5601-1987":
		return "euc-kr"
	case "shift_jis", "shift-jis", "sjis", "x-sjis", "cp932", "ms_kanji", "windows-31j", "shiftjis", "ms932":
		return "shift_jis"
	case "utf-7", "unicode-1-1-utf-7", "utf7", "x-utf-7", "unicode-2-0-utf-7", "cp65000":
		return "utf-7"
	case "utf-16", "utf16", "unicode", "ucs-2", "iso-10646-ucs-2":
		return "utf-16"
	case "utf-32", "utf32":
		return "utf-32"
	case "iso-8859-8-i", "iso-8859-8-e", "logical":
		return "iso-8859-8"
	case "iso-8859-6-i", "iso-8859-6-e", "arabic":
		return "iso-8859-6"
	case "mac", "x-mac-roman", "macroman", "x-macintosh":
		return "macintosh"
	case "koi8", "koi8r", "koi-8-r", "koi":
		return "koi8-r"
	}
	if digits, ok := strings.CutPrefix(label, "cp"); ok {
		digits = strings.TrimPrefix(digits, "-")
		if len(digits) == 4 && strings.HasPrefix(digits, "125") {
			return "windows-" + digits
		}
		return "ibm" + digits
	}
	if digits, ok := strings.CutPrefix(label, "windows125"); ok {
		return "windows-125" + digits
	}
	if digits, ok := strings.CutPrefix(label, "iso8859-"); ok {
		return "iso-8859-" + digits
	}
	return label
}

// wide says whether text in a charset may hold any bytes, so that ASCII or UTF-8 in it need be neither.
func wide(label string) bool {
	switch label {
	case "utf-16", "utf-16le", "utf-16be", "utf-32", "utf-32le", "utf-32be", "utf-7", "hz-gb-2312", "iso-2022-kr", "iso-2022-cn":
		return true
	}
	return strings.HasPrefix(label, "iso-2022-jp")
}

// decodeAs decodes text in a charset, and says whether the text is plausible in it.
func decodeAs(b []byte, label string) (string, bool) {
	switch label {
	case "utf-7":
		return decodeUTF7(b)
	case "utf-16", "utf-16le", "utf-16be":
		return decodeUTF16(b, label)
	case "iso-2022-kr":
		return decodeAs(shiftOut(b, "$)C"), "euc-kr")
	case "iso-2022-cn":
		return decodeAs(shiftOut(b, "$)A"), "gb18030")
	}
	if table := singleByte(label); table != nil {
		text := decodeSingleByte(b, table)
		return text, plausible(text)
	}
	r, err := charset.Reader(label, bytes.NewReader(b))
	if err != nil {
		return "", false
	}
	// A decoder that writes more than that is one that is being abused.
	decoded, err := io.ReadAll(io.LimitReader(r, int64(len(b))*4+16))
	if err != nil {
		return "", false
	}
	text := strings.ToValidUTF8(string(decoded), "\ufffd")
	return strings.TrimPrefix(text, "\ufeff"), plausible(text)
}

// plausible says whether nearly nothing of a decoded text failed to decode: a single broken character, where a text was
// cut, does not make its charset wrong.
func plausible(text string) bool {
	broken := strings.Count(text, "\ufffd")
	return broken == 0 || broken*100 < utf8.RuneCountInString(text)
}

func isASCII(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

var metaPattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)`)
})

// metaCharset returns the charset that an HTML document itself names; empty where it names none.
func metaCharset(document []byte) string {
	if m := metaPattern().FindSubmatch(document[:min(len(document), 4096)]); m != nil {
		return string(m[1])
	}
	return ""
}
