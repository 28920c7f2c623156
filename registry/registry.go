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
	// Operators are written to when the registry itself meets something that a person must look at: letters that look
	// like a loop, or that cannot be composed.
	Operators []string
	// Now is the clock by which what is done at the start is dated; nil for time.Now. Every method is given the time.
	Now func() time.Time
	// MaxSize bounds the file, in bytes; zero for no bound. What would make it grow further fails, and nothing is lost.
	MaxSize int
}

func (o *Options) clock() time.Time {
	if o.Now == nil {
		return time.Now()
	}
	return o.Now()
}

// A Registry is the list with all that it is computed from. It may be used from several goroutines at once.
type Registry struct {
	path    string
	event   *Event
	options Options
	log     *slog.Logger
	post    chan struct{}

	mu     sync.Mutex
	db     *bolt.DB
	packer packer
	mapped int // how many bytes were written since their pages were last released
	state
	alarms  alarms
	rebuild *rebuild // nil but while a registry is made anew from the mailbox
}

// state is what is held in memory of the file.
type state struct {
	fold     *fold
	rulings  []Ruling
	letters  *letters
	raw      map[Key]bool // of the messages whose bytes are kept
	folders  []string     // configured names by number
	cursors  map[string]Cursor
	adopted  time.Time // when changed settings turned the list
	digested time.Time // when the last digest was written
	told     outlined  // the list that it told
	purged   time.Time // when personal data was removed
	journal  journal
}

// Open opens the registry in a file, and makes it where there is none. It fails with [ErrInUse] after half a second
// where another process has it, with [ErrDamaged] where the file cannot be read (it is then set aside, never
// overwritten), and with a [*SettingsChanged] where the settings would turn what senders were told.
func Open(path string, event *Event, options Options) (*Registry, error) {
	db, err := openFile(path, options)
	if err != nil {
		return nil, err
	}
	r := &Registry{
		path: path, event: event, options: options, log: options.Logger, post: make(chan struct{}, 1), db: db, alarms: alarms{},
	}
	if r.log == nil {
		r.log = slog.New(slog.DiscardHandler)
	}
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
	if err := r.db.View(checkSchema); err != nil {
		return err
	}
	if r.options.ReadOnly {
		return r.load()
	}
	if err := r.db.View(touch); err != nil {
		return err
	}
	now := r.options.clock()
	for _, step := range []func(time.Time) error{
		func(time.Time) error { return r.load() }, r.numberFolders, r.adoptSettings, r.recompose,
	} {
		if err := step(now); err != nil {
			return err
		}
	}
	return nil
}

// load reads the whole state from the file.
func (r *Registry) load() error {
	err := r.db.View(func(tx *bolt.Tx) error {
		s, err := loadState(tx, r.event)
		if err == nil {
			r.state = s
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("%w: %s: %w", ErrDamaged, r.path, err)
	}
	return nil
}

func loadState(tx *bolt.Tx, event *Event) (s state, err error) {
	g := newGister(event)
	gists, messagesErr := loadGists(tx, g)
	var rulingsErr, rawErr, cursorsErr error
	s.rulings, rulingsErr = loadRulings(tx)
	s.raw, rawErr = loadRawKeys(tx)
	s.cursors, cursorsErr = loadCursors(tx)
	var closed time.Time
	if err := errors.Join(
		messagesErr, rulingsErr, rawErr, cursorsErr,
		loadMeta(tx, metaFolders, &s.folders), loadMeta(tx, metaClosed, &closed), loadMeta(tx, metaAdopted, &s.adopted),
		loadMeta(tx, metaDigest, &s.digested), loadMeta(tx, metaDigested, &s.told), loadMeta(tx, metaPurged, &s.purged),
	); err != nil {
		return s, err
	}
	s.journal = loadJournal(tx)
	s.fold = newFold(g, s.rulings, closed)
	s.fold.run(gists)
	s.letters, err = loadLetters(tx, s.fold)
	return s, err
}

// Close closes the file. The registry must not be used afterwards.
func (r *Registry) Close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.db.Close()
}

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

// refold computes the list anew from all messages and some that are not yet among them.
func (r *Registry) refold(more ...*gist) *fold {
	gists := make([]*gist, 0, len(r.fold.entries)+len(more))
	for _, e := range r.fold.entries {
		if _, added := e.key.added(); !added {
			gists = append(gists, e.gist)
		}
	}
	f := newFold(r.fold.gister, r.rulings, r.fold.closed)
	f.run(append(gists, more...))
	return f
}
