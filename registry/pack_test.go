package registry

import (
	"bytes"
	"errors"
	"testing"

	"github.com/klauspost/compress/s2"
)

// FuzzPack checks that what is packed comes back as it was, and that one value does not disturb another.
func FuzzPack(f *testing.F) {
	f.Add([]byte("From: a@example.org\r\n\r\nWe ask for the floor."), []byte{})
	f.Add(bytes.Repeat([]byte("Dear Sir or Madam,\r\n"), 1000), []byte("\x00\xff"))
	f.Fuzz(func(t *testing.T, one, other []byte) {
		var p packer
		packed := [][]byte{p.pack(one), p.pack(other), p.pack(one)}
		for i, want := range [][]byte{one, other, one} {
			got, err := unpack(packed[i])
			if err != nil || !bytes.Equal(got, want) {
				t.Fatalf("value %d: %q became %q (%v)", i, want, got, err)
			}
		}
	})
}

// FuzzUnpack checks that a damaged value is said to be one, or is at least not more than is bearable.
func FuzzUnpack(f *testing.F) {
	f.Add(s2.Encode(nil, []byte("a value")))
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0x0f, 0})
	f.Add([]byte("Auto-Submitted: auto-replied"))
	f.Fuzz(func(t *testing.T, damaged []byte) {
		value, err := unpack(damaged)
		if err != nil && !errors.Is(err, ErrDamaged) || len(value) > mostPacked {
			t.Fatalf("%d bytes, %v", len(value), err)
		}
	})
}

// TestUnpackNothing tells a value that is not there from one that is empty.
func TestUnpackNothing(t *testing.T) {
	t.Parallel()
	var p packer
	if nothing, err := unpack(nil); nothing != nil || err != nil {
		t.Errorf("nothing became %q (%v)", nothing, err)
	}
	if empty, err := unpack(p.pack([]byte{})); empty == nil || err != nil {
		t.Errorf("an empty value became %v (%v)", empty, err)
	}
}
