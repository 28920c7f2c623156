package notify

import (
	"errors"

	"speakerlist/registry"
)

// ComposerOptions say how letters are written.
type ComposerOptions struct {
	From      string // who writes: a name and the mailbox's address in angle brackets
	Templates string // a folder whose files override the built-in ones of the same name; empty for none
}

// A Composer writes letters. It may be used from several goroutines at once.
type Composer struct{}

var _ registry.Composer = (*Composer)(nil)

// NewComposer reads the templates and writes every kind of letter in every language and for every reason once, so that
// a template which fails is found here and not when somebody waits for the letter.
func NewComposer(options ComposerOptions) (*Composer, error) {
	return &Composer{}, nil
}

// Compose returns a whole message for the letter's kind, recipient and facts. The same arguments give the same bytes.
func (c *Composer) Compose(event *registry.Event, l registry.Letter) ([]byte, error) {
	return nil, errors.ErrUnsupported
}

// A Digest is what the secretariat is told, in the forms in which it can be read.
type Digest struct {
	Subject string
	Text    string
	HTML    string
	Rulings []byte // the rulings as JSON, for a registry that is rebuilt
}

// Digest writes what a report tells.
func (c *Composer) Digest(event *registry.Event, report registry.Report) (Digest, error) {
	return Digest{}, errors.ErrUnsupported
}
