package registry

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// The child of the crash tests is this test's own binary, started again. It says on its standard output what it has
// been promised, line by line, and kills itself at the step that it is told, or is killed by its parent.
const (
	crashFile = "SPEAKERLIST_TEST_CRASH_FILE"
	crashStep = "SPEAKERLIST_TEST_CRASH_STEP" // as name:n, the nth time that the step is reached
	crashHour = "SPEAKERLIST_TEST_CRASH_HOUR" // how many hours later it is than at the first start
)

// A crasher kills its process at one step.
type crasher struct {
	step string
	left int
}

func newCrasher() *crasher {
	c := &crasher{}
	if name, n, found := strings.Cut(os.Getenv(crashStep), ":"); found {
		c.step = name
		fmt.Sscan(n, &c.left)
	}
	return c
}

func (c *crasher) reach(step string) {
	if c.step != step {
		return
	}
	if c.left--; c.left == 0 {
		syscall.Kill(os.Getpid(), syscall.SIGKILL)
		select {} // the signal is on its way
	}
}

// crashMail is what the mailbox of the crash tests holds: registrations, refusals, withdrawals and something held.
func crashMail() []letterIn {
	var all []letterIn
	for i := range 30 {
		state := fmt.Sprintf("%c%c", 'A'+i/5, 'A'+i%5)
		received := fmt.Sprintf("12-04 09:%02d:00", i*7%30)
		l := wrote("crash "+state, received).asks(state, "I").in(0, uint32(i+1))
		switch i % 6 {
		case 3:
			l = l.copies()
		case 4:
			l = withdraws("crash "+state, "12-05 09:00:00", fmt.Sprintf("%c%c", 'A'+(i-2)/5, 'A'+(i-2)%5)).in(0, uint32(i+1))
		case 5:
			l.Request.Delegation = nil
		}
		all = append(all, l)
	}
	return all
}

