package registry

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
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

// split parts a request into what the list is computed from and what is only shown to people.
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

// light returns a message with what the list is computed from alone: what is kept in memory of it.
func (m Message) light() Message {
	m.Request, _ = split(m.Request)
	return m
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

func loadMessages(tx *bolt.Tx) ([]Message, error) {
	var messages []Message
	err := each(tx, bucketMessages, func(k, v []byte) error {
		key, err := parseKey(k)
		if err != nil {
			return err
		}
		var stored storedMessage
		if err := json.Unmarshal(v, &stored); err != nil {
			return fmt.Errorf("message %s: %w", key, err)
		}
		m := Message{Seen: stored.Seen, File: stored.File, Fault: stored.Fault, Request: stored.Request}
		key.locate(&m)
		messages = append(messages, m)
		return nil
	})
	return messages, err
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
	var packed bytes.Buffer
	w.pack.Reset(&packed)
	if _, err := w.pack.Write(raw); err != nil {
		return err
	}
	if err := w.pack.Close(); err != nil {
		return err
	}
	return w.put(bucketRaw, key[:], packed.Bytes())
}

// loadRaw returns the bytes of a message that are kept; nil where they are not.
func loadRaw(tx *bolt.Tx, key Key) ([]byte, error) {
	packed := tx.Bucket(bucketRaw).Get(key[:])
	if packed == nil {
		return nil, nil
	}
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("bytes of message %s: %w", key, err)
	}
	return io.ReadAll(r)
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
	return w.put(bucketBodies, number(l.Number), l.Raw)
}

func deleteLetter(w *writer, l *Letter) error {
	if err := w.remove(bucketBodies, number(l.Number)); err != nil {
		return err
	}
	return w.remove(bucketLetters, number(l.Number))
}

func loadLetters(tx *bolt.Tx) (*letters, error) {
	all := newLetters()
	err := each(tx, bucketLetters, func(k, v []byte) error {
		var l Letter
		if err := json.Unmarshal(v, &l); err != nil {
			return fmt.Errorf("letter %x: %w", k, err)
		}
		all.put(&l)
		return nil
	})
	return all, err
}

// loadBody returns a letter's bytes; nil where it has none.
func loadBody(tx *bolt.Tx, l *Letter) []byte {
	return bytes.Clone(tx.Bucket(bucketBodies).Get(number(l.Number)))
}
