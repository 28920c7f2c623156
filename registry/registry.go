// Package registry keeps the list of speakers that can be defended.
//
// Its truth is what came in: the messages, under a key that is the order, and the secretariat's rulings. The list is
// computed from them and from the event's settings by a pure function, [Fold], and so comes out the same however
// often, in whatever order and by whichever crash the messages were read. A message, the decision about it, the
// letters that the decision causes and the cursor of its folder are written in one transaction. Letters go out only
// from what is stored, and every thing that happens is a line of a hash-chained journal.
//
// Start reading at fold.go and decide.go.
package registry

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	bolt "go.etcd.io/bbolt"
)

// Options say how a registry works. The zero value composes no letters.
type Options struct {
	Composer Composer
	Logger   *slog.Logger // nil for none
	Review   bool         // letters wait for [Registry.Release]
	Limits   Limits
	// AcceptChanges lets changed settings turn decisions that senders were told, and owes them the letters.
	AcceptChanges bool
	// AfterEnd lets letters go out after the event's end.
	AfterEnd bool
	// ReadOnly opens the file for looking only; several may at once, while nobody writes.
	ReadOnly bool
}

// A Registry is the list with all that it is computed from. It may be used from several goroutines at once.
type Registry struct {
	db      *bolt.DB
	event   *Event
	options Options
	log     *slog.Logger
	post    chan struct{}

	mu      sync.Mutex
	fold    *fold
	rulings []Ruling
	letters *letters
	folders []string // configured names by number
	alarms  alarms
	// digested is when the last digest was written.
	digested time.Time
	cursors  map[string]Cursor
	journal  journal
}

// Open opens the registry in a file, and makes it where there is none. It fails with [ErrInUse] after half a second
// where another process has it, with [ErrDamaged] where the file cannot be read (it is then set aside, never
// overwritten), and with a [*SettingsChanged] where the settings would turn what senders were told.
func Open(path string, event *Event, options Options) (*Registry, error) {
	r := &Registry{event: event, options: options, log: options.Logger, post: make(chan struct{}, 1), alarms: alarms{}}
	if r.log == nil {
		r.log = slog.New(slog.DiscardHandler)
	}
	db, err := openFile(path, options.ReadOnly)
	if err != nil {
		return nil, err
	}
	r.db = db
	if err := guard(r.start); err != nil {
		db.Close()
		if errors.Is(err, ErrDamaged) && !options.ReadOnly {
			return nil, setAside(path, err)
		}
		return nil, err
	}
	return r, nil
}

func (r *Registry) start() error {
	if r.options.ReadOnly {
		return r.load()
	}
	if err := errors.Join(r.db.View(touch), r.db.Update(prepare)); err != nil {
		return err
	}
	if err := r.load(); err != nil {
		return err
	}
	if err := r.numberFolders(); err != nil {
		return err
	}
	return errors.Join(r.adoptSettings(time.Now()), r.recompose(time.Now()))
}

// recompose tries the letters again that could not be composed.
func (r *Registry) recompose(now time.Time) error {
	var changes []change
	for _, l := range r.letters.all {
		if l.State != LetterUnwritten || r.options.Composer == nil {
			continue
		}
		again := *l
		again.State, again.Note = LetterDue, ""
		if r.compose(&again); again.State == LetterDue {
			changes = append(changes, change{write: &again})
		}
	}
	if len(changes) == 0 {
		return nil
	}
	err := r.update(func(tx *bolt.Tx, j *journal) error { return r.write(tx, j, now, changes) })
	if err == nil {
		r.adopt(changes)
	}
	return err
}

// load reads the whole state from the file.
func (r *Registry) load() error {
	return r.db.View(func(tx *bolt.Tx) error {
		if err := checkSchema(tx); err != nil {
			return err
		}
		messages, err := loadMessages(tx)
		if err != nil {
			return err
		}
		if r.rulings, err = loadRulings(tx); err != nil {
			return err
		}
		if r.letters, err = loadLetters(tx); err != nil {
			return err
		}
		if r.cursors, err = loadCursors(tx); err != nil {
			return err
		}
		if r.folders, err = loadFolders(tx); err != nil {
			return err
		}
		if r.digested, err = loadTime(tx, metaDigest); err != nil {
			return err
		}
		closed, err := loadTime(tx, metaClosed)
		if err != nil {
			return err
		}
		r.journal = loadJournal(tx)
		r.fold = newFold(r.event, r.rulings, closed)
		r.fold.run(messages)
		return nil
	})
}

