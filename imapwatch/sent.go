package imapwatch

import (
	"context"
	"errors"
)

// FindSent says whether the Sent folder holds a letter, over a connection of its own. The letter is told by its
// Message-ID (with or without angle brackets), or, since relays rewrite those, by a header field of its own with the
// given value. Where the server has no folder for sent mail, the error wraps ErrNoFolder.
func FindSent(ctx context.Context, o Options, messageID, field, value string) (found bool, err error) {
	return false, errors.ErrUnsupported
}
