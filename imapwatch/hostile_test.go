package imapwatch

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// The messages of the fakes below. What they do, they do to the second.
var three = []string{"one", "two", "three"}

const second = 20

// Whatever a server says of one message, the others are handed on, and so is that one, if need be with a fault; and it
// does not take connections without end.
func TestServersThatSayOddThings(t *testing.T) {
	once := func(odd string) func(int, string, string) string {
		var said bool
		return func(uid int, _, usual string) string {
			if uid != second || said {
				return usual
			}
			said = true
			return odd + usual
		}
	}
	// garbled puts something into each answer about the second message that asks for a thing.
	garbled := func(about, odd string) func(int, string, string) string {
		return func(uid int, command, usual string) string {
			if uid != second || !strings.Contains(command, about) {
				return usual
			}
			return strings.Replace(usual, "(UID 20", "(UID 20 "+odd, 1)
		}
	}
	// instead says something else about the second message.
	instead := func(about, odd string) func(int, string, string) string {
		return func(uid int, command, usual string) string {
			if uid != second || !strings.Contains(command, about) {
				return usual
			}
			return odd
		}
	}
	whole := []string{"one", "two", "three"}
	faulty := []string{"one", "!two", "three"} // its header could be had
	nothing := []string{"one", "!", "three"}
	for _, test := range []struct {
		name        string
		fetched     func(uid int, command, usual string) string
		want        []string
		connections int // at most
	}{
		{
			"someone marks the message as read while it is fetched, which the client takes for the answer",
			once("* 2 FETCH (UID 20 FLAGS (\\Seen))\r\n"), whole, 1,
		},
		{"the same without its UID", once("* 2 FETCH (FLAGS (\\Seen))\r\n"), whole, 1},
		{"a message arrives while others are fetched", once("* 4 EXISTS\r\n* 1 RECENT\r\n"), whole, 1},
		{"a remark in between", once("* OK still here\r\n* NO [ALERT] quota is running out\r\n"), whole, 1},
		{
			"content ahead of the UID", func(uid int, command, usual string) string {
				if uid != second || !strings.Contains(command, "BODY") {
					return usual
				}
				return fmt.Sprintf("* 2 FETCH (%s UID 20)\r\n", literal("BODY[]<0>", letter("two"))[1:])
			}, whole, 1,
		},
		{"no answer about the message, once", func() func(int, string, string) string {
			said := false
			return func(uid int, command, usual string) string {
				if uid != second || said || !strings.Contains(command, "BODY") {
					return usual
				}
				said = true
				return ""
			}
		}(), whole, 1},
		{"never an answer about its content", instead("BODY.PEEK[]", ""), faulty, 1},
		{"NIL for its content", instead("BODY.PEEK[]", "* 2 FETCH (UID 20 BODY[]<0> NIL)\r\n"), faulty, 1},
		{"nothing for its content", instead("BODY.PEEK[]", "* 2 FETCH (UID 20 BODY[]<0> \"\")\r\n"), faulty, 1},
		{"nothing for a part of its content", instead("BODY.PEEK[]<", "* 2 FETCH (UID 20 BODY[]<0> \"\")\r\n"), whole, 1},
		{"content in quotation marks", instead("BODY.PEEK[]", "* 2 FETCH (UID 20 BODY[]<0> \"Subject: two\")\r\n"), whole, 1},
		{"content without the offset", func(uid int, _, usual string) string {
			return strings.Replace(usual, "BODY[]<0>", "BODY[]", 1)
		}, whole, 1},
		{"no size", func(_ int, _, usual string) string {
			before, after, found := strings.Cut(usual, " RFC822.SIZE")
			if !found {
				return usual
			}
			return before + after[strings.IndexByte(after, ')'):]
		}, whole, 1},
		{"an item that the client does not know, in answer to its content", garbled("BODY", "X-GM-MSGID 1278455344230334865"), nothing, 6},
		{"the same whenever the message is meant", garbled("", "X-GM-MSGID 1278455344230334865"), nothing, 7},
		{"a received time in another form", func(uid int, command, usual string) string {
			if uid != second || !strings.Contains(command, "INTERNALDATE") {
				return usual
			}
			return strings.Replace(usual, " 4-Dec-2023", "2023-12-04", 1)
		}, faulty, 7},
		{"NIL for its size", func(uid int, command, usual string) string {
			if uid != second || !strings.Contains(command, "SIZE") {
				return usual
			}
			return "* 2 FETCH (UID 20 RFC822.SIZE NIL)\r\n"
		}, whole, 4},
		{"the connection closes at its content", instead("BODY.PEEK[]", hangUp), faulty, 7},
		{"the server says BYE at its content", instead("BODY.PEEK[]", "* BYE internal error\r\n"+hangUp), faulty, 7},
		{"the connection closes within its content, always at the same place", instead(
			"BODY.PEEK[]", "* 2 FETCH (UID 20 BODY[]<0> {5000}\r\nSubject: two\r\n\r\nGood"+hangUp,
		), faulty, 7},
		{"a literal of two thousand million bytes where a flag belongs", instead(
			"BODY.PEEK[]", "* 2 FETCH (UID 20 ENVELOPE ({2000000000}\r\n"+strings.Repeat("x", 12<<20)+hangUp,
		), faulty, 7},
		{"a line without end", instead("BODY.PEEK[]", "* OK "+strings.Repeat("x", 12<<20)+hangUp), faulty, 7},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server := &fake{subjects: three, fetched: test.fetched}
			r := newRecorder()
			catchUp(t, server.options(t), r)
			equal(t, "subjects", r.subjects(), test.want)
			if server.connections > test.connections {
				t.Errorf("%d connections, want at most %d", server.connections, test.connections)
			}
			if got := r.cursors["INBOX"].Through; got != 30 || len(r.caughtUp) != 1 {
				t.Errorf("through UID %d, caught up %d times", got, len(r.caughtUp))
			}
			for _, m := range r.messages() {
				if m.Fault == "" && !m.Received.Equal(noon) {
					t.Errorf("UID %d received %v", m.UID, m.Received)
				}
			}
		})
	}
}

