package imapwatch

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/emersion/go-imap/v2"

	"speakerlist/internal/mailtest"
)

const (
	letterID    = "receipt.8f3c.1@example.org"
	letterField = "X-Speakerlist-Letter"
	letterValue = "receipt.8f3c.1"
)

func sentLetter(id, value string) []byte {
	return fmt.Appendf(nil, "From: a@example.org\r\nMessage-ID: <%s>\r\n%s: %s\r\nSubject: Receipt\r\n\r\nThank you.\r\n",
		id, letterField, value)
}

func TestFindSent(t *testing.T) {
	for _, test := range []struct {
		name string
		sent []byte // nil: nothing
		want bool
	}{
		{"nothing was sent", nil, false},
		{"another letter was sent", sentLetter("receipt.8f3c.12@example.org", "receipt.8f3c.12"), false},
		{"the letter was sent", sentLetter(letterID, letterValue), true},
		{"a relay has rewritten the Message-ID", sentLetter("0102@relay.example.net", letterValue), true},
		{"a relay has removed the field", sentLetter(letterID, ""), true},
	} {
		t.Run(test.name, func(t *testing.T) {
			onBackends(t, func(t *testing.T, b backend) {
				look := func() bool {
					found, err := FindSent(t.Context(), b.options, "<"+letterID+">", letterField, letterValue)
					if err != nil {
						t.Fatal(err)
					}
					return found
				}
				if look() {
					t.Fatal("found before it was sent")
				}
				b.put("Sent", noon, letter("something-else"))
				if test.sent != nil {
					b.put("Sent", noon, test.sent)
				}
				if got := look(); got != test.want {
					t.Errorf("got %v, want %v", got, test.want)
				}
			})
		})
	}
}

func TestFindSentWithoutASentFolder(t *testing.T) {
	t.Parallel()
	b := inMemory(t, mailtest.IMAPOptions{})
	if _, err := FindSent(t.Context(), b.options, letterID, letterField, letterValue); !errors.Is(err, ErrNoFolder) {
		t.Errorf("got error %v, want ErrNoFolder", err)
	}
}

func TestFindSentAtServersThatLie(t *testing.T) {
	for _, test := range []struct {
		name   string
		search string // what it answers to a search for a header field
		mark   string // of the message that is there
		want   bool
	}{
		{"it finds what is not there", "* SEARCH 10\r\nTAG OK\r\n", "other", false},
		{"it does not find what is there", "* SEARCH\r\nTAG OK\r\n", letterValue, true},
		{"it does not search by header, and it is there", "TAG NO [CANNOT] no\r\n", letterValue, true},
		{"it does not search by header, and it is not there", "TAG BAD what?\r\n", "other", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server := &fake{subjects: []string{"one"}}
			server.answer = func(tag, command string) string {
				switch {
				case strings.HasPrefix(command, "LIST"):
					return "* LIST (\\Sent) \"/\" \"Sent Items\"\r\n" + tag + " OK\r\n"
				case strings.Contains(command, "HEADER") && strings.Contains(command, "SEARCH"):
					return strings.ReplaceAll(test.search, "TAG", tag)
				}
				return ""
			}
			server.fetched = func(int, string, string) string {
				return fmt.Sprintf("* 1 FETCH (UID 10%s)\r\n", literal("BODY[HEADER]<0>", sentLetter("rewritten@example.net", test.mark)))
			}
			got, err := FindSent(t.Context(), server.options(t), letterID, letterField, letterValue)
			if err != nil || got != test.want {
				t.Errorf("got %v and error %v, want %v", got, err, test.want)
			}
		})
	}
}

func TestFolderNames(t *testing.T) {
	list := func(names ...string) (listed []*imap.ListData) {
		for _, name := range names {
			name, use, _ := strings.Cut(name, " = ")
			l := &imap.ListData{Mailbox: name, Delim: '/'}
			if use != "" {
				l.Attrs = []imap.MailboxAttr{imap.MailboxAttr(use)}
			}
			if strings.HasPrefix(name, "INBOX.") {
				l.Delim = '.'
			}
			listed = append(listed, l)
		}
		return listed
	}
	for _, test := range []struct {
		name       string
		configured string
		listed     []*imap.ListData
		want       string // empty: none
	}{
		{"a name as it is written", "Requests", list("INBOX", "Requests"), "Requests"},
		{"a name in another case", "requests", list("INBOX", "Requests"), "Requests"},
		{"but rather as it is written", "requests", list("Requests", "requests"), "requests"},
		{"a path with another separator", "Requests/2023", list("INBOX.Requests.2023"), "INBOX.Requests.2023"},
		{"a name that is not there", "Requests", list("INBOX", "Requests2"), ""},
		{"INBOX in any case", "Inbox", list("INBOX"), "INBOX"},
		{"a special use that is told", `\Junk`, list("Junk", "Quatsch = \\Junk"), "Quatsch"},
		{"in any case", `\junk`, list("Quatsch = \\Junk"), "Quatsch"},
		{"Exchange", `\Junk`, list("INBOX", "Junk Email"), "Junk Email"},
		{"in French", `\Junk`, list("INBOX", "Courrier indésirable"), "Courrier indésirable"},
		{"in German", `\Junk`, list("INBOX", "Spamverdacht"), "Spamverdacht"},
		{"in Spanish", `\Junk`, list("INBOX", "Correo no deseado"), "Correo no deseado"},
		{"in Russian, in capitals", `\Junk`, list("INBOX", "СПАМ"), "СПАМ"},
		{"in Chinese", `\Junk`, list("INBOX", "垃圾邮件"), "垃圾邮件"},
		{"in Arabic", `\Junk`, list("INBOX", "البريد العشوائي"), "البريد العشوائي"},
		{"below INBOX", `\Junk`, list("INBOX", "INBOX.Spam"), "INBOX.Spam"},
		{"Gmail without special uses", `\Sent`, list("INBOX", "[Gmail]/Sent Mail"), "[Gmail]/Sent Mail"},
		{"no such folder", `\Junk`, list("INBOX", "Sent"), ""},
		{"a use that has no usual name", `\Important`, list("INBOX"), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, ok := resolve(test.configured, test.listed)
			if got != test.want || ok != (test.want != "") {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
