package registry

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"time"

	bolt "go.etcd.io/bbolt"

	"speakerlist/registry/request"
)

// schema is the version of what the file holds. A file of a newer one is left alone.
const schema = 1

var (
	bucketMeta     = []byte("meta")
	bucketMessages = []byte("messages") // Key -> what the list is computed from
	bucketTexts    = []byte("texts")    // Key -> what is only shown
	bucketRaw      = []byte("raw")      // Key -> the message's bytes, compressed, while it is held
	bucketRulings  = []byte("rulings")  // number -> Ruling
	bucketLetters  = []byte("letters")  // number -> Letter
	bucketBodies   = []byte("bodies")   // number -> the letter's bytes
	bucketJournal  = []byte("journal")  // number -> line
	bucketCursors  = []byte("cursors")  // folder's name -> Cursor

	metaSchema   = []byte("schema")
	metaClosed   = []byte("closed")
	metaDigest   = []byte("digest")
	metaSettings = []byte("settings")
	metaFolders  = []byte("folders")
)

func buckets() [][]byte {
	return [][]byte{
		bucketMeta, bucketMessages, bucketTexts, bucketRaw, bucketRulings, bucketLetters, bucketBodies, bucketJournal, bucketCursors,
	}
}

// A Cursor says how far a folder was read.
type Cursor struct {
	Number      int       `json:"number"` // the folder's own, given at first sight and kept
	UIDValidity uint32    `json:"uid_validity"`
	Through     uint32    `json:"through"`
	Since       time.Time `json:"since"`
}

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
		Text: r.Text, Cut: r.Cut, Evidence: r.Evidence, Attachments: r.Attachments, Defects: r.Defects, Date: r.Date,
	}
	core = r
	core.Text, core.Cut, core.Evidence, core.Attachments, core.Defects = "", nil, nil, nil, nil
	return core, shown
}

// light returns a message with what the list is computed from alone: what is kept in memory of it.
func (m Message) light() Message {
	m.Request, _ = split(m.Request)
	return m
}

// join puts together what split parted.
func join(core, shown request.Request) request.Request {
	core.Text, core.Cut, core.Evidence = shown.Text, shown.Cut, shown.Evidence
	core.Attachments, core.Defects = shown.Attachments, shown.Defects
	return core
}

// putMessage stores a message, and returns the hash of what the list is computed from.
func putMessage(tx *bolt.Tx, m *Message) (string, error) {
	key := m.Key()
	core, shown := split(m.Request)
	encoded, err := json.Marshal(storedMessage{Seen: m.Seen, File: m.File, Fault: m.Fault, Request: core})
	if err != nil {
		return "", err
	}
	if err := tx.Bucket(bucketMessages).Put(key[:], encoded); err != nil {
		return "", err
	}
	return hash(encoded), putJSON(tx, bucketTexts, key[:], shown)
}

func loadMessages(tx *bolt.Tx) ([]Message, error) {
	var messages []Message
	err := tx.Bucket(bucketMessages).ForEach(func(k, v []byte) error {
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

func putRaw(tx *bolt.Tx, key Key, raw []byte) error {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	if _, err := w.Write(raw); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return tx.Bucket(bucketRaw).Put(key[:], packed.Bytes())
}

// loadRaw returns the bytes of a message that are kept; nil where they are not.
func loadRaw(tx *bolt.Tx, key Key) ([]byte, error) {
	packed := tx.Bucket(bucketRaw).Get(key[:])
	if packed == nil {
		return nil, nil
	}
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

func putLetter(tx *bolt.Tx, l *Letter) error {
	if l.Number == 0 {
		n, err := tx.Bucket(bucketLetters).NextSequence()
		if err != nil {
			return err
		}
		l.Number = n
	}
	return putJSON(tx, bucketLetters, number(l.Number), l)
}

func putBody(tx *bolt.Tx, l *Letter) error {
	if l.Raw == nil {
		return nil
	}
	return tx.Bucket(bucketBodies).Put(number(l.Number), l.Raw)
}

func deleteLetter(tx *bolt.Tx, l *Letter) error {
	if err := tx.Bucket(bucketBodies).Delete(number(l.Number)); err != nil {
		return err
	}
	return tx.Bucket(bucketLetters).Delete(number(l.Number))
}

func loadLetters(tx *bolt.Tx) (*letters, error) {
	all := newLetters()
	err := tx.Bucket(bucketLetters).ForEach(func(k, v []byte) error {
		var l Letter
		if err := json.Unmarshal(v, &l); err != nil {
			return fmt.Errorf("letter %x: %w", k, err)
		}
		all.put(&l)
		return nil
	})
	return all, err
}

func loadRulings(tx *bolt.Tx) ([]Ruling, error) {
	var all []Ruling
	err := tx.Bucket(bucketRulings).ForEach(func(k, v []byte) error {
		var r Ruling
		if err := json.Unmarshal(v, &r); err != nil {
			return fmt.Errorf("ruling %x: %w", k, err)
		}
		all = append(all, r)
		return nil
	})
	return all, err
}

func loadCursors(tx *bolt.Tx) (map[string]Cursor, error) {
	all := map[string]Cursor{}
	err := tx.Bucket(bucketCursors).ForEach(func(k, v []byte) error {
		var c Cursor
		if err := json.Unmarshal(v, &c); err != nil {
			return fmt.Errorf("cursor of %s: %w", k, err)
		}
		all[string(k)] = c
		return nil
	})
	return all, err
}

func putJSON(tx *bolt.Tx, bucket, key []byte, value any) error {
	encoded, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return tx.Bucket(bucket).Put(key, encoded)
}

func putTime(tx *bolt.Tx, key []byte, t time.Time) error {
	return tx.Bucket(bucketMeta).Put(key, []byte(t.UTC().Format(time.RFC3339Nano)))
}

// loadTime returns the zero time where none is stored.
func loadTime(tx *bolt.Tx, key []byte) (time.Time, error) {
	stored := tx.Bucket(bucketMeta).Get(key)
	if stored == nil {
		return time.Time{}, nil
	}
	return time.Parse(time.RFC3339Nano, string(stored))
}

func number(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

// prepare makes the buckets of a new file.
func prepare(tx *bolt.Tx) error {
	if err := checkSchema(tx); err != nil {
		return err
	}
	for _, name := range buckets() {
		if _, err := tx.CreateBucketIfNotExists(name); err != nil {
			return err
		}
	}
	return tx.Bucket(bucketMeta).Put(metaSchema, number(schema))
}

// checkSchema refuses a file that a newer program wrote.
func checkSchema(tx *bolt.Tx) error {
	meta := tx.Bucket(bucketMeta)
	if meta == nil {
		return nil
	}
	if stored := meta.Get(metaSchema); len(stored) == 8 && binary.BigEndian.Uint64(stored) > schema {
		return fmt.Errorf("%w: it has version %d, and this one knows %d", ErrNewer, binary.BigEndian.Uint64(stored), schema)
	}
	return nil
}

// touch reads every page of the file, so that a damaged one is met now and not in the middle of the work.
func touch(tx *bolt.Tx) error {
	return tx.ForEach(func(_ []byte, b *bolt.Bucket) error {
		return b.ForEach(func(_, _ []byte) error { return nil })
	})
}

// loadFolders returns the configured folders that were ever seen, by their numbers.
func loadFolders(tx *bolt.Tx) ([]string, error) {
	var folders []string
	stored := tx.Bucket(bucketMeta).Get(metaFolders)
	if stored == nil {
		return nil, nil
	}
	return folders, json.Unmarshal(stored, &folders)
}
