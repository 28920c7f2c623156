package registry

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// rebuild is what a registry that is made anew from the mailbox goes by.
type rebuild struct {
	extract Extract
	late    map[string]bool // IDs first seen after the closing
	path    string          // where the registry goes when it is whole
}

const rebuiltMark = ".rebuilt"

// Rebuild begins a new registry for a file that is not there any more. The caller admits the whole mailbox to it and
// then calls [Registry.Rebuilt]; until then it lies beside the file, and one from an attempt before it is removed.
// Nothing is ever sent for what the mailbox holds now. The zero Extract has no rulings.
func Rebuild(path string, event *Event, x Extract, options Options) (*Registry, error) {
	if _, err := os.Stat(path); err == nil {
		return nil, fmt.Errorf("there is a registry at %s: move it away first, if it is to be made anew", path)
	}
	if x.Event != "" && x.Event != event.ID {
		return nil, fmt.Errorf("these rulings are about the event %s, and the configuration's is %s", x.Event, event.ID)
	}
	unfinished := path + rebuiltMark
	if err := os.Remove(unfinished); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	options.ReadOnly = false
	r, err := Open(unfinished, event, options)
	if err != nil {
		return nil, err
	}
	r.rebuild = &rebuild{extract: x, late: map[string]bool{}, path: path}
	for _, id := range x.AfterClosing {
		r.rebuild.late[id] = true
	}
	if err := r.takeOver(x); err != nil {
		return nil, errors.Join(err, r.Close())
	}
	return r, nil
}

// takeOver stores what an extract holds.
func (r *Registry) takeOver(x Extract) error {
	now := r.options.clock()
	err := r.update(now, func(w *writer) error {
		for _, ruling := range x.Rulings {
			if err := w.putJSON(bucketRulings, number(uint64(ruling.Number)), ruling); err != nil {
				return err
			}
			if err := w.line("ruled", ruling.Entry, ruled(&ruling)); err != nil {
				return err
			}
		}
		if len(x.Folders) > 0 {
			if err := w.putJSON(bucketMeta, metaFolders, x.Folders); err != nil {
				return err
			}
		}
		if !x.Closed.IsZero() {
			if err := w.putTime(metaClosed, x.Closed); err != nil {
				return err
			}
		}
		return w.line("rebuilt", "", struct {
			Head string `json:"head"`
		}{x.Head})
	})
	if err != nil {
		return err
	}
	if err := r.load(); err != nil {
		return err
	}
	return r.numberFolders(now)
}

// Rebuilt ends a rebuild: what every sender would have been told by now is written down as told elsewhere, and the
// file gets its name. It returns, in sentences, what cannot be the same as in the registry that was lost.
func (r *Registry) Rebuilt(now time.Time) ([]string, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.rebuild == nil {
		return nil, errors.New("no rebuild is under way")
	}
	done := *r.rebuild
	differs := r.differences(now)
	closes := r.fold.closed.IsZero() && !now.Before(r.event.FinalPlaces)
	if closes {
		if err := r.close(now); err != nil {
			return nil, err
		}
	}
	if err := r.takeAsTold(now); err != nil {
		return nil, err
	}
	if err := os.Link(r.path, done.path); err != nil {
		return nil, fmt.Errorf("the rebuilt registry is whole as %s: %w", r.path, err)
	}
	if err := os.Remove(r.path); err != nil {
		return nil, err
	}
	r.path, r.rebuild = done.path, nil
	return differs, syncFolder(filepath.Dir(r.path))
}

// takeAsTold writes the letters down that all entries are owed, as ones whose readers have them.
func (r *Registry) takeAsTold(now time.Time) error {
	changes := r.fold.changes(r.fold.entries, r.letters)
	if err := r.update(now, func(w *writer) error {
		if err := r.writeDown(w.tx, changes, now, nil); err != nil {
			return err
		}
		for _, c := range changes {
			if c.write != nil {
				c.write.State, c.write.Note = LetterElsewhere, "the registry was rebuilt: taken as told"
			}
		}
		return write(w, changes)
	}); err != nil {
		return err
	}
	r.adopt(changes)
	return nil
}

// differences names what a rebuilt registry cannot have from the mailbox and the extract.
func (r *Registry) differences(now time.Time) []string {
	x := &r.rebuild.extract
	var said []string
	say := func(format string, a ...any) { said = append(said, fmt.Sprintf(format, a...)) }
	if x.Event == "" {
		say("no rulings were given: what the secretariat decided is not in the list")
	} else {
		say("rulings given after %s are not in the list", x.Written.Format(time.RFC3339))
	}
	for _, ruling := range x.Rulings {
		for _, id := range []string{ruling.Entry, ruling.Other} {
			if id != "" && r.fold.threads.byID[id] == nil {
				say("ruling %d (%s) is about message %s, which the mailbox does not hold", ruling.Number, ruling.Verb, receiptNumber(r.event, id))
			}
		}
	}
	for _, id := range x.AfterClosing {
		if r.fold.threads.byID[id] == nil {
			say("message %s, first seen after the closing, is not in the mailbox", receiptNumber(r.event, id))
		}
	}
	if x.Closed.IsZero() && !now.Before(r.event.FinalPlaces) {
		say("when the list closed is not known: what was first seen after that is on the list, in its place")
	}
	say("what each sender was told is not known: all are taken to know what now holds")
	say("messages that were deleted from the mailbox are missing, and with them their places")
	return said
}
