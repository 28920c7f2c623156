package registry

import (
	"fmt"
	"slices"
)

// An outlined list is what a digest remembers of it, so that the next one can say what moved.
type outlined map[string][]outlinedPlace // by segment, in order

type outlinedPlace struct {
	Key     string `json:"key"` // the delegation's
	Name    string `json:"name"`
	Speaker string `json:"speaker,omitempty"`
	Waiting bool   `json:"waiting,omitempty"`
}

func outline(f *fold) outlined {
	all := outlined{}
	for _, s := range f.event.Segments {
		for _, speaker := range f.speakers(s) {
			all[s.ID] = append(all[s.ID], outlinedPlace{
				Key: speaker.Delegation.Key(), Name: speaker.Delegation.Name, Speaker: speaker.Name, Waiting: speaker.Waiting,
			})
		}
	}
	return all
}

// moves says in sentences what is otherwise now for those who had a place before, or stood behind it. Whoever only
// follows after all others is news, but moves nobody.
func moves(before, now outlined) []string {
	var said []string
	for _, segment := range slices.Sorted(allKeys(before, now)) {
		for _, s := range segmentMoves(before[segment], now[segment]) {
			said = append(said, fmt.Sprintf("Segment %s: %s.", segment, s))
		}
	}
	return said
}

func segmentMoves(before, now []outlinedPlace) []string {
	var said []string
	for i, was := range before {
		if at(now, was.Key) < 0 {
			said = append(said, fmt.Sprintf("%s, who had place %d, is not on the list any more", was.Name, i+1))
		}
	}
	for i, is := range now {
		rank := at(before, is.Key)
		if rank < 0 {
			if behind := known(before, now[i+1:]); behind > 0 {
				said = append(said, fmt.Sprintf("%s takes place %d, before %d who were there already", is.Name, i+1, behind))
			}
			continue
		}
		was := before[rank]
		switch {
		case was.Waiting && !is.Waiting:
			said = append(said, fmt.Sprintf("%s moves up from the waiting list to place %d", is.Name, i+1))
		case !was.Waiting && is.Waiting:
			said = append(said, fmt.Sprintf("%s moves to the waiting list, from place %d to %d", is.Name, rank+1, i+1))
		case known(before, now[:i]) != known(now, before[:rank]):
			said = append(said, fmt.Sprintf("%s moves from place %d to %d, past others who were there before", is.Name, rank+1, i+1))
		}
		if was.Speaker != is.Speaker {
			said = append(said, fmt.Sprintf("%s is spoken for by %s instead of %s", is.Name, orNobody(is.Speaker), orNobody(was.Speaker)))
		}
	}
	return said
}

// known counts how many of some places are of delegations in a list.
func known(list, some []outlinedPlace) int {
	n := 0
	for _, p := range some {
		if at(list, p.Key) >= 0 {
			n++
		}
	}
	return n
}

// at returns a delegation's position in a list; -1 where it has none.
func at(list []outlinedPlace, key string) int {
	return slices.IndexFunc(list, func(p outlinedPlace) bool { return p.Key == key })
}

func orNobody(speaker string) string {
	if speaker == "" {
		return "nobody named"
	}
	return speaker
}

// allKeys yields the keys of both maps, once.
func allKeys(a, b outlined) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for key := range a {
			if !yield(key) {
				return
			}
		}
		for key := range b {
			if _, both := a[key]; !both && !yield(key) {
				return
			}
		}
	}
}
