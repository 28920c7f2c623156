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
	most      int            // of them, to one address
}

// recent counts the letters of the day before now. An attempt that the server refused counts for nothing.
func (l *letters) recent(now time.Time) recent {
	counted := recent{byAddress: map[string]int{}}
	for letter, began := range l.counted {
		if !began.After(now.Add(-day)) {
			delete(l.counted, letter)
			continue
		}
		counted.all++
		if counted.first.IsZero() || began.Before(counted.first) {
			counted.first = began
		}
		if !l.exempt(letter) {
			to := strings.ToLower(letter.to)
			counted.byAddress[to]++
			counted.most = max(counted.most, counted.byAddress[to])
		}
	}
	return counted
}

// exempt says whether a letter goes out, however many have gone to its address: the first to tell what became of a
// message, where that is a registration or a refusal, and what goes to the secretariat and the operator.
func (l *letters) exempt(letter *letter) bool {
	if !letter.kind.aboutMessage() {
		return true
	}
	outcome := letter.outcome
	if outcome != Registered && outcome != Refused {
		return false
	}
	for _, other := range l.of[letter.of] {
		if other.number < letter.number && other.outcome == outcome {
			return false
		}
	}
	return true
}

// refused returns why a letter may not go out; empty where it may. Such a letter is dropped, until a person insists.
func (r *Registry) refused(l *letter, recent recent, now time.Time) string {
	limit := r.options.Limits.PerAddress
	switch {
	case l.insisted, l.kind == AlarmLetter, l.kind == TestLetter:
		return ""
	case r.ended(now):
		return "the event has ended"
	case limit > 0 && !l.tried && !r.letters.exempt(l) && recent.byAddress[strings.ToLower(l.to)] >= limit:
		return fmt.Sprintf("more than %d letters to this address in a day", limit)
	}
	return ""
}

// refusesSome says whether there may be letters that may not go out.
func (r *Registry) refusesSome(recent recent, now time.Time) bool {
	limit := r.options.Limits.PerAddress
	return r.ended(now) || limit > 0 && recent.most >= limit
}

// ended says whether no letter goes out any more.
func (r *Registry) ended(now time.Time) bool { return now.After(r.event.Ends) && !r.options.AfterEnd }
