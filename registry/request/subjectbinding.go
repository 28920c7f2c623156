package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// subjects finds the segments that are named by what they are about, once their nouns and numbers are known. What is
// only akin to a subject gives way to anything else in its sentence.
func (f *finder) subjects() {
	for _, m := range f.topics.Find(f.text) {
		topic, ok := surest(m.Values)
		if !ok {
			continue
		}
		how := f.binding(m.From, m.To)
		if topic.plain && how < bySubject || how == 0 && m.From > 0 && isOwn(f.text.Words[m.From-1].Folded) || topic.kin && (how == 0 || f.namesSegmentBeside(m.From)) {
			continue
		}
		f.add(reference{from: m.From, to: m.To, ids: []string{topic.segment}, how: how, kin: topic.kin})
	}
	f.found = slices.DeleteFunc(f.found, func(m reference) bool { return m.kin && f.namesSegmentBeside(m.from) })
}

// isOwn says whether a word makes a subject somebody's own: 'our embassy celebrates its 25 years'.
func isOwn(folded string) bool {
	switch folded {
	case "our", "its", "their", "my", "his", "her", "ses", "son", "nos", "notre", "leur", "leurs", "su", "sus", "nuestro", "nuestra", "nuestros", "nuestras", "свои", "свое", "своего", "наш", "наше", "нашего", "seu", "seus", "suoi", "suo", "unser", "unsere", "ihre":
		return true
	}
	return false
}

// surest returns what a phrase is the subject of, or failing that akin to; ok is false where that is two segments'.
func surest(all []subject) (best subject, ok bool) {
	for _, s := range all {
		switch {
		case !ok || best.kin && !s.kin:
			best, ok = s, true
		case best.kin == s.kin && best.segment != s.segment:
			return best, false
		}
	}
	return best, ok
}

// namesSegmentBeside says whether the sentence of a word names a segment otherwise than by what is akin to its subject.
func (f *finder) namesSegmentBeside(at int) bool {
	from, to := f.text.SentenceAt(at)
	return slices.ContainsFunc(f.found, func(m reference) bool { return m.from >= from && m.from < to && m.how > 0 && !m.kin && len(m.ids) > 0 })
}

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

// speakersBefore says whether it is those who speak whom a subject tells apart: 'the high-level speakers' are in French
// 'les orateurs de haut niveau'.
func (f *finder) speakersBefore(at int) bool {
	if at > 1 && f.text.Words[at].Gap <= words.Line && f.text.Words[at-1].Gap <= words.Line && isArticle(f.text.Words[at-1].Folded) {
		at--
	}
	return at > 0 && f.text.Words[at].Gap <= words.Line && f.signAt(at-1, list)
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

func (f *finder) speechAt(at int) bool { return f.signAt(at, speech, speak, list, slot) }
func (f *finder) speechBehind(at int) bool {
	if at+1 < len(f.text.Words) && f.text.Words[at].Folded == "的" && f.text.Words[at+1].Gap <= words.Line {
		return f.signAt(at+1, speech, speak)
	}
	return f.signAt(at, speech) || at < len(f.text.Words) && isHan(f.text.Words[at].Folded) && f.text.Words[at].Gap <= words.Line && f.signAt(at, speak)
}

// speechBefore says whether somebody speaks on the subject: 'to speak on arrests', '就逮捕问题发言'.
func (f *finder) speechBefore(at int) bool {
	on := f.preposition(at)
	if on < 0 {
		return false
	}
	for i := on; i >= max(0, on-nearby) && f.text.Words[i+1].Gap < words.Sentence; i-- {
		if f.signAt(i, speech, speak, list, slot) {
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

// preposition returns the word that puts a subject behind it, which may be a part of what it governs: 'on the execution of
// arrest warrants'; -1 where there is none.
func (f *finder) preposition(at int) int {
	strange := 0
	for i := at - 1; i > max(0, at-nearby) && (f.text.Words[i+1].Gap < words.Comma || isWhy(f.text.Words[i+1].Folded)); i-- {
		switch {
		case f.preposes(i):
			if _, number := f.numeralAt(f.text, i+1); number || i+1 < len(f.text.Words) && f.text.Words[i+1].Folded == "behalf" {
				return -1
			}
			return i
		case f.binds(i) || isArticle(f.text.Words[i].Folded):
		default:
			if strange++; strange > mostStrange || f.signsAny(i) && !(f.signAt(i, not) && isWhy(f.text.Words[i-1].Folded)) {
				return -1
			}
		}
	}
	return -1
}

// isWhy says whether a word begins a clause that is what somebody speaks about.
func isWhy(folded string) bool {
	switch folded {
	case "почему", "как", "зачем", "why", "how", "pourquoi", "comment", "como", "لماذا", "كيف", "warum", "wie":
		return true
	}
	return false
}

// preposes says whether a word puts a subject behind it.
func (f *finder) preposes(at int) bool {
	switch f.text.Words[at].Folded {
	case "on", "about", "regarding", "concerning", "sur", "concernant", "sobre", "о", "об", "по", "про", "насчет", "касательно", "относительно", "خصوص", "respecto", "quant", "touchant", "حول", "بشان", "عن", "就", "于", "關", "over", "uber", "su", "темой", "теме", "sujet", "propos", "question",
		"concern", "concerns", "address", "addresses", "addressing", "discuss", "cover", "covers", "covering", "concerne", "concernera", "evoquer", "evoquera", "aborder", "abordera", "traiter", "traitera",
		"acerca", "abordar", "abordara", "tratar", "tratara", "versara", "касается", "касаться", "касающееся", "затронуть", "осветить", "يتناول", "ستتناول", "سيتناول", "تتناول", "بخصوص", "تخص", "谈", "談", "讲", "講", "围", "sulla", "sul", "sulle", "sui", "zum", "zur", "zu":
		return true
	}
	return false
}

// signsAny says whether a word begins a phrase that tells what a message is.
func (f *finder) signsAny(at int) bool {
	_, ok := tongues().signs.At(f.text, at)
	return ok
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
