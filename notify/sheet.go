package notify

import (
	"fmt"
	"slices"
	"strings"

	"speakerlist/registry"
)

// A clerk writes the lists of a digest.
type clerk struct {
	pen    *pen
	event  *registry.Event
	report *registry.Report
}

func newSheet(p *pen, event *registry.Event, report *registry.Report) *sheet {
	c := &clerk{p, event, report}
	s := &sheet{Summary: c.summary()}
	s.Title = fmt.Sprintf("[%s] %s", event.ID, s.Summary.title())
	add := func(sections ...section) {
		for _, section := range sections {
			if len(section.Entries) > 0 || section.Note != "" {
				s.Sections = append(s.Sections, section)
			}
		}
	}
	add(c.alarms(), c.held(), c.kept(), c.troubled(), c.changed())
	for _, segment := range report.List.Segments {
		add(c.speakers(segment), c.waiting(segment))
	}
	add(c.refused(), c.ignored(), c.rulings(), c.about())
	return s
}

// summary says in a sentence what wants doing, and in rows what there is.
func (c *clerk) summary() part {
	var wants []string
	want := func(n int, one, many string) {
		if n > 0 {
			wants = append(wants, count(n, one, many))
		}
	}
	want(len(c.report.Alarms), "fault stands", "faults stand")
	want(len(c.held().Entries), "message waits for your decision", "messages wait for your decision")
	want(len(c.kept().Entries), "letter waits to be released", "letters wait to be released")
	want(len(c.troubled().Entries), "letter is in trouble", "letters are in trouble")
	first, edge := "Nothing waits for your decision", good
	if len(wants) > 0 {
		first, edge = join(wants), heed
	}
	if len(c.report.Alarms) > 0 {
		edge = bad
	}
	return part{
		Language: "en", Direction: "ltr", Edge: edge, colon: ": ",
		Blocks: []block{{Lead: true, Text: first}, {Facts: c.facts()}},
	}
}

func (c *clerk) facts() []fact {
	all := []fact{
		newFact("As of", c.pen.second(c.report.Now, c.event.Zone)),
		newFact("The list", c.standing()),
	}
	for _, s := range c.report.List.Segments {
		waits := 0
		for _, speaker := range s.Live {
			if speaker.Waiting {
				waits++
			}
		}
		what := count(len(s.Live)-waits, "speaker", "speakers")
		if s.Segment.Capacity > 0 {
			what += fmt.Sprintf(" of at most %d, %d waiting", s.Segment.Capacity, waits)
		}
		all = append(all, newFact("Segment "+s.Segment.ID, what))
	}
	return all
}

// about has what is kept for the record and settles nothing today, so that it stands last.
func (c *clerk) about() section {
	journal := entry{Title: "Journal: " + count(c.report.Entries, "entry", "entries")}
	if c.report.Head != "" {
		journal.Details = []string{"head " + c.report.Head}
	}
	return section{Heading: "About this digest", Entries: []entry{
		{Title: "Event: " + clean(c.event.Name.In("en"), longestText)},
		{Title: "New since: " + c.since()},
		journal,
	}}
}

func (c *clerk) since() string {
	if c.report.Since.IsZero() {
		return "the beginning: this is the first digest"
	}
	return c.pen.second(c.report.Since, c.event.Zone)
}

func (c *clerk) standing() string {
	if c.report.Final {
		return "closed; the places are final"
	}
	return "provisional until " + c.pen.moment(c.event.FinalPlaces, c.event.Zone)
}

func (c *clerk) alarms() section {
	s := section{Heading: "Faults that stand"}
	for _, alarm := range c.report.Alarms {
		s.Entries = append(s.Entries, entry{Title: clean(alarm, longestText)})
	}
	return s
}

func (c *clerk) changed() section {
	s := section{Heading: "Moved since the last digest"}
	for _, sentence := range c.report.Changed {
		s.Entries = append(s.Entries, entry{Title: clean(sentence, longestText)})
	}
	return s
}

func (c *clerk) speakers(list registry.SegmentList) section {
	s := section{Heading: "Segment " + list.Segment.ID + ": " + clean(list.Segment.Name.In("en"), longestText)}
	for _, speaker := range list.Live {
		if !speaker.Waiting {
			s.Entries = append(s.Entries, c.speaker(speaker))
		}
	}
	if len(s.Entries) == 0 {
		s.Note = "Nobody is on this list yet."
	}
	return s
}

func (c *clerk) waiting(list registry.SegmentList) section {
	s := section{Heading: "Segment " + list.Segment.ID + ": waiting list"}
	for _, speaker := range list.Live {
		if speaker.Waiting {
			s.Entries = append(s.Entries, c.speaker(speaker))
		}
	}
	return s
}

func (c *clerk) speaker(s registry.Speaker) entry {
	name := clean(s.Name, longestName)
	if name == "" {
		name = "no speaker named"
	}
	return entry{
		Rank: s.Rank, New: c.report.New[s.Entry],
		Title:   delegationName(&s.Delegation, "en") + ": " + name,
		Details: []string{c.received(s.Received) + "; " + s.Receipt},
	}
}

func (c *clerk) rulings() section {
	s := section{Heading: "Rulings"}
	for _, r := range slices.Backward(c.report.Rulings) {
		what := fmt.Sprintf("%d: %s", r.Number, r.Verb)
		if r.Undoes > 0 {
			what += fmt.Sprintf(" %d", r.Undoes)
		}
		if receipt := c.receipt(r.Entry); receipt != "" {
			what += " " + receipt
		}
		if receipt := c.receipt(r.Other); receipt != "" {
			what += " and " + receipt
		}
		s.Entries = append(s.Entries, entry{
			New:     r.When.After(c.report.Since),
			Title:   what,
			Details: []string{clean(r.Reason, longestText), clean(r.Who, longestName) + ", " + c.pen.second(r.When, c.event.Zone)},
		})
	}
	if len(s.Entries) > 0 {
		s.Note = "The attached rulings.json keeps them for a registry that is rebuilt from the mailbox."
	}
	return s
}

func (c *clerk) receipt(id string) string {
	if e := c.entry(id); e != nil {
		return e.Receipt
	}
	return ""
}

func (c *clerk) entry(id string) *registry.Entry {
	i := slices.IndexFunc(c.report.List.Messages, func(e registry.Entry) bool { return e.ID == id })
	if id == "" || i < 0 {
		return nil
	}
	return &c.report.List.Messages[i]
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

func join(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}

func quoted(subject string) string {
	if subject = clean(subject, longestSubject); subject == "" {
		return "(none)"
	}
	return "“" + subject + "”"
}
