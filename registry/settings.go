package registry

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	bolt "go.etcd.io/bbolt"
)

// SettingsChanged says that the event's settings differ from those that the registry last ran with, in a way that
// turns decisions which senders were told.
type SettingsChanged struct {
	Changes []Turned
}

// A Turned decision is one that the settings would change after its sender was told.
type Turned struct {
	Receipt    string
	Delegation string
	Told, Now  Outcome
	Letter     LetterKind // that would be owed
}

func (c *SettingsChanged) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "the event's settings have changed, and %d decisions that senders were told would change with them:", len(c.Changes))
	for _, t := range c.Changes {
		fmt.Fprintf(&b, "\n  %s %s: told %s, now %s (letter: %s)", t.Receipt, t.Delegation, t.Told, t.Now, t.Letter)
	}
	b.WriteString("\nrun again with --accept-changes to send these letters, or restore the settings")
	return b.String()
}

// adoptSettings journals the settings in force, and the letters that they cause where they are not those of the last
// run and the changes were accepted.
func (r *Registry) adoptSettings(now time.Time) error {
	settings, err := r.event.settings()
	if err != nil {
		return err
	}
	var last []byte
	if err := r.db.View(func(tx *bolt.Tx) error {
		last = bytes.Clone(tx.Bucket(bucketMeta).Get(metaSettings))
		return nil
	}); err != nil {
		return err
	}
	if bytes.Equal(last, settings) {
		return nil
	}
	changes := r.owe(r.fold.entries, now)
	if turned := r.turned(changes); len(turned) > 0 && !r.options.AcceptChanges {
		return &SettingsChanged{Changes: turned}
	}
	err = r.update(func(tx *bolt.Tx, j *journal) error {
		if err := tx.Bucket(bucketMeta).Put(metaSettings, settings); err != nil {
			return err
		}
		if err := j.append(tx, now, "settings", "", settings); err != nil {
			return err
		}
		return r.write(tx, j, now, changes)
	})
	if err == nil {
		r.adopt(changes)
	}
	return err
}

// turned returns the changes that contradict what was told.
func (r *Registry) turned(changes []change) []Turned {
	var all []Turned
	for _, c := range changes {
		if c.write == nil {
			continue
		}
		told, _ := r.letters.about(c.write.About)
		if told == nil {
			continue
		}
		name := ""
		if d := c.write.Facts.Delegation; d != nil {
			name = d.Name
		}
		all = append(all, Turned{
			Receipt: c.write.Facts.Receipt, Delegation: name,
			Told: told.Facts.Outcome, Now: c.write.Facts.Outcome, Letter: c.write.Kind,
		})
	}
	return all
}
