package request

import "slices"

// An act is what a sentence does.
type act uint8

const (
	doesNothing  act = iota // nothing that matters here
	doesAsk                 // for the floor
	doesAnnounce            // that somebody will speak in a segment: asks, where nothing else does
	doesAmend               // changes who speaks, or where
	doesReplace             // says 'instead': amends, where nothing asks
	doesWithdraw
	isPrevented // is unable to speak after all
	doesDecline // does not wish to speak
	doesInquire // wants to know something
	isUndecided // has not decided
	doesRelay   // tells what others said of themselves
	doesFile    // sends a text for the record
	doesReport  // is on the list already
)

// kind returns what a message would be that does nothing else.
func (a act) kind() Kind {
	switch a {
	case doesAsk, doesAnnounce:
		return Ask
	case doesAmend, doesReplace:
		return Amendment
	case doesWithdraw, isPrevented:
		return Withdrawal
	}
	return Other
}

// A deed is an act with the words that show it.
type deed struct {
	act      act
	from, to int // the words of the passage
	why      string
	faint    bool // it asks, if nothing else that the sender says is against it; see isPlain
}

// newDeed returns a deed that is plain.
func newDeed(a act, from, to int, why string) deed { return deed{act: a, from: from, to: to, why: why} }

// act tells what a sentence does.
func (s *sentence) act() deed {
	switch {
	case s.withdraws() && (s.asksBehind(leave) || s.moves() || s.movesAway() || s.choosesBehind() || s.prefersOver()):
		return s.deed(doesAmend, "gives one place up for another", leave)
	case s.withdraws() && s.replacesSpeaker():
		return s.deed(doesAmend, "names another speaker", leave)
	case (s.keepsOne() || s.keepsOnly()) && !s.has(leave):
		return s.deed(doesWithdraw, "keeps one place, and gives another up", keep)
	case s.withdraws():
		return s.deed(doesWithdraw, "gives a place up", leave)
	case s.leavesItToOthers():
		return s.deed(doesDecline, "makes no statement of its own", leave)
	case s.amends():
		return s.deed(doesAmend, "changes who speaks, or where", change, alter)
	case s.repeatsQuestion():
		return s.deed(doesInquire, "repeats what was asked")
	case s.declinesAll():
		return s.deed(doesDecline, "does not want the segment")
	}
	d, asks := s.asks()
	switch {
	case asks && s.has(inform):
		return s.deed(doesRelay, "passes on what others said", inform)
	case asks && s.isElsewhere():
		return s.deed(doesInquire, "asks for the floor in another meeting", beyond)
	case asks:
		return d
	}
	return s.actBesides()
}

// actBesides tells what a sentence does that neither asks for a place nor changes one.
func (s *sentence) actBesides() deed {
	switch {
	case s.has(said, inform):
		return s.deed(doesRelay, "tells what others said", said, inform)
	case s.has(aside):
		return s.deed(doesInquire, "asks for something else", aside)
	case s.isUnable():
		return s.deed(isPrevented, "is unable to speak", unable)
	case s.denies() && s.has(afterAll) && !s.question && !s.has(undecided, inquire):
		return s.deed(doesWithdraw, "does not speak after all", afterAll)
	case s.isReadInStead():
		return s.deed(doesReplace, "names who reads another's text", instead)
	case s.has(record), s.has(attached) && s.has(speech), s.has(paper) && s.has(alter, change, instead), s.sendsText():
		return s.deed(doesFile, "sends a text for the record", record, attached)
	case s.has(undecided):
		return s.deed(isUndecided, "has not decided", undecided)
	case s.defersEntry(), s.leavesSpeechOpen():
		return s.deed(isUndecided, "leaves open whether to speak")
	case s.has(leave) && s.isGivenUpIf():
		return s.deed(isUndecided, "may give a place up", leave)
	case s.question || s.has(inquire) && !s.inquiresByRelative():
		return s.deed(doesInquire, "wants to know something", inquire)
	case s.denies():
		return s.deed(doesDecline, "does not wish to speak", not)
	case s.has(fills):
		return s.deed(doesReplace, "names a speaker", fills)
	case s.has(instead) && !s.has(others):
		return s.deed(doesReplace, "puts one in place of another", instead)
	case s.has(endorse), s.backsSpeech() && !s.has(thanks):
		return s.deed(doesRelay, "joins what another says", endorse)
	case s.has(done) && s.tellsOfPast():
		return s.deed(doesRelay, "tells of an earlier year", done)
	case s.has(done):
		return s.deed(doesReport, "speaks of an earlier request", done)
	}
	return deed{from: s.from, to: s.from}
}

// deed returns an act with the first of the signs that show it; with the whole sentence, where it bears none.
func (s *sentence) deed(a act, why string, signs ...sign) deed {
	if m := s.first(signs...); m != nil {
		return newDeed(a, m.from, m.to, why)
	}
	return newDeed(a, s.from, s.to, why)
}

// holdsSign says whether a phrase holds a word of another kind: 'will unfortunately not be able to'.
func (s *sentence) holdsSign(from, to int, wanted sign) bool {
	for i := from; i < to; i++ {
		if m, ok := tongues().signs.At(s.text, i); ok && m.To <= to && slices.Contains(m.Values, wanted) {
			return true
		}
	}
	return false
}

func (s *sentence) isUnable() bool {
	m := s.first(unable)
	return m != nil && !s.question && !s.tellsOfPast() && s.has(speak, speaks, speech, enter, slot, ours) && (s.has(afterAll) || s.namesAny() || s.holdsSign(m.from, m.to, afterAll))
}

// denies says whether what would ask is denied.
func (s *sentence) denies() bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool {
		return m.negated && (m.sign == wish || m.sign == speak || m.sign == speaks || m.sign == enter || m.sign == enlist || m.sign == slot)
	})
}
