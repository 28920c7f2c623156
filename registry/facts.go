package registry

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"time"

	"speakerlist/registry/request"
	"speakerlist/registry/request/mail"
)

// facts gathers everything that a letter about an entry, whose message is m, may say.
func (f *fold) facts(e *entry, m *Message, now time.Time) Facts {
	places, asked := f.placesOf(e), e.asked.show()
	r := &m.Request
	facts := Facts{
		Receipt: receiptNumber(f.event, e.id), Language: r.Language, ToName: f.event.addressee(r).Name,
		Subject: r.Subject, MessageID: r.MessageID, References: references(r),
		Received: e.received(), Now: now,
		Final: !f.closed.IsZero() && len(places) > 0, Outcome: e.outcome, Reasons: e.reasons,
		Delegation: asked.Delegation, Places: places, Former: e.former,
		Segments: asked.Segments, Speaker: asked.Speaker(),
	}
	if slices.Contains(e.reasons, MissingCopy) {
		facts.Copies = slices.Concat(r.To, r.Cc)
		facts.Missing = f.event.missingCopies(r.To, r.Cc)
		facts.NearMisses = nearMisses(facts.Missing, r.To, r.Cc)
	}
	return facts
}

// addressee returns whom letters about a message go to: Reply-To where given, else the sender; never the mailbox
// itself, which would answer its own letters. The address is empty where there is none.
func (e *Event) addressee(r *request.Request) mail.Address {
	for _, a := range slices.Concat(r.ReplyTo, []mail.Address{r.From}) {
		if strings.Contains(a.Address, "@") && !strings.EqualFold(a.Address, e.Mailbox) {
			return a
		}
	}
	return mail.Address{}
}

func references(r *request.Request) []string {
	known := slices.Clone(r.References)
	for _, id := range r.InReplyTo {
		if !slices.Contains(known, id) {
			known = append(known, id)
		}
	}
	return known
}

// sameFacts says whether two letters would say the same but for the moment at which they say it.
func sameFacts(a, b Facts) bool {
	a.Now, b.Now = time.Time{}, time.Time{}
	return reflect.DeepEqual(a, b) || sum(a) == sum(b) // the one may come from memory, the other from the file
}

// sum is a hash of a value as it would be stored.
func sum(v any) string {
	encoded, err := json.Marshal(v)
	if err != nil {
		return ""
	}
	return hash(encoded)
}
