package imapwatch

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"

	"speakerlist/internal/mailtest"
)

var noon = time.Date(2023, 12, 4, 12, 0, 0, 0, time.UTC)

func TestRunHandsOnWhatIsThereAndWhatArrives(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		b.put("INBOX", noon, letter("one"), letter("two"))
		b.put("Junk", noon.Add(time.Hour), letter("spam"))
		r := newRecorder()
		run(t, b.options, r)
		r.awaitSubjects(t, "one", "two", "spam")
		r.awaitCaughtUp(t, 1)
		b.put("INBOX", noon, letter("three"))
		r.awaitSubjects(t, "one", "two", "spam", "three")
		b.put("Junk", noon, letter("four"))
		r.awaitSubjects(t, "one", "two", "spam", "three", "four")

		r.awaitWell(t)
		r.mu.Lock()
		defer r.mu.Unlock()
		for _, batch := range r.batches {
			if want := map[string]int{"INBOX": 0, "Junk": 1}[batch.Folder]; batch.Position != want {
				t.Errorf("folder %s has position %d, want %d", batch.Folder, batch.Position, want)
			}
		}
		m := r.batches[0].Messages[0]
		if !m.Received.Equal(noon) || string(m.Raw) != string(letter("one")) || m.Size != int64(len(m.Raw)) || m.UID != 1 {
			t.Errorf("got %+v", m)
		}
		if s := r.states[0]; s.Err != nil || s.Since.IsZero() || s.Missing != nil {
			t.Errorf("got state %+v", s)
		}
	})
}

// With IDLE, a message is not left to the next poll.
func TestRunDoesNotWaitForThePoll(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		b.options.Poll, b.options.Probe = time.Hour, time.Hour
		r := newRecorder()
		run(t, b.options, r)
		r.awaitCaughtUp(t, 1)
		b.put("INBOX", noon, letter("one"))
		r.awaitSubjects(t, "one")
	})
}

func TestRunPollsAServerWithoutIdle(t *testing.T) {
	t.Parallel()
	b := inMemory(t, mailtest.IMAPOptions{WithoutIdle: true})
	b.options.Poll = time.Hour // what is polled is the open folder, as often as the connection is probed
	r := newRecorder()
	run(t, b.options, r)
	r.awaitCaughtUp(t, 1)
	b.put("INBOX", noon, letter("one"))
	r.awaitSubjects(t, "one")
}

func TestStartTLS(t *testing.T) {
	t.Parallel()
	b := inMemory(t, mailtest.IMAPOptions{StartTLS: true})
	b.put("INBOX", noon, letter("one"))
	r := newRecorder()
	run(t, b.options, r)
	r.awaitSubjects(t, "one")
	b.put("INBOX", noon, letter("two"))
	r.awaitSubjects(t, "one", "two")
}

// T5: the daemon was down for days, and more than a batch has arrived.
func TestCatchUpGoesOnWhereItEnded(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		b.options.BatchMessages = 7
		var want []string
		put := func(from, to int) {
			var raw [][]byte
			for n := from; n < to; n++ {
				want = append(want, fmt.Sprintf("message-%02d", n))
				raw = append(raw, letter(want[n]))
			}
			b.put("INBOX", noon, raw...)
		}
		put(0, 3)
		r := newRecorder()
		catchUp(t, b.options, r)
		put(3, 43)
		var progress []Progress
		b.options.Progress = func(p Progress) { progress = append(progress, p) }
		catchUp(t, b.options, r)
		catchUp(t, b.options, r) // nothing new
		equal(t, "subjects", r.subjects(), want)
		if len(r.batches) != 7 || len(r.caughtUp) != 3 {
			t.Errorf("%d batches, caught up %d times; want 7 and 3", len(r.batches), len(r.caughtUp))
		}
		if last := progress[len(progress)-1]; last != (Progress{"INBOX", 40, 40}) || progress[0].Done != 7 {
			t.Errorf("progress %v", progress)
		}
	})
}

