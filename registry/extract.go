package registry

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"
)

// An Extract is what the mailbox cannot give back: with it and the mailbox, [Rebuild] makes the same list. Every digest
// carries one.
type Extract struct {
	Event   string    `json:"event"` // its id
	Written time.Time `json:"written"`
	Head    string    `json:"head"`    // the hash of the journal's newest line then
	Folders []string  `json:"folders"` // as configured, by their numbers
	Closed  time.Time `json:"closed,omitzero"`
	// AfterClosing are the IDs of the messages first seen when the list had closed.
	AfterClosing []string `json:"after_closing,omitempty"`
	Rulings      []Ruling `json:"rulings"`
}

// Extract returns what a registry can be rebuilt from beside the mailbox.
func (r *Registry) Extract(now time.Time) Extract {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.extract(now)
}

func (r *Registry) extract(now time.Time) Extract {
	x := Extract{
		Event: r.event.ID, Written: now.UTC(), Head: r.journal.head, Folders: r.folders,
		Closed: r.fold.closed, Rulings: append([]Ruling{}, r.rulings...),
	}
	for _, e := range r.fold.entries {
		if _, added := e.key.added(); !added && e.outcome != Copy && r.fold.afterClosing(e) {
			x.AfterClosing = append(x.AfterClosing, e.id)
		}
	}
	return x
}

// Encode returns the extract as it is kept: JSON, indented for people.
func (x Extract) Encode() ([]byte, error) {
	encoded, err := json.MarshalIndent(x, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("the extract: %w", err)
	}
	return append(encoded, '\n'), nil
}

// ParseExtract reads what Encode wrote. Whatever else it meets is an error, since a ruling that is left out changes the
// list.
func ParseExtract(encoded []byte) (Extract, error) {
	var x Extract
	d := json.NewDecoder(bytes.NewReader(encoded))
	d.DisallowUnknownFields()
	if err := d.Decode(&x); err != nil {
		return Extract{}, fmt.Errorf("these are no rulings that a digest or backup carries: %w", err)
	}
	for i, ruling := range x.Rulings {
		if ruling.Number != i+1 {
			return Extract{}, fmt.Errorf("ruling %d stands where ruling %d belongs: take the file as it was written", ruling.Number, i+1)
		}
	}
	return x, nil
}
