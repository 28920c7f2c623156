package request

import (
	"slices"
	"strings"

	"speakerlist/registry/request/words"
)

// isVoiceOfOthers says whether those who are to be heard are none that an event lists: 'we hope that the voice of the victims
// will be heard'.
func (s *sentence) isVoiceOfOthers(goal mark) bool {
	if goal.sign != speak {
		return false
	}
	for i := goal.to - 1; i >= max(s.from, goal.from-2*reach); i-- {
		if isVoice(s.text.Words[i].Folded) {
			near := span{max(s.from, i-1), min(s.to, i+reach)}
			return !s.marksIn(near, us) && !s.namesDelegation()
		}
		if s.text.Words[i].Gap >= words.Comma {
			break
		}
	}
	return false
}

func isVoice(folded string) bool {
	switch folded {
	case "voice", "voices", "voix", "voz", "voces", "голос", "голоса", "صوت", "اصوات", "stimme", "stimmen", "vozes", "voce", "voci":
		return true
	}
	return false
}

// isListItself says whether the list is all that is asked for, and no place on it: 'we ask, with your leave, for the list of those
// who speak'.
func (s *sentence) isListItself(request, goal mark) bool {
	if request.to > goal.from || s.has(enter, enlist, slot) || !namesList(s.text.Words[goal.from].Folded) {
		return false
	}
	for i := request.to; i < goal.from; i++ {
		switch s.text.Words[i].Folded {
		case "the", "your", "for", "la", "las", "le", "les", "l", "votre", "su", "die", "um", "a", "o", "il":
		default:
			if !s.isInInsertion(i) {
				return false
			}
		}
	}
	return !isLatin(s.text.Words[goal.from].Folded) || goal.from > request.to && !s.isInInsertion(goal.from-1) // 'please list Malta'
}

// namesList says whether a word is one for lists, and not for those who stand on them.
func namesList(folded string) bool {
	return slices.ContainsFunc([]string{"list", "nomina", "roster", "спис", "перечен", "قاءم", "لاءح", "elenco", "rednerliste"}, func(beginning string) bool {
		return strings.HasPrefix(folded, beginning)
	})
}
