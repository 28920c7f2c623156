package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// subjects finds the segments that are named by what they are about, once their nouns and numbers are known.
func (f *finder) subjects() {
	for _, m := range f.topics.Find(f.text) {
		topic := m.Values[0]
		how := f.binding(m.From, m.To)
		if topic.plain && how < bySubject {
			continue
		}
		f.add(reference{from: m.From, to: m.To, ids: []string{topic.segment}, how: how})
	}
}

// farthest is how many words may stand between a noun and the subject that it is bound to.
const farthest = 14

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
		break
	}
	if spoken || f.speechBefore(from) || f.speakersBefore(from) || f.onOccasion(from, to) {
		return loose
	}
	return 0
}

// speakersBefore says whether it is those who speak whom a subject tells apart: 'the high-level speakers' are in French
// 'les orateurs de haut niveau'.
func (f *finder) speakersBefore(at int) bool {
	if at > 1 && f.text.Words[at].Gap <= words.Line && f.text.Words[at-1].Gap <= words.Line && isArticle(f.text.Words[at-1].Folded) {
		at--
	}
	return at > 0 && f.text.Words[at].Gap <= words.Line && f.signAt(at-1, list)
}

func (f *finder) nounBehind(at int) bool {
	for range 4 {
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
			return false
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

func (f *finder) speechAt(at int) bool { return f.signAt(at, speech, speak, list, slot) }
func (f *finder) speechBehind(at int) bool {
	if at+1 < len(f.text.Words) && f.text.Words[at].Folded == "的" && f.text.Words[at+1].Gap <= words.Line {
		return f.signAt(at+1, speech, speak)
	}
	return f.signAt(at, speech) || at < len(f.text.Words) && isHan(f.text.Words[at].Folded) && f.text.Words[at].Gap <= words.Line && f.signAt(at, speak)
}

// speechBefore says whether somebody speaks on the subject: 'to speak on arrests', '就逮捕问题发言'.
func (f *finder) speechBefore(at int) bool {
	if at == 0 || f.text.Words[at].Gap >= words.Sentence || !f.preposes(at-1) {
		return false
	}
	for i := at; i > max(0, at-nearby) && f.text.Words[i].Gap < words.Sentence; i-- {
		if f.signAt(i-1, speech, speak, list) {
			return true
		}
	}
	for i := at + 1; i < min(len(f.text.Words), at+nearby) && f.text.Words[i].Gap < words.Sentence && !f.signAt(i, but); i++ {
		if f.signAt(i, speech, speak) {
			return true
		}
	}
	return false
}

// preposes says whether a word puts a subject behind it.
func (f *finder) preposes(at int) bool {
	switch f.text.Words[at].Folded {
	case "on", "about", "regarding", "concerning", "sur", "concernant", "sobre", "о", "об", "по", "про", "حول", "بشان", "عن", "就", "于", "關", "over", "uber", "su", "темой", "теме", "sujet", "propos", "question":
		return true
	}
	return at > 0 && (isArticle(f.text.Words[at].Folded) || f.text.Words[at].Folded == "des") && f.text.Words[at].Gap < words.Comma && f.preposes(at-1)
}

func (f *finder) signAt(at int, wanted ...sign) bool {
	if at < 0 || at >= len(f.text.Words) {
		return false
	}
	m, ok := tongues().signs.At(f.text, at)
	return ok && slices.ContainsFunc(m.Values, func(s sign) bool { return slices.Contains(wanted, s) })
}

// isAmong says whether a noun stands behind a preposition that puts something among what it means: 'a place among the
// statements'.
func (f *finder) isAmong(at int) bool {
	if strings.HasPrefix(f.text.Words[at].Folded, "لل") {
		return true
	}
	for at > 0 && f.text.Words[at].Gap <= words.Line && (isArticle(f.text.Words[at-1].Folded) || isPartitive(f.text.Words[at-1].Folded)) && !isPlaced(f.text.Words[at-1].Folded) {
		at--
	}
	if at == 0 || f.text.Words[at].Gap > words.Line {
		return false
	}
	return isPlaced(f.text.Words[at-1].Folded)
}

func isPlaced(folded string) bool {
	switch folded {
	case "among", "amongst", "within", "in", "for", "to", "parmi", "dans", "pour", "aux", "entre", "dentro", "en", "para", "a", "среди", "в", "для", "بين", "ضمن", "في", "الي":
		return true
	}
	return false
}
