package request

import (
	"strings"
	"unicode/utf8"

	"speakerlist/registry/request/words"
)

// parted takes the lines below a text that sign it from it, where no closing goes before them: short ones behind an
// empty line, without a sentence and without anything asked.
func parted(t words.Text) (text words.Text, tail string) {
	said := strings.TrimRight(t.Original, " \t\r\n")
	cut := strings.LastIndex(strings.ReplaceAll(said, "\r", " "), "\n\n")
	if cut < 0 || !signs(said[cut:]) {
		return t, ""
	}
	return t.Before(cut), strings.TrimSpace(said[cut:])
}

// signs says whether a paragraph's lines are rather a signature's than a letter's.
func signs(paragraph string) bool {
	lines := strings.Split(strings.TrimSpace(paragraph), "\n")
	if len(lines) > mostSigning {
		return false
	}
	for _, line := range lines {
		line = strings.TrimSpace(line)
		if utf8.RuneCountInString(line) > widestSigning || strings.ContainsAny(line, ":：?？!！;；") || strings.HasSuffix(line, "。") || endsSentence(line) {
			return false
		}
	}
	cut := words.Cut(paragraph)
	for _, m := range cues().Find(cut) {
		if is(m, asks|enlists|segmentNoun|ourselves) && !is(m, represents|holds) {
			return false
		}
	}
	return len(cut.Words) > 0
}

// How many lines a signature without a closing before it has at most, and how many characters each.
const (
	mostSigning   = 8
	widestSigning = 90
)

// endsSentence says whether a line ends as a sentence does: in a full stop behind a word that is no abbreviation.
func endsSentence(line string) bool {
	word, stopped := strings.CutSuffix(line, ".")
	return stopped && utf8.RuneCountInString(word[strings.LastIndexAny(word, " .")+1:]) > 4
}
