package request

import (
	"fmt"
	"slices"
	"strings"
)

// A choice gathers what a letter's references to segments come to.
type choice struct {
	numbered   []string // by their numbers
	subjects   []string // by their subjects
	bare       []string
	loose      []string
	kin        []string // by what is akin to their subjects
	spare      []string // as a second choice
	hints      []string // by subjects that stand for themselves
	left       []string
	kept       []string // by a withdrawal
	considered []string // those considered once
	unsure     []string // where it is not clear that they are asked for
	open       bool
}

// settle tells the segments that a choice comes to, or why it contradicts itself.
func (c choice) settle() (ids []string, doubt string) {
	named := c.numbered
	if len(named) == 0 {
		named = c.bare
	}
	if surely := slices.Concat(named, c.subjects); len(surely) > 0 {
		for _, id := range c.unsure {
			if !slices.Contains(surely, id) {
				return nil, fmt.Sprintf("it asks for %s, and it is not clear whether for %s", strings.Join(surely, ", "), id)
			}
		}
	} else if len(c.unsure) > 0 {
		return c.unsure, ""
	}
	switch {
	case len(named) > 0:
		for _, id := range slices.Concat(c.subjects, c.loose) {
			if !slices.Contains(named, id) {
				return nil, fmt.Sprintf("the number says %s, the subject is that of %s", strings.Join(named, ", "), id)
			}
		}
		return named, ""
	case len(c.subjects) > 0:
		return c.subjects, ""
	}
	for _, named := range [][]string{c.loose, c.kin, c.hints, c.spare, c.considered} {
		if len(named) > 0 {
			return named, ""
		}
	}
	return nil, ""
}

func (c *choice) add(m reference, ids []string) {
	if m.kin {
		c.kin = append(c.kin, ids...)
		return
	}
	switch m.how {
	case byNumber:
		c.numbered = append(c.numbered, ids...)
	case bySubject:
		c.subjects = append(c.subjects, ids...)
	case bare:
		c.bare = append(c.bare, ids...)
	case loose:
		c.loose = append(c.loose, ids...)
	}
}

// reconcile settles what the text and the subject say, each by itself.
func reconcile(ids []string, text, subject choice, reply bool) ([]string, string) {
	if text.open && len(ids) == 0 {
		return nil, ""
	}
	headed, doubt := subject.settle()
	switch {
	case len(ids) == 0:
		return headed, doubt
	case reply: // the subject is that of an earlier message
		return ids, ""
	case len(subject.numbered) > 0 && !overlap(ids, subject.numbered):
		return nil, fmt.Sprintf("the text says %s, the subject %s", strings.Join(ids, ", "), strings.Join(subject.numbered, ", "))
	case len(subject.subjects) > 0 && !overlap(ids, subject.subjects):
		return nil, fmt.Sprintf("the text says %s, the subject speaks of %s", strings.Join(ids, ", "), strings.Join(subject.subjects, ", "))
	}
	return ids, ""
}

func overlap(a, b []string) bool {
	return slices.ContainsFunc(a, func(id string) bool { return slices.Contains(b, id) })
}

func unique(ids []string) []string {
	var once []string
	for _, id := range ids {
		if !slices.Contains(once, id) {
			once = append(once, id)
		}
	}
	return once
}

// inOrder returns ids in the order of the event's segments.
func (r *Reader) inOrder(ids []string) []string {
	var ordered []string
	for _, s := range r.segments {
		if slices.Contains(ids, s.ID) {
			ordered = append(ordered, s.ID)
		}
	}
	return ordered
}

// allBut returns the segments that are not among some.
func (r *Reader) allBut(ids []string) []string {
	var rest []string
	for _, s := range r.segments {
		if !slices.Contains(ids, s.ID) {
			rest = append(rest, s.ID)
		}
	}
	return rest
}
