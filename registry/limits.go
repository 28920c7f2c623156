package registry

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// Limits bound what goes out, so that no loop between machines grows. A limit of zero does not bound.
type Limits struct {
	PerDay     int // letters in any 24 hours, whatever they are
	PerAddress int // letters to one address in any 24 hours; the first answers to a request always go
	// Loop letters within LoopWithin, that answer messages which answer letters of ours, are one too many: it and
	// those that follow are kept back for a person.
	Loop       int
	LoopWithin time.Duration
}

// day is the span that the daily limits look back over.
const day = 24 * time.Hour

// A trial is one attempt to send, as the limits count it.
type trial struct {
	at time.Time
	to string
}

// since returns how many letters were tried in the day before now, in all and to one address, and when the first of
// them was.
func (l *letters) since(now time.Time, to string) (all, same int, first time.Time) {
	from := now.Add(-day)
	for _, t := range l.trials {
		if !t.at.After(from) {
			continue
		}
		if all == 0 || t.at.Before(first) {
			first = t.at
		}
		all++
		if strings.EqualFold(t.to, to) {
			same++
		}
	}
	return all, same, first
}

// refused returns why a letter may not go out; empty where it may. Such a letter is dropped for good.
func (r *Registry) refused(l *Letter, now time.Time) string {
	switch l.Kind {
	case AlarmLetter, TestLetter:
		return ""
	}
	if now.After(r.event.Ends) && !r.options.AfterEnd {
		return "the event has ended"
	}
	switch l.Kind {
	case Acknowledgement, Refusal, DigestLetter:
		return ""
	}
	if limit := r.options.Limits.PerAddress; limit > 0 && len(l.Attempts) == 0 {
		if _, same, _ := r.letters.since(now, l.To); same >= limit {
			return fmt.Sprintf("more than %d letters to this address in a day", limit)
		}
	}
	return ""
}

// breakLoops keeps back the new replies that would make a loop.
func (r *Registry) breakLoops(changes []change, now time.Time) {
	limit, within := r.options.Limits.Loop, r.options.Limits.LoopWithin
	if limit <= 0 {
		return
	}
	turns := 0
	for _, l := range slices.Backward(r.letters.all) {
		if now.Sub(l.Written) >= within {
			break
		}
		if r.event.isTurn(l) {
			turns++
		}
	}
	for _, c := range changes {
		if c.write == nil || r.letters.byID[c.write.ID] != nil || !r.event.isTurn(c.write) {
			continue
		}
		if turns++; turns > limit {
			c.write.State = LetterHeld
			c.write.Note = fmt.Sprintf("kept back: more than %d replies within %s to answers to ours look like a loop", limit, within)
		}
	}
}

// isTurn says whether a letter would be one more turn of a loop.
func (e *Event) isTurn(l *Letter) bool { return l.Kind.Reply() && e.answersUs(&l.Facts) }

// answersUs says whether a letter with these facts answers a message that was itself an answer to a letter of ours.
func (e *Event) answersUs(f *Facts) bool {
	for _, id := range f.References {
		if entryOfLetter(id) != "" {
			return true
		}
	}
	return len(receiptsIn(e, f.Subject)) > 0
}
