package main

import (
	"testing"
	"time"

	"speakerlist/internal/config"
)

func TestDigestDue(t *testing.T) {
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	settings := config.Digest{At: []config.ClockTime{{Hour: 8}, {Hour: 18}}, AfterChange: 10 * time.Minute}
	at := func(clock string) time.Time {
		parsed, err := time.ParseInLocation("2 15:04", clock, zone)
		if err != nil {
			t.Fatal(err)
		}
		return time.Date(2023, 12, parsed.Day(), parsed.Hour(), parsed.Minute(), 0, 0, zone)
	}
	for _, test := range []struct {
		about                      string
		now, last, changed, closed string // empty for the zero time
		want                       string
	}{
		{"nothing is due between the fixed times", "4 12:00", "4 08:00", "", "", ""},
		{"a fixed time has come", "4 18:00", "4 08:00", "", "", "18:00"},
		{"a fixed time has just been served", "4 18:00", "4 18:00", "", "", ""},
		{"a fixed time was missed while the daemon was down", "5 03:00", "4 08:00", "", "", "18:00"},
		{"several were missed, and the next digest makes up for all", "7 09:00", "4 08:00", "", "", "08:00"},
		{"a change is too fresh", "4 12:05", "4 08:00", "4 12:00", "", ""},
		{"a change has waited long enough", "4 12:10", "4 08:00", "4 12:00", "", "change"},
		{"the list has closed since the last digest", "7 00:15", "6 18:00", "", "7 00:15", "closing"},
		{"the closing was told", "7 00:16", "7 00:15", "", "7 00:15", ""},
	} {
		t.Run(test.about, func(t *testing.T) {
			parse := func(clock string) time.Time {
				if clock == "" {
					return time.Time{}
				}
				return at(clock)
			}
			got := digestDue(parse(test.now), parse(test.last), parse(test.changed), parse(test.closed), settings, zone)
			if got != test.want {
				t.Errorf("digestDue = %q, want %q", got, test.want)
			}
		})
	}
}

// TestLastTimeInSummerTime shows that a fixed time comes once a day on the days on which clocks are changed.
func TestLastTimeInSummerTime(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		t.Fatal(err)
	}
	for _, day := range []time.Time{
		time.Date(2024, 3, 31, 0, 0, 0, 0, zone),  // 02:30 is left out
		time.Date(2024, 10, 27, 0, 0, 0, 0, zone), // 02:30 comes twice
	} {
		times := map[time.Time]bool{}
		for now := day.Add(-21 * time.Hour); now.Before(day.Add(25 * time.Hour)); now = now.Add(time.Minute) {
			times[lastTime(now, config.ClockTime{Hour: 2, Minute: 30}, zone).UTC()] = true
		}
		if len(times) != 2 {
			t.Errorf("around %s the time came %d times, want once on each of two days: %v", day.Format(time.DateOnly), len(times), times)
		}
	}
}
