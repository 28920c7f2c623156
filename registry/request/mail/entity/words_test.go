package entity

import (
	"mime"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestDecodeWords(t *testing.T) {
	tests := []struct{ name, value, want string }{
		{"no encoded word", "Inscription, segment I", "Inscription, segment I"},
		{"one in base64", "=?utf-8?B?Q2Fmw6k=?=", "Café"},
		{"one in Q", "=?iso-8859-1?Q?Caf=E9_noir?=", "Café noir"},
		{"text around it", "Re: =?utf-8?q?caf=C3=A9?= noir", "Re: café noir"},
		{"two: the space between belongs to neither", "=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"},
		{"folded between two", "=?utf-8?Q?a?=\n =?utf-8?Q?b?=", "ab"},
		{"stuck together", "=?utf-8?Q?a?==?utf-8?Q?b?=", "ab"},
		{"of two charsets", "=?iso-8859-1?Q?=E9?= =?koi8-r?B?8A==?=", "éП"},
		{"a character cut in two", "=?utf-8?B?Q2Fmww==?= =?utf-8?B?qQ==?=", "Café"},
		{"and between B and Q", "=?utf-8?B?Q2Fmww==?= =?UTF-8?Q?=A9?=", "Café"},
		{"base64 cut within a group", "=?utf-8?B?Q2Fmw?= =?utf-8?B?6k=?=", "Café"},
		{"within a word", "Caf=?utf-8?Q?=C3=A9?=s", "Cafés"},
		{"spaces within a word", "=?utf-8?Q?Caf=C3=A9 noir?=", "Café noir"},
		{"spaces within base64", "=?utf-8?B?Q2Fm w6k=?=", "Café"},
		{"padding left out", "=?utf-8?B?Q2Fmw6k?=", "Café"},
		{"padding too long", "=?utf-8?B?Q2Fmw6k===?=", "Café"},
		{"the end is missing", "=?utf-8?Q?Caf=C3=A9", "Café"},
		{"half of it", "=?utf-8?Q?Caf=C3=A9?", "Café"},
		{"of the first of two", "=?utf-8?Q?Caf=C3=A9 =?utf-8?Q?noir?=", "Cafénoir"},
		{"an escape at the beginning", "=?utf-8?Q?=C3=A9?=", "é"},
		{"a question mark within", "=?utf-8?Q?a?b=3F?=", "a?b?"},
		{"a language", "=?utf-8*fr?Q?caf=C3=A9?=", "café"},
		{"an unknown charset", "=?x-nonsense?Q?caf=C3=A9?=", "café"},
		{"a wrong one", "=?us-ascii?Q?caf=E9?=", "café"},
		{"Latin-1 said to be UTF-8", "=?utf-8?Q?caf=E9?=", "café"},
		{"an empty one", "a =?utf-8?Q??= b", "a  b"},
		{"raw UTF-8", "Café", "Café"},
		{"raw Latin-1", "Caf\xe9", "Café"},
		{"raw beside an encoded word", "Caf\xe9 =?utf-8?Q?=C3=A9?=", "Café é"},
		{"Japanese with escapes", "=?iso-2022-jp?B?GyRCJDMkcyRLJEEkTxsoQg==?=", "こんにちは"},
		{"Japanese raw", "\x1b$B$3$s$K$A$O\x1b(B", "こんにちは"},
		{"two Japanese words, each with its own escapes", "=?iso-2022-jp?B?GyRCJDMbKEI=?= =?iso-2022-jp?B?GyRCJHMbKEI=?=", "こん"},
		{"what is none", "a =? b ?= c", "a =? b ?= c"},
		{"nor that", "=?utf-8?X?abc?=", "=?utf-8?X?abc?="},
		{"an equals sign and a question mark", "1 + 1 =? 2", "1 + 1 =? 2"},
		{"nothing", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := DecodeWords(tt.value, ""); got != tt.want {
				t.Errorf("%q: %q, want %q", tt.value, got, tt.want)
			}
		})
	}
}

func TestDecodeWordsHint(t *testing.T) {
	if got := DecodeWords("\xcf\xf0\xe8\xe2\xe5\xf2", "windows-1251"); got != "Привет" {
		t.Errorf("%q", got)
	}
}

// What is written by the rules comes back as it was.
func FuzzDecodeWords(f *testing.F) {
	f.Add("Café noir, s'il vous plaît")
	f.Add(strings.Repeat("Аргентина ", 20))
	f.Fuzz(func(t *testing.T, text string) {
		if got := DecodeWords(text, ""); !utf8.ValidString(got) {
			t.Errorf("%q is not UTF-8: %q", text, got)
		}
		if !utf8.ValidString(text) || strings.ContainsAny(text, "\x1b\x00\r\n\t") || strings.Contains(text, "=?") || strings.HasPrefix(text, "\ufeff") {
			return
		}
		for _, encoder := range []mime.WordEncoder{mime.QEncoding, mime.BEncoding} {
			if got := DecodeWords(encoder.Encode("utf-8", text), ""); got != text {
				t.Errorf("%q came back as %q", text, got)
			}
		}
	})
}