// TestCrashChild is the child: it goes on from what the file holds, admits the rest of the mailbox and sends what is due.
func TestCrashChild(t *testing.T) {
	path := os.Getenv(crashFile)
	if path == "" {
		t.Skip("only as a child of TestCrash")
	}
	c := newCrasher()
	hours, err := strconv.Atoi(os.Getenv(crashHour))
	if err != nil {
		t.Fatal(err)
	}
	now := moment("12-06 12:00:00").Add(time.Duration(hours) * time.Hour)
	composer := textComposer{fail: func(Letter) error { c.reach("compose"); return nil }}
	r, err := Open(path, assembly(capacity("I", 8)), Options{Composer: composer, AfterEnd: true, Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	c.reach("opened")
	all := crashMail()
	for through := int(r.Cursor("INBOX").Through); through < len(all); {
		next := min(through+3, len(all))
		batch := Batch{Folder: "INBOX", Configured: "INBOX", UIDValidity: 1, Through: uint32(next)}
		for _, l := range all[through:next] {
			batch.Messages = append(batch.Messages, l.arrival())
		}
		now = now.Add(time.Second)
		if _, err := r.Admit(now, batch); err != nil {
			t.Fatal(err)
		}
		through = next
		c.reach("admitted")
		for range 2 {
			sendOneLetter(t, c, r, now)
		}
	}
	for now = now.Add(2 * time.Minute); sendOneLetter(t, c, r, now); {
		now = now.Add(time.Millisecond)
	}
	fmt.Println("done")
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
}

// sendOneLetter sends the next letter as the notifier does: one in doubt is looked for in what the server has taken.
func sendOneLetter(t *testing.T, c *crasher, r *Registry, now time.Time) bool {
	l, _, err := r.Claim(now)
	if err != nil {
		t.Fatal(err)
	}
	if l == nil {
		return false
	}
	c.reach("claimed")
	// What the parent reads is what the server has taken: a letter of which it did not read is not sent.
	fmt.Printf("taken %s %v %q\n", l.ID, l.InDoubt(), l.Raw)
	c.reach("taken")
	if err := r.Settle(l.ID, now, Result{Verdict: Taken}); err != nil {
		t.Fatal(err)
	}
	c.reach("settled")
	return true
}

// A server is what the children have handed over.
type server struct {
	t     *testing.T
	taken map[string][]string // by letter, its bytes each time
	runs  int
}

// run starts a child, and reads until it ends; it is killed after some lines, where that is not negative.
func (s *server) run(path, step string, killAfter time.Duration) (done bool) {
	s.t.Helper()
	child := exec.CommandContext(s.t.Context(), os.Args[0], "-test.run=^TestCrashChild$", "-test.v")
	s.runs++
	child.Env = append(os.Environ(), crashFile+"="+path, crashStep+"="+step, fmt.Sprintf("%s=%d", crashHour, s.runs))
	out, err := child.StdoutPipe()
	if err != nil {
		s.t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		s.t.Fatal(err)
	}
	if killAfter >= 0 {
		timer := time.AfterFunc(killAfter, func() { child.Process.Kill() })
		defer timer.Stop()
	}
	lines := bufio.NewReader(out)
	for {
		line, err := lines.ReadString('\n')
		if err != nil { // what was not ended by a line end was not handed over
			if err != io.EOF {
				s.t.Fatal(err)
			}
			break
		}
		var id string
		var doubt bool
		var raw string
		switch {
		case strings.HasPrefix(line, "done"):
			done = true
		case strings.HasPrefix(line, "taken "):
			if _, err := fmt.Sscanf(line, "taken %s %t %q", &id, &doubt, &raw); err != nil {
				s.t.Fatalf("%q: %v", line, err)
			}
			if len(s.taken[id]) > 0 && !doubt {
				s.t.Errorf("letter %s went out again, and was not in doubt", id)
			}
			s.taken[id] = append(s.taken[id], raw)
		case strings.Contains(line, "FAIL"), strings.Contains(line, ".go:"):
			s.t.Errorf("child: %s", line)
		}
	}
	err = child.Wait()
	if killed := err != nil && strings.Contains(err.Error(), "killed"); !done && !killed {
		s.t.Errorf("child ended with %v", err)
	}
	return done
}

// check compares what there is in the end with a run that nothing disturbed.
func (s *server) check(path string) {
	s.t.Helper()
	r, err := Open(path, assembly(capacity("I", 8)), Options{Composer: textComposer{}, AfterEnd: true, Now: func() time.Time { return moment("12-06 12:00:00") }})
	if err != nil {
		s.t.Fatal(err)
	}
	defer r.Close()
	got := must(s.t, r.List)
	want := Fold(assembly(capacity("I", 8)), messagesOf(crashMail()), nil, time.Time{})
	if whole(unfiled(got)) != whole(unfiled(want)) {
		s.t.Errorf("list:\n%s\nundisturbed:\n%s", whole(got), whole(want))
	}
	if _, err := r.Audit(); err != nil {
		s.t.Error(err)
	}
	for _, e := range got.Messages {
		told, pending := r.letters.about(e.ID)
		if owed := r.fold.owed(r.fold.threads.byID[e.ID], told); owed != "" || pending != nil {
			s.t.Errorf("message %s is still owed %s", e.Request.MessageID, owed)
		}
	}
	for _, l := range must(s.t, r.Letters) {
		switch sent := s.taken[l.ID]; {
		case l.State != LetterSent || len(sent) == 0:
			s.t.Errorf("letter %s is %s, and went out %d times", l.ID, l.State, len(sent))
		case len(slices.Compact(slices.Clone(sent))) > 1:
			s.t.Errorf("letter %s went out with different bytes: %q", l.ID, sent)
		}
	}
	replies := map[string]int{}
	for id := range s.taken {
		if kind, _, _ := strings.Cut(id, "."); LetterKind(kind).Reply() {
			replies[entryOfLetter(id)]++
		}
	}
	for id, n := range replies {
		if n > 1 {
			s.t.Errorf("message %s was answered %d times", id, n)
		}
	}
}

// TestCrash kills the process at each step, and at random moments, and goes on until all is done: nothing is lost, no
// place differs, no letter is missing, and what went out twice was in doubt and kept its bytes.
func TestCrash(t *testing.T) {
	if testing.Short() {
		t.Skip("starts many processes")
	}
	for _, step := range []string{"opened", "compose", "admitted", "claimed", "taken", "settled"} {
		t.Run(step, func(t *testing.T) {
			t.Parallel()
			path := t.TempDir() + "/crash.db"
			s := &server{t: t, taken: map[string][]string{}}
			kills := 0
			for !s.run(path, fmt.Sprintf("%s:%d", step, 1+kills/3), -1) {
				kills++
			}
			repeated := 0
			for _, sent := range s.taken {
				repeated += len(sent) - 1
			}
			t.Logf("%d kills, %d letters went out, %d again", kills, len(s.taken), repeated)
			s.check(path)
		})
	}
	t.Run("at random moments", func(t *testing.T) {
		t.Parallel()
		path := t.TempDir() + "/crash.db"
		s := &server{t: t, taken: map[string][]string{}}
		kills := 0
		for wait := time.Millisecond; !s.run(path, "", wait); kills++ {
			wait += wait/7 + time.Millisecond // until one is quick enough to end
		}
		t.Logf("%d kills", kills)
		s.check(path)
	})
}
