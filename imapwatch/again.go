package imapwatch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/emersion/go-imap/v2"
)

// errNotTold is why an item is wanting that the server passes over.
var errNotTold = errors.New("it answers without")

// askAgain asks for what a message lacks, item by item. The message is not present if it was deleted or moved
// meanwhile, or is too old. A message that cannot be had whole after several connections has a Fault. An error ends the
// session, and the next one goes on where this one ended.
func (r *reading) askAgain(ctx context.Context, uid uint32, known answer) (m Message, present bool, err error) {
	s := r.suspects
	s.accuse(uid)
	known.raw = bytes.Clone(known.raw) // which is remembered for longer than its space is its own
	s.known.merge(known)
	for {
		if present, err := r.askForAll(ctx); err != nil || !present {
			return Message{}, false, err
		}
		if m = s.message(); m.Fault == "" {
			return m, true, nil
		}
		if s.convicted {
			r.o.Logger.Warn("message cannot be had whole", "folder", r.selected.name, "uid", uid, "fault", m.Fault)
			return m, true, nil
		}
		if err := r.hearWitness(ctx); err != nil {
			s.acquit()
			return Message{}, false, err
		}
		s.convict()
	}
}

// askForAll asks for each item that the suspect lacks.
func (r *reading) askForAll(ctx context.Context) (present bool, err error) {
	for _, i := range []item{itemDate, itemBody, itemSize, itemHeader} {
		if !r.suspects.wants(i) {
			continue
		}
		if present, err := r.askFor(ctx, i); err != nil || !present {
			return false, err
		}
		if r.tooOld(r.suspects.known) {
			return false, nil
		}
	}
	return true, nil
}

// askFor asks for an item of the suspect by its UID, and then in another way: by its sequence number, so that the client,
// too, knows whose content it reads where a server puts the content ahead of the UID; and for all of the content.
func (r *reading) askFor(ctx context.Context, i item) (present bool, err error) {
	s := r.suspects
	told, err := r.fetchOne(ctx, imap.UIDSetNum(imap.UID(s.uid)), i, i)
	if err != nil || told {
		return true, err
	}
	sequence, err := r.sequenceOf(ctx, s.uid)
	if err != nil || sequence == 0 {
		return false, err
	}
	otherwise := i
	if i == itemBody && s.known.size <= longestMessage {
		otherwise = itemUncut
	}
	told, err = r.fetchOne(ctx, imap.SeqSetNum(sequence), i, otherwise)
	if err == nil && !told {
		s.reasons[i] = errNotTold
	}
	return true, err
}

// fetchOne fetches an item of the suspect, asking for it by another name where it has one.
func (r *reading) fetchOne(ctx context.Context, set imap.NumSet, i, name item) (told bool, err error) {
	// A server that does not know how to send a part sends all.
	const withoutPartial = 64 << 20
	s := r.suspects
	allowance := smallAnswer + max(longestMessage, min(s.known.size, withoutPartial))
	answers, err := r.fetch(ctx, set, allowance, new(space), name)
	s.keep(i, answers[s.uid])
	if err != nil {
		if ctx.Err() == nil {
			s.strike(i, err)
		}
		return false, fmt.Errorf("fetch %s of UID %d in %s: %w", i, s.uid, r.selected.name, err)
	}
	return !s.wants(i), nil
}

// hearWitness returns nil if the server gives another message of the folder whole, so that it is not the server that
// fails but the one message. A server that gives none is given time, up to a number of witnesses.
func (r *reading) hearWitness(ctx context.Context) error {
	s := r.suspects
	uids, err := r.uidsFrom(ctx, 1)
	if err != nil {
		return err
	}
	// Earlier messages first: they could be had once.
	at, _ := slices.BinarySearch(uids, s.uid)
	witnesses := slices.Concat(uids[:at], uids[min(at+1, len(uids)):])
	slices.Reverse(witnesses[:at])
	if s.witnesses >= min(len(witnesses), enoughWitnesses) {
		return nil
	}
	witness := witnesses[s.witnesses]
	s.witnesses++
	answers, err := r.fetch(ctx, imap.UIDSetNum(imap.UID(witness)), smallAnswer+longestMessage*5/4, new(space), itemBody)
	if err != nil {
		return fmt.Errorf("fetch UID %d of %s: %w", witness, r.selected.name, err)
	}
	if !answers[witness].hasRaw {
		return &breakdown{addr: r.o.Addr, err: fmt.Errorf("the server gives no content of the messages of %s", r.selected.name)}
	}
	return nil
}
