package request

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// latinBody returns the words of the name around a noun, which capitals mark; none where the noun and the word before it
// have no capital.
func (r *reading) latinBody(noun, behind int) (from, to int) {
	from = r.capitalsBefore(noun)
	if from == noun && !r.isCapital(noun) {
		return noun, noun
	}
	return from, r.capitalsAfter(behind)
}

// capitalsBefore returns where the capitalised words begin that stand right before a word.
func (r *reading) capitalsBefore(word int) int {
	from := word
	for from > 0 && word-from < 5 && r.Words[from].Gap <= r.widestGap() && r.isCapital(from-1) && !isOpening(r.Words[from-1].Folded) {
		if m, ok := r.cueBefore(from); ok && !is(m, link|elsewhere) {
			break
		}
		from--
	}
	return from
}

// isOpening says whether a word that begins a sentence is no part of the name behind it.
func isOpening(word string) bool {
	switch word {
	case "the", "our", "we", "i", "dear", "from", "on", "for", "as", "la", "le", "les", "l", "el", "los", "las", "notre", "au", "en", "de", "du", "des", "a", "an", "un", "une", "una", "d":
		return true
	}
	return false
}

// isCapital says whether a word is written with a capital.
func (r *reading) isCapital(word int) bool {
	first, _ := utf8.DecodeRuneInString(r.Original[r.Words[word].Start:])
	return unicode.IsUpper(first)
}

// capitalsAfter returns where a name ends that goes on with capitalised words, with the small words between them and,
// in languages that write adjectives small, with those.
func (r *reading) capitalsAfter(word int) int {
	to := word
	for at := word; at < min(len(r.Words), word+10) && r.Words[at].Gap < words.Comma; at++ {
		if m, ok := r.cueAt(at); ok && (is(m, segmentNoun) || is(m, asks|enlists) && !r.isCapital(at)) {
			break
		}
		switch {
		case r.isLabel(at):
			return to
		case r.Words[at].Gap == words.Line && !isJoint(r.Words[at].Folded) && (r.where == inSignature || !isJoint(r.Words[at-1].Folded)):
			return to
		case r.isWriter(at):
			return to // 'on behalf of X I am writing'
		case r.isCapital(at) || r.Words[at].Gap == words.Joined && r.Words[at].Folded == "s":
			to = at + 1
		case isJoint(r.Words[at].Folded):
		case endsBody(r.Words[at].Folded) || isPurpose(r.Words[at-1].Folded) && isInfinitive(r.Words[at].Folded):
			return to
		case r.isDemonym(at):
			to = at + 1
		case isConjunction(r.Words[at-1].Folded) && strings.HasSuffix(r.Words[at].Folded, "ais"):
			return to // 'et voudrais'
		case isRomanceNoun(r.Words[at].Folded) || at > word && isRomanceOf(r.Words[at-1].Folded):
			to = at + 1
		default:
			return to
		}
	}
	return to
}

// isWriter says whether a word is the English pronoun of the one who writes, with a verb behind it.
func (r *reading) isWriter(word int) bool {
	return r.Words[word].Folded == "i" && word+1 < len(r.Words) && r.Words[word+1].Gap <= words.Line && !r.isCapital(word+1)
}

// isDemonym says whether a State's adjective begins at a word.
func (r *reading) isDemonym(word int) bool {
	i, found := r.mentionFrom(word)
	return found && r.mentions[i].Form == delegations.Adjective
}

// isJoint says whether a small word may stand inside the name of an organisation.
func isJoint(word string) bool {
	switch word {
	case "of", "for", "on", "and", "the", "in", "to", "against", "without", "by", "with", "de", "du", "des", "d", "la", "le", "les", "l", "pour", "et", "contre", "sans", "sur", "en", "aux", "au",
		"del", "los", "las", "el", "para", "por", "y", "e", "contra", "sin", "a", "da", "do", "dos", "das", "per", "di":
		return true
	}
	return false
}

// endsBody says whether a small word ends a name: 'on behalf of X, to ask you'.
func endsBody(word string) bool {
	switch word {
	case "vous", "nous", "lui", "elle", "eux", "moi", "ustedes", "nosotros", "ella", "ello", "que", "qui", "quien", "afin":
		return true
	}
	return false
}

// isPurpose says whether a word has what somebody wants to do behind it, as well as what something is for.
func isPurpose(word string) bool {
	return word == "para" || word == "por" || word == "pour" || word == "per" || word == "a" || word == "de"
}

// isInfinitive says whether a word written small looks like a verb's infinitive in French, Spanish and their like.
func isInfinitive(word string) bool {
	return slices.ContainsFunc([]string{"ar", "er", "ir", "arle", "arles", "erle", "erles", "irle", "irles", "endre", "oindre", "ettre", "aire"}, func(ending string) bool {
		return strings.HasSuffix(word, ending)
	})
}

// isRomanceOf says whether a small word of a name has a noun behind it, written small in French, Spanish and their like.
func isRomanceOf(word string) bool {
	switch word {
	case "de", "du", "des", "d", "pour", "para", "por", "del", "contre", "contra", "da", "do", "dos", "per", "di":
		return true
	}
	return false
}

// isRomanceNoun says whether a word written small belongs to such a name in French, Spanish and their like.
func isRomanceNoun(word string) bool {
	for _, ending := range []string{
		"aise", "aises", "ais", "enne", "ennes", "iens", "ien", "ine", "ines", "oise", "oises", "ois", "iste", "istes", "ale", "ales", "aux", "al", "nationale", "internationale", "humains", "humain", "homme",
		"droits", "derechos", "humanos", "justice", "justicia", "internacional", "internacionales", "femmes", "mujeres", "victimes", "victimas", "paix", "paz", "defense", "defensa", "avocats", "abogados", "juristes", "juristas",
		"jeunes", "lutte", "impunite", "impunidad", "penale", "penal", "libertes", "ana", "anas", "ano", "anos", "ense", "enses", "citoyenne", "civile", "civil", "aire", "aires", "ique", "iques", "elle", "elles", "ive", "ives", "ica", "icas", "ico", "icos", "aria", "arias", "promotion", "promocion", "protection", "proteccion", "transicional", "transitionnelle",
	} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}