// T7, with an answer that mixes the messages up: the one that breaks the connection need not be the first that is wanting.
func TestPoisonIsFoundInAnyOrder(t *testing.T) {
	t.Parallel()
	server := &fake{}
	var want []string
	const poison = 37
	for n := range 60 {
		server.subjects = append(server.subjects, fmt.Sprint("message-", n))
		want = append(want, server.subjects[n])
	}
	want[poison] = "!" // in all of its answers
	server.answer = func(tag, command string) string {
		// Of several messages, the last comes first.
		if !strings.HasPrefix(command, "UID FETCH") || !strings.Contains(command, "BODY") {
			return ""
		}
		said := strings.SplitAfter(server.usual(tag, command), ")\r\n")
		last := len(said) - 1
		slices.Reverse(said[:last])
		return strings.Join(said, "")
	}
	server.fetched = func(uid int, command, usual string) string {
		if uid == 10*(poison+1) && strings.Contains(command, "BODY") {
			return strings.Replace(usual, "(UID", "(X-ODD 1 UID", 1)
		}
		return usual
	}
	r := newRecorder()
	catchUp(t, server.options(t), r)
	equal(t, "subjects", r.subjects(), want)
	if server.connections > 14 {
		t.Errorf("%d connections", server.connections)
	}
}

// A server that gives no message at all does not turn the mailbox into faults, for as long as one can hope.
func TestServerThatGivesNothing(t *testing.T) {
	t.Parallel()
	for _, refusals := range []int{1, 5, 10, 15, 25} {
		t.Run(fmt.Sprint(refusals), func(t *testing.T) {
			t.Parallel()
			server := &fake{subjects: []string{"one", "two", "three", "four", "five", "six"}}
			refused := 0
			server.answer = func(tag, command string) string {
				if refused >= refusals || !strings.Contains(command, "BODY") {
					return ""
				}
				refused++
				return tag + " NO [SERVERBUG] storage is away\r\n"
			}
			r := newRecorder()
			run(t, server.options(t), r)
			r.awaitSubjects(t, slices.Clone(server.subjects)...)
		})
	}
}

