package config

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// loadZone returns a zone of the time zone database that is named after a place, or UTC. Local would mean another zone
// on each computer, and EST is an hour off in summer.
func loadZone(name string) (*time.Location, error) {
	zone, err := time.LoadLocation(name)
	if err != nil || !strings.Contains(name, "/") && name != "UTC" {
		return nil, fmt.Errorf("%q is no time zone: write a name of the IANA database, such as America/New_York or Europe/Amsterdam", name)
	}
	return zone, nil
}

// The layouts of times without a zone, the day alone first.
var localLayouts = []string{time.DateOnly, localLayout, "2006-01-02T15:04", time.DateTime, "2006-01-02 15:04"}

const localLayout = "2006-01-02T15:04:05"

// parseTime reads a time that is local to zone unless it bears an offset of its own. A date stands for its first
// instant. A local time that the clocks skip, or show twice, is an error: which instant was meant is for a person to say.
// Where zone is nil, the result is good for nothing but that no error was found.
func parseTime(s string, zone *time.Location) (time.Time, error) {
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return t, nil
	}
	if zone == nil {
		zone = time.UTC
	}
	for _, layout := range localLayouts {
		wall, err := time.Parse(layout, s)
		switch e, _ := errors.AsType[*time.ParseError](err); {
		case err == nil && layout == time.DateOnly:
			return firstInstant(wall, zone), nil
		case err == nil:
			return localTime(wall, zone)
		case strings.Contains(e.Message, "out of range"):
			return time.Time{}, fmt.Errorf("%q is not in the calendar or on the clock%s: correct it", s, e.Message)
		}
	}
	return time.Time{}, fmt.Errorf("%q is no time: write it as 2023-12-06T23:59:59, local to event.timezone", s)
}

// localTime returns the instant at which clocks in zone show what wall shows in UTC.
func localTime(wall time.Time, zone *time.Location) (time.Time, error) {
	switch instants := instantsOf(wall, zone); len(instants) {
	case 0:
		after := wall.Add(-offsetAt(wall.Add(-24*time.Hour), zone)).In(zone)
		return time.Time{}, fmt.Errorf("%s does not exist in %s, where clocks go forward over it: write %s",
			wall.Format(localLayout), zone, after.Format(localLayout))
	case 1:
		return instants[0], nil
	default:
		return time.Time{}, fmt.Errorf("%s comes twice in %s, where clocks go back over it: write %s or %s",
			wall.Format(localLayout), zone, instants[0].Format(time.RFC3339), instants[1].Format(time.RFC3339))
	}
}

// firstInstant returns the instant at which a day begins in zone, even where clocks skip midnight or show it twice.
func firstInstant(day time.Time, zone *time.Location) time.Time {
	if instants := instantsOf(day, zone); len(instants) > 0 {
		return instants[0]
	}
	begin, _ := day.Add(-offsetAt(day.Add(-24*time.Hour), zone)).In(zone).ZoneBounds()
	return begin
}

// instantsOf returns, in order, the instants at which clocks in zone show what wall shows in UTC: one as a rule, none
// in the hour that is skipped, two in the one that comes again.
func instantsOf(wall time.Time, zone *time.Location) []time.Time {
	var instants []time.Time
	before, after := offsetAt(wall.Add(-24*time.Hour), zone), offsetAt(wall.Add(24*time.Hour), zone)
	for _, offset := range []time.Duration{max(before, after), min(before, after)} {
		t := wall.Add(-offset).In(zone)
		if t.Format(localLayout) == wall.Format(localLayout) && (len(instants) == 0 || !t.Equal(instants[0])) {
			instants = append(instants, t)
		}
	}
	return instants
}

func offsetAt(t time.Time, zone *time.Location) time.Duration {
	_, seconds := t.In(zone).Zone()
	return time.Duration(seconds) * time.Second
}
