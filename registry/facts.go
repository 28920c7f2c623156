package registry

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"time"

	"speakerlist/registry/request/mail"
)

// facts gathers everything that a letter about an entry may say.
func (f *fold) facts(e *Entry, now time.Time) Facts {
	described := f.entry(e)
	missing := f.event.missingCopies(e.Request.To, e.Request.Cc)
	to := e.addressee(f.event)
	facts := Facts{
		Receipt: e.Receipt, Language: e.Request.Language, ToName: to.Name,
		Subject: e.Request.Subject, MessageID: e.Request.MessageID, References: references(e),
		Received: e.Received, Now: now,
		Final: !f.closed.IsZero() && len(described.Places) > 0, Outcome: e.Outcome, Reasons: e.Reasons,
		Delegation: e.Asked.Delegation, Places: described.Places, Former: e.Former,
		Segments: e.Asked.Segments, Speaker: e.Asked.Speaker(),
	}
	if slices.Contains(e.Reasons, MissingCopy) {
		facts.Copies = slices.Concat(e.Request.To, e.Request.Cc)
		facts.Missing = missing
		facts.NearMisses = nearMisses(missing, e.Request.To, e.Request.Cc)
	}
	return facts
}

// addressee returns whom letters about an entry go to: Reply-To where given, else the sender; never the mailbox
// itself, which would answer its own letters. The address is empty where there is none.
func (e *Entry) addressee(event *Event) mail.Address {
	for _, a := range slices.Concat(e.Request.ReplyTo, []mail.Address{e.Request.From}) {
		if strings.Contains(a.Address, "@") && !strings.EqualFold(a.Address, event.Mailbox) {
			return a
		}
	}
	return mail.Address{}
}

func references(e *Entry) []string {
	known := slices.Clone(e.Request.References)
	for _, id := range e.Request.InReplyTo {
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
