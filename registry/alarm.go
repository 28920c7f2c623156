package registry

import (
	"maps"
	"slices"
	"time"

	bolt "go.etcd.io/bbolt"
)

// alarms are what is wrong now, by the part of the program that is concerned.
type alarms map[string]string

func (a alarms) standing() []string {
	var all []string
	for _, part := range slices.Sorted(maps.Keys(a)) {
		all = append(all, a[part])
	}
	return all
}

// Raise says that something is wrong with a part of the program, in words, and writes a letter about it to each of
// the addresses. While it stands, raising it again writes none.
func (r *Registry) Raise(now time.Time, part, wrong string, to []string) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	_, stands := r.alarms[part]
	r.alarms[part] = wrong
	if stands {
		return nil
	}
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
	err := r.update(func(tx *bolt.Tx, j *journal) error {
		if err := j.append(tx, now, "alarm", part, nil); err != nil {
			return err
		}
		return r.write(tx, j, now, changes)
	})
	if err != nil {
		return err
	}
	r.adopt(changes)
	return nil
}

// Clear says that a part of the program is well again.
func (r *Registry) Clear(part string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.alarms, part)
}
