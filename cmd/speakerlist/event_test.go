package main

import (
	"time"

	"speakerlist/registry"
)

// testEvent is an event for tests that need no more of it than that there is one.
func testEvent() *registry.Event {
	deadline := time.Date(2023, 12, 6, 23, 59, 59, 0, time.UTC)
	return &registry.Event{
		ID: "T1", Name: registry.Text{"en": "Session"}, Zone: time.UTC, Deadline: deadline, FinalPlaces: deadline.Add(time.Hour),
		Starts: deadline.Add(24 * time.Hour), Ends: deadline.Add(26 * time.Hour), Mailbox: "list@assembly.example",
		Segments: []registry.Segment{{ID: "I", Name: registry.Text{"en": "First"}}},
	}
}
