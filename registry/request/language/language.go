// Package language tells in which of the six languages of the United Nations a text is written.
//
// It looks at scripts first and at the small words of a language second, sentence by sentence, since those who write
// to an international assembly greet, sign and name people in more than one language. Languages beside the six are
// known as far as they must not be taken for one of them.
package language

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// Of returns one of ar zh en fr ru es: the language that the text begins in, where it has several. It returns the
// empty string where the text is too short, or in none of the six.
//
// A language that the text begins in is that of its first full sentence: greetings, names and headings say too little.
// Where no sentence is full, all of them are counted together.
func Of(text string) string {
	text = head(text)
	inRussian := slices.ContainsFunc(russianLetters(), func(letter string) bool { return strings.Contains(text, letter) })
	var whole tally
	for sentence := range sentences(text) {
		var t tally
		t.count(sentence)
		if inRussian {
			t.marks[russian]++ // what no sentence of Bulgarian or Serbian has tells for those beside it
		}
		if language, full := t.fullSentence(); full {
			return one(language)
		}
		whole.add(&t)
	}
	return one(whole.language())
}

// russianLetters are those that Russian alone of the languages near it writes.
func russianLetters() []string { return []string{"ы", "э", "ё", "Ы", "Э", "Ё"} }

// readAtMost is how many bytes of a text are looked at.
const readAtMost = 16 << 10

func head(text string) string {
	if len(text) <= readAtMost {
		return text
	}
	end := readAtMost
	for !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end]
}

// one returns a language if it is one of the six.
func one(language string) string {
	switch language {
	case "ar", "zh", "en", "fr", "ru", "es":
		return language
	}
	return ""
}

// sentences yields the sentences of a text. The end of a line ends one only where the line is a short one, such as a
// greeting: longer lines are as often wrapped as not.
func sentences(text string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		start, line := 0, 0
		for at, r := range text {
			ends := false
			switch r {
			case '!', '?', '。', '！', '？', '؟':
				ends = true
			case '.':
				after, _ := utf8.DecodeRuneInString(text[at+1:])
				ends = (unicode.IsSpace(after) || at+1 == len(text)) && !isTitle(text[start:at])
			case '\n':
				ends = at-line < wrappedAt
				line = at + 1
			}
			if !ends {
				continue
			}
			end := at + utf8.RuneLen(r)
			if strings.TrimSpace(text[start:end]) != "" && !yield(text[start:end]) {
				return
			}
			start = end
		}
		if strings.TrimSpace(text[start:]) != "" {
			yield(text[start:])
		}
	}
}

// isTitle says whether a text ends in a short word with a capital, such as 'Mr' or an initial: a full stop behind it ends
// no sentence.
func isTitle(text string) bool {
	last := text[strings.LastIndexAny(text, " \n\t.(")+1:]
	begin, _ := utf8.DecodeRuneInString(last)
	return len(last) <= 3 && unicode.Is(unicode.Latin, begin) && unicode.IsUpper(begin) && strings.Trim(last, "IVX") != ""
}

// wrappedAt is the length in bytes from which on the end of a line may be that of a wrapped one.
const wrappedAt = 50

// A tally counts what a piece of text has of each script and language.
type tally struct {
	letters [scripts]int
	capital int          // the Latin letters among them of words in capitals or with one: names, as a rule
	small   [tongues]int // the small words of each language
	words   int
	marks   [tells]int // letters that only some languages of a script have
}

func (t *tally) add(other *tally) {
	t.words += other.words
	t.capital += other.capital
	for i, n := range other.letters {
		t.letters[i] += n
	}
	for i, n := range other.small {
		t.small[i] += n
	}
	for i, n := range other.marks {
		t.marks[i] += n
	}
}

// count counts what a sentence has.
func (t *tally) count(sentence string) {
	cut := words.Cut(sentence)
	for _, w := range cut.Words {
		begin, _ := utf8.DecodeRuneInString(sentence[w.Start:])
		for _, r := range sentence[w.Start:w.End] {
			if scriptOf(r) == latin && unicode.IsUpper(begin) {
				t.capital++
			}
			if s := scriptOf(r); s != none {
				t.letters[s] += s.weight()
				t.marks[telltale(r)]++
			}
		}
		if r, _ := utf8.DecodeRuneInString(w.Folded); unicode.IsLetter(r) {
			t.words++
		}
		for _, language := range smallWords()[w.Folded] {
			t.small[language]++
		}
	}
}

// fullSentence returns the language of a sentence that is long enough to be sure of it.
func (t *tally) fullSentence() (language string, full bool) {
	language = t.language()
	switch t.script() {
	case latin:
		best, second := t.best()
		return language, t.words >= 5 && best >= 2 && best > second
	case han, kana:
		return language, t.letters[han]/han.weight()+t.letters[kana]/kana.weight() >= 7
	case none:
		return "", false
	}
	return language, t.words >= 4
}

// language returns the language that a tally speaks for; empty where it speaks for none.
func (t *tally) language() string {
	switch t.script() {
	case arabic:
		return t.arabic()
	case cyrillic:
		return t.cyrillic()
	case han:
		return "zh"
	case kana:
		return "ja"
	case latin:
		return t.latin()
	}
	return ""
}

// script returns the script that most of the text is written in. Names in Latin letters stand in texts of any script,
// and count only where no other Latin word does. Japanese is written in Han characters too, so a text with some kana
// among them is Japanese.
func (t *tally) script() script {
	letters := t.letters
	if small := letters[latin] - t.capital; small > 0 {
		letters[latin] = small
	}
	most := none
	for _, s := range []script{latin, arabic, cyrillic, han, hangul, other} {
		if letters[s] > letters[most] {
			most = s
		}
	}
	if n := letters[kana]; n > 0 && n+letters[han] > letters[most] || most == han && n*8 > letters[han] {
		return kana
	}
	return most
}

func (t *tally) arabic() string {
	if t.small[fa]+t.small[ur] > t.small[ar] {
		return ""
	}
	if foreign := t.marks[persian] + t.marks[urdu]; foreign*25 > t.letters[arabic] && foreign > t.small[ar] {
		return ""
	}
	return "ar"
}

func (t *tally) cyrillic() string {
	if t.marks[otherCyrillic]*33 > t.letters[cyrillic] {
		return ""
	}
	if t.marks[russian] == 0 && (t.small[bg] > t.small[ru] || t.small[sr] > t.small[ru]) {
		return ""
	}
	return "ru"
}

func (t *tally) latin() string {
	language, most := "", 0
	for l, n := range t.small[:latinTongues] {
		if n > most {
			language, most = tongue(l).String(), n
		}
	}
	if _, second := t.best(); second == most && one(language) != "" {
		return t.decide(most)
	}
	return language
}

// decide returns the only one of the six that has the most small words, and nothing where two of them share them.
func (t *tally) decide(most int) string {
	found := ""
	for _, l := range []tongue{en, fr, es} {
		if t.small[l] == most {
			if found != "" {
				return ""
			}
			found = l.String()
		}
	}
	return found
}

// best returns the highest and the second highest number of small words of the languages in Latin letters.
func (t *tally) best() (best, second int) {
	for _, n := range t.small[:latinTongues] {
		switch {
		case n > best:
			best, second = n, best
		case n > second:
			second = n
		}
	}
	return best, second
}
