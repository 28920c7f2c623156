package request

import (
	"fmt"
	"slices"
	"strings"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// A weight says how much the naming of a delegation tells of who asks.
type weight int

const (
	passing weight = iota // named for another reason
	named                 // named, and nothing says why
	signed                // named with its delegation or mission, where nothing is asked
	claimed               // named as the one who asks
)

// A claim is one place where a delegation is named.
type claim struct {
	delegation delegations.Delegation
	also       []delegations.Delegation // whom the same words may mean
	where      string
	name       string // as it is written
	text       string // the name with the words beside it that tell of it
	weight     weight
	behalf     bool   // somebody speaks on its behalf
	near       bool   // what asks only stands near it
	unasked    bool   // nothing in its sentence asks, nor presents the writer
	apart      bool   // it is only said that it will speak for itself
	lost       string // why it does not count, where that is clear from the words around it
}

func (c *claim) pass(why string) { c.weight, c.lost = passing, why }

func (c *claim) say() string {
	return fmt.Sprintf("the %s says %s (%q)", c.where, c.delegation.Name, c.text)
}

func (c *claim) evidence(chosen *claim) Evidence {
	value := c.delegation.Code
	if value == "" {
		value = c.delegation.Name
	}
	e := Evidence{Field: "delegation", Value: value, Where: c.where, Text: c.text, Lost: c.lost}
	switch {
	case e.Lost != "" || chosen == nil || c == chosen:
	case !c.delegation.Is(chosen.delegation):
		e.Lost = "the " + chosen.where + " goes before it"
	}
	return e
}

// claims returns what one place of a letter says, in the order in which it stands there.
func claims(t words.Text, where string) []claim {
	c := newReading(t, where)
	all := make([]claim, 0, len(c.mentions)+len(c.bodies))
	for _, m := range c.mentions {
		all = append(all, c.claim(m))
	}
	c.inheritLists(all)
	return append(all, c.bodyClaims()...)
}

// A mention is a place where a known delegation is named, by its words.
type mention struct {
	delegations.Mention
	from, to int // words, half-open
}

// A reading is a text with everything in it by which a naming is judged.
type reading struct {
	words.Text
	where    string
	mentions []mention
	cues     []words.Match[cue]
	begins   []int32 // for each word, the number of the cue that begins there, from one on; zero where none does
	ends     []int32 // the same for the word behind a cue's last one
	bodies   []body
}

func newReading(t words.Text, where string) *reading {
	places := len(t.Words) + 1
	numbers := make([]int32, 2*places)
	c := &reading{Text: t, where: where, cues: cues().Find(t), begins: numbers[:places], ends: numbers[places:]}
	for i, m := range c.cues {
		c.begins[m.From], c.ends[m.To] = int32(i)+1, int32(i)+1
	}
	for _, m := range delegations.Find(t) {
		c.mentions = append(c.mentions, c.locate(m))
	}
	c.bodies = c.findBodies()
	return c
}

// cueAt returns the cue that begins at a word.
func (r *reading) cueAt(word int) (words.Match[cue], bool) { return r.cue(r.begins[word]) }

// cueBefore returns the cue that ends before a word.
func (r *reading) cueBefore(word int) (words.Match[cue], bool) { return r.cue(r.ends[word]) }

func (r *reading) cue(number int32) (words.Match[cue], bool) {
	if number == 0 {
		return words.Match[cue]{}, false
	}
	return r.cues[number-1], true
}

func (r *reading) locate(m delegations.Mention) mention {
	compare := func(w words.Word, offset int) int { return w.Start - offset }
	from, _ := slices.BinarySearchFunc(r.Words, m.Start, compare)
	to, _ := slices.BinarySearchFunc(r.Words, m.End, compare)
	return mention{m, from, to}
}

// claim judges one naming by the words around it.
func (r *reading) claim(m mention) claim {
	made := claim{delegation: m.Delegation, also: m.Also, where: r.where, name: r.Slice(m.from, m.to), weight: named}
	made.text = made.name
	if b := r.bodyAround(m); b != nil {
		made.pass("it is part of the name " + b.name)
		return made
	}
	before, at, of := r.before(m.from)
	switch {
	case r.isJoinedBy(m):
		made.pass("somebody joins what it says")
	case r.isTold(m):
		made.pass("it only told the writer something")
	case r.isRepresented(m.to) && !r.isAddressed(m.from):
		made.weight, made.text = r.weightAt(m.from), r.Slice(m.from, min(m.to+2, len(r.Words)))
		made.unasked = made.weight == signed && !r.isPresented(m.from, r.officeEnd(m.to))
	case is(before, behalf):
		made.weight, made.behalf, made.text = claimed, true, r.Slice(at, m.to)
	case is(before, represents) && (of || m.Form == delegations.Adjective || r.isPlain(m)):
		r.represented(&made, at, m)
	case is(before, acts) && of:
		r.represented(&made, at, m)
	case r.isRelated(m):
		made.pass("a clause only tells of it")
	case is(before, enlists):
		made.weight, made.text = claimed, r.Slice(at, m.to)
	case is(before, forWhom) && r.asksNear(m):
		made.weight, made.text = claimed, r.Slice(at, m.to)
	case is(before, elsewhere|toward|posted):
		made.pass("it is named in passing: " + r.Slice(at, m.to))
	case r.isLeft(m):
		made.pass("something is left to it")
	case of:
		made.pass("it is only what something is of: " + r.Slice(max(at, m.from-4), m.to))
	case r.isHost(m):
		made.pass("it is where somebody has his seat")
	case m.Form == delegations.Adjective:
		made.pass("it only describes something")
	case r.asksNear(m):
		made.weight, made.near, made.text = claimed, true, r.Slice(m.from, min(m.to+3, len(r.Words)))
		made.apart = r.isApart(m)
	case r.segmentNear(m):
		made.weight, made.text = signed, r.Slice(m.from, min(m.to+3, len(r.Words)))
	}
	return made
}

// represented judges a naming behind 'delegation of', 'Embassy of' and the like.
func (r *reading) represented(made *claim, at int, m mention) {
	made.text = r.Slice(at, m.to)
	if r.isAddressed(at) {
		made.pass("it is addressed, or only spoken of: " + r.Slice(max(0, at-2), m.to))
		return
	}
	made.weight = r.weightAt(m.from)
	made.unasked = made.weight == signed && !is(first(r.cueAt(at)), acts) && !r.isPresented(at, m.to)
}

// isPresented says whether words stand where a writer says who he is: behind 'we are' and the like, or in a clause of
// their own, 'the Embassy of X here', or one that thanks or greets.
func (r *reading) isPresented(word, end int) bool {
	if r.where != inText || r.introduces(word) || r.hasBetween(max(0, word-4), word, behalf|holds) {
		return true
	}
	if m, at, _ := r.before(word); is(m, elsewhere|toward) {
		return r.comesFrom(at)
	}
	at := word
	for at > 0 && r.Words[at].Gap < words.Comma && (word-at < 1 || linkOf(r.Words[at-1].Folded) == article) {
		at--
	}
	return r.Words[at].Gap >= words.Comma && (r.isClauseEnd(end) || r.thanks(end))
}

// thanks says whether thanks are given or a greeting is sent right behind a name.
func (r *reading) thanks(word int) bool {
	to := min(len(r.Words), word+4)
	return r.hasBetween(word, to, compliments) || slices.ContainsFunc(r.Words[word:to], func(w words.Word) bool {
		return slices.ContainsFunc([]string{"thank", "remerci", "agradec", "благодар", "تشكر", "يشكر", "感"}, func(verb string) bool { return strings.HasPrefix(w.Folded, verb) })
	})
}

// isClauseEnd says whether a clause ends at a word, one more or a place left out.
func (r *reading) isClauseEnd(word int) bool {
	most := 3
	if word < len(r.Words) && slices.Contains([]string{"in", "at", "to", "à", "en", "auprès", "в", "при", "في", "لدى", "驻", "在"}, strings.ToLower(r.Slice(word, word+1))) {
		most = 8
	}
	for at := word; at < word+most; at++ {
		if at >= len(r.Words) || r.Words[at].Gap >= words.Comma {
			return true
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

// first drops whether a cue was found: one that was not is of no kind.
func first(m words.Match[cue], _ bool) words.Match[cue] { return m }

// weightAt returns the weight of a body that speaks for its State, by whether its sentence asks for anything.
func (r *reading) weightAt(word int) weight {
	if from, to := r.SentenceAt(word); r.where != inSignature && r.hasBetween(from, to, asks|enlists) {
		return claimed
	}
	return signed
}

// isPlain says whether a name stands right behind its noun, as in Russian, Arabic and Chinese.
func (r *reading) isPlain(m mention) bool { return !isLatin(r.Words[m.from].Folded) }

// before returns the cue that stands before a word, articles and the like left out, where it begins, and whether an
// 'of' stands between.
func (r *reading) before(word int) (found words.Match[cue], at int, of bool) {
	at = word
	for at > 0 && word-at < 6 && r.Words[at].Gap < words.Comma {
		if m, ok := r.cueBefore(at); ok && !is(m, link) {
			return m, m.From, of
		}
		kind := linkOf(r.Words[at-1].Folded)
		if kind == noLink {
			break
		}
		of = of || kind == ofLink
		at--
	}
	return words.Match[cue]{}, at, of
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

// comesFrom says whether the writer tells where he comes from: 'I write from the Embassy of X'.
func (r *reading) comesFrom(word int) bool {
	switch r.Words[word].Folded {
	case "from", "من", "из", "desde":
		from, _ := r.SentenceAt(word)
		return r.hasBetween(max(from, word-4), word, ourselves) || slices.ContainsFunc(r.Words[max(from, word-5):word], func(w words.Word) bool { return isGreeting(w.Folded) })
	case "在":
		_, to := r.SentenceAt(word)
		return word > 0 && strings.Contains("我们", r.Words[word-1].Folded) && slices.ContainsFunc([]string{"工作", "任职", "供职"}, func(job string) bool {
			return strings.Contains(r.Slice(word, min(to, word+20)), job)
		})
	}
	return false
}

// isGreeting says whether a word begins a message that comes from somebody: 'greetings from', 'this message comes from'.
func isGreeting(word string) bool {
	switch word {
	case "greetings", "hello", "hi", "comes", "writing", "saludos", "salutations", "привет", "приветствие", "تحيه", "تحياتنا", "تحياتي":
		return true
	}
	return false
}

func (r *reading) hasBetween(from, to int, wanted cue) bool {
	for at := from; at < to; at++ {
		if m, ok := r.cueAt(at); ok && is(m, wanted) {
			return true
		}
	}
	return false
}

// isRepresented says whether a body that speaks for its State stands right behind a naming, the possessive s and an
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

// segmentNear says whether a segment is named right behind a delegation: 'Latvia for segment I'.
func (r *reading) segmentNear(m mention) bool {
	_, to := r.SentenceAt(m.from)
	return r.where != inSignature && r.hasBetween(m.to, min(to, m.to+5), segmentNoun)
}

// isHost says whether a naming in a signature is only an address's: behind a town, or on a line of its own below the
// one that says who signs.
func (r *reading) isHost(m mention) bool {
	if r.where != inSignature && r.where != inName {
		return false
	}
	at := m.from
	for at > 1 && linkOf(r.Words[at-1].Folded) == article {
		at--
	}
	return at > 0 && (r.Words[at].Gap == words.Comma || r.Words[at].Gap == words.Line) && m.Form == delegations.Short
}

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

// endsInAnd says whether the list that a naming belongs to goes on to one that an 'and' joins, as whole lists do.
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

func isConjunction(word string) bool {
	switch word {
	case "and", "or", "et", "ou", "y", "e", "o", "и", "или", "و", "和", "与", "及", "und":
		return true
	}
	return false
}
