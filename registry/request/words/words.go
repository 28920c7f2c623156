// Package words cuts text into words that compare alike however they were typed: in capitals, with or without accents,
// in full-width letters, with Arabic vowel signs and letter forms, with digits of any script. Chinese, which is written
// without spaces, has every character as a word of its own.
package words

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Word is one word of a text.
type Word struct {
	Folded     string // what is compared
	Start, End int    // byte offsets into the text
	Gap        Gap    // what parts it from the word before
	hash       uint32 // of Folded
}

// A Gap says how far two words stand apart; the greater, the farther.
type Gap uint8

// The gaps, from the nearest.
const (
	Joined   Gap = iota // nothing, an apostrophe or a hyphen
	Space               // blanks
	Line                // the end of a line: as often a wrapped sentence as not
	Comma               // a comma, a colon, brackets, a quotation mark, a dash
	Sentence            // the end of a sentence or of a paragraph
)

// A Text is a text with its words.
type Text struct {
	Original string
	Words    []Word
}

// Cut cuts a text into words. Those in mail addresses and URLs are left out: they say nothing. It takes time in
// proportion to the text.
func Cut(text string) Text {
	c := cutter{text: text, gap: Sentence, folder: folder{usual: min(len(text), len(text)/4+usualFolding)}}
	if text != "" {
		c.words = make([]Word, 0, len(text)/usualLength+1)
	}
	for c.at < len(text) {
		c.next()
	}
	return Text{text, c.words}
}

// usualFolding is how many bytes of a text's first words, which often begin with capitals, are written anew to be compared.
const usualFolding = 64

// usualLength is how many bytes a word of the languages with short ones takes, with the blank behind it.
const usualLength = 6

// Fold returns the words of a text as they are compared, with a blank between them.
func Fold(text string) string {
	cut := Cut(text)
	folded := make([]string, len(cut.Words))
	for i, w := range cut.Words {
		folded[i] = w.Folded
	}
	return strings.Join(folded, " ")
}

// Fold returns the words from one up to another, that one left out, as they are compared, with a blank between them.
func (t Text) Fold(from, to int) string {
	var b strings.Builder
	for i := from; i < to; i++ {
		if i > from {
			b.WriteByte(' ')
		}
		b.WriteString(t.Words[i].Folded)
	}
	return b.String()
}

// Slice returns the text from one word up to another, that one left out, as it was written.
func (t Text) Slice(from, to int) string {
	if from >= to {
		return ""
	}
	return t.Original[t.Words[from].Start:t.Words[to-1].End]
}

// Before returns the text before a byte that is in no word.
func (t Text) Before(end int) Text {
	n, _ := slices.BinarySearchFunc(t.Words, end, func(w Word, end int) int { return cmp.Compare(w.Start, end) })
	return Text{t.Original[:end], t.Words[:n:n]}
}

// SentenceAt returns the words of the sentence that a word stands in, as a half-open range.
func (t Text) SentenceAt(word int) (from, to int) {
	for from = word; from > 0 && t.Words[from].Gap < Sentence; from-- {
	}
	for to = word + 1; to < len(t.Words) && t.Words[to].Gap < Sentence; to++ {
	}
	return from, to
}

// A cutter walks through a text once.
type cutter struct {
	folder
	addresses
	text  string
	at    int
	words []Word
	gap   Gap
}

func (c *cutter) next() {
	r, size := utf8.DecodeRuneInString(c.text[c.at:])
	if !isWordRune(r) {
		c.part(r)
		c.at += size
		return
	}
	end := c.wordEnd()
	if address := c.addressEnd(c.text, c.at, end); address > end {
		c.at = address
		c.widen(Space)
		return
	}
	folded := c.fold(c.text[c.at:end])
	if folded != "" {
		c.words = append(c.words, Word{folded, c.at, end, c.gap, hash(folded)})
		c.gap = Joined
	}
	c.at = end
}

func (c *cutter) widen(g Gap) { c.gap = max(c.gap, g) }

// part notes what stands between words.
func (c *cutter) part(r rune) {
	switch r {
	case ' ':
		c.widen(Space)
	case ',', ':', '(', ')', '"':
		c.widen(Comma)
	case '\'', '’', 'ʼ', '‘', '`', '´', '-', '‐', '‑', '_', '/', '&':
	case '\n':
		if strings.HasPrefix(strings.TrimLeft(c.text[c.at+1:], " \t\r\u00a0"), "\n") {
			c.widen(Sentence)
		}
		c.widen(Line)
	case '!', '?', ';', '。', '！', '？', '；', '؟', '؛', '…', '•', '\u2028', '\u2029':
		c.widen(Sentence)
	case '.':
		if end := c.leaderEnd(); end > c.at {
			c.widen(Comma)
			c.at = end - 1
			return
		}
		c.widen(c.stop())
	default:
		switch {
		case unicode.IsSpace(r):
			c.widen(Space)
		case unicode.Is(unicode.Cf, r): // joiners and direction marks
		default:
			c.widen(Comma)
		}
	}
}

