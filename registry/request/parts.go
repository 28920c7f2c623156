package request

import "speakerlist/registry/request/words"

// A partSign is what a phrase says about parts of the meeting.
type partSign uint8

const (
	partNoun     partSign = iota // a segment
	partWeak                     // a part: a segment only with its number or its subject beside it
	partTalk                     // a talk: a segment only with its subject beside it
	partTens                     // the tens of a number
	partBoth                     // both segments
	partEvery                    // all segments
	partEither                   // either segment
	partAnd                      // joins two
	partOr                       // leaves the choice between two
	partFailing                  // sets a second choice behind the first
	partFavoured                 // marks a first choice
	partBearable                 // stands behind a second choice
	partFrom                     // stands before what is left
	partBeside                   // in addition to
	partFull                     // has no room
	partIf                       // on condition that
	partUnless                   // on condition that not
	partOther                    // the other of two
	partFormer                   // the first of two that were named
	partLatter                   // the last that was named
	partOfThem                   // stands behind an ordinal: 'of them'
	bindsSubject                 // binds a segment to its subject
	sharedWord                   // a word of every segment's subject
)

// A number stands for the nth of something.
type number struct {
	n       int
	ordinal bool
}

func (l *lexicons) addParts(b phrasebook) {
	for value, field := range [...]string{
		partNoun: b.segment, partWeak: b.part, partTalk: b.talk, partTens: b.tens, partBoth: b.both, partEvery: b.every, partEither: b.either,
		partAnd: b.and, partOr: b.or, partFailing: b.failing, partFavoured: b.favoured, partBearable: b.bearable, partFrom: b.from, partFull: b.full, partBeside: b.beside, partIf: b.provided + "," + b.unless, partUnless: b.unless,
		partOther: b.other, partFormer: b.former, partLatter: b.latter, partOfThem: b.ofThem,
	} {
		add(&l.parts, field, partSign(value))
	}
	add(&l.binding, b.about, bindsSubject)
	add(&l.binding, b.shared, sharedWord)
	for i, field := range b.ordinals {
		add(&l.numbers, field, number{i + 1, true})
	}
	for i, field := range b.numbers {
		add(&l.numbers, field, number{i + 1, false})
	}
}

// partAt returns the phrase about parts of the meeting that begins at a word of the sentence.
func (s *sentence) partAt(i int) (words.Match[partSign], bool) {
	if s.isAccentedYes(i) {
		return words.Match[partSign]{}, false
	}
	return s.partPhrases.at(&tongues().parts, s, i)
}
