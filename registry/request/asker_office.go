package request

import "speakerlist/registry/request/words"

// represented judges a mention behind 'delegation of', 'Embassy of' and the like.
func (r *reading) represented(made *claim, at int, m mention) {
	made.text = r.Slice(at, m.to)
	if r.isAddressed(at) {
		made.pass("it is addressed, or only spoken of: " + r.Slice(max(0, at-2), m.to))
		return
	}
	made.weight = r.weightAt(m.from)
	made.unasked = made.weight == signed && !is(first(r.cueAt(at)), acts) && !r.isPresented(at, m.to) && !r.isItsRequest(at)
}

// isItsRequest says whether what begins at a word is whose request a noun before it says that it is: 'we forward the
// request of the Embassy of X'.
func (r *reading) isItsRequest(word int) bool {
	found, _, of := r.before(word)
	return is(found, acts) && (of || r.isPlain(mention{from: word}))
}

// isRepresented says whether a body that speaks for its State stands right behind a mention, the possessive s and an
// adjective left out.
func (r *reading) isRepresented(word int) bool {
	for range 3 {
		if word >= len(r.Words) || r.Words[word].Gap > words.Line {
			return false
		}
		if m, ok := r.cueAt(word); ok {
			return is(m, represents|posted)
		}
		switch r.Words[word].Folded {
		case "s", "permanent", "national", "official", "diplomatic", "的", "常":
			word++
		default:
			return false
		}
	}
	return false
}

// officeEnd returns where the words for a body end that stand behind a name.
func (r *reading) officeEnd(word int) int {
	for at := word; at < min(len(r.Words), word+3); at++ {
		if m, ok := r.cueAt(at); ok && is(m, represents) {
			return m.To
		}
	}
	return word
}

// isPlain says whether a name stands right behind its noun, as in Russian, Arabic and Chinese.
func (r *reading) isPlain(m mention) bool { return !isLatin(r.Words[m.from].Folded) }

// weightAt returns the weight of a body that speaks for its State, by whether its sentence asks for anything.
func (r *reading) weightAt(word int) weight {
	if from, to := r.SentenceAt(word); r.where != inSignature && r.hasBetween(from, to, asks|enlists) {
		return claimed
	}
	return signed
}

// isAddressed says whether what begins at a word is only written to, or spoken of.
func (r *reading) isAddressed(word int) bool {
	found, at, _ := r.before(word)
	if is(found, elsewhere|toward|posted) {
		return !r.comesFrom(at)
	}
	from, _ := r.SentenceAt(word)
	for at := from; at < word; at++ {
		if m, ok := r.cueAt(at); ok && is(m, compliments) && word-m.To < 14 {
			return !r.hasBetween(m.To, word, asks)
		}
	}
	return false
}
