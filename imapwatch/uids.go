package imapwatch

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/emersion/go-imap/v2"
)

// held is how many messages the open folder holds, as far as the server has said.
func (s *session) held() uint32 {
	if mailbox := s.client.Mailbox(); mailbox != nil {
		return mailbox.NumMessages
	}
	return 0 // the connection has ended, as the next command will find
}

// uidsFrom lists the UIDs in the open folder that are from or higher, in their order.
func (s *session) uidsFrom(ctx context.Context, from uint32) ([]uint32, error) {
	const bytesForUID = 12
	allowance := smallAnswer + bytesForUID*int64(s.held())
	criteria := &imap.SearchCriteria{UID: []imap.UIDSet{{{Start: imap.UID(from)}}}} // from:*
	var options *imap.SearchOptions
	if s.caps.Has(imap.CapESearch) {
		options = &imap.SearchOptions{ReturnAll: true} // ranges, and not each number
	}
	var found imap.UIDSet
	err := s.do(ctx, allowance, func() error {
		data, err := s.client.UIDSearch(criteria, options).Wait()
		found, _ = data.All.(imap.UIDSet)
		return err
	})
	if _, refused := errors.AsType[*imap.Error](err); refused {
		found, err = s.uidsByFetch(ctx, from)
	}
	if err != nil {
		return nil, fmt.Errorf("list the messages of %s: %w", s.selected.name, err)
	}
	return s.expand(found, from)
}

// uidsByFetch does so for a server that does not search.
func (s *session) uidsByFetch(ctx context.Context, from uint32) (found imap.UIDSet, err error) {
	err = s.do(ctx, answerFor(int(s.held())), func() error {
		command := s.client.Fetch(imap.UIDSet{{Start: imap.UID(from)}}, &imap.FetchOptions{UID: true})
		messages, err := command.Collect()
		for _, m := range messages {
			found.AddNum(m.UID)
		}
		return err
	})
	return found, err
}

// expand turns a set into numbers. A set may claim four thousand million of them in a few bytes, but no more than there
// are messages.
func (s *session) expand(set imap.UIDSet, from uint32) (uids []uint32, err error) {
	const arrivedMeanwhile = 10_000
	most := uint64(s.held()) + arrivedMeanwhile
	for _, r := range set {
		if r.Start == 0 || r.Stop < r.Start || uint64(r.Stop-r.Start) >= most-uint64(len(uids)) {
			return nil, &breakdown{addr: s.o.Addr, garbled: true, err: errors.New("the server lists more messages than it has")}
		}
		for uid := uint64(r.Start); uid <= uint64(r.Stop); uid++ {
			// from:* always has the last message, even where its UID is less than from (RFC 9051 section 6.4.8).
			if uid >= uint64(from) {
				uids = append(uids, uint32(uid))
			}
		}
	}
	return uids, nil
}

// sequenceOf returns the sequence number that a message has now. It is zero if the message is there no more.
func (s *session) sequenceOf(ctx context.Context, uid uint32) (sequence uint32, err error) {
	criteria := &imap.SearchCriteria{UID: []imap.UIDSet{imap.UIDSetNum(imap.UID(uid))}}
	err = s.do(ctx, smallAnswer, func() error {
		data, err := s.client.Search(criteria, nil).Wait()
		if numbers, ok := data.All.(imap.SeqSet); ok && len(numbers) > 0 {
			sequence = numbers[0].Start
		}
		return err
	})
	if err != nil {
		err = fmt.Errorf("look for UID %d in %s: %w", uid, s.selected.name, err)
	}
	return sequence, err
}

// newSince lists the UIDs that a cursor has not passed.
func (s *session) newSince(ctx context.Context, c Cursor) ([]uint32, error) {
	switch {
	case c.UIDValidity != s.selected.uidValidity, c.Since.After(s.o.Since):
		return s.uidsFrom(ctx, 1) // other messages under the same UIDs, or messages that were passed over
	case c.Through == math.MaxUint32:
		return nil, nil
	}
	uids, err := s.uidsFrom(ctx, c.Through+1)
	if err != nil || len(uids) > 0 || s.selected.uidNext == 0 || s.selected.uidNext > c.Through {
		return uids, err
	}
	// UIDs that were given are to be given again: the folder was restored from a copy, and UIDVALIDITY with it. Where
	// the messages say otherwise, it is UIDNEXT that is wrong.
	uids, err = s.uidsFrom(ctx, 1)
	if err != nil || len(uids) > 0 && uids[len(uids)-1] >= c.Through {
		return nil, err
	}
	return uids, nil
}
