package registry

import "time"

// A Summary is how many there are of everything.
type Summary struct {
	Messages map[string]int // by outcome
	Held     int            // messages that wait for a person to decide
	Speakers map[string]int // by segment
	Letters  map[string]int // by state
	Alarms   []string       // what went wrong and still stands
	Journal  int            // lines
	Head     string         // the hash of the newest one
}

// Summary counts what the registry holds.
func (r *Registry) Summary() Summary {
	r.mu.Lock()
	defer r.mu.Unlock()
	s := Summary{
		Messages: map[string]int{}, Speakers: map[string]int{}, Letters: map[string]int{},
		Alarms: r.standing(), Journal: int(r.journal.number), Head: r.journal.head,
	}
	for _, e := range r.fold.entries {
		s.Messages[string(e.outcome)]++
		if e.waits() {
			s.Held++
		}
	}
	for _, segment := range r.event.Segments {
		s.Speakers[segment.ID] = len(r.fold.places.segments[segment.ID])
	}
	for _, l := range r.letters.all {
		s.Letters[string(l.state)]++
	}
	return s
}

// FirstSeen returns when the first message was seen; the zero time where there is none.
func (r *Registry) FirstSeen() time.Time {
	r.mu.Lock()
	defer r.mu.Unlock()
	var first time.Time
	for _, e := range r.fold.entries {
		if first.IsZero() || e.seen.Before(first) {
			first = e.seen
		}
	}
	return first
}
