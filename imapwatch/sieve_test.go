package imapwatch

import (
	"strings"
	"testing"
)

func TestSieve(t *testing.T) {
	for _, test := range []struct{ name, line, want string }{
		{"a message", "* 1 FETCH (UID 1)\r\n", "* 1 FETCH (UID 1)\r\n"},
		{"in any case", "* 1 Fetch (UID 1)\r\n", "* 1 Fetch (UID 1)\r\n"},
		{"news", "* 4 EXISTS\r\n* 2 EXPUNGE\r\n", "* 4 EXISTS\r\n* 2 EXPUNGE\r\n"},
		{"a tagged line", "T1 OK done\r\n", "T1 OK done\r\n"},
		{"a continuation", "+ \r\n", "+ \r\n"},
		{"a greeting without text", "* OK\r\n", "* OK\r\n"},
		{"an empty search", "* SEARCH\r\n", "* SEARCH\r\n"},
		{"what the server can do", "* CAPABILITY IMAP4rev1\r\n", "* CAPABILITY IMAP4rev1\r\n"},
		{"where UIDs go on", "* OK [UIDNEXT 4] .\r\n", "* OK [UIDNEXT 4] .\r\n"},
		{"flags of a folder", "* FLAGS (\\Seen odd]one)\r\n", ""},
		{"flags that can be set", "* OK [PERMANENTFLAGS (\\Seen odd]one)] .\r\n", ""},
		{"what IMAP4rev2 no longer has", "* 0 RECENT\r\n", ""},
		{"what nobody has asked for", "* VANISHED (EARLIER) 1:3\r\n", ""},
		{"an empty line", "\r\n\n", ""},
		{"an unknown response with a literal", "* XTRA {9}\r\n* 1 FETCH rest\r\n* 1 EXISTS\r\n", "* 1 EXISTS\r\n"},
		{
			"lines within a literal", "* 1 FETCH (BODY[] {17}\r\n* FLAGS ()\r\n\r\n{9} UID 1)\r\n* FLAGS ()\r\n",
			"* 1 FETCH (BODY[] {17}\r\n* FLAGS ()\r\n\r\n{9} UID 1)\r\n",
		},
		{"an empty literal", "* 1 FETCH (BODY[] {0}\r\n)\r\n* FLAGS ()\r\n", "* 1 FETCH (BODY[] {0}\r\n)\r\n"},
		{"braces that are no literal", "* OK {5} of them\r\n* FLAGS ()\r\n", "* OK {5} of them\r\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := sifted(test.line, len(test.line)); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// sifted sifts a text that comes in parts of a size.
func sifted(text string, size int) string {
	var s sieve
	var out strings.Builder
	for len(text) > 0 {
		n := min(size, len(text))
		out.Write(s.sift([]byte(text[:n])))
		text = text[n:]
	}
	return out.String()
}

// FuzzSieve has a server say anything: what is let through does not depend on the parts in which it comes, and is all
// let through again.
func FuzzSieve(f *testing.F) {
	f.Add("* 1 FETCH (UID 1 BODY[] {5}\r\nhello)\r\n* FLAGS (\\Seen)\r\nT1 OK\r\n", 3)
	f.Add("* XTRA {9}\r\n* 1 FETCH rest\r\n\r\n", 7)
	f.Add("* OK [PERMANENTFLAGS ()] .\r\n* 12345678901234567890 {99999999999999999999}\r\n", 1)
	f.Fuzz(func(t *testing.T, text string, size int) {
		whole := sifted(text, max(1, len(text)))
		if parts := sifted(text, max(1, size)); parts != whole {
			t.Errorf("in parts %q, whole %q", parts, whole)
		}
		if again := sifted(whole, max(1, len(whole))); again != whole {
			t.Errorf("again %q, first %q", again, whole)
		}
	})
}