// T21: a mailbox has mail from before it was used for this.
func TestMessagesFromBeforeSinceArePassedOver(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		b.put("INBOX", noon.Add(-time.Second), letter("old"), letter("older"))
		b.put("INBOX", noon, letter("first"))
		b.put("INBOX", noon.Add(-time.Hour), letter("oldest"))
		b.options.Since = noon
		r := newRecorder()
		catchUp(t, b.options, r)
		equal(t, "subjects", r.subjects(), []string{"first"})
		if got := r.cursors["INBOX"].Through; got != 4 {
			t.Errorf("read through UID %d, want 4", got)
		}
		// Moved forward, it is no reason to read anything again.
		b.options.Since = noon.Add(time.Hour)
		catchUp(t, b.options, r)
		equal(t, "subjects, later", r.subjects(), []string{"first"})
		// Moved back, the folder is read anew, once.
		r.cursors["INBOX"] = Cursor{r.cursors["INBOX"].UIDValidity, 4, noon}
		b.options.Since = noon.Add(-time.Minute)
		catchUp(t, b.options, r)
		catchUp(t, b.options, r)
		equal(t, "subjects, earlier", r.subjects(), []string{"first", "old", "older", "first"})
	})
}

// T20: a message released from elsewhere has a high UID and an early received time.
func TestReceivedTimeIsTheServers(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		b.put("INBOX", noon.Add(2*time.Second), letter("late"))
		b.put("INBOX", noon, letter("early"), letter("as-early"))
		r := newRecorder()
		catchUp(t, b.options, r)
		var got []string
		for _, m := range r.messages() {
			got = append(got, fmt.Sprint(m.UID, " ", m.Received.Format(time.TimeOnly)))
		}
		equal(t, "messages", got, []string{"1 12:00:02", "2 12:00:00", "3 12:00:00"})
	})
}

// T3: UIDs begin again, under a new UIDVALIDITY.
func TestUIDValidityChanges(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		b.put("INBOX", noon, letter("one"), letter("two"))
		r := newRecorder()
		run(t, b.options, r)
		r.awaitSubjects(t, "one", "two")
		before := r.cursorOf("INBOX").UIDValidity
		b.recreate("INBOX")
		b.put("INBOX", noon, letter("three"))
		r.await(t, "three under a new UIDVALIDITY", func() bool {
			return slices.Contains(r.subjects(), "three") && r.cursors["INBOX"].UIDValidity != before
		})
	})
}

func (r *recorder) cursorOf(folder string) Cursor {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.cursors[folder]
}

// T4: a person has the mailbox open too.
func TestPeopleReadAndMoveMail(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		client := b.client()
		b.put("INBOX", noon, letter("read"), letter("deleted"), letter("moved"))
		flagAll(t, client, "INBOX", imap.FlagSeen)
		r := newRecorder()
		b.options.Folders = []string{"INBOX", "Junk"}
		run(t, b.options, r)
		r.awaitSubjects(t, "read", "deleted", "moved")
		if _, err := client.Move(imap.SeqSetNum(3), "Junk").Wait(); err != nil {
			t.Fatal(err)
		}
		r.awaitSubjects(t, "read", "deleted", "moved", "moved") // the registry tells that it is the same
		flagAll(t, client, "INBOX", imap.FlagDeleted)
		if err := client.Expunge().Close(); err != nil {
			t.Fatal(err)
		}
		b.put("INBOX", noon, letter("after"))
		r.awaitSubjects(t, "read", "deleted", "moved", "moved", "after")
		for _, m := range r.messages() {
			if !m.Received.Equal(noon) {
				t.Errorf("UID %d received %v", m.UID, m.Received)
			}
		}
	})
}

