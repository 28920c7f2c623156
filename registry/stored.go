package registry

import (
	"encoding/json"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"

	"speakerlist/registry/request"
)

// storedMessage is a message without its key.
type storedMessage struct {
	Seen    time.Time       `json:"seen"`
	File    string          `json:"file,omitempty"`
	Fault   string          `json:"fault,omitempty"`
	Request request.Request `json:"request"`
}

// split parts a request into what is decided and written by and what is only shown to people.
func split(r request.Request) (core, shown request.Request) {
	shown = request.Request{
		Text: r.Text, Cut: r.Cut, Evidence: r.Evidence, Attachments: r.Attachments, Defects: r.Defects,
	}
	core = r
	core.Text, core.Cut, core.Evidence, core.Attachments, core.Defects = "", nil, nil, nil, nil
	return core, shown
}

// join puts together what split parted.
func join(core, shown request.Request) request.Request {
	core.Text, core.Cut, core.Evidence = shown.Text, shown.Cut, shown.Evidence
	core.Attachments, core.Defects = shown.Attachments, shown.Defects
	return core
}

func putMessage(w *writer, m *Message) error {
	key := m.Key()
	core, shown := split(m.Request)
	stored := storedMessage{Seen: m.Seen, File: m.File, Fault: m.Fault, Request: core}
	if err := w.putJSON(bucketMessages, key[:], stored); err != nil {
		return err
	}
	return w.putJSON(bucketTexts, key[:], shown)
}

// loadGists returns the gists of all messages, in the order of their keys.
func loadGists(tx *bolt.Tx, g *gister) ([]*gist, error) {
	var gists []*gist
	err := each(tx, bucketMessages, func(k, v []byte) error {
		key, err := parseKey(k)
		if err != nil {
			return err
		}
		m, err := parseMessage(key, v)
		if err != nil {
			return err
		}
		gists = append(gists, g.gist(&m))
		return nil
	})
	return gists, err
}

// loadMessage returns the message with that key, without what is only shown to people.
func loadMessage(tx *bolt.Tx, key Key) (Message, error) {
	stored := tx.Bucket(bucketMessages).Get(key[:])
	if stored == nil {
		return Message{}, fmt.Errorf("message %s is missing", key)
	}
	return parseMessage(key, stored)
}

func parseMessage(key Key, encoded []byte) (Message, error) {
	var stored storedMessage
	if err := json.Unmarshal(encoded, &stored); err != nil {
		return Message{}, fmt.Errorf("message %s: %w", key, err)
	}
	m := Message{Seen: stored.Seen, File: stored.File, Fault: stored.Fault, Request: stored.Request}
	key.locate(&m)
	return m, nil
}

// loadShown completes an entry's request by what is only shown to people.
func loadShown(tx *bolt.Tx, key Key, r request.Request) (request.Request, error) {
	stored := tx.Bucket(bucketTexts).Get(key[:])
	if stored == nil {
		return r, nil
	}
	var shown request.Request
	if err := json.Unmarshal(stored, &shown); err != nil {
		return r, fmt.Errorf("text of message %s: %w", key, err)
	}
	return join(r, shown), nil
}

func putRaw(w *writer, key Key, raw []byte) error {
	return w.put(bucketRaw, key[:], w.pack(raw))
}

// loadRaw returns the bytes of a message that are kept; nil where they are not.
func loadRaw(tx *bolt.Tx, key Key) ([]byte, error) {
	raw, err := unpack(tx.Bucket(bucketRaw).Get(key[:]))
	if err != nil {
		return nil, fmt.Errorf("bytes of message %s: %w", key, err)
	}
	return raw, nil
}

// loadRawKeys returns the keys of the messages whose bytes are kept.
func loadRawKeys(tx *bolt.Tx) (map[Key]bool, error) {
	kept := map[Key]bool{}
	err := each(tx, bucketRaw, func(k, _ []byte) error {
		key, err := parseKey(k)
		kept[key] = true
		return err
	})
	return kept, err
}

func putLetter(w *writer, l *Letter) error {
	if l.Number == 0 {
		n, err := w.tx.Bucket(bucketLetters).NextSequence()
		if err != nil {
			return err
		}
		l.Number = n
	}
	return w.putJSON(bucketLetters, number(l.Number), l)
}

// putBody stores a letter's bytes, or removes those that it no longer has.
func putBody(w *writer, l *Letter) error {
	if l.Raw == nil {
		return w.remove(bucketBodies, number(l.Number))
	}
	return w.put(bucketBodies, number(l.Number), w.pack(l.Raw))
}

func deleteLetter(w *writer, l *letter) error {
	if err := w.remove(bucketBodies, number(l.number)); err != nil {
		return err
	}
	return w.remove(bucketLetters, number(l.number))
}

// loadLetters returns what is to be held of all letters. What is equal in them and in the entries that they are about
// shares its memory.
func loadLetters(tx *bolt.Tx, f *fold) (*letters, error) {
	all := newLetters()
	err := each(tx, bucketLetters, func(k, v []byte) error {
		l, err := parseLetter(k, v)
		if err != nil {
			return err
		}
		if e := f.threads.byID[l.About]; e != nil {
			l.About = e.id
			if l.To == e.to {
				l.To = e.to
			}
		}
		all.put(&l)
		if all.find(l.ID) == nil {
			return fmt.Errorf("letter %x: %q is no ID", k, l.ID)
		}
		return nil
	})
	return all, err
}

// loadLetter returns a letter whole, but for its bytes.
func loadLetter(tx *bolt.Tx, l *letter) (Letter, error) {
	key := number(l.number)
	return parseLetter(key, tx.Bucket(bucketLetters).Get(key))
}

func parseLetter(key, encoded []byte) (Letter, error) {
	var l Letter
	if err := json.Unmarshal(encoded, &l); err != nil {
		return Letter{}, fmt.Errorf("letter %x: %w", key, err)
	}
	return l, nil
}

// loadBody returns the bytes of the letter with that number; nil where it has none.
func loadBody(tx *bolt.Tx, n uint64) ([]byte, error) {
	raw, err := unpack(tx.Bucket(bucketBodies).Get(number(n)))
	if err != nil {
		return nil, fmt.Errorf("bytes of letter %d: %w", n, err)
	}
	return raw, nil
}
