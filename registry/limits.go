package registry

import (
	"fmt"
	"strings"
	"time"
)

// Limits bound what goes out, so that no loop between machines grows. A limit of zero does not bound.
type Limits struct {
	PerDay     int // letters in any 24 hours, whatever they are
	PerAddress int // letters to one address in any 24 hours; the first to tell of a registration or refusal always goes
	// Loop is how many letters may answer the answers to letters of one exchange, where the messages came within
	// LoopWithin. The next is kept back for a person.
	Loop       int
	LoopWithin time.Duration
}

// day is the span that the daily limits look back over.
const day = 24 * time.Hour

// recent is what went out, or may have, in the day before a moment.
type recent struct {
	all       int
	first     time.Time      // when the first of them was tried
	byAddress map[string]int // those that count towards the limit of an address
}

// recent counts the letters of the day before now. An attempt that the server refused counts for nothing.
func (l *letters) recent(now time.Time) recent {
	counted := recent{byAddress: map[string]int{}}
	for id, letter := range l.tried {
		last := letter.Attempts[len(letter.Attempts)-1]
		switch {
		case !last.Began.After(now.Add(-day)):
			delete(l.tried, id)
			continue
		case last.Verdict == Later, last.Verdict == Never:
			continue
		}
		counted.all++
		if counted.first.IsZero() || last.Began.Before(counted.first) {
			counted.first = last.Began
		}
		if !l.exempt(letter) {
			counted.byAddress[strings.ToLower(letter.To)]++
		}
	}
	return counted
}

// exempt says whether a letter goes out, however many have gone to its address: the first to tell what became of a
// message, where that is a registration or a refusal, and what goes to the secretariat and the operator.
func (l *letters) exempt(letter *Letter) bool {
	switch letter.Kind {
	case DigestLetter, AlarmLetter, TestLetter:
		return true
	}
	if outcome := letter.Facts.Outcome; outcome != Registered && outcome != Refused {
		return false
	}
	for _, other := range l.byEntry[letter.About] {
		if other.Number < letter.Number && other.Facts.Outcome == letter.Facts.Outcome {
			return false
		}
	}
	return true
}

// refused returns why a letter may not go out; empty where it may. Such a letter is dropped, until a person insists.
func (r *Registry) refused(l *Letter, recent recent, now time.Time) string {
	limit := r.options.Limits.PerAddress
	switch {
	case l.Insisted, l.Kind == AlarmLetter, l.Kind == TestLetter:
		return ""
	case now.After(r.event.Ends) && !r.options.AfterEnd:
		return "the event has ended"
	case limit > 0 && len(l.Attempts) == 0 && !r.letters.exempt(l) && recent.byAddress[strings.ToLower(l.To)] >= limit:
		return fmt.Sprintf("more than %d letters to this address in a day", limit)
	}
	return ""
}