// Nothing that the watcher does may show in the mailbox.
func TestTheMailboxIsOnlyRead(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		b.put("INBOX", noon, letter("one"))
		catchUp(t, b.options, newRecorder())
		client := b.client()
		if _, err := client.Select("INBOX", &imap.SelectOptions{ReadOnly: true}).Wait(); err != nil {
			t.Fatal(err)
		}
		messages, err := client.Fetch(imap.SeqSetNum(1), &imap.FetchOptions{Flags: true}).Collect()
		if err != nil || len(messages) != 1 {
			t.Fatalf("got %d messages, error %v", len(messages), err)
		}
		if slices.Contains(messages[0].Flags, imap.FlagSeen) {
			t.Error("the message is marked as read")
		}
	})
}

func TestFoldersComeAndGo(t *testing.T) {
	t.Parallel()
	b := onDovecot(t)
	client := b.client()
	b.options.Folders = []string{"INBOX", "Requests/2023", `\All`}
	r := newRecorder()
	run(t, b.options, r)
	r.awaitCaughtUp(t, 1)
	r.await(t, "what is missing", func() bool {
		return slices.Equal(r.lastState().Missing, []string{"Requests/2023", `\All`})
	})
	if err := client.Create("Requests/2023", nil).Wait(); err != nil {
		t.Fatal(err)
	}
	b.put("Requests/2023", noon, letter("one"))
	r.awaitSubjects(t, "one")
	r.await(t, "the folder that came", func() bool {
		return slices.Equal(r.lastState().Missing, []string{`\All`})
	})
	if err := client.Rename("Requests/2023", "Elsewhere", nil).Wait(); err != nil {
		t.Fatal(err)
	}
	r.await(t, "the folder that went", func() bool {
		return slices.Equal(r.lastState().Missing, []string{"Requests/2023", `\All`})
	})
}

// A folder that the server refuses does not keep the others from being read; but nobody is told that all is handled.
func TestFolderRefused(t *testing.T) {
	t.Parallel()
	server := &fake{subjects: three}
	server.answer = func(tag, command string) string {
		switch {
		case strings.HasPrefix(command, "LIST"):
			return "* LIST () \"/\" INBOX\r\n* LIST (\\Junk) \"/\" Junk\r\n" + tag + " OK\r\n"
		case command == "EXAMINE Junk" || command == `EXAMINE "Junk"`:
			return tag + " NO [NOPERM] not for you\r\n"
		}
		return ""
	}
	o := server.options(t)
	o.Folders = []string{"INBOX", `\Junk`}
	r := newRecorder()
	run(t, o, r)
	r.awaitSubjects(t, three...)
	r.await(t, "the refusal", func() bool { return errors.Is(r.lastState().Err, ErrFolder) })
	server.add("four")
	r.awaitSubjects(t, "one", "two", "three", "four")
	r.mu.Lock()
	defer r.mu.Unlock()
	if !errors.Is(r.lastState().Err, ErrFolder) || len(r.caughtUp) > 0 {
		t.Errorf("state %v, caught up %d times", r.lastState(), len(r.caughtUp))
	}
	server.mu.Lock()
	if server.connections != 1 {
		t.Errorf("%d connections", server.connections)
	}
	server.mu.Unlock()
	if err := New(o).CatchUp(t.Context(), newRecorder()); !errors.Is(err, ErrFolder) {
		t.Errorf("CatchUp returned %v", err)
	}
}

func TestFolderMeantTwiceIsReadOnce(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		b.put("INBOX", noon, letter("one"))
		b.put("Junk", noon, letter("two"))
		b.options.Folders = []string{"inbox", `\Junk`, "INBOX", "Junk"}
		r := newRecorder()
		catchUp(t, b.options, r)
		equal(t, "subjects", r.subjects(), []string{"one", "two"})
	})
}

// Of a large message, the beginning is read.
func TestLargeMessage(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		large := letterOf("large", longestMessage+(1<<20))
		b.put("INBOX", noon, large, letter("small"))
		r := newRecorder()
		catchUp(t, b.options, r)
		equal(t, "subjects", r.subjects(), []string{"large", "small"})
		m := r.messages()[0]
		if m.Size != int64(len(large)) || string(m.Raw) != string(large[:longestMessage]) {
			t.Errorf("size %d, %d bytes; want size %d, the first %d bytes", m.Size, len(m.Raw), len(large), longestMessage)
		}
	})
}

