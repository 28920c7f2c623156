package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// inheritLists lets the members of a list be judged as its first: in 'with France, Kenya and Togo' all three are named
// in passing. Where somebody else asks by himself, no list does.
func (r *reading) inheritLists(all []claim) {
	listed := make([]bool, len(r.mentions))
	for i := 1; i < len(r.mentions); i++ {
		before, c := &all[i-1], &all[i]
		if !r.isListed(r.mentions[i-1].to, r.mentions[i].from) || before.delegation.Is(c.delegation) {
			continue
		}
		listed[i-1], listed[i] = true, true
		switch {
		case before.behalf:
			c.behalf, c.weight = true, claimed
		case before.weight == passing && before.lost != "" && (c.weight == named || c.near && r.endsInAnd(i)):
			c.pass(before.lost)
		}
	}
	alone := false
	for i, c := range all[:len(listed)] {
		alone = alone || !listed[i] && c.weight == claimed && !c.behalf
	}
	if !alone {
		return
	}
	for i, isListed := range listed {
		if isListed && all[i].near {
			all[i].pass("it is one of a list, and somebody else asks")
		}
	}
}

// endsInAnd says whether the list that a mention belongs to goes on to one that an 'and' joins, as whole lists do.
func (r *reading) endsInAnd(i int) bool {
	for ; i < len(r.mentions) && i > 0 && r.isListed(r.mentions[i-1].to, r.mentions[i].from); i++ {
		if r.isJoined(r.mentions[i-1].to, r.mentions[i].from) {
			return true
		}
	}
	return false
}

// isListed says whether only commas, articles and an 'and' stand between two words.
func (r *reading) isListed(from, to int) bool {
	if to-from > 2 {
		return false
	}
	for at := from; at < to; at++ {
		if word := r.Words[at].Folded; !isConjunction(word) && linkOf(word) != article {
			return false
		}
	}
	return to < len(r.Words) && r.Words[to].Gap < words.Sentence
}

// isJoined says whether an 'and' stands between two words: a word of its own, an Arabic letter at the second, or the
// comma of Chinese lists.
func (r *reading) isJoined(from, to int) bool {
	if to >= len(r.Words) || to == 0 {
		return false
	}
	if strings.HasPrefix(r.Original[r.Words[to].Start:], "و") || strings.Contains(r.Original[r.Words[to-1].End:r.Words[to].Start], "、") {
		return true
	}
	return slices.ContainsFunc(r.Words[from:max(from, to)], func(w words.Word) bool { return isConjunction(w.Folded) })
}

// isConjunction says whether a word joins the last member of a list to those before it.
func isConjunction(word string) bool {
	switch word {
	case "and", "or", "et", "ou", "y", "e", "o", "и", "или", "و", "和", "与", "及", "und":
		return true
	}
	return false
}
