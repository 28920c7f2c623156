package notify

import (
	"errors"
	"net/textproto"
	"slices"
	"strings"

	"speakerlist/registry"
)

// A stage is how far the handing over of a letter had come.
type stage int

const (
	connecting stage = iota // dial, TLS and login
	envelope                // MAIL: the sender is the same for every letter
	addressing              // RCPT and DATA: about this letter
	body                    // the text is on its way, its final dot is not
	answer                  // the final dot may have arrived
)

// verdict says what an error at a stage means for the letter.
//
// Only a refusal that is about the letter itself is for good. One that is about us (our login, our sender, our quota)
// has another outcome when somebody has seen to it, and giving up the letter would lose it. Without an answer the
// letter is certainly not taken as long as the final dot was not sent, and in doubt from then on.
func verdict(at stage, err error) registry.Verdict {
	refusal, answered := errors.AsType[*textproto.Error](err)
	switch {
	case !answered && at == answer:
		return registry.Unknown
	case !answered, at < addressing, refusal.Code < 500, aboutUs(refusal):
		return registry.Later
	}
	return registry.Never
}

// aboutUs says whether a refusal is about the account rather than about the letter: it wants a login (RFC 4954 section
// 6), or the account has sent too much for now, which providers answer with a code that means for good.
func aboutUs(refusal *textproto.Error) bool {
	if slices.Contains([]int{530, 534, 535, 538}, refusal.Code) {
		return true
	}
	return strings.HasPrefix(refusal.Msg, "5.4.5 ") // RFC 3463 section 3.5: congestion
}

// answered says whether an error is the server's answer, so that the connection is as it was.
func answered(err error) bool {
	_, ok := errors.AsType[*textproto.Error](err)
	return ok
}

// says returns the words of an error for the record: one line, of the server's own where it has answered.
func says(err error) string {
	if refusal, answered := errors.AsType[*textproto.Error](err); answered {
		return clean(refusal.Error(), longestText)
	}
	return clean(err.Error(), longestText)
}
