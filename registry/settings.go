package registry

import (
	"bytes"
	"cmp"
	"encoding/json"
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
	Letter     LetterKind // that would be owed; empty for none
}

func (c *SettingsChanged) Error() string {
	var b strings.Builder
	b.WriteString("the event's settings have changed, and with them decisions that senders were told:")
	for _, t := range c.Changes {
		fmt.Fprintf(&b, "\n  %s %s: told %s, now %s (letter: %s)", t.Receipt, t.Delegation, t.Told, t.Now, cmp.Or(t.Letter, "none"))
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
	turned, err := r.turned(last)
	switch {
	case err != nil:
		return err
	case len(turned) > 0 && !r.options.AcceptChanges:
		return &SettingsChanged{Changes: turned}
	}
	var changes []change
	err = r.update(now, func(w *writer) (err error) {
		if changes, err = r.owe(w.tx, r.fold.entries, now); err != nil {
			return err
		}
		if err := w.put(bucketMeta, metaSettings, settings); err != nil {
			return err
		}
		if len(turned) > 0 {
			if err := w.putTime(metaAdopted, now); err != nil {
				return err
			}
		}
		if err := w.line("settings", "", settings); err != nil {
			return err
		}
		return write(w, changes)
	})
	if err != nil {
		return err
	}
	if len(turned) > 0 {
		r.adopted = now
	}
	r.adopt(changes)
	return nil
}

// turned returns the decisions that senders were told and that do not hold any more as they did under the last
// settings, with the letters that this owes.
func (r *Registry) turned(last []byte) ([]Turned, error) {
	if last == nil {
		return nil, nil
	}
	var event Event
	if err := json.Unmarshal(last, &settings{Event: &event}); err != nil {
		return nil, fmt.Errorf("the event's last settings: %w", err)
	}
	was := newFold(newGister(&event), r.rulings, r.fold.closed)
	if err := r.db.View(func(tx *bolt.Tx) error {
		gists, err := loadGists(tx, was.gister)
		was.run(gists)
		return err
	}); err != nil {
		return nil, err
	}
	var all []Turned
	for _, e := range r.fold.entries {
		told, _ := r.letters.about(e.name())
		before := was.threads.byID[e.name()]
		if told == nil || before == nil {
			continue
		}
		letter := r.fold.owed(e, told)
		if before.outcome == e.outcome && was.owed(before, told) == letter {
			continue
		}
		name := ""
		if d := e.asked.delegation; d != nil {
			name = d.Name
		}
		all = append(all, Turned{
			Receipt: receiptNumber(r.event, e.id), Delegation: name, Told: told.outcome, Now: e.outcome, Letter: letter,
		})
	}
	return all, nil
}

// settings are an event's settings as they are journalled.
type settings struct {
	*Event
	Zone string
}

// settings returns the settings that decide, as they are journalled.
func (e *Event) settings() (json.RawMessage, error) {
	encoded, err := json.Marshal(settings{e, e.Zone.String()})
	if err != nil {
		return nil, fmt.Errorf("the event's settings: %w", err)
	}
	return encoded, nil
}
