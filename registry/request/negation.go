package request

import (
	"slices"

	"speakerlist/registry/request/words"
)

// negate marks what the sentence denies: what stands close behind a negation and, where that is a wish or an act, all
// that follows it up to the next 'but' or to the next thing wished for.
func (s *sentence) negate() {
	for _, no := range s.marks {
		if no.sign != not || s.beforeNumber(no) || s.isConditional(no) || s.isNothingBut(no) || s.isCorrection(no) {
			continue
		}
		s.denyBefore(no)
		last, denied := s.endOfReach(no), false
		for i := range s.marks {
			m := &s.marks[i]
			if m.from >= no.to && m.from < last && (denied || m.from < no.to+s.reach(no)) && (deniable(m.sign) || denied && m.sign == list) && !s.leavesBehind(no, *m) {
				m.negated, denied = true, true
			}
		}
		for i := range s.references {
			m := &s.references[i]
			if m.from >= no.to && m.from < last && (denied || s.onlyJoins(no.to, m.from) || m.how == bySubject && s.onlyLeads(no.to, m.from)) {
				m.denied = true
			}
		}
	}
	for i := range s.references {
		s.references[i].denied = s.references[i].denied || s.isDismissed(s.references[i])
	}
}

// denyBefore denies what stands before a Russian negation that ends its clause: 'выступать во втором
// сегменте мы не будем, слово просим не предоставлять'.
func (s *sentence) denyBefore(no mark) {
	if no.to >= s.to || !s.endsClause(no.to+1) {
		return
	}
	if s.text.Words[no.from].Folded == "nicht" {
		s.denyEntry(no)
		return
	}
	switch s.text.Words[no.to].Folded {
	case "будет", "будем", "буду", "будут", "станет", "станем", "стану", "станут", "планирует", "планируем", "собирается", "собираемся", "намерена", "намерены", "намерен",
		"предоставлять", "давать", "записывать", "включать", "вносить", "резервировать":
	default:
		return
	}
	for i := range s.marks {
		m := &s.marks[i]
		if m.to <= no.from && (m.sign == speak || m.sign == speaks || m.sign == slot) && !s.parted(m.to, no.from) {
			m.negated = true
		}
	}
}

// denyEntry denies what a German negation before a separated prefix says is not to be done: 'tragen Sie uns nicht ein'.
func (s *sentence) denyEntry(no mark) {
	switch s.text.Words[no.to].Folded {
	case "ein", "auf", "an", "mit", "setzen", "eintragen", "aufnehmen", "aufführen", "vormerken", "berücksichtigen":
	default:
		return
	}
	for i := range s.marks {
		m := &s.marks[i]
		if m.to <= no.from && (m.sign == enlist || m.sign == enter) && !s.parted(m.to, no.from) {
			m.negated = true
		}
	}
}

// leavesBehind says whether a place is given up in Chinese in another part of the sentence than the negation's: '将不发言，申请作废'.
func (s *sentence) leavesBehind(no, m mark) bool {
	return m.sign == leave && isHan(s.text.Words[m.from].Folded) && s.parted(no.to, m.from)
}

// isDismissed says whether what stands behind a segment in Chinese denies it: '第二部分就不用了'.
func (s *sentence) isDismissed(m reference) bool {
	if m.to <= s.from || m.to > s.to || !isHan(s.text.Words[m.to-1].Folded) {
		return false
	}
	for i := m.to; i < min(s.to, m.to+reach) && s.text.Words[i].Gap < words.Comma; i++ {
		if slices.ContainsFunc(s.marks, func(v mark) bool { return v.from == i && (v.sign == not || v.sign == leave) }) {
			return true
		}
		switch s.text.Words[i].Folded {
		case "就", "则", "則", "我", "们", "們", "方", "国", "國", "团", "團":
		default:
			return false
		}
	}
	return false
}

