package config

import (
	"fmt"
	"io"
	"log/slog"
)

const mask = "***"

// A Secret is a text that cannot be printed, logged or marshalled by mistake, not even by way of a struct that holds
// it in an unexported field: what it keeps is a function. The zero Secret is empty.
type Secret struct{ reveal func() string }

// NewSecret returns a Secret that keeps a text.
func NewSecret(text string) Secret { return Secret{func() string { return text }} }

// Reveal returns the text, to be handed to the one function that needs it.
func (s Secret) Reveal() string {
	if s.reveal == nil {
		return ""
	}
	return s.reveal()
}

// String returns a mask.
func (Secret) String() string { return mask }

// GoString returns a mask.
func (Secret) GoString() string { return mask }

// Format writes a mask, whatever the verb.
func (Secret) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, mask) }

// MarshalText returns a mask, for JSON, YAML and XML alike.
func (Secret) MarshalText() ([]byte, error) { return []byte(mask), nil }

// MarshalJSON returns a mask.
func (Secret) MarshalJSON() ([]byte, error) { return []byte(`"` + mask + `"`), nil }

// LogValue returns a mask.
func (Secret) LogValue() slog.Value { return slog.StringValue(mask) }
