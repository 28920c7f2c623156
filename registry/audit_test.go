package registry

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"
)

// busy is a registry in which something lies in every bucket.
func busy(t testing.TB) *office {
	o := openOffice(t, assembly(capacity("I", 1)), Options{})
	o.take(wrote("senegal", "12-04 09:00:00").asks("SN", "I"), wrote("kenya", "12-04 10:00:00").asks("KE", "I", "II"))
	o.take(wrote("doubt", "12-04 08:00:00").asks("ML").contradicts("segments: I and arrests"))
	o.take(wrote("belize", "12-03 09:00:00").asks("BZ", "II").in(1, 1))
	o.send()
	o.rules(Ruling{Verb: Refuse, Entry: wrote("senegal", "12-04 09:00:00").id()})
	if err := o.OweDigest(o.now, []string{"secretariat@example.org"}); err != nil {
		t.Fatal(err)
	}
	if err := o.CaughtUp(moment("12-07 05:14:59")); err != nil {
		t.Fatal(err)
	}
	o.now = moment("12-07 05:15:00")
	o.send()
	return o
}

// hack does something to the file that the registry does not know of.
func (o *office) hack(do func(*bolt.Tx) error) {
	o.t.Helper()
	if err := o.db.Update(do); err != nil {
		o.t.Fatal(err)
	}
}

func TestAudit(t *testing.T) {
	o := busy(t)
	for range 2 {
		found, err := o.Audit()
		if err != nil {
			t.Fatal(err)
		}
		if found.Messages != 4 || found.Rulings != 1 || found.Letters != len(o.Letters()) || found.Lines < 20 || found.Head != o.Report(o.now).Head {
			t.Errorf("found %+v", found)
		}
		o.restart()
	}
}

// TestAuditTampered changes, adds and removes a value of every bucket: an audit names the first that is not as it was
// written.
func TestAuditTampered(t *testing.T) {
	t.Parallel()
	for _, bucket := range buckets() {
		if bytes.Equal(bucket, bucketJournal) {
			continue
		}
		t.Run(string(bucket), func(t *testing.T) {
			o := busy(t)
			var first, second []byte
			o.hack(func(tx *bolt.Tx) error {
				c := tx.Bucket(bucket).Cursor()
				k, _ := c.First()
				first = bytes.Clone(k)
				k, _ = c.Next()
				second = bytes.Clone(k)
				return nil
			})
			if first == nil {
				t.Fatal("the bucket is empty")
			}
			wantAudit := func(says ...string) {
				t.Helper()
				_, err := o.Audit()
				if !errors.Is(err, ErrAudit) {
					t.Fatalf("audit: %v", err)
				}
				for _, s := range says {
					if !strings.Contains(err.Error(), s) {
						t.Errorf("audit says %q, and not %q", err, s)
					}
				}
			}
			var was []byte
			o.hack(func(tx *bolt.Tx) error {
				was = bytes.Clone(tx.Bucket(bucket).Get(first))
				if second != nil {
					if err := tx.Bucket(bucket).Put(second, []byte(`{}`)); err != nil {
						return err
					}
				}
				return tx.Bucket(bucket).Put(first, append(bytes.Clone(was), ' '))
			})
			wantAudit(storedName(bucket, first), "was changed", "of the journal wrote it")
			o.hack(func(tx *bolt.Tx) error { return tx.Bucket(bucket).Put(first, was) })
			if second != nil {
				wantAudit(storedName(bucket, second), "was changed")
				o.hack(func(tx *bolt.Tx) error { return tx.Bucket(bucket).Delete(second) })
				wantAudit(storedName(bucket, second), "was removed")
			}
			added := append(bytes.Clone(first), 0)
			o.hack(func(tx *bolt.Tx) error { return tx.Bucket(bucket).Put(added, []byte(`{}`)) })
			wantAudit(storedName(bucket, added), "does not know it")
		})
	}
}

