package request

import (
	"fmt"
	"strings"

	"speakerlist/registry/request/delegations"
	"speakerlist/registry/request/words"
)

// A weight says how much the mention of a delegation tells of who asks.
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

// claim judges one mention by the words around it.
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
	case r.isTold(m.from, m.to):
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
	case r.isPlaceOf(m):
		made.pass("something is there, or is its")
	case r.isBehindTown(m):
		made.pass("it is where a town is")
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

// segmentNear says whether a segment is named right behind a delegation: 'Latvia for segment I'.
func (r *reading) segmentNear(m mention) bool {
	_, to := r.SentenceAt(m.from)
	return r.where != inSignature && r.hasBetween(m.to, min(to, m.to+5), segmentNoun)
}

// isPlaceOf says whether a Chinese name only tells where something is, or whose: '苏丹的情况', '马里局势'.
func (r *reading) isPlaceOf(m mention) bool {
	if r.where != inText || m.to+1 >= len(r.Words) || !isHan(r.Words[m.from].Folded) || r.Words[m.to].Gap != words.Joined {
		return false
	}
	if r.Words[m.to].Folded == "的" {
		return !r.hasBetween(m.to+1, min(len(r.Words), m.to+4), acts|represents|asks|segmentNoun|holds)
	}
	switch r.Words[m.to].Folded + r.Words[m.to+1].Folded {
	case "局势", "局勢", "情势", "情勢", "形势", "形勢", "境内", "境內", "国内", "國內", "人民", "冲突", "衝突", "受害", "被害", "难民", "難民", "战争", "戰爭", "问题", "問題", "案件":
		return true
	}
	return false
}

// isBehindTown says whether a State's name only tells where a town is: 'families from Bucha, Ukraine, and'.
func (r *reading) isBehindTown(m mention) bool {
	if m.from < 2 || r.Words[m.from].Gap != words.Comma || r.where != inText || !r.isCapital(m.from-1) || strings.TrimSpace(r.gapBefore(m.from)) != "," {
		return false
	}
	if _, named := r.mentionFrom(m.from - 1); named {
		return false
	}
	at := m.from - 1
	for at > m.from-3 && r.isCapital(at) && r.Words[at].Gap == words.Space {
		if found, _ := r.cueBefore(at); is(found, elsewhere) {
			return true
		}
		at--
	}
	return false
}

// isHost says whether a mention in a signature is only an address's: behind a town, or on a line of its own below the
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
