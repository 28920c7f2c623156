package config

import (
	"regexp"
	"strings"
	"time"
)

var (
	eventID   = regexp.MustCompile(`^[A-Za-z0-9]{1,12}$`)
	segmentID = regexp.MustCompile(`^[\pL\pN._-]{1,20}$`)
)

func checkEvent(d *decoder, e *event) {
	d.need("event", "the section that says which meeting this is")
	if !d.has("event") {
		return
	}
	d.need("event.id", "a few letters and digits that begin every receipt number, such as S22")
	if e.ID != "" && !eventID.MatchString(e.ID) {
		d.fault("event.id", "%q cannot begin a receipt number: use up to 12 letters A to Z and digits", e.ID)
	}
	d.need("event.name", "the meeting's name, as en: ... below the key")
	d.need("event.timezone", "the zone of the place where it meets, such as America/New_York")
	checkTimes(d, e)
	d.need("event.segments", "the parts of the meeting, each with id and name")
	if len(e.Segments) == 0 && d.has("event.segments") {
		d.fault("event.segments", "a meeting has at least one: write its id and name")
	}
	for i := range e.Segments {
		checkSegment(d, e, i)
	}
	checkKeywords(d, e.Segments)
}

func checkTimes(d *decoder, e *event) {
	d.need("event.starts", "when the meeting begins, such as 2023-12-08T11:30:00")
	d.need("event.ends", "when the meeting ends; no letter is sent after it")
	d.need("event.deadline", "the last second at which a request is on time, such as 2023-12-06T23:59:59")
	if e.zone == nil {
		return // every comparison would be off by its offset
	}
	e.order(d, "event.ends", e.Ends, "event.starts", e.Starts)
	if after(e.Deadline, e.Ends) {
		d.fault("event.deadline", "%s is after the meeting has ended: write a time before event.ends, %s",
			e.show(e.Deadline), e.show(e.Ends))
		return
	}
	e.order(d, "event.deadline", e.Deadline, "event.opens", e.Opens)
	if !d.has("event.final_places") {
		if after(e.FinalPlaces, e.Ends) {
			d.fault("event.settle", "the list would close at %s, when the meeting has ended: write less, or set event.final_places",
				e.show(e.FinalPlaces))
		}
		return
	}
	if after(e.Deadline, e.FinalPlaces) {
		d.fault("event.final_places", "%s is before the deadline: write a time after %s", e.show(e.FinalPlaces), e.show(e.Deadline))
	}
	if after(e.FinalPlaces, e.Ends) {
		d.fault("event.final_places", "%s is after the meeting has ended: write a time before %s", e.show(e.FinalPlaces), e.show(e.Ends))
	}
}

// after reports whether both times are known and the first is after the second.
func after(a, b time.Time) bool { return !a.IsZero() && !b.IsZero() && a.After(b) }

// order reports a later time that is not after an earlier one, where both are known.
func (e *event) order(d *decoder, later string, l time.Time, earlier string, s time.Time) {
	if !l.IsZero() && !s.IsZero() && !l.After(s) {
		d.fault(later, "%s is not after %s, %s: correct one of them", e.show(l), earlier, e.show(s))
	}
}

func (e *event) show(t time.Time) string { return t.In(e.zone).Format(localLayout) }

func checkSegment(d *decoder, e *event, i int) {
	s, path := &e.Segments[i], item("event.segments", i)
	d.need(path+".id", "a number or word that requests may name, such as I")
	if s.ID != "" && !segmentID.MatchString(s.ID) {
		d.fault(path+".id", "%q is no id: use up to 20 letters, digits, dots and hyphens", s.ID)
	}
	for j, other := range e.Segments[:i] {
		if s.ID != "" && strings.EqualFold(other.ID, s.ID) {
			d.fault(path+".id", "%s is the id of %s already: give each segment its own", s.ID, item("event.segments", j))
		}
	}
	d.need(path+".name", "what the segment is about, as en: ... below the key")
	if e.zone == nil {
		return
	}
	if after(e.Starts, s.Starts) || after(s.Starts, e.Ends) {
		d.fault(path+".starts", "%s is outside the meeting: write a time from %s to %s", e.show(s.Starts), e.show(e.Starts), e.show(e.Ends))
	}
}

// checkKeywords reports words that stand for two segments, and so tell neither.
func checkKeywords(d *decoder, segments []segment) {
	owner := make(map[string]string)
	for i, s := range segments {
		for j, word := range s.Keywords {
			path, word := item(item("event.segments", i)+".keywords", j), strings.ToLower(word)
			if word == "" {
				continue
			}
			if first, taken := owner[word]; taken {
				d.fault(path, "%q is a keyword of segment %s already: keep it where it tells the segments apart", word, first)
				continue
			}
			owner[word] = s.ID
		}
	}
}
