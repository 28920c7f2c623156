package request

import (
	"strings"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// asksNear says whether a request follows a mention in its sentence, or goes before it as Arabic has it, with nobody
// else in between who might be the one that asks.
func (r *reading) asksNear(m mention) bool {
	if r.where == inSignature {
		return false
	}
	from, to := r.SentenceAt(m.from)
	for at := m.to; at < min(to, m.to+14); at++ {
		if r.isAnother(m, at) {
			return false
		}
		if c, ok := r.cueAt(at); ok {
			switch {
			case is(c, asks) && r.Words[at-1].Folded == "的": // somebody's speaking, and no wish
			case is(c, asks) && r.hasOwnSubject(m, c.To): // as Arabic has it
			case is(c, asks):
				return true
			case is(c, ourselves):
				return false
			}
		}
	}
	for at := max(from, m.from-4); at < m.from; at++ {
		if c, ok := r.cueAt(at); ok && is(c, asks) && !isLatin(r.Words[at].Folded) && !r.isPartedBy(at, m) {
			return true
		}
	}
	return false
}

// isAnother says whether somebody else's name begins at a word behind a mention, who is the subject of what follows.
func (r *reading) isAnother(m mention, word int) bool {
	i, found := r.mentionFrom(word)
	if !found || r.mentions[i].Delegation.Is(m.Delegation) {
		return false
	}
	other := r.mentions[i]
	if cue, _, of := r.before(other.from); of || is(cue, represents|behalf|elsewhere|toward|posted|holds) || r.isJoinedBy(other) || r.isLeft(other) {
		return false
	}
	for ; i > 0 && r.isListed(r.mentions[i-1].to, r.mentions[i].from); i-- {
		if r.mentions[i-1].from <= m.from {
			return false // both are of one list
		}
	}
	return other.Form != delegations.Adjective && !r.isRelated(other)
}

// isRelated says whether a mention stands in a clause between commas that only tells of what is before it: 'X, whose
// members include Y, asks'.
func (r *reading) isRelated(m mention) bool {
	from, to := r.SentenceAt(m.from)
	closed := false
	for at := m.to; at < min(to, m.to+8); at++ {
		closed = closed || r.Words[at].Gap == words.Comma
	}
	if !closed {
		return false
	}
	for at := m.from - 1; at > max(from, m.from-12); at-- {
		if tellsOf(r.Words[at].Folded) && r.Words[at].Gap == words.Comma {
			return true
		}
	}
	return false
}

// tellsOf says whether a word begins a clause that tells of what is before it.
func tellsOf(word string) bool {
	switch word {
	case "which", "who", "whose", "whom", "where", "qui", "que", "dont", "laquelle", "lequel", "ou", "cuyo", "cuya", "cuyos", "cuyas", "quien", "donde",
		"التي", "الذي", "والتي", "والذي", "der", "die", "das", "deren", "dessen", "cujo", "cuja", "cui":
		return true
	}
	return strings.HasPrefix(word, "котор") || word == "чьи" || word == "чья"
}

// hasOwnSubject says whether a request in a language that puts the verb first has another's name right behind it.
func (r *reading) hasOwnSubject(m mention, behind int) bool {
	if behind >= len(r.Words) || !isArabicWord(r.Words[behind-1].Folded) {
		return false
	}
	for at := behind; at < min(len(r.Words), behind+3); at++ {
		if i, found := r.mentionFrom(at); found {
			return !r.mentions[i].Delegation.Is(m.Delegation) && !r.isListed(m.to, r.mentions[i].from)
		}
	}
	return false
}

// isPartedBy says whether another mention stands between a word and a mention behind it, as the subject of the word.
func (r *reading) isPartedBy(word int, m mention) bool {
	for at := word; at < m.from; at++ {
		if i, found := r.mentionFrom(at); found {
			return !r.isListed(r.mentions[i].to, m.from)
		}
	}
	return false
}

// isLeft says whether something is left to somebody: 'we leave the first segment to X'.
func (r *reading) isLeft(m mention) bool {
	from, _ := r.SentenceAt(m.from)
	for at := m.from; at > max(from, m.from-8); at-- {
		if r.Words[at].Gap == words.Comma && at < m.from {
			return false
		}
		if c, ok := r.cueAt(at - 1); ok && is(c, leaves) {
			_, subject := r.mentionFrom(m.from)
			return subject && !r.isHead(at-1, m)
		}
	}
	return false
}

// isHead says whether a mention is the subject of an Arabic verb right before it: 'يترك المغرب'.
func (r *reading) isHead(verb int, m mention) bool {
	return m.from == verb+1 && isArabicWord(r.Words[verb].Folded)
}

// isApart says whether a sentence tells that somebody will speak, and that for himself: 'as for X, it will speak
// separately'.
func (r *reading) isApart(m mention) bool {
	from, to := r.SentenceAt(m.from)
	to = min(to, m.to+14)
	from = max(from, m.from-8)
	return r.hasBetween(from, to, contrasts) && r.hasBetween(from, to, foretells)
}

// isJoinedBy says whether a mention belongs to what somebody else joins: 'aligns itself with the statement that X will make'.
func (r *reading) isJoinedBy(m mention) bool {
	from, _ := r.SentenceAt(m.from)
	return !r.beginsClause(m) && r.hasBetween(max(from, m.from-16), m.from, joins)
}

// beginsClause says whether a mention stands behind a comma, articles left out.
func (r *reading) beginsClause(m mention) bool {
	at := m.from
	for at > 0 && r.Words[at].Gap < words.Comma && (linkOf(r.Words[at-1].Folded) == article || isConjunction(r.Words[at-1].Folded)) {
		at--
	}
	return r.Words[at].Gap >= words.Comma
}

// isTold says whether all that is said of somebody named is what he did for the writer: 'the Embassy of X gave us this address'.
func (r *reading) isTold(from, to int) bool {
	if r.where != inText {
		return false
	}
	begin, end := r.SentenceAt(from)
	reach := 6
	if isHan(r.Words[from].Folded) {
		reach = 12
	}
	if r.hasBetween(to, min(end, to+reach), tells) {
		return true
	}
	for at := from; at > max(begin, from-5) && r.Words[at].Gap < words.Comma; at-- {
		if is(first(r.cueBefore(at)), tells) {
			return true
		}
	}
	return false
}
