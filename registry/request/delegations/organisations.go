package delegations

import (
	_ "embed"
	"strings"
)

//go:embed data/organisations.txt
var organisationData string

// A named delegation comes with all the names by which texts may call it.
type named struct {
	delegation Delegation
	names      []string
}

// organisationNames returns the organisations, the organs of the Court and the well-known of civil society.
func organisationNames() []named {
	var all []named
	for line := range dataLines(organisationData) {
		fields := strings.Split(line, "|")
		name := strings.TrimSpace(fields[1])
		n := named{Delegation{Name: name, Type: Type(strings.TrimSpace(fields[0]))}, []string{name}}
		for other := range strings.SplitSeq(fields[2], ";") {
			if other = strings.TrimSpace(other); other != "" {
				n.names = append(n.names, other)
			}
		}
		all = append(all, n)
	}
	return all
}

// dataLines yields the lines of a data file that say something.
func dataLines(data string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(data) {
			line = strings.TrimSpace(line)
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			if !yield(line) {
				return
			}
		}
	}
}
