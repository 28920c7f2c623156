package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"speakerlist/registry"
	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// A rulingForm is what the flags of a ruling command fill in.
type rulingForm struct {
	reason, who      string
	delegation, kind string
	segments         []string
	speaker          string
	received         string
	contact          string
	asJSON           bool
}

// rulingCommand makes a command that gives a ruling. Fill completes what the flags say by the arguments.
func (p *program) rulingCommand(c *cobra.Command, form *rulingForm, fill func(event *registry.Event, r *registry.Ruling, args []string) error) *cobra.Command {
	c.Flags().StringVar(&form.reason, "reason", "", "why: kept for good, and told to whom it concerns (needed)")
	c.Flags().StringVar(&form.who, "who", p.who, "who rules")
	jsonFlag(c, &form.asJSON)
	return p.atOffice(c, writes, func(_ context.Context, o *office, args []string) error {
		ruling := registry.Ruling{
			Who: form.who, Reason: form.reason, Segments: form.segments, Speaker: form.speaker, Contact: form.contact,
			Delegation: namedDelegation(form.delegation, delegations.Type(form.kind)),
		}
		if strings.TrimSpace(form.reason) == "" {
			return fmt.Errorf("%w: give a --reason, which is kept with the ruling", errUsage)
		}
		if err := fill(o.registry.Event(), &ruling, args); err != nil {
			return err
		}
		given, err := o.registry.Rule(p.now(), ruling)
		if err != nil {
			return err
		}
		return p.tellRuling(o, &given, form.asJSON)
	})
}

// tellRuling says what came of a ruling.
func (p *program) tellRuling(o *office, given *registry.Ruling, asJSON bool) error {
	if asJSON {
		return p.writeJSON(given)
	}
	zone := o.registry.Event().Zone
	var s sheet
	for _, id := range []string{given.Entry, given.Other} {
		record, err := o.registry.Show(id)
		if id == "" || err != nil {
			continue // what was added and then undone is no longer there
		}
		s.line(record.Receipt, sayDecision(&record.Entry))
		for _, l := range record.Letters {
			if !l.Written.Before(given.When) {
				s.line("Letter", sayLetter(&l, zone))
			}
		}
	}
	return p.write(fmt.Sprintf("ruling %d, %s\n%s", given.Number, sayRuling(given, zone), s.String()))
}

func (f *rulingForm) delegationFlags(c *cobra.Command) {
	c.Flags().StringVar(&f.delegation, "delegation", "", "who asks: a State's name or ISO code, or another participant's `NAME`")
	c.Flags().StringVar(&f.kind, "type", string(delegations.Organisation), "what a participant is whose name is not known: organisation, civil_society or court")
	f.segmentFlag(c)
	c.Flags().StringVar(&f.speaker, "speaker", "", "who will speak")
}

func (f *rulingForm) segmentFlag(c *cobra.Command) {
	c.Flags().StringSliceVar(&f.segments, "segment", nil, "the segment's `ID`; several with commas")
}

// namedDelegation returns the delegation that a person names; nil for an empty name.
func namedDelegation(name string, kind delegations.Type) *delegations.Delegation {
	name = strings.TrimSpace(name)
	if name == "" {
		return nil
	}
	if d, found := delegations.ByCode(strings.ToUpper(name)); found {
		return &d
	}
	for _, m := range delegations.Find(words.Cut(name)) {
		if m.Start == 0 && m.End == len(name) && len(m.Also) == 0 {
			return &m.Delegation
		}
	}
	return &delegations.Delegation{Name: name, Type: kind}
}

// localTime reads a time as people write it: with an offset, or in the event's zone.
func localTime(typed string, zone *time.Location) (time.Time, error) {
	if t, err := time.Parse(time.RFC3339, typed); err == nil {
		return t, nil
	}
	for _, layout := range []string{"2006-01-02T15:04:05", "2006-01-02 15:04:05", "2006-01-02T15:04", "2006-01-02 15:04"} {
		if t, err := time.ParseInLocation(layout, typed, zone); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("%w: %q is no time; write it as 2023-12-04T09:12:44, in the event's zone (%s), or with an offset", errUsage, typed, zone)
}
