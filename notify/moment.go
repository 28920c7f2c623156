package notify

import (
	"path"
	"strings"
	"time"
)

// A pen writes phrases in one language. It remembers the first error, so that many can be written before one looks.
type pen struct {
	*catalog
	err error
}

func (p *pen) phrase(name string, data any) string {
	said, err := p.say(name, data)
	if err != nil && p.err == nil {
		p.err = err
	}
	return strings.TrimSpace(said)
}

// A calendarDay is what the template "date" is given, the weekday and the month by their names.
type calendarDay struct {
	Weekday, Month string
	Day, Year      int
}

// date writes the day that a time falls on in its own location.
func (p *pen) date(t time.Time) string {
	return p.phrase("date", calendarDay{
		Weekday: p.weekdays[(t.Weekday()+6)%7], Month: p.months[t.Month()-1], Day: t.Day(), Year: t.Year(),
	})
}

// A moment is what the template "moment" is given: a time where the event takes place, and in UTC.
type moment struct {
	Date, Clock       string
	City              string // whose time it is; empty where the event goes by UTC itself
	UTCDate, UTCClock string // UTCDate is empty where it is the same day
}

// moment writes a time, without seconds where it is a whole minute; the zero time is empty.
func (p *pen) moment(t time.Time, zone *time.Location) string {
	if t.Second() == 0 {
		return p.time(t, zone, "15:04")
	}
	return p.second(t, zone)
}

// second writes a time to the second; the zero time is empty.
func (p *pen) second(t time.Time, zone *time.Location) string { return p.time(t, zone, time.TimeOnly) }

func (p *pen) time(t time.Time, zone *time.Location, clock string) string {
	if t.IsZero() {
		return ""
	}
	local, utc := t.In(zone), t.UTC()
	m := moment{Date: p.date(local), Clock: local.Format(clock), City: city(zone), UTCClock: utc.Format(clock)}
	if local.YearDay() != utc.YearDay() || local.Year() != utc.Year() {
		m.UTCDate = p.date(utc)
	}
	return p.phrase("moment", m)
}

// city returns the place that a zone is named after: New York for America/New_York.
func city(zone *time.Location) string {
	name := path.Base(zone.String())
	if name == "UTC" || name == "." {
		return ""
	}
	return strings.ReplaceAll(name, "_", " ")
}

// span writes a duration in its two largest units, so that it is read at a glance; less than a second is empty.
func (p *pen) span(d time.Duration) string {
	seconds := int(d / time.Second)
	units := []struct {
		name    string
		seconds int
	}{{"days", 24 * 60 * 60}, {"hours", 60 * 60}, {"minutes", 60}, {"seconds", 1}}
	for i, unit := range units {
		if seconds < unit.seconds {
			continue
		}
		large := p.phrase(unit.name, seconds/unit.seconds)
		if i+1 == len(units) || seconds%unit.seconds < units[i+1].seconds {
			return large
		}
		small := p.phrase(units[i+1].name, seconds%unit.seconds/units[i+1].seconds)
		return p.phrase("and", []string{large, small})
	}
	return ""
}
