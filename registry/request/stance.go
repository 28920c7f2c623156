package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// A stance is what a letter does with a segment that it names.
type stance uint8

const (
	along      stance = iota // as the clause before it does: 'and segment II'
	wanted                   // it is asked for
	considered               // it was considered once: it is asked for only where no other is
	unclear                  // something is said of it that tells nothing
	spared                   // it is not asked for: declined, left to others, given as a reason
)

// stances tells what a sentence does with each of its references. Where it names one segment alone, it asks for that
// unless it declines it; where it names more, each clause decides for those that stand in it.
func (g *interpretation) stances(s *sentence, place int, references []reference) []stance {
	all := make([]stance, len(references))
	if len(references) == 0 {
		return all
	}
	several := namesSeveral(references)
	clauses := s.statements()
	last := wanted
	for n, m := range references {
		c := clauseOf(clauses, m)
		if several {
			all[n] = g.stanceIn(s, place, clauses, c, m, n > 0)
		} else {
			all[n] = g.stanceAlone(s, place, clauses, c, m)
		}
		if all[n] == along {
			all[n] = last
			switch {
			case last == spared && s.turns(c):
				all[n] = wanted
			case last == spared && !s.addsTo(c):
				all[n] = unclear
			}
		}
		if m.how > 0 {
			last = all[n]
		}
	}
	if several {
		s.drawConclusions(clauses, references, all)
	}
	return all
}

func clauseOf(clauses []span, m reference) span {
	for _, c := range clauses {
		if c.from <= m.from && m.from < c.to {
			return span{c.from, max(c.to, m.to)}
		}
	}
	return span{m.from, m.to}
}

// stanceAlone tells what a sentence does with the one segment that it names.
func (g *interpretation) stanceAlone(s *sentence, place int, clauses []span, c span, m reference) stance {
	said := s.withPredicate(clauses, c)
	switch {
	case (s.saysOfClause(said, declines) || s.has(leave)) && !s.asksIn(said), s.isRefused(clauses, c, m):
		return spared
	case s.saysOfClause(c, ponders) && len(m.ids) > 1:
		return spared
	case s.saysOfClause(c, ponders):
		return considered
	case g.deeds[place].act == doesNothing && s.where != "subject" && s.thanksForSegment() && !s.asksIn(said):
		return spared
	case g.deeds[place].act != doesNothing || s.where == "subject" || s.asksIn(said) || s.hasNameCue() || s.unexplained() <= fewWords:
		return wanted
	case len(m.ids) > 1:
		return spared
	}
	return unclear
}

// stanceIn tells what a clause does with a segment, of a sentence that names others. Behind says that one of them stands
// before it.
func (g *interpretation) stanceIn(s *sentence, place int, clauses []span, c span, m reference, behind bool) stance {
	said := s.withPredicate(clauses, c)
	deed := g.deeds[place]
	switch {
	case s.saysOfClause(said, declines), s.ofOtherDelegation(said), s.isRatherThan(m), s.isRefused(clauses, c, m):
		return spared
	case s.saysOfClause(c, ponders):
		return considered
	case s.begins(c, givesReason) && !s.marksIn(c, wish, please, could, enlist):
		return spared
	case s.asksIn(said), s.marksIn(c, keep) && s.keepsOne(), deed.act == doesAsk && c.from < deed.to && deed.to <= c.to:
		return wanted
	case s.marksIn(c, not, unable, done):
		return spared
	case behind && s.unexplainedIn(c) <= fewWords, s.unexplainedIn(c) == 0:
		return along
	}
	return unclear
}

// withPredicate returns a clause that only names a segment with what is said of it behind: 'the first segment, in which
// Jordan speaks, is not for us'.
func (s *sentence) withPredicate(clauses []span, c span) span {
	if s.asksIn(c) || s.marksIn(c, not, unable, done, leave, keep) || s.saysOfClause(c, declines) || s.saysOfClause(c, ponders) {
		return c
	}
	for _, next := range clauses {
		if next.from < c.to {
			continue
		}
		if s.namesSegmentIn(next) || s.begins(next, concludes) || s.turns(next) {
			break
		}
		c.to = next.to
	}
	return c
}

// asksIn says whether a clause asks by itself, or says that somebody will speak.
func (s *sentence) asksIn(c span) bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool {
		if m.from < c.from || m.from >= c.to || m.negated || !slices.Contains([]sign{wish, please, could, enlist, speaks, prefer, utters, instead}, m.sign) {
			return false
		}
		return !s.isPartOf(m, declines) && !s.inRelative(c, m)
	})
}