// isConditional says whether a mark stands in a clause that begins with 'if': 'if there is no place in segment II' denies
// nothing.
func (s *sentence) isConditional(m mark) bool {
	for _, c := range s.clauses() {
		if c.from > m.from || m.from >= c.to {
			continue
		}
		begin, ok := tongues().parts.At(s.text, c.from)
		for ok && slices.ContainsFunc(begin.Values, func(p partSign) bool { return p == partOr || p == partAnd }) && begin.To < m.from {
			begin, ok = tongues().parts.At(s.text, begin.To)
		}
		return ok && begin.To <= m.from && slices.ContainsFunc(begin.Values, func(p partSign) bool { return p == partIf || p == partFailing })
	}
	return false
}

// onlyJoins says whether nothing but prepositions and articles stands between two words.
func (s *sentence) onlyJoins(from, to int) bool {
	if to > from+reach {
		return false
	}
	for i := from; i < to; i++ {
		if folded := s.text.Words[i].Folded; !s.titleAt(i, preposition) && !isTo(folded) && !isArticle(folded) && !isPlaced(folded) {
			return false
		}
	}
	return true
}

// onlyLeads says whether nothing but the noun of a segment that is named by its subject stands between two words: 'not in
// the segment on arrests'.
func (s *sentence) onlyLeads(from, to int) bool {
	noun := false
	for i := from; i < to; i++ {
		p, isPart := tongues().parts.At(s.text, i)
		_, binds := tongues().binding.At(s.text, i)
		isNoun := isPart && slices.ContainsFunc(p.Values, func(v partSign) bool { return v == partNoun || v == partWeak || v == partTalk })
		noun = noun || isNoun
		if !isNoun && !binds && !s.onlyJoins(i, i+1) {
			return false
		}
	}
	return noun && to-from <= 2*reach && !s.parted(from, to)
}

// deniable says whether a negation in front of a phrase says that it is not so.
func deniable(s sign) bool {
	switch s {
	case wish, speak, speaks, enter, enlist, slot, leave, could:
		return true
	}
	return false
}

// beforeNumber tells 'no. 12' from 'no'.
func (s *sentence) beforeNumber(m mark) bool {
	if m.to >= s.to {
		return false
	}
	next := s.text.Words[m.to].Folded
	return next != "" && next[0] >= '0' && next[0] <= '9'
}

// isNothingBut says whether a French 'ne' means 'only' with the 'que' behind it: 'ne demande la parole que dans le segment
// II'.
func (s *sentence) isNothingBut(no mark) bool {
	if w := s.text.Words[no.from].Folded; no.to != no.from+1 || w != "ne" && w != "n" {
		return false
	}
	for i := no.to; i < s.to && s.text.Words[i].Gap < words.Comma; i++ {
		switch s.text.Words[i].Folded {
		case "pas", "plus", "point", "guere", "aucun", "aucune", "jamais", "rien", "ni":
			return false
		case "que", "qu":
			return i > no.to && i+1 < s.to && s.clauseSignAt(i, limits)
		}
	}
	return false
}

// endOfReach returns the word at which what a negation says ends.
func (s *sentence) endOfReach(no mark) int {
	switch s.text.Words[no.from].Folded {
	case "غير": // of the next word alone: 'أوامر القبض غير المنفذة'
		return min(s.to, no.to+1)
	case "عدم":
		return s.clauseEnd(no.to)
	}
	end := s.to
	for _, c := range s.clauses() {
		if c.from <= no.from && no.from < c.to && (s.begins(c, givesReason) || s.isPartOf(no, declines)) {
			end = c.to // it denies the reason alone, or the segment named before it
		}
	}
	for _, m := range s.marks {
		if m.from >= no.to && m.from < end && (m.sign == but || m.sign == please && (m.from > no.to || s.text.Words[m.from].Gap >= words.Comma) || m.sign == change && isHan(s.text.Words[m.from].Folded) && s.parted(no.to, m.from)) {
			return m.from
		}
	}
	return end
}
