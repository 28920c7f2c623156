package imapwatch

import "slices"

// A space is the memory that holds the contents of one batch's messages. It is used again for a later batch, so that
// catching up does not leave as much garbage as the mailbox is large. The zero space has no room.
type space []byte

// spaces are those that are not in use.
type spaces chan space

// newSpaces has room for as many as there can be batches at a time.
func newSpaces() spaces { return make(spaces, 4) }

// take returns an empty space with room for so many bytes.
func (s spaces) take(room int64) space {
	select {
	case used := <-s:
		return slices.Grow(used[:0], int(room))
	default:
		return make(space, 0, room)
	}
}

// put takes a space back, when nothing that stands in it is needed any more.
func (s spaces) put(used space) {
	select {
	case s <- used:
	default:
	}
}

// part returns the next n bytes, or bytes of their own where there is no room: some servers send more than they said.
func (s *space) part(n int64) []byte {
	begin := len(*s)
	if int64(cap(*s)-begin) < n {
		return make([]byte, n)
	}
	*s = (*s)[:begin+int(n)]
	return (*s)[begin:len(*s):len(*s)]
}
