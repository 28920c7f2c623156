package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/delegations"
)

// isOver says whether what a goal is wished for in is told of an earlier year: 'last year we asked to speak in segment
// II'. 'As last year, we ask to speak' compares.
func (s *sentence) isOver(goal mark) bool {
	c := s.clauseAround(goal)
	for i := c.from; i < c.to; i++ {
		if s.clauseSignAt(i, isBygone) && !s.compares(c, i) {
			return !s.wishesNow(c)
		}
	}
	return false
}

// tellsOfPast says whether a sentence tells of an earlier year alone.
func (s *sentence) tellsOfPast() bool {
	whole := span{s.from, s.to}
	for i := s.from; i < s.to; i++ {
		if s.clauseSignAt(i, isBygone) && !s.compares(whole, i) {
			return !s.wishesNow(whole)
		}
	}
	return false
}

// compares says whether an 'as' stands close before a word of a clause.
func (s *sentence) compares(c span, at int) bool {
	for i := max(c.from, at-2*reach); i < at; i++ {
		switch s.text.Words[i].Folded {
		case "as", "like", "unlike", "comme", "como", "как", "كما", "مثل", "如", "同", "与", "和", "像", "wie", "come", "igual":
			return true
		}
	}
	return false
}

// wishesNow says whether a wish in a clause bears no sign of the past.
func (s *sentence) wishesNow(c span) bool {
	for _, m := range s.marks {
		if m.sign != wish && m.sign != please && m.sign != could || m.negated || m.from < c.from || m.from >= c.to {
			continue
		}
		if slices.ContainsFunc(present(), func(stem string) bool { return strings.HasPrefix(s.text.Words[m.from].Folded, stem) }) {
			return true
		}
	}
	return false
}

// present returns the stems of what is wished for now, whatever else is told of the past.
func present() []string {
	return []string{
		"would", "wish", "like", "d", "please", "kindly", "souhait", "voudr", "desir", "veuill", "pri", "dese", "quisier", "quere", "rog", "просим", "прош", "хотел", "жела",
		"نطلب", "تطلب", "يطلب", "اطلب", "نلتمس", "تلتمس", "يلتمس", "نود", "تود", "يود", "نرغب", "ترغب", "نرجو", "يرجي", "请", "請", "希望", "愿", "願", "想", "拟", "擬",
	}
}

// isUndecided says whether a clause says that what it speaks of is still being decided: 'the request for the floor is
// under consideration'.
func (s *sentence) isUndecided(goal mark) bool {
	c := s.clauseAround(goal)
	return s.saysOfClause(span{goal.to, c.to}, isPending) && !s.between(goal.to, c.to, who, please)
}

// isMused says whether a goal is no more than thought of: 'perhaps we could say a few words'.
func (s *sentence) isMused(request mark) bool {
	return request.sign == could && !s.question && !s.has(please) && (s.saysOfClause(s.clauseAround(request), isPerhaps) || s.has(undecided) && !s.has(who))
}

// isAwaited says whether a goal is only waited for: 'tell us once the list opens for registration', '名单开放报名时通知我团'.
func (s *sentence) isAwaited(request, goal mark) bool {
	if goal.sign != list && goal.sign != enter {
		return false
	}
	if isHan(s.text.Words[goal.from].Folded) {
		c := s.clauseAround(goal)
		return s.between(goal.to, c.to, inquire) && !s.between(request.to, goal.from, us)
	}
	return request.to <= goal.from && s.saysOfClause(span{request.to, goal.from}, isOnce)
}

// isForSeatsBehind says whether what is asked for behind a goal, in another clause, is of the meeting's logistics: 'we send the
// list of our delegation, and ask for four seats'.
func (s *sentence) isForSeatsBehind(request, goal mark) bool {
	return goal.to <= request.from && s.between(request.to, s.to, logistics) && s.parted(goal.to, request.from)
}

// clauseAround returns the clause in which a mark begins.
func (s *sentence) clauseAround(m mark) span {
	for _, c := range s.clauses() {
		if c.from <= m.from && m.from < c.to {
			return c
		}
	}
	return span{s.from, s.to}
}

// onlyPresent says whether the sentence says of somebody that he will be there.
func (s *sentence) onlyPresent() bool { return s.saysOfClause(span{s.from, s.to}, isPresent) }

