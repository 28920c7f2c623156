package registry

import (
	"fmt"
	"maps"
	"slices"
	"time"
)

// alarms are what is wrong now, by the part of the program that is concerned.
type alarms map[string]string

// Raise says that something is wrong with a part of the program, in words, and writes a letter about it to each of
// the addresses. While it stands, raising it again writes none.
func (r *Registry) Raise(now time.Time, part, wrong string, to []string) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, stands := r.alarms[part]; stands {
		r.alarms[part] = wrong
		return nil
	}
	changes := r.alarmLetters(now, part, wrong, to)
	err := r.update(now, func(w *writer) error {
		if err := w.line("alarm", part, nil); err != nil {
			return err
		}
		return write(w, changes)
	})
	if err != nil {
		return err
	}
	r.alarms[part] = wrong
	r.adopt(changes)
	return nil
}

// Clear says that a part of the program is well again.
func (r *Registry) Clear(part string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.alarms, part)
}

// alarmLetters writes what is wrong to each of the addresses.
func (r *Registry) alarmLetters(now time.Time, part, wrong string, to []string) []change {
	id := entryID("alarm " + part + now.UTC().Format(time.RFC3339Nano))
	var changes []change
	for i, address := range to {
		letter := &Letter{
			ID: letterID(AlarmLetter, id, i+1), Kind: AlarmLetter, State: LetterDue, To: address,
			Facts: Facts{Language: "en", Now: now, Alarm: wrong}, Written: now, Due: now,
		}
		r.compose(letter)
		changes = append(changes, change{write: letter})
	}
	return changes
}

// selfAlarms writes to the operators when, with some changes, the first letter is kept back as a turn of a loop or
// cannot be composed. What follows while that stands is for the digest.
func (r *Registry) selfAlarms(now time.Time, broken bool, changes []change) []change {
	failed := r.options.Composer != nil &&
		slices.ContainsFunc(changes, func(c change) bool { return c.write != nil && c.write.State == LetterUnwritten })
	if !broken && !failed {
		return nil
	}
	kept, unwritten := r.stuck()
	var all []change
	if broken && kept == 0 {
		all = append(all, r.alarmLetters(now, "loop", loopAlarm, r.options.Operators)...)
	}
	if failed && unwritten == 0 {
		all = append(all, r.alarmLetters(now, "letters", unwrittenAlarm, r.options.Operators)...)
	}
	return all
}

const (
	loopAlarm = "letters answer answers to themselves, as between two machines; they are kept back: " +
		"`speakerlist letters` shows them, `speakerlist release` lets them go"
	unwrittenAlarm = "a letter cannot be composed; `speakerlist letters` shows why, and it is tried again at the next start"
)

// stuck counts the letters that wait for a person.
func (r *Registry) stuck() (keptBack, unwritten int) {
	for _, l := range r.letters.all {
		switch {
		case l.keptBack:
			keptBack++
		case l.state == LetterUnwritten:
			unwritten++
		}
	}
	return keptBack, unwritten
}

// standing returns what is wrong now, in words.
func (r *Registry) standing() []string {
	var all []string
	for _, part := range slices.Sorted(maps.Keys(r.alarms)) {
		all = append(all, r.alarms[part])
	}
	keptBack, unwritten := r.stuck()
	if keptBack > 0 {
		all = append(all, fmt.Sprintf("%d letters are kept back: %s", keptBack, loopAlarm))
	}
	if unwritten > 0 {
		all = append(all, fmt.Sprintf("%d letters are unwritten: %s", unwritten, unwrittenAlarm))
	}
	return all
}
