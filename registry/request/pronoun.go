package request

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// farBack is how many words back segments must have been spoken of, for a word to stand for one of them.
const farBack = 60

// pronoun reads what stands for a segment where the text spoke of segments before: 'the other one', 'the former', 'in the
// second'. It returns the word behind it, or i.
func (f *finder) pronoun(i int, m words.Match[partSign], n numeral, isNumeral bool) int {
	refers := slices.ContainsFunc(m.Values, func(p partSign) bool { return p == partOther || p == partFormer || p == partLatter })
	numbered := isNumeral && n.form == ordinal && f.segment(n) != ""
	if !refers && !numbered || !f.spoken(i) && !(numbered && f.isContrasted(i, n)) {
		return i
	}
	switch {
	case slices.Contains(m.Values, partOther) && len(f.segments) == 2 && (f.endsNoun(m.To) || f.endsPronoun(m.To)):
		f.add(reference{from: i, to: m.To, how: byNumber, other: true})
		return m.To
	case slices.Contains(m.Values, partFormer):
		return f.recall(i, m.To, 0)
	case slices.Contains(m.Values, partLatter):
		return f.recall(i, m.To, -1)
	}
	if !numbered || !f.isDefinite(i) || f.isPart(n.to) || isRank(f.text, i, n.to) {
		return i
	}
	to := f.overOfThem(n.to)
	if to == n.to && !f.endsPronoun(to) && !f.wholeBefore(i) {
		return i
	}
	f.add(reference{from: i, to: to, ids: []string{f.segment(n)}, how: byNumber})
	return to
}

// spoken says whether the text spoke of segments not far before a word.
func (f *finder) spoken(i int) bool {
	for at := i - 1; at >= max(0, i-farBack); at-- {
		if f.nouns[at] || f.named[at] || f.isPart(at) && f.isBesideSubject(at) {
			return true
		}
	}
	for at := max(0, i-reach-2); at < i; at++ { // 'of the two, the first'
		if m, ok := tongues().parts.At(f.text, at); ok && m.To <= i && slices.Contains(m.Values, partOfThem) {
			return true
		}
	}
	return false
}

// isBesideSubject says whether a segment's subject stands right before a word or behind it.
func (f *finder) isBesideSubject(at int) bool {
	_, behind := f.topics.At(f.text, at+1)
	if behind || at == 0 {
		return behind
	}
	_, before := f.topics.At(f.text, at-1)
	return before
}

// recall adds the first or the last of the segments that were named before a word.
func (f *finder) recall(i, to, nth int) int {
	var ids []string
	for _, m := range f.found {
		if m.how != open {
			ids = append(ids, m.ids...)
		}
	}
	if len(ids) == 0 {
		ids = f.ids()
	}
	ids = ids[max(0, len(ids)-len(f.segments)):]
	id := ids[0]
	if nth < 0 {
		id = ids[len(ids)-1]
	}
	f.add(reference{from: i, to: to, ids: []string{id}, how: byNumber, picked: true})
	return to
}

// isDefinite says whether an ordinal stands where its noun is left out: behind an article or a preposition or, in Russian
// and Arabic, which have no such article, at the beginning of a clause.
func (f *finder) isDefinite(i int) bool {
	w := f.text.Words
	folded := w[i].Folded
	begins := i == 0 || w[i].Gap >= words.Comma
	switch {
	case isHan(folded):
		n, _ := f.numeralAt(f.text, i)
		return f.overOfThem(n.to) > n.to
	case isArabicWord(folded): // where it does not stand behind its noun
		particle := strings.HasPrefix(folded, "لل") || strings.HasPrefix(folded, "بال") || strings.HasPrefix(folded, "فال")
		article := strings.HasPrefix(folded, "ال") || strings.HasPrefix(folded, "وال")
		return particle || article && (begins || f.leadsPronoun(w[i-1].Folded))
	case isCyrillic(folded):
		ends := i+1 >= len(w) || w[i+1].Gap >= words.Comma || f.overOfThem(i+1) > i+1
		return !strings.HasSuffix(folded, "ое") && (begins || !f.isCapital(i) && ends || w[i].Gap <= words.Line && f.leadsPronoun(w[i-1].Folded))
	}
	return !begins && w[i].Gap <= words.Line && f.leadsPronoun(w[i-1].Folded)
}

// leadsPronoun says whether a word may stand before an ordinal that stands for a segment.
func (f *finder) leadsPronoun(folded string) bool {
	switch folded {
	case "the", "that", "le", "la", "l", "du", "au", "el", "al", "del", "o", "no", "do", "ao", "il", "nel", "dal", "der", "die", "das", "den", "dem", "im", "zum", "vom",
		"в", "во", "на", "из", "от", "с", "со", "к", "ко", "для", "о", "об", "обо", "по", "а", "и", "но", "только", "лишь", "именно", "нас", "нам", "мы", "это", "что", "же",
		"في", "من", "الي", "علي", "عن", "اما", "يهمنا", "ويهمنا", "نفضل", "نختار", "يناسبنا", "نترك", "ونترك", "سنترك", "وسنترك", "فيه", "ان", "وفي", "والي":
		return true
	}
	return false
}

