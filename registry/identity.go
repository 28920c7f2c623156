package registry

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"fmt"
	"strings"
)

// crockford is base 32 without the letters that are taken for digits when read aloud.
const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

const (
	idLength      = 26 // 130 bits: no two messages share one
	receiptLength = 6
)

func encodeIdentity(b []byte) string {
	return base32.NewEncoding(crockford).WithPadding(base32.NoPadding).EncodeToString(b)
}

// entryID returns the identity of a message's content as ids are written: 26 Crockford digits in lower case. It takes
// a [request.Request]'s Identity.
func entryID(identity string) string {
	digest, err := hex.DecodeString(identity)
	if err != nil || len(digest) < sha256.Size {
		sum := sha256.Sum256([]byte(identity))
		digest = sum[:]
	}
	return strings.ToLower(encodeIdentity(digest)[:idLength])
}

// receiptNumber returns what a sender is told to quote: the event's id and the first digits of the entry's.
func receiptNumber(event *Event, id string) string {
	return event.ID + "-" + strings.ToUpper(id[:receiptLength])
}

// letterID returns the id of the nth letter of that kind about an entry, from 1.
func letterID(kind LetterKind, entry string, n int) string {
	return fmt.Sprintf("%s.%s.%d", kind, entry, n)
}

// entryOfLetter returns the entry that a letter's id, or its Message-ID without angle brackets, tells of; empty where
// it is none of ours.
func entryOfLetter(id string) string {
	id, _, _ = strings.Cut(id, "@")
	_, rest, found := strings.Cut(id, ".")
	if !found {
		return ""
	}
	entry, _, found := strings.Cut(rest, ".")
	if !found || len(entry) != idLength {
		return ""
	}
	return strings.ToLower(entry)
}

// receiptsIn returns the receipt numbers of the event that a subject bears, without the event's id, in the letters'
// own case.
func receiptsIn(event *Event, subject string) []string {
	var found []string
	prefix := strings.ToUpper(event.ID) + "-"
	subject = strings.ToUpper(subject)
	for {
		_, after, ok := strings.Cut(subject, prefix)
		if !ok {
			return found
		}
		subject = after
		if len(after) < receiptLength || strings.Trim(after[:receiptLength], crockford) != "" {
			continue
		}
		found = append(found, strings.ToLower(after[:receiptLength]))
	}
}
