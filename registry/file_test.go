package registry

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"
)

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func holds(t *testing.T, path, text string) bool {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return bytes.Contains(b, []byte(text))
}

// filled is the path of a registry that was closed, with the list that it has.
func filled(t *testing.T) (path string, event *Event) {
	o := busy(t)
	var more []letterIn
	for i := range 40 {
		more = append(more, wrote("request "+strings.Repeat("x", i), "12-05 09:00:00").asks("LU", "II"))
	}
	o.take(more...)
	if err := o.Registry.Close(); err != nil {
		t.Fatal(err)
	}
	return o.path, o.event
}

// TestDamage damages the file in every way that was met: it is set aside, never overwritten, and the next start does not
// begin anew beside it.
func TestDamage(t *testing.T) {
	t.Parallel()
	page := os.Getpagesize()
	for name, damage := range map[string]func([]byte) []byte{
		"0 bytes":              func([]byte) []byte { return nil },
		"100 bytes":            func(b []byte) []byte { return b[:100] },
		"cut in half":          func(b []byte) []byte { return b[:len(b)/2] },
		"a damaged page":       func(b []byte) []byte { fill(b[4*page:len(b)-page], 0xAA); return b },
		"both heads torn":      func(b []byte) []byte { fill(b[:2*page], 0); return b },
		"not a database":       func(b []byte) []byte { return bytes.Repeat([]byte("no database\n"), 5000) },
		"a value that is none": func(b []byte) []byte { return bytes.ReplaceAll(b, []byte(`{"seen":`), []byte(`{"se!!":`))[:len(b)] },
		"a broken value":       func(b []byte) []byte { return bytes.ReplaceAll(b, []byte(`{"seen":"2`), []byte(`{"seen":x2`)) },
	} {
		t.Run(name, func(t *testing.T) {
			path, event := filled(t)
			whole, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			damaged := bytes.Clone(damage(bytes.Clone(whole)))
			if err := os.WriteFile(path, damaged, 0o600); err != nil {
				t.Fatal(err)
			}
			if name == "a value that is none" { // it reads as another message: an audit tells
				r, err := Open(path, event, Options{AcceptChanges: true})
				if err != nil {
					t.Fatal(err)
				}
				defer r.Close()
				if _, err := r.Audit(); !errors.Is(err, ErrAudit) {
					t.Errorf("audit: %v", err)
				}
				return
			}
			if _, err := Open(path, event, Options{ReadOnly: true}); !errors.Is(err, ErrDamaged) || !exists(path) {
				t.Errorf("to look at: %v", err)
			}
			for range 2 {
				if _, err := Open(path, event, Options{}); !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), "rebuild") {
					t.Fatalf("open: %v", err)
				}
			}
			aside, err := filepath.Glob(path + asideMark + "*")
			if err != nil || len(aside) != 1 || exists(path) {
				t.Fatalf("set aside as %q, %v", aside, err)
			}
			if kept, err := os.ReadFile(aside[0]); err != nil || !bytes.Equal(kept, damaged) {
				t.Errorf("what was set aside is not what there was: %v", err)
			}
			if err := os.WriteFile(path, whole, 0o600); err != nil { // as one puts a backup back
				t.Fatal(err)
			}
			r, err := Open(path, event, Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer r.Close()
			if _, err := r.Audit(); err != nil {
				t.Error(err)
			}
		})
	}
}

func fill(b []byte, with byte) {
	for i := range b {
		b[i] = with
	}
}

// TestTornHead checks that a head which was not written whole leaves the state before it.
func TestTornHead(t *testing.T) {
	t.Parallel()
	for which := range 2 {
		path, event := filled(t)
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		fill(b[which*os.Getpagesize()+40:which*os.Getpagesize()+60], 0xFF)
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		r, err := Open(path, event, Options{})
		if err != nil {
			t.Fatalf("head %d: %v", which, err)
		}
		if _, err := r.Audit(); err != nil {
			t.Errorf("head %d: %v", which, err)
		}
		if got := lists(must(t, r.List)); got != "I: KE | II: BZ KE" {
			t.Errorf("head %d: list %q", which, got)
		}
		r.Close()
	}
}

