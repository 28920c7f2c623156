package request

import "slices"

// assign gives the names to the segments asked for: one name for all, or one for each in their order, empty where it
// is not known who speaks in one of them.
func (g *interpretation) assign(found []speakerAt) []string {
	if len(found) == 0 {
		return nil
	}
	if len(g.segments) < 2 {
		return []string{found[0].name}
	}
	names := make([]string, len(g.segments))
	surest := slices.SortedStableFunc(slices.Values(found), func(a, b speakerAt) int { return len(a.segments) - len(b.segments) })
	for _, f := range surest {
		for i, id := range g.segments {
			if names[i] == "" && slices.Contains(f.segments, id) {
				names[i] = f.name
			}
		}
	}
	switch {
	case !slices.ContainsFunc(names, func(name string) bool { return name != "" }) && len(found) == len(names):
		for i, f := range found {
			names[i] = f.name
		}
	case !slices.ContainsFunc(names, func(name string) bool { return name != "" }):
		return []string{found[0].name}
	default:
		fillGap(names, found)
	}
	if !slices.ContainsFunc(names, func(name string) bool { return name != names[0] }) {
		return names[:1]
	}
	return names
}

// fillGap gives the one segment that nobody stands beside to the one person who stands beside none.
func fillGap(names []string, found []speakerAt) {
	gap := slices.Index(names, "")
	if gap < 0 {
		return
	}
	free := slices.IndexFunc(found, func(f speakerAt) bool {
		return !slices.ContainsFunc(names, func(name string) bool { return samePerson(name, f.name) })
	})
	if free >= 0 {
		names[gap] = found[free].name
	}
}
