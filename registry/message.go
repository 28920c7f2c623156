package registry

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"time"

	"speakerlist/registry/request"
)

// A Message is one message of the mailbox, as it is stored: what was read from it, and where and when it came in.
type Message struct {
	Received    time.Time // by the server; whole seconds
	Folder      int       // the folder's number, see [Registry.Admit]
	UIDValidity uint32
	UID         uint32
	Seen        time.Time // when it was first read here
	File        string    // offline: the file it was read from
	Fault       string    // why the server could not give it whole; empty for nearly all
	Request     request.Request
}

// A Key is a message's place in the order of all messages: received second, folder, UIDVALIDITY and UID, each
// big-endian, so that bytes sort as the queue does.
type Key [8 + 4 + 4 + 4]byte

// Key returns the message's place in the queue.
func (m *Message) Key() Key {
	return makeKey(m.Received, m.Folder, m.UIDValidity, m.UID)
}

// id returns the ID of the message's entry.
func (m Message) id() string { return entryID(m.Request.Identity) }

func makeKey(received time.Time, folder int, uidValidity, uid uint32) Key {
	var k Key
	// Flipping the sign bit keeps the times before 1970 in order too.
	binary.BigEndian.PutUint64(k[:], uint64(received.Unix())^(1<<63))
	binary.BigEndian.PutUint32(k[8:], uint32(folder))
	binary.BigEndian.PutUint32(k[12:], uidValidity)
	binary.BigEndian.PutUint32(k[16:], uid)
	return k
}

// Compare orders keys as the queue does: negative where k comes first.
func (k Key) Compare(other Key) int { return bytes.Compare(k[:], other[:]) }

// Received returns the second that the key begins with, in UTC.
func (k Key) Received() time.Time {
	return time.Unix(int64(binary.BigEndian.Uint64(k[:])^(1<<63)), 0).UTC()
}

// String returns the key's hexadecimal digits.
func (k Key) String() string { return hex.EncodeToString(k[:]) }

// added returns the number of the ruling that added the message with that key; false where it came in by itself.
func (k Key) added() (number int, added bool) {
	return int(binary.BigEndian.Uint32(k[16:])), binary.BigEndian.Uint32(k[8:]) == addedFolder
}

func parseKey(b []byte) (Key, error) {
	var k Key
	if len(b) != len(k) {
		return k, fmt.Errorf("a message's key of %d bytes, not %d", len(b), len(k))
	}
	copy(k[:], b)
	return k, nil
}

func (k Key) locate(m *Message) {
	m.Received = k.Received()
	m.Folder = int(binary.BigEndian.Uint32(k[8:]))
	m.UIDValidity = binary.BigEndian.Uint32(k[12:])
	m.UID = binary.BigEndian.Uint32(k[16:])
}
