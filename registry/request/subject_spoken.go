package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

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
		if f.behindSemicolon(i) {
			break
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

// speakersBefore says whether it is those who speak whom a subject tells apart: 'the high-level speakers' are in French
// 'les orateurs de haut niveau'.
func (f *finder) speakersBefore(at int) bool {
	if at > 1 && f.text.Words[at].Gap <= words.Line && f.text.Words[at-1].Gap <= words.Line && isArticle(f.text.Words[at-1].Folded) {
		at--
	}
	return at > 0 && f.text.Words[at].Gap <= words.Line && f.signAt(at-1, list)
}
