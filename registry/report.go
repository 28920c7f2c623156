package registry

import "time"

// A Report is what a digest tells the secretariat: the whole state, and what is new since the last one.
type Report struct {
	Now, Since time.Time
	Final      bool // the list has closed
	List       List
	New        map[string]bool // IDs of the entries that the last digest did not have
	Changed    []string        // what moved since the last digest, as sentences
	Letters    []Letter        // without their bytes: those in doubt, failed, dropped, kept back, unwritten or unreached
	Rulings    []Ruling
	Alarms     []string // what went wrong and still stands
	Entries    int      // how many journal entries there are
	Head       string   // the hash of the newest one
}