// isPartOf says whether a mark shares words with a phrase about its clause: the wish in 'we shall be content to listen'.
func (s *sentence) isPartOf(v mark, wanted clauseSign) bool {
	for i := max(s.from, v.from-2*reach); i < v.to; i++ {
		m, ok := s.clausePhrase(i)
		if ok && m.To > v.from && slices.Contains(m.Values, wanted) {
			return true
		}
	}
	return false
}

// inRelative says whether a mark stands in a part of a clause that begins with a relative pronoun: 'in which Jordan will
// speak'.
func (s *sentence) inRelative(c span, v mark) bool {
	if v.sign != speaks && v.sign != utters {
		return false
	}
	for i := v.from - 1; i >= c.from && s.text.Words[i+1].Gap < words.Comma; i-- {
		if isRelative(s.text.Words[i].Folded) {
			return true
		}
	}
	return false
}

// marksIn says whether a clause bears a sign that is not denied.
func (s *sentence) marksIn(c span, signs ...sign) bool {
	return slices.ContainsFunc(s.marks, func(m mark) bool {
		return m.from >= c.from && m.from < c.to && !m.negated && slices.Contains(signs, m.sign)
	})
}

// ofOtherDelegation says whether a clause says that a delegation speaks which is none of those that the rest of the
// sentence names.
func (s *sentence) ofOtherDelegation(c span) bool {
	if !s.marksIn(c, speak, speaks, speech, given) {
		return false
	}
	theirs, ours := map[string]bool{}, map[string]bool{}
	for _, m := range s.delegationsNamed() {
		if m.Start >= s.text.Words[c.from].Start && m.End <= s.text.Words[c.to-1].End {
			theirs[m.Delegation.Key()] = true
		} else {
			ours[m.Delegation.Key()] = true
		}
	}
	for key := range theirs {
		if ours[key] {
			return false
		}
	}
	return len(theirs) > 0 && len(ours) > 0
}

// drawConclusions spares what a sentence says something of, where what it asks for is a conclusion from that or is said
// to be all.
func (s *sentence) drawConclusions(clauses []span, references []reference, all []stance) {
	for n, m := range references {
		c := clauseOf(clauses, m)
		limited := s.saysOfClause(c, limits)
		if all[n] != wanted || len(m.ids) != 1 || !limited && !s.concludes(clauses, c) {
			continue
		}
		for k := range references {
			if all[k] == unclear && (k < n || limited) {
				all[k] = spared
			}
		}
	}
	for n, m := range references {
		if all[n] == unclear && len(m.ids) > 1 {
			all[n] = spared // both, as those of which one is chosen
		}
		if len(m.ids) > 1 && all[n] == wanted && (s.narrows(references, n) || slices.ContainsFunc(references[n+1:], func(p reference) bool { return p.picked })) {
			all[n] = spared
		}
	}
}

// narrows says whether 'but only' and one segment stand behind a reference to both: 'we should like to speak in both, but
// have one speaker only, for the first'.
func (s *sentence) narrows(references []reference, n int) bool {
	for _, c := range s.statements() {
		if c.from < references[n].to || !s.turns(c) || !s.saysOfClause(c, limits) {
			continue
		}
		return slices.ContainsFunc(references[n+1:], func(m reference) bool { return m.from >= c.from && m.how > loose && len(m.ids) == 1 })
	}
	return false
}

// concludes says whether a clause, or one before it, begins with a conclusion.
func (s *sentence) concludes(clauses []span, c span) bool {
	return slices.ContainsFunc(clauses, func(b span) bool { return b.from <= c.from && b.from > s.from && s.begins(b, concludes) })
}

// addsTo says whether a clause begins with an 'and'.
func (s *sentence) addsTo(c span) bool {
	m, ok := tongues().parts.At(s.text, c.from)
	return ok && slices.ContainsFunc(m.Values, func(p partSign) bool { return p == partAnd || p == partOr }) || strings.HasPrefix(s.text.Words[c.from].Folded, "و")
}

// turns says whether a clause begins with what sets it against the one before it: 'but in segment II'.
func (s *sentence) turns(c span) bool {
	return s.begins(c, limits) || slices.ContainsFunc(s.marks, func(m mark) bool { return m.from == c.from && m.sign == but })
}
