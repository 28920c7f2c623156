package request

import "strings"

// ContradictsSegments says that it is the segment which cannot be told. Contradiction begins with the name of the
// field in doubt, "segments" or "delegation", and a colon.
func (r *Request) ContradictsSegments() bool { return strings.HasPrefix(r.Contradiction, "segments") }
