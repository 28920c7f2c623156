package registry

import (
	"crypto/sha256"
	"slices"
	"strings"
	"time"
	"unique"

	"speakerlist/registry/request"
	"speakerlist/registry/request/delegations"
)

// A gist is what memory holds of a message: that by which the list is computed. Whatever else was read from it is in the
// file, for when it is shown or written about. What the event's settings make of a message is settled in its gist, since
// they stay as they are while a registry is open.
type gist struct {
	key Key

	completes      bool // it reads as the completion of an earlier message
	speaksFor      bool // it is the text that says for which delegation it speaks
	contradicts    bool // its parts contradict each other
	segmentInDoubt bool // by that contradiction
	inAttachment   bool // it refers to an attachment for its content
	lacksCopy      bool
	faulty         bool // the server could not give it whole
	unreadable     bool
	forged         bool // the receiving server knows it for a forgery
	proven         bool // the receiving server knows its sender

	id        string // of its entry
	seen      time.Time
	from      string    // the sender's address
	to        string    // the address that letters about it go to; empty for none
	messageID messageID // the zero one where it has none
	answers   *answers  // nil where it answers nothing
	says      asked     // what it asks for by itself
	leaves    []string  // of a change of segment: those it moves away from, where it says so
}

// answers are what a message goes on from.
type answers struct {
	references []reference // oldest first, and those of In-Reply-To last
	receipts   []string    // that its subject bears, see [receiptsIn]
}

// A reference names an earlier message, or a letter about one.
type reference struct {
	message messageID
	entry   string // that the letter is about; empty where it is none of ours
}

// A messageID is half of the SHA-256 of a Message-ID: no two share one.
type messageID [sha256.Size / 2]byte

// asked is an [Asked] in memory. Several messages may share one, so that it is never changed in place.
type asked struct {
	kind       request.Kind
	segments   []string
	delegation *party // nil where it is not known
	speakers   []string
}

// A party is a delegation with its key, which takes some time to make of a name.
type party struct {
	delegations.Delegation
	key string
}

// A gister makes gists. Those of one delegation share what they hold of it.
type gister struct {
	event   *Event
	parties map[delegations.Delegation]*party
}

func newGister(event *Event) *gister {
	return &gister{event: event, parties: map[delegations.Delegation]*party{}}
}

// gist returns what is to be held of a message. It shares no memory with it.
func (g *gister) gist(m *Message) *gist {
	r := &m.Request
	dmarc := g.event.dmarc(r.Authentication)
	made := &gist{
		key: m.Key(), id: m.id(), seen: m.Seen, from: strings.Clone(r.From.Address), answers: g.answers(r),
		says: asked{
			kind: shared(r.Kind), segments: sharedAll(r.Segments), delegation: g.party(r.Delegation), speakers: cloneAll(r.Speakers),
		},
		leaves: sharedAll(r.Leaves), completes: r.Completes, speaksFor: r.DelegationFrom == "text",
		contradicts: r.Contradiction != "", segmentInDoubt: r.ContradictsSegments(), inAttachment: r.InAttachment,
		lacksCopy: len(g.event.missingCopies(r.To, r.Cc)) > 0, faulty: m.Fault != "", unreadable: r.Unreadable != "",
		forged: dmarc == "fail", proven: dmarc == "pass",
	}
	if r.MessageID != "" {
		made.messageID = newMessageID(r.MessageID)
	}
	if made.to = g.event.addressee(r).Address; made.to == made.from {
		made.to = made.from // in the same memory
	} else {
		made.to = strings.Clone(made.to)
	}
	return made
}

func (g *gister) answers(r *request.Request) *answers {
	ids, receipts := slices.Concat(r.References, r.InReplyTo), receiptsIn(g.event, r.Subject)
	if len(ids)+len(receipts) == 0 {
		return nil
	}
	made := &answers{references: make([]reference, len(ids)), receipts: cloneAll(receipts)}
	for i, id := range ids {
		made.references[i] = reference{newMessageID(id), strings.Clone(entryOfLetter(id))}
	}
	return made
}

// party returns what is held of a delegation; nil for nil.
func (g *gister) party(d *delegations.Delegation) *party {
	if d == nil {
		return nil
	}
	known := g.parties[*d]
	if known == nil {
		known = newParty(delegations.Delegation{Code: strings.Clone(d.Code), Name: strings.Clone(d.Name), Type: shared(d.Type)})
		g.parties[known.Delegation] = known
	}
	return known
}

func newParty(d delegations.Delegation) *party { return &party{d, d.Key()} }

func newMessageID(id string) messageID {
	sum := sha256.Sum256([]byte(id))
	return messageID(sum[:])
}

// received returns when the server received the message.
func (g *gist) received() time.Time { return g.key.Received() }

// shared returns one of few words in the memory that all its likes share.
func shared[S ~string](word S) S { return S(unique.Make(string(word)).Value()) }

func sharedAll(words []string) []string {
	all := slices.Clone(words)
	for i := range all {
		all[i] = shared(all[i])
	}
	return all
}

func cloneAll(words []string) []string {
	all := slices.Clone(words)
	for i := range all {
		all[i] = strings.Clone(all[i])
	}
	return all
}

// speakerFor returns who speaks in the nth segment asked for; empty where none is named.
func (a *asked) speakerFor(n int) string {
	switch {
	case len(a.speakers) == 1:
		return a.speakers[0]
	case n < len(a.speakers):
		return a.speakers[n]
	}
	return ""
}

// show returns what is asked for as it is shown.
func (a *asked) show() Asked {
	shown := Asked{Kind: a.kind, Segments: a.segments, Speakers: a.speakers}
	if a.delegation != nil {
		shown.Delegation = &a.delegation.Delegation
	}
	return shown
}