// stop tells the end of a sentence from that of an abbreviation.
func (c *cutter) stop() Gap {
	after, _ := utf8.DecodeRuneInString(c.text[c.at+1:])
	if c.at+1 < len(c.text) && !unicode.IsSpace(after) && !unicode.IsPunct(after) {
		return Joined // 1.5, U.S.A., and a missing blank
	}
	if len(c.words) == 0 {
		return Sentence
	}
	last := c.words[len(c.words)-1]
	if last.End == c.at && (isAbbreviation(last.Folded) || isAbbreviatedName(last.Folded) && namesFollow(c.text[c.at+1:])) {
		return Space
	}
	return Sentence
}

func isAbbreviation(word string) bool {
	if utf8.RuneCountInString(word) == 1 && !unicode.IsDigit(rune(word[0])) {
		return true
	}
	switch word {
	case "mr", "mrs", "ms", "mx", "dr", "prof", "st", "ste", "amb", "hon", "rev", "gen", "col", "lt", "capt", "maj", "sgt",
		"no", "nr", "ee", "art", "seg", "segm", "vol", "vs", "etc", "approx", "dept", "min", "mme", "mlle", "mm", "exc", "sr", "sra",
		"srta", "dra", "dna", "excma", "excmo", "exma", "exmo", "arq", "gral", "cnel", "mtro", "mtra", "sen", "adv", "lic", "ing", "num", "emb", "rep", "dem", "fed", "isl", "eq", "sta", "sto", "им", "г", "сег", "сегм", "гн", "гжа", "проф", "др", "ул", "ст",
		"п", "пр", "см", "респ", "дем", "mons", "msgr", "mgr", "abog", "abg", "avv", "sig", "sigg", "dott", "geom", "arch", "rag",
		"cav", "brig", "cdr", "cmdr", "cmdte", "cdre", "adm", "pres", "dir", "gov", "sec", "licda", "lcda", "lcdo", "ldo", "lda", "mag", "magda", "dipl",
		"univ", "iur", "cons", "plen", "ministr", "atty", "barr", "solic", "messrs", "mses", "srs", "sras", "rvdo", "rvda", "pbro", "ilmo", "ilma", "exa",
		"tte", "coord", "subsec", "wm", "chas", "thos", "robt", "dep", "eng", "engr", "assoc", "asst", "supt", "insp", "magg", "amm", "card", "тов", "гр", "акад", "ген", "полк", "зам", "доц", "адв", "канд", "юр":
		return true
	}
	return false
}

// isAbbreviatedName says whether a word abbreviates a given name: Ma. for María. Some are family names, too.
func isAbbreviatedName(word string) bool {
	switch word {
	case "ma", "geo", "jos", "jno", "jas", "fco", "fca", "ant", "alex", "chr", "joh", "ph", "th", "jn", "bdo", "pte", "md", "mohd", "muhd", "abd", "abdl",
		"юр", "вл", "ал", "ник", "дм", "конст", "евг", "серг":
		return true
	}
	return false
}

// namesFollow says whether a text goes on with two words in capitals on the same line, as the rest of a name does:
// 'Ma. Teresa Santos', but 'Ms. Ma. She will speak'.
func namesFollow(text string) bool {
	for range 2 {
		blank := len(text) - len(strings.TrimLeft(text, " \u00a0"))
		first, _ := utf8.DecodeRuneInString(text[blank:])
		if blank == 0 || !unicode.IsUpper(first) {
			return false
		}
		text = strings.TrimLeftFunc(text[blank:], func(r rune) bool {
			return unicode.IsLetter(r) || unicode.IsMark(r) || r == '-' || r == '\'' || r == '’'
		})
	}
	return true
}

// wordEnd returns where the word that begins here ends: before the first rune of no word, after a Chinese or Japanese
// character, or where digits follow letters ('Segment2').
func (c *cutter) wordEnd() int {
	first, size := utf8.DecodeRuneInString(c.text[c.at:])
	end := c.at + size
	if isIdeograph(first) {
		return end
	}
	letter := unicode.IsLetter(first)
	for end < len(c.text) {
		if b := c.text[end]; b >= 'a' && b <= 'z' { // as most are
			end, letter = end+1, true
			continue
		}
		r, size := utf8.DecodeRuneInString(c.text[end:])
		if isCommonLetter(r) {
			end, letter = end+size, true
			continue
		}
		if !isWordRune(r) && !isInner(r) || isIdeograph(r) || letter && unicode.IsDigit(r) {
			break
		}
		letter = unicode.IsLetter(r) || letter && !unicode.IsDigit(r)
		end += size
	}
	return end
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	}
	return isCommonLetter(r) || isUnified(r) || unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)
}

// isCommonLetter knows most letters beyond ASCII of the languages that write words apart, without a search in the tables
// of Unicode: accented Latin, Russian and Arabic ones.
func isCommonLetter(r rune) bool {
	return r >= 'À' && r <= 'ɏ' && r != '×' && r != '÷' || r >= 'А' && r <= 'я' || r >= 'ا' && r <= 'غ' || r >= 'ف' && r <= 'ي'
}

// isInner says whether a rune may stand inside a word without being seen.
func isInner(r rune) bool {
	switch r {
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff':
		return true
	}
	return false
}

// firstIdeograph is the first character of Chinese and Japanese writing: the first of the radicals.
const firstIdeograph = 0x2e80

func isIdeograph(r rune) bool {
	return isUnified(r) || r >= firstIdeograph && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
