package mailtest

import (
	"bytes"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// Fill puts messages with their received times, oldest first, into the INBOX of a user who has none yet. It writes them
// where Dovecot keeps them, which for thousands is many times faster than [Dovecot.Append]; Dovecot reads their names
// when the INBOX is next opened.
func (d *Dovecot) Fill(username string, messages iter.Seq2[time.Time, []byte]) error {
	mail := filepath.Join(d.dir, "mail")
	info, err := os.Stat(mail)
	if err != nil {
		return err
	}
	owner := info.Sys().(*syscall.Stat_t)
	user, _, _ := strings.Cut(username, "@")
	inbox := filepath.Join(mail, user)
	for _, dir := range []string{inbox, filepath.Join(inbox, "cur"), filepath.Join(inbox, "new"), filepath.Join(inbox, "tmp")} {
		if err := os.Mkdir(dir, 0o700); err != nil {
			return fmt.Errorf("fill the INBOX of %s: %w", username, err)
		}
		if err := os.Chown(dir, int(owner.Uid), int(owner.Gid)); err != nil {
			return err
		}
	}
	n := 0
	for received, raw := range messages {
		n++
		stored := bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n"))
		onWire := len(stored) + bytes.Count(stored, []byte("\n"))
		// Dovecot numbers messages in the order of the times in their names, and believes the sizes there.
		name := fmt.Sprintf("%d.M%dP1.localhost,S=%d,W=%d:2,", received.Unix(), n, len(stored), onWire)
		path := filepath.Join(inbox, "cur", name)
		if err := os.WriteFile(path, stored, 0o600); err != nil {
			return err
		}
		if err := os.Chown(path, int(owner.Uid), int(owner.Gid)); err != nil {
			return err
		}
		if err := os.Chtimes(path, received, received); err != nil {
			return err
		}
	}
	return nil
}