// overOfThem goes over what says of an ordinal that it is one of segments: 'of them', 'd'entre eux'.
func (f *finder) overOfThem(at int) int {
	if at < len(f.text.Words) && f.text.Words[at].Gap <= words.Line {
		if m, ok := tongues().parts.At(f.text, at); ok && slices.Contains(m.Values, partOfThem) {
			return m.To
		}
	}
	return at
}

// endsPronoun says whether what stands for a segment ends before a word: no noun can follow.
func (f *finder) endsPronoun(at int) bool {
	w := f.text.Words
	if at >= len(w) || w[at].Gap >= words.Comma {
		return true
	}
	if w[at].Gap == words.Joined {
		return false
	}
	if f.isGenitive(w[at].Folded) {
		return false
	}
	if f.endsPhrase(at) || isVerbBehind(w[at].Folded) || f.isName(at) {
		return true
	}
	if m, ok := tongues().clauses.At(f.text, at); ok && !slices.Contains(m.Values, ifSo) {
		return true
	}
	m, ok := tongues().signs.At(f.text, at)
	return ok && slices.ContainsFunc(m.Values, func(v sign) bool {
		return slices.Contains([]sign{wish, please, could, us, leave, unable, keep, prefer, not, but, enlist, instead, speaks, completes, thanks, greeting}, v)
	})
}

// isName says whether a delegation's name begins at a word.
func (f *finder) isName(at int) bool {
	ahead := words.Text{Original: f.text.Original, Words: f.text.Words[at:min(len(f.text.Words), at+6)]}
	_, ok := delegations.Leading(ahead)
	return ok
}

// endsNoun says whether a segment's noun ends before a word.
func (f *finder) endsNoun(at int) bool {
	for i := at - 1; i >= max(0, at-2); i-- {
		if m, ok := tongues().parts.At(f.text, i); ok && m.To == at && slices.ContainsFunc(m.Values, func(p partSign) bool { return p == partNoun || p == partWeak }) {
			return true
		}
	}
	return false
}

// isGenitive says whether a word tells of what there is a first: 'the first of our speakers', 'el primero de diciembre'.
func (f *finder) isGenitive(folded string) bool {
	switch folded {
	case "of", "de", "du", "des", "d", "del", "di", "do", "da":
		return true
	}
	return false
}

// isVerbBehind says whether a word is one of the commonest verbs that follow a subject.
func isVerbBehind(folded string) bool {
	switch folded {
	case "suits", "suit", "fits", "works", "interests", "appears", "remains", "needs", "deals", "goes", "starts", "begins", "convient", "interesse", "correspond", "commence", "traite", "conviene", "interesa", "encaja", "corresponde", "empieza", "trata",
		"подходит", "ближе", "интересует", "начинается", "посвящен", "касается",
		"is", "was", "will", "would", "can", "has", "seems", "looks", "being", "does", "only", "instead", "too", "also", "as", "at", "where", "when", "with", "by",
		"est", "etait", "sera", "serait", "etant", "semble", "parait", "seulement", "a", "uniquement", "nous", "ou", "si", "voila",
		"es", "era", "sera seria", "parece", "esta", "queda", "se", "lo", "nos", "unicamente", "solo", "donde",
		"нам", "мы", "нас", "же", "будет", "нужен", "скорее", "только", "лишь", "больше", "явно", "где", "оставим", "оставляем",
		"مال", "مالت", "مالة", "حق", "تبع", "بتاع", "بتاعت", "بتاعه", "ديال", "فهو", "هو", "فقط", "لا", "ليس", "فنتركه", "مخصص", "فيه", "لان", "حيث", "سيتحدث", "ist", "war", "wird":
		return true
	}
	return false
}

func isCyrillic(folded string) bool {
	r, _ := utf8.DecodeRuneInString(folded)
	return unicode.Is(unicode.Cyrillic, r)
}

// resolveOthers tells what 'the other one' means: the segment that is not the one named before it, in its sentence or the
// one before.
func (g *interpretation) resolveOthers(r *Reader) {
	var before []string
	for i := range g.sentences {
		s := &g.sentences[i]
		named := before
		if len(s.references) > 0 {
			before = nil
		}
		for n := range s.references {
			m := &s.references[n]
			if m.other && len(unique(named)) == 1 {
				m.ids = slices.DeleteFunc(r.ids(), func(id string) bool { return id == named[0] })
			}
			if m.how > 0 && m.how != open {
				named, before = append(slices.Clone(named), m.ids...), append(before, m.ids...)
			}
		}
	}
}

func (r *Reader) ids() []string {
	ids := make([]string, len(r.segments))
	for i, s := range r.segments {
		ids[i] = s.ID
	}
	return ids
}
