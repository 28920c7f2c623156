package registry

import (
	"bytes"
	"fmt"

	"github.com/klauspost/compress/s2"
)

// mostPacked bounds what a value may say that it becomes, unpacked, so that a damaged one cannot take all memory.
const mostPacked = 256 << 20

// A packer packs what is kept for long and seldom read: the bytes of letters, which are much alike, and those of messages.
// The zero value is ready.
type packer struct{ room []byte }

// pack returns a value packed. It shares no memory with it, nor with what was packed before.
func (p *packer) pack(value []byte) []byte {
	packed := s2.Encode(p.room, value)
	if cap(packed) > cap(p.room) {
		p.room = packed[:cap(packed)]
	}
	return bytes.Clone(packed)
}

// unpack returns what pack was given; nil for nil.
func unpack(packed []byte) ([]byte, error) {
	if packed == nil {
		return nil, nil
	}
	if n, err := s2.DecodedLen(packed); err != nil || n > mostPacked {
		return nil, fmt.Errorf("%w: a value that cannot be unpacked", ErrDamaged)
	}
	value, err := s2.Decode([]byte{}, packed) // not nil, which would be none
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return value, nil
}