// A batch that was not stored is offered again.
func TestHandlerFails(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		b.put("INBOX", noon, letter("one"), letter("two"))
		r := newRecorder()
		failures := 0
		r.before = func(Batch) error {
			if failures++; failures < 3 {
				return errOnPurpose
			}
			return nil
		}
		run(t, b.options, r)
		r.awaitSubjects(t, "one", "two")
		r.awaitWell(t)
		r.mu.Lock()
		defer r.mu.Unlock()
		if !errors.Is(r.states[0].Err, errOnPurpose) || r.states[0].Since != r.states[1].Since {
			t.Errorf("states %v", r.states)
		}
	})
}

// T23: a password that does not work is told apart from a server that is not there, however long the server takes to
// say so.
func TestCatchUpTellsARefusedLogin(t *testing.T) {
	onBackends(t, func(t *testing.T, b backend) {
		b.options.Silence = 1800 * time.Millisecond // Dovecot takes two seconds
		b.options.Login = func(context.Context) (Login, error) { return Login{Username: "clerk", Password: "wrong"}, nil }
		err := New(b.options).CatchUp(t.Context(), newRecorder())
		if !errors.Is(err, ErrLogin) || errors.Is(err, ErrUnreachable) {
			t.Errorf("CatchUp returned %v, want ErrLogin", err)
		}
	})
}

// A refused login is tried again slowly, with whatever the password is by then.
func TestRunRetriesARefusedLogin(t *testing.T) {
	t.Parallel()
	b := inMemory(t, mailtest.IMAPOptions{})
	logins := make(chan time.Time, 10)
	right := make(chan struct{})
	b.options.LoginRetry = 300 * time.Millisecond
	b.options.Login = func(context.Context) (Login, error) {
		logins <- time.Now()
		select {
		case <-right:
			return Login{Username: "clerk", Password: password}, nil
		default:
			return Login{Username: "clerk", Password: "wrong"}, nil
		}
	}
	r := newRecorder()
	run(t, b.options, r)
	first, second := <-logins, <-logins
	if waited := second.Sub(first); waited < 200*time.Millisecond {
		t.Errorf("tried again after %v", waited)
	}
	r.await(t, "the refusal", func() bool { return len(r.states) > 0 && errors.Is(r.states[0].Err, ErrLogin) })
	close(right) // as when the operator mends it
	r.awaitCaughtUp(t, 1)
}

func TestUnreachable(t *testing.T) {
	t.Parallel()
	b := inMemory(t, mailtest.IMAPOptions{})
	proxy := b.throughProxy(t)
	proxy.Refuse(true)
	if err := New(b.options).CatchUp(t.Context(), newRecorder()); !errors.Is(err, ErrUnreachable) || errors.Is(err, ErrLogin) {
		t.Errorf("CatchUp returned %v, want ErrUnreachable", err)
	}
	r := newRecorder()
	run(t, b.options, r)
	r.await(t, "a failure", func() bool { return len(r.states) >= 3 && errors.Is(r.states[2].Err, ErrUnreachable) })
	if r.states[0].Since != r.states[2].Since {
		t.Error("how long it has been so does not count from the first failure")
	}
	proxy.Refuse(false)
	r.awaitCaughtUp(t, 1)
}

func TestCaughtUpIsBeforeTheLookBegan(t *testing.T) {
	t.Parallel()
	b := inMemory(t, mailtest.IMAPOptions{})
	b.options.Skew = 3 * time.Second
	r := newRecorder()
	before := time.Now()
	catchUp(t, b.options, r)
	if asOf := r.caughtUp[0]; asOf.After(time.Now().Add(-3*time.Second)) || asOf.Before(before.Add(-4*time.Second)) {
		t.Errorf("as of %v, looked at %v", asOf, before)
	}
}
