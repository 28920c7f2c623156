package registry

import (
	"fmt"
	"slices"
)

// breakLoops keeps back the new replies that would make a loop, and says whether there are any. A turn of a loop is a
// letter about a message which itself answers a letter of ours; what counts are the turns of one exchange, however the
// addresses and subjects in it change, and how fast the messages followed one another. Acknowledgements are none: no
// exchange can cause more of them than there are places to register for.
func (r *Registry) breakLoops(changes []change) (broken bool) {
	limit := r.options.Limits.Loop
	if limit <= 0 {
		return false
	}
	var turns []*Letter // among the changes
	for _, c := range changes {
		if c.write == nil || r.letters.byID[c.write.ID] != nil || r.exchange(c.write) == "" {
			continue
		}
		if r.turnsBefore(c.write, r.letters.all)+r.turnsBefore(c.write, turns) >= limit {
			c.write.State = LetterHeld
			c.write.Note = fmt.Sprintf("kept back: more than %d answers within %s in one exchange look like a loop", limit, r.options.Limits.LoopWithin)
			broken = true
		}
		turns = append(turns, c.write)
	}
	return broken
}

// turnsBefore counts the letters among some that are turns of the same exchange as one, about messages that came
// shortly before its own.
func (r *Registry) turnsBefore(turn *Letter, among []*Letter) int {
	began, n := r.exchange(turn), 0
	for _, l := range among {
		if before := turn.Facts.Received.Sub(l.Facts.Received); before >= 0 && before < r.options.Limits.LoopWithin && r.exchange(l) == began {
			n++
		}
	}
	return n
}

// exchange returns the entry with which an exchange began that a letter is one more turn of; empty for one that
// answers nothing of ours, or was never to go out.
func (r *Registry) exchange(l *Letter) string {
	if !l.Kind.Reply() || l.Kind == Acknowledgement || l.State == LetterElsewhere {
		return ""
	}
	began := ""
	met := []string{l.About}
	for facts := &l.Facts; facts != nil; {
		answered := r.answered(facts)
		if answered == "" || slices.Contains(met, answered) {
			break
		}
		began, met, facts = answered, append(met, answered), nil
		if letters := r.letters.byEntry[answered]; len(letters) > 0 {
			facts = &letters[0].Facts
		}
	}
	return began
}

// answered returns the entry whose letter a message with these facts answers; empty where it answers none of ours.
func (r *Registry) answered(f *Facts) string {
	for _, id := range f.References {
		if entry := entryOfLetter(id); r.fold.threads.byID[entry] != nil {
			return entry
		}
	}
	for _, receipt := range receiptsIn(r.event, f.Subject) {
		if e := r.fold.threads.byReceipt[receipt]; e != nil {
			return e.ID
		}
	}
	return ""
}
