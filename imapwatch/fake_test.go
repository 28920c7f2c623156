package imapwatch

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// hangUp, in what a fake says, is where it closes the connection.
const hangUp = "\x00"

// silence, there, is where it says nothing any more, though the connection stands.
const silence = "\x01"

// A fake is an IMAP server of one folder that says what it is told to.
type fake struct {
	greeting     string
	capabilities string
	subjects     []string // of its messages, whose UIDs are ten times their sequence numbers
	uidNext      int      // zero: the one after the last message's
	// answer returns what is said to a command, up to and with the tagged line; empty for the usual.
	answer func(tag, command string) string
	// fetched returns what is said of a message, given the usual.
	fetched func(uid int, command, usual string) string

	speaking    sync.Mutex // held while something is made up to say
	mu          sync.Mutex
	connections int
	commands    []string
}

// options are those of a watcher that talks to the fake through pipes.
func (f *fake) options(t *testing.T) Options {
	if f.greeting == "" {
		f.greeting = "* OK ready\r\n"
	}
	if f.capabilities == "" {
		f.capabilities = "IMAP4rev1 IDLE"
	}
	o := hasty(t, "fake:143", certificate(t), "clerk")
	o.Security, o.TLS, o.Folders = Plain, nil, []string{"INBOX"}
	var serving sync.WaitGroup
	t.Cleanup(serving.Wait)
	o.dial = func(context.Context, string, string) (net.Conn, error) {
		client, server := net.Pipe()
		f.mu.Lock()
		f.connections++
		f.mu.Unlock()
		serving.Go(func() { f.serve(server) })
		return client, nil
	}
	return o
}

func (f *fake) serve(conn net.Conn) {
	defer func() { _ = conn.Close() }()
	said, idle := f.greeting, "" // the tag of IDLE
	for lines := bufio.NewScanner(conn); ; {
		words, closing := strings.CutSuffix(said, hangUp)
		words, silent := strings.CutSuffix(words, silence)
		_, err := conn.Write([]byte(words))
		if silent {
			_, _ = io.Copy(io.Discard, conn)
		}
		if err != nil || closing || silent || !lines.Scan() {
			return
		}
		tag, command, _ := strings.Cut(lines.Text(), " ")
		if tag == "DONE" {
			tag, command = idle, tag
		}
		if command == "IDLE" {
			idle = tag
		}
		f.mu.Lock()
		f.commands = append(f.commands, command)
		f.mu.Unlock()
		said = f.say(tag, command)
	}
}

func (f *fake) say(tag, command string) string {
	f.speaking.Lock()
	defer f.speaking.Unlock()
	if f.answer != nil {
		if said := f.answer(tag, command); said != "" {
			return said
		}
	}
	return f.usual(tag, command)
}

// add puts a message into the folder, of which clients are not told.
func (f *fake) add(subject string) {
	f.speaking.Lock()
	defer f.speaking.Unlock()
	f.subjects = append(slices.Clone(f.subjects), subject)
}

// asked counts the commands that began like this.
func (f *fake) asked(prefix string) (n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, c := range f.commands {
		if strings.HasPrefix(c, prefix) {
			n++
		}
	}
	return n
}

func (f *fake) usual(tag, command string) string {
	done := tag + " OK done\r\n"
	verb, rest, _ := strings.Cut(command, " ")
	byUID := verb == "UID"
	if byUID {
		verb, rest, _ = strings.Cut(rest, " ")
	}
	switch verb {
	case "CAPABILITY":
		return "* CAPABILITY " + f.capabilities + "\r\n" + done
	case "LIST":
		return "* LIST () \"/\" INBOX\r\n" + done
	case "EXAMINE":
		uidNext := f.uidNext
		if uidNext == 0 {
			uidNext = 10*len(f.subjects) + 1
		}
		return fmt.Sprintf("* %d EXISTS\r\n* OK [UIDVALIDITY 7] .\r\n* OK [UIDNEXT %d] .\r\n", len(f.subjects), uidNext) + done
	case "SEARCH":
		var found strings.Builder
		found.WriteString("* SEARCH")
		for i := range f.subjects {
			if uid := 10 * (i + 1); f.inSet(strings.TrimPrefix(rest, "UID "), uid) {
				found.WriteString(" " + strconv.Itoa(map[bool]int{true: uid, false: i + 1}[byUID]))
			}
		}
		return found.String() + "\r\n" + done
	case "FETCH":
		set, items, _ := strings.Cut(rest, " ")
		var said strings.Builder
		for i, subject := range f.subjects {
			uid := 10 * (i + 1)
			if number := map[bool]int{true: uid, false: i + 1}[byUID]; f.inSet(set, number) {
				usual := describe(i+1, uid, items, letter(subject))
				if f.fetched != nil {
					usual = f.fetched(uid, command, usual)
				}
				if said.WriteString(usual); strings.HasSuffix(said.String(), hangUp) {
					return said.String()
				}
			}
		}
		return said.String() + done
	case "IDLE":
		return "+ idling\r\n"
	default:
		return done
	}
}

// inSet says whether a number is in a set such as 1:3,5 or 7:*, which always has the last message.
func (f *fake) inSet(set string, n int) bool {
	for part := range strings.SplitSeq(set, ",") {
		low, high, isRange := strings.Cut(part, ":")
		if !isRange {
			high = low
		}
		from, _ := strconv.Atoi(low)
		to, _ := strconv.Atoi(high)
		if high == "*" && (n >= from || n == 10*len(f.subjects)) || from <= n && n <= to {
			return true
		}
	}
	return false
}

// describe is what a server says of a message.
func describe(sequence, uid int, items string, raw []byte) string {
	said := fmt.Sprintf("* %d FETCH (UID %d", sequence, uid)
	if strings.Contains(items, "INTERNALDATE") {
		said += ` INTERNALDATE "` + noon.Format("_2-Jan-2006 15:04:05 -0700") + `"`
	}
	if strings.Contains(items, "RFC822.SIZE") {
		said += fmt.Sprint(" RFC822.SIZE ", len(raw))
	}
	if strings.Contains(items, "BODY.PEEK[]<0.") {
		said += literal("BODY[]<0>", raw)
	} else if strings.Contains(items, "BODY.PEEK[]") {
		said += literal("BODY[]", raw)
	}
	if strings.Contains(items, "BODY.PEEK[HEADER]") {
		head, _, _ := strings.Cut(string(raw), "\r\n\r\n")
		said += literal("BODY[HEADER]<0>", []byte(head+"\r\n\r\n"))
	}
	return said + ")\r\n"
}

func literal(item string, raw []byte) string {
	return fmt.Sprintf(" %s {%d}\r\n%s", item, len(raw), raw)
}
