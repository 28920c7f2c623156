package registry

import (
	"iter"
	"slices"
	"strings"
)

// letters are all letters without their bytes, in the order in which they were written.
type letters struct {
	all     []*Letter
	byID    map[string]*Letter
	byEntry map[string][]*Letter
	due     map[string]*Letter // those that may still go out
	tried   map[string]*Letter // those with an attempt in the last day, and maybe older ones
}

func newLetters() *letters {
	return &letters{
		byID: map[string]*Letter{}, byEntry: map[string][]*Letter{}, due: map[string]*Letter{}, tried: map[string]*Letter{},
	}
}

// put enters a letter, in place of the one with the same ID where there is one.
func (l *letters) put(letter *Letter) {
	if l.byID[letter.ID] != nil {
		l.update(*letter)
		return
	}
	letter.Raw, letter.Report = nil, nil
	l.byID[letter.ID] = letter
	l.all = append(l.all, letter)
	if letter.About != "" {
		l.byEntry[letter.About] = append(l.byEntry[letter.About], letter)
	}
	l.index(letter)
}

// update takes over what has changed in a letter that is known.
func (l *letters) update(changed Letter) {
	known := l.byID[changed.ID]
	changed.Raw, changed.Report = nil, nil
	*known = changed
	l.index(known)
}

func (l *letters) index(letter *Letter) {
	if delete(l.due, letter.ID); letter.open() {
		l.due[letter.ID] = letter
	}
	if len(letter.Attempts) > 0 {
		l.tried[letter.ID] = letter
	}
}

// outgoing yields the letters that may go out next, in no order: of those about one message only the first, so that
// nobody reads of a change before reading what was changed.
func (l *letters) outgoing() iter.Seq[*Letter] {
	return func(yield func(*Letter) bool) {
		for _, letter := range l.due {
			behind := slices.ContainsFunc(l.byEntry[letter.About], func(other *Letter) bool {
				return other.Number < letter.Number && other.open()
			})
			if !behind && !yield(letter) {
				return
			}
		}
	}
}

func (l *letters) remove(id string) {
	old := l.byID[id]
	is := func(other *Letter) bool { return other == old }
	delete(l.byID, id)
	delete(l.due, id)
	l.all = slices.DeleteFunc(l.all, is)
	l.byEntry[old.About] = slices.DeleteFunc(l.byEntry[old.About], is)
}

// about returns the last letter that told the sender of an entry something, and the one after it that nobody has
// tried to send yet; nil where there is none.
func (l *letters) about(entry string) (told, pending *Letter) {
	for _, letter := range l.byEntry[entry] {
		if letter.untried() {
			pending = letter
		} else {
			told, pending = letter, nil
		}
	}
	return told, pending
}

// nextID returns an ID that no letter has yet.
func (l *letters) nextID(kind LetterKind, entry string) string {
	for n := 1; ; n++ {
		if id := letterID(kind, entry, n); l.byID[id] == nil {
			return id
		}
	}
}

// find returns the letter that an ID, a Message-ID or an X-Speakerlist-Letter names; nil where none does.
func (l *letters) find(id string) *Letter {
	id, _, _ = strings.Cut(strings.Trim(id, "<> "), "@")
	return l.byID[id]
}

// open says that a letter may still go out by itself.
func (l *Letter) open() bool { return l.State == LetterDue || l.State == LetterDoubt }

// keptBack says that a letter waits for a person because it looked like a turn of a loop.
func (l *Letter) keptBack() bool { return l.State == LetterHeld && l.Note != "" }

// untried says that nobody has tried to send a letter yet, so that it may still be rewritten.
func (l *Letter) untried() bool {
	switch l.State {
	case LetterHeld, LetterUnwritten, LetterDue:
		return len(l.Attempts) == 0
	}
	return false
}
