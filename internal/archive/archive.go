// Package archive reads stored mail for the commands that work without a server: single files, a folder of .eml
// files with one folder a mailbox folder, a Maildir, or an mbox file.
package archive

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// A Source says where a message's received time comes from.
type Source string

// The sources, the most trustworthy first.
const (
	Given          Source = "given"           // by the caller
	DeliveryTime   Source = "delivery-time"   // the Maildir's or mbox's own
	ReceivedHeader Source = "received-header" // the topmost Received field, written by the last server
	DateHeader     Source = "date-header"     // the sender's claim: an estimate
	Unknown        Source = "unknown"         // no time at all was found
)

// A Message is one stored message.
type Message struct {
	File     string // relative to the archive; of an mbox, the file and the message's number
	Folder   int    // the position of its mail folder, from 0
	UID      uint32 // its position within the folder, from 1
	Received time.Time
	Source   Source
	Raw      []byte
}

// Read reads a whole archive. Mail folders come in the order of the names given, then of their own names. An archive
// without any message is an error.
func Read(path string, folders []string) ([]Message, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	var messages []Message
	switch {
	case !info.IsDir():
		messages, err = readFile(path)
	case isMaildir(path):
		messages, err = readMaildir(path, folders)
	default:
		messages, err = readFolders(path, folders)
	}
	if err == nil && len(messages) == 0 {
		err = fmt.Errorf("%s holds no messages: give an mbox file, a Maildir, or a folder of .eml files", path)
	}
	return messages, err
}

// Open reads one message file.
func Open(path string) (Message, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return Message{}, err
	}
	return Parse(filepath.Base(path), raw), nil
}

// Parse makes a message of bytes that came from elsewhere than a file.
func Parse(name string, raw []byte) Message {
	m := Message{File: name, UID: 1, Raw: raw}
	m.Received, m.Source = HeaderTime(raw)
	return m
}

func readFile(path string) ([]Message, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if isMbox(raw) {
		return splitMbox(filepath.Base(path), raw), nil
	}
	m, err := Open(path)
	return []Message{m}, err
}

// readFolders reads the .eml files of a folder, then those of each folder in it.
func readFolders(path string, order []string) ([]Message, error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, entry := range entries {
		if entry.IsDir() {
			names = append(names, entry.Name())
		}
	}
	sortFolders(names, order)
	var messages []Message
	for folder, name := range slices.Concat([]string{"."}, names) {
		here, err := readMessages(path, name)
		if err != nil {
			return nil, err
		}
		for i := range here {
			here[i].Folder, here[i].UID = folder, uint32(i+1)
		}
		messages = append(messages, here...)
	}
	return messages, nil
}

func readMessages(root, folder string) ([]Message, error) {
	paths, err := filepath.Glob(filepath.Join(escapeGlob(filepath.Join(root, folder)), "*.eml"))
	if err != nil {
		return nil, err
	}
	var messages []Message
	for _, path := range paths { // Glob sorts
		m, err := Open(path)
		if err != nil {
			return nil, err
		}
		m.File = filepath.ToSlash(filepath.Join(folder, m.File))
		messages = append(messages, m)
	}
	return messages, nil
}

func escapeGlob(path string) string {
	return strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`).Replace(path)
}

// sortFolders puts mail folders in the order of the configuration, whose special uses (\Junk) stand for the usual
// names, and then of their own names.
func sortFolders(names, order []string) {
	position := func(name string) int {
		for i, configured := range order {
			if sameFolder(configured, name) {
				return i
			}
		}
		return len(order)
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(position(a), position(b)), strings.Compare(a, b))
	})
}

func sameFolder(configured, name string) bool {
	use, special := strings.CutPrefix(configured, `\`)
	if !special {
		return strings.EqualFold(configured, name)
	}
	usual := map[string][]string{
		"junk": {"junk", "spam", "junk e-mail", "junk email", "bulk mail"},
		"all":  {"all", "all mail", "archive"},
	}[strings.ToLower(use)]
	return slices.Contains(usual, strings.ToLower(name)) || strings.EqualFold(use, name)
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func ignoreMissing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