// A provider wants to know who is there before it opens a folder.
func TestServerThatWantsAnIntroduction(t *testing.T) {
	t.Parallel()
	server := &fake{subjects: three, capabilities: "IMAP4rev1 ID"}
	introduced := false
	server.answer = func(tag, command string) string {
		switch {
		case strings.HasPrefix(command, "ID ("):
			introduced = true
			return "* ID (\"name\" \"Coremail\")\r\n" + tag + " OK\r\n"
		case strings.HasPrefix(command, "EXAMINE") && !introduced:
			return tag + " NO Unsafe login\r\n"
		}
		return ""
	}
	r := newRecorder()
	catchUp(t, server.options(t), r)
	equal(t, "subjects", r.subjects(), three)
}

func TestMessageDeletedMeanwhile(t *testing.T) {
	t.Parallel()
	server := &fake{subjects: three}
	deleted := false
	server.answer = func(tag, command string) string {
		switch {
		case strings.Contains(command, "BODY"):
			deleted = true // by somebody else; the answer tells
		case deleted && command == "SEARCH UID 20":
			return "* SEARCH\r\n" + tag + " OK done\r\n"
		}
		return ""
	}
	server.fetched = func(uid int, command, usual string) string {
		if uid == second && strings.Contains(command, "BODY") {
			return "* 2 EXPUNGE\r\n"
		}
		return usual
	}
	r := newRecorder()
	catchUp(t, server.options(t), r)
	equal(t, "subjects", r.subjects(), []string{"one", "three"})
	if got := r.cursors["INBOX"].Through; got != 30 {
		t.Errorf("through UID %d", got)
	}
}

func TestServersWithOddWays(t *testing.T) {
	replace := func(begin, answer string) func(tag, command string) string {
		return func(tag, command string) string {
			if !strings.HasPrefix(command, begin) {
				return ""
			}
			return strings.ReplaceAll(answer, "TAG", tag)
		}
	}
	for _, test := range []struct {
		name   string
		server *fake
	}{
		{"it does not search", &fake{answer: replace("UID SEARCH", "TAG BAD unknown command\r\n")}},
		{"it says what it can when it greets", &fake{greeting: "* OK [CAPABILITY IMAP4rev1 IDLE] ready\r\n"}},
		{"it lets us in without a login", &fake{greeting: "* PREAUTH [CAPABILITY IMAP4rev1] ready\r\n"}},
		{"it does not list with special uses", &fake{
			capabilities: "IMAP4rev1 LIST-EXTENDED SPECIAL-USE",
			answer: func(tag, command string) string {
				if strings.Contains(command, "RETURN (SPECIAL-USE)") {
					return tag + " BAD what?\r\n"
				}
				return ""
			},
		}},
		{"a folder has a name in no encoding", &fake{
			answer: replace(`LIST "" "*"`, "* LIST () \"/\" \"R&D\"\r\n* LIST () \"/\" INBOX\r\nTAG OK done\r\n"),
		}},
		{"a keyword of the folder has a bracket", &fake{answer: replace("EXAMINE", "* 3 EXISTS\r\n* FLAGS (\\Seen odd]one)\r\n"+
			"* OK [PERMANENTFLAGS (odd]one)] .\r\n* OK [UIDVALIDITY 7] .\r\nTAG OK done\r\n")}},
		{"it says what nobody has asked for", &fake{answer: replace("EXAMINE", "* 3 EXISTS\r\n* VANISHED (EARLIER) 1:9\r\n"+
			"\r\n* XLIST () \"/\" {5}\r\nINBOX\r\n* OK [UIDVALIDITY 7] .\r\nTAG OK done\r\n")}},
		{"its UIDNEXT is behind", &fake{uidNext: 2}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server := test.server
			server.subjects = three
			r := newRecorder()
			catchUp(t, server.options(t), r)
			catchUp(t, server.options(t), r)
			equal(t, "subjects", r.subjects(), three)
			if n := server.asked("UID FETCH 10:30 (UID INTERNALDATE"); n > 1 {
				t.Errorf("the messages were asked for %d times", n)
			}
		})
	}
}

