package request

import "speakerlist/registry/request/words"

// A nameCue says where the name of a speaker stands.
type nameCue uint8

const (
	nameBehind      nameCue = iota // 'speaker:', 'will be delivered by'
	nameBefore                     // 'will speak'
	signerName                     // 'I will speak'
	nameBehindAgent                // 'delivered … by'
	otherBehind                    // 'accompanied by': not the speaker's
	otherBefore                    // 'is in copy'
)

// A title says what a word beside a name is.
type title uint8

const (
	courtesyTitle title = iota // Mr, Dr, His Excellency
	office                     // ambassador, director
	portfolio                  // justice, foreign affairs
	preposition                // of, for, the
	namePart                   // de, van, bin
	noName                     // to be confirmed
	adjunct                    // on our behalf
)

func (l *lexicons) addNames(b phrasebook) {
	for value, field := range [...]string{
		nameBehind: b.speaker, nameBefore: b.speaksFor, signerName: b.myself,
		nameBehindAgent: b.acted, otherBehind: b.attended, otherBefore: b.attends,
	} {
		add(&l.nameCues, field, nameCue(value))
	}
	for value, field := range [...]string{
		courtesyTitle: b.courtesy, office: b.office, portfolio: b.portfolio, preposition: b.of, namePart: b.particle, noName: b.nobody, adjunct: b.adjunct,
	} {
		add(&l.titles, field, title(value))
	}
}

// nameCueAt returns the cue of a name that begins at a word of the sentence.
func (s *sentence) nameCueAt(i int) (words.Match[nameCue], bool) {
	return s.nameCues.at(&tongues().nameCues, s, i)
}
