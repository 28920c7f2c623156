package imapwatch

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/emersion/go-imap/v2"
	"golang.org/x/sync/errgroup"
)

// chunk is how many messages are asked for their date and size at a time.
const chunk = 1000

// A reading is one walk through what is new in the open folder: while one batch is stored, the next is handled, and the
// one after that is fetched.
type reading struct {
	*session
	handler  Handler
	suspects *suspects // of the folder; lasts longer than the session
	advance  func()    // called after each batch that was stored

	uids    []uint32 // those that are not accounted for, in their order
	all     int      // how many there were
	spaces  spaces
	batches chan batchDone
	handled chan handledBatch
}

// A batchDone is a batch, with the space that holds its messages and how many of all are accounted for after it.
type batchDone struct {
	Batch
	space     space
	done, all int
}

// A handledBatch is one that is to be stored.
type handledBatch struct {
	batchDone
	store func(context.Context) error
}

// read hands on what is new in the open folder.
func (r *reading) read(ctx context.Context) (err error) {
	cursor, err := r.handler.Cursor(r.selected.name)
	if err != nil {
		return fmt.Errorf("cursor of %s: %w", r.selected.name, err)
	}
	if r.uids, err = r.newSince(ctx, cursor); err != nil || len(r.uids) == 0 {
		return err
	}
	r.all = len(r.uids)
	// A handled batch may wait to be stored, so that one that takes long does not stop the others at once.
	r.spaces = newSpaces()
	r.batches, r.handled = make(chan batchDone), make(chan handledBatch, 1)
	group, fetching := errgroup.WithContext(ctx)
	group.Go(func() error { return r.handOn(ctx) })
	group.Go(func() error {
		defer close(r.batches)
		return r.fetchAll(fetching)
	})
	return group.Wait()
}

// handOn hands batches on until there are no more. Those that were fetched before the connection broke are among them.
func (r *reading) handOn(ctx context.Context) error {
	group, handling := errgroup.WithContext(ctx)
	group.Go(func() error {
		defer close(r.handled)
		return r.handle(handling)
	})
	group.Go(func() error { return r.store(ctx) })
	return group.Wait()
}

