package registry

import (
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"testing"
)

// TestConcurrent uses a registry from several goroutines at once, as the daemon and the commands that ask it do.
func TestConcurrent(t *testing.T) {
	t.Parallel()
	o := openOffice(t, assembly(capacity("I", 5)), Options{})
	now, n := o.now, 25
	var work sync.WaitGroup
	do := func(step func(i int) error) {
		work.Go(func() {
			for i := range n {
				if err := step(i); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for folder, name := range o.event.Folders {
		do(func(i int) error {
			l := wrote(fmt.Sprint(name, i), fmt.Sprintf("12-04 09:%02d:00", 59-i)).asks(fmt.Sprintf("%c%c", 'A'+folder, 'A'+i), "I").in(folder, uint32(i+1))
			_, err := o.Admit(now, Batch{Folder: name, Configured: name, UIDValidity: 1, Through: l.UID, Messages: []Arrival{l.arrival()}})
			return err
		})
	}
	do(func(int) error {
		l, _, err := o.Claim(now)
		if err != nil || l == nil {
			return err
		}
		return o.Settle(l.ID, now, Result{Verdict: Taken})
	})
	do(func(i int) error {
		l, err := o.Registry.List()
		if err != nil || len(l.Messages) == 0 {
			return err
		}
		_, err = o.Show(l.Messages[i%len(l.Messages)].ID)
		_, ruleErr := o.Rule(now, Ruling{Verb: Refuse, Entry: l.Messages[0].ID, Who: "s", Reason: "r"})
		return errors.Join(err, ruleErr)
	})
	do(func(i int) error {
		_, reportErr := o.Registry.Report(now)
		_, lettersErr := o.Registry.Letters()
		if i%5 > 0 {
			return errors.Join(reportErr, lettersErr)
		}
		_, err := o.Audit()
		return errors.Join(reportErr, lettersErr, err, o.Backup(filepath.Join(t.TempDir(), "backup.db")))
	})
	work.Wait()
	if _, err := o.Audit(); err != nil {
		t.Error(err)
	}
	if got := len(o.List().Messages); got != 2*n {
		t.Errorf("%d messages, want %d", got, 2*n)
	}
	list := lists(o.List())
	o.restart()
	o.wantLists(list)
}
