package archive

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

func isMaildir(path string) bool {
	return isFolder(filepath.Join(path, "cur")) && isFolder(filepath.Join(path, "new"))
}

// readMaildir reads a Maildir and, in the layout of Maildir++, the folders whose names begin with a dot.
func readMaildir(path string, order []string) ([]Message, error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, entry := range entries {
		if name, dotted := strings.CutPrefix(entry.Name(), "."); dotted && isMaildir(filepath.Join(path, entry.Name())) {
			names = append(names, name)
		}
	}
	sortFolders(names, order)
	messages, err := readMailFolder(path, "", 0)
	for i, name := range names {
		if err != nil {
			return nil, err
		}
		var here []Message
		here, err = readMailFolder(path, "."+name, i+1)
		messages = append(messages, here...)
	}
	return messages, err
}

// readMailFolder reads what was delivered to one folder, in the order of delivery.
func readMailFolder(root, folder string, position int) ([]Message, error) {
	var messages []Message
	for _, sub := range []string{"cur", "new"} {
		dir := filepath.Join(root, folder, sub)
		entries, err := os.ReadDir(dir)
		if err := ignoreMissing(err); err != nil {
			return nil, err
		}
		for _, entry := range entries {
			if entry.IsDir() || strings.HasPrefix(entry.Name(), ".") {
				continue
			}
			raw, err := os.ReadFile(filepath.Join(dir, entry.Name()))
			if err != nil {
				return nil, err
			}
			m := Message{File: filepath.ToSlash(filepath.Join(folder, sub, entry.Name())), Folder: position, Raw: raw}
			m.Received, m.Source = deliveryTime(entry)
			messages = append(messages, m)
		}
	}
	slices.SortFunc(messages, func(a, b Message) int {
		return cmp.Or(a.Received.Compare(b.Received), strings.Compare(filepath.Base(a.File), filepath.Base(b.File)))
	})
	for i := range messages {
		messages[i].UID = uint32(i + 1)
	}
	return messages, nil
}

// deliveryTime returns when a message was delivered: the seconds that its name begins with, else when the file was
// last written.
func deliveryTime(entry os.DirEntry) (time.Time, Source) {
	seconds, _, _ := strings.Cut(entry.Name(), ".")
	if n, err := strconv.ParseInt(seconds, 10, 64); err == nil && n > 0 {
		return time.Unix(n, 0).UTC(), DeliveryTime
	}
	info, err := entry.Info()
	if err != nil {
		return time.Time{}, Unknown
	}
	return info.ModTime().UTC().Truncate(time.Second), DeliveryTime
}
