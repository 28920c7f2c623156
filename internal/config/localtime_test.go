package config

import (
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // the same times wherever the tests run
)

func TestParseTime(t *testing.T) {
	for _, test := range []struct {
		name, zone, text string
		want             string // in UTC, or a part of the error
	}{
		{"a time without a zone is local to the event", "America/New_York", "2023-12-06T23:59:59", "2023-12-07T04:59:59Z"},
		{"in summer too", "America/New_York", "2023-07-06T23:59:59", "2023-07-07T03:59:59Z"},
		{"seconds may be left out", "Europe/Amsterdam", "2023-12-06T18:00", "2023-12-06T17:00:00Z"},
		{"a blank may stand for the T", "Europe/Amsterdam", "2023-12-06 18:00:01", "2023-12-06T17:00:01Z"},
		{"a time with an offset is no longer local", "America/New_York", "2023-12-06T23:59:59+01:00", "2023-12-06T22:59:59Z"},
		{"nor is one in UTC", "America/New_York", "2023-12-06T23:59:59Z", "2023-12-06T23:59:59Z"},
		{"a date is the day's first instant", "America/New_York", "2023-11-01", "2023-11-01T04:00:00Z"},
		{"a date whose midnight is skipped begins at one", "Africa/Cairo", "2024-04-26", "2024-04-25T22:00:00Z"},
		{"a date whose midnight comes twice begins at the first", "America/Havana", "2023-11-05", "2023-11-05T04:00:00Z"},
		{"an hour that clocks skip does not exist", "America/New_York", "2023-03-12T02:30:00", "write 2023-03-12T03:30:00"},
		{"its first second neither", "America/New_York", "2023-03-12T02:00:00", "does not exist"},
		{"the second before it does", "America/New_York", "2023-03-12T01:59:59", "2023-03-12T06:59:59Z"},
		{"and the second after it", "America/New_York", "2023-03-12T03:00:00", "2023-03-12T07:00:00Z"},
		{"half an hour can be skipped", "Australia/Lord_Howe", "2023-10-01T02:15:00", "write 2023-10-01T02:45:00"},
		{"an hour that comes again has two meanings", "America/New_York", "2023-11-05T01:30:00", "write 2023-11-05T01:30:00-04:00 or 2023-11-05T01:30:00-05:00"},
		{"either of which can be written", "America/New_York", "2023-11-05T01:30:00-05:00", "2023-11-05T06:30:00Z"},
		{"the second after it has one", "America/New_York", "2023-11-05T02:00:00", "2023-11-05T07:00:00Z"},
		{"a whole day can be skipped", "Pacific/Apia", "2011-12-30T12:00:00", "does not exist"},
		{"a day that the calendar does not have", "America/New_York", "2023-02-29", "not in the calendar"},
		{"an hour that the clock does not have", "America/New_York", "2023-12-06T24:00:00", "not in the calendar"},
		{"another notation", "America/New_York", "06/12/2023", "is no time"},
		{"nothing", "America/New_York", "", "is no time"},
	} {
		t.Run(test.name, func(t *testing.T) {
			zone, err := time.LoadLocation(test.zone)
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			instant, err := parseTime(test.text, zone)
			if err != nil {
				got = err.Error()
			} else {
				got = instant.UTC().Format(time.RFC3339)
			}
			if !strings.Contains(got, test.want) {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

// A wall clock time is refused only where clocks are changed, and otherwise comes back as it was written.
func TestLocalTimeRoundTrip(t *testing.T) {
	for _, name := range []string{"America/New_York", "Europe/Amsterdam", "Australia/Lord_Howe", "Asia/Tehran", "Africa/Casablanca", "UTC"} {
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		refused := 0
		for wall := time.Date(2023, 1, 1, 0, 0, 0, 0, time.UTC); wall.Year() < 2024; wall = wall.Add(15 * time.Minute) {
			got, err := localTime(wall, zone)
			if err != nil {
				refused++
				continue
			}
			if got, want := got.Format(localLayout), wall.Format(localLayout); got != want {
				t.Fatalf("%s: got %s, want %s", name, got, want)
			}
		}
		if refused > 16 { // two hours skipped, two that come again
			t.Errorf("%s: %d quarters of an hour of a year are refused", name, refused)
		}
	}
}