// TestOtherVersion checks that the file of a newer or an older program is left as it is.
func TestOtherVersion(t *testing.T) {
	t.Run("newer", func(t *testing.T) { wantRefused(t, schema+1, ErrNewer) })
	t.Run("older", func(t *testing.T) { wantRefused(t, schema-1, ErrOlder) })
}

func wantRefused(t *testing.T, version uint64, want error) {
	path, event := filled(t)
	db, err := bolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bolt.Tx) error { return tx.Bucket(bucketMeta).Put(metaSchema, number(version)) })
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	for _, readOnly := range []bool{true, false} {
		if _, err := Open(path, event, Options{ReadOnly: readOnly}); !errors.Is(err, want) || !exists(path) {
			t.Errorf("read only %v: %v", readOnly, err)
		}
	}
}

// TestInUse checks that a second daemon is told so within a second, and that lookers may be several.
func TestInUse(t *testing.T) {
	t.Parallel()
	path, event := filled(t)
	r, err := Open(path, event, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, readOnly := range []bool{true, false} {
		began := time.Now()
		if _, err := Open(path, event, Options{ReadOnly: readOnly}); !errors.Is(err, ErrInUse) {
			t.Errorf("opened twice: %v", err)
		}
		if took := time.Since(began); took > time.Second {
			t.Errorf("took %v", took)
		}
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		looking, err := Open(path, event, Options{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		defer looking.Close()
	}
}

// TestReadOnly checks that whoever only looks changes nothing, and is told so.
func TestReadOnly(t *testing.T) {
	path, event := filled(t)
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r, err := Open(path, event, Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Audit(); err != nil {
		t.Error(err)
	}
	sn := wrote("more", "12-05 09:00:00").asks("SN", "I")
	if _, err := r.Admit(sn.Received, Batch{Folder: "INBOX", Configured: "INBOX", Messages: []Arrival{sn.arrival()}}); err == nil {
		t.Error("a message was admitted")
	}
	if got := lists(must(t, r.List)); got != "I: KE | II: BZ KE" {
		t.Errorf("list %q", got)
	}
	copied := filepath.Join(t.TempDir(), "copy.db") // as --dry-run does
	if err := errors.Join(r.Backup(copied), r.Close()); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(filepath.Join(t.TempDir(), "none.db"), event, Options{ReadOnly: true}); err == nil || !strings.Contains(err.Error(), "speakerlist run") {
		t.Errorf("where there is none: %v", err)
	}
	after, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(before, after) {
		t.Errorf("the file was changed, %v", err)
	}
	trial, err := Open(copied, event, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer trial.Close()
	if _, err := trial.Admit(sn.Received, Batch{Folder: "INBOX", Configured: "INBOX", Messages: []Arrival{sn.arrival()}}); err != nil {
		t.Error(err)
	}
}

// TestUnwritableFile opens a registry as somebody who may only read it.
func TestUnwritableFile(t *testing.T) {
	if path := os.Getenv("SPEAKERLIST_TEST_UNWRITABLE"); path != "" {
		_, err := Open(path, assembly(capacity("I", 1)), Options{})
		if !errors.Is(err, os.ErrPermission) || !strings.Contains(err.Error(), path) || !exists(path) {
			t.Errorf("open: %v", err)
		}
		return
	}
	path, _ := filled(t)
	if err := os.Chmod(path, 0o444); err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestUnwritableFile$")
	c.Env = append(os.Environ(), "SPEAKERLIST_TEST_UNWRITABLE="+path)
	if os.Geteuid() == 0 {
		for folder := filepath.Dir(path); folder != os.TempDir() && len(folder) > 1; folder = filepath.Dir(folder) {
			if err := os.Chmod(folder, 0o755); err != nil {
				t.Fatal(err)
			}
		}
		c.Path = filepath.Join(filepath.Dir(path), "test") // where nobody may run it
		binary, err := os.ReadFile(os.Args[0])
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(c.Path, binary, 0o755); err != nil {
			t.Fatal(err)
		}
		c.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
		c.Dir = filepath.Dir(path)
	}
	if out, err := c.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestDiskFull fills the file to its bound: what does not fit fails as a whole, nothing is lost, and it goes on where
// there is room again.
func TestDiskFull(t *testing.T) {
	t.Parallel()
	o := openOffice(t, assembly(), Options{MaxSize: 1 << 20})
	var full error
	var refused letterIn
	admitted := 0
	for i := 0; full == nil; i++ {
		l := wrote(strings.Repeat("y", i+1), "12-04 09:00:00").asks("SN", "I")
		l.Request.Text = strings.Repeat("A long text. ", 2000)
		batch := Batch{Folder: "INBOX", Configured: "INBOX", UIDValidity: 1, Through: uint32(i + 1), Messages: []Arrival{l.in(0, uint32(i+1)).arrival()}}
		if _, full = o.Admit(o.now, batch); full != nil {
			refused = l.in(0, uint32(i+1))
			break
		}
		admitted++
	}
	if !strings.Contains(full.Error(), "size") {
		t.Errorf("the error is %v", full)
	}
	wantWhole := func(messages int) {
		t.Helper()
		if got := len(o.List().Messages); got != messages {
			t.Errorf("%d messages, want %d", got, messages)
		}
		if got := o.Cursor("INBOX").Through; int(got) != messages {
			t.Errorf("read through %d, want %d", got, messages)
		}
		if _, err := o.Audit(); err != nil {
			t.Error(err)
		}
	}
	wantWhole(admitted)
	o.options.MaxSize = 0
	o.restart()
	wantWhole(admitted)
	o.take(refused)
	wantWhole(admitted + 1)
}

// TestMode checks that nobody else may read what is kept.
func TestMode(t *testing.T) {
	o := busy(t)
	backup, err := o.BackupDaily(o.now)
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{o.path, backup} {
		info, err := os.Stat(path)
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: mode %v, %v", path, info.Mode(), err)
		}
	}
	left, err := filepath.Glob(filepath.Join(filepath.Dir(o.path), "*"))
	if err != nil || len(left) != 2 {
		t.Errorf("in the folder: %q, %v", left, err)
	}
}

// TestBackup checks that a backup is whole while the registry goes on, and that seven are kept.
func TestBackup(t *testing.T) {
	o := busy(t)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for i := range 20 {
			sn := wrote(strings.Repeat("z", i+1), "12-05 09:00:00").asks("SN", "I")
			if _, err := o.Admit(o.now, Batch{Folder: "INBOX", Configured: "INBOX", UIDValidity: 1, Messages: []Arrival{sn.arrival()}}); err != nil {
				t.Error(err)
			}
		}
	}()
	path := filepath.Join(t.TempDir(), "backup.db")
	for range 5 {
		if err := o.Backup(path); err != nil {
			t.Fatal(err)
		}
	}
	<-done
	restored, err := Open(path, o.event, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := restored.Audit(); err != nil {
		t.Error(err)
	}
	if got := restored.Rulings(); len(got) != 1 {
		t.Errorf("%d rulings", len(got))
	}
	restored.Close()

	if err := os.WriteFile(o.path+backupMark+"2023-11-30.123"+unfinishedMark, []byte("left by a crash"), 0o600); err != nil {
		t.Fatal(err)
	}
	for day := range 10 {
		for range 2 {
			if _, err := o.BackupDaily(moment("12-01 12:00:00").AddDate(0, 0, day)); err != nil {
				t.Fatal(err)
			}
		}
	}
	kept, err := filepath.Glob(o.path + backupMark + "*")
	if err != nil || len(kept) != backupsKept || !strings.HasSuffix(kept[0], "2023-12-04") {
		t.Errorf("kept %q, %v", kept, err)
	}
	if err := o.Backup(filepath.Join(t.TempDir(), "no", "folder.db")); err == nil {
		t.Error("backed up to nowhere")
	}
}

// TestBackupOfDamage checks that what was tampered with is not backed up as whole.
func TestBackupOfDamage(t *testing.T) {
	o := busy(t)
	path := filepath.Join(t.TempDir(), "backup.db")
	if err := os.WriteFile(path, []byte("the last good one"), 0o600); err != nil {
		t.Fatal(err)
	}
	o.hack(func(tx *bolt.Tx) error { return tx.Bucket(bucketCursors).Put([]byte("INBOX"), []byte(`{}`)) })
	if err := o.Backup(path); err == nil || !holds(t, path, "the last good one") {
		t.Errorf("backup: %v", err)
	}
}
