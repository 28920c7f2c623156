package registry

import (
	"fmt"
	"slices"
	"time"
)

// breakLoops keeps back the new replies that would make a loop, and says whether there are any. A turn of a loop is a
// letter about a message which itself answers a letter of ours; what counts are the turns of one exchange, however the
// addresses and subjects in it change. Acknowledgements are none: no exchange can cause more of them than there are
// places to register for.
func (r *Registry) breakLoops(changes []change, now time.Time) (broken bool) {
	limit, within := r.options.Limits.Loop, r.options.Limits.LoopWithin
	if limit <= 0 {
		return false
	}
	turns := map[string]int{}
	for _, l := range slices.Backward(r.letters.all) {
		if now.Sub(l.Written) >= within {
			break
		}
		if began := r.exchange(l); began != "" {
			turns[began]++
		}
	}
	for _, c := range changes {
		if c.write == nil || r.letters.byID[c.write.ID] != nil || !c.write.open() && c.write.State != LetterHeld {
			continue
		}
		began := r.exchange(c.write)
		if began == "" {
			continue
		}
		if turns[began]++; turns[began] > limit {
			c.write.State = LetterHeld
			c.write.Note = fmt.Sprintf("kept back: more than %d answers within %s in one exchange look like a loop", limit, within)
			broken = true
		}
	}
	return broken
}

// exchange returns the entry with which an exchange began that a letter is one more turn of; empty for one that
// answers nothing of ours.
func (r *Registry) exchange(l *Letter) string {
	if !l.Kind.Reply() || l.Kind == Acknowledgement {
		return ""
	}
	began := ""
	met := map[string]bool{l.About: true}
	for facts := &l.Facts; facts != nil; {
		answered := r.answered(facts)
		if answered == "" || met[answered] {
			break
		}
		began, met[answered], facts = answered, true, nil
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
