package main

import (
	"time"

	"speakerlist/internal/config"
)

// Why a digest can be due beside its fixed times.
const (
	dueClosing = "closing"
	dueChange  = "change"
)

// digestDue says why a digest is due at now; nothing, where none is. Last is when the last one was written, or when there
// was first something to tell; changed is when something changed that none has told yet, and closed when the list closed,
// both zero where that has not happened. One digest makes up for all that were missed.
func digestDue(now, last, changed, closed time.Time, settings config.Digest, zone *time.Location) string {
	if last.Before(closed) {
		return dueClosing
	}
	for _, at := range settings.At {
		if lastTime(now, at, zone).After(last) {
			return at.String()
		}
	}
	if settings.AfterChange > 0 && !changed.IsZero() && now.Sub(changed) >= settings.AfterChange {
		return dueChange
	}
	return ""
}

// lastTime returns the last moment, at now or before, at which clocks in the zone showed that time of day. In the night
// in which summer time leaves it out, that is as much later as clocks were put on.
func lastTime(now time.Time, at config.ClockTime, zone *time.Location) time.Time {
	local := now.In(zone)
	on := func(day int) time.Time {
		return time.Date(local.Year(), local.Month(), day, at.Hour, at.Minute, 0, 0, zone)
	}
	if today := on(local.Day()); !today.After(now) {
		return today
	}
	return on(local.Day() - 1)
}