// TestAuditJournal breaks the chain itself.
func TestAuditJournal(t *testing.T) {
	t.Parallel()
	line := func(tx *bolt.Tx, n uint64) []byte { return bytes.Clone(tx.Bucket(bucketJournal).Get(number(n))) }
	put := func(tx *bolt.Tx, n uint64, l []byte) error { return tx.Bucket(bucketJournal).Put(number(n), l) }
	for name, row := range map[string]struct {
		hack func(*bolt.Tx) error
		says string
	}{
		"a line is changed": {func(tx *bolt.Tx) error {
			return put(tx, 4, bytes.Replace(line(tx, 4), []byte(`"did":"`), []byte(`"did":"x`), 1))
		}, "line 5"},
		"a line is taken out": {func(tx *bolt.Tx) error { return tx.Bucket(bucketJournal).Delete(number(4)) }, "line 4"},
		"two lines change places": {func(tx *bolt.Tx) error {
			a, b := line(tx, 4), line(tx, 5)
			return errors.Join(put(tx, 4, b), put(tx, 5, a))
		}, "line 4"},
		"a line is no line":         {func(tx *bolt.Tx) error { return put(tx, 4, []byte("{")) }, "line 4"},
		"the newest line is gone":   {func(tx *bolt.Tx) error { c := tx.Bucket(bucketJournal).Cursor(); c.Last(); return c.Delete() }, "letters/"},
		"a line is put before all":  {func(tx *bolt.Tx) error { return put(tx, 0, line(tx, 1)) }, "line 1"},
		"a line is put behind them": {func(tx *bolt.Tx) error { return put(tx, 1<<40, line(tx, 1)) }, "it bears the number"},
	} {
		t.Run(name, func(t *testing.T) {
			o := busy(t)
			o.hack(row.hack)
			if _, err := o.Audit(); !errors.Is(err, ErrAudit) || !strings.Contains(err.Error(), row.says) {
				t.Errorf("audit: %v, want %q", err, row.says)
			}
		})
	}
}

// TestAuditHead checks that a head which a digest told proves that its journal was not written anew.
func TestAuditHead(t *testing.T) {
	o := busy(t)
	kept := o.Report(o.now).Head
	o.take(wrote("france", "12-07 09:00:00").asks("FR", "I"))
	if _, err := o.Audit(kept, o.Report(o.now).Head); err != nil {
		t.Error(err)
	}
	if _, err := o.Audit(kept, strings.Repeat("0", 64)); !errors.Is(err, ErrAudit) {
		t.Errorf("a head that never was: %v", err)
	}
}

// TestAuditList checks that a list in use which does not follow from what is stored is found.
func TestAuditList(t *testing.T) {
	o := busy(t)
	o.fold.places.segments["II"][0].speaker = "Somebody Else"
	if _, err := o.Audit(); !errors.Is(err, ErrAudit) || !strings.Contains(err.Error(), "segment II") {
		t.Errorf("audit: %v", err)
	}
}

// TestPurge checks that nothing personal is left after a purge, that the journal is, and that nothing comes back.
func TestPurge(t *testing.T) {
	t.Parallel()
	o := busy(t)
	backup, err := o.BackupDaily(o.now)
	if err != nil {
		t.Fatal(err)
	}
	if err := o.Purge(o.event.Ends); err == nil {
		t.Error("purged before the event was over")
	}
	before, err := o.Audit()
	if err != nil {
		t.Fatal(err)
	}
	o.now = o.event.Ends.Add(time.Second)
	for range 2 { // a second time changes nothing
		if err := o.Purge(o.now); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 {
		after, err := o.Audit(before.Head)
		if err != nil {
			t.Fatal(err)
		}
		if after.Messages+after.Rulings+after.Letters != 0 || after.Lines <= before.Lines || !o.Purged().Equal(o.now) {
			t.Errorf("after the purge %+v, purged %v", after, o.Purged())
		}
		o.wantLists("I: | II:")
		o.restart()
	}
	for _, personal := range []string{"desk@ke.example", "Desk of KE", "About senegal", "State of ML", "secretary"} {
		if holds(t, o.path, personal) {
			t.Errorf("the file still holds %q", personal)
		}
	}
	if exists(backup) {
		t.Errorf("%s is still there", backup)
	}
	o.take(wrote("again", "12-04 09:00:00").asks("SN", "I").renewed(2))
	o.wantLists("I: | II:")
	o.wantSent()
	if o.Cursor("INBOX").UIDValidity != 2 {
		t.Error("the cursor stands still")
	}
}