// joinsList says whether it is a place on the list that the sentence speaks of, and not the list: 'to be on the list' is,
// 'when the list opens' is not.
func (s *sentence) joinsList(list mark) bool {
	if s.saysOfClause(span{max(s.from, list.from-reach), list.from}, isOnce) {
		return false
	}
	if s.where == "subject" || s.has(enter, enlist, slot, speech) || s.has(speak, speaks) {
		return true
	}
	near := reach - 1
	if isHan(s.text.Words[list.from].Folded) {
		near = 4 * reach
	}
	for i := max(s.from, list.from-near); i <= list.from; i++ {
		if s.titleAt(i, preposition) || isTo(s.text.Words[i].Folded) || isOnto(s.text.Words[i].Folded) {
			return true
		}
	}
	return s.namesDelegation() && !s.has(inquire)
}

func isOnto(folded string) bool {
	switch folded {
	case "on", "onto", "into", "in", "among", "amongst", "sur", "dans", "parmi", "en", "entre", "в", "на", "среди", "علي", "في", "ضمن", "بين", "الي", "进", "進", "入", "上", "到", "在", "auf", "na", "nella":
		return true
	}
	return false
}

// leavesToAnother says whether all that is announced is the speech of another State than that which writes, which speaks for
// the writer too or in place of a statement of the writer's own.
func (g *interpretation) leavesToAnother() bool {
	announcing := g.inText(g.doing(doesAnnounce))
	if len(announcing) == 0 {
		return false
	}
	own, forUs := g.ownStates(), false
	for _, i := range announcing {
		s := &g.sentences[i]
		if len(own) == 0 || !s.isOfAnother(own, g.deeds[i]) {
			return false
		}
		forUs = forUs || s.saysOfClause(span{s.from, s.to}, isForUs) || s.names(own)
	}
	return forUs || slices.ContainsFunc(g.inText(g.own), func(i int) bool { return g.sentences[i].speaksNotAlone() })
}

// isOfAnother says whether what a sentence announces is the speech of another State than the writer's own, which it names
// at most as one on whose behalf the other speaks.
func (s *sentence) isOfAnother(own map[string]bool, d deed) bool {
	other := false
	near := s.text.Words[min(s.to, d.to+reach-1)-1].End
	c := s.clauseAround(mark{from: d.from})
	start, end := s.text.Words[c.from].Start, s.text.Words[c.to-1].End
	for _, m := range s.delegationsNamed() {
		switch {
		case own[m.Delegation.Key()] && m.Start >= start && m.End <= end && !s.isSpokenFor(m):
			return false
		case m.Delegation.Type == delegations.State && m.Start < near && !own[m.Delegation.Key()]:
			other = other || !s.isSpokenFor(m)
		}
	}
	return other
}

// isSpokenFor says whether a delegation is named as one on whose behalf another speaks.
func (s *sentence) isSpokenFor(m delegations.Mention) bool {
	for i := s.from; i < s.to && s.text.Words[i].Start < m.Start; i++ {
		if s.clauseSignAt(i, isBehalf) {
			spoken := func(v mark) bool {
				return v.from > i && s.text.Words[v.from].Start < m.Start && (v.sign == speaks || v.sign == not)
			}
			if !slices.ContainsFunc(s.marks, spoken) {
				return true
			}
		}
	}
	return false
}

// names says whether a sentence names one of some delegations.
func (s *sentence) names(keys map[string]bool) bool {
	return slices.ContainsFunc(s.delegationsNamed(), func(m delegations.Mention) bool { return keys[m.Delegation.Key()] })
}

// speaksNotAlone says whether the sentence says that there will be no statement of the writer's own.
func (s *sentence) speaksNotAlone() bool {
	return slices.ContainsFunc(s.clauses(), func(c span) bool {
		return s.saysOfClause(c, isAlone) && slices.ContainsFunc(s.marks, func(m mark) bool {
			return m.from >= c.from && m.from < c.to && (m.sign == not || m.sign == leave)
		})
	})
}

// ownStates returns the keys of the States that the signature and the sender's domain name.
func (g *interpretation) ownStates() map[string]bool {
	own := map[string]bool{}
	_, domain, _ := strings.Cut(g.letter.from.Address, "@")
	for _, c := range append(claims(g.letter.signature, inSignature), domainClaims(domain)...) {
		own[c.delegation.Key()] = c.delegation.Type == delegations.State
	}
	return own
}