// Close closes the file. The registry must not be used afterwards.
func (r *Registry) Close() error { return r.db.Close() }

// Event returns the event whose list this is.
func (r *Registry) Event() *Event { return r.event }

// Post returns the channel that says that there may be letters to send.
func (r *Registry) Post() <-chan struct{} { return r.post }

func (r *Registry) kick() {
	select {
	case r.post <- struct{}{}:
	default: // the last one was not heard yet, and says the same
	}
}

// messages returns what the fold holds, without what the secretariat added.
func (r *Registry) messages() []Message {
	messages := make([]Message, 0, len(r.fold.entries))
	for _, e := range r.fold.entries {
		if e.Folder != addedFolder {
			messages = append(messages, e.Message)
		}
	}
	return messages
}

// refold computes the list anew from all messages and some that are not yet among them.
func (r *Registry) refold(more ...Message) *fold {
	messages := r.messages()
	for _, m := range more {
		messages = append(messages, m.light())
	}
	f := newFold(r.event, r.rulings, r.fold.closed)
	f.run(messages)
	return f
}

// update runs a transaction with its journal lines. Where it fails, the state is read again from the file, so that
// what is held in memory never differs from what is stored.
func (r *Registry) update(do func(tx *bolt.Tx, j *journal) error) error {
	j := r.journal
	err := r.db.Update(func(tx *bolt.Tx) error { return do(tx, &j) })
	if err != nil {
		if loadErr := r.load(); loadErr != nil {
			return errors.Join(err, loadErr)
		}
		return err
	}
	r.journal = j
	return nil
}

// write stores the letters that a change in the list causes. Those to be written must have been composed.
func (r *Registry) write(tx *bolt.Tx, j *journal, at time.Time, changes []change) error {
	for _, c := range changes {
		if c.drop != nil {
			if err := errors.Join(
				deleteLetter(tx, c.drop),
				j.append(tx, at, "unowed", c.drop.ID, map[string]any{"number": c.drop.Number}),
			); err != nil {
				return err
			}
		}
		if c.write == nil {
			continue
		}
		if err := errors.Join(
			putLetter(tx, c.write),
			putBody(tx, c.write),
			j.append(tx, at, "owed", c.write.ID, owedDetail(c.write)),
		); err != nil {
			return err
		}
	}
	return nil
}

// owedDetail is what the journal keeps of a letter's text: enough to prove it, not to read it.
func owedDetail(l *Letter) map[string]any {
	detail := map[string]any{"state": l.State, "number": l.Number}
	if l.Raw != nil {
		detail["sum"] = hash(l.Raw)
	}
	return detail
}

// adopt takes over in memory what write has stored.
func (r *Registry) adopt(changes []change) {
	for _, c := range changes {
		if c.drop != nil {
			r.letters.remove(c.drop.ID)
		}
		if c.write != nil {
			r.letters.put(c.write)
		}
	}
	if len(changes) > 0 {
		r.kick()
	}
}

// owe returns the letters that the list as it is now causes about some entries, composed.
func (r *Registry) owe(entries []*Entry, now time.Time) []change {
	changes := r.fold.changes(entries, r.letters, now, r.options.Review)
	r.breakLoops(changes, now)
	if r.options.Composer == nil {
		return changes
	}
	for _, c := range changes {
		if c.write != nil {
			r.compose(c.write)
		}
	}
	return changes
}

// compose gives a letter its bytes. One that cannot be composed is kept unwritten, with the reason: it never stops
// the admission of the message that it is about.
func (r *Registry) compose(l *Letter) {
	raw, err := r.options.Composer.Compose(r.event, *l)
	if err != nil {
		l.State, l.Note = LetterUnwritten, err.Error()
		r.log.Error("letter cannot be composed", "letter", l.ID, "err", err)
		return
	}
	l.Raw = raw
}

// settings returns the settings that decide, as they are journalled.
func (e *Event) settings() (json.RawMessage, error) {
	shown := struct {
		*Event
		Zone string
	}{e, e.Zone.String()}
	encoded, err := json.Marshal(shown)
	if err != nil {
		return nil, fmt.Errorf("the event's settings: %w", err)
	}
	return encoded, nil
}