func (r *reading) handle(ctx context.Context) error {
	for b := range r.batches {
		store, err := r.handler.Handle(ctx, b.Batch)
		if err != nil {
			return fmt.Errorf("handle the messages of %s up to UID %d: %w", b.Folder, b.Through, err)
		}
		select {
		case r.handled <- handledBatch{b, store}:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
	return nil
}

func (r *reading) store(ctx context.Context) error {
	for b := range r.handled {
		if err := b.store(ctx); err != nil {
			return fmt.Errorf("store the messages of %s up to UID %d: %w", b.Folder, b.Through, err)
		}
		r.spaces.put(b.space)
		r.advance()
		r.o.Progress(Progress{Folder: b.Folder, Done: b.done, Total: b.all})
	}
	return nil
}

// fetchAll fetches until every message is accounted for.
func (r *reading) fetchAll(ctx context.Context) error {
	for len(r.uids) > 0 {
		n := min(len(r.uids), r.suspects.limit())
		fetch := r.fetchChunk
		if r.suspects.limit() == 1 {
			fetch = r.fetchSuspect
		}
		if err := fetch(ctx, n); err != nil {
			r.suspects.narrow()
			return err
		}
		r.suspects.widen()
	}
	return nil
}

// fetchSuspect fetches the first message, at which a connection has broken.
func (r *reading) fetchSuspect(ctx context.Context, _ int) error {
	return r.deliver(ctx, description{uids: r.uids[:1]}, 1, content{}, nil)
}

// fetchChunk fetches the first n messages.
func (r *reading) fetchChunk(ctx context.Context, n int) error {
	told, err := r.describe(ctx, n)
	if err != nil {
		return err
	}
	for len(told.uids) > 0 {
		n := r.batchSize(told)
		fetched, err := r.fetchBatch(ctx, told, n)
		if err := r.deliver(ctx, told, n, fetched, err); err != nil {
			return err
		}
		told.uids = told.uids[n:]
	}
	return nil
}

// A description is what is known of messages ahead of their content.
type description struct {
	uids    []uint32
	answers map[uint32]answer
}

// describe asks for date and size of the first n messages.
func (r *reading) describe(ctx context.Context, n int) (description, error) {
	uids := slices.Clone(r.uids[:n])
	span := imap.UIDSet{{Start: imap.UID(uids[0]), Stop: imap.UID(uids[n-1])}}
	answers, err := r.fetch(ctx, span, answerFor(n), new(space), itemDate, itemSize)
	if err := ignoreRefusal(err); err != nil {
		return description{}, fmt.Errorf("fetch dates and sizes in %s: %w", r.selected.name, err)
	}
	// A message that the list lacks is as welcome as the others.
	for uid := range answers {
		if _, listed := slices.BinarySearch(r.uids[:n], uid); !listed && uid > r.uids[0] && uid < r.uids[n-1] {
			uids = append(uids, uid)
			r.all++
		}
	}
	slices.Sort(uids)
	r.uids = slices.Concat(uids, r.uids[n:])
	return description{uids, answers}, nil
}

// ignoreRefusal drops a server's refusal to say something. What it did not say is missed in its answer.
func ignoreRefusal(err error) error {
	if _, refused := errors.AsType[*imap.Error](err); refused {
		return nil
	}
	return err
}

// tooOld says whether a message is passed over. One whose date was not told is not.
func (r *reading) tooOld(known answer) bool {
	return known.has(itemDate) && known.received.Before(r.o.Since)
}

// batchSize is how many of the messages make a batch: so many that those whose content is wanted are within the bounds.
func (r *reading) batchSize(told description) int {
	messages, bytes := 0, int64(0)
	for i, uid := range told.uids {
		if known := told.answers[uid]; !r.tooOld(known) {
			messages++
			bytes += known.expected()
		}
		if messages > 1 && (messages > r.o.BatchMessages || bytes > r.o.BatchBytes) {
			return i
		}
	}
	return len(told.uids)
}

// A content is what was told of the content of a batch's messages, with the space that holds it.
type content struct {
	answers map[uint32]answer
	space   space
}

// fetchBatch fetches the content of those of the first n messages that are wanted.
func (r *reading) fetchBatch(ctx context.Context, told description, n int) (fetched content, err error) {
	var wanted imap.UIDSet
	var size int64
	for _, uid := range told.uids[:n] {
		if known := told.answers[uid]; !r.tooOld(known) {
			wanted.AddNum(imap.UID(uid))
			size += known.expected()
		}
	}
	if len(wanted) == 0 {
		return content{}, nil
	}
	fetched.space = r.spaces.take(size)
	allowance := answerFor(n) + size*5/4 // some servers send a little more than the size that they tell
	fetched.answers, err = r.fetch(ctx, wanted, allowance, &fetched.space, itemBody)
	if err := ignoreRefusal(err); err != nil {
		return fetched, fmt.Errorf("fetch messages of %s: %w", r.selected.name, err)
	}
	return fetched, nil
}

// deliver makes a batch of the first n messages and their content, and asks again for whatever is wanting. With an
// error that ended fetching, the batch goes up to the first message that is not complete.
func (r *reading) deliver(ctx context.Context, told description, n int, fetched content, err error) error {
	messages := make([]Message, 0, len(fetched.answers))
	through := uint32(0)
	for _, uid := range told.uids[:n] {
		known := told.answers[uid]
		if !r.tooOld(known) {
			known.merge(fetched.answers[uid])
			m, present := known.message(uid), true
			if !known.complete() {
				if err == nil {
					m, present, err = r.askAgain(ctx, uid, known)
				}
				if err != nil {
					break
				}
			}
			if present {
				messages = append(messages, m)
			}
		}
		through = uid
	}
	if through > 0 {
		err = errors.Join(err, r.send(ctx, messages, through, fetched.space))
	}
	return err
}

// send hands a batch over, as soon as the one before is handled.
func (r *reading) send(ctx context.Context, messages []Message, through uint32, space space) error {
	rest, _ := slices.BinarySearch(r.uids, through+1)
	r.uids = r.uids[rest:]
	b := batchDone{
		space: space, done: r.all - len(r.uids), all: r.all,
		Batch: Batch{
			Folder: r.selected.name, Position: r.selected.position, UIDValidity: r.selected.uidValidity,
			Messages: messages, Through: through,
		},
	}
	select {
	case r.batches <- b:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
