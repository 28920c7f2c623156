package registry

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A letter is what memory holds of a [Letter]: by what it is found and goes out, and what its reader knows from it. All
// that it says is in the file.
type letter struct {
	number uint64
	kind   LetterKind
	of     string // what its ID is made of; mostly the ID of the entry that it is about
	nth    int    // of its kind, from 1
	to     string

	state     LetterState
	due       time.Time
	tried     bool
	insisted  bool
	keptBack  bool
	unreached bool

	late    bool // is among the reasons
	final   bool // the places are
	outcome Outcome
	places  []toldPlace
}

// A toldPlace is what the reader of a letter knows of a place.
type toldPlace struct {
	segment string
	rank    int32
	waiting bool
	own     bool // of the message itself
}

// newLetter returns what is held of a letter. It shares what is equal in ID, About and To with them.
func newLetter(whole *Letter) *letter {
	l := &letter{number: whole.Number, kind: shared(whole.Kind), of: whole.About, to: whole.To}
	if l.of == "" {
		l.of = strings.Clone(entryOfLetter(whole.ID))
	}
	l.nth, _ = strconv.Atoi(whole.ID[strings.LastIndexByte(whole.ID, '.')+1:])
	return l
}

// follow takes over what may have changed in the letter.
func (l *letter) follow(whole *Letter) {
	l.state, l.due, l.insisted = shared(whole.State), whole.Due, whole.Insisted
	l.keptBack, l.unreached, l.tried = whole.keptBack(), whole.Unreached != "", len(whole.Attempts) > 0
	facts := &whole.Facts
	l.outcome, l.late, l.final = shared(facts.Outcome), slices.Contains(facts.Reasons, Late), facts.Final
	l.places = make([]toldPlace, len(facts.Places))
	for i, p := range facts.Places {
		l.places[i] = toldPlace{shared(p.Segment), int32(p.Rank), p.Waiting, slices.Contains(whole.Owned, p.Segment)}
	}
}

// id returns the letter's ID.
func (l *letter) id() string { return letterID(l.kind, l.of, l.nth) }

// place returns what was told of the place in a segment; nil for nothing.
func (l *letter) place(segment string) *toldPlace {
	for i := range l.places {
		if l.places[i].segment == segment {
			return &l.places[i]
		}
	}
	return nil
}

// letters are all letters, in the order in which they were written.
type letters struct {
	all     []*letter
	of      map[string][]*letter  // by what their IDs are made of
	open    [priorities][]*letter // those that may still go out, by priority, each in the same order
	counted map[*letter]time.Time // when each was last tried that may have reached somebody in the last day
}

func newLetters() *letters {
	return &letters{of: map[string][]*letter{}, counted: map[*letter]time.Time{}}
}

// put enters a letter, or what has changed in one that is known.
func (l *letters) put(whole *Letter) {
	known := l.find(whole.ID)
	if known == nil {
		known = newLetter(whole)
		l.all = append(l.all, known)
		l.of[known.of] = append(l.of[known.of], known)
	} else {
		l.close(known)
	}
	known.follow(whole)
	if known.isOpen() {
		queue := &l.open[known.priority()]
		at, _ := position(*queue, known)
		*queue = slices.Insert(*queue, at, known)
	}
	l.count(known, whole.Attempts)
}

// count notes when a letter was last tried. An attempt that the server refused counts for nothing.
func (l *letters) count(known *letter, attempts []Attempt) {
	if len(attempts) == 0 {
		return
	}
	if last := attempts[len(attempts)-1]; last.Verdict == Later || last.Verdict == Never {
		delete(l.counted, known)
	} else {
		l.counted[known] = last.Began
	}
}

// follow takes over what has changed in letters that are known.
func (l *letters) follow(changed []Letter) {
	for i := range changed {
		l.put(&changed[i])
	}
}

// close takes a letter out of those that may still go out, where it is one.
func (l *letters) close(known *letter) {
	queue := &l.open[known.priority()]
	if at, found := position(*queue, known); found {
		*queue = slices.Delete(*queue, at, at+1)
	}
}

func (l *letters) remove(old *letter) {
	l.close(old)
	if at, found := position(l.all, old); found {
		l.all = slices.Delete(l.all, at, at+1)
	}
	l.of[old.of] = slices.DeleteFunc(l.of[old.of], func(other *letter) bool { return other == old })
}

// position returns where a letter is among some in order, or would be.
func position(among []*letter, l *letter) (at int, found bool) {
	return slices.BinarySearchFunc(among, l, func(a, b *letter) int { return cmp.Compare(a.number, b.number) })
}

// outgoing yields the letters that may go out next, by priority and then by age: of those about one message only the
// first, so that nobody reads of a change before reading what was changed.
func (l *letters) outgoing() iter.Seq[*letter] {
	return func(yield func(*letter) bool) {
		for _, queue := range l.open {
			for _, next := range queue {
				behind := next.kind.aboutMessage() && slices.ContainsFunc(l.of[next.of], func(other *letter) bool {
					return other.number < next.number && other.isOpen()
				})
				if !behind && !yield(next) {
					return
				}
			}
		}
	}
}

// about returns the last letter that told the sender of an entry something, and the one after it that nobody has
// tried to send yet; nil where there is none.
func (l *letters) about(entry string) (told, pending *letter) {
	for _, one := range l.of[entry] {
		if one.untried() {
			pending = one
		} else {
			told, pending = one, nil
		}
	}
	return told, pending
}

// nextID returns an ID that no letter has yet.
func (l *letters) nextID(kind LetterKind, entry string) string {
	for n := 1; ; n++ {
		if id := letterID(kind, entry, n); l.find(id) == nil {
			return id
		}
	}
}

// find returns the letter that an ID, a Message-ID or an X-Speakerlist-Letter names; nil where none does.
func (l *letters) find(id string) *letter {
	id, _, _ = strings.Cut(strings.Trim(id, "<> "), "@")
	for _, one := range l.of[entryOfLetter(id)] {
		if one.id() == id {
			return one
		}
	}
	return nil
}

// isOpen says that a letter may still go out by itself.
func (l *letter) isOpen() bool { return l.state == LetterDue || l.state == LetterDoubt }

// untried says that nobody has tried to send a letter yet, so that it may still be rewritten.
func (l *letter) untried() bool {
	switch l.state {
	case LetterHeld, LetterUnwritten, LetterDue:
		return !l.tried
	}
	return false
}