// A start with nothing new costs the same few round trips whatever the mailbox's size, and nothing is asked for that
// would change it or that the message says itself.
func TestEconomy(t *testing.T) {
	t.Parallel()
	server := &fake{}
	for n := range 2500 {
		server.subjects = append(server.subjects, fmt.Sprint("message-", n))
	}
	r := newRecorder()
	catchUp(t, server.options(t), r)
	equal(t, "subjects", r.subjects(), server.subjects)
	first := len(server.commands)
	if most := 8 + 3 + 12; first > most { // to log in, for dates and sizes, for content
		t.Errorf("%d commands for 2500 messages, want at most %d", first, most)
	}
	for _, costly := range []string{"ENVELOPE", "BODYSTRUCTURE", "FLAGS", "SELECT", "BODY[", "STORE"} {
		if i := slices.IndexFunc(server.commands, func(c string) bool { return strings.Contains(c, costly) }); i >= 0 {
			t.Errorf("command %q", server.commands[i])
		}
	}
	catchUp(t, server.options(t), r)
	if again := len(server.commands) - first; again > 8 {
		t.Errorf("%d commands with nothing new: %q", again, server.commands[first:])
	}
}

// A set of a few bytes must not become sixteen gigabytes of numbers.
func TestServerThatListsTooMuch(t *testing.T) {
	t.Parallel()
	server := &fake{capabilities: "IMAP4rev1 ESEARCH", subjects: three}
	server.answer = func(tag, command string) string {
		if strings.HasPrefix(command, "UID SEARCH") {
			return fmt.Sprintf("* ESEARCH (TAG %q) UID ALL 1:4294967295\r\n%s OK done\r\n", tag, tag)
		}
		return ""
	}
	err := New(server.options(t)).CatchUp(t.Context(), newRecorder())
	if err == nil || !strings.Contains(err.Error(), "more messages than it has") {
		t.Errorf("CatchUp returned %v", err)
	}
}

// A restored folder gives UIDs again that it gave before.
func TestFolderRestoredFromACopy(t *testing.T) {
	t.Parallel()
	server := &fake{subjects: three}
	r := newRecorder()
	r.cursors["INBOX"] = Cursor{UIDValidity: 7, Through: 80}
	catchUp(t, server.options(t), r)
	equal(t, "subjects", r.subjects(), three)
	if got := r.cursors["INBOX"].Through; got != 30 {
		t.Errorf("through UID %d", got)
	}
}

func TestServerSaysWhyItHangsUp(t *testing.T) {
	for _, test := range []struct {
		name, at, says string
	}{
		{"in place of a greeting", "", "* BYE too many connections\r\n" + hangUp},
		{"in the midst", "EXAMINE", "* BYE too many connections\r\n" + hangUp},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server := &fake{subjects: three}
			if test.at == "" {
				server.greeting = test.says
			}
			server.answer = func(_, command string) string {
				if test.at != "" && strings.HasPrefix(command, test.at) {
					return test.says
				}
				return ""
			}
			err := New(server.options(t)).CatchUp(t.Context(), newRecorder())
			if !errors.Is(err, ErrUnreachable) || !strings.Contains(err.Error(), "too many connections") {
				t.Errorf("CatchUp returned %v", err)
			}
		})
	}
}

// T2: IDLE is not what it should be.
func TestServersThatEndIdle(t *testing.T) {
	for _, test := range []struct {
		name string
		says func(tag string) string // in answer to IDLE
		cuts bool
	}{
		{"with OK", func(tag string) string { return "+ idling\r\n* 4 EXISTS\r\n" + tag + " OK idled enough\r\n" }, false},
		{"at once, each time", func(tag string) string { return "+ idling\r\n" + tag + " OK\r\n" }, false},
		{"with BYE", func(string) string { return "+ idling\r\n* BYE idled enough\r\n" + hangUp }, true},
		{"by hanging up", func(string) string { return "+ idling\r\n" + hangUp }, true},
		{"before it begins", func(tag string) string { return tag + " NO not now\r\n" }, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server := &fake{subjects: slices.Clone(three)}
			idles := 0
			server.answer = func(tag, command string) string {
				switch command {
				case "IDLE":
					if idles++; idles == 1 {
						server.subjects = append(server.subjects, "four")
					}
					return test.says(tag)
				case "DONE":
					return "* BAD DONE after IDLE has ended\r\n" + hangUp
				}
				return ""
			}
			o := server.options(t)
			r := newRecorder()
			run(t, o, r)
			r.awaitSubjects(t, "one", "two", "three", "four")
			server.mu.Lock()
			defer server.mu.Unlock()
			if cut := server.connections > 1; cut != test.cuts {
				t.Errorf("%d connections", server.connections)
			}
		})
	}
}
