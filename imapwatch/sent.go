package imapwatch

import (
	"bytes"
	"context"
	"fmt"
	"net/mail"
	"slices"
	"strings"

	"github.com/emersion/go-imap/v2"
)

// FindSent says whether the Sent folder holds a letter, over a connection of its own. The letter is told by its
// Message-ID (with or without angle brackets), or, since relays rewrite those, by a header field of its own with the
// given value. Where the server has no folder for sent mail, the error wraps ErrNoFolder.
//
// What the server says to have found is believed only once the header was seen. A server that finds nothing, or does not
// search at all, may still have it: the last messages of the folder are looked through.
func FindSent(ctx context.Context, o Options, messageID, field, value string) (found bool, err error) {
	const sent = `\Sent`
	o.Folders = []string{sent}
	s, listed, err := openAndList(ctx, o.withDefaults())
	if err != nil {
		return false, err
	}
	defer s.close()
	name, ok := resolve(sent, listed)
	if !ok {
		return false, fmt.Errorf("%w: the server has none for sent mail", ErrNoFolder)
	}
	if err := s.examine(ctx, folder{configured: sent, name: name}); err != nil {
		return false, err
	}
	l := letterMark{bareID(messageID), field, value}
	for _, candidates := range []func(context.Context, letterMark) ([]uint32, error){s.searchID, s.searchField, s.lastUIDs} {
		uids, err := candidates(ctx, l)
		if err != nil {
			return false, err
		}
		if found, err := s.anyHas(ctx, uids, l); found || err != nil {
			return found, err
		}
	}
	return false, nil
}

// A letterMark is what a letter is told by.
type letterMark struct{ id, field, value string }

func bareID(id string) string { return strings.Trim(strings.TrimSpace(id), "<>") }

// on says whether a header bears the mark.
func (l letterMark) on(header mail.Header) bool {
	return l.id != "" && bareID(header.Get("Message-ID")) == l.id ||
		l.value != "" && strings.TrimSpace(header.Get(l.field)) == l.value
}

func (s *session) searchID(ctx context.Context, l letterMark) ([]uint32, error) {
	return s.searchHeader(ctx, "Message-ID", l.id)
}

func (s *session) searchField(ctx context.Context, l letterMark) ([]uint32, error) {
	return s.searchHeader(ctx, l.field, l.value)
}

// mostSent is how many messages of the Sent folder are looked through, the last ones.
const mostSent = 500

// searchHeader returns the messages that the server finds by a header field: none where it refuses to search.
func (s *session) searchHeader(ctx context.Context, field, value string) (uids []uint32, err error) {
	if value == "" {
		return nil, nil
	}
	var found imap.UIDSet
	err = s.do(ctx, smallAnswer, func() error {
		data, err := s.client.UIDSearch(&imap.SearchCriteria{
			Header: []imap.SearchCriteriaHeaderField{{Key: field, Value: value}},
		}, nil).Wait()
		found, _ = data.All.(imap.UIDSet)
		return err
	})
	if err := ignoreRefusal(err); err != nil {
		return nil, fmt.Errorf("search %s: %w", s.selected.name, err)
	}
	uids, err = s.expand(found, 1)
	return uids[max(0, len(uids)-mostSent):], err
}

// lastUIDs returns the last messages.
func (s *session) lastUIDs(ctx context.Context, _ letterMark) ([]uint32, error) {
	uids, err := s.uidsFrom(ctx, 1)
	return uids[max(0, len(uids)-mostSent):], err
}

// anyHas looks at the headers of messages.
func (s *session) anyHas(ctx context.Context, uids []uint32, l letterMark) (bool, error) {
	const atOnce = 100
	for part := range slices.Chunk(uids, atOnce) {
		set := imap.UIDSet{}
		for _, uid := range part {
			set.AddNum(imap.UID(uid))
		}
		answers, err := s.fetch(ctx, set, int64(len(part))*longestHeader, new(space), itemHeader)
		if err := ignoreRefusal(err); err != nil {
			return false, fmt.Errorf("read the headers in %s: %w", s.selected.name, err)
		}
		for _, told := range answers {
			if l.on(parseHeader(told.raw)) {
				return true, nil
			}
		}
	}
	return false, nil
}

// parseHeader reads a header as far as it can be read.
func parseHeader(raw []byte) mail.Header {
	m, err := mail.ReadMessage(bytes.NewReader(append(bytes.Clone(raw), "\r\n\r\n"...)))
	if err != nil {
		return nil
	}
	return m.Header
}
