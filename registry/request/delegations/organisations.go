package delegations

// A named delegation comes with all the names by which texts may call it.
type named struct {
	delegation Delegation
	names      []string
}

// organisationNames returns the organisations, the organs of the Court and the well-known of civil society.
func organisationNames() []named { return nil }
