package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// farthest is how many words may stand between a noun and the subject that it is bound to.
const farthest = 14

// mostStrange is how many words that say nothing known may stand between a noun and its subject: 'the part that deals
// with executing warrants'.
const mostStrange = 2

// nearby is how many words may stand between a verb and its subject.
const nearby = 9

// binding tells how a subject is bound: to a segment's noun before or behind it ('technical segment', 'segment on
// arrests', 'segment II, devoted to arrests'), or to a noun of speech ('statement on arrests'). It returns zero where
// it stands for itself.
func (f *finder) binding(from, to int) naming {
	if f.nounBehind(to) {
		return bySubject
	}
	if speech := f.speechBehind(to); speech {
		return loose
	}
	strange := 0    // words that say nothing known
	spoken := false // of speeches among which one is wished for: 'among the statements marking 25 years'
	for at := from - 1; at >= max(0, from-farthest) && f.text.Words[at+1].Gap < words.Sentence; at-- {
		if f.nouns[at] || f.isPart(at) {
			return bySubject
		}
		if f.named[at] || f.binds(at) {
			spoken = spoken || f.signAt(at, speech) && f.isAmong(at)
			continue
		}
		if f.speechAt(at) {
			return loose
		}
		if strange++; strange > mostStrange || f.text.Words[at+1].Gap >= words.Comma || f.signsAny(at) {
			break
		}
	}
	if spoken || f.speechBefore(from) || f.speakersBefore(from) || f.onOccasion(from, to) {
		return loose
	}
	return 0
}

func (f *finder) nounBehind(at int) bool {
	strange := 0
	for range farthest {
		if at >= len(f.text.Words) {
			return false
		}
		at = f.overSummary(at)
		if at >= len(f.text.Words) || f.text.Words[at].Gap > words.Line && !f.closesQuotation(at) {
			return false
		}
		if f.nouns[at] || f.isPart(at) {
			return true
		}
		if m, ok := f.topics.At(f.text, at); ok {
			at = m.To
			continue
		}
		if m, ok := tongues().binding.At(f.text, at); ok && isHan(f.text.Words[at].Folded) && slices.Contains(m.Values, bindsSubject) && m.To > at+1 {
			at = m.To // 逮捕问题环节
			continue
		}
		if !isPartitive(f.text.Words[at].Folded) && f.text.Words[at].Folded != "的" {
			if strange++; strange > 2*mostStrange || !isHan(f.text.Words[at].Folded) || f.signsAny(at) {
				return false
			}
		}
		at++
	}
	return false
}

// overSummary goes over the words of every segment's subject that stand behind a colon in Chinese: '逮捕：总结与展望'.
func (f *finder) overSummary(at int) int {
	if f.text.Words[at].Gap != words.Comma || !isHan(f.text.Words[at].Folded) {
		return at
	}
	to := at
	for to < min(len(f.text.Words), at+farthest) && (to == at || f.text.Words[to].Gap <= words.Space) {
		m, ok := tongues().binding.At(f.text, to)
		if !ok || !slices.Contains(m.Values, sharedWord) {
			break
		}
		to = m.To
	}
	return to
}

// closesQuotation says whether nothing but the end of a quotation stands before a word.
func (f *finder) closesQuotation(at int) bool {
	between := strings.TrimSpace(f.text.Original[f.text.Words[at-1].End:f.text.Words[at].Start])
	return between != "" && strings.Trim(between, "”’」』》\"") == ""
}

// isPart says whether a word is a noun that means a segment where its subject stands beside it: 'the part on arrests'.
func (f *finder) isPart(at int) bool {
	if at >= len(f.text.Words) {
		return false
	}
	m, ok := tongues().parts.At(f.text, at)
	return ok && slices.ContainsFunc(m.Values, func(p partSign) bool { return p == partWeak || p == partTalk })
}

// binds says whether a word may stand between a noun and its subject.
func (f *finder) binds(at int) bool {
	first := at
	if isHan(f.text.Words[at].Folded) { // a word of several characters ends there
		first = max(0, at-2)
	}
	for i := at; i >= first; i-- {
		if m, ok := tongues().binding.At(f.text, i); ok && m.To > at {
			return true
		}
		if m, ok := f.topics.At(f.text, i); ok && m.To > at {
			return true
		}
	}
	return false
}
