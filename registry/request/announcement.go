package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// announces says whether the sentence states that somebody will speak in a segment or at the meeting.
func (s *sentence) announces() (deed, bool) {
	m := s.firstSaid(speaks)
	if m == nil {
		m = s.statesSpeech()
	}
	if m == nil && s.has(speech, slot) {
		m = s.first(utters)
	}
	if m == nil && s.has(speech) && !s.has(attached) && (s.namesDelegation() || s.has(us)) {
		m = s.first(given)
	}
	if m == nil {
		m = s.stressedSpeech()
	}
	if m == nil || s.question || s.has(record, undecided, done, said) || s.between(s.from, m.from, inquire) || s.isSupposed(*m) || s.isText(*m) || !s.namesSegment(loose) && !s.has(session, list) || s.onlyAttends(*m) {
		return deed{}, false
	}
	return newDeed(doesAnnounce, m.from, m.to, "announces a speaker"), true
}

// isText says whether what somebody will say is spoken of as a text: 'here is the text that our Minister will deliver'.
func (s *sentence) isText(m mark) bool {
	return s.between(s.from, m.from, paper) || s.between(s.from, m.from, attached) && !s.has(note, wish)
}

// sendsText says whether the sentence is about the text of what somebody will say.
func (s *sentence) sendsText() bool {
	m := s.first(speaks)
	return m != nil && s.isText(*m)
}

// isSupposed says whether an 'if' stands before a mark in the same part of the sentence: 'we will tell you if Malta
// speaks in segment I'.
func (s *sentence) isSupposed(m mark) bool {
	for i := m.from - 1; i >= s.from && s.text.Words[i+1].Gap < words.Comma; i-- {
		if p, ok := s.partAt(i); ok && slices.Contains(p.Values, partIf) {
			return !s.between(i, m.from, please)
		}
	}
	return false
}

// statesSpeech returns where a sentence says in Chinese, whose verbs know no future, that a delegation speaks on a
// segment's subject or in it; nil where it does not.
func (s *sentence) statesSpeech() *mark {
	m := s.first(speak)
	if m == nil || !isHan(s.text.Words[m.from].Folded) || s.saysOfClause(span{m.to, s.to}, declines) && !s.namesSegmentIn(span{m.to, s.to}) || s.isAttribute(*m) || s.has(inquire, thanks, others, logistics, leave, unable, change, not) && !s.denies() || !s.namesSegment(loose) || !s.namesDelegation() && !s.weDo(*m) {
		return nil
	}
	return m
}

// weDo says whether 'we' stand right before what is done: '我团参加第二部分发言'.
func (s *sentence) weDo(m mark) bool {
	return slices.ContainsFunc(s.marks, func(v mark) bool { return v.sign == us && v.to == m.from })
}

// onlyAttends says whether a sentence says in Chinese that somebody will be at the meeting, and not that he will speak:
// '将出席第一部分的会议', '将参加会议，但不要求发言'.
func (s *sentence) onlyAttends(m mark) bool {
	if !isHan(s.text.Words[m.from].Folded) {
		return false
	}
	refuses, attends := false, false
	for _, v := range s.marks {
		talks := v.sign == speak || v.sign == speech || v.sign == list || v.sign == slot
		attending := strings.HasPrefix(s.slice(v.from, v.to), "参") || strings.HasPrefix(s.slice(v.from, v.to), "參")
		switch {
		case talks && !v.negated && !attending:
			return false
		case talks && v.negated && v.from >= m.to && !slices.ContainsFunc(s.references, func(r reference) bool { return r.denied }):
			refuses = true
		case v.sign == session && slices.ContainsFunc(s.references, func(r reference) bool { return r.to <= v.from && v.from <= r.to+1 }):
			attends = true
		}
	}
	return refuses || attends
}
